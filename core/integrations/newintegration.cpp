// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/newintegration.h"

#include "core/plaid/plaidenvironment.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxNameLength = 128;

Unexpected refuse(const QString& field, const QString& reason)
{
    return unexpected(Error::Kind::InvalidInput, field, reason);
}

//! Keys travel as header values: one visible word of ASCII.
bool isOneWord(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

Result<> checkClientId(const QString& clientId)
{
    if (isOneWord(clientId))
        return {};
    return refuse(u"client_id"_s,
        u"The client_id is empty or contains spaces; copy it from the Keys page of Plaid's dashboard."_s);
}

} // namespace

bool takesKeys(Environment environment)
{
    return environment == Environment::Sandbox || environment == Environment::Production;
}

Result<> checkName(const QString& name)
{
    if (name.trimmed().isEmpty())
        return refuse(u"name"_s, u"The integration needs a name."_s);
    if (name.trimmed().size() > kMaxNameLength)
        return refuse(u"name"_s, u"The name is longer than %1 characters."_s.arg(kMaxNameLength));
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refuse(u"name"_s, u"The name contains control characters."_s);
    return {};
}

Result<> checkNewIntegration(const NewIntegration& entered)
{
    NewIntegration withoutSecret = entered;
    const bool needsSecret = takesKeys(entered.environment);
    if (needsSecret)
        withoutSecret.secret = {};
    if (const Result<> checked = checkWithoutSecret(withoutSecret); !checked)
        return checked;
    return needsSecret ? checkSecret(entered.secret) : Result<>();
}

Result<> checkWithoutSecret(const NewIntegration& entered)
{
    if (const Result<> named = checkName(entered.name); !named)
        return named;
    if (entered.environment == Environment::Development)
        return {};
    if (entered.environment == Environment::Offline) {
        if (!entered.baseUrl.isEmpty())
            return refuse(u"base_url"_s, u"An offline integration talks to the built-in simulator and takes no base URL."_s);
        if (!entered.clientId.isEmpty())
            return refuse(u"client_id"_s, u"An offline integration takes no keys."_s);
        if (!entered.secret.isEmpty())
            return refuse(u"secret"_s, u"An offline integration takes no keys."_s);
        return {};
    }
    if (!entered.baseUrl.isEmpty()) {
        if (const Result<> allowed = checkBaseUrl(entered.baseUrl); !allowed)
            return allowed;
    }
    if (!entered.secret.isEmpty())
        return refuse(u"secret"_s, u"The secret comes later."_s);
    return checkClientId(entered.clientId);
}

Result<> checkSecret(const PlaidSecret& secret)
{
    if (!isOneWord(secret.reveal())) {
        return refuse(u"secret"_s,
            u"The secret is empty or contains spaces; copy it from the Keys page of Plaid's dashboard."_s);
    }
    return {};
}

Integration makeIntegration(const NewIntegration& entered, Timestamp now)
{
    Integration integration;
    integration.id = IntegrationId(makeId("itg_"_L1));
    integration.name = entered.name.trimmed();
    integration.environment = entered.environment;
    if (takesKeys(entered.environment))
        integration.baseUrl = entered.baseUrl.isEmpty() ? defaultBaseUrl(entered.environment) : entered.baseUrl;
    integration.clientId = entered.environment == Environment::Offline ? u"local"_s : entered.clientId;
    integration.pathToken = makePathToken();
    integration.created = now;
    return integration;
}

} // namespace egret
