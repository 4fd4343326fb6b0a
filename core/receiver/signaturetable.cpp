// SPDX-License-Identifier: Apache-2.0
#define OPENSSL_SUPPRESS_DEPRECATED // EC_GROUP_precompute_mult has no successor
#include "core/receiver/signaturetable.h"

#include "core/receiver/opensslrelease.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

namespace egret {

namespace {

constexpr int kScalarBytes = 32;

using Scratch = std::unique_ptr<BN_CTX, Release<BN_CTX_free>>;
using Point = std::unique_ptr<EC_POINT, Release<EC_POINT_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

Number numberAt(const char* bytes)
{
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes), kScalarBytes, nullptr));
}

//! Whether 1 ≤ \a number < \a order.
bool isScalar(const Number& number, const BIGNUM* order)
{
    return number && !BN_is_zero(number.get()) && BN_cmp(number.get(), order) < 0;
}

} // namespace

SignatureTable::SignatureTable(Group curve, Group aroundKey)
    : m_curve(std::move(curve))
    , m_aroundKey(std::move(aroundKey))
{
}

std::unique_ptr<const SignatureTable> SignatureTable::of(const QByteArray& point)
{
    const Group curve(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1), EC_GROUP_free);
    const Group aroundKey(curve ? EC_GROUP_dup(curve.get()) : nullptr, EC_GROUP_free);
    const Point key(curve ? EC_POINT_new(curve.get()) : nullptr);
    const auto* bytes = reinterpret_cast<const unsigned char*>(point.constData());
    if (!aroundKey || !key || EC_POINT_oct2point(curve.get(), key.get(), bytes, size_t(point.size()), nullptr) != 1
        || EC_POINT_is_at_infinity(curve.get(), key.get()) == 1)
        return nullptr;
    const BIGNUM* order = EC_GROUP_get0_order(curve.get());
    if (EC_GROUP_set_generator(aroundKey.get(), key.get(), order, BN_value_one()) != 1
        || EC_GROUP_precompute_mult(aroundKey.get(), nullptr) != 1)
        return nullptr;
    return std::unique_ptr<const SignatureTable>(new SignatureTable(curve, aroundKey));
}

bool SignatureTable::verifies(const QByteArray& digest, const QByteArray& signature) const
{
    const EC_GROUP* curve = m_curve.get();
    const BIGNUM* order = EC_GROUP_get0_order(curve);
    if (digest.size() != kScalarBytes || signature.size() != 2 * kScalarBytes)
        return false;
    const Number r = numberAt(signature.constData());
    const Number s = numberAt(signature.constData() + kScalarBytes);
    const Number e = numberAt(digest.constData());
    if (!isScalar(r, order) || !isScalar(s, order) || !e)
        return false;

    const Scratch scratch(BN_CTX_new());
    const Number inverse(scratch ? BN_mod_inverse(nullptr, s.get(), order, scratch.get()) : nullptr);
    const Number u(BN_new());
    const Point sum(EC_POINT_new(curve));
    const Point ofKey(EC_POINT_new(curve));
    if (!inverse || !u || !sum || !ofKey)
        return false;
    const bool added = BN_mod_mul(u.get(), e.get(), inverse.get(), order, scratch.get()) == 1
        && EC_POINT_mul(curve, sum.get(), u.get(), nullptr, nullptr, scratch.get()) == 1
        && BN_mod_mul(u.get(), r.get(), inverse.get(), order, scratch.get()) == 1
        && EC_POINT_mul(m_aroundKey.get(), ofKey.get(), u.get(), nullptr, nullptr, scratch.get()) == 1
        && EC_POINT_add(curve, sum.get(), sum.get(), ofKey.get(), scratch.get()) == 1;
    if (!added || EC_POINT_is_at_infinity(curve, sum.get()) == 1)
        return false;
    return EC_POINT_get_affine_coordinates(curve, sum.get(), u.get(), nullptr, scratch.get()) == 1
        && BN_nnmod(u.get(), u.get(), order, scratch.get()) == 1 && BN_cmp(u.get(), r.get()) == 0;
}

} // namespace egret
