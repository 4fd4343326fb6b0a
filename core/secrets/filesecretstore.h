// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretfilekey.h"
#include "core/secrets/secretstore.h"

#include <QMap>

#include <optional>

namespace egret {

//! Keeps secrets in one encrypted file, "secrets.enc" in the data directory, for machines without a keychain.
//! The file is made by the first write, readable by its owner only, and replaced as a whole and durably; a file that
//! cannot be read is never replaced. The file is read again for every call; the key is stretched once per salt.
//! Errors: SecretsLocked with code "passphrase" (wrong or empty), Storage (damaged, or the file system refused).
class FileSecretStore final : public SecretStore {
public:
    //! \a cost is scrypt's log2 N for a new file (SecretFileKey). The directory must exist.
    FileSecretStore(const QString& directory, Passphrase passphrase, int cost = SecretFileKey::kDefaultCost);

    Task<SecretBytes> read(QString key) override;
    Task<> write(QString key, SecretBytes value) override;
    Task<> remove(QString key) override;
    QString kind() const override;

    //! Where the store of \a directory keeps its file.
    static QString pathIn(const QString& directory);

private:
    using Entries = QMap<QString, SecretBytes>;

    Result<Entries> load(); // no file: no entries
    Result<> unlock(const QByteArray& file);
    Result<> save(const Entries& entries);

    QString m_path;
    Passphrase m_passphrase;
    int m_cost;
    std::optional<SecretFileKey> m_key; // of the file read or written last
};

} // namespace egret
