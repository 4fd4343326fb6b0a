// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesttablemodel.h"

#include "ui/requests/requesttext.h"
#include "ui/shared/logtime.h"
#include "ui/shared/tableview.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

RequestTableModel::RequestTableModel(const Clock& clock, QObject* parent)
    : PagedTableModel(parent)
    , m_clock(clock)
{
}

void RequestTableModel::setQuery(const RequestQuery& query)
{
    m_query = query;
    setNewestFirst(query.isNewestFirst());
    askAnew();
}

void RequestTableModel::setItemNames(const QHash<ItemId, ItemName>& names)
{
    if (std::exchange(m_names, names) == names)
        return;
    if (rowCount() > 0)
        emit dataChanged(index(0, int(Column::EndUser)), index(rowCount() - 1, int(Column::EndUser)));
}

void RequestTableModel::onFetched(quint64 generation, const QList<RequestRecord>& rows)
{
    if (generation != this->generation())
        return;
    for (const RequestRecord& row : rows)
        m_rows.insert(row.number, row, generation);
    rowsArrived(!rows.isEmpty());
}

bool RequestTableModel::isFresh(qint64 rowId) const
{
    return m_rows.isFresh(rowId, generation());
}

const RequestRecord* RequestTableModel::rowAt(int row) const
{
    return rowOf(rowId(row));
}

int RequestTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::RequestId) + 1;
}

QVariant RequestTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const RequestRecord* row = rowAt(index.row());
    if (!row)
        return role == SkeletonRole ? QVariant(true) : QVariant();
    const auto column = Column(index.column());
    const auto rowText = [this, row] {
        return QStringList{logTime(row->sent, m_clock.now()), row->operation, displayText(*row, Column::EndUser),
            statusChip(*row).text, latencyText(row->latency), row->errorCode}
            .join(u", "_s);
    };
    switch (role) {
    case Qt::DisplayRole: return displayText(*row, column);
    case Qt::AccessibleTextRole: return column == Column::Time ? rowText() : displayText(*row, column);
    case AccessibleRowRole: return rowText();
    case Qt::ToolTipRole: return column == Column::Time ? logTimeInFull(row->sent) : QVariant();
    default: return decoration(*row, column, role);
    }
}

QVariant RequestTableModel::decoration(const RequestRecord& row, Column column, int role) const
{
    if (column == Column::Status && role == IconRole)
        return QString(statusChip(row).icon);
    if (column == Column::Status && role == TokenRole)
        return int(statusInk(row));
    if (column == Column::Latency && role == TokenRole && row.latency > RequestQuery::kSlow)
        return int(Token::WarningText);
    return {};
}

QString RequestTableModel::displayText(const RequestRecord& row, Column column) const
{
    switch (column) {
    case Column::Time: return logTime(row.sent, m_clock.now());
    case Column::Operation: return row.operation;
    case Column::EndUser: return m_names.value(row.item).endUserName;
    case Column::Status: return statusChip(row).text;
    case Column::Latency: return latencyText(row.latency);
    case Column::Error: return row.errorCode;
    case Column::RequestId: return row.requestId.isEmpty() ? tr("none") : row.requestId;
    }
    Q_UNREACHABLE();
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Column(section) == Column::Latency ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Time");
    case Column::Operation: return tr("Endpoint");
    case Column::EndUser: return tr("End user");
    case Column::Status: return tr("Status");
    case Column::Latency: return tr("Latency");
    case Column::Error: return tr("Error");
    case Column::RequestId: return u"request_id"_s;
    }
    return {};
}

RequestQuery::SortKey RequestTableModel::sortKey(Column column)
{
    using SortKey = RequestQuery::SortKey;
    switch (column) {
    case Column::Time: return SortKey::Sent;
    case Column::Operation: return SortKey::Operation;
    case Column::EndUser: return SortKey::EndUser;
    case Column::Status: return SortKey::Status;
    case Column::Latency: return SortKey::Latency;
    case Column::Error: return SortKey::Error;
    case Column::RequestId: return SortKey::RequestId;
    }
    Q_UNREACHABLE();
}

} // namespace egret
