// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationrow.h"

#include "ui/shared/formatting.h"
#include "ui/shared/typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 54;
constexpr int kPadding = 16;
constexpr int kTile = 28;
constexpr int kIcon = 14;
constexpr int kGap = 12;
constexpr int kDot = 7;

} // namespace

NotificationRow::NotificationRow(
    const Theme& theme, const Notification& notification, bool unread, Timestamp now, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_notification(notification)
    , m_age(notification.at ? ageText(*notification.at, now) : QString())
    , m_unread(unread)
{
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(notification.title);
    QStringList words{notification.title, notification.text, m_age};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setAccessibleDescription(unread ? tr("Unread") : QString());
    if (notification.at)
        setToolTip(momentText(*notification.at));
}

QSize NotificationRow::sizeHint() const
{
    constexpr int kWidth = 400;
    return {kWidth, kHeight};
}

void NotificationRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), m_theme.color(isDown() ? Token::Pressed : Token::Hover));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Line));
    const bool mirrored = isRightToLeft();
    const auto placed = [this, mirrored](QRect place) {
        if (mirrored)
            place.moveLeft(width() - place.left() - place.width());
        return place;
    };
    const ToneTokens tokens = toneTokens(m_notification.tone);
    const QRect tile = placed({kPadding, (height() - kTile) / 2, kTile, kTile});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(tokens.fill));
    painter.drawEllipse(tile);
    const QPixmap icon = m_theme.icons().pixmap(m_notification.icon, kIcon, m_theme.color(tokens.text), devicePixelRatioF());
    painter.drawPixmap(tile.center() - QPoint(kIcon / 2 - 1, kIcon / 2 - 1), icon);
    if (m_unread) {
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawEllipse(placed({width() - kPadding - kDot, height() / 2 + 6, kDot, kDot}));
    }
    const int left = kPadding + kTile + kGap;
    paintTexts(painter, placed({left, 0, width() - left - kPadding, height()}));
}

void NotificationRow::paintTexts(QPainter& painter, const QRect& room)
{
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const bool alone = m_notification.text.isEmpty();
    painter.setFont(fontFor(TextStyle::Caption));
    const int ageRoom = m_age.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_age) + kGap;
    const QRect upper(room.left(), alone ? (room.height() - 18) / 2 : 9, room.width(), 18);
    painter.setPen(m_theme.color(Token::TextHint));
    painter.drawText(upper, int(end | Qt::AlignVCenter), m_age);
    const auto draw = [&](TextStyle style, Token token, QRect line, int taken, const QString& text) {
        painter.setFont(fontFor(style));
        painter.setPen(m_theme.color(token));
        line.adjust(isRightToLeft() ? taken : 0, 0, isRightToLeft() ? 0 : -taken, 0);
        painter.drawText(line, int(start | Qt::AlignVCenter), painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(m_unread ? TextStyle::BodyStrong : TextStyle::BodyMedium, Token::Text, upper, ageRoom, m_notification.title);
    draw(TextStyle::Small, Token::TextSecondary, QRect(room.left(), 28, room.width(), 17), kDot + kGap, m_notification.text);
}

void NotificationRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace egret
