// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"

#include <QAbstractTableModel>

namespace egret {

//! The keys of the local API; none of them can be read here again.
class ApiKeyTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Key, Created, State, Actions };

    using QAbstractTableModel::QAbstractTableModel;

    void setKeys(const QList<ApiKeyInfo>& keys);
    const ApiKeyInfo& at(int row) const { return m_keys.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayText(const ApiKeyInfo& key, Column column) const;

    QList<ApiKeyInfo> m_keys;
};

} // namespace egret
