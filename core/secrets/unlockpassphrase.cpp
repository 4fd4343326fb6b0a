// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/unlockpassphrase.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// What is stored: version, cost, salt, hash.
constexpr char kVersion = 1;
constexpr char kCost = 15; // scrypt's N is 2 to the power of it
constexpr uint64_t kBlockSize = 8; // scrypt's r
constexpr uint64_t kParallelism = 1; // scrypt's p
constexpr uint64_t kMaximumMemory = 64 * 1024 * 1024; // bytes; N = 2^15 takes 32 MiB and a little
constexpr qsizetype kSaltOffset = 2;
constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kHashOffset = kSaltOffset + kSaltSize;
constexpr qsizetype kHashSize = 32;

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::optional<QByteArray> stretched(const Passphrase& passphrase, const QByteArray& salt)
{
    QByteArray phrase = passphrase.bytes().reveal();
    QByteArray hash(kHashSize, '\0');
    const int done = EVP_PBE_scrypt(phrase.constData(), size_t(phrase.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), size_t(salt.size()), uint64_t(1) << kCost, kBlockSize,
        kParallelism, kMaximumMemory, bytesOf(hash), size_t(hash.size()));
    wipe(phrase);
    return done == 1 ? std::optional(hash) : std::nullopt;
}

Unexpected notStretched()
{
    return unexpected(Error::Kind::SecretsUnavailable, u"scrypt"_s,
        u"The passphrase could not be stretched; this takes 32 MiB of free memory."_s);
}

} // namespace

UnlockPassphrase::UnlockPassphrase(SecretStore& store, const QString& directoryId)
    : m_store(store)
    , m_key("unlock-passphrase/"_L1 + directoryId)
{
}

Task<> UnlockPassphrase::set(Passphrase passphrase)
{
    if (passphrase.reveal().size() < kShortest)
        co_return unexpected(Error::Kind::InvalidInput, u"passphrase"_s,
            u"A passphrase of at least %1 characters is needed."_s.arg(kShortest));
    QByteArray salt(kSaltSize, '\0');
    if (RAND_bytes(bytesOf(salt), int(salt.size())) != 1)
        co_return notStretched();
    const std::optional<QByteArray> hash = stretched(passphrase, salt);
    if (!hash)
        co_return notStretched();
    const SecretBytes record(QByteArray(1, kVersion) + kCost + salt + *hash);
    const Result<> written = co_await m_store.write(m_key, record);
    co_return written;
}

Task<bool> UnlockPassphrase::matches(Passphrase passphrase)
{
    const Result<SecretBytes> stored = co_await m_store.read(m_key);
    if (!stored)
        co_return unexpected(stored.error());
    const QByteArray record = stored->reveal();
    if (record.size() != kHashOffset + kHashSize || record[0] != kVersion || record[1] != kCost)
        co_return unexpected(Error::Kind::Storage, u"damaged"_s,
            u"What the secret store keeps of the passphrase is damaged, or a newer Egret wrote it."_s);
    const std::optional<QByteArray> hash = stretched(passphrase, record.mid(kSaltOffset, kSaltSize));
    if (!hash)
        co_return notStretched();
    const bool same = CRYPTO_memcmp(hash->constData(), record.constData() + kHashOffset, size_t(kHashSize)) == 0;
    co_return same;
}

Task<> UnlockPassphrase::remove()
{
    const Result<> removed = co_await m_store.remove(m_key);
    co_return removed;
}

} // namespace egret
