// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemaccess.h"

#include "core/store/writer.h"
#include "core/sync/syncrules.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

std::optional<Timestamp> timeOf(const QDateTime& time)
{
    return time.isValid() ? std::optional(fromDateTime(time)) : std::nullopt;
}

} // namespace

ItemAccess::ItemAccess(Writer& writer, const TokenVault& vault, PlaidAccessSource& accesses, const Clock& clock)
    : m_writer(writer)
    , m_vault(vault)
    , m_accesses(accesses)
    , m_clock(clock)
{
}

Task<OpenItem> ItemAccess::open(ItemId item)
{
    const std::function<Result<Item>(Stores&)> find = [item](Stores& stores) { return stores.items.find(item); };
    const Result<Item> found = co_await m_writer.run(find);
    if (!found)
        co_return unexpected(found.error());
    const Result<AccessToken> token = openToken(*found);
    if (!token)
        co_return unexpected(token.error());
    Result<PlaidAccess> access = co_await m_accesses.accessFor(found->integration);
    if (!access) {
        Error failure = access.error();
        if (failure.kind == Error::Kind::SecretsMissing)
            failure.code = u"KEYS_MISSING"_s;
        co_return unexpected(failure);
    }
    access->item = item;
    co_return OpenItem{*found, *token, *access};
}

Result<AccessToken> ItemAccess::openToken(const Item& item) const
{
    const Result<AccessToken> token = m_vault.open(item.sealedToken, item.id);
    if (token)
        return token;
    Error failure = token.error();
    if (failure.kind == Error::Kind::SecretsLocked || failure.kind == Error::Kind::SecretsUnavailable)
        return token;
    failure.kind = Error::Kind::SecretsMissing;
    failure.code = u"TOKEN_LOST"_s;
    return unexpected(failure);
}

Task<> ItemAccess::recordFailure(ItemId item, Error failure)
{
    const std::optional<ItemStatus> status = statusAfter(failure);
    if (!status)
        co_return Result<>();
    const Result<> recorded = co_await setStatus(item, *status, recordedCode(failure), failure.detail);
    co_return recorded;
}

Task<> ItemAccess::clearFailure(Item item)
{
    const ItemStatus status = item.lastSync ? ItemStatus::Active : ItemStatus::Pending;
    const Result<> cleared = co_await setStatus(item.id, status, {}, {});
    co_return cleared;
}

Task<> ItemAccess::markSyncing(ItemId item)
{
    const Result<> marked = co_await setStatus(item, ItemStatus::Syncing, {}, {});
    co_return marked;
}

Task<> ItemAccess::keepFacts(ItemId item, PlaidItem answer)
{
    ItemFacts facts;
    facts.webhook = answer.webhook.toString(QUrl::FullyEncoded);
    facts.billedProducts = answer.billedProducts;
    facts.consentExpires = timeOf(answer.consentExpiration);
    facts.updateType = answer.updateType;
    facts.lastSuccess = timeOf(answer.lastTransactionsUpdate);
    facts.checked = m_clock.now();
    const bool isHealthy = !answer.error;
    const std::function<Result<>(Stores&)> keep = [item, facts, isHealthy](Stores& stores) -> Result<> {
        if (const Result<> kept = stores.itemFacts.keep(item, facts); !kept || !isHealthy)
            return kept;
        const Timestamp worked = facts.lastSuccess.value_or(Timestamp()); // by Plaid's clock, as the dates announced
        return stores.itemNotices.settle(item, facts.consentExpires, worked);
    };
    const Result<> kept = co_await m_writer.run(keep);
    co_return kept;
}

Task<FetchStrategy> ItemAccess::strategyOf(IntegrationId integration)
{
    const std::function<Result<FetchStrategy>(Stores&)> read
        = [integration](Stores& stores) { return stores.integrations.strategyOf(integration); };
    const Result<FetchStrategy> strategy = co_await m_writer.run(read);
    co_return strategy;
}

Task<std::optional<EndedTrouble>> ItemAccess::troubleEndedSince(ItemId item, Timestamp since)
{
    const std::function<Result<std::optional<EndedTrouble>>(Stores&)> read
        = [item, since](Stores& stores) { return stores.syncRuns.troubleEndedSince(item, since); };
    const Result<std::optional<EndedTrouble>> trouble = co_await m_writer.run(read);
    co_return trouble;
}

Task<> ItemAccess::setInstitution(ItemId item, InstitutionId institution, QString name)
{
    const Timestamp now = m_clock.now();
    const std::function<Result<>(Stores&)> write = [item, institution, name, now](Stores& stores) {
        return stores.items.setInstitution(item, institution, name, now);
    };
    const Result<> written = co_await m_writer.run(write);
    co_return written;
}

Task<> ItemAccess::setStatus(ItemId item, ItemStatus status, QString code, QString message)
{
    const Timestamp now = m_clock.now();
    const std::function<Result<>(Stores&)> write = [item, status, code, message, now](Stores& stores) {
        return stores.items.setStatus(item, status, code, message, now);
    };
    const Result<> written = co_await m_writer.run(write);
    co_return written;
}

} // namespace egret
