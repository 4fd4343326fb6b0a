// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/bank.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/webhookbodies.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/recurringstreams.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPublicTokenLifetime = 30min;
constexpr auto kLoginLifetime = 30 * 24h; // Plaid's Sandbox breaks an Item then
constexpr quint64 kItemIdKey = 31;

QDate dayOf(Timestamp time)
{
    return toDateTime(time).date();
}

Timestamp midnightAfter(QDate day)
{
    return fromDateTime(QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC));
}

Timestamp loginEnd(const BankItem& item)
{
    return item.loginSince + kLoginLifetime;
}

} // namespace

BankItem::BankItem(int itemNumber, ItemId itemId, ItemSpec itemSpec, Timestamp made, LazyHistory itemHistory)
    : number(itemNumber)
    , id(std::move(itemId))
    , spec(std::move(itemSpec))
    , created(made)
    , loginSince(made)
    , history(std::move(itemHistory))
{
}

Bank::Bank(quint64 seed)
    : m_seed(seed)
    , m_mint(seed)
    , m_ledgers(seed)
{
}

void Bank::advance(Timestamp now)
{
    if (!m_nextDue || now < *m_nextDue)
        return;
    m_nextDue = midnightAfter(dayOf(now));
    for (const std::unique_ptr<BankItem>& item : m_items) {
        advanceItem(*item, now);
        passLife(*this, *item, now);
        if (!item->removed && !item->isBroken())
            expect(loginEnd(*item));
        if (const std::optional<Timestamp> next = nextInLife(*item))
            expect(*next);
    }
}

std::optional<Timestamp> Bank::nextDue() const
{
    return m_nextDue;
}

void Bank::fire(BankItem& item, const QJsonObject& body, Timestamp now)
{
    if (item.spec.webhook.isEmpty() || item.removed)
        return;
    item.lastWebhook = now;
    item.lastWebhookCode = body.value("webhook_code"_L1).toString();
    fire(QUrl(item.spec.webhook), body);
}

void Bank::fire(const QUrl& url, const QJsonObject& body)
{
    if (m_webhookSink && url.isValid() && !url.isEmpty())
        m_webhookSink(url, body);
}

BankItem& Bank::makeItem(const ItemSpec& spec, Timestamp now)
{
    const int number = itemCount();
    const ItemId id(Dice{m_seed, kItemIdKey, quint64(number)}.identifier());
    LazyHistory history(m_shelf, ledgerFor(spec, now), number, dayOf(now), spec.days);
    m_items.push_back(std::make_unique<BankItem>(number, id, spec, now, std::move(history)));
    m_byId.insert(id, number);
    grantConsent(*m_items.back(), now);
    expect(std::min<Timestamp>(midnightAfter(dayOf(now)), loginEnd(*m_items.back())));
    return *m_items.back();
}

QString Bank::makePublicToken(const BankItem& item, Timestamp now)
{
    m_publicTokens.push_back({item.number, now, false});
    return m_mint.token(u"public"_s, int(m_publicTokens.size()) - 1);
}

Result<QString> Bank::exchange(const QString& publicToken, Timestamp now)
{
    const QString code = u"INVALID_PUBLIC_TOKEN"_s;
    const Result<int> number = m_mint.numberOf(publicToken, u"public"_s, code);
    if (!number)
        return unexpected(number.error());
    if (size_t(*number) >= m_publicTokens.size())
        return plaidError(code, u"could not find matching public token"_s);
    PublicToken& token = m_publicTokens[size_t(*number)];
    BankItem& found = item(token.item);
    if (token.used)
        return plaidError(code, u"provided public token has already been exchanged"_s);
    if (now - token.made > kPublicTokenLifetime)
        return plaidError(code, u"provided public token is expired. public tokens expire 30 minutes after creation"_s);
    if (found.removed)
        return plaidError(u"ITEM_NOT_FOUND"_s, u"the item of this public token was removed"_s);
    token.used = true;
    return found.accessToken < 0 ? renewAccessToken(found) : m_mint.token(u"access"_s, found.accessToken);
}

QString Bank::renewAccessToken(BankItem& item)
{
    item.accessToken = int(m_accessTokens.size());
    m_accessTokens.push_back(item.number);
    return m_mint.token(u"access"_s, item.accessToken);
}

void Bank::startPull(BankItem& item, int days, Timestamp now)
{
    item.pullStarted = now;
    if (!item.has(u"transactions"_s))
        item.spec.products.append(u"transactions"_s);
    if (item.spec.days == days && dayOf(item.created) == dayOf(now))
        return;
    item.spec.days = days;
    item.history.restart(ledgerFor(item.spec, now), dayOf(now), days);
}

void Bank::finishInitialUpdate(BankItem& item, Timestamp now)
{
    item.stage = UpdateStage::Initial;
    announceStage(item, item.history.loadRecent(item.isWatched()).added, now);
}

void Bank::finishHistoricalUpdate(BankItem& item, Timestamp now)
{
    item.stage = UpdateStage::Historical;
    announceStage(item, item.history.loadRest(item.isWatched()).added, now);
}

void Bank::refresh(BankItem& item, Timestamp now)
{
    announceStep(item, item.history.refresh(item.isWatched()), now);
}

void Bank::createTransactions(BankItem& item, const QList<HandmadeTransaction>& transactions, Timestamp now)
{
    HistoryStep step;
    for (const HandmadeTransaction& transaction : transactions)
        step.added += item.history.create(transaction, item.isWatched()).added;
    announceStep(item, step, now);
}

void Bank::expect(Timestamp time)
{
    m_nextDue = std::min(time, m_nextDue.value_or(time));
}

void Bank::breakItem(BankItem& item, const Error& error, Timestamp now, const QString& reason)
{
    item.error = error;
    item.life.errorReason = reason;
    fire(item, itemErrorBody(item), now);
}

void Bank::repairItem(BankItem& item, Timestamp now)
{
    const bool wasBroken = item.isBroken();
    item.error.reset();
    item.loginSince = now;
    renewLife(item, now);
    if (!wasBroken)
        return;
    fire(item, webhookBody(u"ITEM"_s, u"LOGIN_REPAIRED"_s, item), now);
    advanceItem(item, now);
    expect(loginEnd(item));
}

BankItem* Bank::find(const ItemId& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : m_items[size_t(*found)].get();
}

Result<BankItem*> Bank::itemOfAccessToken(const QString& token) const
{
    const QString code = u"INVALID_ACCESS_TOKEN"_s;
    const Result<int> number = m_mint.numberOf(token, u"access"_s, code);
    if (!number)
        return unexpected(number.error());
    if (size_t(*number) >= m_accessTokens.size())
        return plaidError(code, u"could not find matching access token"_s);
    BankItem& found = item(m_accessTokens[size_t(*number)]);
    if (found.accessToken != *number)
        return plaidError(code, u"the access token was invalidated; a newer one took its place"_s);
    if (found.removed)
        return plaidError(u"ITEM_NOT_FOUND"_s, u"the item of this access token was removed. link it anew to get another"_s);
    return &found;
}

Result<BankItem*> Bank::workingItem(const QString& accessToken) const
{
    const Result<BankItem*> found = itemOfAccessToken(accessToken);
    if (found && (*found)->isBroken())
        return unexpected(*(*found)->error);
    return found;
}

//! Items of one customer share a ledger where it does not depend on the day.
std::shared_ptr<const Ledger> Bank::ledgerFor(const ItemSpec& spec, Timestamp now)
{
    const Result<std::shared_ptr<const Ledger>> ledger = m_ledgers.ledgerOf({spec.username, spec.password, dayOf(now), spec.days});
    Q_ASSERT(ledger); // who could not log in has no Item
    return *ledger;
}

//! The midnights of one Item, and the end of its user's log-in, in order. A broken Item sees nothing of its bank.
void Bank::advanceItem(BankItem& item, Timestamp now)
{
    while (!item.removed && !item.isBroken()) {
        const Timestamp midnight = midnightAfter(item.history.today());
        const Timestamp expiry = loginEnd(item);
        if (std::min(midnight, expiry) > now)
            return;
        if (expiry <= midnight)
            return breakItem(item, loginRequiredError(), expiry);
        const HistoryStep step = item.history.advanceTo(item.history.today().addDays(1), item.isWatched());
        if (item.stage != UpdateStage::NotReady)
            announceStep(item, step, midnight);
    }
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
    if (item.toldStreams && item.isWatched())
        announceStreams(item, at);
}

void Bank::announceStreams(BankItem& item, Timestamp at)
{
    const std::vector<RecurringStream> streams = recurringStreams(item.history);
    const quint64 digest = digestOf(item.history, streams);
    if (std::exchange(item.toldStreams, digest) == digest)
        return;
    QStringList accounts;
    for (const RecurringStream& stream : streams)
        accounts.append(item.history.accountId(stream.account));
    accounts.removeDuplicates();
    fire(item, recurringUpdateBody(item, accounts), at);
}

} // namespace egret
