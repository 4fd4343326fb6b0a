// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/notification.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class QToolButton;

namespace egret {

class NotificationPanel;
class StatusDot;

// Keeps what needs attention and what went well lately, and which of it was read; the bell shows a dot while something that
// needs attention is unread, and opens the list. GUI thread.
class NotificationCenter : public QObject {
    Q_OBJECT

public:
    // \a bell becomes its button and outlives this, as \a clock does.
    NotificationCenter(const Theme& theme, const Clock& clock, QToolButton* bell);

    // Everything there is to tell, in the order in which it is shown. What is no longer among it was dealt with: if it
    // comes again, it is unread again.
    void setNotifications(const QList<Notification>& notifications);
    const QList<Notification>& notifications() const { return m_notifications; }
    // What an earlier start has read: keys. To be called before the first setNotifications().
    void setRead(const QStringList& keys);
    // What needs attention and was not read.
    int unread() const;
    // Closes the list, when the window is locked.
    void close();
    void open();

signals:
    // In no order; for setRead() at the next start.
    void readChanged(const QStringList& keys);
    // It needs attention and was not there before. Not for what is there at the start.
    void appeared(const QList<egret::Notification>& notifications);

private:
    void show();
    void readAll();
    void choose(const Notification& notification);

    QToolButton* m_bell;
    StatusDot* m_dot;
    NotificationPanel* m_panel;
    QList<Notification> m_notifications;
    QSet<QString> m_read;
    bool m_filled = false;
};

} // namespace egret
