// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/stepbadge.h"

#include "ui/shared/typography.h"

#include <QPainter>

namespace egret {

StepBadge::StepBadge(const Theme& theme, int number, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
{
    setFixedSize(20, 20);
}

void StepBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1.5));
    painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setFont(fontFor(TextStyle::CaptionStrong));
    painter.setPen(m_theme.color(Token::AccentText));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace egret
