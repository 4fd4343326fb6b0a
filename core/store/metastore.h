// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace egret {

//! Facts about the data directory itself. Writer thread only.
class MetaStore {
public:
    explicit MetaStore(Database& database);

    Result<QString> directoryId(); //!< random, made with the database; names the data key in the secret store
    Result<QByteArray> dataKeyFingerprint(); //!< empty until a data key was made
    Result<> setDataKeyFingerprint(const QByteArray& fingerprint);

private:
    Database& m_database;
};

} // namespace egret
