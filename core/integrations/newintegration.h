// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/environment.h"
#include "core/domain/integration.h"

namespace egret {

//! What an operator enters to connect a set of Plaid keys.
struct NewIntegration {
    QString name;
    Environment environment = Environment::Sandbox;
    QUrl baseUrl; //!< empty: Plaid's own of the environment
    QString clientId;
    PlaidSecret secret;
    bool probe = true; //!< try the keys out before anything is stored
};

//! Whether integrations of \a environment have keys that are sent: not the offline simulator's, whose keys are its own,
//! and not Development's, which nothing accepts any more.
bool takesKeys(Environment environment);

//! Errors: InvalidInput with code "name".
Result<> checkName(const QString& name);

//! Looks at everything that can be judged without asking Plaid. Errors: InvalidInput with the field to blame in code
//! ("name", "base_url", "client_id", "secret").
Result<> checkNewIntegration(const NewIntegration& entered);

//! The same where the secret comes later: there must be none yet.
Result<> checkWithoutSecret(const NewIntegration& entered);

//! Errors: InvalidInput with code "secret".
Result<> checkSecret(const PlaidSecret& secret);

//! The integration to store, with a fresh id and path token. \a entered must have passed checkNewIntegration().
Integration makeIntegration(const NewIntegration& entered, Timestamp now);

} // namespace egret
