// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/insightsreader.h"
#include "ui/shared/formatting.h"

#include <QAbstractTableModel>

namespace egret {

//! Profit and loss: a line for each category that money came in by, one for each that it went out by, their totals and
//! the net; a column for each month and one for all. Amounts are shown rounded to one scale; tooltips and screen readers
//! have them exactly. Money out is negative.
class MonthsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    //! bool: a total.
    static constexpr int StrongRole = Qt::UserRole + 60;
    //! Of each direction; smaller ones are put together.
    static constexpr qsizetype kLongest = 7;

    using QAbstractTableModel::QAbstractTableModel;

    //! Of one currency; the last month is not over yet.
    void setInsights(const CurrencyInsights& insights);
    AmountScale scale() const { return m_scale; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString title;
        //! By month, then of all; minor units, money in positive.
        QList<qint64> amounts;
        bool strong = false;
    };
    using Side = qint64 FlowSum::*;

    void appendSide(const CurrencyInsights& insights, Side side, const QString& total);
    AmountScale wantedScale() const;
    static Line lineOf(const CategoryFlow& flow, Side side);
    QString exactText(const Line& line, int column) const;
    QVariant token(const Line& line, int column) const;

    QList<QDate> m_months;
    CurrencyCode m_currency;
    AmountScale m_scale;
    QList<Line> m_lines;
};

} // namespace egret
