// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactiontablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/statetext.h"
#include "ui/shared/tableview.h"

#include <QLocale>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString merchantOf(const TransactionRow& row)
{
    return row.transaction.merchantName.isEmpty() ? row.transaction.name : row.transaction.merchantName;
}

} // namespace

TransactionTableModel::TransactionTableModel(QObject* parent)
    : PagedTableModel(parent)
{
    connect(this, &PagedTableModel::indexRequested, this, [this](quint64 asked) { emit queryRequested(asked, m_query); });
    connect(this, &PagedTableModel::indexed, this, [this] { emit totalsRequested(generation(), m_query); });
}

void TransactionTableModel::setQuery(const TransactionQuery& query)
{
    m_query = query;
    setNewestFirst(query.sortKey == TransactionQuery::SortKey::Date && !query.ascending);
    askAnew();
}

void TransactionTableModel::onFirst(quint64 asked, const QList<TransactionRow>& rows)
{
    if (asked != generation())
        return;
    std::vector<qint64> ids;
    for (const TransactionRow& row : rows) {
        ids.push_back(row.rowId);
        m_rows.insert(row.rowId, row, asked);
    }
    onBegun(asked, std::make_shared<const std::vector<qint64>>(std::move(ids)));
}

void TransactionTableModel::onMeasured(quint64 asked, const RowIndex& index, qint64 milliseconds)
{
    if (asked == generation())
        m_milliseconds = milliseconds;
    onIndexed(asked, index);
}

void TransactionTableModel::onFetched(quint64 asked, const QList<TransactionRow>& rows)
{
    if (asked != generation())
        return;
    for (const TransactionRow& row : rows)
        m_rows.insert(row.rowId, row, asked);
    rowsArrived(!rows.isEmpty());
}

void TransactionTableModel::onSummed(quint64 asked, const QList<CurrencyTotals>& totals)
{
    if (asked == generation())
        emit summed(totals);
}

bool TransactionTableModel::isFresh(qint64 rowId) const
{
    return m_rows.isFresh(rowId, generation());
}

const TransactionRow* TransactionTableModel::rowAt(int row) const
{
    return rowOf(rowId(row));
}

int TransactionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Status) + 1;
}

QVariant TransactionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const TransactionRow* row = rowAt(index.row());
    if (!row)
        return role == SkeletonRole ? QVariant(true) : QVariant();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(*row, column);
    case Qt::AccessibleTextRole: return displayText(*row, column);
    case TokenRole: return token(*row, column);
    case IconRole: return column == Column::Status ? QString(statusIcon(row->status)) : QVariant();
    default: return {};
    }
}

QString TransactionTableModel::displayText(const TransactionRow& row, Column column) const
{
    switch (column) {
    case Column::Date: return dateText(row.transaction.date);
    case Column::Merchant: return merchantOf(row);
    case Column::Description: return row.transaction.name;
    case Column::Category: return categoryText(categoryOf(row)).text;
    case Column::Account: return accountText(row.accountName, row.accountMask);
    case Column::EndUser: return row.endUserName;
    case Column::Amount: return signedMoney(row.transaction.amount.negated(), QLocale());
    case Column::Status: return statusText(row.status);
    }
    Q_UNREACHABLE();
}

QVariant TransactionTableModel::token(const TransactionRow& row, Column column) const
{
    if (column == Column::Category)
        return int(categoryText(categoryOf(row)).color);
    if (column == Column::Status)
        return int(statusToken(row.status));
    if (column == Column::Amount && row.transaction.amount.minorUnits < 0)
        return int(Token::Inflow);
    return {};
}

QVariant TransactionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Date: return tr("Date");
    case Column::Merchant: return tr("Merchant");
    case Column::Description: return tr("Description");
    case Column::Category: return tr("Category");
    case Column::Account: return tr("Account");
    case Column::EndUser: return tr("End user");
    case Column::Amount: return tr("Amount");
    case Column::Status: return tr("Status");
    }
    return {};
}

TransactionQuery::SortKey TransactionTableModel::sortKey(Column column)
{
    switch (column) {
    case Column::Date: return TransactionQuery::SortKey::Date;
    case Column::Merchant: return TransactionQuery::SortKey::Merchant;
    case Column::Description: return TransactionQuery::SortKey::Description;
    case Column::Category: return TransactionQuery::SortKey::Category;
    case Column::Account: return TransactionQuery::SortKey::Account;
    case Column::EndUser: return TransactionQuery::SortKey::EndUser;
    case Column::Amount: return TransactionQuery::SortKey::Amount;
    case Column::Status: return TransactionQuery::SortKey::Status;
    }
    Q_UNREACHABLE();
}

} // namespace egret
