// SPDX-License-Identifier: Apache-2.0
#include "app/demo/datagenerator.h"

#include "core/backup/aside.h"
#include "core/plaid/transactionpage.h"
#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/customers.h"
#include "core/sandbox/world/institutions.h"
#include "core/sandbox/world/transactionwriter.h"
#include "core/store/writer.h"

#include <QJsonDocument>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfHistory = 730;
constexpr qint64 kTypicalRows = 2'500;
const QString kIntegration = u"itg_generated"_s;

//! One Item with everything that is stored of it.
struct GeneratedItem {
    Item item;
    QString endUserName;
    TransactionUpdate update;
};

//! The \a number-th Item's whole history. People of the simulated world in turn; where one has fewer than \a rows, a payment
//! processor with exactly as many takes the place.
Result<std::shared_ptr<const Ledger>> ledgerFor(const GeneratedAmount& amount, qint64 number, qint64 rows, bool processor)
{
    const QStringList people = customerUsernames();
    const QString person = processor ? u"user_volume_%1"_s.arg(rows) : people[number % people.size()];
    return ledgerOf(amount.seed + quint64(number), {person, {}, amount.today, kDaysOfHistory});
}

//! Places of the transactions that are still there, oldest first.
std::vector<const ItemTransaction*> shownIn(const ItemHistory& history)
{
    std::vector<const ItemTransaction*> shown;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.removed)
            shown.push_back(&transaction);
    }
    return shown;
}

//! The last \a rows of \a history as a page of /transactions/sync: what the engine would have read.
QByteArray pageOf(const ItemHistory& history, qint64 rows)
{
    constexpr qint64 kTypicalBytes = 1'100;
    JsonText json(rows * kTypicalBytes);
    MerchantJson merchants;
    TransactionWriter writer(history, merchants);
    const std::vector<const ItemTransaction*> shown = shownIn(history);
    json.raw(R"({"has_more":false,"modified":[],"removed":[],"next_cursor":"","transactions_update_status":"HISTORICAL_UPDATE_COMPLETE","accounts":)");
    json.raw(QJsonDocument(accountObjects(history)).toJson(QJsonDocument::Compact)).raw(R"(,"added":[)");
    for (size_t i = shown.size() - size_t(rows); i < shown.size(); ++i) {
        writer.write(*shown[i], json);
        json.raw(i + 1 < shown.size() ? "," : "]}");
    }
    return json.bytes();
}

std::optional<ItemHistory> historyWith(const GeneratedAmount& amount, qint64 number, qint64 rows)
{
    for (const bool processor : {false, true}) {
        const Result<std::shared_ptr<const Ledger>> ledger = ledgerFor(amount, number, rows, processor);
        if (!ledger)
            continue; // a person who needs more than a user name
        ItemHistory history(*ledger, int(number), amount.today, kDaysOfHistory);
        history.loadRecent();
        history.loadRest();
        if (qint64(shownIn(history).size()) >= rows)
            return history;
    }
    return std::nullopt;
}

Item itemOf(const GeneratedAmount& amount, qint64 number, qint64 endUsers)
{
    const QList<SimulatedInstitution>& institutions = allInstitutions();
    const SimulatedInstitution& institution = institutions[number % institutions.size()];
    Item item;
    item.id = ItemId(u"item-generated-%1-%2"_s.arg(amount.seed).arg(number + 1));
    item.integration = IntegrationId(kIntegration);
    item.endUser = EndUserId(u"customer-%1"_s.arg(number % endUsers + 1));
    item.sealedToken = "generated"_ba; // there is no token, and nothing asks for it
    item.institution = InstitutionId(institution.id);
    item.institutionName = institution.name;
    item.created = SystemClock().now();
    item.lastUpdated = item.created;
    return item;
}

Result<GeneratedItem> generate(const GeneratedAmount& amount, qint64 number, qint64 rows, qint64 endUsers)
{
    const std::optional<ItemHistory> history = historyWith(amount, number, rows);
    if (!history)
        return unexpected(Error::Kind::InvalidInput, u"transactions"_s, u"An Item of %1 transactions cannot be made up."_s.arg(rows));
    const Item item = itemOf(amount, number, endUsers);
    const Result<TransactionUpdate> update = readTransactionPage(pageOf(*history, rows), item.id);
    if (!update)
        return unexpected(update.error());
    return GeneratedItem{item, u"Customer %1"_s.arg(number % endUsers + 1), *update};
}

Result<> store(Stores& stores, const GeneratedItem& generated)
{
    const Timestamp now = SystemClock().now();
    if (const Result<LinkOutcome> linked = stores.items.link(generated.item, generated.endUserName); !linked)
        return unexpected(linked.error());
    if (const Result<SyncSummary> applied = stores.transactions.apply(generated.item.id, generated.update, now); !applied)
        return unexpected(applied.error());
    return stores.items.setStatus(generated.item.id, ItemStatus::SyncDisabled, {}, {}, now);
}

Result<> begin(Stores& stores)
{
    Integration integration;
    integration.id = IntegrationId(kIntegration);
    integration.name = u"Generated"_s;
    integration.environment = Environment::Sandbox;
    integration.baseUrl = QUrl(u"http://127.0.0.1:1"_s); // where nobody answers
    integration.clientId = u"generated"_s;
    integration.pathToken = makeId({}) + makeId({});
    integration.created = SystemClock().now();
    if (const Result<> inserted = stores.integrations.insert(integration); !inserted)
        return inserted;
    return stores.meta.setDurable(false); // thousands of small commits would wait for the disk
}

} // namespace

DataGenerator::DataGenerator(Writer& writer, StopFlag stop)
    : m_writer(writer)
    , m_stop(std::move(stop))
{
}

Task<qint64> DataGenerator::fill(GeneratedAmount amount)
{
    const qint64 items = std::clamp<qint64>(amount.items > 0 ? amount.items : amount.transactions / kTypicalRows, 1, amount.transactions);
    const qint64 endUsers = amount.endUsers > 0 ? std::min(amount.endUsers, items) : items;
    std::function<Result<>(Stores&)> beginning = [](Stores& stores) { return begin(stores); };
    const Result<> begun = co_await m_writer.run(beginning);
    if (!begun)
        co_return unexpected(begun.error());
    const Result<> made = co_await makeItems(amount, items, endUsers);
    std::function<Result<>(Stores&)> ending = [](Stores& stores) { return stores.meta.setDurable(true); };
    const Result<> ended = co_await m_writer.run(ending);
    if (!made)
        co_return unexpected(made.error());
    if (!ended)
        co_return unexpected(ended.error());
    co_return amount.transactions;
}

Task<> DataGenerator::makeItems(GeneratedAmount amount, qint64 items, qint64 endUsers)
{
    std::optional<QFuture<Result<>>> storing; // of the Item before: one is stored while the next is made up
    for (qint64 number = 0; number < items && !m_stop.isRaised(); ++number) {
        const qint64 rows = amount.transactions / items + (number < amount.transactions % items ? 1 : 0);
        std::function<Result<GeneratedItem>()> make = [amount, number, rows, endUsers] { return generate(amount, number, rows, endUsers); };
        const Result<GeneratedItem> generated = co_await runAside(make);
        if (!generated)
            co_return unexpected(generated.error());
        if (storing) {
            QFuture<Result<>> waiting = *storing;
            const Result<> stored = co_await waiting;
            if (!stored)
                co_return unexpected(stored.error());
        }
        std::function<Result<>(Stores&)> keep = [item = *generated](Stores& stores) { return store(stores, item); };
        storing = m_writer.post(keep);
    }
    if (storing) {
        QFuture<Result<>> last = *storing;
        const Result<> stored = co_await last;
        if (!stored)
            co_return stored;
    }
    if (m_stop.isRaised()) {
        co_return unexpected(Error::Kind::Cancelled, u"interrupted"_s,
            u"Broken off: the Items made so far stay. 'integrations remove %1' takes them away."_s.arg(kIntegration));
    }
    co_return {};
}

} // namespace egret
