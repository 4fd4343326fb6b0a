// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesterrortablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/logtime.h"
#include "ui/shared/tableview.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = RequestErrorTableModel::Column;

constexpr qsizetype kMostItems = 20; // that a group names

bool isLess(const RequestErrorGroup& left, const RequestErrorGroup& right, Column column)
{
    switch (column) {
    case Column::Code: return left.errorCode < right.errorCode;
    case Column::Type: return left.errorType < right.errorType;
    case Column::Operation: return left.operation < right.operation;
    case Column::Count: return left.count < right.count;
    case Column::First: return left.first < right.first;
    case Column::Last: return left.last < right.last;
    case Column::Items: return left.items.size() < right.items.size();
    }
    Q_UNREACHABLE();
}

bool isSameKind(const RequestErrorGroup& left, const RequestErrorGroup& right)
{
    return left.errorType == right.errorType && left.errorCode == right.errorCode && left.operation == right.operation;
}

} // namespace

RequestErrorTableModel::RequestErrorTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void RequestErrorTableModel::setGroups(const QList<RequestErrorGroup>& groups)
{
    QList<RequestErrorGroup> arranged = groups;
    arrange(arranged);
    const bool sameRows = std::equal(arranged.begin(), arranged.end(), m_groups.begin(), m_groups.end(), isSameKind);
    if (!sameRows)
        beginResetModel();
    m_groups = arranged;
    if (!sameRows)
        endResetModel();
    else if (!m_groups.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RequestErrorTableModel::setItemNames(const QHash<ItemId, ItemName>& names)
{
    if (std::exchange(m_names, names) != names && !m_groups.isEmpty())
        emit dataChanged(index(0, int(Column::Items)), index(rowCount() - 1, int(Column::Items)));
}

void RequestErrorTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = Column(column);
    m_order = order;
    beginResetModel();
    arrange(m_groups);
    endResetModel();
}

void RequestErrorTableModel::arrange(QList<RequestErrorGroup>& groups) const
{
    std::stable_sort(groups.begin(), groups.end(), [this](const RequestErrorGroup& left, const RequestErrorGroup& right) {
        return m_order == Qt::AscendingOrder ? isLess(left, right, m_sortColumn) : isLess(right, left, m_sortColumn);
    });
}

int RequestErrorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int RequestErrorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Items) + 1;
}

QVariant RequestErrorTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RequestErrorGroup& group = m_groups[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(group, column);
    case Qt::ToolTipRole: return hint(group, column);
    case Qt::AccessibleTextRole: return column == Column::Code ? rowText(group) : displayText(group, column);
    case AccessibleRowRole: return rowText(group);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QString RequestErrorTableModel::displayText(const RequestErrorGroup& group, Column column) const
{
    switch (column) {
    case Column::Code: return group.errorCode;
    case Column::Type: return group.errorType;
    case Column::Operation: return group.operation;
    case Column::Count: return countText(group.count, QLocale());
    case Column::First: return logTime(group.first, m_clock.now());
    case Column::Last: return logTime(group.last, m_clock.now());
    case Column::Items:
        return group.items.size() < kMostItems ? QString::number(group.items.size()) : tr("%1 or more").arg(kMostItems);
    }
    Q_UNREACHABLE();
}

QString RequestErrorTableModel::rowText(const RequestErrorGroup& group) const
{
    return QStringList{group.errorCode, group.operation, tr("%n time(s)", nullptr, int(group.count)),
        tr("last %1").arg(displayText(group, Column::Last)), tr("%n Item(s)", nullptr, int(group.items.size()))}
        .join(u", "_s);
}

QString RequestErrorTableModel::hint(const RequestErrorGroup& group, Column column) const
{
    switch (column) {
    case Column::First: return logTimeInFull(group.first);
    case Column::Last: return logTimeInFull(group.last);
    case Column::Count: return tr("Show these calls");
    case Column::Items: return itemTexts(group).join(u'\n');
    default: return displayText(group, column);
    }
}

QStringList RequestErrorTableModel::itemTexts(const RequestErrorGroup& group) const
{
    QStringList texts;
    for (const QString& item : group.items) {
        const ItemName name = m_names.value(ItemId(item));
        texts.append(name.endUserName.isEmpty() ? item : QStringList{name.endUserName, name.institution}.join(u", "_s));
    }
    return texts;
}

QVariant RequestErrorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = Column(section) == Column::Count || Column(section) == Column::Items;
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Code: return tr("Error");
    case Column::Type: return tr("Type");
    case Column::Operation: return tr("Endpoint");
    case Column::Count: return tr("Times");
    case Column::First: return tr("First");
    case Column::Last: return tr("Last");
    case Column::Items: return tr("Items");
    }
    return {};
}

} // namespace egret
