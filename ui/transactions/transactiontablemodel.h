// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/transactionquery.h"
#include "ui/shared/pagedtablemodel.h"

namespace egret {

//! Transactions in any order. What is missing shows as skeleton until it arrives.
class TransactionTableModel : public PagedTableModel {
    Q_OBJECT

public:
    enum class Column { Date, Merchant, Description, Category, Account, EndUser, Amount, Status };

    explicit TransactionTableModel(QObject* parent = nullptr);

    //! Asks for the rows of \a query; the old ones stay until the answer comes.
    void setQuery(const TransactionQuery& query);
    const TransactionQuery& query() const { return m_query; }
    const TransactionRow* rowAt(int row) const; //!< null while it is on the way
    //! The same of a row wherever it is, and without looking for its place.
    const TransactionRow* rowOf(qint64 rowId) const { return m_rows.find(rowId); }
    qint64 milliseconds() const { return m_milliseconds; } //!< how long the last index took where it was made

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static TransactionQuery::SortKey sortKey(Column column);

public slots:
    //! Answers; those of an earlier generation belong to a query the user has left and are ignored.
    void onFirst(quint64 generation, const QList<egret::TransactionRow>& rows);
    void onMeasured(quint64 generation, const egret::RowIndex& index, qint64 milliseconds);
    void onFetched(quint64 generation, const QList<egret::TransactionRow>& rows);
    void onSummed(quint64 generation, const QList<egret::CurrencyTotals>& totals);

signals:
    //! Beside indexRequested(): of which query.
    void queryRequested(quint64 generation, const egret::TransactionQuery& query);
    void totalsRequested(quint64 generation, const egret::TransactionQuery& query);
    void summed(const QList<egret::CurrencyTotals>& totals);

protected:
    bool isFresh(qint64 rowId) const override;

private:
    QString displayText(const TransactionRow& row, Column column) const;
    QVariant token(const TransactionRow& row, Column column) const;

    TransactionQuery m_query;
    RowCache<TransactionRow> m_rows;
    qint64 m_milliseconds = 0;
};

} // namespace egret
