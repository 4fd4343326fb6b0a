// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationkey.h"

#include "core/base/sha256.h"
#include "core/receiver/base64url.h"
#include "core/receiver/signatureverifier.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCoordinateBytes = 32; // of P-256

Unexpected refusedField(const QString& field, const QString& why)
{
    return unexpected(Error::Kind::InvalidInput, field, u"The key's %1 %2."_s.arg(field, why));
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
    key.m_verifier = SignatureVerifier::of('\x04' + *x + *y);
    if (!key.m_verifier)
        return refusedField(u"x"_s, u"and y are not a point of the curve"_s);
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
    return m_verifier->verifies(sha256(message), signature);
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
