// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/scopebox.h"

#include "ui/shared/badges.h"
#include "ui/shared/statetext.h"
#include "ui/shared/typography.h"

#include <QPainter>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

ScopeBox::ScopeBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    constexpr int kHeight = 46;
    setFixedHeight(kHeight);
    setIntegrations({});
}

void ScopeBox::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_tone = Tone::Neutral;
    if (integrations.isEmpty()) {
        m_name = tr("No integration");
        m_environment = tr("Add one in Settings");
    } else {
        const Environment environment = integrations.first().integration.environment;
        const bool same = std::all_of(integrations.begin(), integrations.end(),
            [environment](const IntegrationSummary& summary) { return summary.integration.environment == environment; });
        m_name = integrations.size() == 1 ? integrations.first().integration.name : tr("All integrations");
        m_environment = same ? environmentText(environment) : tr("Several environments");
        m_tone = same ? environmentChip(environment).tone : Tone::Neutral;
    }
    setAccessibleName(m_name + u", "_s + m_environment);
    setToolTip(accessibleName());
    update();
}

void ScopeBox::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void ScopeBox::paintEvent(QPaintEvent*)
{
    constexpr int kMonogram = 22;
    constexpr int kPadding = 9;
    constexpr int kDot = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = m_compact ? (width() - kMonogram) / 2 : kPadding;
    if (!m_compact) {
        painter.setPen(m_theme.color(Token::ControlLine));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    paintMonogram(painter, m_theme, QRect(left, (height() - kMonogram) / 2, kMonogram, kMonogram), m_name);
    if (m_compact)
        return;
    const int textX = left + kMonogram + 8;
    const int room = width() - textX - kPadding;
    painter.setFont(fontFor(TextStyle::SmallMedium));
    painter.setPen(m_theme.color(Token::Text));
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room);
    painter.drawText(QRect(textX, 7, room, 16), Qt::AlignVCenter, name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(toneTokens(m_tone).solid));
    painter.drawEllipse(textX, 27, kDot, kDot);
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(m_theme.color(Token::TextSecondary));
    const int wordX = textX + kDot + 4;
    const QString word = painter.fontMetrics().elidedText(m_environment, Qt::ElideRight, width() - wordX - kPadding);
    painter.drawText(QRect(wordX, 23, width() - wordX, 16), Qt::AlignVCenter, word);
}

} // namespace egret
