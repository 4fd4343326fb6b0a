// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/plaidcredentials.h"

#include "core/plaid/plaidenvironment.h"
#include "core/secrets/secretstore.h"
#include "core/store/writer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

PlaidCredentials::PlaidCredentials(Writer& writer, SecretStore& secrets)
    : m_writer(writer)
    , m_secrets(secrets)
{
}

Task<PlaidAccess> PlaidCredentials::accessFor(IntegrationId integration)
{
    if (const auto known = m_known.constFind(integration); known != m_known.cend())
        co_return *known;
    const quint64 changes = m_changes;
    const std::function<Result<Integration>(Stores&)> find = [integration](Stores& stores) {
        return stores.integrations.find(integration);
    };
    const Result<Integration> found = co_await m_writer.run(find);
    if (!found)
        co_return unexpected(found.error());
    const Result<PlaidAccess> access = co_await read(*found);
    if (access && access->environment != Environment::Offline && changes == m_changes)
        m_known.insert(integration, *access);
    co_return access;
}

void PlaidCredentials::forget(const IntegrationId& integration)
{
    ++m_changes;
    m_known.remove(integration);
}

void PlaidCredentials::setOffline(std::optional<PlaidAccess> simulator)
{
    m_offline = std::move(simulator);
}

Task<PlaidAccess> PlaidCredentials::read(Integration integration)
{
    if (const Result<> callable = checkCallable(integration.environment); !callable)
        co_return unexpected(callable.error());
    if (integration.environment == Environment::Offline) {
        if (!m_offline) {
            co_return unexpected(
                Error::Kind::Network, u"simulator_stopped"_s, u"The offline simulator does not run in this process."_s);
        }
        PlaidAccess simulator = *m_offline; // co_return would move a member out
        simulator.integration = integration.id;
        co_return simulator;
    }
    const Result<SecretBytes> secret = co_await m_secrets.read(integrationSecretName(integration.id));
    if (!secret)
        co_return unexpected(secret.error());
    co_return PlaidAccess{
        integration.baseUrl, integration.environment, integration.clientId, PlaidSecret(*secret), integration.id};
}

} // namespace egret
