// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/skeleton.h"

#include "ui/shared/density.h"

#include <QPainter>

namespace egret {

using namespace std::chrono_literals;

Skeleton::Skeleton(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void Skeleton::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_visible = false;
    m_delay.start();
}

void Skeleton::paintEvent(QPaintEvent*)
{
    constexpr int kBar = 10;
    constexpr int kEdge = 16;
    constexpr int kShares[]{22, 16, 12, 14, 24}; // of a hundred of the width, from left to right
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    if (!m_visible)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int row = rowHeight(Density::Standard);
    for (int y = 0; y + row <= height(); y += row) {
        painter.fillRect(QRect(0, y + row - 1, width(), 1), m_theme.color(Token::Line));
        painter.setBrush(m_theme.color(Token::Pressed));
        int x = kEdge;
        for (const int share : kShares) {
            const int room = width() * share / 100;
            const int filled = room * (55 + (y / row * 7 + share * 13) % 35) / 100; // uneven, yet the same at every repaint
            painter.drawRoundedRect(QRect(x, y + (row - kBar) / 2, filled, kBar), 3, 3);
            x += room;
        }
    }
}

} // namespace egret
