// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstorechoice.h"

#include "core/secrets/filesecretstore.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/memorysecretstore.h"
#include "core/secrets/passphrasesource.h"

#include <QFileInfo>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<ChosenSecretStore> fileStore(const SecretStoreRequest& request, const QString& reason)
{
    const std::optional<QString> path = passphraseFile(request.passphraseFile);
    if (!path) {
        return unexpected(Error::Kind::SecretsLocked, u"passphrase"_s,
            "The secrets of this data directory belong in "_L1 + FileSecretStore::pathIn(request.directory)
                + ". Give its passphrase with --passphrase-file F."_L1);
    }
    const Result<SecretBytes> passphrase = readSecretFile(*path);
    if (!passphrase)
        return unexpected(Error::Kind::SecretsLocked, u"passphrase"_s, u"No passphrase: "_s + passphrase.error().detail);
    return ChosenSecretStore{std::make_unique<FileSecretStore>(request.directory, Passphrase(*passphrase)), reason};
}

Task<ChosenSecretStore> automaticStore(SecretStoreRequest request, QDBusConnection bus)
{
    if (passphraseFile(request.passphraseFile))
        co_return fileStore(request, u"Secrets are kept in an encrypted file, because a passphrase is given."_s);
    if (QFileInfo::exists(FileSecretStore::pathIn(request.directory)))
        co_return fileStore(request, {}); // fails with the advice to give the passphrase
    const SecretService service(bus);
    const Result<SecretService::Collection> answer = co_await service.defaultCollection();
    if (!answer) {
        co_return unexpected(Error::Kind::SecretsUnavailable, answer.error().code,
            answer.error().detail
                + " Keep secrets in an encrypted file instead: --secret-store file --passphrase-file F."_L1);
    }
    co_return ChosenSecretStore{std::make_unique<KeychainSecretStore>(bus),
        u"Secrets are kept in the keychain, because a Secret Service answers."_s};
}

} // namespace

std::optional<SecretStoreKind> secretStoreKind(const QString& word)
{
    if (word == "auto"_L1)
        return SecretStoreKind::Auto;
    if (word == "keychain"_L1)
        return SecretStoreKind::Keychain;
    if (word == "file"_L1)
        return SecretStoreKind::File;
    if (word == "memory"_L1)
        return SecretStoreKind::Memory;
    return {};
}

Task<ChosenSecretStore> chooseSecretStore(SecretStoreRequest request, QDBusConnection bus)
{
    switch (request.kind) {
    case SecretStoreKind::Keychain:
        co_return ChosenSecretStore{
            std::make_unique<KeychainSecretStore>(bus), u"Secrets are kept in the keychain, as asked."_s};
    case SecretStoreKind::File: co_return fileStore(request, u"Secrets are kept in an encrypted file, as asked."_s);
    case SecretStoreKind::Memory:
        co_return ChosenSecretStore{
            std::make_unique<MemorySecretStore>(), u"Secrets are kept in memory and end with the program."_s};
    case SecretStoreKind::Auto: break;
    }
    Result<ChosenSecretStore> chosen = co_await automaticStore(request, bus);
    co_return chosen;
}

} // namespace egret
