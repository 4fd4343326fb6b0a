// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace egret {

//! Bytes that must not be seen: shared, never changed, wiped from memory when the last copy goes. Prints as "***".
//! What reveal() hands out is an ordinary copy: keep its life short.
class SecretBytes {
public:
    SecretBytes() = default;
    //! Takes the bytes over and wipes \a bytes' own buffer where it is not shared.
    explicit SecretBytes(QByteArray bytes);

    bool isEmpty() const;
    qsizetype size() const;
    QByteArray reveal() const; //!< a deep copy
    const unsigned char* data() const; //!< null when empty; valid while a copy of this lives

    friend bool operator==(const SecretBytes& a, const SecretBytes& b); //!< in constant time

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const SecretBytes&);

//! Overwrites \a bytes in place and empties it. For buffers that held a secret on the way.
void wipe(QByteArray& bytes);

//! A secret that is text (UTF-8). The tag keeps access tokens, Plaid secrets and passphrases apart.
template <typename Tag>
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(const QString& text) : m_bytes(text.toUtf8()) { }
    explicit SecretText(SecretBytes bytes) : m_bytes(std::move(bytes)) { }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QString reveal() const { return QString::fromUtf8(m_bytes.reveal()); }
    const SecretBytes& bytes() const { return m_bytes; }

    friend bool operator==(const SecretText& a, const SecretText& b) { return a.m_bytes == b.m_bytes; }
    friend QDebug operator<<(QDebug debug, const SecretText&) { return debug << "***"; }

private:
    SecretBytes m_bytes;
};

using AccessToken = SecretText<struct AccessTokenTag>; //!< "access-<environment>-<uuid>"
using PublicToken = SecretText<struct PublicTokenTag>; //!< one use, 30 minutes
using LinkToken = SecretText<struct LinkTokenTag>;
using PlaidSecret = SecretText<struct PlaidSecretTag>; //!< the secret beside a client_id
using Passphrase = SecretText<struct PassphraseTag>;
using ApiKey = SecretText<struct ApiKeyTextTag>; //!< "key_" + 48 hex digits

} // namespace egret
