// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QJsonObject>

namespace egret {

class PlaidClient;

//! Plaid's call for the public keys that its webhooks are signed with. Engine thread only.
class WebhookKeyApi {
public:
    explicit WebhookKeyApi(PlaidClient& client);

    //! /webhook_verification_key/get: the JWK of \a kid, as Plaid returns it. Kids belong to one environment.
    //! Errors: those of PlaidClient::post, among them Plaid with code INVALID_WEBHOOK_VERIFICATION_KEY_ID for a kid of
    //! nobody's or of another environment; Network with code "incomplete" when the answer holds no key.
    Task<QJsonObject> get(PlaidAccess access, QString kid);

private:
    PlaidClient& m_client;
};

} // namespace egret
