// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/secret.h"
#include "core/base/task.h"
#include "core/domain/environment.h"

#include <QUrl>

namespace egret {

//! Where a call to Plaid goes and with whose keys.
struct PlaidAccess {
    //! http only for loopback hosts.
    QUrl baseUrl;
    Environment environment = Environment::Sandbox;
    QString clientId;
    PlaidSecret secret;
    //! For whose sake, as far as it is known: what the log of calls files them under. Plaid does not see either.
    IntegrationId integration{};
    ItemId item{};
};

//! Finds the keys of an integration. Engine thread only.
class PlaidAccessSource {
public:
    virtual ~PlaidAccessSource() = default;

    //! Errors: NotFound (no such integration), InvalidInput (Development is retired), SecretsMissing, SecretsLocked,
    //! SecretsUnavailable, Network (the offline simulator does not run), Storage.
    virtual Task<PlaidAccess> accessFor(IntegrationId integration) = 0;
};

} // namespace egret
