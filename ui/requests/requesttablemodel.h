// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemnames.h"
#include "core/store/requestlistreader.h"
#include "ui/shared/pagedtablemodel.h"

namespace egret {

//! Calls to Plaid, the newest first.
class RequestTableModel : public PagedTableModel {
    Q_OBJECT

public:
    enum class Column { Time, Operation, EndUser, Status, Latency, Error, RequestId };

    //! \a clock must outlive the model.
    explicit RequestTableModel(const Clock& clock, QObject* parent = nullptr);

    void setQuery(const RequestQuery& query);
    const RequestQuery& query() const { return m_query; }
    //! What Items are called; the log names ids only.
    void setItemNames(const QHash<ItemId, ItemName>& names);
    const QHash<ItemId, ItemName>& itemNames() const { return m_names; }
    //! Null while it is on the way.
    const RequestRecord* rowAt(int row) const;
    //! The same of a row wherever it is, and without looking for its place.
    const RequestRecord* rowOf(qint64 rowId) const { return m_rows.find(rowId); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static RequestQuery::SortKey sortKey(Column column);

public slots:
    //! Answers rowsRequested().
    void onFetched(quint64 generation, const QList<egret::RequestRecord>& rows);

protected:
    bool isFresh(qint64 rowId) const override;

private:
    QString displayText(const RequestRecord& row, Column column) const;
    QVariant decoration(const RequestRecord& row, Column column, int role) const;

    const Clock& m_clock;
    RequestQuery m_query;
    QHash<ItemId, ItemName> m_names;
    RowCache<RequestRecord> m_rows;
};

} // namespace egret
