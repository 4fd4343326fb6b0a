// SPDX-License-Identifier: Apache-2.0
#include "core/store/paymentreader.h"

#include "core/store/datadirectory.h"
#include "core/store/statement.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Kind = TrackedPayment::Kind;
//! By kind, id and integration.
using Tracked = QHash<QString, TrackedPayment>;

std::optional<Kind> kindOf(const QString& type, const QString& code)
{
    if (type == "TRANSFER"_L1)
        return Kind::Transfers;
    if (code == "PAYMENT_STATUS_UPDATE"_L1)
        return Kind::Payment;
    return code == "CONSENT_STATUS_UPDATE"_L1 ? std::optional(Kind::Consent) : std::nullopt;
}

//! Older bodies say "status": "EXECUTED" of a payment.
QString statusOf(Kind kind, const QJsonObject& body)
{
    const QString older = body["status"_L1].toString();
    switch (kind) {
    case Kind::Payment:
        return body["new_payment_status"_L1].toString(older.isEmpty() ? older : QString(u"PAYMENT_STATUS_"_s + older));
    case Kind::Consent: return body["new_status"_L1].toString(older);
    case Kind::Transfers: return {};
    }
    Q_UNREACHABLE();
}

QString idOf(Kind kind, const QJsonObject& body)
{
    switch (kind) {
    case Kind::Payment: return body["payment_id"_L1].toString();
    case Kind::Consent: return body["consent_id"_L1].toString();
    case Kind::Transfers: return {};
    }
    Q_UNREACHABLE();
}

PaymentStep stepOf(Kind kind, const QJsonObject& body, Timestamp received, const WebhookId& webhook)
{
    const QDateTime told = QDateTime::fromString(body["timestamp"_L1].toString(), Qt::ISODateWithMs);
    const QJsonObject error = body["error"_L1].toObject();
    return {told.isValid() ? fromDateTime(told) : received, statusOf(kind, body), error["error_code"_L1].toString(),
        error["error_message"_L1].toString(), webhook};
}

//! \a row: a delivery.
void take(const Statement& row, Tracked& tracked)
{
    const std::optional<Kind> kind = kindOf(row.text(3), row.text(4));
    if (!kind)
        return;
    const QJsonObject body = QJsonDocument::fromJson(row.bytes(5)).object();
    const QString id = idOf(*kind, body);
    if (id.isEmpty() && *kind != Kind::Transfers)
        return;
    const IntegrationId integration(row.text(1));
    TrackedPayment& payment = tracked[u"%1 %2 %3"_s.arg(int(*kind)).arg(id, integration.value())];
    payment.kind = *kind;
    payment.id = id;
    payment.integration = integration;
    if (payment.reference.isEmpty()) // the newest comes first
        payment.reference = body["adjusted_reference"_L1].toString(body["original_reference"_L1].toString());
    payment.steps.prepend(stepOf(*kind, body, row.timestamp(2), WebhookId(row.text(0))));
}

//! The newest \a most webhooks of \a type and \a integration. True: there are earlier ones.
Result<bool> takeNewest(Database& inbox, const QString& type, const IntegrationId& integration, int most, Tracked& tracked)
{
    Statement select = inbox.prepare(
        u"SELECT webhook_id, integration_id, received, type, code, body FROM deliveries INDEXED BY deliveries_of_money"
        " WHERE type IN ('PAYMENT_INITIATION', 'TRANSFER') AND type = :type"
        " AND verification = 'verified' AND duplicate_of = '' AND edited_from = ''"
        " AND (:integration = '' OR integration_id = :integration) ORDER BY received DESC, id DESC LIMIT :limit"_s);
    select.bind(u":type"_s, type).bind(u":integration"_s, integration).bind(u":limit"_s, qint64(most) + 1);
    int taken = 0;
    Result<bool> more = select.next();
    for (; more && *more && taken < most; more = select.next(), ++taken)
        take(select, tracked);
    return more;
}

Result<QHash<IntegrationId, QString>> readIntegrationNames(Database& egret)
{
    Statement select = egret.prepare(u"SELECT integration_id, name FROM integrations"_s);
    QHash<IntegrationId, QString> names;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        names.insert(IntegrationId(select.text(0)), select.text(1));
    if (!more)
        return unexpected(more.error());
    return names;
}

//! Webhooks may come in another order than what they tell of.
void sortByTime(TrackedPayment& payment)
{
    std::stable_sort(payment.steps.begin(), payment.steps.end(), [](const PaymentStep& a, const PaymentStep& b) { return a.at < b.at; });
}

} // namespace

Result<std::unique_ptr<PaymentReader>> PaymentReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox
        = Database::open(files.inboxDatabase(), Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!inbox && inbox.error().kind != Error::Kind::NotFound)
        return unexpected(inbox.error());
    std::unique_ptr<PaymentReader> reader(new PaymentReader);
    reader->m_egret = std::move(*egret);
    if (inbox)
        reader->m_inbox = std::move(*inbox);
    return reader;
}

Result<PaymentOverview> PaymentReader::payments(const IntegrationId& integration, int mostWebhooks)
{
    if (!m_inbox)
        return PaymentOverview();
    Tracked tracked;
    bool isCut = false;
    for (const QString& type : {u"PAYMENT_INITIATION"_s, u"TRANSFER"_s}) { // many of one do not hide the other
        const Result<bool> more = takeNewest(*m_inbox, type, integration, mostWebhooks, tracked);
        if (!more)
            return unexpected(more.error());
        isCut = isCut || *more;
    }
    const Result<QHash<IntegrationId, QString>> names = readIntegrationNames(*m_egret);
    if (!names)
        return unexpected(names.error());
    QList<TrackedPayment> payments = tracked.values();
    for (TrackedPayment& payment : payments) {
        payment.integrationName = names->value(payment.integration);
        sortByTime(payment);
    }
    std::sort(payments.begin(), payments.end(), [](const TrackedPayment& a, const TrackedPayment& b) {
        return std::tuple(b.last().at, a.kind, a.id) < std::tuple(a.last().at, b.kind, b.id);
    });
    return PaymentOverview{payments, isCut};
}

} // namespace egret
