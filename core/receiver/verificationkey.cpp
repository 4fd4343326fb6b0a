// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationkey.h"

#include "core/base/sha256.h"
#include "core/receiver/base64url.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCoordinateBytes = 32; // of P-256, and of r and s

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

Unexpected refusedField(const QString& field, const QString& why)
{
    return unexpected(Error::Kind::InvalidInput, field, u"The key's %1 %2."_s.arg(field, why));
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

//! The public key with the uncompressed \a point (04‖x‖y), or null where it is not on the curve.
std::shared_ptr<EVP_PKEY> publicKeyAt(const QByteArray& point)
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
    std::shared_ptr<EVP_PKEY> key(made, EVP_PKEY_free);
    const KeyContext checker(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!checker || EVP_PKEY_public_check(checker.get()) != 1)
        return {};
    return key;
}

//! What every verification with \a key begins as a copy of.
std::shared_ptr<EVP_PKEY_CTX> verifierOf(EVP_PKEY* key)
{
    std::shared_ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr), EVP_PKEY_CTX_free);
    if (!context || EVP_PKEY_verify_init(context.get()) != 1
        || EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) != 1)
        return {};
    return context;
}

//! \a raw (r‖s) in the DER form that OpenSSL verifies.
QByteArray derOf(const QByteArray& raw)
{
    const Signature signature(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(raw), kCoordinateBytes, nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(raw) + kCoordinateBytes, kCoordinateBytes, nullptr);
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

Result<> checkFixedFields(const QJsonObject& jwk)
{
    if (jwk.value("kty"_L1) != u"EC"_s)
        return refusedField(u"kty"_s, u"is not EC"_s);
    if (jwk.value("crv"_L1) != u"P-256"_s)
        return refusedField(u"crv"_s, u"is not P-256"_s);
    if (jwk.value("alg"_L1) != u"ES256"_s)
        return refusedField(u"alg"_s, u"is not ES256"_s);
    if (jwk.contains("use"_L1) && jwk.value("use"_L1) != u"sig"_s)
        return refusedField(u"use"_s, u"is not sig"_s);
    if (jwk.value("kid"_L1).toString().isEmpty())
        return refusedField(u"kid"_s, u"is missing"_s);
    const QJsonValue expiredAt = jwk.value("expired_at"_L1);
    if (!expiredAt.isUndefined() && !expiredAt.isNull() && !expiredAt.isDouble())
        return refusedField(u"expired_at"_s, u"is neither null nor a number"_s);
    return {};
}

Result<QByteArray> coordinate(const QJsonObject& jwk, const QString& field)
{
    const std::optional<QByteArray> bytes = decodeBase64Url(jwk.value(field).toString().toUtf8());
    if (!bytes || bytes->size() != kCoordinateBytes)
        return refusedField(field, u"is not 32 bytes in base64url"_s);
    return *bytes;
}

} // namespace

Result<VerificationKey> VerificationKey::fromJwk(const QJsonObject& jwk)
{
    if (const Result<> fields = checkFixedFields(jwk); !fields)
        return unexpected(fields.error());
    const Result<QByteArray> x = coordinate(jwk, u"x"_s);
    if (!x)
        return unexpected(x.error());
    const Result<QByteArray> y = coordinate(jwk, u"y"_s);
    if (!y)
        return unexpected(y.error());

    VerificationKey key;
    key.m_publicKey = publicKeyAt('\x04' + *x + *y);
    if (!key.m_publicKey)
        return refusedField(u"x"_s, u"and y are not a point of the curve"_s);
    key.m_verifier = verifierOf(key.m_publicKey.get());
    if (!key.m_verifier)
        return refusedField(u"alg"_s, u"is not available"_s);
    key.m_kid = jwk.value("kid"_L1).toString();
    key.m_jwk = jwk;
    if (const QJsonValue expiredAt = jwk.value("expired_at"_L1); expiredAt.isDouble())
        key.m_expiredAt = Timestamp(std::chrono::seconds(expiredAt.toInteger()));
    return key;
}

bool VerificationKey::isExpiredAt(Timestamp time) const
{
    return m_expiredAt && *m_expiredAt <= time;
}

bool VerificationKey::verifies(const QByteArray& message, const QByteArray& signature) const
{
    if (signature.size() != 2 * kCoordinateBytes)
        return false;
    const QByteArray der = derOf(signature);
    const QByteArray digest = sha256(message);
    const KeyContext context(EVP_PKEY_CTX_dup(m_verifier.get())); // its algorithms are looked up already
    if (der.isEmpty() || !context)
        return false;
    return EVP_PKEY_verify(context.get(), bytesOf(der), size_t(der.size()), bytesOf(digest), size_t(digest.size())) == 1;
}

QString keySourceName(KeyAnswer::Source source)
{
    switch (source) {
    case KeyAnswer::Source::Fetched: return u"fetched"_s;
    case KeyAnswer::Source::Cached: return u"cached"_s;
    case KeyAnswer::Source::Stored: return u"stored"_s;
    case KeyAnswer::Source::Given: return u"given"_s;
    }
    Q_UNREACHABLE();
}

KeyAnswer KeyAnswer::found(VerificationKey key)
{
    return {State::Found, std::move(key), {}, Source::Given, {}};
}

KeyAnswer KeyAnswer::refused(QString detail)
{
    return {State::Refused, std::nullopt, std::move(detail), Source::Given, {}};
}

KeyAnswer KeyAnswer::notObtainable(QString detail)
{
    return {State::NotObtainable, std::nullopt, std::move(detail), Source::Given, {}};
}

} // namespace egret
