// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymenttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = TrackedPayment::Kind;

namespace {

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(egret::PaymentText)
};

//! One of Plaid's words for how a payment or a consent stands.
struct KnownStatus {
    QLatin1String word;
    PaymentGroup group;
    Tone tone;
    QLatin1String icon;
    const char* text;
    const char* meaning;
    int progress;
};

constexpr auto kUnderWay = PaymentGroup::UnderWay;
constexpr auto kDone = PaymentGroup::Done;
constexpr auto kStopped = PaymentGroup::Stopped;
constexpr auto kPaymentPrefix = "PAYMENT_STATUS_"_L1;

constexpr std::array kPaymentStatuses{
    KnownStatus{"INPUT_NEEDED"_L1, kUnderWay, Tone::Warning, "pending"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Input needed"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer has not authorised it yet. Send them the link of this payment."), 0},
    KnownStatus{"AUTHORISING"_L1, kUnderWay, Tone::Info, "pending"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Authorising"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer has agreed, and their bank is being asked."), 0},
    KnownStatus{"INITIATED"_L1, kUnderWay, Tone::Info, "posted"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Initiated"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer's bank has accepted it and is carrying it out."), 1},
    KnownStatus{"PROCESSING"_L1, kUnderWay, Tone::Info, "posted"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Processing"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer's bank has accepted it and is carrying it out."), 1},
    KnownStatus{"EXECUTED"_L1, kDone, Tone::Ok, "checkc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Executed"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer's bank has sent the money. Look at your account before you deliver: this does not prove that it arrived."), 2},
    KnownStatus{"SETTLED"_L1, kDone, Tone::Ok, "checkc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Settled"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The money is on the recipient's account."), 3},
    KnownStatus{"ESTABLISHED"_L1, kDone, Tone::Ok, "checkc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Established"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The standing order is set up at the payer's bank."), 2},
    KnownStatus{"COMPLETED"_L1, kDone, Tone::Ok, "checkc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Established"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The standing order is set up at the payer's bank."), 2},
    KnownStatus{"UNKNOWN"_L1, kUnderWay, Tone::Info, "info"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Unknown"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "Plaid does not know how it stands. Ask again later."), 0},
    KnownStatus{"INSUFFICIENT_FUNDS"_L1, kStopped, Tone::Error, "xc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Insufficient funds"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer's account did not hold enough. Ask them to try again later, with a new payment."), 0},
    KnownStatus{"FAILED"_L1, kStopped, Tone::Error, "xc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Failed"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "It could not be carried out. A new payment may work."), 0},
    KnownStatus{"BLOCKED"_L1, kStopped, Tone::Error, "xc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Blocked"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "Plaid has blocked it. Ask Plaid's support why."), 0},
    KnownStatus{"REJECTED"_L1, kStopped, Tone::Error, "xc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Rejected"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer's bank has refused it. The payer can ask there, or pay from another account."), 0},
    KnownStatus{"CANCELLED"_L1, kStopped, Tone::Neutral, "minus"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Cancelled"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The payer has cancelled it."), 0},
};

constexpr std::array kConsentStatuses{
    KnownStatus{"UNAUTHORISED"_L1, kUnderWay, Tone::Warning, "pending"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Unauthorised"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The end user has not agreed yet."), 0},
    KnownStatus{"AUTHORISED"_L1, kDone, Tone::Ok, "checkc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Authorised"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The end user has agreed: payments within the limits need no further question."), 0},
    KnownStatus{"REJECTED"_L1, kStopped, Tone::Error, "xc"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Rejected"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The bank has refused the consent."), 0},
    KnownStatus{"REVOKED"_L1, kStopped, Tone::Neutral, "minus"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Revoked"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The consent was taken back. Ask for a new one before the next payment."), 0},
    KnownStatus{"EXPIRED"_L1, kStopped, Tone::Neutral, "clock"_L1, QT_TRANSLATE_NOOP("egret::PaymentText", "Expired"),
        QT_TRANSLATE_NOOP("egret::PaymentText", "The consent has run out. Ask for a new one before the next payment."), 0},
};

//! Null for words newer than this program.
const KnownStatus* knownStatus(Kind kind, const QString& status)
{
    if (kind == Kind::Consent) {
        const auto* found = std::find_if(kConsentStatuses.begin(), kConsentStatuses.end(), [&](const KnownStatus& known) { return status == known.word; });
        return found == kConsentStatuses.end() ? nullptr : found;
    }
    const QString word = status.startsWith(kPaymentPrefix) ? status.mid(kPaymentPrefix.size()) : status;
    const auto* found = std::find_if(kPaymentStatuses.begin(), kPaymentStatuses.end(), [&](const KnownStatus& known) { return word == known.word; });
    return found == kPaymentStatuses.end() ? nullptr : found;
}

//! "PAYMENT_STATUS_NEW_WORD": "New word".
QString readable(const QString& status)
{
    QString text = status.startsWith(kPaymentPrefix) ? status.mid(kPaymentPrefix.size()) : status;
    text = text.toLower().replace(u'_', u' ');
    return text.isEmpty() ? PaymentText::tr("Unknown") : QString(text.at(0).toUpper() + text.mid(1));
}

} // namespace

ChipText stepChip(Kind kind, const QString& status)
{
    if (kind == Kind::Transfers)
        return {PaymentText::tr("Announced"), "webhook"_L1, Tone::Info};
    const KnownStatus* known = knownStatus(kind, status);
    return known ? ChipText{PaymentText::tr(known->text), known->icon, known->tone} : ChipText{readable(status), "info"_L1, Tone::Neutral};
}

PaymentCondition paymentCondition(const TrackedPayment& payment)
{
    PaymentCondition condition;
    condition.chip = stepChip(payment.kind, payment.last().status);
    if (payment.kind == Kind::Transfers) {
        condition.meaning = PaymentText::tr("Something happened to transfers. Plaid's webhook does not say what: /transfer/event/sync tells your back end.");
        return condition;
    }
    const KnownStatus* known = knownStatus(payment.kind, payment.last().status);
    condition.group = known ? known->group : PaymentGroup::UnderWay;
    condition.meaning = known ? PaymentText::tr(known->meaning) : PaymentText::tr("Plaid's word for it is newer than this Egret.");
    for (const PaymentStep& step : payment.steps) {
        if (const KnownStatus* taken = knownStatus(payment.kind, step.status))
            condition.progress = qMax(condition.progress, taken->progress);
    }
    return condition;
}

QString paymentKindText(Kind kind)
{
    switch (kind) {
    case Kind::Payment: return PaymentText::tr("Payment");
    case Kind::Consent: return PaymentText::tr("Consent");
    case Kind::Transfers: return PaymentText::tr("Transfers");
    }
    Q_UNREACHABLE();
}

QString paymentTitle(const TrackedPayment& payment)
{
    if (payment.kind == Kind::Transfers)
        return PaymentText::tr("Announced %n time(s)", nullptr, int(payment.steps.size()));
    return payment.reference.isEmpty() ? u"–"_s : payment.reference;
}

QString paymentKey(const TrackedPayment& payment)
{
    return u"%1 %2 %3"_s.arg(int(payment.kind)).arg(payment.id, payment.integration.value());
}

} // namespace egret
