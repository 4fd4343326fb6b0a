// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/requestlistreader.h"
#include "ui/requests/requestcontents.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace egret {

class TrendChart;

//! Over the table of operations: how long Plaid took and how many calls failed over time, and what comes nearest to
//! Plaid's limits. The same numbers are offered as a table.
class RequestTrends : public QWidget {
    Q_OBJECT

public:
    explicit RequestTrends(const Theme& theme);

    //! \a operation: whose they are; empty: all.
    void setTrend(const RequestTrend& trend, const QString& operation);
    void setOperations(const QList<OperationLine>& lines);
    void showTable();
    TrendChart* latencies() const { return m_latencies; }
    TrendChart* failures() const { return m_failures; }

signals:
    //! Somebody wants to see every operation again.
    void allRequested();

private:
    QWidget* makeChart(const QString& title, const QList<std::pair<QString, Token>>& signs, TrendChart* chart);
    QWidget* makeLimits();
    void showLatencies();
    void showFailures();
    void addLimit(const OperationLine& line);
    QString titleOf(qsizetype point) const;
    QString failuresText(const RequestTrend::Point& point) const;

    const Theme& m_theme;
    RequestTrend m_trend;
    TrendChart* m_latencies;
    TrendChart* m_failures;
    QLabel* m_subject;
    QPushButton* m_all;
    QVBoxLayout* m_limits;
};

} // namespace egret
