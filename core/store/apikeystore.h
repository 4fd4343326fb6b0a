// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! A new key, the one time it is known in clear.
struct NewApiKey {
    ApiKeyInfo info;
    ApiKey key; //!< "key_" + 48 hex digits
};

//! Writes and reads the api_keys table, which holds SHA-256 sums and first characters only. Writer thread only.
class ApiKeyStore {
public:
    explicit ApiKeyStore(Database& database);

    Result<NewApiKey> create(const QString& name, Timestamp now); //!< Errors: InvalidInput ("name", 1–128), Storage
    Result<> revoke(const ApiKeyId& id, Timestamp now); //!< Errors: NotFound, Storage
    Result<QList<ApiKeyInfo>> all();
    Result<QList<QByteArray>> activeHashes(); //!< SHA-256 of every key that is not revoked

private:
    Database& m_database;
};

} // namespace egret
