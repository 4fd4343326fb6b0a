// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bank.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/webhookbodies.h"
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPublicTokenLifetime = 30min;
constexpr quint64 kItemIdKey = 31;

QDate dayOf(Timestamp time)
{
    return toDateTime(time).date();
}

Timestamp midnightAfter(Timestamp time)
{
    return fromDateTime(QDateTime(dayOf(time).addDays(1), QTime(0, 0), Qt::UTC));
}

} // namespace

BankItem::BankItem(int itemNumber, ItemId itemId, ItemSpec itemSpec, Timestamp made, ItemHistory itemHistory)
    : number(itemNumber)
    , id(std::move(itemId))
    , spec(std::move(itemSpec))
    , created(made)
    , history(std::move(itemHistory))
{
}

Bank::Bank(quint64 seed)
    : m_seed(seed)
    , m_mint(seed)
{
}

void Bank::advance(Timestamp now)
{
    for (const std::unique_ptr<BankItem>& item : m_items)
        advanceItem(*item, now);
}

std::optional<Timestamp> Bank::nextDue(Timestamp now) const
{
    if (m_items.empty())
        return {};
    Timestamp due = midnightAfter(now);
    for (const std::unique_ptr<BankItem>& item : m_items) {
        if (!item->pullStarted || item->stage == UpdateStage::Historical)
            continue;
        const bool ready = item->stage == UpdateStage::Initial;
        due = std::min<Timestamp>(due, *item->pullStarted + (ready ? item->spec.historicalDelay : item->spec.initialDelay));
    }
    return due;
}

void Bank::apply(const Deed& deed)
{
    advance(deed.at);
    if (deed.kind == Deed::Kind::MakeItem)
        return makeItem(deed);
    if (deed.item < 0 || size_t(deed.item) >= m_items.size())
        return;
    BankItem& item = *m_items[size_t(deed.item)];
    switch (deed.kind) {
    case Deed::Kind::MakeItem: return;
    case Deed::Kind::ExchangeToken: item.exchanged = true; return;
    case Deed::Kind::FirstSync: return firstSync(item, deed);
    case Deed::Kind::Refresh:
        item.lastUpdate = deed.at;
        return announceStep(item, item.history.refresh(), deed.at);
    case Deed::Kind::ResetLogin:
        item.loginRequired = true;
        return fire(item, itemErrorBody(item), deed.at);
    case Deed::Kind::RepairLogin:
        item.loginRequired = false;
        return fire(item, webhookBody(u"ITEM"_s, u"LOGIN_REPAIRED"_s, item), deed.at);
    }
}

void Bank::fire(BankItem& item, const QJsonObject& body, Timestamp now)
{
    if (item.spec.webhook.isEmpty())
        return;
    item.lastWebhook = now;
    item.lastWebhookCode = body.value("webhook_code"_L1).toString();
    if (m_webhookSink)
        m_webhookSink(item, body);
}

BankItem* Bank::find(const ItemId& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : m_items[size_t(*found)].get();
}

Result<BankItem*> Bank::itemOfAccessToken(const QString& token) const
{
    if (const Result<> shaped = checkTokenShape(token, u"access"_s, u"INVALID_ACCESS_TOKEN"_s); !shaped)
        return unexpected(shaped.error());
    const auto found = m_byAccessToken.constFind(token);
    if (found == m_byAccessToken.constEnd() || !m_items[size_t(*found)]->exchanged)
        return plaidError(u"INVALID_ACCESS_TOKEN"_s, u"could not find matching access token"_s);
    return m_items[size_t(*found)].get();
}

Result<BankItem*> Bank::itemOfPublicToken(const QString& token, Timestamp now) const
{
    if (const Result<> shaped = checkTokenShape(token, u"public"_s, u"INVALID_PUBLIC_TOKEN"_s); !shaped)
        return unexpected(shaped.error());
    const auto found = m_byPublicToken.constFind(token);
    if (found == m_byPublicToken.constEnd())
        return plaidError(u"INVALID_PUBLIC_TOKEN"_s, u"could not find matching public token"_s);
    BankItem* item = m_items[size_t(*found)].get();
    if (item->exchanged)
        return plaidError(u"INVALID_PUBLIC_TOKEN"_s, u"provided public token has already been exchanged"_s);
    if (now - item->created > kPublicTokenLifetime)
        return plaidError(u"INVALID_PUBLIC_TOKEN"_s, u"provided public token is expired. public tokens expire 30 minutes after creation"_s);
    return item;
}

void Bank::makeItem(const Deed& deed)
{
    const int number = int(m_items.size());
    const ItemId id(Dice{m_seed, kItemIdKey, quint64(number)}.identifier());
    ItemHistory history(std::make_shared<const BusinessLedger>(m_seed, deed.spec.business), number, dayOf(deed.at), deed.spec.days);
    m_items.push_back(std::make_unique<BankItem>(number, id, deed.spec, deed.at, std::move(history)));
    if (m_items.back()->has(u"transactions"_s))
        m_items.back()->pullStarted = deed.at;
    m_byId.insert(id, number);
    m_byAccessToken.insert(m_mint.accessToken(number), number);
    m_byPublicToken.insert(m_mint.publicToken(number), number);
}

//! Updates and midnights of one Item, in the order in which they fall due.
void Bank::advanceItem(BankItem& item, Timestamp now)
{
    while (true) {
        const Timestamp midnight = fromDateTime(QDateTime(item.history.today().addDays(1), QTime(0, 0), Qt::UTC));
        std::optional<Timestamp> update;
        if (item.pullStarted && item.stage != UpdateStage::Historical)
            update = *item.pullStarted + (item.stage == UpdateStage::NotReady ? item.spec.initialDelay : item.spec.historicalDelay);
        const Timestamp due = std::min(midnight, update.value_or(midnight));
        if (due > now)
            return;
        if (due == update) {
            const bool initial = item.stage == UpdateStage::NotReady;
            const HistoryStep step = initial ? item.history.loadRecent() : item.history.loadRest();
            item.stage = initial ? UpdateStage::Initial : UpdateStage::Historical;
            announceStage(item, step.added, due);
            continue;
        }
        const HistoryStep step = item.history.advanceTo(item.history.today().addDays(1));
        if (item.stage != UpdateStage::NotReady && !item.loginRequired)
            announceStep(item, step, due);
    }
}

void Bank::firstSync(BankItem& item, const Deed& deed)
{
    item.synced = true;
    if (item.pullStarted)
        return;
    item.pullStarted = deed.at;
    item.spec.products.append(u"transactions"_s);
    item.spec.days = deed.days;
    item.history = ItemHistory(std::make_shared<const BusinessLedger>(m_seed, item.spec.business), item.number, dayOf(deed.at), deed.days);
}

void Bank::announceStage(BankItem& item, int added, Timestamp at)
{
    item.lastUpdate = at;
    const bool initial = item.stage == UpdateStage::Initial;
    fire(item, newTransactionsBody(initial ? u"INITIAL_UPDATE"_s : u"HISTORICAL_UPDATE"_s, item, added), at);
    if (item.synced)
        fire(item, syncUpdatesBody(item), at);
}

void Bank::announceStep(BankItem& item, const HistoryStep& step, Timestamp at)
{
    item.lastUpdate = at;
    if (step.isEmpty())
        return;
    if (!step.removed.isEmpty())
        fire(item, transactionsRemovedBody(item, step.removed), at);
    fire(item, newTransactionsBody(u"DEFAULT_UPDATE"_s, item, step.added), at);
    if (item.synced)
        fire(item, syncUpdatesBody(item), at);
}

} // namespace egret
