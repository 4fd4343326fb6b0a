// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QDBusConnection>

#include <chrono>

namespace egret {

//! Asks the desktop's Secret Service (org.freedesktop.secrets: GNOME Keyring, KWallet, KeePassXC) how it is, because
//! QtKeychain cannot tell "locked" from "not found" nor from "deleted". Never unlocks and never prompts.
//! Lives on a thread with an event loop.
class SecretService {
public:
    enum class Collection {
        Unlocked,
        Locked,
        Absent, //!< the service runs and has no default collection yet: it holds nothing of ours
    };

    //! \a limit: for one answer of the service, which may have to be started first.
    explicit SecretService(QDBusConnection bus, std::chrono::milliseconds limit = std::chrono::seconds(5));

    //! State of the collection that new secrets go to. Errors: SecretsUnavailable with code "no_bus" (no session bus),
    //! "no_service" (nobody offers the service) or "timeout" (it does not answer within the limit).
    Task<Collection> defaultCollection() const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_limit;
};

} // namespace egret
