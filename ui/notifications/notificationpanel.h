// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/notification.h"
#include "ui/shared/theme.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;

namespace egret {

// What opens below the bell: what needs attention, then what went well lately. Esc and a click beside it close it.
class NotificationPanel : public QFrame {
    Q_OBJECT

public:
    NotificationPanel(const Theme& theme, const Clock& clock, QWidget* parent);

    // \a read: keys of those that carry no dot.
    void setNotifications(const QList<Notification>& notifications, const QSet<QString>& read);
    // Opens it with its right end, or in a right-to-left layout its left one, below that of \a origin.
    void openBelow(const QWidget* origin);

signals:
    // One was chosen; the panel has closed.
    void chosen(const egret::Notification& notification);
    void readAllRequested();

private:
    QWidget* makeHeader();
    QWidget* makeRows(const QList<Notification>& notifications, const QSet<QString>& read);
    QWidget* makeNothing(const QString& text);
    void fit();

    const Theme& m_theme;
    const Clock& m_clock;
    QLabel* m_unread;
    QPushButton* m_readAll;
    QScrollArea* m_area;
};

} // namespace egret
