// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/notification.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace egret {

// One line of the bell's list: icon, what, about whom, when, and a dot while it is unread. A click, Enter or Space opens it.
class NotificationRow : public QAbstractButton {
    Q_OBJECT

public:
    // \a now: the moment that its age is told against.
    NotificationRow(const Theme& theme, const Notification& notification, bool unread, Timestamp now, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintTexts(QPainter& painter, const QRect& room);

    const Theme& m_theme;
    Notification m_notification;
    QString m_age;
    bool m_unread;
};

} // namespace egret
