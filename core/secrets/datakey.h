// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"
#include "core/secrets/tokenvault.h"

namespace egret {

//! What openVault() hands back. There is always a vault; a closed one says why (TokenVault::reason()).
struct OpenedVault {
    std::shared_ptr<TokenVault> vault;
    QByteArray fingerprint; //!< of the key in the vault; while the vault is closed, the known one as it came in
    bool created = false; //!< the key is new: store the fingerprint before anything is sealed
};

//! Opens the vault of the data directory \a directoryId with its data key from \a store, which must outlive the flow.
//! \a knownFingerprint is what the directory remembers of its key, empty when it has none. Then, and only then, a
//! missing key is made and written; a key that is there without a fingerprint is taken. Otherwise the vault is closed:
//! SecretsMissing with code "data_key_missing" (the key is gone) or "data_key_wrong" (the store holds another one), or
//! with the store's own error. A key is never replaced: sealed tokens would be lost with it. Engine thread only.
QCoro::Task<OpenedVault> openVault(SecretStore* store, QString directoryId, QByteArray knownFingerprint);

} // namespace egret
