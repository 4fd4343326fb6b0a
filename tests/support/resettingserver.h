// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <sys/socket.h>

namespace egret::test {

//! Reads whole requests with a Content-Length and breaks their connections: with a TCP reset, after answering the first
//! so many of each connection. Counts every request that reached it, resent ones included.
class ResettingServer : public QTcpServer {
    Q_OBJECT

public:
    //! \a answered: requests of a connection that get an answer before the next one is reset.
    explicit ResettingServer(int answered = 0)
        : m_answered(answered)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url(const QString& path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }
    int requests() const { return m_requests; }

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        const qsizetype length = buffer.toLower().indexOf("content-length:");
        if (head < 0 || length < 0)
            return;
        const qsizetype end = buffer.indexOf("\r\n", length);
        if (buffer.size() < head + 4 + buffer.mid(length + 15, end - length - 15).trimmed().toInt())
            return;
        buffer.clear();
        ++m_requests;
        if (m_served[socket]++ < m_answered) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
            return;
        }
        reset(socket);
    }

    static void reset(QTcpSocket* socket)
    {
        const linger now{1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    }

    int m_answered;
    int m_requests = 0;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QHash<QTcpSocket*, int> m_served;
};

} // namespace egret::test
