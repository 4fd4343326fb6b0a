// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/signatureverifier.h"

#include "core/receiver/opensslrelease.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace egret {

namespace {

constexpr int kScalarBytes = 32; // of r and of s
constexpr int kUsesWorthATable = 1000; // fewer would not earn back what making it costs

using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

//! The public key with the uncompressed \a point (04‖x‖y), or null where it is not on the curve.
Key publicKeyAt(const QByteArray& point)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0)
        || !OSSL_PARAM_BLD_push_octet_string(
            builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size())))
        return {};
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext maker(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* made = nullptr;
    if (!params || !maker || EVP_PKEY_fromdata_init(maker.get()) != 1
        || EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    Key key(made);
    const KeyContext checker(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!checker || EVP_PKEY_public_check(checker.get()) != 1)
        return {};
    return key;
}

//! What every verification with \a key begins as a copy of.
KeyContext verifierOf(EVP_PKEY* key)
{
    KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!context || EVP_PKEY_verify_init(context.get()) != 1
        || EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) != 1)
        return {};
    return context;
}

//! \a raw (r‖s) in the DER form that OpenSSL verifies.
QByteArray derOf(const QByteArray& raw)
{
    const Signature signature(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(raw), kScalarBytes, nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(raw) + kScalarBytes, kScalarBytes, nullptr);
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

} // namespace

SignatureVerifier::SignatureVerifier(QByteArray point, std::shared_ptr<evp_pkey_ctx_st> context)
    : m_point(std::move(point))
    , m_context(std::move(context))
{
}

std::shared_ptr<SignatureVerifier> SignatureVerifier::of(const QByteArray& point)
{
    const Key key = publicKeyAt(point);
    KeyContext context = key ? verifierOf(key.get()) : nullptr;
    if (!context)
        return nullptr;
    return std::shared_ptr<SignatureVerifier>(new SignatureVerifier(point, std::move(context)));
}

bool SignatureVerifier::verifies(const QByteArray& digest, const QByteArray& signature)
{
    if (const SignatureTable* table = m_usable.load(std::memory_order_acquire))
        return table->verifies(digest, signature);
    const QByteArray der = signature.size() == 2 * kScalarBytes ? derOf(signature) : QByteArray();
    const KeyContext context(EVP_PKEY_CTX_dup(m_context.get()));
    const bool holds = !der.isEmpty() && context
        && EVP_PKEY_verify(context.get(), bytesOf(der), size_t(der.size()), bytesOf(digest), size_t(digest.size())) == 1;
    if (holds)
        countUse();
    return holds;
}

//! Whoever comes as the one it is worth it for makes the table; the others go on without it meanwhile.
void SignatureVerifier::countUse()
{
    if (++m_held != kUsesWorthATable)
        return;
    m_table = SignatureTable::of(m_point);
    m_usable.store(m_table.get(), std::memory_order_release);
}

} // namespace egret
