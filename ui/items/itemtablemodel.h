// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/runningsync.h"
#include "ui/shared/itemcondition.h"
#include "ui/shared/tableview.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace egret {

//! The syncs under way.
using RunningSyncs = QHash<ItemId, RunningSync>;

//! The Items of the list: filtered, sorted, and kept in place while somebody looks at them.
class ItemTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Institution, EndUser, Status, Products, Accounts, Synced, NextStep };
    //! Plaid's code behind the next step.
    static constexpr int kCodeRole = AccessibleRowRole + 1;
    //! How far the row's sync has come, of the next step as well.
    static constexpr int kSyncRole = kCodeRole + 1;

    //! \a clock tells ages and must outlive the model.
    explicit ItemTableModel(const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Puts \a items in the place of what was there. \a keepsOrder: rows that stay keep their places, others come last;
    //! otherwise everything is sorted anew.
    void setItems(const QList<ListedItem>& items, bool keepsOrder);
    //! Rows whose condition stays tell only how far their sync has come.
    void setRunning(const RunningSyncs& running);
    //! Items of \a group (all where none is given) in which each word of \a words occurs: bank, end user, integration, id,
    //! code. Sorts anew.
    void setFilter(std::optional<ItemGroup> group, const QString& words);
    //! Sorts anew; equal rows by severity, then name.
    void setSort(Column column, bool ascending);
    Column sortColumn() const { return m_sortColumn; }
    bool isAscending() const { return m_ascending; }
    //! Stays in the list whatever the filter says; empty: none.
    void setPinned(const ItemId& item) { m_pinned = item; }

    bool isLoaded() const { return m_loaded; }
    bool isFiltered() const { return m_group.has_value() || !m_words.isEmpty(); }
    //! Null for a row that is not there.
    const ListedItem* itemAt(int row) const;
    const ItemCondition* conditionAt(int row) const;
    //! -1 for one that is not listed.
    int findRow(const ItemId& item) const;
    //! Of every Item, filtered or not.
    int count(std::optional<ItemGroup> group) const;
    int needingAttention() const;
    qint64 accounts() const;
    int integrations() const;

private:
    struct Row {
        ListedItem listed;
        ItemCondition condition;
    };
    QVariant text(const Row& row, Column column) const;
    QString progressText(const ItemId& item) const;
    void showProgress(const RunningSyncs& before);
    QString accessibleText(const Row& row) const;
    QVariant tooltip(const Row& row, Column column) const;
    bool matches(const Row& row) const;
    bool isBefore(size_t one, size_t other) const;
    std::vector<size_t> wantedOrder() const;
    std::vector<size_t> keptOrder(const QList<ItemId>& before) const;
    void showAnew();
    void show(std::vector<size_t> order, const QList<ItemId>& before);

    const Clock& m_clock;
    std::vector<Row> m_all;
    //! Places in m_all, in the order shown.
    std::vector<size_t> m_shown;
    RunningSyncs m_running;
    std::optional<ItemGroup> m_group;
    QStringList m_words;
    Column m_sortColumn = Column::Status;
    bool m_ascending = false;
    ItemId m_pinned;
    bool m_loaded = false;
};

} // namespace egret
