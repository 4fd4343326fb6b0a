// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/navbutton.h"

#include "ui/shared/typography.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kPadding = 9;
constexpr int kIcon = 16;
constexpr int kGap = 8;

} // namespace

NavButton::NavButton(const Theme& theme, QLatin1String icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setKeyCap(const QString& key)
{
    m_key = key;
    update();
}

void NavButton::setBadge(int count, Tone tone, const QString& description)
{
    m_badge = count;
    m_badgeTone = tone;
    setAccessibleDescription(count > 0 ? description : QString());
    update();
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const int width = m_compact ? 0 : kGap + QFontMetrics(fontFor(TextStyle::BodyStrong)).horizontalAdvance(text());
    return {2 * kPadding + kIcon + width, kHeight};
}

Token NavButton::inkToken(Token rest) const
{
    if (!isEnabled())
        return Token::TextDisabled;
    return isChecked() ? Token::AccentText : rest;
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setBrush(m_theme.color(isChecked() ? Token::AccentFill : isDown() ? Token::Pressed : Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int iconX = m_compact ? (width() - kIcon) / 2 : kPadding;
    const QPixmap icon
        = m_theme.icons().pixmap(m_icon, kIcon, m_theme.color(inkToken(Token::TextHint)), devicePixelRatioF());
    painter.drawPixmap(iconX, (height() - kIcon) / 2, icon);
    if (m_badge > 0)
        paintBadge(painter);
    if (m_compact)
        return;
    painter.setFont(fontFor(isChecked() ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    painter.setPen(m_theme.color(inkToken(Token::TextSecondary)));
    const int textX = kPadding + kIcon + kGap;
    const int room = width() - textX - kPadding;
    painter.drawText(QRect(textX, 0, room, height()), Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (m_key.isEmpty())
        return;
    const int capWidth = keyCapWidth(m_key);
    paintKeyCap(painter, m_theme,
        QRect(width() - kPadding - capWidth, (height() - kKeyCapHeight) / 2, capWidth, kKeyCapHeight), m_key);
}

void NavButton::paintBadge(QPainter& painter) const
{
    constexpr int kBadge = 18;
    constexpr int kDot = 7;
    const ToneTokens tokens = toneTokens(m_badgeTone);
    painter.setPen(Qt::NoPen);
    if (m_compact) { // a rail has no room for numbers
        painter.setBrush(m_theme.color(tokens.solid));
        painter.drawEllipse(width() / 2 + kIcon / 2 - 3, 4, kDot, kDot);
        return;
    }
    const QString number = locale().toString(m_badge);
    painter.setFont(fontFor(TextStyle::CaptionStrong));
    const int room = qMax(kBadge, painter.fontMetrics().horizontalAdvance(number) + 12);
    const QRect pill(width() - kPadding - room, (height() - kBadge) / 2, room, kBadge);
    painter.setBrush(m_theme.color(tokens.fill));
    painter.drawRoundedRect(pill, kBadge / 2.0, kBadge / 2.0);
    painter.setPen(m_theme.color(tokens.text));
    painter.drawText(pill, Qt::AlignCenter, number);
}

} // namespace egret
