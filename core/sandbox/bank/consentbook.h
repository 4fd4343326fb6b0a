// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/paymentbook.h"

#include <QList>

namespace egret {

//! Where a consent is; only an Authorised one pays.
enum class SimulatedConsentStatus { Unauthorised, Authorised, Revoked, Rejected, Expired };

//! "UNAUTHORISED".
QString plaidName(SimulatedConsentStatus status);

//! How much may be paid by a consent in each of its periods.
struct ConsentPeriod {
    //! DAY, WEEK, MONTH or YEAR.
    QString interval;
    //! Periods begin with the calendar's (UTC, weeks on Monday), else when the consent was made.
    bool calendar = false;
    //! Pence.
    qint64 most = 0;
};

//! What a consent is made with.
struct ConsentTerms {
    int recipient = 0;
    QString reference;
    //! SWEEPING or COMMERCIAL.
    QString type;
    //! As asked for, which is what answers tell.
    QJsonObject constraints;
    //! Name and either iban or bacs of who may pay; empty: anybody.
    QJsonObject payer;
    //! Pence of one payment.
    qint64 most = 0;
    QList<ConsentPeriod> periods;
    //! None: at once.
    std::optional<Timestamp> from;
    //! From then on it is expired; none: never.
    std::optional<Timestamp> to;
};

//! One consent. Its number is hidden in its id.
struct SimulatedConsent {
    //! At \a now: what has run out is expired, whatever it was while it could be used.
    SimulatedConsentStatus statusAt(Timestamp now) const;

    int number = 0;
    ConsentTerms terms;
    Timestamp created;
    //! Of the last status; later with each.
    Timestamp updated;
    //! As it was left; expiry aside.
    SimulatedConsentStatus status = SimulatedConsentStatus::Unauthorised;
    //! Of the session in which its user authorised it; empty: none.
    QString webhook;
};

//! When the period around \a now began.
Timestamp periodStart(const ConsentPeriod& period, Timestamp consentCreated, Timestamp now);

//! The consents to pay again without the user. Not thread-safe.
class ConsentBook {
public:
    //! Kept by reference.
    explicit ConsentBook(const TokenMint& mint);

    //! Not authorised yet.
    SimulatedConsent& create(const ConsentTerms& terms, Timestamp now);
    void move(SimulatedConsent& consent, SimulatedConsentStatus status, Timestamp now);
    //! "consent-id-sandbox-…".
    QString idOf(int consent) const;
    //! Owned by this. Errors: INVALID_FIELD.
    Result<SimulatedConsent*> find(const QString& id);

private:
    const TokenMint& m_mint;
    std::deque<SimulatedConsent> m_consents;
};

//! Whether \a pence may be paid by \a consent at \a now, after what \a payments says was paid by it. Errors:
//! PAYMENT_CONSENT_INVALID_CONSTRAINTS (too much), PAYMENT_CONSENT_CANCELLED (revoked), INVALID_FIELD (not authorised,
//! rejected, expired, or before its time).
Result<> checkConsent(const SimulatedConsent& consent, qint64 pence, const PaymentBook& payments, Timestamp now);

} // namespace egret
