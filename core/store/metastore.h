// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace egret {

//! Facts about the data directory itself. Writer thread only.
class MetaStore {
public:
    explicit MetaStore(Database& database);

    //! Random, made with the database and never changed; names the data key in the secret store.
    Result<QString> directoryId();
    //! Tells a wrong data key from a right one (TokenVault::fingerprint). Empty until a data key was made.
    Result<QByteArray> dataKeyFingerprint();
    //! Durable when it returns. Errors: Storage.
    Result<> setDataKeyFingerprint(const QByteArray& fingerprint);
    //! False: commits no longer wait for the disk, for filling a directory that nobody relies on yet. True: as usual, and
    //! what was committed meanwhile is on the disk when it returns. Errors: Storage.
    Result<> setDurable(bool durable);

private:
    Database& m_database;
};

} // namespace egret
