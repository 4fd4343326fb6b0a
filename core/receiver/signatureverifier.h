// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/signaturetable.h"

#include <atomic>

struct evp_pkey_ctx_st;

namespace egret {

//! Verifies the ECDSA signatures of one public key on P-256: by OpenSSL's own verification, and once it has found many
//! that hold, by a SignatureTable. Free to use from many threads at once.
class SignatureVerifier {
public:
    //! \a point: the key, uncompressed (04‖x‖y). Null where that is no point of the curve.
    static std::shared_ptr<SignatureVerifier> of(const QByteArray& point);

    //! Whether \a signature, 64 raw bytes r‖s, is the key's signature of the SHA-256 \a digest.
    bool verifies(const QByteArray& digest, const QByteArray& signature);

private:
    SignatureVerifier(QByteArray point, std::shared_ptr<evp_pkey_ctx_st> context);

    void countUse();

    const QByteArray m_point;
    const std::shared_ptr<evp_pkey_ctx_st> m_context; //!< only copied: its algorithms are looked up already
    std::atomic<int> m_held = 0; //!< signatures so far
    std::unique_ptr<const SignatureTable> m_table;
    std::atomic<const SignatureTable*> m_usable = nullptr; //!< m_table, once it is made
};

} // namespace egret
