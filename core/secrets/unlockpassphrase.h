// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

namespace egret {

// The passphrase that unlocks the window. Kept is never itself, but what scrypt makes of it with a random salt, under one
// key of the secret store: 32 MiB and a tenth of a second for each guess. It is a curtain, not a cipher: nothing is
// encrypted with it. Engine thread.
class UnlockPassphrase {
public:
    // \a store outlives this. \a directoryId: of the data directory, whose windows it unlocks.
    UnlockPassphrase(SecretStore& store, const QString& directoryId);

    // Stores or replaces it. Errors: InvalidInput (fewer than kShortest characters), those of SecretStore.
    Task<> set(Passphrase passphrase);
    // Whether it is \a passphrase. Errors: SecretsMissing (none is set), Storage with code "damaged", those of SecretStore.
    Task<bool> matches(Passphrase passphrase);
    // Removing what is not there succeeds. Errors: those of SecretStore.
    Task<> remove();

    // In characters.
    static constexpr int kShortest = 8;

private:
    SecretStore& m_store;
    QString m_key;
};

} // namespace egret
