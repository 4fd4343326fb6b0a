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

//! Writes and reads the api_keys table, which holds SHA-256 sums and first characters only: a key that was lost cannot
//! be shown again, only replaced. Keys are 192 random bits, so a plain sum is as good as a slow one. Writer thread
//! only.
class ApiKeyStore {
public:
    explicit ApiKeyStore(Database& database);

    //! Makes a key. Names need not be unique. Errors: InvalidInput with code "name" (1–128 characters), Storage.
    Result<NewApiKey> create(const QString& name, Timestamp now);
    //! The key stays listed. Revoking it again keeps the first time. Errors: NotFound, Storage.
    Result<> revoke(const ApiKeyId& id, Timestamp now);
    //! In order of creation, revoked ones included.
    Result<QList<ApiKeyInfo>> all();
    //! SHA-256 of the text of every key that is not revoked.
    Result<QList<QByteArray>> activeHashes();

private:
    Database& m_database;
};

} // namespace egret
