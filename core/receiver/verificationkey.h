// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace egret {

class SignatureVerifier;

//! One of Plaid's public webhook keys (ES256), checked and ready for use. A value; free to share between threads.
class VerificationKey {
public:
    //! Reads a JWK as /webhook_verification_key/get returns it. Errors: InvalidInput, code is the field to blame:
    //! "kty", "crv", "alg", "use", "kid", "x", "y" or "expired_at"; a point that is not on P-256 blames "x".
    static Result<VerificationKey> fromJwk(const QJsonObject& jwk);

    const QString& kid() const { return m_kid; }
    //! As it came.
    const QJsonObject& jwk() const { return m_jwk; }
    //! Whether expired_at is set and not after \a time.
    bool isExpiredAt(Timestamp time) const;
    std::optional<Timestamp> expiredAt() const { return m_expiredAt; }

    //! Whether \a signature, 64 raw bytes r‖s, is this key's ECDSA-SHA-256 signature of \a message.
    bool verifies(const QByteArray& message, const QByteArray& signature) const;

private:
    VerificationKey() = default;

    QString m_kid;
    std::optional<Timestamp> m_expiredAt;
    QJsonObject m_jwk;
    //! The copies of a key share it.
    std::shared_ptr<SignatureVerifier> m_verifier;
};

//! What is known about a key id.
struct KeyAnswer {
    enum class State {
        Found,
        //! Plaid knows no such key, or what it returned is not an ES256 key.
        Refused,
        //! Nobody could be asked now; says nothing about the delivery.
        NotObtainable,
    };
    //! Where it comes from.
    enum class Source {
        //! Asked for just now.
        Fetched,
        //! Asked for earlier, see fetched.
        Cached,
        //! Judged a delivery once and was kept beside it.
        Stored,
        //! Handed over by the caller.
        Given,
    };
    State state = State::NotObtainable;
    //! Set when Found.
    std::optional<VerificationKey> key;
    //! One sentence for people, set when not Found.
    QString detail;
    Source source = Source::Given;
    //! When Plaid was asked; empty where that is not known.
    std::optional<Timestamp> fetched = {};

    static KeyAnswer found(VerificationKey key);
    static KeyAnswer refused(QString detail);
    static KeyAnswer notObtainable(QString detail);
};

QString keySourceName(KeyAnswer::Source source); //!< "fetched", "cached", "stored", "given"

//! Answers at once what is known about a kid.
using KeyLookup = std::function<KeyAnswer(const QString& kid)>;

} // namespace egret
