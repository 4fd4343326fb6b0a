// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/tokenvault.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kKeySize = 32;
constexpr qsizetype kNonceSize = 12;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kPrefixSize = 1 + kNonceSize; // version, nonce
constexpr qsizetype kMaxClearSize = 64 * 1024 * 1024; // OpenSSL counts in int
constexpr auto kFingerprintText = "egret data key 1"_L1; // changing it makes every directory look foreign

struct CipherContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherContextDeleter>;

const unsigned char* in(const QByteArray& bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + offset;
}

unsigned char* out(QByteArray& bytes, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

//! Fills in ciphertext and tag behind version and nonce of \a sealed.
bool encrypt(const SecretBytes& key, const QByteArray& clear, const QByteArray& name, QByteArray& sealed)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    int size = 0;
    return context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), in(sealed, 1)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &size, in(name), int(name.size())) == 1
        && EVP_EncryptUpdate(context.get(), out(sealed, kPrefixSize), &size, in(clear), int(clear.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), out(sealed, kPrefixSize + clear.size()), &size) == 1
        && EVP_CIPHER_CTX_ctrl(
               context.get(), EVP_CTRL_GCM_GET_TAG, int(kTagSize), out(sealed, kPrefixSize + clear.size()))
        == 1;
}

bool decrypt(const SecretBytes& key, const QByteArray& sealed, const QByteArray& name, QByteArray& clear)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(kTagSize);
    int size = 0;
    return context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), in(sealed, 1)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &size, in(name), int(name.size())) == 1
        && EVP_DecryptUpdate(context.get(), out(clear), &size, in(sealed, kPrefixSize), int(clear.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(kTagSize), out(tag)) == 1
        && EVP_DecryptFinal_ex(context.get(), out(clear, clear.size()), &size) == 1;
}

Unexpected notOpened()
{
    return unexpected(Error::Kind::InvalidInput, u"sealed"_s,
        u"The sealed record is damaged, or was sealed under another key or for another owner."_s);
}

} // namespace

TokenVault::TokenVault(Error reason)
    : m_reason(std::move(reason))
{
}

TokenVault::TokenVault(SecretBytes key)
{
    if (key.size() == kKeySize)
        m_key = std::move(key);
    else
        m_reason = Error{
            Error::Kind::SecretsUnavailable, u"data_key_size"_s, u"The data key is not 32 bytes long."_s, {}, {}, 0};
}

bool TokenVault::isOpen() const
{
    return !m_key.isEmpty();
}

const Error& TokenVault::reason() const
{
    return m_reason;
}

Result<QByteArray> TokenVault::seal(const AccessToken& token, const ItemId& item) const
{
    QByteArray clear = token.bytes().reveal();
    Result<QByteArray> sealed = sealBytes(clear, item.value().toUtf8());
    wipe(clear);
    return sealed;
}

Result<AccessToken> TokenVault::open(const QByteArray& sealed, const ItemId& item) const
{
    const Result<SecretBytes> clear = openBytes(sealed, item.value().toUtf8());
    if (!clear)
        return unexpected(clear.error());
    return AccessToken(*clear);
}

Result<QByteArray> TokenVault::sealBytes(const QByteArray& clear, const QByteArray& name) const
{
    if (!isOpen())
        return unexpected(m_reason);
    if (clear.size() > kMaxClearSize || name.size() > kMaxClearSize)
        return unexpected(Error::Kind::InvalidInput, u"size"_s, u"More than 64 MiB cannot be sealed as one record."_s);
    QByteArray sealed(kPrefixSize + clear.size() + kTagSize, kVersion);
    if (RAND_bytes(out(sealed, 1), int(kNonceSize)) != 1 || !encrypt(m_key, clear, name, sealed))
        return unexpected(Error::Kind::SecretsUnavailable, u"cipher"_s, u"OpenSSL could not seal the record."_s);
    return sealed;
}

Result<SecretBytes> TokenVault::openBytes(const QByteArray& sealed, const QByteArray& name) const
{
    if (!isOpen())
        return unexpected(m_reason);
    const qsizetype size = sealed.size() - kPrefixSize - kTagSize;
    if (size < 0 || size > kMaxClearSize || name.size() > kMaxClearSize || sealed.front() != kVersion)
        return notOpened();
    QByteArray clear(size, '\0');
    if (!decrypt(m_key, sealed, name, clear)) {
        wipe(clear); // what a forged record decrypts to is nobody's business
        return notOpened();
    }
    return SecretBytes(std::move(clear));
}

SecretBytes TokenVault::makeKey()
{
    QByteArray key(kKeySize, '\0');
    if (RAND_priv_bytes(out(key), int(key.size())) != 1)
        return {};
    return SecretBytes(std::move(key));
}

QByteArray TokenVault::fingerprint(const SecretBytes& key)
{
    constexpr QLatin1String text = kFingerprintText;
    QByteArray digest(32, '\0');
    HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
        size_t(text.size()), out(digest), nullptr);
    return digest;
}

} // namespace egret
