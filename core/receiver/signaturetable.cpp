// SPDX-License-Identifier: Apache-2.0
#define OPENSSL_SUPPRESS_DEPRECATED // EC_GROUP_precompute_mult has no successor
#include "core/receiver/signaturetable.h"

#include "core/receiver/opensslrelease.h"

#include <gmpxx.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

namespace egret {

namespace {

constexpr int kScalarBytes = 32;

using Scratch = std::unique_ptr<BN_CTX, Release<BN_CTX_free>>;
using Point = std::unique_ptr<EC_POINT, Release<EC_POINT_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

//! How many points P-256 has. Source: FIPS 186-5, SP 800-186.
const mpz_class& order()
{
    static const mpz_class order("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    return order;
}

mpz_class scalarAt(const char* bytes)
{
    mpz_class scalar;
    mpz_import(scalar.get_mpz_t(), kScalarBytes, 1, 1, 1, 0, bytes);
    return scalar;
}

bool isInGroup(const mpz_class& scalar)
{
    return scalar > 0 && scalar < order();
}

mpz_class inverseOf(const mpz_class& scalar)
{
    mpz_class inverse;
    mpz_invert(inverse.get_mpz_t(), scalar.get_mpz_t(), order().get_mpz_t());
    return inverse;
}

//! The same number for OpenSSL.
Number numberOf(const mpz_class& scalar)
{
    unsigned char bytes[kScalarBytes];
    size_t count = 0;
    mpz_export(bytes, &count, 1, 1, 1, 0, scalar.get_mpz_t());
    return Number(BN_bin2bn(bytes, int(count), nullptr));
}

//! The generator of \a group times \a scalar; null where memory is at its end.
Point multiple(const EC_GROUP* group, const mpz_class& scalar, BN_CTX* scratch)
{
    const Number number = numberOf(scalar);
    Point point(EC_POINT_new(group));
    if (!number || !point || EC_POINT_mul(group, point.get(), number.get(), nullptr, nullptr, scratch) != 1)
        return nullptr;
    return point;
}

//! The x of \a point modulo the order; 0, which is in no signature, for infinity.
mpz_class scalarOf(const EC_GROUP* curve, const Point& point, BN_CTX* scratch)
{
    const Number x(BN_new());
    char bytes[kScalarBytes];
    if (!x || EC_POINT_is_at_infinity(curve, point.get()) == 1
        || EC_POINT_get_affine_coordinates(curve, point.get(), x.get(), nullptr, scratch) != 1
        || BN_bn2binpad(x.get(), reinterpret_cast<unsigned char*>(bytes), kScalarBytes) != kScalarBytes)
        return 0;
    return scalarAt(bytes) % order();
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
    if (digest.size() != kScalarBytes || signature.size() != 2 * kScalarBytes)
        return false;
    const mpz_class r = scalarAt(signature.constData());
    const mpz_class s = scalarAt(signature.constData() + kScalarBytes);
    if (!isInGroup(r) || !isInGroup(s))
        return false;
    const mpz_class inverse = inverseOf(s);
    const Scratch scratch(BN_CTX_new());
    const Point ofGenerator = multiple(m_curve.get(), scalarAt(digest.constData()) * inverse % order(), scratch.get());
    const Point ofKey = multiple(m_aroundKey.get(), r * inverse % order(), scratch.get());
    if (!ofGenerator || !ofKey
        || EC_POINT_add(m_curve.get(), ofGenerator.get(), ofGenerator.get(), ofKey.get(), scratch.get()) != 1)
        return false;
    return scalarOf(m_curve.get(), ofGenerator, scratch.get()) == r;
}

} // namespace egret
