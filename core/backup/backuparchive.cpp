// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backuparchive.h"

#include <QFileInfo>
#include <QtEndian>

#include <unistd.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;
constexpr qint64 kMostInMemory = 16 * 1024 * 1024;
constexpr qsizetype kLongestName = 64;

QByteArray headOf(const QString& name, qint64 size)
{
    const QByteArray text = name.toUtf8();
    QByteArray head(2, '\0');
    qToBigEndian(quint16(text.size()), head.data());
    QByteArray length(8, '\0');
    qToBigEndian(quint64(size), length.data());
    return head + text + length;
}

Unexpected damaged()
{
    return unexpected(Error::Kind::Storage, u"damaged"_s, u"The backup does not hold what a backup of Egret holds."_s);
}

Unexpected fileError(const QFile& file)
{
    return unexpected(Error::Kind::Storage, u"file"_s, u"%1 cannot be read or written: %2."_s.arg(file.fileName(), file.errorString()));
}

} // namespace

BackupArchiveWriter::BackupArchiveWriter(SealedFileWriter& file, StopFlag stop)
    : m_file(file)
    , m_stop(std::move(stop))
{
}

Result<> BackupArchiveWriter::add(const QString& name, const QByteArray& bytes)
{
    if (const Result<> begun = m_file.write(headOf(name, bytes.size())); !begun)
        return begun;
    return m_file.write(bytes);
}

Result<> BackupArchiveWriter::addFile(const QString& name, const QString& path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return source.exists() ? fileError(source) : Result<>();
    qint64 left = source.size(); // what is appended meanwhile belongs to the next backup
    if (const Result<> begun = m_file.write(headOf(name, left)); !begun)
        return begun;
    while (left > 0) {
        if (const Result<> wanted = m_stop.check(); !wanted)
            return wanted;
        const QByteArray piece = source.read(qMin(left, kPieceBytes));
        if (piece.isEmpty())
            return fileError(source);
        if (const Result<> written = m_file.write(piece); !written)
            return written;
        left -= piece.size();
    }
    return {};
}

Result<> BackupArchiveWriter::finish()
{
    if (const Result<> ended = m_file.write(QByteArray(2, '\0')); !ended)
        return ended;
    return m_file.finish();
}

BackupArchiveReader::BackupArchiveReader(SealedFileReader& file, StopFlag stop)
    : m_file(file)
    , m_stop(std::move(stop))
{
}

Result<std::optional<BackupArchiveReader::Part>> BackupArchiveReader::next()
{
    const Result<QByteArray> length = m_file.read(2);
    if (!length)
        return unexpected(length.error());
    const qsizetype size = qFromBigEndian<quint16>(length->constData());
    if (size > kLongestName)
        return damaged();
    if (size == 0) {
        const Result<> ended = m_file.finish();
        return ended ? Result<std::optional<Part>>(std::optional<Part>()) : unexpected(ended.error());
    }
    const Result<QByteArray> name = m_file.read(size);
    if (!name)
        return unexpected(name.error());
    const Result<QByteArray> bytes = m_file.read(8);
    if (!bytes)
        return unexpected(bytes.error());
    const quint64 count = qFromBigEndian<quint64>(bytes->constData());
    if (count > quint64(std::numeric_limits<qint64>::max()))
        return damaged();
    return std::optional(Part{QString::fromUtf8(*name), qint64(count)});
}

Result<QByteArray> BackupArchiveReader::bytes(const Part& part)
{
    return part.size <= kMostInMemory ? m_file.read(part.size) : Result<QByteArray>(damaged());
}

Result<> BackupArchiveReader::extract(const Part& part, const QString& path)
{
    QFile target(path);
    if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fileError(target);
    for (qint64 left = part.size; left > 0; left -= qMin(left, kPieceBytes)) {
        if (const Result<> wanted = m_stop.check(); !wanted)
            return wanted;
        const Result<QByteArray> piece = m_file.read(qMin(left, kPieceBytes));
        if (!piece)
            return unexpected(piece.error());
        if (target.write(*piece) != piece->size())
            return fileError(target);
    }
    if (!target.flush() || ::fsync(target.handle()) != 0)
        return fileError(target);
    return {};
}

} // namespace egret
