// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktopnotifier.h"
#include "ui/notifications/notification.h"

#include <QObject>

namespace egret {

class NotificationCenter;

// Remembers in egret.ini what of the bell's list was read, and has the desktop tell of what newly needs attention, where the
// setting wants that. GUI thread.
class AttentionAlerts : public QObject {
    Q_OBJECT

public:
    // \a center outlives this, as the setting's \a directory is read each time.
    AttentionAlerts(NotificationCenter& center, QString directory, QDBusConnection bus = QDBusConnection::sessionBus());

    // Names of customers stay out of what the desktop shows while the window hides them, too.
    void setDiscreet(bool discreet) { m_discreet = discreet; }

signals:
    // The window is wanted; what was told opens after it.
    void windowRequested(const QString& activationToken);

private:
    void tell(const QList<Notification>& fresh);
    void onClicked(const QString& activationToken);

    NotificationCenter& m_center;
    QString m_directory;
    DesktopNotifier m_notifier;
    QList<Notification> m_told;
    bool m_discreet = false;
};

} // namespace egret
