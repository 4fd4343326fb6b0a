// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/sealedfile.h"
#include "core/base/stopflag.h"

namespace egret {

// Named parts one behind the other in a sealed file: length of the name (2 bytes, big-endian), name, size (8 bytes),
// bytes; a name of length 0 ends it.
class BackupArchiveWriter {
public:
    explicit BackupArchiveWriter(SealedFileWriter& file, StopFlag stop = {});

    // Errors: Storage.
    Result<> add(const QString& name, const QByteArray& bytes);
    // Adds the file at \a path as it is now; one that is not there is left out. Errors: Storage.
    Result<> addFile(const QString& name, const QString& path);
    // Ends the archive and its file. Errors: Storage.
    Result<> finish();

private:
    SealedFileWriter& m_file;
    // Looked at between pieces of a file.
    const StopFlag m_stop;
};

// Reads such an archive part by part.
class BackupArchiveReader {
public:
    struct Part {
        QString name;
        qint64 size = 0;
    };

    explicit BackupArchiveReader(SealedFileReader& file, StopFlag stop = {});

    // The next part; none: the archive has ended, whole. Each part is read before the next is asked for.
    // Errors: Storage with code "damaged".
    Result<std::optional<Part>> next();
    // The bytes of a part that belongs into memory (at most 16 MiB). Errors: Storage with code "damaged".
    Result<QByteArray> bytes(const Part& part);
    // Writes the bytes of a part into the new file \a path (0600), synced. Errors: Storage.
    Result<> extract(const Part& part, const QString& path);

private:
    SealedFileReader& m_file;
    const StopFlag m_stop;
};

} // namespace egret
