// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/badges.h"

#include "ui/shared/formatting.h"
#include "ui/shared/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipPadding = 7;
constexpr int kChipIcon = 12;
constexpr int kChipGap = 5;

void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintLetters(QPainter& painter, const QRect& rect, const QColor& text, const QColor& fill, const QString& letters)
{
    constexpr int kLarge = 32;
    constexpr int kSmall = 18;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal radius = rect.width() >= kLarge ? 6 : 5;
    painter.drawRoundedRect(rect, radius, radius);
    QFont lettering = fontFor(TextStyle::Monogram);
    if (rect.width() >= kLarge)
        lettering.setPixelSize(12);
    else if (rect.width() <= kSmall)
        lettering.setPixelSize(9);
    painter.setFont(lettering);
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, letters);
    painter.restore();
}

} // namespace

int chipWidth(const ChipText& chip)
{
    const int text = QFontMetrics(fontFor(TextStyle::CellHeader)).horizontalAdvance(chip.text);
    return text + 2 * kChipPadding + (chip.icon.isEmpty() ? 0 : kChipIcon + kChipGap);
}

void paintChip(QPainter& painter, const Theme& theme, const QRect& rect, const ChipText& chip)
{
    painter.save();
    const ToneTokens tokens = toneTokens(chip.tone);
    paintBox(painter, rect, theme.color(tokens.fill), theme.color(tokens.border), 3.5);
    int x = rect.left() + kChipPadding;
    if (!chip.icon.isEmpty()) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QPixmap icon = theme.icons().pixmap(chip.icon, kChipIcon, theme.color(tokens.text), ratio);
        painter.drawPixmap(x, rect.center().y() - kChipIcon / 2 + 1, icon);
        x += kChipIcon + kChipGap;
    }
    painter.setFont(fontFor(TextStyle::CellHeader));
    painter.setPen(theme.color(tokens.text));
    const QRect room(x, rect.top(), rect.right() + 1 - x, rect.height());
    const bool fits = chipWidth(chip) <= rect.width();
    const QString text = fits ? chip.text : painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, room.width() - kChipPadding);
    painter.drawText(room, Qt::AlignVCenter, text);
    painter.restore();
}

void paintMonogram(QPainter& painter, const Theme& theme, const QRect& rect, const QString& name)
{
    const Theme::MonogramColors colors = theme.monogramColors(name);
    paintLetters(painter, rect, colors.text, colors.fill, initials(name));
}

void paintNeutralMonogram(QPainter& painter, const Theme& theme, const QRect& rect, const QString& letters)
{
    paintLetters(painter, rect, theme.color(Token::NeutralText), theme.color(Token::NeutralFill), letters);
}

Chip::Chip(const Theme& theme, ChipText chip, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(kChipHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipText& chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_chip), kChipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), m_chip);
}

Monogram::Monogram(const Theme& theme, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(side, side);
}

void Monogram::setName(const QString& name)
{
    m_name = name;
    update();
}

void Monogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMonogram(painter, m_theme, rect(), m_name);
}

IconLabel::IconLabel(const Theme& theme, QLatin1String icon, Token token, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_token(token)
    , m_side(side)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(QLatin1String icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::setTile(Token fill, int side, bool round)
{
    m_fill = fill;
    m_tile = true;
    m_round = round;
    setFixedSize(side, side);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    constexpr int kTileRadius = 8;
    QPainter painter(this);
    if (m_tile) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(m_fill));
        const qreal radius = m_round ? width() / 2.0 : kTileRadius;
        painter.drawRoundedRect(rect(), radius, radius);
    }
    const QPixmap icon = m_theme.icons().pixmap(m_icon, m_side, m_theme.color(m_token), devicePixelRatioF());
    painter.drawPixmap((width() - m_side) / 2, (height() - m_side) / 2, icon);
}

StatusDot::StatusDot(const Theme& theme, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setFixedSize(8, 8);
}

void StatusDot::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void StatusDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(toneTokens(m_tone).solid));
    painter.drawEllipse(rect());
}

KeyCap::KeyCap(const Theme& theme, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_key), kKeyCapHeight};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCap(painter, m_theme, rect(), m_key);
}

int keyCapWidth(const QString& key)
{
    constexpr int kPadding = 12;
    return qMax(kKeyCapHeight, QFontMetrics(fontFor(TextStyle::CaptionMedium)).horizontalAdvance(key) + kPadding);
}

void paintKeyCap(QPainter& painter, const Theme& theme, const QRect& rect, const QString& key)
{
    painter.save();
    paintBox(painter, rect, theme.color(Token::Sunken), theme.color(Token::ControlLine), 3.5);
    painter.setFont(fontFor(TextStyle::CaptionMedium));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace egret
