// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>

namespace egret {

//! Seals what must not lie in a database in clear, under the data key: AES-256-GCM, a fresh 96-bit nonce per record,
//! layout version(1) nonce(12) ciphertext tag(16). A record only opens with the name (AAD) it was sealed for.
//! Thread-safe: the key is set once, before the vault is shared.
class TokenVault {
public:
    //! A vault without a key: everything fails with \a reason (SecretsLocked, SecretsMissing or SecretsUnavailable).
    explicit TokenVault(Error reason);
    //! \a key: 32 bytes.
    explicit TokenVault(SecretBytes key);

    bool isOpen() const;
    const Error& reason() const; //!< why it is not open

    Result<QByteArray> seal(const AccessToken& token, const ItemId& item) const;
    //! Errors: InvalidInput with code "sealed" when the record was made under another key or for another Item.
    Result<AccessToken> open(const QByteArray& sealed, const ItemId& item) const;

    Result<QByteArray> sealBytes(const QByteArray& clear, const QByteArray& name) const;
    Result<SecretBytes> openBytes(const QByteArray& sealed, const QByteArray& name) const;

    //! A fresh data key from the system's random source.
    static SecretBytes makeKey();
    //! 32 bytes that tell keys apart and do not reveal them (HMAC-SHA-256 of a fixed text).
    static QByteArray fingerprint(const SecretBytes& key);

private:
    SecretBytes m_key;
    Error m_reason;
};

} // namespace egret
