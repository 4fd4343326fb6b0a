// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/categorylabel.h"

#include "ui/shared/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace egret {

namespace {

constexpr int kSquare = 8;
constexpr int kGap = 6;
constexpr int kHeight = 20;

} // namespace

CategoryLabel::CategoryLabel(const Theme& theme, CategoryText category, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_category(std::move(category))
{
    setAccessibleName(m_category.text);
}

QSize CategoryLabel::sizeHint() const
{
    return {kSquare + kGap + QFontMetrics(fontFor(TextStyle::Small)).horizontalAdvance(m_category.text), kHeight};
}

void CategoryLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_category.color));
    painter.drawRoundedRect(QRectF(0, (height() - kSquare) / 2.0, kSquare, kSquare), 2, 2);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(rect().adjusted(kSquare + kGap, 0, 0, 0), Qt::AlignVCenter, m_category.text);
}

} // namespace egret
