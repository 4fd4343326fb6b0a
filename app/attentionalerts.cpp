// SPDX-License-Identifier: Apache-2.0
#include "app/attentionalerts.h"

#include "core/settings/settings.h"
#include "ui/notifications/notificationcenter.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRemembered = 500;

} // namespace

AttentionAlerts::AttentionAlerts(NotificationCenter& center, QString directory, QDBusConnection bus)
    : m_center(center)
    , m_directory(std::move(directory))
    , m_notifier(std::move(bus))
{
    center.setRead(Settings(m_directory).get(kReadNotifications).split(u' ', Qt::SkipEmptyParts));
    connect(&center, &NotificationCenter::readChanged, this, [this](const QStringList& keys) {
        Settings(m_directory).set(kReadNotifications, keys.mid(0, kMostRemembered).join(u' '));
    });
    connect(&center, &NotificationCenter::appeared, this, &AttentionAlerts::tell);
    connect(&m_notifier, &DesktopNotifier::clicked, this, &AttentionAlerts::onClicked);
}

void AttentionAlerts::tell(const QList<Notification>& fresh)
{
    if (Settings(m_directory).get(kDesktopNotifications) == 0)
        return;
    m_told = fresh;
    const Notification& first = fresh.constFirst();
    if (fresh.size() > 1)
        m_notifier.tell(tr("%n matter(s) need attention", nullptr, int(fresh.size())), m_discreet ? QString() : first.title);
    else
        m_notifier.tell(first.title, m_discreet ? QString() : first.text);
}

void AttentionAlerts::onClicked(const QString& activationToken)
{
    emit windowRequested(activationToken);
    if (m_discreet)
        return;
    if (m_told.size() == 1)
        m_told.constFirst().open();
    else
        m_center.open();
}

} // namespace egret
