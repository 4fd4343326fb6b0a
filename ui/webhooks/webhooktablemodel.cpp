// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhooktablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/logtime.h"
#include "ui/shared/tableview.h"
#include "ui/webhooks/webhooktext.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

WebhookTableModel::WebhookTableModel(const Clock& clock, QObject* parent)
    : PagedTableModel(parent)
    , m_clock(clock)
{
}

void WebhookTableModel::setQuery(const WebhookQuery& query)
{
    m_query = query;
    setNewestFirst(query.isNewestFirst());
    askAnew();
}

void WebhookTableModel::setItemNames(const QHash<ItemId, ItemName>& names)
{
    if (std::exchange(m_names, names) == names)
        return;
    if (rowCount() > 0)
        emit dataChanged(index(0, int(Column::Item)), index(rowCount() - 1, int(Column::Item)));
}

void WebhookTableModel::onFetched(quint64 generation, const QList<WebhookRow>& rows)
{
    if (generation != this->generation())
        return;
    for (const WebhookRow& row : rows)
        m_rows.insert(row.rowId, row.summary, generation);
    rowsArrived(!rows.isEmpty());
}

bool WebhookTableModel::isFresh(qint64 rowId) const
{
    return m_rows.isFresh(rowId, generation());
}

const WebhookSummary* WebhookTableModel::rowAt(int row) const
{
    return rowOf(rowId(row));
}

int WebhookTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Result) + 1;
}

QVariant WebhookTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const WebhookSummary* row = rowAt(index.row());
    if (!row)
        return role == SkeletonRole ? QVariant(true) : QVariant();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(*row, column);
    case Qt::AccessibleTextRole: return column == Column::Time ? rowText(*row) : displayText(*row, column);
    case AccessibleRowRole: return rowText(*row);
    case Qt::ToolTipRole: return toolTip(*row, column);
    case TypeRole: return row->type;
    default: return decoration(*row, column, role);
    }
}

QVariant WebhookTableModel::decoration(const WebhookSummary& row, Column column, int role) const
{
    if (column == Column::Signature) {
        const VerdictText verdict = signatureText(row);
        if (role == IconRole)
            return QString(verdict.icon);
        return role == TokenRole ? QVariant(int(verdict.token)) : QVariant();
    }
    if (column != Column::Result)
        return {};
    const ChipText chip = resultChip(row);
    if (role == IconRole)
        return QString(chip.icon);
    return role == ToneRole ? QVariant(int(chip.tone)) : QVariant();
}

QString WebhookTableModel::displayText(const WebhookSummary& row, Column column) const
{
    switch (column) {
    case Column::Time: return logTime(row.received, m_clock.now());
    case Column::Kind: return row.code.isEmpty() ? tr("unreadable") : row.code;
    case Column::Item: return itemText(row);
    case Column::Integration: return row.integrationName.isEmpty() ? row.integration.value() : row.integrationName;
    case Column::Signature: return signatureText(row).text;
    case Column::Result: return resultChip(row).text;
    }
    Q_UNREACHABLE();
}

QString WebhookTableModel::itemText(const WebhookSummary& row) const
{
    if (row.item.isEmpty())
        return u"–"_s;
    const auto name = m_names.constFind(row.item);
    return name == m_names.cend() ? tr("unknown") : name->endUserName;
}

QString WebhookTableModel::toolTip(const WebhookSummary& row, Column column) const
{
    switch (column) {
    case Column::Time: return logTimeInFull(row.received);
    case Column::Item: {
        const QString bank = m_names.value(row.item).institution;
        return bank.isEmpty() ? row.item.value() : QString(bank + u", " + row.item.value());
    }
    case Column::Result: return row.cause;
    case Column::Kind: return QString(row.type + u' ' + row.code);
    default: return {};
    }
}

QString WebhookTableModel::rowText(const WebhookSummary& row) const
{
    return QStringList{logTime(row.received, m_clock.now()), row.type, row.code, itemText(row), signatureText(row).text,
        resultChip(row).text}
        .join(u", "_s);
}

QVariant WebhookTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time: return tr("Time");
    case Column::Kind: return tr("Type and code");
    case Column::Item: return tr("Item");
    case Column::Integration: return tr("Integration");
    case Column::Signature: return tr("Signature");
    case Column::Result: return tr("Result");
    }
    return {};
}

WebhookQuery::SortKey WebhookTableModel::sortKey(Column column)
{
    using SortKey = WebhookQuery::SortKey;
    switch (column) {
    case Column::Time: return SortKey::Received;
    case Column::Kind: return SortKey::Kind;
    case Column::Item: return SortKey::EndUser;
    case Column::Integration: return SortKey::Integration;
    case Column::Signature: return SortKey::Verification;
    case Column::Result: return SortKey::State;
    }
    Q_UNREACHABLE();
}

} // namespace egret
