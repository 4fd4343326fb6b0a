// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <QJsonObject>
#include <QSet>

#include <deque>

namespace egret {

//! Where a payment is; isFinal() tells which of them are the end of it.
enum class SimulatedPaymentStatus {
    //! Waits for its user in Link.
    InputNeeded,
    Authorising,
    //! Accepted by the payer's bank.
    Initiated,
    //! Has left the payer's account.
    Executed,
    Settled,
    InsufficientFunds,
    Failed,
    Blocked,
    //! By the payer's bank.
    Rejected,
    //! By the payer.
    Cancelled,
    //! A standing order was set up.
    Established,
};

//! "PAYMENT_STATUS_INPUT_NEEDED".
QString plaidName(SimulatedPaymentStatus status);
std::optional<SimulatedPaymentStatus> paymentStatusOf(const QString& plaidName);
//! True where nothing follows any more.
bool isFinal(SimulatedPaymentStatus status);

//! Who is paid.
struct SimulatedRecipient {
    int number = 0;
    //! Name, and of iban, bacs and address those that were given.
    QJsonObject content;
};

//! What a payment is made with.
struct PaymentOrder {
    int recipient = 0;
    QString reference;
    Money amount;
    //! As asked for, of a standing order; empty: paid once.
    QJsonObject schedule;
    //! As asked for.
    QJsonObject options;
    //! The one it is executed by.
    std::optional<int> consent;
    //! Where news of it go; empty: nowhere.
    QString webhook;
};

//! One payment. Its number is hidden in its id.
struct SimulatedPayment {
    int number = 0;
    PaymentOrder order;
    //! What the bank gets where the reference was taken; empty: the reference.
    QString adjustedReference;
    //! Whole milliseconds; of no two payments the same.
    Timestamp created;
    //! Of the last status; later with each.
    Timestamp updated;
    SimulatedPaymentStatus status = SimulatedPaymentStatus::InputNeeded;
};

//! The recipients and payments of Payment Initiation. Knows nothing of webhooks and of what is put off: that is
//! PaymentCourse's. Not thread-safe.
class PaymentBook {
public:
    //! Kept by reference.
    explicit PaymentBook(const TokenMint& mint);

    //! The recipient of \a content, which is made where none has the same.
    const SimulatedRecipient& recipientOf(const QJsonObject& content);
    //! "recipient-id-sandbox-…".
    QString idOf(const SimulatedRecipient& recipient) const;
    //! Errors: INVALID_FIELD.
    Result<const SimulatedRecipient*> findRecipient(const QString& id) const;
    //! Oldest first.
    const std::deque<SimulatedRecipient>& recipients() const { return m_recipients; }

    //! A payment that waits for its user. Where another one has its reference, the bank gets an adjusted one.
    SimulatedPayment& create(const PaymentOrder& order, Timestamp now);
    void move(SimulatedPayment& payment, SimulatedPaymentStatus status, Timestamp now);
    //! "payment-id-sandbox-…".
    QString idOf(const SimulatedPayment& payment) const;
    //! Owned by this. Errors: INVALID_FIELD.
    Result<SimulatedPayment*> findPayment(const QString& id);
    SimulatedPayment& payment(int number) { return m_payments[size_t(number)]; }
    //! Oldest first.
    const std::deque<SimulatedPayment>& payments() const { return m_payments; }

private:
    QString adjusted(const QString& reference) const;

    const TokenMint& m_mint;
    std::deque<SimulatedRecipient> m_recipients;
    std::deque<SimulatedPayment> m_payments;
    //! As the banks got them.
    QSet<QString> m_references;
};

} // namespace egret
