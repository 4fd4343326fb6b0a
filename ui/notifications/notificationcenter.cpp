// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationcenter.h"

#include "ui/notifications/notificationpanel.h"
#include "ui/shared/badges.h"

#include <QToolButton>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(const QList<Notification>& notifications)
{
    QSet<QString> keys;
    for (const Notification& notification : notifications) {
        if (notification.kind == Notification::Kind::Attention)
            keys.insert(notification.key);
    }
    return keys;
}

} // namespace

NotificationCenter::NotificationCenter(const Theme& theme, const Clock& clock, QToolButton* bell)
    : QObject(bell)
    , m_bell(bell)
    , m_dot(new StatusDot(theme, Tone::Error))
    , m_panel(new NotificationPanel(theme, clock, bell))
{
    constexpr QPoint kUpperCorner{17, 5};
    m_dot->setParent(bell);
    m_dot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dot->move(kUpperCorner);
    connect(bell, &QToolButton::clicked, this, &NotificationCenter::open);
    connect(m_panel, &NotificationPanel::readAllRequested, this, &NotificationCenter::readAll);
    connect(m_panel, &NotificationPanel::chosen, this, &NotificationCenter::choose);
    show();
}

void NotificationCenter::setRead(const QStringList& keys)
{
    m_read = QSet<QString>(keys.begin(), keys.end());
}

void NotificationCenter::setNotifications(const QList<Notification>& notifications)
{
    const QSet<QString> before = keysOf(m_notifications);
    const bool isFirst = !std::exchange(m_filled, true);
    m_notifications = notifications;
    if (m_read.intersects(before - keysOf(notifications))) {
        m_read.intersect(keysOf(notifications));
        emit readChanged(m_read.values());
    }
    show();
    QList<Notification> fresh;
    for (const Notification& notification : notifications) {
        if (notification.kind == Notification::Kind::Attention && !before.contains(notification.key))
            fresh.append(notification);
    }
    if (!isFirst && !fresh.isEmpty())
        emit appeared(fresh);
}

int NotificationCenter::unread() const
{
    return int((keysOf(m_notifications) - m_read).size());
}

void NotificationCenter::show()
{
    const int waiting = unread();
    m_dot->setVisible(waiting > 0);
    m_bell->setAccessibleDescription(waiting > 0 ? tr("%n unread", nullptr, waiting) : QString());
    m_bell->setToolTip(waiting > 0 ? tr("Notifications, %n unread", nullptr, waiting) : tr("Notifications"));
    if (m_panel->isVisible())
        m_panel->setNotifications(m_notifications, m_read);
}

void NotificationCenter::open()
{
    m_panel->setNotifications(m_notifications, m_read);
    m_panel->openBelow(m_bell);
}

void NotificationCenter::close()
{
    m_panel->hide();
}

void NotificationCenter::readAll()
{
    m_read = keysOf(m_notifications);
    emit readChanged(m_read.values());
    show();
}

void NotificationCenter::choose(const Notification& notification)
{
    if (notification.kind == Notification::Kind::Attention && !m_read.contains(notification.key)) {
        m_read.insert(notification.key);
        emit readChanged(m_read.values());
        show();
    }
    notification.open();
}

} // namespace egret
