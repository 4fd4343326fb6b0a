// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/bank/consentbook.h"

namespace egret {

//! How payments and consents get on, and the webhooks of that. What changes something is called within an operation of
//! Effect::Changes, as all that changes the simulated world.
class PaymentCourse {
public:
    //! Keeps references.
    PaymentCourse(BankDesk& desk, PaymentBook& payments, ConsentBook& consents);

    //! Of Caller::Simulator only.
    QList<Operation> operations();

    //! The payment whose user is to authorise it in Link. Errors: INVALID_FIELD (none such, or no longer waiting).
    Result<SimulatedPayment*> payable(const QString& paymentId) const;
    //! The consent whose user is to authorise it in Link. Errors: as payable().
    Result<SimulatedConsent*> grantable(const QString& consentId) const;

    //! Its user authorised the payment: it is AUTHORISING now and goes on to INITIATED and to EXECUTED, a standing order
    //! to ESTABLISHED, at once where delays are quick. News of it go to \a webhook; empty: nowhere. Errors: as payable().
    Result<> authorisePayment(const QString& paymentId, const QString& webhook);
    //! Its user granted the consent: it is AUTHORISED now. News of it and of its payments go to \a webhook from now on.
    //! Errors: as payable().
    Result<> grantConsent(const QString& consentId, const QString& webhook);

    //! One step of a payment, told to \a webhook.
    void move(SimulatedPayment& payment, SimulatedPaymentStatus status, const QString& webhook);
    //! One step of a consent, told to its webhook.
    void move(SimulatedConsent& consent, SimulatedConsentStatus status);
    //! Plans the step that follows by itself, if one does.
    void goOn(const SimulatedPayment& payment);

private:
    Result<OperationAnswer> step(const QJsonObject& request);

    BankDesk& m_desk;
    PaymentBook& m_payments;
    ConsentBook& m_consents;
};

} // namespace egret
