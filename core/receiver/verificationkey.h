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
    const QJsonObject& jwk() const { return m_jwk; } //!< as it came
    bool isExpiredAt(Timestamp time) const; //!< expired_at is set and not after \a time
    std::optional<Timestamp> expiredAt() const { return m_expiredAt; }

    //! Whether \a signature, 64 raw bytes r‖s, is this key's ECDSA-SHA-256 signature of \a message.
    bool verifies(const QByteArray& message, const QByteArray& signature) const;

private:
    VerificationKey() = default;

    QString m_kid;
    std::optional<Timestamp> m_expiredAt;
    QJsonObject m_jwk;
    std::shared_ptr<SignatureVerifier> m_verifier; //!< the copies of a key share it
};

//! What is known about a key id.
struct KeyAnswer {
    enum class State {
        Found,
        Refused, //!< Plaid knows no such key, or what it returned is not an ES256 key
        NotObtainable, //!< nobody could be asked now; says nothing about the delivery
    };
    //! Where it comes from.
    enum class Source {
        Fetched, //!< asked for just now
        Cached, //!< asked for earlier, see fetched
        Stored, //!< judged a delivery once and was kept beside it
        Given, //!< handed over by the caller
    };
    State state = State::NotObtainable;
    std::optional<VerificationKey> key; //!< set when Found
    QString detail; //!< one sentence for people, set when not Found
    Source source = Source::Given;
    std::optional<Timestamp> fetched = {}; //!< when Plaid was asked; empty where that is not known

    static KeyAnswer found(VerificationKey key);
    static KeyAnswer refused(QString detail);
    static KeyAnswer notObtainable(QString detail);
};

QString keySourceName(KeyAnswer::Source source); //!< "fetched", "cached", "stored", "given"

//! Answers at once what is known about a kid.
using KeyLookup = std::function<KeyAnswer(const QString& kid)>;

} // namespace egret
