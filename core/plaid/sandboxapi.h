// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/plaid/plaidaccess.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
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
    QString password{}; //!< of that user; for "user_custom" the JSON of what it owns
};

//! A transaction that a test customer makes up.
struct SandboxTransaction {
    //! Today or up to 14 days back.
    QDate transacted;
    QDate posted;
    //! Plaid's sign: positive is money out.
    Money amount;
    QString description;
};

//! What Plaid was told to pretend of a payment.
struct PaymentTransition {
    QString oldStatus;
    QString newStatus;
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
    //! /sandbox/item/reset_login: the Item asks for its user again (ITEM_LOGIN_REQUIRED).
    Task<> resetLogin(PlaidAccess access, AccessToken token);
    //! /sandbox/item/set_verification_status of an account under automated micro-deposits: "automatically_verified" or
    //! "verification_expired".
    Task<> setVerificationStatus(PlaidAccess access, AccessToken token, AccountId account, QString status);
    //! /sandbox/transactions/create: at most ten; only Items of user_transactions_dynamic take them.
    Task<> createTransactions(PlaidAccess access, AccessToken token, QList<SandboxTransaction> transactions);
    //! /sandbox/transfer/simulate: "posted", "settled", "failed", "funds_available" or "returned"; \a failureCode
    //! ("R01") goes with the last ones.
    Task<> simulateTransfer(PlaidAccess access, QString transferId, QString event, QString failureCode = {});
    //! /sandbox/transfer/fire_webhook: TRANSFER_EVENTS_UPDATE to \a webhook.
    Task<> fireTransferWebhook(PlaidAccess access, QUrl webhook);
    //! /sandbox/payment/simulate; \a status with its prefix "PAYMENT_STATUS_".
    Task<PaymentTransition> simulatePayment(PlaidAccess access, QString paymentId, QString status, QUrl webhook);
    //! /sandbox/income/fire_webhook: INCOME_VERIFICATION with a \a status, or INCOME_VERIFICATION_RISK_SIGNALS without.
    Task<> fireIncomeWebhook(PlaidAccess access, ItemId item, QUrl webhook, QString code, QString status = {});

private:
    Task<> simply(PlaidAccess access, QString path, QJsonObject request);

    PlaidClient& m_client;
};

} // namespace egret
