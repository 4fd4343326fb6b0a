// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QVariant>

namespace egret::test {

// Owns org.freedesktop.Notifications on \a bus: keeps what it was told and numbers it from 7 on.
class FakeDesktop : public QDBusVirtualObject {
public:
    explicit FakeDesktop(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(path(), this, QDBusConnection::SubPath);
        m_bus.registerService(service());
    }

    ~FakeDesktop() override
    {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path(), QDBusConnection::UnregisterTree);
    }

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QStringLiteral("Notify"))
            return false;
        told.append(message.arguments());
        connection.send(message.createReply(QVariant::fromValue(m_next++)));
        return true;
    }

    // As if somebody clicked the notification \a id.
    void click(uint id, const QString& token)
    {
        QDBusMessage given = QDBusMessage::createSignal(path(), service(), QStringLiteral("ActivationToken"));
        given << id << token;
        m_bus.send(given);
        QDBusMessage invoked = QDBusMessage::createSignal(path(), service(), QStringLiteral("ActionInvoked"));
        invoked << id << QStringLiteral("default");
        m_bus.send(invoked);
    }

    // The arguments of each Notify.
    QList<QVariantList> told;

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    QDBusConnection m_bus;
    uint m_next = 7;
};

} // namespace egret::test
