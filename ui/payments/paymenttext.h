// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/paymentreader.h"
#include "ui/shared/badges.h"

namespace egret {

// The words for payments.

//! What a list can be narrowed to.
enum class PaymentGroup {
    All,
    UnderWay,
    Done,
    Stopped, //!< failed, refused, cancelled, revoked or expired
};

//! How a payment stands, and what that means.
struct PaymentCondition {
    PaymentGroup group = PaymentGroup::UnderWay;
    ChipText chip;
    //! One sentence, with the next step where there is one.
    QString meaning;
    //! How many of the three steps it has taken: it is on its way, the bank has carried it out, the money is there.
    int progress = 0;
};
inline constexpr int kPaymentSteps = 3;

PaymentCondition paymentCondition(const TrackedPayment& payment);
//! The same for what one of its steps said.
ChipText stepChip(TrackedPayment::Kind kind, const QString& status);

QString paymentKindText(TrackedPayment::Kind kind); //!< "Payment", "Consent", "Transfers"
//! The reference, else what can be said without one.
QString paymentTitle(const TrackedPayment& payment);
//! What it is known by in lists: several integrations may have transfers.
QString paymentKey(const TrackedPayment& payment);

} // namespace egret
