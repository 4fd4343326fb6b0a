// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionselect.h"

#include "core/store/ofintegration.h"
#include "core/store/rowsort.h"
#include "core/store/sqltransaction.h"
#include "core/store/statement.h"
#include "core/store/wordfilter.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kRowColumns
    = u"t.id, t.transaction_id, t.pending_id, a.account_id, t.amount, t.currency, t.amount_rounded, t.date,"
      " t.authorized_date, t.name, t.merchant_name, t.category_primary, t.category_detailed, t.category_confidence,"
      " t.payment_channel, t.pending, j.json, i.item_id, u.end_user_id, coalesce(nullif(u.name, ''), u.end_user_id),"
      " a.name, a.mask, t.removed_at, t.removed_cause, t.tags, t.note, t.updated_at, t.category_override"_s;

//! How one SortKey is read: its expression and the table it needs besides transactions t.
struct SortColumn {
    QString expression;
    QString join;
    bool text = true;
};

SortColumn sortColumn(TransactionQuery::SortKey key)
{
    using SortKey = TransactionQuery::SortKey;
    switch (key) {
    case SortKey::Date: return {u"t.date"_s, {}, false};
    case SortKey::Merchant: return {u"t.merchant_name"_s, {}};
    case SortKey::Description: return {u"t.name"_s, {}};
    case SortKey::Category: return {u"coalesce(nullif(t.category_override, ''), nullif(t.category_detailed, ''), t.category_primary)"_s, {}};
    case SortKey::Account:
        return {u"trim(a.name || ' ' || a.mask)"_s, u" CROSS JOIN accounts a ON a.id = t.account_id"_s};
    case SortKey::EndUser:
        return {u"coalesce(nullif(u.name, ''), u.end_user_id)"_s,
            u" CROSS JOIN items i ON i.id = t.item_id CROSS JOIN end_users u ON u.id = i.end_user_id"_s};
    case SortKey::Amount: return {u"-t.amount, t.currency"_s, {}, false};
    case SortKey::Status: return {u"1 - t.pending"_s, {}, false};
    }
    Q_UNREACHABLE();
}

constexpr auto kEndUserField = "end-user:"_L1;

//! The words that are looked for in texts; the others name an end user.
QStringList textWords(const TransactionQuery& query)
{
    QStringList words;
    std::copy_if(query.words.begin(), query.words.end(), std::back_inserter(words),
        [](const QString& word) { return !word.startsWith(kEndUserField); });
    return words;
}

QString endUserPlace(qsizetype word)
{
    return u":end_user%1"_s.arg(word);
}

QString conditionOf(const TransactionQuery& query)
{
    static const QStringList columns{u"t.merchant_name"_s, u"t.name"_s, u"t.note"_s, u"t.transaction_id"_s};
    QString condition = u" WHERE t.removed_at IS NULL"_s + ofIntegration(u"t.item_id"_s, query.integration) + wordCondition(textWords(query), columns);
    for (qsizetype word = 0; word < query.words.size(); ++word) {
        if (query.words[word].startsWith(kEndUserField)) {
            condition += u" AND t.item_id IN (SELECT o.id FROM items o JOIN end_users e ON e.id = o.end_user_id"
                         " WHERE e.end_user_id = "_s
                + endUserPlace(word) + u')';
        }
    }
    return condition;
}

Statement prepare(Database& database, const QString& sql, const TransactionQuery& query)
{
    Statement statement = database.prepare(sql);
    statement.bind(u":integration"_s, query.integration);
    bindWords(statement, textWords(query));
    for (qsizetype word = 0; word < query.words.size(); ++word)
        statement.bind(endUserPlace(word), query.words[word].mid(kEndUserField.size()));
    return statement;
}

Result<RowIndex> readIndex(Statement statement)
{
    std::vector<qint64> ids;
    Result<bool> more = statement.next();
    for (; more && *more; more = statement.next())
        ids.push_back(statement.integer(0));
    if (!more)
        return unexpected(more.error());
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

bool isByDateAlone(const TransactionQuery& query)
{
    return query.words.isEmpty() && query.sortKey == TransactionQuery::SortKey::Date;
}

//! A negative \a limit: all.
Statement idsByDate(Database& database, const TransactionQuery& query, qint64 limit)
{
    const QString direction = query.ascending ? u"ASC"_s : u"DESC"_s;
    Statement ids = prepare(database,
        u"SELECT t.id FROM transactions t INDEXED BY transactions_by_date"_s + conditionOf(query)
            + u" ORDER BY t.date %1, t.id DESC LIMIT :limit"_s.arg(direction),
        query);
    ids.bind(u":limit"_s, limit);
    return ids;
}

//! Amounts of different currencies compare by their value in major units.
double numberOf(const Statement& row, TransactionQuery::SortKey key)
{
    const double number = double(row.integer(2));
    return key == TransactionQuery::SortKey::Amount ? number / std::pow(10, currencyExponent(row.text(3))) : number;
}

TransactionRow readRow(const Statement& row)
{
    TransactionRow result;
    result.rowId = row.integer(0);
    Transaction& transaction = result.transaction;
    transaction.id = TransactionId(row.text(1));
    transaction.pendingId = TransactionId(row.text(2));
    transaction.account = AccountId(row.text(3));
    transaction.amount = {row.integer(4), row.text(5)};
    transaction.amountRounded = row.integer(6) != 0;
    transaction.date = row.date(7);
    transaction.authorizedDate = row.date(8);
    transaction.name = row.text(9);
    transaction.merchantName = row.text(10);
    transaction.categoryPrimary = row.text(11);
    transaction.categoryDetailed = row.text(12);
    transaction.categoryConfidence = row.text(13);
    transaction.paymentChannel = row.text(14);
    transaction.pending = row.integer(15) != 0;
    transaction.raw = row.bytes(16);
    result.item = ItemId(row.text(17));
    result.endUser = EndUserId(row.text(18));
    result.endUserName = row.text(19);
    result.accountName = row.text(20);
    result.accountMask = row.text(21);
    result.status = !row.isNull(22) ? TransactionRow::Status::Removed
        : transaction.pending       ? TransactionRow::Status::Pending
                                    : TransactionRow::Status::Posted;
    result.removedCause = row.text(23);
    result.tags = row.texts(24);
    result.note = row.text(25);
    result.lastUpdated = row.timestamp(26);
    result.ownCategory = row.text(27);
    return result;
}

qint64 readNumber(const Statement& row)
{
    return row.integer(0);
}

Result<qint64> endUserRow(Database& database, const EndUserId& endUser)
{
    const Result<std::optional<qint64>> found = database.prepare(u"SELECT id FROM end_users WHERE end_user_id = :id"_s)
                                                    .bind(u":id"_s, endUser)
                                                    .first(readNumber);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"end_user"_s, u"There is no end user \"%1\"."_s.arg(endUser.value()));
    return **found;
}

} // namespace

Result<RowIndex> selectIndex(Database& database, const TransactionQuery& query)
{
    if (isByDateAlone(query))
        return readIndex(idsByDate(database, query, -1));
    const SortColumn column = sortColumn(query.sortKey);
    Statement rows = prepare(database,
        u"SELECT t.id, t.date, "_s + column.expression + u" FROM transactions t NOT INDEXED" + column.join
            + conditionOf(query),
        query);
    RowSort sort;
    Result<bool> more = rows.next();
    for (; more && *more; more = rows.next()) {
        if (column.text)
            sort.addText(rows.integer(0), rows.integer(1), rows.text(2));
        else
            sort.addNumber(rows.integer(0), rows.integer(1), numberOf(rows, query.sortKey));
    }
    if (!more)
        return unexpected(more.error());
    return std::make_shared<const std::vector<qint64>>(sort.take(query.ascending));
}

Result<QList<TransactionRow>> selectFirst(Database& database, const TransactionQuery& query, int limit)
{
    if (!isByDateAlone(query))
        return QList<TransactionRow>();
    const Result<RowIndex> ids = readIndex(idsByDate(database, query, limit));
    if (!ids)
        return unexpected(ids.error());
    return selectRows(database, QList<qint64>((*ids)->begin(), (*ids)->end()));
}

Result<QList<TransactionRow>> selectRows(Database& database, const QList<qint64>& ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return database
        .prepare(u"SELECT "_s + kRowColumns
            + u" FROM json_each(:ids) k CROSS JOIN transactions t ON t.id = k.value"
              " LEFT JOIN transaction_json j ON j.id = t.id JOIN accounts a ON a.id = t.account_id"
              " JOIN items i ON i.id = t.item_id JOIN end_users u ON u.id = i.end_user_id ORDER BY k.key")
        .bind(u":ids"_s, u'[' + numbers.join(u',') + u']')
        .all(readRow);
}

Result<QList<CurrencyTotals>> selectTotals(Database& database, const TransactionQuery& query)
{
    const auto read = [](const Statement& row) {
        const CurrencyCode currency = row.text(0);
        return CurrencyTotals{
            {row.integer(1), currency}, {row.integer(2), currency}, {row.integer(1) - row.integer(2), currency}};
    };
    return prepare(database,
        u"SELECT t.currency, sum(max(-t.amount, 0)), sum(max(t.amount, 0)) FROM transactions t NOT INDEXED"_s
            + conditionOf(query) + u" GROUP BY t.currency ORDER BY t.currency",
        query)
        .all(read);
}

Result<qint64> selectCount(Database& database, const TransactionQuery& query)
{
    const QString access = query.words.isEmpty() ? u"INDEXED BY transactions_by_date"_s : u"NOT INDEXED"_s;
    const Result<std::optional<qint64>> count
        = prepare(database, u"SELECT count(*) FROM transactions t "_s + access + conditionOf(query), query)
              .first(readNumber);
    if (!count)
        return unexpected(count.error());
    return count->value_or(0);
}

Result<EndUserTransactions> selectEndUserTransactions(
    Database& database, const EndUserId& endUser, const EndUserTransactionsQuery& query)
{
    const Result<SqlTransaction> scope = SqlTransaction::beginReading(database);
    if (!scope)
        return unexpected(scope.error());
    const Result<qint64> user = endUserRow(database, endUser);
    if (!user)
        return unexpected(user.error());
    const auto from = u" FROM items i CROSS JOIN transactions t INDEXED BY transactions_by_change ON t.item_id = i.id"
                      " WHERE i.end_user_id = :user AND t.updated_at >= :least AND t.removed_at IS NULL"_s;
    const auto prepared = [&](const QString& sql) {
        Statement statement = database.prepare(sql);
        statement.bind(u":user"_s, *user).bind(u":least"_s, query.lastUpdatedMin.value_or(Timestamp::min()));
        return statement;
    };
    const Result<std::optional<qint64>> total = prepared(u"SELECT count(*)"_s + from).first(readNumber);
    if (!total)
        return unexpected(total.error());
    const Result<QList<qint64>> ids
        = prepared(u"SELECT t.id"_s + from + u" AND t.updated_at > :after ORDER BY t.updated_at LIMIT :count OFFSET :first")
              .bind(u":after"_s, query.after.value_or(Timestamp::min()))
              .bind(u":count"_s, query.perPage + 1) // one more tells whether there is more
              .bind(u":first"_s, query.after ? 0 : qint64(query.page - 1) * query.perPage)
              .all(readNumber);
    if (!ids)
        return unexpected(ids.error());
    const Result<QList<TransactionRow>> rows = selectRows(database, ids->first(qMin(ids->size(), qsizetype(query.perPage))));
    if (!rows)
        return unexpected(rows.error());
    return EndUserTransactions{*rows, total->value_or(0), ids->size() > query.perPage};
}

} // namespace egret
