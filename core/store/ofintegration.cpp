// SPDX-License-Identifier: Apache-2.0
#include "core/store/ofintegration.h"

namespace egret {

using namespace Qt::StringLiterals;

QString ofIntegration(const QString& item, const IntegrationId& integration)
{
    if (integration.isEmpty())
        return {};
    return QString(u" AND "_s + item
        + u" IN (SELECT o.id FROM integrations n JOIN items o ON o.integration_id = n.id WHERE n.integration_id = :integration)");
}

} // namespace egret
