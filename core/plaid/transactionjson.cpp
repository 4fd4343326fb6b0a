// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionjson.h"

#include "core/base/log.h"
#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void readAmount(Transaction& transaction, const JsonReader& json)
{
    const CurrencyCode currency = parseCurrency(json);
    const Result<ParsedMoney> parsed = parseMoney(json.value("amount"_L1), currency);
    transaction.amount = parsed ? parsed->money : Money{0, currency};
    transaction.amountRounded = !parsed || parsed->rounded;
    if (!parsed)
        qCWarning(lcPlaid).noquote() << "transaction" << transaction.id.value() << "is kept with amount 0:" << parsed.error().detail;
}

//! Plaid always sends a date. Should it not, the row is kept all the same, on the nearest date that is known.
void readDates(Transaction& transaction, const JsonReader& json)
{
    transaction.authorizedDate = json.date("authorized_date"_L1);
    transaction.date = json.date("date"_L1);
    if (transaction.date.isValid())
        return;
    const QDate unknown(1970, 1, 1);
    transaction.date = transaction.authorizedDate.isValid() ? transaction.authorizedDate : unknown;
    qCWarning(lcPlaid).noquote() << "transaction" << transaction.id.value() << "has no date; it is kept on" << transaction.date;
}

void readCategory(Transaction& transaction, const JsonReader& category)
{
    transaction.categoryPrimary = category.text("primary"_L1);
    transaction.categoryDetailed = category.text("detailed"_L1);
    transaction.categoryConfidence = category.text("confidence_level"_L1);
}

QList<Transaction> parseTransactions(const QList<JsonReader>& rows)
{
    QList<Transaction> transactions;
    transactions.reserve(rows.size());
    for (const JsonReader& row : rows) {
        if (row.has("transaction_id"_L1))
            transactions.append(parseTransaction(row.json()));
    }
    return transactions;
}

QList<TransactionId> parseRemoved(const QList<JsonReader>& rows)
{
    QList<TransactionId> removed;
    for (const JsonReader& row : rows) {
        if (row.has("transaction_id"_L1))
            removed.append(TransactionId(row.text("transaction_id"_L1)));
    }
    return removed;
}

} // namespace

Transaction parseTransaction(const QJsonObject& json)
{
    const JsonReader reader(json);
    Transaction transaction;
    transaction.id = TransactionId(reader.text("transaction_id"_L1));
    transaction.pendingId = TransactionId(reader.text("pending_transaction_id"_L1));
    transaction.account = AccountId(reader.text("account_id"_L1));
    readAmount(transaction, reader);
    readDates(transaction, reader);
    transaction.name = reader.text("name"_L1);
    transaction.merchantName = reader.text("merchant_name"_L1);
    readCategory(transaction, reader.object("personal_finance_category"_L1));
    transaction.paymentChannel = reader.text("payment_channel"_L1);
    transaction.pending = reader.flag("pending"_L1);
    transaction.raw = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return transaction;
}

TransactionUpdate parseTransactionUpdate(const QJsonObject& json, const ItemId& item)
{
    const JsonReader reader(json);
    TransactionUpdate update;
    update.added = parseTransactions(reader.objects("added"_L1));
    update.modified = parseTransactions(reader.objects("modified"_L1));
    update.removed = parseRemoved(reader.objects("removed"_L1));
    update.accounts = parseAccounts(reader.objects("accounts"_L1), item);
    update.nextCursor = SyncCursor(reader.text("next_cursor"_L1));
    update.history = historyStatusFromName(reader.text("transactions_update_status"_L1));
    update.hasMore = reader.flag("has_more"_L1);
    return update;
}

} // namespace egret
