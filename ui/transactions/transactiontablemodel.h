// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/reader.h"
#include "core/store/transactionquery.h"

#include <QAbstractTableModel>
#include <QCache>

namespace egret {

//! The rows of one query, any number of them. It holds their ids and some thousand rows around those that can be seen;
//! what is missing is asked for by signal and shows as skeleton until it arrives. It never blocks.
class TransactionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Date, Merchant, Description, Category, Account, EndUser, Amount, Status };

    explicit TransactionTableModel(QObject* parent = nullptr);

    //! Asks for the rows of \a query; the old ones stay until the answer comes.
    void setQuery(const TransactionQuery& query);
    const TransactionQuery& query() const { return m_query; }
    //! Asks again because the data has changed.
    void refresh();
    //! The rows that can be seen; missing ones are asked for, nearest first.
    void setVisibleRows(int first, int last);

    bool isLoaded() const { return m_loaded; } //!< an answer has come since the start
    const TransactionRow* rowAt(int row) const; //!< null while it is on the way
    qint64 rowId(int row) const; //!< −1 outside
    int findRow(qint64 rowId) const; //!< −1 where it is no longer part of the query

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static TransactionQuery::SortKey sortKey(Column column);

public slots:
    //! Answers; those of an earlier generation belong to a query the user has left and are ignored.
    void onIndexed(quint64 generation, const egret::RowIndex& index, qint64 milliseconds);
    void onFetched(quint64 generation, const QList<egret::TransactionRow>& rows);
    void onSummed(quint64 generation, const QList<egret::CurrencyTotals>& totals);
    void onFailed(quint64 generation, const egret::Error& error);

signals:
    void indexRequested(quint64 generation, const egret::TransactionQuery& query);
    void rowsRequested(quint64 generation, const QList<qint64>& ids);
    void totalsRequested(quint64 generation, const egret::TransactionQuery& query);
    //! After a new index was taken over; \a milliseconds as measured where it was made.
    void indexed(qint64 milliseconds);
    void summed(const QList<egret::CurrencyTotals>& totals);
    void failed(const egret::Error& error);

private:
    //! A row and the generation it was read in; an older one is shown until it has been read again.
    struct CachedRow {
        TransactionRow row;
        quint64 generation = 0;
    };

    void ask();
    void fetchMissing();
    QString displayText(const TransactionRow& row, Column column) const;
    QVariant token(const TransactionRow& row, Column column) const;

    TransactionQuery m_query;
    quint64 m_generation = 0;
    RowIndex m_index;
    QCache<qint64, CachedRow> m_rows;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    bool m_fetching = false;
    bool m_loaded = false;
};

} // namespace egret
