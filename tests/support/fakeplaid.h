// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace egret::test {

//! A scripted Plaid on a loopback port of its own: each path answers what was queued for it, in order, and then what
//! replyAlways() set. A call nobody scripted is answered with Plaid's NOT_FOUND error. Serves in the test's thread.
class FakePlaid : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString path;
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
        QByteArray rawBody;
        QJsonObject body;
    };

    FakePlaid();

    QUrl baseUrl() const;

    void reply(const QString& path, const QJsonObject& json);
    void replyAlways(const QString& path, const QJsonObject& json);
    void replyError(const QString& path, const QString& type, const QString& code, int status = 400,
        const QByteArray& extraHeaders = {}, const QString& message = QStringLiteral("Scripted failure."));
    //! \a bytes as they are, with \a status; extraHeaders are whole lines.
    void replyRaw(const QString& path, int status, const QByteArray& bytes, const QByteArray& extraHeaders = {});
    //! Closes the connection instead of answering.
    void dropConnection(const QString& path);
    //! Keeps silent until release().
    void hold(const QString& path, const QJsonObject& json);
    void release(const QString& path); //!< answers every held call of \a path
    int held(const QString& path) const; //!< calls that wait for release()

    QList<Request> requests() const { return m_requests; }
    QList<Request> requests(const QString& path) const;

signals:
    void received(const QString& path);

private:
    struct Script {
        enum class Kind { Answer, Drop, Hold };
        Kind kind = Kind::Answer;
        QByteArray bytes; //!< the whole HTTP answer
    };
    struct HeldCall {
        QPointer<QTcpSocket> socket;
        QByteArray bytes;
    };

    void accept();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const Request& request);

    QHash<QTcpSocket*, QByteArray> m_buffers;
    QHash<QString, QQueue<Script>> m_scripts;
    QHash<QString, QByteArray> m_always;
    QHash<QString, QList<HeldCall>> m_held;
    QList<Request> m_requests;
    QTcpServer m_server; //!< last, so that its sockets close while the rest is still there
};

} // namespace egret::test
