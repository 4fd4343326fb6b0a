// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace egret {

class PlaidClient;

//! What Link is to do. Fields left empty are left out: Plaid refuses fields that say nothing.
struct LinkTokenRequest {
    QString clientName; //!< shown to the end user; at most 30 characters
    QString language{QStringLiteral("en")};
    QStringList countryCodes{QStringLiteral("US")};
    QString clientUserId; //!< the company's own id of its customer; no personal data
    QStringList products{QStringLiteral("transactions")}; //!< ignored in update mode
    int daysRequested = 0; //!< of history, 1–730; 0 leaves it to Plaid (90); cannot be changed later
    QUrl webhook; //!< ignored by Plaid in update mode
    bool hostedLink = true; //!< Plaid serves the page and names its URL
    QUrl completionRedirect; //!< called when the page is done, whatever happened; Hosted Link only
    std::optional<AccessToken> updateOf; //!< update mode: the Item to repair
    bool accountSelection = false; //!< update mode: lets the end user change the accounts
};

//! A link token and where its page is.
struct NewLinkToken {
    LinkToken token;
    QUrl hostedUrl; //!< empty without Hosted Link
    QDateTime expiration; //!< UTC
    QString requestId;
};

//! One visit to Link.
struct LinkSession {
    QString id;
    QDateTime started;
    QDateTime finished; //!< invalid while it runs
    QList<PublicToken> publicTokens; //!< one per Item added; each is good once, for 30 minutes
    QString exitStatus; //!< how far the end user came, e.g. "requires_credentials"; empty unless left early
    std::optional<Error> exitError; //!< what made the end user leave
};

//! Plaid's Link calls; both are safe to repeat. Engine thread only. Errors of every call: those of PlaidClient::post.
class LinkApi {
public:
    explicit LinkApi(PlaidClient& client);

    //! /link/token/create. Errors besides: Network with code "incomplete" when the answer lacks the token.
    Task<NewLinkToken> create(PlaidAccess access, LinkTokenRequest request);
    //! /link/token/get: the visits so far. Plaid keeps them for six hours after each ended.
    Task<QList<LinkSession>> sessions(PlaidAccess access, LinkToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret
