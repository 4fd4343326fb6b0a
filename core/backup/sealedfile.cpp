// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedfile.h"

#include <QtEndian>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "EGRETBAK\1"; // the last byte is the version
constexpr qsizetype kPieceBytes = 1024 * 1024;
constexpr qsizetype kLongestSealed = kPieceBytes + 64; // version, nonce and tag
constexpr qsizetype kLongestKeyBlock = 4096;

QByteArray lengthOf(const QByteArray& bytes)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(bytes.size()), length.data());
    return length;
}

QByteArray pieceName(quint64 number, bool last)
{
    return (last ? "last piece " : "piece ") + QByteArray::number(number);
}

Unexpected damaged(const QString& path)
{
    return unexpected(Error::Kind::Storage, u"damaged"_s,
        u"%1 is damaged, cut off, or no backup of Egret. Nothing was changed; use another copy."_s.arg(path));
}

Unexpected unwritable(const QFileDevice& file)
{
    return unexpected(Error::Kind::Storage, u"file"_s, u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
}

//! A block with its length in front; empty where there is none that short.
QByteArray readBlock(QFile& file, qsizetype longest)
{
    const QByteArray length = file.read(4);
    if (length.size() != 4)
        return {};
    const qsizetype size = qFromBigEndian<quint32>(length.constData());
    const QByteArray block = size > longest ? QByteArray() : file.read(size);
    return block.size() == size ? block : QByteArray();
}

} // namespace

SealedFileWriter::SealedFileWriter(const QString& path, SecretBytes contentKey)
    : m_file(path)
    , m_content(std::move(contentKey))
{
}

Result<std::unique_ptr<SealedFileWriter>> SealedFileWriter::create(const QString& path, const Passphrase& passphrase, int cost)
{
    const SecretBytes contentKey = TokenVault::makeKey();
    const Result<SecretFileKey> key = SecretFileKey::create(passphrase, cost);
    if (!key)
        return unexpected(key.error());
    QByteArray clear = contentKey.reveal();
    const Result<QByteArray> keyBlock = key->seal(clear);
    wipe(clear);
    if (!keyBlock)
        return unexpected(keyBlock.error());
    std::unique_ptr<SealedFileWriter> writer(new SealedFileWriter(path, contentKey));
    if (const Result<> begun = writer->begin(*keyBlock); !begun)
        return unexpected(begun.error());
    return writer;
}

Result<> SealedFileWriter::begin(const QByteArray& keyBlock)
{
    const QByteArray head = kMagic.toByteArray() + lengthOf(keyBlock) + keyBlock;
    const bool begun = m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && m_file.write(head) == head.size();
    return begun ? Result<>() : unwritable(m_file);
}

Result<> SealedFileWriter::write(const QByteArray& bytes)
{
    m_waiting += bytes;
    while (m_waiting.size() > kPieceBytes) { // the last piece is left for finish()
        if (const Result<> sealed = sealPiece(m_waiting.first(kPieceBytes), false); !sealed)
            return sealed;
        m_waiting.remove(0, kPieceBytes);
    }
    return {};
}

Result<> SealedFileWriter::sealPiece(const QByteArray& piece, bool last)
{
    const Result<QByteArray> sealed = m_content.sealBytes(piece, pieceName(m_number, last));
    if (!sealed)
        return unexpected(sealed.error());
    ++m_number;
    if (m_file.write(lengthOf(*sealed)) != 4 || m_file.write(*sealed) != sealed->size())
        return unwritable(m_file);
    return {};
}

Result<> SealedFileWriter::finish()
{
    if (const Result<> sealed = sealPiece(m_waiting, true); !sealed)
        return sealed;
    return m_file.commit() ? Result<>() : unwritable(m_file);
}

SealedFileReader::SealedFileReader(std::unique_ptr<QFile> file, SecretBytes contentKey)
    : m_file(std::move(file))
    , m_content(std::move(contentKey))
{
}

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(const QString& path, const Passphrase& passphrase)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unexpected(Error::Kind::NotFound, u"file"_s, u"'%1' cannot be read: %2."_s.arg(path, file->errorString()));
    if (file->read(kMagic.size()) != kMagic)
        return damaged(path);
    const QByteArray keyBlock = readBlock(*file, kLongestKeyBlock);
    const Result<SecretFileKey> key = SecretFileKey::unlock(passphrase, keyBlock);
    if (!key && key.error().code == "passphrase"_L1)
        return unexpected(Error::Kind::SecretsLocked, u"passphrase"_s, u"The passphrase does not open the backup %1."_s.arg(path));
    if (!key && key.error().kind == Error::Kind::SecretsUnavailable)
        return unexpected(key.error());
    const Result<SecretBytes> contentKey = key ? key->open(keyBlock) : Result<SecretBytes>(damaged(path));
    if (!contentKey)
        return damaged(path);
    return std::unique_ptr<SealedFileReader>(new SealedFileReader(std::move(file), *contentKey));
}

Result<> SealedFileReader::openPiece()
{
    const QByteArray sealed = readBlock(*m_file, kLongestSealed);
    m_lastSeen = m_file->atEnd();
    const Result<SecretBytes> clear = m_content.openBytes(sealed, pieceName(m_number, m_lastSeen));
    if (!clear)
        return damaged(m_file->fileName());
    ++m_number;
    m_waiting += clear->reveal();
    return {};
}

Result<QByteArray> SealedFileReader::read(qint64 size)
{
    constexpr qint64 kMost = 64 * 1024 * 1024;
    while (m_waiting.size() < size) {
        if (m_lastSeen || size > kMost)
            return damaged(m_file->fileName());
        if (const Result<> opened = openPiece(); !opened)
            return unexpected(opened.error());
    }
    const QByteArray bytes = m_waiting.first(size);
    m_waiting.remove(0, size);
    return bytes;
}

Result<> SealedFileReader::finish()
{
    if (!m_lastSeen) {
        if (const Result<> opened = openPiece(); !opened)
            return opened;
    }
    return m_lastSeen && m_waiting.isEmpty() ? Result<>() : damaged(m_file->fileName());
}

} // namespace egret
