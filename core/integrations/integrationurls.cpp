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

QUrl linkUrl(const QUrl& base, const Integration& integration)
{
    return endpointUrl(base, u"/api/integrations/%1/links"_s.arg(integration.id.value()));
}

} // namespace egret
