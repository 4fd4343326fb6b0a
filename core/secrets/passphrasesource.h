// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace egret {

//! The contents of the file at \a path, "-" for standard input, without one trailing newline. For every file that
//! holds one secret: passphrases, Plaid secrets, tokens. At most 64 KiB; blocks until the input ends.
//! Errors: InvalidInput with code "secret_file" (cannot be read, empty or too large). Holds no part of the secret.
Result<SecretBytes> readSecretFile(const QString& path);

//! The passphrase file that applies: \a chosen by the user, else the systemd credential "egret-passphrase" (the file of
//! that name in $CREDENTIALS_DIRECTORY), else none.
std::optional<QString> passphraseFile(const QString& chosen);

} // namespace egret
