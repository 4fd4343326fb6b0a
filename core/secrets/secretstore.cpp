// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstore.h"

namespace egret {

using namespace Qt::StringLiterals;

QString dataKeyName(const QString& directoryId)
{
    return "data-key/"_L1 + directoryId;
}

QString integrationSecretName(const IntegrationId& integration)
{
    return "integration-secret/"_L1 + integration.value();
}

} // namespace egret
