// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/trendchart.h"

#include "ui/shared/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAxis = 52; // numbers at the left
constexpr int kLabels = 18; // first and last moment below
constexpr int kTop = 8;

} // namespace

TrendChart::TrendChart(const Theme& theme, const QString& name, Token whole, Token marked)
    : m_theme(theme)
    , m_wholeColor(whole)
    , m_markedColor(marked)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
}

void TrendChart::setBars(const QList<Bar>& bars, double scale, const QString& top)
{
    m_bars = bars;
    m_scale = scale;
    m_top = top;
    m_pointed = qMin(m_pointed, int(bars.size()) - 1);
    setAccessibleDescription(asText());
    update();
}

QString TrendChart::asText() const
{
    QStringList lines;
    for (const Bar& bar : m_bars) {
        if (!bar.text.isEmpty())
            lines.append(bar.title + u": " + bar.text);
    }
    return lines.join(u'\n');
}

QRect TrendChart::plot() const
{
    return rect().adjusted(kAxis, kTop, -4, -kLabels);
}

QRect TrendChart::slot(int bar) const
{
    const QRect room = plot();
    const int count = qMax(1, int(m_bars.size()));
    const int left = room.left() + bar * room.width() / count;
    return {left, room.top(), room.left() + (bar + 1) * room.width() / count - left, room.height()};
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = plot();
    painter.setFont(fontFor(TextStyle::Caption));
    for (const auto& [y, text] : {std::pair(room.top(), m_top), std::pair(room.bottom(), u"0"_s)}) {
        painter.fillRect(QRect(room.left(), y, room.width(), 1), m_theme.color(Token::Line));
        painter.setPen(m_theme.color(Token::TextHint));
        painter.drawText(QRect(0, y - 8, kAxis - 8, 16), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
    paintEnds(painter);
}

void TrendChart::paintBar(QPainter& painter, int bar) const
{
    constexpr int kWidest = 22;
    const QRect room = slot(bar);
    if (bar == m_pointed)
        painter.fillRect(room, m_theme.color(Token::Hover));
    const int width = qBound(2, room.width() - 2, kWidest);
    const int left = room.center().x() - width / 2;
    for (const auto& [value, token] : {std::pair(m_bars[bar].whole, m_wholeColor), std::pair(m_bars[bar].marked, m_markedColor)}) {
        if (value <= 0)
            continue;
        const int high = qMax(1, int(value / m_scale * room.height()));
        painter.fillRect(QRect(left, room.bottom() - high, width, high), m_theme.color(token));
    }
}

void TrendChart::paintEnds(QPainter& painter) const
{
    if (m_bars.isEmpty())
        return;
    const QRect line(plot().left(), height() - kLabels, plot().width(), kLabels);
    painter.setPen(m_theme.color(Token::TextHint));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_bars.first().title);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, m_bars.last().title);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    int found = -1;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (slot(bar).contains(event->position().toPoint()))
            found = bar;
    }
    point(found);
}

void TrendChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const bool walks = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_bars.isEmpty() || !walks) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int from = m_pointed < 0 ? int(m_bars.size()) : m_pointed;
    point(qBound(0, from + (event->key() == Qt::Key_Right ? 1 : -1), int(m_bars.size()) - 1));
}

void TrendChart::point(int bar)
{
    if (std::exchange(m_pointed, bar) == bar)
        return;
    update();
    if (bar < 0) {
        QToolTip::hideText();
        return;
    }
    const Bar& pointed = m_bars[bar];
    const QString text = pointed.text.isEmpty() ? tr("no calls") : pointed.text;
    QToolTip::showText(mapToGlobal(slot(bar).center()), pointed.title + u'\n' + text, this);
}

} // namespace egret
