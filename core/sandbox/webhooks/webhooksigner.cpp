// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksigner.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKeyLifetime = 24h;
constexpr auto kOverlap = 10min; // receivers refuse signatures that are older than five
constexpr int kCoordinateBytes = 32; // of P-256

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! One coordinate of the public point, big-endian, base64url.
QString coordinate(EVP_PKEY* pair, const char* name)
{
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(pair, name, &number) != 1)
        return {};
    QByteArray bytes(kCoordinateBytes, Qt::Uninitialized);
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), kCoordinateBytes);
    BN_free(number);
    return QString::fromLatin1(base64Url(bytes));
}

QByteArray derSignature(EVP_PKEY* pair, const QByteArray& message)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto* data = reinterpret_cast<const unsigned char*>(message.constData());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, pair) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, size_t(message.size())) != 1)
        return {};
    QByteArray der(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size, data, size_t(message.size())) != 1)
        return {};
    return der.first(qsizetype(size));
}

//! A JWS carries r‖s where OpenSSL gives DER.
QByteArray rawSignature(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(d2i_ECDSA_SIG(nullptr, &data, long(der.size())), ECDSA_SIG_free);
    if (!signature)
        return {};
    QByteArray raw(2 * kCoordinateBytes, Qt::Uninitialized);
    auto* bytes = reinterpret_cast<unsigned char*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, kCoordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + kCoordinateBytes, kCoordinateBytes);
    return raw;
}

} // namespace

WebhookSigner::WebhookSigner() = default;
WebhookSigner::~WebhookSigner() = default;

QByteArray WebhookSigner::sign(const QByteArray& body, Timestamp now)
{
    return signedWith(currentKey(now), body, now);
}

QByteArray WebhookSigner::signWithFormer(const QByteArray& body, Timestamp now)
{
    const Key* current = currentKey(now);
    return signedWith(m_keys.size() > 1 ? &m_keys.at(m_keys.size() - 2) : current, body, now);
}

QByteArray WebhookSigner::signedWith(const Key* key, const QByteArray& body, Timestamp now)
{
    if (!key)
        return {};
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray header = compact({{u"alg"_s, u"ES256"_s}, {u"kid"_s, key->id}, {u"typ"_s, u"JWT"_s}});
    const QByteArray payload = compact({{u"iat"_s, toUnixSeconds(now)}, {u"request_body_sha256"_s, QString::fromLatin1(hash)}});
    const QByteArray message = base64Url(header) + '.' + base64Url(payload);
    const QByteArray signature = rawSignature(derSignature(key->pair.get(), message));
    return signature.isEmpty() ? QByteArray() : message + '.' + base64Url(signature);
}

void WebhookSigner::rotateKey(Timestamp now)
{
    std::shared_ptr<EVP_PKEY> pair(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!pair)
        return;
    if (!m_keys.isEmpty())
        m_keys.last().expired = now + kOverlap;
    m_keys.append({QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(pair), now, {}});
}

Result<QJsonObject> WebhookSigner::publicKey(const QString& keyId) const
{
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key& candidate) { return candidate.id == keyId; });
    if (key == m_keys.end())
        return plaidError(u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s, u"invalid webhook verification key id"_s);
    return QJsonObject{{u"alg"_s, u"ES256"_s}, {u"crv"_s, u"P-256"_s}, {u"kty"_s, u"EC"_s}, {u"use"_s, u"sig"_s}, {u"kid"_s, key->id},
        {u"x"_s, coordinate(key->pair.get(), OSSL_PKEY_PARAM_EC_PUB_X)}, {u"y"_s, coordinate(key->pair.get(), OSSL_PKEY_PARAM_EC_PUB_Y)},
        {u"created_at"_s, toUnixSeconds(key->created)},
        {u"expired_at"_s, key->expired ? QJsonValue(toUnixSeconds(*key->expired)) : QJsonValue()}};
}

const WebhookSigner::Key* WebhookSigner::currentKey(Timestamp now)
{
    if (m_keys.isEmpty() || now - m_keys.last().created >= kKeyLifetime)
        rotateKey(now);
    return m_keys.isEmpty() ? nullptr : &m_keys.last();
}

} // namespace egret
