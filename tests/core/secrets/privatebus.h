// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace egret::test {

//! A message bus of the test's own that starts no services by itself.
class PrivateBus {
public:
    PrivateBus()
    {
        QFile config(m_directory.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                     "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                     "<allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                QStringLiteral("--config-file=") + config.fileName()});
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    const QString& address() const { return m_address; }

    //! A new connection; the first call with a \a name makes it.
    QDBusConnection connection(const QString& name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QString m_address;
};

//! Owns org.freedesktop.secrets on \a bus and answers only what it is given; everything else stays without a reply.
class FakeSecretService : public QDBusVirtualObject {
public:
    struct Answers {
        std::optional<QString> defaultCollection; //!< to ReadAlias
        std::optional<bool> locked; //!< to Get(…, "Locked")
    };

    FakeSecretService(QDBusConnection bus, Answers answers)
        : m_bus(std::move(bus))
        , m_answers(std::move(answers))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }

    ~FakeSecretService() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    }

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() == QStringLiteral("ReadAlias") && m_answers.defaultCollection)
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(*m_answers.defaultCollection))));
        if (message.member() == QStringLiteral("Get") && m_answers.locked)
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(*m_answers.locked))));
        return true; // "handled": Qt sends no error either
    }

private:
    QDBusConnection m_bus;
    Answers m_answers;
};

} // namespace egret::test
