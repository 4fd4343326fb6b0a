// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/integrationservice.h"

#include "core/base/log.h"
#include "core/integrations/plaidcredentials.h"
#include "core/plaid/institutionapi.h"
#include "core/secrets/secretstore.h"
#include "core/store/writer.h"

#include <QElapsedTimer>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool refusesKeys(const Error& error)
{
    return error.code == "INVALID_API_KEYS"_L1 || error.code == "UNAUTHORIZED_ENVIRONMENT"_L1;
}

//! Plaid looks at the keys before it looks for the bank: a complaint about the bank means that the keys are good.
bool provesKeys(const Error& error)
{
    if (error.kind != Error::Kind::Plaid || refusesKeys(error))
        return false;
    return error.errorType == "INVALID_INPUT"_L1 || error.errorType == "INSTITUTION_ERROR"_L1
        || error.code == "INVALID_FIELD"_L1;
}

Error withNextStep(Error error, Environment environment)
{
    if (!refusesKeys(error))
        return error;
    error.detail = u"Plaid refused the keys: %1 Check that the secret is the one of the %2 environment; each has its own."_s
                       .arg(error.detail.endsWith(u'.') ? error.detail : error.detail + u'.', environmentName(environment));
    return error;
}

Result<RotatedPath> rotated(Stores& stores, const IntegrationId& id, Timestamp now, Timestamp until)
{
    if (const Result<> rotated = stores.paths.rotate(id, makePathToken(), now, until); !rotated)
        return unexpected(rotated.error());
    const Result<Integration> integration = stores.integrations.find(id);
    if (!integration)
        return unexpected(integration.error());
    const Result<QList<RetiredPath>> retired = stores.paths.retired(id);
    if (!retired)
        return unexpected(retired.error());
    const Result<QList<Item>> items = stores.items.all();
    if (!items)
        return unexpected(items.error());
    const auto isOfIt = [&id](const Item& item) { return item.integration == id; };
    return RotatedPath{*integration, retired->first(), std::count_if(items->begin(), items->end(), isOfIt)};
}

} // namespace

IntegrationService::IntegrationService(Parts parts)
    : m_parts(parts)
{
}

Task<Integration> IntegrationService::add(NewIntegration entered)
{
    if (const Result<> checked = checkNewIntegration(entered); !checked)
        co_return unexpected(checked.error());
    const Integration integration = makeIntegration(entered, m_parts.clock.now());
    const bool hasSecret = takesKeys(integration.environment);
    if (hasSecret) {
        const Result<> stored = co_await storeSecret(integration, entered.secret, entered.probe);
        if (!stored)
            co_return unexpected(stored.error());
    }
    const Result<> inserted = co_await insert(integration);
    if (inserted)
        co_return integration;
    if (hasSecret) {
        const Result<> removed = co_await m_parts.secrets.remove(integrationSecretName(integration.id));
        if (!removed)
            qCWarning(lcSecrets).noquote() << "the secret of an integration that was not added is left:" << removed.error();
    }
    co_return unexpected(inserted.error());
}

Task<Integration> IntegrationService::addWithoutSecret(NewIntegration entered)
{
    if (const Result<> checked = checkWithoutSecret(entered); !checked)
        co_return unexpected(checked.error());
    const Integration integration = makeIntegration(entered, m_parts.clock.now());
    const Result<> inserted = co_await insert(integration);
    if (!inserted)
        co_return unexpected(inserted.error());
    co_return integration;
}

Task<ProbeResult> IntegrationService::probe(PlaidAccess access)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Institution> answer = co_await m_parts.institutions.get(access, InstitutionApi::knownInstitution());
    if (answer)
        co_return ProbeResult{timer.elapsed(), answer->requestId};
    if (provesKeys(answer.error()))
        co_return ProbeResult{timer.elapsed(), answer.error().requestId};
    co_return unexpected(withNextStep(answer.error(), access.environment));
}

Task<ProbeResult> IntegrationService::probeStored(IntegrationId integration)
{
    const Result<PlaidAccess> access = co_await m_parts.credentials.accessFor(integration);
    if (!access)
        co_return unexpected(access.error());
    const Result<ProbeResult> probed = co_await probe(*access);
    co_return probed;
}

Task<> IntegrationService::rename(IntegrationId integration, QString name)
{
    if (const Result<> checked = checkName(name); !checked)
        co_return unexpected(checked.error());
    const std::function<Result<>(Stores&)> write = [integration, name = name.trimmed()](Stores& stores) {
        return stores.integrations.rename(integration, name);
    };
    const Result<> written = co_await m_parts.writer.run(write);
    co_return written;
}

Task<> IntegrationService::remove(IntegrationId integration)
{
    const Result<Integration> found = co_await find(integration);
    if (!found)
        co_return unexpected(found.error());
    if (takesKeys(found->environment)) {
        const Result<> removed = co_await m_parts.secrets.remove(integrationSecretName(integration));
        if (!removed)
            co_return unexpected(removed.error());
    }
    m_parts.credentials.forget(integration);
    const std::function<Result<>(Stores&)> erase = [integration](Stores& stores) {
        return stores.integrations.remove(integration);
    };
    const Result<> erased = co_await m_parts.writer.run(erase);
    co_return erased;
}

Task<> IntegrationService::rotateSecret(IntegrationId integration, PlaidSecret secret)
{
    if (const Result<> checked = checkSecret(secret); !checked)
        co_return unexpected(checked.error());
    const Result<Integration> found = co_await find(integration);
    if (!found)
        co_return unexpected(found.error());
    if (!takesKeys(found->environment)) {
        co_return unexpected(Error::Kind::InvalidInput, u"environment"_s,
            u"An integration of the %1 environment has no secret to change."_s.arg(environmentName(found->environment)));
    }
    const Result<> stored = co_await storeSecret(*found, secret, true);
    if (stored)
        m_parts.credentials.forget(integration);
    co_return stored;
}

Task<> IntegrationService::storeSecret(Integration integration, PlaidSecret secret, bool probeFirst)
{
    if (probeFirst) {
        const PlaidAccess access{integration.baseUrl, integration.environment, integration.clientId, secret};
        const Result<ProbeResult> probed = co_await probe(access);
        if (!probed)
            co_return unexpected(probed.error());
    }
    const Result<> written = co_await m_parts.secrets.write(integrationSecretName(integration.id), secret.bytes());
    co_return written;
}

Task<RotatedPath> IntegrationService::rotatePath(IntegrationId integration, std::chrono::days grace)
{
    if (grace < std::chrono::days::zero() || grace > std::chrono::days(kMostGraceDays)) {
        co_return unexpected(
            Error::Kind::InvalidInput, u"grace"_s, u"A grace has 0 to %1 days."_s.arg(kMostGraceDays));
    }
    const Timestamp now = m_parts.clock.now();
    std::function<Result<RotatedPath>(Stores&)> rotate = [=](Stores& stores) { return rotated(stores, integration, now, now + grace); };
    const Result<RotatedPath> done = co_await m_parts.writer.run(rotate);
    co_return done;
}

Task<qint64> IntegrationService::endGrace(IntegrationId integration)
{
    const Result<Integration> found = co_await find(integration);
    if (!found)
        co_return unexpected(found.error());
    std::function<Result<qint64>(Stores&)> end
        = [integration, now = m_parts.clock.now()](Stores& stores) { return stores.paths.endGrace(integration, now); };
    const Result<qint64> ended = co_await m_parts.writer.run(end);
    co_return ended;
}

Task<Integration> IntegrationService::find(IntegrationId integration)
{
    const std::function<Result<Integration>(Stores&)> read = [integration](Stores& stores) {
        return stores.integrations.find(integration);
    };
    const Result<Integration> found = co_await m_parts.writer.run(read);
    co_return found;
}

Task<> IntegrationService::insert(Integration integration)
{
    const std::function<Result<>(Stores&)> write = [integration](Stores& stores) {
        return stores.integrations.insert(integration);
    };
    const Result<> written = co_await m_parts.writer.run(write);
    co_return written;
}

} // namespace egret
