// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretservice.h"
#include "core/secrets/secretstore.h"

namespace egret {

class KeychainJob;

//! Keeps secrets in the desktop's keychain, under the service name "egret". Asks before and after every job whether the
//! keychain is locked, because QtKeychain then answers "not found" and "deleted". Never prompts for unlocking.
//! Errors besides the contract's: SecretsLocked with code "locked" or "denied"; SecretsUnavailable with code "no_bus",
//! "no_service", "timeout" (after which a write may still happen), "read_back", "not_removed" or "keychain".
//! Lives on a thread with Qt's GLib event loop, the default on Linux; all stores of a process on the same one, because
//! QtKeychain has one queue of jobs and does not lock it.
class KeychainSecretStore final : public SecretStore {
public:
    //! \a limit: for every single job and question; one call makes up to six of them.
    explicit KeychainSecretStore(QDBusConnection bus = QDBusConnection::sessionBus(),
        std::chrono::milliseconds limit = std::chrono::seconds(10));

    Task<SecretBytes> read(QString key) override;
    Task<> write(QString key, SecretBytes value) override;
    Task<> remove(QString key) override;
    QString kind() const override;

private:
    Task<SecretService::Collection> requireUnlocked();
    QCoro::Task<Error> causeOf(const KeychainJob* job, QString key);

    SecretService m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace egret
