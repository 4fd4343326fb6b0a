// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace egret {

//! Makes the simulator's keys and tokens from its seed. A token is "<kind>-sandbox-<uuid>" whose UUID hides a number
//! that only the same seed's mint can read, so that none has to be kept anywhere and they come out the same in every
//! run. Kinds are Plaid's: access, public, link, assets, payment-id, recipient-id, …
class TokenMint {
public:
    explicit TokenMint(quint64 seed);

    QString clientId() const; //!< 24 hex digits
    PlaidSecret secret() const; //!< 30 hex digits

    QString token(const QString& kind, int number) const;
    //! The number inside \a token. Errors: \a code, saying what is wrong: shape, environment, or not of this mint.
    Result<int> numberOf(const QString& token, const QString& kind, const QString& code) const;
    //! A UUID (version 4 by its looks) for things that are no tokens, such as sessions and keys.
    QString uuid(const QString& kind, int number) const;
    //! The number inside a UUID of uuid(); none where it was not made there.
    std::optional<int> numberOfUuid(const QString& kind, const QString& uuid) const;
    //! 8 bytes that only this seed's mint makes for \a data.
    QByteArray seal(const QByteArray& data) const;

private:
    QByteArray keyed(const QByteArray& message) const;

    QByteArray m_key;
};

} // namespace egret
