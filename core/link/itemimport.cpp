// SPDX-License-Identifier: Apache-2.0
#include "core/link/itemimport.h"

#include "core/store/writer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Item itemOf(const ImportRow& row, const IntegrationId& integration, Timestamp now)
{
    Item item;
    item.id = row.item;
    item.integration = integration;
    item.endUser = row.endUser;
    item.created = now;
    item.lastUpdated = now;
    return item;
}

//! Writer thread. The Item as it is now; nothing where there is none yet.
Result<std::optional<Item>> heldItem(Stores& stores, const Item& asked, const QString& environment)
{
    const Result<Integration> integration = stores.integrations.find(asked.integration);
    if (!integration)
        return unexpected(integration.error());
    if (environment != tokenEnvironment(integration->environment)) {
        return unexpected(Error::Kind::InvalidInput, u"access_token"_s,
            u"The token is of Plaid's environment \"%1\", the integration takes those of \"%2\"."_s.arg(
                environment, tokenEnvironment(integration->environment)));
    }
    const Result<Item> held = stores.items.find(asked.id);
    if (!held && held.error().kind == Error::Kind::NotFound)
        return std::optional<Item>();
    if (!held)
        return unexpected(held.error());
    if (held->endUser != asked.endUser || held->integration != asked.integration) {
        return unexpected(Error::Kind::Conflict, u"item_id"_s,
            u"The Item is held for end user \"%1\" in integration %2."_s.arg(
                held->endUser.value(), held->integration.value()));
    }
    return std::optional<Item>(*held);
}

} // namespace

QString importOutcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created: return u"created"_s;
    case ImportOutcome::Updated: return u"updated"_s;
    case ImportOutcome::Unchanged: return u"unchanged"_s;
    }
    Q_UNREACHABLE();
}

ItemImport::ItemImport(Writer& writer, std::shared_ptr<const TokenVault> vault, const Clock& clock)
    : m_writer(writer)
    , m_vault(std::move(vault))
    , m_clock(clock)
{
}

Task<ImportOutcome> ItemImport::take(ImportRow row, IntegrationId integration, bool dryRun)
{
    if (!row.problem.isEmpty())
        co_return unexpected(Error::Kind::InvalidInput, u"row"_s, row.problem);
    Item item = itemOf(row, integration, m_clock.now());
    const QString environment = tokenEnvironmentOf(row.token.reveal());
    const std::function<Result<std::optional<Item>>(Stores&)> look
        = [item, environment](Stores& stores) { return heldItem(stores, item, environment); };
    const Result<std::optional<Item>> held = co_await m_writer.run(look);
    if (!held)
        co_return unexpected(held.error());
    if (*held) {
        const Result<AccessToken> token = m_vault->open((*held)->sealedToken, item.id);
        if (token && *token == row.token)
            co_return ImportOutcome::Unchanged;
    }
    const ImportOutcome outcome = *held ? ImportOutcome::Updated : ImportOutcome::Created;
    if (dryRun)
        co_return outcome;
    const Result<QByteArray> sealed = m_vault->seal(row.token, item.id);
    if (!sealed)
        co_return unexpected(sealed.error());
    item.sealedToken = *sealed;
    const std::function<Result<LinkOutcome>(Stores&)> store
        = [item, name = row.endUserName](Stores& stores) { return stores.items.link(item, name); };
    const Result<LinkOutcome> stored = co_await m_writer.run(store);
    if (!stored)
        co_return unexpected(stored.error());
    co_return outcome;
}

} // namespace egret
