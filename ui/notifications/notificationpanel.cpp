// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationpanel.h"

#include "ui/notifications/notificationrow.h"
#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 416;
constexpr int kHighest = 640;
constexpr int kSection = 32;
constexpr int kLowest = 320;
constexpr int kBelow = 90; // of the window: the bell itself, and room under the list
constexpr int kHeader = 44;

QLabel* newSection(const QString& text)
{
    QLabel* label = newLabel(text, TextStyle::CaptionMedium, Ink::Hint);
    label->setContentsMargins(16, 10, 16, 4);
    label->setFixedHeight(kSection);
    return label;
}

} // namespace

NotificationPanel::NotificationPanel(const Theme& theme, const Clock& clock, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_clock(clock)
    , m_unread(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_readAll(newButton(theme, tr("Mark all read"), {}, ButtonKind::Link))
    , m_area(new QScrollArea)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Notifications"));
    setFixedWidth(kWidth);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QFrame;
    frame->setObjectName(u"dialog"_s);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 8);
    rows->setSpacing(0);
    rows->addWidget(makeHeader());
    rows->addWidget(m_area, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    connect(m_readAll, &QPushButton::clicked, this, &NotificationPanel::readAllRequested);
}

QWidget* NotificationPanel::makeHeader()
{
    auto* header = new QWidget;
    header->setFixedHeight(kHeader);
    setEdge(header, u"bottom"_s);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(newLabel(tr("Notifications"), TextStyle::Heading3));
    row->addWidget(m_unread);
    row->addStretch();
    row->addWidget(m_readAll);
    return header;
}

void NotificationPanel::setNotifications(const QList<Notification>& notifications, const QSet<QString>& read)
{
    const auto unread = int(std::count_if(notifications.begin(), notifications.end(), [&read](const Notification& notification) {
        return notification.kind == Notification::Kind::Attention && !read.contains(notification.key);
    }));
    m_unread->setText(tr("%n unread", nullptr, unread));
    m_unread->setVisible(unread > 0);
    m_readAll->setVisible(unread > 0);
    m_area->setWidget(makeRows(notifications, read));
    fit();
}

QWidget* NotificationPanel::makeRows(const QList<Notification>& notifications, const QSet<QString>& read)
{
    auto* inner = new QWidget;
    setSurface(inner, u"plain"_s);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const std::pair<Notification::Kind, QString> sections[]{
        {Notification::Kind::Attention, tr("Needs attention")}, {Notification::Kind::Done, tr("Lately")}};
    for (const auto& [kind, title] : sections) {
        const qsizetype before = rows->count();
        rows->addWidget(newSection(title));
        for (const Notification& notification : notifications) {
            if (notification.kind != kind)
                continue;
            const bool unread = kind == Notification::Kind::Attention && !read.contains(notification.key);
            auto* row = new NotificationRow(m_theme, notification, unread, m_clock.now());
            connect(row, &NotificationRow::clicked, this, [this, notification] {
                hide();
                emit chosen(notification);
            });
            rows->addWidget(row);
        }
        if (rows->count() == before + 1)
            rows->addWidget(makeNothing(kind == Notification::Kind::Attention ? tr("Nothing needs attention") : tr("Nothing yet")));
    }
    rows->addStretch();
    return inner;
}

QWidget* NotificationPanel::makeNothing(const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 6, 16, 10);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, "checkc"_L1, Token::OkSolid, 16));
    row->addWidget(newLabel(text, TextStyle::Small, Ink::Secondary), 1);
    return line;
}

void NotificationPanel::fit()
{
    const int wanted = kHeader + m_area->widget()->sizeHint().height() + 10;
    setFixedHeight(qMin(wanted, kHighest));
}

void NotificationPanel::openBelow(const QWidget* origin)
{
    fit();
    const QPoint below = origin->mapToGlobal(QPoint(isRightToLeft() ? 0 : origin->width(), origin->height() + 4));
    QPoint corner(isRightToLeft() ? below.x() : below.x() - width(), below.y());
    corner.setX(qMax(corner.x(), origin->window()->mapToGlobal(QPoint(0, 0)).x())); // a rail may be narrower than the list
    setFixedHeight(qMin(height(), qMax(kLowest, origin->window()->height() - kBelow)));
    move(corner);
    show();
    if (auto* first = findChild<NotificationRow*>())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace egret
