// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/obj_mac.h>
#include <openssl/sha.h>

namespace egret::test {

inline QByteArray decodedPart(const QByteArray& token, int index)
{
    return QByteArray::fromBase64(token.split('.').value(index), QByteArray::Base64UrlEncoding);
}

//! The header (0) or payload (1) of \a token.
inline QJsonObject jsonPart(const QByteArray& token, int index)
{
    return QJsonDocument::fromJson(decodedPart(token, index)).object();
}

//! Verifies without any of the signer's code: the point from the JWK, r and s from the token.
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
inline bool isSignedBy(const QByteArray& token, const QJsonObject& jwk)
{
    using namespace Qt::StringLiterals;
    const auto bytes = [](const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.constData()); };
    const QByteArray x = QByteArray::fromBase64(jwk.value("x"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const QByteArray y = QByteArray::fromBase64(jwk.value("y"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const QByteArray raw = decodedPart(token, 2);
    if (x.size() != 32 || y.size() != 32 || raw.size() != 64)
        return false;
    EC_KEY* key = EC_KEY_new_by_curve_name(NID_X9_62_prime256v1);
    BIGNUM* pointX = BN_bin2bn(bytes(x), 32, nullptr);
    BIGNUM* pointY = BN_bin2bn(bytes(y), 32, nullptr);
    const bool onCurve = EC_KEY_set_public_key_affine_coordinates(key, pointX, pointY) == 1;
    ECDSA_SIG* signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(bytes(raw), 32, nullptr), BN_bin2bn(bytes(raw) + 32, 32, nullptr));
    const QByteArray message = token.first(token.lastIndexOf('.'));
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(bytes(message), size_t(message.size()), digest);
    const bool valid = onCurve && ECDSA_do_verify(digest, SHA256_DIGEST_LENGTH, signature, key) == 1;
    ECDSA_SIG_free(signature);
    BN_free(pointX);
    BN_free(pointY);
    EC_KEY_free(key);
    return valid;
}
QT_WARNING_POP

} // namespace egret::test
