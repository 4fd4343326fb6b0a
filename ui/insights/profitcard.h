// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/insightsreader.h"
#include "ui/shared/card.h"

class QLabel;
class QScrollArea;

namespace egret {

class FlowChart;
class MonthsTableModel;
class TableView;

//! Profit and loss by month: bars, and below each its column of the table. Where the months do not fit beside each other,
//! both scroll together.
class ProfitCard : public Card {
    Q_OBJECT

public:
    explicit ProfitCard(const Theme& theme, QWidget* parent = nullptr);

    //! Of one currency; the last month is not over yet.
    void setInsights(const CurrencyInsights& insights);
    MonthsTableModel& model() const { return *m_model; }
    FlowChart& chart() const { return *m_chart; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader(const Theme& theme);
    QString unitText(const CurrencyCode& currency) const;
    int widestOf(int column) const;
    void place();

    QLabel* m_unit;
    FlowChart* m_chart;
    MonthsTableModel* m_model;
    TableView* m_table;
    QWidget* m_inner;
    QScrollArea* m_scroller;
};

} // namespace egret
