// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionpage.h"

#include "core/plaid/accountjson.h"
#include "core/plaid/jsonreader.h"
#include "core/plaid/jsonscanner.h"
#include "core/plaid/transactionscan.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected malformed()
{
    return unexpected(Error::Kind::Network, u"malformed"_s, u"Plaid's answer is not the JSON it should be."_s);
}

QList<TransactionId> scanRemoved(JsonScanner& json)
{
    QList<TransactionId> removed;
    json.array([&json, &removed] {
        TransactionId id;
        json.object([&json, &id](QByteArrayView key) {
            if (key == "transaction_id")
                id = TransactionId(json.text());
            else
                json.skip();
        });
        if (!id.isEmpty())
            removed.append(id);
    });
    return removed;
}

//! Few and small: the tree is good enough for them.
QList<Account> scanAccounts(JsonScanner& json, const ItemId& item)
{
    QList<Account> accounts;
    json.array([&json, &accounts, &item] {
        const QByteArrayView written = json.skip();
        const QJsonDocument document
            = QJsonDocument::fromJson(QByteArray::fromRawData(written.data(), written.size()));
        accounts += parseAccounts({JsonReader(document.object())}, item);
    });
    return accounts;
}

//! A field of the page beside its rows.
void scanFrameField(JsonScanner& json, QByteArrayView key, TransactionUpdate& frame, const ItemId& item)
{
    if (key == "removed")
        frame.removed = scanRemoved(json);
    else if (key == "accounts")
        frame.accounts = scanAccounts(json, item);
    else if (key == "next_cursor")
        frame.nextCursor = SyncCursor(json.text());
    else if (key == "transactions_update_status")
        frame.history = historyStatusFromName(json.text());
    else if (key == "has_more")
        frame.hasMore = json.flag();
    else
        json.skip();
}

} // namespace

Result<TransactionUpdate> readTransactionPage(const QByteArray& page, const ItemId& item)
{
    JsonScanner json(page);
    TransactionUpdate update;
    TransactionScan rows(json);
    const auto onField = [&](QByteArrayView key) {
        if (key == "added")
            update.added = rows.scan();
        else if (key == "modified")
            update.modified = rows.scan();
        else
            scanFrameField(json, key, update, item);
    };
    if (json.kind() != '{' || !json.object(onField) || !json.atEnd())
        return malformed();
    return update;
}

Result<TransactionPageHead> skimTransactionPage(const QByteArray& page, const ItemId& item)
{
    JsonScanner json(page);
    TransactionPageHead head;
    const auto onField = [&](QByteArrayView key) {
        if (key == "added" || key == "modified")
            head.rows += json.countObjects();
        else
            scanFrameField(json, key, head.frame, item);
    };
    if (json.kind() != '{' || !json.object(onField) || !json.atEnd())
        return malformed();
    return head;
}

Result<TransactionListPage> readTransactionListPage(const QByteArray& page, const ItemId& item)
{
    JsonScanner json(page);
    TransactionListPage list;
    TransactionScan rows(json);
    const auto onField = [&](QByteArrayView key) {
        if (key == "transactions")
            list.transactions = rows.scan();
        else if (key == "accounts")
            list.accounts = scanAccounts(json, item);
        else if (key == "total_transactions")
            list.total = json.number().toInt();
        else
            json.skip();
    };
    if (json.kind() != '{' || !json.object(onField) || !json.atEnd())
        return malformed();
    return list;
}

} // namespace egret
