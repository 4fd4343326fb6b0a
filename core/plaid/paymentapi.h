// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/plaid/plaidaccess.h"

#include <QDateTime>
#include <QList>

namespace egret {

class PlaidClient;

//! Whom money is sent to: by IBAN, or by account number and sort code (needed for pounds within the United Kingdom).
struct PaymentRecipient {
    //! Plaid's; empty for one to be made.
    QString id;
    //! At most 18 plain characters are sure to arrive.
    QString name;
    QString iban;
    //! "bacs": at most 10 digits and 6 digits; empty where paid by IBAN.
    QString accountNumber;
    QString sortCode;
};

//! A payment as it stands.
struct Payment {
    QString id;
    //! "PAYMENT_STATUS_INPUT_NEEDED", …; Plaid's word, also newer ones. None proves receipt.
    QString status;
    QString recipientId;
    QString reference;
    //! What the bank made of the reference; empty where it kept it.
    QString adjustedReference;
    Money amount;
    //! UTC.
    QDateTime lastStatusUpdate;
    //! Empty for a payment of its own.
    QString consentId;
};

//! A page of a list; an empty cursor is the last.
struct Payments {
    QList<Payment> payments;
    QString nextCursor;
};
struct PaymentRecipients {
    QList<PaymentRecipient> recipients;
    QString nextCursor;
};

//! What an end user agrees to be charged later without being asked again.
struct ConsentOrder {
    QString recipientId;
    //! 1–18 characters.
    QString reference;
    //! "COMMERCIAL" or "SWEEPING".
    QString type{QStringLiteral("COMMERCIAL")};
    Money mostPerPayment;
    Money mostPerPeriod;
    //! "DAY", "WEEK", "MONTH", "YEAR".
    QString period{QStringLiteral("MONTH")};
    //! "CALENDAR" or "CONSENT": what a period begins with.
    QString alignment{QStringLiteral("CALENDAR")};
};

//! A consent as it stands.
struct PaymentConsent {
    QString id;
    //! "UNAUTHORISED" until the end user agrees in Link, then "AUTHORISED", "REVOKED", "REJECTED" or "EXPIRED".
    QString status;
    QString recipientId;
    QString reference;
    //! UTC.
    QDateTime created;
};

//! Plaid's Payment Initiation calls (United Kingdom and Europe). Engine thread only. Errors of every call: those of
//! PlaidClient::post.
class PaymentApi {
public:
    explicit PaymentApi(PlaidClient& client);

    //! /payment_initiation/recipient/create: alike recipients are one, so asking again is harmless. The value is its id.
    Task<QString> createRecipient(PlaidAccess access, PaymentRecipient recipient);
    Task<PaymentRecipient> recipient(PlaidAccess access, QString id); //!< /payment_initiation/recipient/get
    Task<PaymentRecipients> recipients(PlaidAccess access, QString cursor = {}); //!< /payment_initiation/recipient/list

    //! /payment_initiation/payment/create: the payment waits for its payer, in Link. \a reference: 1–18 characters. There
    //! is no key, so it is never repeated: after a lost answer look for the reference in payments() first.
    Task<Payment> create(PlaidAccess access, QString recipientId, QString reference, Money amount);
    //! /payment_initiation/payment/get: ask before acting on a webhook that says money has come.
    Task<Payment> payment(PlaidAccess access, QString id);
    //! /payment_initiation/payment/list, newest first; of one consent where \a consentId is not empty.
    Task<Payments> payments(PlaidAccess access, QString cursor = {}, QString consentId = {});

    Task<PaymentConsent> createConsent(PlaidAccess access, ConsentOrder order); //!< /payment_initiation/consent/create
    Task<PaymentConsent> consent(PlaidAccess access, QString id); //!< /payment_initiation/consent/get
    Task<> revokeConsent(PlaidAccess access, QString id); //!< /payment_initiation/consent/revoke
    //! /payment_initiation/consent/payment/execute: moves money. \a idempotencyKey (1–128 characters) makes asking again
    //! harmless. The value has id and status only.
    Task<Payment> execute(PlaidAccess access, QString consentId, Money amount, QString idempotencyKey);

private:
    PlaidClient& m_client;
};

} // namespace egret
