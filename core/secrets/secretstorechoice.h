// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"

#include <QDBusConnection>

#include <memory>
#include <optional>

namespace egret {

enum class SecretStoreKind { Auto, Keychain, File, Memory };

//! "auto", "keychain", "file", "memory"; none for other words.
std::optional<SecretStoreKind> secretStoreKind(const QString& word);

//! What the user asked for.
struct SecretStoreRequest {
    SecretStoreKind kind = SecretStoreKind::Auto;
    QString directory; //!< the data directory
    QString passphraseFile; //!< "-" is standard input; empty: the systemd credential, where there is one
};

struct ChosenSecretStore {
    std::unique_ptr<SecretStore> store;
    QString reason; //!< one English sentence that says which store and why, for announcements
};

//! Makes the store that \a request asks for. Auto means: the file store when a passphrase is given, else the keychain
//! when a Secret Service answers on \a bus, locked or not. There is no fall-back: what was set up with one store is
//! never looked for in another. Reads the passphrase, so it may block on standard input. Errors: SecretsUnavailable
//! (auto, and nobody answers; says what to do), SecretsLocked with code "passphrase" (the file store is meant and no
//! passphrase is given), InvalidInput with code "secret_file" (readSecretFile()).
Task<ChosenSecretStore> chooseSecretStore(
    SecretStoreRequest request, QDBusConnection bus = QDBusConnection::sessionBus());

} // namespace egret
