// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace egret {

//! Where an integration's Items live. Items and keys never move between environments.
enum class Environment {
    Sandbox, //!< sandbox.plaid.com: test Items only
    Production, //!< production.plaid.com: real people's data, billed
    Offline, //!< Egret's own simulator on a loopback port; speaks and signs as "sandbox"
    Development, //!< retired by Plaid in June 2024; kept readable, never called
};

QString environmentName(Environment environment); //!< "sandbox", "production", "offline", "development"
std::optional<Environment> environmentFromName(const QString& name);

//! The environment word in Plaid's tokens and webhooks for \a environment: "production", "development" or, for Sandbox
//! and Offline alike, "sandbox".
QString tokenEnvironment(Environment environment);

//! The environment word inside \a token ("access-<word>-…"), or empty where it has no such shape.
QString tokenEnvironmentOf(const QString& token);

} // namespace egret
