// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkharvest.h"

#include "core/link/linkpassage.h"
#include "core/plaid/repeatrule.h"
#include "core/store/writer.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSending = "exchanging"_L1;
constexpr auto kDone = "exchanged"_L1;
constexpr auto kDuplicate = "duplicate"_L1;

bool hasStep(const QList<LinkVisitStep>& steps, const QString& name, const QString& sum)
{
    const QString key = name + u' ' + sum;
    return std::any_of(steps.begin(), steps.end(), [&key](const LinkVisitStep& step) { return step.key == key; });
}

QList<ItemAddResult> addedIn(const QList<LinkSession>& sessions)
{
    QList<ItemAddResult> added;
    for (const LinkSession& session : sessions)
        added += session.added;
    return added;
}

} // namespace

bool passesByItself(const Error& failure)
{
    switch (failure.kind) {
    case Error::Kind::Network: return failure.code != "tls"_L1;
    case Error::Kind::SecretsLocked:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage: return true;
    case Error::Kind::Plaid:
        return isRateLimit(failure) || failure.errorType == "API_ERROR"_L1 || failure.errorType == "INSTITUTION_ERROR"_L1;
    default: return false;
    }
}

LinkHarvest::LinkHarvest(Parts parts)
    : m_writer(parts.writer)
    , m_vault(std::move(parts.vault))
    , m_clock(parts.clock)
    , m_log(parts.writer)
    , m_items(parts.plaid)
    , m_twins(parts.writer, m_vault, parts.plaid)
{
}

Task<QList<ItemId>> LinkHarvest::take(LinkVisit visit, PlaidAccess access, QList<LinkSession> sessions)
{
    QList<ItemId> stored;
    // Update mode brings no new Item: its token stays as it is.
    const QList<ItemAddResult> results = visit.updateOf.isEmpty() ? addedIn(sessions) : QList<ItemAddResult>();
    for (const ItemAddResult& result : results) {
        const Result<std::optional<ItemId>> item = co_await takeOne(visit, access, result);
        if (!item)
            co_return unexpected(item.error());
        if (*item)
            stored.append(**item);
    }
    co_return stored;
}

//! Nothing where \a result was dealt with before, or is left alone.
Task<std::optional<ItemId>> LinkHarvest::takeOne(LinkVisit visit, PlaidAccess access, ItemAddResult result)
{
    const std::optional<ItemId> nothing;
    const Result<QList<LinkVisitStep>> steps = co_await m_log.steps(visit.id);
    if (!steps)
        co_return unexpected(steps.error());
    const QString sum = tokenSum(result.publicToken);
    if (hasStep(*steps, kDone, sum) || hasStep(*steps, kDuplicate, sum))
        co_return nothing;
    const bool sentBefore = hasStep(*steps, kSending, sum);
    if (!sentBefore && !visit.allowDuplicate) {
        const Result<bool> left = co_await leaveTwin(visit, access, result);
        if (!left)
            co_return unexpected(left.error());
        if (*left)
            co_return nothing;
    }
    const Result<ItemId> item = co_await exchange(visit, access, result, sentBefore);
    if (!item)
        co_return unexpected(item.error());
    const Result<> noted = co_await note(visit.id, kDone, sum, item->value());
    if (!noted)
        co_return unexpected(noted.error());
    const std::optional<ItemId> taken = *item;
    co_return taken;
}

//! True, and noted, where the end user has an Item with the accounts of \a result.
Task<bool> LinkHarvest::leaveTwin(LinkVisit visit, PlaidAccess access, ItemAddResult result)
{
    const Result<std::optional<ItemId>> twin = co_await m_twins.find(visit, access, result.bank);
    if (!twin)
        co_return unexpected(twin.error());
    if (!*twin)
        co_return false;
    const Result<> noted = co_await note(visit.id, kDuplicate, tokenSum(result.publicToken), (*twin)->value());
    if (!noted)
        co_return unexpected(noted.error());
    co_return true;
}

Task<ItemId> LinkHarvest::exchange(LinkVisit visit, PlaidAccess access, ItemAddResult result, bool sentBefore)
{
    const Result<> noted = co_await note(visit.id, kSending, tokenSum(result.publicToken), {});
    if (!noted)
        co_return unexpected(noted.error());
    const Result<ExchangedToken> exchanged = co_await m_items.exchange(access, result.publicToken);
    if (exchanged) {
        const Result<> kept = co_await store(visit, *exchanged, result.bank.institution);
        if (!kept)
            co_return unexpected(kept.error());
        co_return exchanged->item;
    }
    if (exchanged.error().code != "INVALID_PUBLIC_TOKEN"_L1)
        co_return unexpected(exchanged.error());
    if (!sentBefore) {
        co_return unexpected(Error::Kind::Conflict, u"exchanged_elsewhere"_s,
            u"The public token was exchanged by another program, or is older than 30 minutes. If that was your back end, let it post the link to the link URL."_s);
    }
    const Result<ItemId> lost = co_await lostItem(visit);
    co_return lost;
}

//! The Item whose exchange was answered and stored, but not noted before the process ended.
Task<ItemId> LinkHarvest::lostItem(LinkVisit visit)
{
    const Result<QList<ItemId>> known = co_await itemsOf(visit.id);
    if (!known)
        co_return unexpected(known.error());
    const std::function<Result<QList<Item>>(Stores&)> all = [](Stores& stores) { return stores.items.all(); };
    const Result<QList<Item>> items = co_await m_writer.run(all);
    if (!items)
        co_return unexpected(items.error());
    for (const Item& item : *items) {
        const bool fromHere = item.integration == visit.integration && item.endUser == visit.endUser;
        if (fromHere && item.lastUpdated >= visit.created && !known->contains(item.id))
            co_return ItemId(item.id);
    }
    co_return unexpected(Error::Kind::Conflict, u"exchange_lost"_s,
        u"Plaid's answer to the exchange was lost and the public token works only once: link the bank again, and remove the Item without an owner in Plaid's Dashboard."_s);
}

Task<> LinkHarvest::store(LinkVisit visit, ExchangedToken exchanged, InstitutionId institution)
{
    const Result<QByteArray> sealed = m_vault->seal(exchanged.token, exchanged.item);
    if (!sealed)
        co_return unexpected(sealed.error());
    Item item;
    item.id = exchanged.item;
    item.integration = visit.integration;
    item.endUser = visit.endUser;
    item.sealedToken = *sealed;
    item.institution = institution;
    item.created = m_clock.now();
    item.lastUpdated = item.created;
    const std::function<Result<LinkOutcome>(Stores&)> work
        = [item, name = visit.endUserName](Stores& stores) { return stores.items.link(item, name); };
    const Result<LinkOutcome> linked = co_await m_writer.run(work);
    if (!linked)
        co_return unexpected(linked.error());
    co_return Result<>();
}

Task<QList<ItemId>> LinkHarvest::itemsOf(QString visit)
{
    return itemsOfSteps(visit, kDone);
}

Task<QList<ItemId>> LinkHarvest::twinsOf(QString visit)
{
    return itemsOfSteps(visit, kDuplicate);
}

Task<QList<ItemId>> LinkHarvest::itemsOfSteps(QString visit, QString name)
{
    const Result<QList<LinkVisitStep>> steps = co_await m_log.steps(visit);
    if (!steps)
        co_return unexpected(steps.error());
    QList<ItemId> items;
    for (const LinkVisitStep& step : *steps) {
        if (step.name == name)
            items.append(ItemId(step.detail));
    }
    co_return items;
}

Task<> LinkHarvest::note(QString visit, QString name, QString sum, QString detail)
{
    QList<LinkVisitStep> steps;
    steps.append(LinkVisitStep{QString(name + u' ' + sum), m_clock.now(), name, detail});
    const Result<> noted = co_await m_log.note(visit, steps);
    co_return noted;
}

} // namespace egret
