// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

struct ec_group_st;

namespace egret {

//! Multiples of one public key on P-256. With them a signature of that key takes half of what OpenSSL's own verification
//! takes, which computes them anew each time: OpenSSL does the same for the curve's generator. Costs some 40 ms of
//! processor time and 150 KiB, so it is for keys that sign often. Immutable; free to share between threads.
class SignatureTable {
public:
    //! \a point: the key, uncompressed (04‖x‖y). Null where that is no point of the curve, or OpenSSL makes no table.
    static std::unique_ptr<const SignatureTable> of(const QByteArray& point);

    //! Whether \a signature, 64 raw bytes r‖s, is the key's ECDSA signature of the SHA-256 \a digest. The steps are
    //! those of FIPS 186-5, 6.4.2; points are added by OpenSSL, numbers reckoned by GMP. Nothing of it is secret, so its time may tell anything.
    bool verifies(const QByteArray& digest, const QByteArray& signature) const;

private:
    using Group = std::shared_ptr<ec_group_st>;

    SignatureTable(Group curve, Group aroundKey);

    Group m_curve; //!< P-256
    Group m_aroundKey; //!< P-256 with the key as its generator, of which OpenSSL keeps multiples
};

} // namespace egret
