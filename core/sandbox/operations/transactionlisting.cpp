// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionlisting.h"

#include "core/sandbox/operations/itemobject.h"
#include "core/sandbox/operations/transactionrequest.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/accountobjects.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostItems = 1'000'000;
constexpr qint64 kMostOffset = 1'000'000'000;

RequestShape listShape()
{
    QList<FieldShape> options = wordingFields();
    options.append({textsField(u"account_ids"_s), integerField(u"count"_s, 1, kMostTransactionCount),
        integerField(u"offset"_s, 0, kMostOffset), flagField(u"include_personal_finance_category_beta"_s)});
    return {textField(u"access_token"_s).needed(), dateField(u"start_date"_s).needed(), dateField(u"end_date"_s).needed(),
        objectField(u"options"_s, options)};
}

//! Places of the transactions of \a accounts between both days.
std::vector<int> placesBetween(const ItemHistory& history, QDate first, QDate last, const std::vector<int>& accounts)
{
    std::vector<int> places;
    for (int place = 0; place < int(history.transactions().size()); ++place) {
        const ItemTransaction& transaction = history.transactions()[size_t(place)];
        const QDate day = transaction.shownDay();
        const bool wanted = std::find(accounts.begin(), accounts.end(), transaction.account) != accounts.end();
        if (!transaction.removed && wanted && day >= first && day <= last)
            places.push_back(place);
    }
    return places;
}

//! Cuts \a places down to \a count of them from \a offset on, newest first; of one day what came last first.
void cutOut(std::vector<int>& places, const ItemHistory& history, size_t offset, size_t count)
{
    const auto newer = [&history](int a, int b) {
        const QDate dayA = history.transactions()[size_t(a)].shownDay();
        const QDate dayB = history.transactions()[size_t(b)].shownDay();
        return dayA != dayB ? dayA > dayB : a > b;
    };
    const auto begin = places.begin() + std::ptrdiff_t(std::min(offset, places.size()));
    const auto end = places.begin() + std::ptrdiff_t(std::min(offset + count, places.size()));
    if (begin != places.end())
        std::nth_element(places.begin(), begin, places.end(), newer);
    if (end != places.end())
        std::nth_element(begin, end, places.end(), newer);
    std::sort(begin, end, newer);
    places = std::vector<int>(begin, end);
}

QJsonArray accountsIn(const ItemHistory& history, const std::vector<int>& accounts)
{
    QJsonArray objects;
    for (const int account : accounts)
        objects.append(accountObject(history, account));
    return objects;
}

} // namespace

TransactionListing::TransactionListing(BankDesk& desk, TransactionPull& pull)
    : m_desk(desk)
    , m_pull(pull)
{
}

QList<Operation> TransactionListing::operations()
{
    return {
        {u"/transactions/get"_s, listShape(), [this](const QJsonObject& request) { return list(request); }},
        {u"begin_pull"_s,
            {integerField(u"item"_s, 0, kMostItems).needed(), integerField(u"days"_s, 1, kMostHistoryDays).needed()},
            [this](const QJsonObject& request) { return beginPull(request); }, Operation::Effect::Changes, Operation::Caller::Simulator},
    };
}

Result<OperationAnswer> TransactionListing::list(const QJsonObject& request)
{
    const QDate first = QDate::fromString(request.value("start_date"_L1).toString(), Qt::ISODate);
    const QDate last = QDate::fromString(request.value("end_date"_L1).toString(), Qt::ISODate);
    if (first > last)
        return plaidError(u"INVALID_FIELD"_s, u"start_date must not be after end_date"_s);
    const QString token = request.value("access_token"_L1).toString();
    const Result<BankItem*> found = m_desk.bank().workingItem(token);
    if (!found)
        return unexpected(found.error());
    const BankItem& item = **found;
    const QJsonObject options = request.value("options"_L1).toObject();
    const Result<std::vector<int>> accounts = accountsOf(item, options.value("account_ids"_L1).toArray());
    if (!accounts)
        return unexpected(accounts.error());
    if (!item.pullStarted) {
        const int days = options.value("days_requested"_L1).toInt(kDefaultHistoryDays);
        if (const Result<OperationAnswer> begun = m_desk.perform(u"begin_pull"_s, {{u"item"_s, item.number}, {u"days"_s, days}}); !begun)
            return unexpected(begun.error());
    }
    if (item.stage == UpdateStage::NotReady)
        return transactionsNotReady();
    const ItemHistory& history = item.history;
    std::vector<int> places = placesBetween(history, first, last, *accounts);
    const auto total = qint64(places.size());
    cutOut(places, history, size_t(options.value("offset"_L1).toInt()), size_t(options.value("count"_L1).toInt(kDefaultTransactionCount)));
    TransactionWriter writer(history, m_merchants, wordingOf(options));
    JsonText json;
    json.raw("\"transactions\":[");
    for (const int place : places) {
        json.raw(place == places.front() ? "" : ",");
        writer.write(history.transactions()[size_t(place)], json);
    }
    return OperationAnswer({{u"accounts"_s, accountsIn(history, *accounts)}, {u"total_transactions"_s, total},
                               {u"item"_s, itemObject(item)}},
        json.raw("]").bytes());
}

Result<QJsonObject> TransactionListing::beginPull(const QJsonObject& request)
{
    BankItem& item = m_desk.bank().item(request.value("item"_L1).toInt());
    if (!item.pullStarted)
        m_pull.start(item, request.value("days"_L1).toInt());
    return QJsonObject();
}

} // namespace egret
