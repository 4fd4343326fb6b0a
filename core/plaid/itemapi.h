// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace egret {

class PlaidClient;

//! An Item as Plaid sees it.
struct PlaidItem {
    ItemId id;
    InstitutionId institution;
    //! May be empty.
    QString institutionName;
    //! Where Plaid sends this Item's webhooks; may be empty.
    QUrl webhook;
    //! What is wrong with the Item now; nothing while it is healthy.
    std::optional<Error> error;
    QStringList products;
    //! What Plaid bills this Item for.
    QStringList billedProducts;
    QStringList consentedProducts;
    //! "background", or "user_present_required" where only the end user can have it updated.
    QString updateType;
    //! UTC; invalid where the consent does not end.
    QDateTime consentExpiration;
    //! UTC; invalid where Plaid does not say.
    QDateTime created;
    //! When Plaid last got the transactions from the bank, and last failed to. UTC; invalid where it never did.
    QDateTime lastTransactionsUpdate;
    QDateTime lastTransactionsFailure;
    //! UTC; invalid where Plaid has sent none.
    QDateTime lastWebhookSent;
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
    //! /item/remove: the token is dead at once, billing of subscriptions ends. \a reasonCode is one of Plaid's words
    //! ("OTHER", "FRAUD_FIRST_PARTY", …) or empty. Never repeated: after a lost answer ask with get().
    Task<> remove(PlaidAccess access, AccessToken token, QString reasonCode = {}, QString reasonNote = {});
    //! /item/webhook/update; an empty \a webhook takes the URL away. The value is the Item as it is afterwards. Plaid
    //! tells the new URL with WEBHOOK_UPDATE_ACKNOWLEDGED. Never repeated by itself.
    Task<PlaidItem> updateWebhook(PlaidAccess access, AccessToken token, QUrl webhook);
    //! /item/access_token/invalidate: the new token; the old one is dead at once. Never repeated: a lost answer loses
    //! the new token. Errors besides: Network with code "incomplete".
    Task<AccessToken> rotateToken(PlaidAccess access, AccessToken token);
    //! /item/public_token/create, which Plaid has deprecated: a public token of an Item that exists.
    Task<PublicToken> createPublicToken(PlaidAccess access, AccessToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret
