// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/secrets/tokenvault.h"

namespace egret {

//! A passphrase stretched by scrypt (r = 8, p = 1) for one secret file: seals and opens the file's contents.
//! File layout: "EGRETSEC" · version (1 byte) · log2 N, r, p (1 byte each) · salt (16) · first 16 bytes of the SHA-256
//! of all before · HMAC-SHA-256 of all before under the second half of scrypt's 64 bytes (32) · contents sealed as
//! TokenVault does under the first half, with everything before as their name. So damage, a wrong passphrase and
//! forged contents are told apart. Stretching takes 128 MiB and about 0.4 s at the default cost: keep the object.
class SecretFileKey {
public:
    static constexpr int kMinimumCost = 15; //!< log2 N
    static constexpr int kDefaultCost = 17;
    static constexpr int kMaximumCost = 17; //!< a file that asks for more is refused, not obeyed

    //! For a new file, with a fresh salt. \a cost: log2 N, within the bounds above. Errors: SecretsUnavailable.
    static Result<SecretFileKey> create(const Passphrase& passphrase, int cost = kDefaultCost);
    //! For the existing \a file. Errors: Storage with code "damaged", SecretsLocked with code "passphrase".
    static Result<SecretFileKey> unlock(const Passphrase& passphrase, const QByteArray& file);

    //! Whether this key was made for \a file, so that it need not be stretched again.
    bool belongsTo(const QByteArray& file) const;

    //! A whole file that holds \a clear. Errors: those of TokenVault::sealBytes.
    Result<QByteArray> seal(const QByteArray& clear) const;
    //! The contents of \a file. Errors: Storage with code "damaged".
    Result<SecretBytes> open(const QByteArray& file) const;

private:
    SecretFileKey(QByteArray header, SecretBytes contentsKey);

    QByteArray m_header;
    TokenVault m_vault;
};

} // namespace egret
