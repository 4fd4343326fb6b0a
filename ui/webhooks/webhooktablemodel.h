// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/inboxreader.h"
#include "ui/shared/pagedtablemodel.h"

namespace egret {

//! Deliveries, the newest first.
class WebhookTableModel : public PagedTableModel {
    Q_OBJECT

public:
    enum class Column { Time, Kind, Item, Integration, Signature, Result };
    //! QString: webhook_type, beside the code that the Kind column displays.
    static constexpr int TypeRole = Qt::UserRole + 50;

    //! \a clock must outlive the model.
    explicit WebhookTableModel(const Clock& clock, QObject* parent = nullptr);

    void setQuery(const WebhookQuery& query);
    const WebhookQuery& query() const { return m_query; }
    //! What Items are called; deliveries name ids only.
    void setItemNames(const QHash<ItemId, ItemName>& names);
    const QHash<ItemId, ItemName>& itemNames() const { return m_names; }
    //! Null while it is on the way.
    const WebhookSummary* rowAt(int row) const;
    //! The same of a row wherever it is, and without looking for its place.
    const WebhookSummary* rowOf(qint64 rowId) const { return m_rows.find(rowId); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static WebhookQuery::SortKey sortKey(Column column);

public slots:
    //! Answers rowsRequested().
    void onFetched(quint64 generation, const QList<egret::WebhookRow>& rows);

protected:
    bool isFresh(qint64 rowId) const override;

private:
    QString displayText(const WebhookSummary& row, Column column) const;
    QString itemText(const WebhookSummary& row) const;
    QString toolTip(const WebhookSummary& row, Column column) const;
    QVariant decoration(const WebhookSummary& row, Column column, int role) const;
    QString rowText(const WebhookSummary& row) const;

    const Clock& m_clock;
    WebhookQuery m_query;
    QHash<ItemId, ItemName> m_names;
    RowCache<WebhookSummary> m_rows;
};

} // namespace egret
