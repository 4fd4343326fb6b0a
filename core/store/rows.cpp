// SPDX-License-Identifier: Apache-2.0
#include "core/store/rows.h"

namespace egret {

Integration readIntegration(const Statement& row)
{
    Integration integration;
    integration.id = IntegrationId(row.text(0));
    integration.name = row.text(1);
    integration.environment = environmentFromName(row.text(2)).value_or(Environment::Development);
    integration.baseUrl = QUrl(row.text(3), QUrl::StrictMode);
    integration.clientId = row.text(4);
    integration.pathToken = row.text(5);
    integration.created = row.timestamp(6);
    return integration;
}

Item readItem(const Statement& row)
{
    Item item;
    item.id = ItemId(row.text(0));
    item.integration = IntegrationId(row.text(1));
    item.endUser = EndUserId(row.text(2));
    item.heronId = row.text(3);
    item.institution = InstitutionId(row.text(4));
    item.institutionName = row.text(5);
    item.status = itemStatusFromName(row.text(6)).value_or(ItemStatus::Pending);
    item.errorCode = row.text(7);
    item.errorMessage = row.text(8);
    item.history = historyStatusFromName(row.text(9));
    item.cursor = SyncCursor(row.text(10));
    item.created = row.timestamp(11);
    item.lastUpdated = row.timestamp(12);
    item.lastSync = row.optionalTimestamp(13);
    return item;
}

ApiKeyInfo readApiKey(const Statement& row)
{
    return {ApiKeyId(row.text(0)), row.text(1), row.text(2), row.timestamp(3), row.optionalTimestamp(4)};
}

} // namespace egret
