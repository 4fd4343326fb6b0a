// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/consentbook.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array kStatusNames{"UNAUTHORISED"_L1, "AUTHORISED"_L1, "REVOKED"_L1, "REJECTED"_L1, "EXPIRED"_L1};

QDateTime calendarStart(const QString& interval, const QDateTime& now)
{
    QDate day = now.date();
    if (interval == "WEEK"_L1)
        day = day.addDays(1 - day.dayOfWeek());
    if (interval == "MONTH"_L1)
        day = QDate(day.year(), day.month(), 1);
    if (interval == "YEAR"_L1)
        day = QDate(day.year(), 1, 1);
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

//! \a count intervals after \a start. Counted from the start, so that the 31st comes back after a short month.
QDateTime intervalsAfter(const QDateTime& start, const QString& interval, int count)
{
    if (interval == "DAY"_L1)
        return start.addDays(count);
    if (interval == "WEEK"_L1)
        return start.addDays(7 * qint64(count));
    return interval == "MONTH"_L1 ? start.addMonths(count) : start.addYears(count);
}

//! Payments that came to nothing do not count against a consent.
bool usesMoney(SimulatedPaymentStatus status)
{
    return !isFinal(status) || status == SimulatedPaymentStatus::Settled;
}

qint64 paidSince(Timestamp start, int consent, const PaymentBook& payments)
{
    qint64 paid = 0;
    for (const SimulatedPayment& payment : payments.payments()) {
        if (payment.order.consent == consent && payment.created >= start && usesMoney(payment.status))
            paid += payment.order.amount.minorUnits;
    }
    return paid;
}

Result<> checkUsable(const SimulatedConsent& consent, Timestamp now)
{
    const SimulatedConsentStatus status = consent.statusAt(now);
    if (status == SimulatedConsentStatus::Revoked)
        return plaidError(u"PAYMENT_CONSENT_CANCELLED"_s, u"the payment consent was revoked"_s);
    if (status != SimulatedConsentStatus::Authorised)
        return plaidError(u"INVALID_FIELD"_s, u"the payment consent is %1 and cannot be used for payments"_s.arg(plaidName(status)));
    if (consent.terms.from && now < *consent.terms.from)
        return plaidError(u"INVALID_FIELD"_s, u"the payment consent is not valid before %1"_s.arg(toIso(*consent.terms.from)));
    return {};
}

} // namespace

QString plaidName(SimulatedConsentStatus status)
{
    return kStatusNames[size_t(status)];
}

SimulatedConsentStatus SimulatedConsent::statusAt(Timestamp now) const
{
    const bool alive = status == SimulatedConsentStatus::Unauthorised || status == SimulatedConsentStatus::Authorised;
    return alive && terms.to && *terms.to <= now ? SimulatedConsentStatus::Expired : status;
}

Timestamp periodStart(const ConsentPeriod& period, Timestamp consentCreated, Timestamp now)
{
    const QDateTime moment = toDateTime(now);
    if (period.calendar)
        return fromDateTime(calendarStart(period.interval, moment));
    const QDateTime first = toDateTime(consentCreated);
    int passed = 0;
    while (intervalsAfter(first, period.interval, passed + 1) <= moment)
        ++passed;
    return fromDateTime(intervalsAfter(first, period.interval, passed));
}

ConsentBook::ConsentBook(const TokenMint& mint)
    : m_mint(mint)
{
}

SimulatedConsent& ConsentBook::create(const ConsentTerms& terms, Timestamp now)
{
    SimulatedConsent consent;
    consent.number = int(m_consents.size());
    consent.terms = terms;
    consent.created = now;
    consent.updated = now;
    m_consents.push_back(consent);
    return m_consents.back();
}

void ConsentBook::move(SimulatedConsent& consent, SimulatedConsentStatus status, Timestamp now)
{
    consent.status = status;
    consent.updated = std::max(now, consent.updated + 1ms);
}

QString ConsentBook::idOf(int consent) const
{
    return m_mint.token(u"consent-id"_s, consent);
}

Result<SimulatedConsent*> ConsentBook::find(const QString& id)
{
    const Result<int> number = m_mint.numberOf(id, u"consent-id"_s, u"INVALID_FIELD"_s);
    if (!number)
        return unexpected(number.error());
    if (size_t(*number) >= m_consents.size())
        return plaidError(u"INVALID_FIELD"_s, u"there is no consent %1"_s.arg(id));
    return &m_consents[size_t(*number)];
}

Result<> checkConsent(const SimulatedConsent& consent, qint64 pence, const PaymentBook& payments, Timestamp now)
{
    if (const Result<> usable = checkUsable(consent, now); !usable)
        return usable;
    if (pence > consent.terms.most)
        return plaidError(u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s, u"the amount is above the consent's max_payment_amount"_s);
    for (const ConsentPeriod& period : consent.terms.periods) {
        const Timestamp start = periodStart(period, consent.created, now);
        if (paidSince(start, consent.number, payments) + pence > period.most)
            return plaidError(u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s,
                u"with this payment more than the consent allows were paid in one %1"_s.arg(period.interval));
    }
    return {};
}

} // namespace egret
