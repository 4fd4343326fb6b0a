// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionoperations.h"

#include "core/sandbox/operations/transactionrequest.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountobjects.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMostItems = 1'000'000;
constexpr qsizetype kBytesPerTransaction = 1'800;

QLatin1String stageName(UpdateStage stage)
{
    switch (stage) {
    case UpdateStage::NotReady: return "NOT_READY"_L1;
    case UpdateStage::Initial: return "INITIAL_UPDATE_COMPLETE"_L1;
    case UpdateStage::Historical: break;
    }
    return "HISTORICAL_UPDATE_COMPLETE"_L1;
}

RequestShape syncShape()
{
    QList<FieldShape> options = wordingFields();
    options.append(textField(u"account_id"_s));
    return {textField(u"access_token"_s).needed(), textField(u"cursor"_s, 0, 256), integerField(u"count"_s, 1, kMostTransactionCount),
        objectField(u"options"_s, options)};
}

//! The three arrays of a page as JSON members, each in the order in which things happened.
QByteArray listsOf(const HistoryPage& page, const ItemHistory& history, TransactionWriter& writer)
{
    using Kind = TransactionChange::Kind;
    JsonText json(qsizetype(page.changes.size()) * kBytesPerTransaction);
    const auto list = [&](QByteArrayView name, Kind kind) {
        json.raw(name);
        bool first = true;
        for (const TransactionChange& change : page.changes) {
            if (change.kind != kind)
                continue;
            if (!std::exchange(first, false))
                json.raw(",");
            const ItemTransaction& transaction = history.transactions()[size_t(change.transaction)];
            if (kind == Kind::Removed)
                writer.writeRemoved(transaction, json);
            else
                writer.write(transaction, json);
        }
    };
    list("\"added\":[", Kind::Added);
    list("],\"modified\":[", Kind::Modified);
    list("],\"removed\":[", Kind::Removed);
    return json.raw("]").bytes();
}

QJsonObject frameOf(const BankItem& item, const QString& cursor, bool more)
{
    return {{u"next_cursor"_s, cursor}, {u"has_more"_s, more}, {u"accounts"_s, accountObjects(item.history)},
        {u"transactions_update_status"_s, stageName(item.stage)}};
}

} // namespace

TransactionOperations::TransactionOperations(BankDesk& desk, TransactionPull& pull)
    : m_desk(desk)
    , m_pull(pull)
{
}

QList<Operation> TransactionOperations::operations()
{
    using enum Operation::Effect;
    using enum Operation::Caller;
    const FieldShape item = integerField(u"item"_s, 0, kMostItems).needed();
    return {
        {u"/transactions/sync"_s, syncShape(), [this](const QJsonObject& request) { return sync(request); }},
        {u"/transactions/refresh"_s, {textField(u"access_token"_s).needed()},
            [this](const QJsonObject& request) { return refresh(request); }, Changes},
        {u"first_sync"_s, {item, integerField(u"days"_s, 1, kMostHistoryDays).needed()},
            [this](const QJsonObject& request) { return firstSync(request); }, Changes, Simulator},
        {u"look_at_bank"_s, {item}, [this](const QJsonObject& request) { return lookAtBank(request); }, Changes, Simulator},
    };
}

Result<OperationAnswer> TransactionOperations::sync(const QJsonObject& request)
{
    const QString cursor = request.value("cursor"_L1).toString();
    if (!cursor.isEmpty() && cursor != "now"_L1 && !decodeCursor(m_desk.bank().mint(), cursor))
        return plaidError(u"INVALID_FIELD"_s, u"cursor is malformed"_s);
    const Result<BankItem*> found = m_desk.bank().workingItem(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    const Result<SyncPlace> place = placeOf(request, item);
    if (!place)
        return unexpected(place.error());
    const int days = request.value("options"_L1).toObject().value("days_requested"_L1).toInt(kDefaultHistoryDays);
    if (!item.synced) {
        if (const Result<OperationAnswer> noted = m_desk.perform(u"first_sync"_s, {{u"item"_s, item.number}, {u"days"_s, days}}); !noted)
            return unexpected(noted.error());
    }
    if (item.stage == UpdateStage::NotReady)
        return OperationAnswer(frameOf(item, {}, false), "\"added\":[],\"modified\":[],\"removed\":[]"_ba);
    return page(item, *place, request);
}

//! The bank is asked at once and answers later.
Result<QJsonObject> TransactionOperations::refresh(const QJsonObject& request)
{
    const Result<BankItem*> found
        = itemWithTransactions(m_desk.bank(), request.value("access_token"_L1).toString(), UpdateStage::Initial);
    if (!found)
        return unexpected(found.error());
    m_desk.later({500ms, 10s}, u"look_at_bank"_s, {{u"item"_s, (*found)->number}});
    return QJsonObject();
}

Result<QJsonObject> TransactionOperations::firstSync(const QJsonObject& request)
{
    BankItem& item = m_desk.bank().item(request.value("item"_L1).toInt());
    item.synced = true;
    if (!item.pullStarted)
        m_pull.start(item, request.value("days"_L1).toInt());
    return QJsonObject();
}

//! Comes to nothing where the Item was removed or broke meanwhile.
Result<QJsonObject> TransactionOperations::lookAtBank(const QJsonObject& request)
{
    BankItem& item = m_desk.bank().item(request.value("item"_L1).toInt());
    if (!item.removed && !item.isBroken())
        m_desk.bank().refresh(item, m_desk.now());
    return QJsonObject();
}

Result<SyncPlace> TransactionOperations::placeOf(const QJsonObject& request, const BankItem& item) const
{
    int account = -1;
    if (const QJsonValue id = request.value("options"_L1).toObject().value("account_id"_L1); id.isString()) {
        const Result<std::vector<int>> chosen = accountsOf(item, {id});
        if (!chosen)
            return unexpected(chosen.error());
        account = chosen->front();
    }
    const QString cursor = request.value("cursor"_L1).toString();
    const int end = item.stage == UpdateStage::NotReady ? 0 : item.history.logSize();
    const std::optional<SyncPlace> place = decodeCursor(m_desk.bank().mint(), cursor);
    if (!place) {
        const int start = cursor.isEmpty() ? 0 : end;
        return SyncPlace{item.number, account, start, start, 0};
    }
    if (place->item != item.number || place->account != account || place->position > end || place->end > end)
        return plaidError(u"INVALID_FIELD"_s, u"cursor not associated with access_token"_s);
    return *place;
}

Result<OperationAnswer> TransactionOperations::page(const BankItem& item, const SyncPlace& place, const QJsonObject& request)
{
    const ItemHistory& history = item.history;
    const int end = history.logSize();
    if (place.isWithinLoop() && place.end != end) {
        return plaidError(u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s,
            u"Underlying transaction data changed since last page was fetched. Please restart pagination from last update."_s);
    }
    const int count = request.value("count"_L1).toInt(kDefaultTransactionCount);
    const HistoryPage told = history.page(place.start, place.position, count, place.account);
    if (!told.more && place.account < 0)
        m_desk.bank().item(item.number).told = end;
    const SyncPlace next = told.more ? SyncPlace{place.item, place.account, place.start, told.next, end}
                                     : SyncPlace{place.item, place.account, end, end, 0};
    TransactionWriter writer(history, m_merchants, wordingOf(request.value("options"_L1).toObject()));
    return OperationAnswer(frameOf(item, encodeCursor(m_desk.bank().mint(), next), told.more), listsOf(told, history, writer));
}

} // namespace egret
