// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/domain/integration.h"
#include "core/domain/item.h"
#include "core/store/statement.h"

namespace egret {

// What stores and Reader read alike: column lists and the functions that read them, from column 0 on.

//! Of integrations g.
inline constexpr auto kIntegrationColumns
    = QLatin1String("g.integration_id, g.name, g.environment, g.base_url, g.client_id, g.path_token, g.created");
inline constexpr int kIntegrationColumnCount = 7;
Integration readIntegration(const Statement& row);

//! Of items i with integrations g and end_users u; the sealed token is not among them.
inline constexpr auto kItemColumns = QLatin1String(
    "i.item_id, g.integration_id, u.end_user_id, i.heron_id, i.institution_id, i.institution_name, i.status,"
    " i.error_code, i.error_message, i.history, i.cursor, i.created, i.last_updated, i.last_sync");
inline constexpr auto kItemTables
    = QLatin1String("items i JOIN integrations g ON g.id = i.integration_id JOIN end_users u ON u.id = i.end_user_id");
inline constexpr int kItemColumnCount = 14;
Item readItem(const Statement& row);

//! Of api_keys.
inline constexpr auto kApiKeyColumns = QLatin1String("key_id, name, prefix, created, revoked");
ApiKeyInfo readApiKey(const Statement& row);

} // namespace egret
