// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "core/store/itemnames.h"

#include <QAbstractTableModel>

namespace egret {

//! Failed calls, those of one kind in one row; what failed most often comes first until somebody sorts.
class RequestErrorTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Code, Type, Operation, Count, First, Last, Items };

    //! \a clock must outlive the model.
    explicit RequestErrorTableModel(const Clock& clock, QObject* parent = nullptr);

    //! Keeps the order that was chosen; rows stay what they are where only figures have changed.
    void setGroups(const QList<RequestErrorGroup>& groups);
    const RequestErrorGroup& groupAt(int row) const { return m_groups[row]; }
    //! What Items are called; groups name ids only.
    void setItemNames(const QHash<ItemId, ItemName>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange(QList<RequestErrorGroup>& groups) const;
    QString displayText(const RequestErrorGroup& group, Column column) const;
    QString rowText(const RequestErrorGroup& group) const;
    QString hint(const RequestErrorGroup& group, Column column) const;
    QStringList itemTexts(const RequestErrorGroup& group) const;

    const Clock& m_clock;
    QList<RequestErrorGroup> m_groups;
    QHash<ItemId, ItemName> m_names;
    Column m_sortColumn = Column::Count;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace egret
