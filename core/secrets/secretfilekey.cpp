// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretfilekey.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <QCryptographicHash>

#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMagic = "EGRETSEC"_L1;
constexpr char kVersion = 1;
constexpr char kBlockSize = 8; // scrypt's r
constexpr char kParallelism = 1; // scrypt's p
constexpr qsizetype kCostOffset = 9;
constexpr qsizetype kSaltOffset = 12;
constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kChecksumOffset = kSaltOffset + kSaltSize;
constexpr qsizetype kChecksumSize = 16;
constexpr qsizetype kProofOffset = kChecksumOffset + kChecksumSize;
constexpr qsizetype kProofSize = 32;
constexpr qsizetype kHeaderSize = kProofOffset + kProofSize;
constexpr uint64_t kMaximumMemory = 256 * 1024 * 1024; // bytes; N = 2^17 takes 128 MiB and a little

struct StretchedKeys {
    SecretBytes contents;
    SecretBytes proof;
};

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Unexpected damaged()
{
    return unexpected(Error::Kind::Storage, u"damaged"_s,
        u"The secret file is damaged. It was left as it is; put a backup of it in its place."_s);
}

QByteArray checksumOf(const QByteArray& header)
{
    return QCryptographicHash::hash(header.first(kChecksumOffset), QCryptographicHash::Sha256).first(kChecksumSize);
}

QByteArray proofOf(const QByteArray& header, const SecretBytes& key)
{
    QByteArray proof(kProofSize, '\0');
    HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char*>(header.constData()),
        size_t(kProofOffset), out(proof), nullptr);
    return proof;
}

std::optional<StretchedKeys> stretch(const Passphrase& passphrase, const QByteArray& header)
{
    QByteArray phrase = passphrase.bytes().reveal();
    const QByteArray salt = header.mid(kSaltOffset, kSaltSize);
    QByteArray keys(64, '\0');
    const int done = EVP_PBE_scrypt(phrase.constData(), size_t(phrase.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), size_t(salt.size()),
        uint64_t(1) << header.at(kCostOffset), uint64_t(kBlockSize), uint64_t(kParallelism), kMaximumMemory, out(keys),
        size_t(keys.size()));
    wipe(phrase);
    if (done != 1)
        return {};
    const StretchedKeys stretched{SecretBytes(keys.first(32)), SecretBytes(keys.last(32))};
    wipe(keys);
    return stretched;
}

bool isHeaderIntact(const QByteArray& file)
{
    return file.size() > kHeaderSize && file.startsWith(kMagic.data()) && file.at(8) == kVersion
        && file.at(kCostOffset) >= SecretFileKey::kMinimumCost && file.at(kCostOffset) <= SecretFileKey::kMaximumCost
        && file.at(10) == kBlockSize && file.at(11) == kParallelism
        && file.mid(kChecksumOffset, kChecksumSize) == checksumOf(file);
}

Unexpected notStretched()
{
    return unexpected(Error::Kind::SecretsUnavailable, u"scrypt"_s,
        u"The passphrase could not be stretched; this takes 128 MiB of free memory."_s);
}

} // namespace

SecretFileKey::SecretFileKey(QByteArray header, SecretBytes contentsKey)
    : m_header(std::move(header))
    , m_vault(std::move(contentsKey))
{
}

Result<SecretFileKey> SecretFileKey::create(const Passphrase& passphrase, int cost)
{
    Q_ASSERT(cost >= kMinimumCost && cost <= kMaximumCost);
    QByteArray salt(kSaltSize, '\0');
    if (RAND_bytes(out(salt), int(salt.size())) != 1)
        return notStretched();
    QByteArray header
        = QByteArray(kMagic.data(), kMagic.size()) + kVersion + char(cost) + kBlockSize + kParallelism + salt;
    header += checksumOf(header);
    const std::optional<StretchedKeys> keys = stretch(passphrase, header);
    if (!keys)
        return notStretched();
    header += proofOf(header, keys->proof);
    return SecretFileKey(header, keys->contents);
}

Result<SecretFileKey> SecretFileKey::unlock(const Passphrase& passphrase, const QByteArray& file)
{
    if (!isHeaderIntact(file))
        return damaged();
    const QByteArray header = file.first(kHeaderSize);
    const std::optional<StretchedKeys> keys = stretch(passphrase, header);
    if (!keys)
        return notStretched();
    const QByteArray proof = proofOf(header, keys->proof);
    if (CRYPTO_memcmp(proof.constData(), header.constData() + kProofOffset, size_t(kProofSize)) != 0)
        return unexpected(
            Error::Kind::SecretsLocked, u"passphrase"_s, u"The passphrase does not open the secret file."_s);
    return SecretFileKey(header, keys->contents);
}

bool SecretFileKey::belongsTo(const QByteArray& file) const
{
    return file.startsWith(m_header);
}

Result<QByteArray> SecretFileKey::seal(const QByteArray& clear) const
{
    const Result<QByteArray> contents = m_vault.sealBytes(clear, m_header);
    if (!contents)
        return contents;
    return QByteArray(m_header + *contents);
}

Result<SecretBytes> SecretFileKey::open(const QByteArray& file) const
{
    const Result<SecretBytes> contents = m_vault.openBytes(file.mid(kHeaderSize), m_header);
    if (!contents)
        return damaged();
    return *contents;
}

} // namespace egret
