// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace egret::test {

inline constexpr qint64 kSignedAt = 1'781'706'708; //!< 17 June 2026, 14:31:48 UTC

QByteArray base64Url(const QByteArray& bytes);
Timestamp atSecond(qint64 unixSeconds);

//! A P-256 key pair of its own that signs as Plaid does, with hooks to do it wrongly.
class TestSigner {
public:
    explicit TestSigner(QString kid = QStringLiteral("6c5516e1-92dc-479e-a8ff-5a51992e0001"));

    const QString& kid() const { return m_kid; }
    QJsonObject jwk() const; //!< as /webhook_verification_key/get returns it
    QByteArray point() const; //!< the public key, uncompressed: 04‖x‖y

    //! The Plaid-Verification value for \a body, signed at \a iat.
    QByteArray header(const QByteArray& body, qint64 iat = kSignedAt) const;
    //! A JWS of exactly these parts' texts, signed.
    QByteArray jws(const QByteArray& headerJson, const QByteArray& payloadJson) const;
    QByteArray headerJson() const;
    static QByteArray payloadJson(const QByteArray& body, qint64 iat);

    QByteArray derSignature(const QByteArray& message) const;
    QByteArray rawSignature(const QByteArray& message) const; //!< 64 bytes r‖s

private:
    QString m_kid;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace egret::test
