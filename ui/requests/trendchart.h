// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

namespace egret {

//! Bars along time with a scale: each a whole with a part of it marked, such as p50 within p95. What the bar beside the
//! pointer says stands in a tooltip, and all of it is told to people who do not see bars. Arrow keys walk along.
class TrendChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString title; //!< when
        QString text; //!< the figures
        double whole = 0;
        double marked = 0; //!< at most whole

        friend bool operator==(const Bar&, const Bar&) = default;
    };

    TrendChart(const Theme& theme, const QString& name, Token whole, Token marked);

    //! \a top: what the upper edge of the scale is called; \a scale: its value, at least the highest bar and above zero.
    void setBars(const QList<Bar>& bars, double scale, const QString& top);
    //! Lines of "06-17 14:00: 12 calls, …"; bars without a text are left out.
    QString asText() const;
    QSize minimumSizeHint() const override { return {180, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect plot() const;
    QRect slot(int bar) const;
    void paintBar(QPainter& painter, int bar) const;
    void paintEnds(QPainter& painter) const;
    void point(int bar);

    const Theme& m_theme;
    Token m_wholeColor;
    Token m_markedColor;
    QList<Bar> m_bars;
    double m_scale = 1;
    QString m_top;
    int m_pointed = -1;
};

} // namespace egret
