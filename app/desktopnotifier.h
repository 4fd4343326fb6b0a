// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QDBusPendingCallWatcher;

namespace egret {

// Tells of things by the desktop's own notifications, one at a time: org.freedesktop.Notifications on the session bus. A tray
// icon's messages would need a tray, which GNOME and most Wayland desktops do not have, and they bring no token with which
// the window may come to the front. Where nobody offers the service, nothing is told. GUI thread.
class DesktopNotifier : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    // Takes the place of what was told before, if that can still be seen. Plain text.
    void tell(const QString& title, const QString& text);

signals:
    // Somebody clicked it; the token is Wayland's and may be empty.
    void clicked(const QString& activationToken);

private slots:
    // Called by the bus.
    void onActionInvoked(uint id, const QString& action);
    void onActivationToken(uint id, const QString& token);

private:
    void onAnswered(QDBusPendingCallWatcher* call);

    QDBusConnection m_bus;
    uint m_shown = 0;
    QString m_token;
};

} // namespace egret
