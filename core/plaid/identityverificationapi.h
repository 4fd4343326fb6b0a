// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <utility>

namespace egret {

class PlaidClient;

//! One attempt to find out who somebody is. Not to be mixed up with Identity, which tells who owns an account.
struct IdentityVerification {
    //! "idv_…".
    QString id;
    QString clientUserId;
    QString templateId;
    //! "active", "success", "failed", "expired", "canceled", "pending_review"; Plaid's word, also newer ones.
    QString status;
    //! Where the person goes on; lets in whoever has it. Empty where it is not shareable.
    QUrl shareableUrl;
    //! UTC; completed is invalid while it runs.
    QDateTime created;
    QDateTime completed;
    //! Name of each step and how it went, in Plaid's order: ("kyc_check", "success").
    QList<std::pair<QString, QString>> steps;
};

//! A page of a list; an empty cursor is the last.
struct IdentityVerificationPage {
    QList<IdentityVerification> verifications;
    QString nextCursor;
};

//! Plaid's Identity Verification calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class IdentityVerificationApi {
public:
    explicit IdentityVerificationApi(PlaidClient& client);

    //! /identity_verification/create by a template of the Dashboard; the person has agreed to it if \a consented. Billed
    //! and never repeated.
    Task<IdentityVerification> create(PlaidAccess access, QString templateId, QString clientUserId, bool consented);
    Task<IdentityVerification> get(PlaidAccess access, QString id); //!< /identity_verification/get
    //! /identity_verification/list of a template; of one person where \a clientUserId is not empty.
    Task<IdentityVerificationPage> list(
        PlaidAccess access, QString templateId, QString clientUserId = {}, QString cursor = {});

private:
    PlaidClient& m_client;
};

} // namespace egret
