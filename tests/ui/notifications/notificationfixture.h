// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/notification.h"

namespace egret::test {

// Stands still at a moment of the test's choice.
class HeldClock final : public Clock {
public:
    Timestamp now() const override { return fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC)); }
};

// A matter about an Item. It opens nothing.
inline Notification brokenLogin(const QString& endUser)
{
    Notification notification;
    notification.key = QStringLiteral("item:") + endUser;
    notification.icon = QLatin1String("alert");
    notification.title = QStringLiteral("Login required");
    notification.text = endUser;
    notification.at = HeldClock().now() - std::chrono::minutes(5);
    notification.open = [] { };
    return notification;
}

// Something that went well.
inline Notification newRows(const QString& endUser)
{
    Notification notification = brokenLogin(endUser);
    notification.key = QStringLiteral("done:") + endUser;
    notification.kind = Notification::Kind::Done;
    notification.title = QStringLiteral("46 new transactions");
    return notification;
}

} // namespace egret::test
