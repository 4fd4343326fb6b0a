// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/paymentbook.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLongestReference = 18;

struct StatusName {
    SimulatedPaymentStatus status;
    QLatin1String name;
    bool final = false;
};

constexpr std::array<StatusName, 11> kStatusNames{{
    {SimulatedPaymentStatus::InputNeeded, "PAYMENT_STATUS_INPUT_NEEDED"_L1, false},
    {SimulatedPaymentStatus::Authorising, "PAYMENT_STATUS_AUTHORISING"_L1, false},
    {SimulatedPaymentStatus::Initiated, "PAYMENT_STATUS_INITIATED"_L1, false},
    {SimulatedPaymentStatus::Executed, "PAYMENT_STATUS_EXECUTED"_L1, false},
    {SimulatedPaymentStatus::Settled, "PAYMENT_STATUS_SETTLED"_L1, true},
    {SimulatedPaymentStatus::InsufficientFunds, "PAYMENT_STATUS_INSUFFICIENT_FUNDS"_L1, true},
    {SimulatedPaymentStatus::Failed, "PAYMENT_STATUS_FAILED"_L1, true},
    {SimulatedPaymentStatus::Blocked, "PAYMENT_STATUS_BLOCKED"_L1, true},
    {SimulatedPaymentStatus::Rejected, "PAYMENT_STATUS_REJECTED"_L1, true},
    {SimulatedPaymentStatus::Cancelled, "PAYMENT_STATUS_CANCELLED"_L1, true},
    {SimulatedPaymentStatus::Established, "PAYMENT_STATUS_ESTABLISHED"_L1, true},
}};

//! \a now, or the first whole millisecond after \a last.
Timestamp momentAfter(Timestamp last, Timestamp now)
{
    return std::max<Timestamp>(std::chrono::floor<std::chrono::milliseconds>(now), last + 1ms);
}

//! What a token of \a kind finds among \a things, by its number.
template <typename Things>
Result<int> placeOf(const TokenMint& mint, const QString& id, const QString& kind, const Things& things)
{
    const Result<int> number = mint.numberOf(id, kind, u"INVALID_FIELD"_s);
    if (number && size_t(*number) >= things.size())
        return plaidError(u"INVALID_FIELD"_s, u"there is no %1 %2"_s.arg(kind, id));
    return number;
}

} // namespace

QString plaidName(SimulatedPaymentStatus status)
{
    return kStatusNames[size_t(status)].name;
}

std::optional<SimulatedPaymentStatus> paymentStatusOf(const QString& plaidName)
{
    const auto found = std::find_if(kStatusNames.begin(), kStatusNames.end(), [&](const StatusName& entry) { return entry.name == plaidName; });
    return found == kStatusNames.end() ? std::nullopt : std::optional(found->status);
}

bool isFinal(SimulatedPaymentStatus status)
{
    return kStatusNames[size_t(status)].final;
}

PaymentBook::PaymentBook(const TokenMint& mint)
    : m_mint(mint)
{
}

const SimulatedRecipient& PaymentBook::recipientOf(const QJsonObject& content)
{
    const auto same = std::find_if(m_recipients.begin(), m_recipients.end(),
        [&](const SimulatedRecipient& recipient) { return recipient.content == content; });
    if (same != m_recipients.end())
        return *same;
    m_recipients.push_back({int(m_recipients.size()), content});
    return m_recipients.back();
}

QString PaymentBook::idOf(const SimulatedRecipient& recipient) const
{
    return m_mint.token(u"recipient-id"_s, recipient.number);
}

Result<const SimulatedRecipient*> PaymentBook::findRecipient(const QString& id) const
{
    const Result<int> place = placeOf(m_mint, id, u"recipient-id"_s, m_recipients);
    if (!place)
        return unexpected(place.error());
    return &m_recipients[size_t(*place)];
}

SimulatedPayment& PaymentBook::create(const PaymentOrder& order, Timestamp now)
{
    SimulatedPayment payment;
    payment.number = int(m_payments.size());
    payment.order = order;
    payment.created = momentAfter(m_payments.empty() ? Timestamp() : m_payments.back().created, now);
    payment.updated = payment.created;
    const QString sent = adjusted(order.reference);
    if (sent != order.reference)
        payment.adjustedReference = sent;
    m_references.insert(sent);
    m_payments.push_back(payment);
    return m_payments.back();
}

void PaymentBook::move(SimulatedPayment& payment, SimulatedPaymentStatus status, Timestamp now)
{
    payment.status = status;
    payment.updated = momentAfter(payment.updated, now);
}

QString PaymentBook::idOf(const SimulatedPayment& payment) const
{
    return m_mint.token(u"payment-id"_s, payment.number);
}

Result<SimulatedPayment*> PaymentBook::findPayment(const QString& id)
{
    const Result<int> place = placeOf(m_mint, id, u"payment-id"_s, m_payments);
    if (!place)
        return unexpected(place.error());
    return &m_payments[size_t(*place)];
}

//! \a reference where it is free, else with the first free number at its end.
QString PaymentBook::adjusted(const QString& reference) const
{
    QString candidate = reference;
    for (int count = 2; m_references.contains(candidate); ++count) {
        const QString number = QString::number(count);
        candidate = reference.first(std::min<qsizetype>(reference.size(), kLongestReference - number.size())) + number;
    }
    return candidate;
}

} // namespace egret
