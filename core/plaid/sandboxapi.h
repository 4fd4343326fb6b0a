// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/plaid/plaidaccess.h"

#include <QStringList>
#include <QUrl>

namespace egret {

class PlaidClient;

//! What a test Item is to be.
struct SandboxItemRequest {
    InstitutionId institution;
    QStringList products{QStringLiteral("transactions")};
    QUrl webhook; //!< left out where empty
    int daysRequested = 0; //!< history to load, 1–730; Plaid's default of 90 where 0
    QString username; //!< a test user such as "user_good"; Plaid's default where empty
};

//! Calls that only Sandbox and the offline simulator answer; elsewhere Plaid refuses with SANDBOX_ONLY. None is
//! repeated: each makes something happen. Engine thread only. Errors of every call: those of PlaidClient::post.
class SandboxApi {
public:
    explicit SandboxApi(PlaidClient& client);

    //! /sandbox/public_token/create: a public token without Link, to be exchanged within 30 minutes.
    Task<PublicToken> createPublicToken(PlaidAccess access, SandboxItemRequest request);
    //! /sandbox/item/fire_webhook, to the URL the Item has. The value says whether Plaid fired it.
    Task<bool> fireWebhook(PlaidAccess access, AccessToken token, QString type, QString code);

private:
    PlaidClient& m_client;
};

} // namespace egret
