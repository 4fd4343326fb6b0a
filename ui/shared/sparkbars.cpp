// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/sparkbars.h"

#include <QPainter>

#include <algorithm>

namespace egret {

SparkBars::SparkBars(const Theme& theme, Token color, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_color(color)
{
    setFixedHeight(sizeHint().height());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SparkBars::setValues(const QList<qint64>& values, qsizetype known)
{
    m_values = values;
    m_known = known;
    update();
}

void SparkBars::paintEvent(QPaintEvent*)
{
    constexpr int kGap = 2;
    if (m_values.isEmpty())
        return;
    QPainter painter(this);
    const qint64 highest = qMax<qint64>(1, *std::max_element(m_values.begin(), m_values.end()));
    const int count = int(m_values.size());
    for (int i = 0; i < count; ++i) {
        const int left = i * (width() + kGap) / count;
        const int right = (i + 1) * (width() + kGap) / count - kGap;
        const bool begun = i < m_known;
        const int high = begun ? qMax<int>(1, int(m_values[i] * height() / highest)) : 1;
        painter.fillRect(QRect(left, height() - high, right - left, high), m_theme.color(begun ? m_color : Token::ControlLine));
    }
}

ShareBar::ShareBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(sizeHint().height());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ShareBar::setParts(const QList<Part>& parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    constexpr int kGap = 2;
    constexpr int kNarrowest = 4;
    qint64 whole = 0;
    int shown = 0;
    for (const Part& part : m_parts) {
        whole += part.amount;
        shown += part.amount > 0 ? 1 : 0;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (whole == 0) {
        painter.setBrush(m_theme.color(Token::Pressed));
        painter.drawRoundedRect(rect(), 2, 2);
        return;
    }
    const int room = width() - (shown - 1) * kGap - shown * kNarrowest;
    int x = 0;
    for (const Part& part : m_parts) {
        if (part.amount <= 0)
            continue;
        const int wide = kNarrowest + int(room * part.amount / whole);
        painter.setBrush(m_theme.color(part.token));
        painter.drawRoundedRect(QRect(x, 0, wide, height()), 2, 2);
        x += wide + kGap;
    }
}

} // namespace egret
