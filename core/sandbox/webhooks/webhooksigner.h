// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace egret {

//! Signs webhooks as Plaid does: a compact JWS, ES256, whose payload holds the moment and the SHA-256 of the exact body
//! (Plaid's documentation, "Webhook verification"). Makes a fresh P-256 key when first used, every 24 hours and on rotateKey();
//! keys live in memory only, old ones stay known. Times are the wall clock's. Not thread-safe.
class WebhookSigner {
public:
    WebhookSigner();
    ~WebhookSigner();

    //! The value of the Plaid-Verification header for \a body sent at \a now. Empty where OpenSSL refuses.
    QByteArray sign(const QByteArray& body, Timestamp now);
    //! The same with the key that was the present one before the last rotation; with the present one before there was any.
    QByteArray signWithFormer(const QByteArray& body, Timestamp now);
    //! From the next signature on another key signs; the present one stays known and expires ten minutes after
    //! \a now, so that what it has signed can be verified for as long as any receiver accepts it.
    void rotateKey(Timestamp now);
    //! The public key named \a keyId as Plaid's JWK. Errors: INVALID_WEBHOOK_VERIFICATION_KEY_ID.
    Result<QJsonObject> publicKey(const QString& keyId) const;

private:
    struct Key {
        QString id;
        std::shared_ptr<evp_pkey_st> pair;
        Timestamp created;
        std::optional<Timestamp> expired;
    };

    static QByteArray signedWith(const Key* key, const QByteArray& body, Timestamp now);
    const Key* currentKey(Timestamp now);

    QList<Key> m_keys; //!< newest last
};

} // namespace egret
