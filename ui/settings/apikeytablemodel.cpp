// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/apikeytablemodel.h"

#include "ui/shared/badges.h"
#include "ui/shared/formatting.h"
#include "ui/shared/tableview.h"

namespace egret {

using namespace Qt::StringLiterals;

void ApiKeyTableModel::setKeys(const QList<ApiKeyInfo>& keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

int ApiKeyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ApiKeyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Actions) + 1;
}

QVariant ApiKeyTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ApiKeyInfo& key = m_keys.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(key, column);
    case IconRole: return column == Column::State ? QString(key.revoked ? "minus"_L1 : "checkc"_L1) : QVariant();
    case ToneRole: return column == Column::State ? int(key.revoked ? Tone::Neutral : Tone::Ok) : QVariant();
    default: return {};
    }
}

QString ApiKeyTableModel::displayText(const ApiKeyInfo& key, Column column) const
{
    switch (column) {
    case Column::Name: return key.name;
    case Column::Key: return key.prefix + u'…';
    case Column::Created: return momentText(key.created);
    case Column::State: return key.revoked ? tr("Revoked") : tr("Active");
    case Column::Actions: return {};
    }
    Q_UNREACHABLE();
}

QVariant ApiKeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Key: return tr("Key");
    case Column::Created: return tr("Created");
    case Column::State: return tr("State");
    case Column::Actions: return QString();
    }
    return {};
}

} // namespace egret
