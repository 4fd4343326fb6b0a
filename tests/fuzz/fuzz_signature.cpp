// SPDX-License-Identifier: Apache-2.0
// A first line with the signature header and the rest as body. An input that begins with '{' is signed with the test's own
// key instead, as the claims of a signature, so that what lies behind the signature check is reached, too.
#include "core/receiver/webhookverifier.h"
#include "tests/fuzz/finding.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'781'706'708; // 2026-06-17T14:31:48Z, in seconds
const auto kBody = R"({"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"item-1"})"_ba;

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

EVP_PKEY* signingKey()
{
    static EVP_PKEY* const key = EVP_EC_gen("P-256");
    return key;
}

QByteArray coordinate(const char* name)
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(signingKey(), name, &number);
    QByteArray bytes(32, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size()));
    BN_free(number);
    return base64Url(bytes);
}

const QJsonArray& keys()
{
    static const QJsonArray known{QJsonObject{{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"alg"_s, u"ES256"_s}, {u"use"_s, u"sig"_s},
        {u"kid"_s, u"key-1"_s}, {u"x"_s, QString::fromLatin1(coordinate(OSSL_PKEY_PARAM_EC_PUB_X))},
        {u"y"_s, QString::fromLatin1(coordinate(OSSL_PKEY_PARAM_EC_PUB_Y))}, {u"expired_at"_s, QJsonValue()}}};
    return known;
}

//! The 64 bytes r‖s of a signature of \a text.
QByteArray signatureOf(const QByteArray& text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, signingKey());
    size_t size = 128;
    QByteArray der(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size,
        reinterpret_cast<const unsigned char*>(text.constData()), size_t(text.size()));
    const auto* place = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(d2i_ECDSA_SIG(nullptr, &place, long(size)), ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), out + 32, 32);
    return raw;
}

QByteArray headerWithClaims(const QByteArray& claims)
{
    const QByteArray text = base64Url(R"({"alg":"ES256","kid":"key-1","typ":"JWT"})"_ba) + '.' + base64Url(claims);
    return text + '.' + base64Url(signatureOf(text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const bool isClaims = input.startsWith('{');
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArray header = isClaims ? headerWithClaims(input) : input.left(lineEnd);
    const QByteArray body = isClaims || lineEnd < 0 ? kBody : input.mid(lineEnd + 1);
    const Timestamp now = fromMicroseconds(kNow * 1'000'000);
    const VerificationReport report = verifyOffline(body, header, keys(), now);
    fuzz::demand(report.verification != Verification::NotChecked, "with keys at hand there is a verdict");
    if (report.verification == Verification::Failed)
        return 0;
    fuzz::demand(isClaims, "nobody else signs with this key");
    const QJsonObject claims = QJsonDocument::fromJson(input).object();
    fuzz::demand(qAbs(claims.value("iat"_L1).toDouble() - double(kNow)) <= 301, "what verifies is fresh");
    const VerificationReport other = verifyOffline(body + ' ', header, keys(), now);
    fuzz::demand(other.failedCheck == "body_hash"_L1, "another body does not verify");
    return 0;
}
