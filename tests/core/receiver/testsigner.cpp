// SPDX-License-Identifier: Apache-2.0
#include "testsigner.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace egret::test {

using namespace Qt::StringLiterals;

namespace {

QString coordinate(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(32, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), 32);
    BN_free(number);
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Timestamp atSecond(qint64 unixSeconds)
{
    return Timestamp(std::chrono::seconds(unixSeconds));
}

TestSigner::TestSigner(QString kid)
    : m_kid(std::move(kid))
    , m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
{
}

QJsonObject TestSigner::jwk() const
{
    return {{u"alg"_s, u"ES256"_s}, {u"created_at"_s, 1'560'466'143}, {u"crv"_s, u"P-256"_s},
        {u"expired_at"_s, QJsonValue::Null}, {u"kid"_s, m_kid}, {u"kty"_s, u"EC"_s}, {u"use"_s, u"sig"_s},
        {u"x"_s, coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X)},
        {u"y"_s, coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QByteArray TestSigner::point() const
{
    QByteArray point(65, '\0');
    size_t length = 0;
    EVP_PKEY_get_octet_string_param(m_key.get(), OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY,
        reinterpret_cast<unsigned char*>(point.data()), size_t(point.size()), &length);
    return point.left(qsizetype(length));
}

QByteArray TestSigner::header(const QByteArray& body, qint64 iat) const
{
    return jws(headerJson(), payloadJson(body, iat));
}

QByteArray TestSigner::jws(const QByteArray& headerJson, const QByteArray& payloadJson) const
{
    const QByteArray text = base64Url(headerJson) + '.' + base64Url(payloadJson);
    return text + '.' + base64Url(rawSignature(text));
}

QByteArray TestSigner::headerJson() const
{
    return R"({"alg":"ES256","kid":")" + m_kid.toUtf8() + R"(","typ":"JWT"})";
}

QByteArray TestSigner::payloadJson(const QByteArray& body, qint64 iat)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return R"({"iat":)" + QByteArray::number(iat) + R"(,"request_body_sha256":")" + hash + R"("})";
}

QByteArray TestSigner::derSignature(const QByteArray& message) const
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
    QByteArray der(80, '\0');
    auto length = size_t(der.size());
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(der.data()), &length,
        reinterpret_cast<const unsigned char*>(message.constData()), size_t(message.size()));
    EVP_MD_CTX_free(context);
    return der.left(qsizetype(length));
}

QByteArray TestSigner::rawSignature(const QByteArray& message) const
{
    const QByteArray der = derSignature(message);
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &in, der.size());
    QByteArray raw(64, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + 32, 32);
    ECDSA_SIG_free(signature);
    return raw;
}

} // namespace egret::test
