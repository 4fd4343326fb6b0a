// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/domain/linkedbank.h"
#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace egret {

class PlaidClient;

//! What Link is to do. Fields left empty are left out: Plaid refuses fields that say nothing.
struct LinkTokenRequest {
    //! Shown to the end user; at most 30 characters.
    QString clientName;
    QString language{QStringLiteral("en")};
    QStringList countryCodes{QStringLiteral("US")};
    //! The company's own id of its customer; no personal data.
    QString clientUserId;
    //! Ignored in update mode, as are the three that follow; no product may be in two of the four.
    QStringList products{QStringLiteral("transactions")};
    QStringList optionalProducts{};
    QStringList requiredIfSupportedProducts{};
    QStringList additionalConsentedProducts{};
    //! Of history, 1–730; 0 leaves it to Plaid (90); cannot be changed later.
    int daysRequested = 0;
    //! Ignored by Plaid in update mode.
    QUrl webhook{};
    //! Where a bank's own page returns to; must be on the list in Plaid's Dashboard. Hosted Link needs none.
    QUrl redirect{};
    //! Of the Dashboard; empty: the default one.
    QString customization{};
    //! Goes straight to this bank.
    InstitutionId institution{};
    //! Several banks in one visit.
    bool severalItems = false;
    //! What is to be paid or agreed to: one of them, with its product alone in products.
    QString paymentId{};
    QString consentId{};
    //! A transfer that Plaid answered "user_action_required" to.
    QString transferAuthorizationId{};
    //! A transfer that the end user is to make in Link; without effect beside transferAuthorizationId.
    QString transferIntentId{};
    //! Plaid serves the page and names its URL.
    bool hostedLink = true;
    //! How long the page is good, at most 21 days; 0 leaves it to Plaid (30 minutes).
    int urlLifetimeSeconds = 0;
    //! Called when the page is done, whatever happened; Hosted Link only.
    QUrl completionRedirect{};
    //! Update mode: the Item to repair.
    std::optional<AccessToken> updateOf{};
    //! Update mode: lets the end user change the accounts, without which NO_ACCOUNTS cannot be mended.
    bool accountSelection = false;
    //! Further fields in Plaid's own words, as readLinkOptions() takes them. They go over those above.
    QJsonObject further{};
};

//! A link token and where its page is.
struct NewLinkToken {
    LinkToken token;
    QUrl hostedUrl; //!< empty without Hosted Link
    QDateTime expiration; //!< UTC
    QString requestId;
};

//! One of Link's own events. Plaid tells them again and again; the id tells them apart.
struct LinkEvent {
    QString id;
    //! "OPEN", "SELECT_INSTITUTION", "ERROR", …
    QString name;
    //! UTC.
    QDateTime time;
    //! error_code, else view_name, else empty.
    QString detail;
};

//! An Item that was added in Link, and that nobody holds yet.
struct ItemAddResult {
    PublicToken publicToken; //!< good once, for 30 minutes
    LinkedBank bank;
};

//! One visit to Link.
struct LinkSession {
    QString id;
    QDateTime started;
    QDateTime finished; //!< invalid while it runs
    QList<ItemAddResult> added;
    bool exited = false; //!< the end user left early
    QString exitStatus; //!< how far they came, e.g. "requires_credentials"; may be empty all the same
    std::optional<Error> exitError; //!< what made the end user leave
    QList<LinkEvent> events{}; //!< oldest first
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
