// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactiontablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/statetext.h"
#include "ui/shared/tableview.h"

#include <QLocale>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCachedRows = 4000;
constexpr int kPage = 200; // rows asked for at once

QString merchantOf(const TransactionRow& row)
{
    return row.transaction.merchantName.isEmpty() ? row.transaction.name : row.transaction.merchantName;
}

} // namespace

TransactionTableModel::TransactionTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_index(std::make_shared<const std::vector<qint64>>())
    , m_rows(kCachedRows)
{
}

void TransactionTableModel::setQuery(const TransactionQuery& query)
{
    m_query = query;
    ask();
}

void TransactionTableModel::refresh()
{
    ask();
}

void TransactionTableModel::ask()
{
    ++m_generation;
    m_fetching = false;
    emit indexRequested(m_generation, m_query);
}

void TransactionTableModel::onIndexed(quint64 generation, const RowIndex& index, qint64 milliseconds)
{
    if (generation != m_generation)
        return;
    if (*index != *m_index) {
        beginResetModel();
        m_index = index;
        endResetModel();
    }
    m_loaded = true;
    emit indexed(milliseconds);
    emit totalsRequested(m_generation, m_query);
    fetchMissing();
}

void TransactionTableModel::onFetched(quint64 generation, const QList<TransactionRow>& rows)
{
    if (generation != m_generation)
        return;
    m_fetching = false;
    for (const TransactionRow& row : rows)
        m_rows.insert(row.rowId, new CachedRow{row, generation});
    const int last = std::min(m_lastVisible + kPage, rowCount() - 1);
    if (last >= 0)
        emit dataChanged(index(std::max(0, m_firstVisible - kPage), 0), index(last, columnCount() - 1));
    if (!rows.isEmpty())
        fetchMissing();
}

void TransactionTableModel::onSummed(quint64 generation, const QList<CurrencyTotals>& totals)
{
    if (generation == m_generation)
        emit summed(totals);
}

void TransactionTableModel::onFailed(quint64 generation, const Error& error)
{
    if (generation == m_generation)
        emit failed(error);
}

void TransactionTableModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    fetchMissing();
}

void TransactionTableModel::fetchMissing()
{
    if (m_fetching || rowCount() == 0)
        return; // one page at a time: fast scrolling then skips what it has passed
    const int visible = m_lastVisible - m_firstVisible + 1;
    const int margin = std::max(0, (kPage - visible) / 2);
    const int from = std::max(0, m_firstVisible - margin);
    const int to = std::min(rowCount() - 1, from + kPage - 1);
    QList<qint64> ids;
    for (int row = from; row <= to; ++row) {
        const CachedRow* cached = m_rows.object(rowId(row));
        if (!cached || cached->generation != m_generation)
            ids.append(rowId(row));
    }
    if (ids.isEmpty())
        return;
    m_fetching = true;
    emit rowsRequested(m_generation, ids);
}

const TransactionRow* TransactionTableModel::rowAt(int row) const
{
    const CachedRow* cached = m_rows.object(rowId(row));
    return cached ? &cached->row : nullptr;
}

qint64 TransactionTableModel::rowId(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : (*m_index)[size_t(row)];
}

int TransactionTableModel::findRow(qint64 rowId) const
{
    const auto found = std::find(m_index->begin(), m_index->end(), rowId);
    return found == m_index->end() ? -1 : int(found - m_index->begin());
}

int TransactionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_index->size());
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
    case Column::Category: return categoryText(row.transaction.categoryPrimary).text;
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
        return int(categoryText(row.transaction.categoryPrimary).color);
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
