// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretfilekey.h"
#include "core/secrets/tokenvault.h"

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace egret {

// A file of any length under a passphrase, written and read as a stream. Layout: "EGRETBAK", version (1 byte), length of
// the key block (4 bytes, big-endian), key block (a SecretFileKey file that holds the content key), then pieces: length
// (4 bytes), piece sealed under the content key as TokenVault does, its number and whether it is the last one in its
// name. So nothing can be changed, swapped, left out or cut off without being noticed.
class SealedFileWriter {
public:
    // Begins a file that takes \a path only when finish() has succeeded; 0600. \a cost as SecretFileKey's.
    // Errors: Storage, SecretsUnavailable (no memory for scrypt).
    static Result<std::unique_ptr<SealedFileWriter>> create(
        const QString& path, const Passphrase& passphrase, int cost = SecretFileKey::kDefaultCost);

    // Errors: Storage (disk full).
    Result<> write(const QByteArray& bytes);
    // Seals what is left, syncs and puts the file in its place. Errors: Storage.
    Result<> finish();

private:
    SealedFileWriter(const QString& path, SecretBytes contentKey);

    Result<> begin(const QByteArray& keyBlock);
    Result<> sealPiece(const QByteArray& piece, bool last);

    QSaveFile m_file;
    TokenVault m_content;
    QByteArray m_waiting;
    quint64 m_number = 0;
};

// Reads such a file from its beginning. Everything handed out is authentic.
class SealedFileReader {
public:
    // Errors: NotFound (cannot be read); SecretsLocked with code "passphrase" (it does not open the file); Storage with
    // code "damaged" (no such file, or its head is damaged).
    static Result<std::unique_ptr<SealedFileReader>> open(const QString& path, const Passphrase& passphrase);

    // Exactly \a size bytes, at most 64 MiB at a time. Errors: Storage with code "damaged" (changed or cut off).
    Result<QByteArray> read(qint64 size);
    // To be called behind the last byte: nothing follows and nothing is missing. Errors: as read().
    Result<> finish();

private:
    SealedFileReader(std::unique_ptr<QFile> file, SecretBytes contentKey);

    Result<> openPiece();

    std::unique_ptr<QFile> m_file;
    TokenVault m_content;
    QByteArray m_waiting;
    quint64 m_number = 0;
    bool m_lastSeen = false;
};

} // namespace egret
