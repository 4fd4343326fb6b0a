// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/domain/environment.h"

#include <QUrl>

#include <optional>

namespace egret {

//! One set of Plaid keys with its own webhook URL, link URL and Items. The secret is not part of it: it lives in the
//! secret store under integrationSecretKey().
struct Integration {
    IntegrationId id;
    QString name; //!< unique, 1–128 characters
    Environment environment = Environment::Sandbox;
    QUrl baseUrl; //!< of Plaid's API; for Offline only known while the simulator runs, empty otherwise
    QString clientId; //!< "local" for Offline
    QString pathToken; //!< the random last part of the webhook URL; an address, not a credential
    Timestamp created;
};

//! An integration and what happened to it, as lists show it.
struct IntegrationSummary {
    Integration integration;
    qint64 items = 0;
    std::optional<Timestamp> lastWebhook; //!< receipt of the last verified webhook
    std::optional<Timestamp> lastSync; //!< of any of its Items, that went well
    qint64 failing = 0; //!< of its Items: Plaid answers for them with an error
};

} // namespace egret
