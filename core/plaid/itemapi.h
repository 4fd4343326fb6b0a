// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace egret {

class PlaidClient;

//! An Item as Plaid sees it.
struct PlaidItem {
    ItemId id;
    InstitutionId institution;
    QString institutionName; //!< may be empty
    QUrl webhook; //!< where Plaid sends this Item's webhooks; may be empty
    std::optional<Error> error; //!< what is wrong with the Item now; nothing while it is healthy
    QDateTime lastWebhookSent; //!< UTC; invalid where Plaid has sent none
    QString lastWebhookCode;
};

//! What a public token was exchanged for.
struct ExchangedToken {
    ItemId item;
    AccessToken token;
};

//! Plaid's Item calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class ItemApi {
public:
    explicit ItemApi(PlaidClient& client);

    //! /item/get.
    Task<PlaidItem> get(PlaidAccess access, AccessToken token);
    //! /item/public_token/exchange. Never repeated: the token works once. After a lost answer ask /link/token/get for
    //! a fresh one. Errors besides: Network with code "incomplete" when the answer lacks the token or the Item's id.
    Task<ExchangedToken> exchange(PlaidAccess access, PublicToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret
