// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/paymentreader.h"

namespace egret::test {

using namespace Qt::StringLiterals;

//! A payment whose webhooks told \a statuses (without their prefix), a minute apart.
inline TrackedPayment makePayment(const QString& id, const QStringList& statuses, const QString& reference = {}, qint64 minute = 0)
{
    TrackedPayment payment;
    payment.id = id;
    payment.reference = reference;
    payment.integration = IntegrationId(u"itg_1"_s);
    payment.integrationName = u"Lending"_s;
    for (const QString& status : statuses) {
        payment.steps.append({Timestamp(std::chrono::minutes(29'000'000 + minute++)), QString(u"PAYMENT_STATUS_"_s + status), {}, {},
            WebhookId(QString(u"whk_"_s + id + u'_' + status))});
    }
    return payment;
}

inline TrackedPayment makeConsent(const QString& id, const QString& status)
{
    TrackedPayment consent = makePayment(id, {status});
    consent.kind = TrackedPayment::Kind::Consent;
    consent.steps.last().status = status;
    return consent;
}

inline TrackedPayment makeTransfers(int announcements)
{
    TrackedPayment transfers = makePayment({}, QStringList(announcements, QString()));
    transfers.kind = TrackedPayment::Kind::Transfers;
    for (PaymentStep& step : transfers.steps)
        step.status.clear();
    return transfers;
}

} // namespace egret::test
