// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionoperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/transactionwriter.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultCount = 100;
constexpr int kDefaultDays = 90;
constexpr qint64 kMostItems = 1'000'000;

QLatin1String stageName(UpdateStage stage)
{
    switch (stage) {
    case UpdateStage::NotReady: return "NOT_READY"_L1;
    case UpdateStage::Initial: return "INITIAL_UPDATE_COMPLETE"_L1;
    case UpdateStage::Historical: break;
    }
    return "HISTORICAL_UPDATE_COMPLETE"_L1;
}

Unexpected invalidCursor()
{
    return plaidError(u"INVALID_FIELD"_s, u"cursor not associated with access_token"_s);
}

RequestShape syncShape()
{
    return {textField(u"access_token"_s).needed(), textField(u"cursor"_s, 0, 256), integerField(u"count"_s, 1, 500),
        objectField(u"options"_s,
            {flagField(u"include_original_description"_s).orNull(), flagField(u"include_personal_finance_category"_s),
                flagField(u"include_logo_and_counterparty_beta"_s),
                choiceField(u"personal_finance_category_version"_s, {u"v1"_s, u"v2"_s}),
                integerField(u"days_requested"_s, 1, 730), textField(u"account_id"_s)})};
}

Result<int> accountOf(const QJsonObject& options, const BankItem& item)
{
    const QString wanted = options.value("account_id"_L1).toString();
    if (wanted.isEmpty())
        return -1;
    for (int account = 0; account < int(item.history.ledger().accounts().size()); ++account) {
        if (item.history.accountId(account) == wanted)
            return account;
    }
    return plaidError(u"INVALID_ACCOUNT_ID"_s, u"the account_id is not of this item"_s);
}

QJsonObject notReadyPage(const BankItem& item)
{
    return {{u"added"_s, QJsonArray()}, {u"modified"_s, QJsonArray()}, {u"removed"_s, QJsonArray()}, {u"next_cursor"_s, QString()},
        {u"has_more"_s, false}, {u"accounts"_s, accountObjects(item.history)}, {u"transactions_update_status"_s, stageName(item.stage)}};
}

} // namespace

TransactionOperations::TransactionOperations(BankDesk& desk, TransactionPull& pull)
    : m_desk(desk)
    , m_pull(pull)
{
}

QList<Operation> TransactionOperations::operations()
{
    return {
        {u"/transactions/sync"_s, syncShape(), [this](const QJsonObject& request) { return sync(request); }},
        {u"/transactions/refresh"_s, {textField(u"access_token"_s).needed()},
            [this](const QJsonObject& request) { return refresh(request); }, Operation::Effect::Changes},
        {u"first_sync"_s, {integerField(u"item"_s, 0, kMostItems).needed(), integerField(u"days"_s, 1, 730).needed()},
            [this](const QJsonObject& request) { return firstSync(request); }, Operation::Effect::Changes, Operation::Caller::Simulator},
    };
}

Result<QJsonObject> TransactionOperations::sync(const QJsonObject& request)
{
    const QString cursor = request.value("cursor"_L1).toString();
    if (!cursor.isEmpty() && cursor != "now"_L1 && !decodeCursor(m_desk.bank().mint(), cursor))
        return plaidError(u"INVALID_FIELD"_s, u"cursor is malformed"_s);
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    if (item.isBroken())
        return unexpected(*item.error);
    const Result<SyncPlace> place = placeOf(request, item);
    if (!place)
        return unexpected(place.error());
    const int days = request.value("options"_L1).toObject().value("days_requested"_L1).toInt(kDefaultDays);
    if (!item.synced) {
        if (const Result<OperationAnswer> noted = m_desk.perform(u"first_sync"_s, {{u"item"_s, item.number}, {u"days"_s, days}}); !noted)
            return unexpected(noted.error());
    }
    if (item.stage == UpdateStage::NotReady)
        return notReadyPage(item);
    return page(item, *place, request);
}

Result<QJsonObject> TransactionOperations::refresh(const QJsonObject& request)
{
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    if (item.isBroken())
        return unexpected(*item.error);
    if (!item.has(u"transactions"_s))
        return plaidError(u"PRODUCTS_NOT_SUPPORTED"_s, u"the item was not made with transactions"_s);
    if (item.stage == UpdateStage::NotReady)
        return plaidError(u"PRODUCT_NOT_READY"_s, u"the requested product is not yet ready. please provide a webhook or try the request again later"_s);
    m_desk.bank().refresh(item, m_desk.now());
    return QJsonObject();
}

Result<SyncPlace> TransactionOperations::placeOf(const QJsonObject& request, const BankItem& item) const
{
    const QString cursor = request.value("cursor"_L1).toString();
    const Result<int> account = accountOf(request.value("options"_L1).toObject(), item);
    if (!account)
        return unexpected(account.error());
    const std::optional<SyncPlace> place = decodeCursor(m_desk.bank().mint(), cursor);
    if (!place) {
        const int start = cursor.isEmpty() ? 0 : item.history.logSize();
        return SyncPlace{item.number, *account, start, start, 0};
    }
    const bool known = place->position <= item.history.logSize() && place->end <= item.history.logSize();
    if (place->item != item.number || place->account != *account || !known)
        return invalidCursor();
    return *place;
}

Result<QJsonObject> TransactionOperations::firstSync(const QJsonObject& request)
{
    BankItem& item = m_desk.bank().item(request.value("item"_L1).toInt());
    item.synced = true;
    if (!item.pullStarted)
        m_pull.start(item, request.value("days"_L1).toInt());
    return QJsonObject();
}

Result<QJsonObject> TransactionOperations::page(const BankItem& item, SyncPlace place, const QJsonObject& request) const
{
    const ItemHistory& history = item.history;
    if (place.isWithinLoop() && place.end != history.logSize()) {
        return plaidError(u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s,
            u"Underlying transaction data changed since last page was fetched. Please restart pagination from last update."_s);
    }
    const HistoryPage told = history.page(place.start, place.position, request.value("count"_L1).toInt(kDefaultCount), place.account);
    const QJsonObject options = request.value("options"_L1).toObject();
    const TransactionWording wording{options.value("include_original_description"_L1).toBool(),
        options.value("personal_finance_category_version"_L1).toString() == "v1"_L1};
    QJsonArray added, modified, removed;
    for (const TransactionChange& change : told.changes) {
        const ItemTransaction& transaction = history.transactions()[size_t(change.transaction)];
        switch (change.kind) {
        case TransactionChange::Kind::Added: added.append(transactionObject(history, transaction, wording)); break;
        case TransactionChange::Kind::Modified: modified.append(transactionObject(history, transaction, wording)); break;
        case TransactionChange::Kind::Removed:
            removed.append(QJsonObject{{u"transaction_id"_s, history.transactionId(transaction)}, {u"account_id"_s, history.accountId(transaction.account)}});
            break;
        }
    }
    const SyncPlace next = told.more ? SyncPlace{place.item, place.account, place.start, told.next, history.logSize()}
                                     : SyncPlace{place.item, place.account, history.logSize(), history.logSize(), 0};
    return QJsonObject{{u"added"_s, added}, {u"modified"_s, modified}, {u"removed"_s, removed},
        {u"next_cursor"_s, encodeCursor(m_desk.bank().mint(), next)}, {u"has_more"_s, told.more}, {u"accounts"_s, accountObjects(history)},
        {u"transactions_update_status"_s, stageName(item.stage)}};
}

} // namespace egret
