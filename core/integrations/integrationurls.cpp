// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/integrationurls.h"

#include "core/plaid/plaidenvironment.h"

namespace egret {

using namespace Qt::StringLiterals;

QUrl webhookUrl(const QUrl& base, const Integration& integration)
{
    return webhookUrl(base, integration.pathToken);
}

QUrl webhookUrl(const QUrl& base, const QString& pathToken)
{
    return endpointUrl(base, u"/webhooks/plaid/"_s + pathToken);
}

bool travelsInClear(const QUrl& base)
{
    return base.scheme() == "http"_L1 && !isLoopbackHost(base.host());
}

Result<> checkWebhookBase(const QUrl& base, Environment environment)
{
    if (environment != Environment::Production || !travelsInClear(base))
        return {};
    return unexpected(Error::Kind::InvalidInput, u"public_url"_s,
        u"In Production webhooks need https, and the public URL is %1. Set one that begins with https://."_s.arg(base.toString()));
}

QUrl linkUrl(const QUrl& base, const Integration& integration)
{
    return endpointUrl(base, u"/api/integrations/%1/links"_s.arg(integration.id.value()));
}

} // namespace egret
