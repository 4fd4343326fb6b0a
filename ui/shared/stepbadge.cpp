// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/stepbadge.h"

#include "ui/shared/icons.h"
#include "ui/shared/typography.h"

#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

StepBadge::StepBadge(const Theme& theme, int number, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
{
    setFixedSize(20, 20);
}

void StepBadge::setState(State state)
{
    m_state = state;
    update();
}

void StepBadge::paintEvent(QPaintEvent*)
{
    const bool isAhead = m_state == State::Ahead;
    const bool isCurrent = m_state == State::Current;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(isAhead ? Token::TextHint : Token::Accent), 1.5));
    if (isCurrent)
        painter.setBrush(m_theme.color(Token::Accent));
    painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    if (m_state == State::Done) {
        constexpr int kInset = 4;
        themedIcon(m_theme, "check"_L1, Token::AccentText).paint(&painter, rect().adjusted(kInset, kInset, -kInset, -kInset));
        return;
    }
    painter.setFont(fontFor(TextStyle::CaptionStrong));
    painter.setPen(m_theme.color(isAhead ? Token::TextHint : isCurrent ? Token::OnAccent : Token::AccentText));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace egret
