// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace egret {

//! Makes the simulator's keys and tokens from its seed: HMAC-SHA256(seed, purpose, counter). They come out the same in
//! every run, so none has to be kept anywhere.
class TokenMint {
public:
    explicit TokenMint(quint64 seed);

    QString clientId() const; //!< 24 hex digits
    PlaidSecret secret() const; //!< 30 hex digits
    QString accessToken(int item) const; //!< "access-sandbox-<uuid>"
    QString publicToken(int item) const;
    QString linkToken(int session) const;
    QString linkSessionId(int session) const; //!< a UUID
    //! 8 bytes that only this seed's mint makes for \a data.
    QByteArray seal(const QByteArray& data) const;

private:
    QByteArray derived(const QByteArray& purpose, int counter) const;
    QString uuid(const QByteArray& purpose, int counter) const;

    QByteArray m_key;
};

//! Whether \a token has the shape "<kind>-sandbox-<uuid>". Errors: \a code, saying what is wrong: shape or environment.
Result<> checkTokenShape(const QString& token, const QString& kind, const QString& code);

} // namespace egret
