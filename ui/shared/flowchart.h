// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/overviewreader.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! What came in (upwards) and went out (downwards) by month, with the net under each. Exact amounts stand in a box beside
//! the pointer and in the table that the context menu offers; both are told to people who do not see the bars. Arrow keys
//! walk through the months.
class FlowChart : public QWidget {
    Q_OBJECT

public:
    explicit FlowChart(const Theme& theme, QWidget* parent = nullptr);

    //! Of one currency; the last month is not over yet.
    void setMonths(const QList<MonthFlow>& months);
    const QList<MonthFlow>& months() const { return m_months; }
    //! Puts the months above the columns of a table, \a width pixels from \a left on; months and nets are then named there.
    void setColumns(int left, int width);
    //! Lines of "May 2026: in …, out …, net …".
    QString asText() const;
    //! Opens the same numbers as a table.
    void showTable();
    QSize minimumSizeHint() const override { return {300, m_columns.isEmpty() ? 200 : 112}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    //! The line of nets: complete or not there at all.
    struct Nets {
        QString title;
        QStringList texts; //!< empty: they do not fit below their months
    };
    struct Frame {
        QRect plot;
        Nets nets;
        qint64 top = 1; //!< minor units at the upper edge; the lower one is its negative
        int zero = 0;
    };
    Frame frame() const;
    //! \a line: −2 to 2, halves of \a top.
    QString axisText(qint64 top, int line) const;
    Nets nets(int room) const;
    QRect slot(const Frame& frame, qsizetype month) const;
    void paintGrid(QPainter& painter, const Frame& frame) const;
    void paintMonth(QPainter& painter, const Frame& frame, qsizetype month) const;
    void paintName(QPainter& painter, const Frame& frame, qsizetype month) const;
    void paintNet(QPainter& painter, const Frame& frame, qsizetype month) const;
    void paintBox(QPainter& painter, const Frame& frame) const;
    void point(qsizetype month);

    const Theme& m_theme;
    QList<MonthFlow> m_months;
    QRect m_columns; //!< from left to right; empty: where there is room
    qsizetype m_pointed = -1;
};

} // namespace egret
