// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/database.h"

#include <QList>

#include <memory>

namespace egret {

//! What one webhook told of a payment, a consent or of transfers.
struct PaymentStep {
    //! When it happened, as Plaid says; else when the webhook came.
    Timestamp at;
    //! Plaid's word, also newer ones: "PAYMENT_STATUS_EXECUTED" of a payment, "AUTHORISED" of a consent, empty of transfers.
    QString status;
    //! Why a payment came to nothing; empty otherwise.
    QString errorCode;
    QString errorMessage;
    WebhookId webhook;

    friend bool operator==(const PaymentStep&, const PaymentStep&) = default;
};

//! Something that moves money, as far as webhooks told of it: they name neither amounts nor accounts.
struct TrackedPayment {
    enum class Kind {
        Payment, //!< of Payment Initiation
        Consent, //!< to payments that follow
        Transfers, //!< all of an integration's: TRANSFER_EVENTS_UPDATE does not say which
    };

    Kind kind = Kind::Payment;
    //! payment_id or consent_id; empty of transfers.
    QString id;
    //! As the bank wrote it where it changed it; may be empty.
    QString reference;
    IntegrationId integration;
    QString integrationName;
    //! As they happened; at least one.
    QList<PaymentStep> steps;

    const PaymentStep& last() const { return steps.last(); }
};

//! What is known of payments, the one that moved last first.
struct PaymentOverview {
    QList<TrackedPayment> payments;
    //! Earlier webhooks told more, which was not read.
    bool isCut = false;
};

//! Puts payments together from the genuine webhooks that told of them, on connections of its own. Same rules as Reader;
//! while no receiver has run in the directory, there are none.
class PaymentReader {
public:
    //! Of the newest webhooks about payments and consents, and as many about transfers; a year of ten payments a day.
    static constexpr int kMostWebhooks = 10'000;

    //! Errors: those of Reader::open().
    static Result<std::unique_ptr<PaymentReader>> open(const QString& directory);

    //! Of \a integration; of all where it is empty.
    Result<PaymentOverview> payments(const IntegrationId& integration = {}, int mostWebhooks = kMostWebhooks);

private:
    PaymentReader() = default;

    std::unique_ptr<Database> m_egret;
    //! Null while nothing was ever received.
    std::unique_ptr<Database> m_inbox;
};

} // namespace egret
