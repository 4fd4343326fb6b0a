// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <QString>

namespace egret::cli {

// What a command takes from outside its command line: files, stdin and environment variables. A command reads all of it
// here and before withRuntime(), because what was read so far is what the holder of the data directory gets to see when
// it carries the command out in this process's place.
class Inputs {
public:
    // Reads from this process's surroundings, each input once.
    Inputs() = default;
    // Knows nothing but \a received: the surroundings are another process's.
    explicit Inputs(QHash<QString, SecretBytes> received);

    // Contents of the file \a path, "-" for stdin. Errors: NotFound (cannot be read), InvalidInput (more than
    // \a maxBytes), both with code "file".
    Result<QByteArray> file(const QString& path, qint64 maxBytes);
    // The one secret in the file \a path, without its trailing newline (readSecretFile()). Errors: InvalidInput with
    // code "secret_file".
    Result<SecretBytes> secretFile(const QString& path);
    // An environment variable, \a fallback where it is not set.
    QString environment(const QString& name, const QString& fallback = {});

    // Everything read so far, under names that a received one is found under again.
    const QHash<QString, SecretBytes>& known() const { return m_known; }

private:
    QHash<QString, SecretBytes> m_known;
    bool m_received = false;
};

} // namespace egret::cli
