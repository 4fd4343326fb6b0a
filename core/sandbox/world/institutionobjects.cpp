// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/institutionobjects.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kIncidentAge = 3h;

struct HealthFacts {
    QLatin1String status;
    double success = 0; //!< share of attempts, 0–1; the three make 1
    double errorPlaid = 0;
    double errorInstitution = 0;
    QLatin1String refreshInterval;
};

HealthFacts factsOf(InstitutionHealth health)
{
    switch (health) {
    case InstitutionHealth::Degraded: return {"DEGRADED"_L1, 0.42, 0.08, 0.5, "DELAYED"_L1};
    case InstitutionHealth::Down: return {"DOWN"_L1, 0.0, 0.02, 0.98, "STOPPED"_L1};
    case InstitutionHealth::Healthy: break;
    }
    return {"HEALTHY"_L1, 0.97, 0.01, 0.02, "NORMAL"_L1};
}

//! What is healthy has been so since the month began; trouble is hours old.
Timestamp lastChange(InstitutionHealth health, Timestamp now)
{
    if (health != InstitutionHealth::Healthy)
        return now - kIncidentAge;
    const QDate today = toDateTime(now).date();
    return fromDateTime(QDateTime(QDate(today.year(), today.month(), 1), QTime(0, 0), Qt::UTC));
}

QJsonObject statusObject(const SimulatedInstitution& institution, Timestamp now)
{
    const HealthFacts facts = factsOf(institution.health);
    const QString since = toIso(lastChange(institution.health, now));
    const QJsonObject status{{u"status"_s, facts.status}, {u"last_status_change"_s, since},
        {u"breakdown"_s,
            QJsonObject{{u"success"_s, facts.success}, {u"error_plaid"_s, facts.errorPlaid},
                {u"error_institution"_s, facts.errorInstitution}, {u"refresh_interval"_s, facts.refreshInterval}}}};
    QJsonObject object{{u"item_logins"_s, status}, {u"health_incidents"_s, QJsonValue::Null}};
    const auto add = [&](const QString& product, const QStringList& fields) {
        for (const QString& field : fields)
            object.insert(field, institution.products.contains(product) ? QJsonValue(status) : QJsonValue());
    };
    add(u"transactions"_s, {u"transactions_updates"_s});
    add(u"auth"_s, {u"auth"_s});
    add(u"identity"_s, {u"identity"_s});
    add(u"investments"_s, {u"investments"_s, u"investments_updates"_s});
    add(u"liabilities"_s, {u"liabilities"_s, u"liabilities_updates"_s});
    if (institution.health != InstitutionHealth::Healthy) {
        const QJsonObject update{{u"description"_s, u"Connections to this institution fail."_s}, {u"status"_s, u"INVESTIGATING"_s},
            {u"updated_date"_s, since}};
        object.insert("health_incidents"_L1,
            QJsonArray{QJsonObject{{u"start_date"_s, since}, {u"end_date"_s, QJsonValue::Null}, {u"title"_s, u"Connection errors"_s},
                {u"incident_updates"_s, QJsonArray{update}}}});
    }
    return object;
}

QJsonObject authMetadata(const AuthMethods& methods)
{
    return {{u"supported_methods"_s,
        QJsonObject{{u"instant_auth"_s, methods.instantAuth}, {u"instant_match"_s, methods.instantMatch},
            {u"automated_micro_deposits"_s, methods.automatedMicroDeposits}, {u"instant_micro_deposits"_s, methods.instantMicroDeposits}}}};
}

QJsonObject paymentMetadata()
{
    return {{u"supports_international_payments"_s, true}, {u"supports_sepa_instant"_s, false},
        {u"maximum_payment_amount"_s, QJsonObject{{u"GBP"_s, u"100000.00"_s}, {u"EUR"_s, u"100000.00"_s}}},
        {u"supports_refund_details"_s, true},
        {u"standing_order_metadata"_s,
            QJsonObject{{u"supports_standing_order_end_date"_s, true}, {u"supports_standing_order_negative_execution_days"_s, false},
                {u"valid_standing_order_intervals"_s, QJsonArray{u"WEEKLY"_s, u"MONTHLY"_s}}}},
        {u"supports_payment_consents"_s, true}};
}

} // namespace

QJsonObject institutionObject(const SimulatedInstitution& institution, const InstitutionParts& parts, Timestamp now)
{
    QJsonObject object{{u"institution_id"_s, institution.id}, {u"name"_s, institution.name},
        {u"products"_s, QJsonArray::fromStringList(institution.products)},
        {u"country_codes"_s, QJsonArray::fromStringList(institution.countries)},
        {u"routing_numbers"_s, QJsonArray::fromStringList(institution.routingNumbers)}, {u"dtc_numbers"_s, QJsonArray()},
        {u"oauth"_s, institution.oauth}};
    if (parts.metadata) {
        object.insert("url"_L1, u"https://plaid.com"_s);
        object.insert("primary_color"_L1, u"#5b6470"_s);
        object.insert("logo"_L1, QJsonValue::Null);
    }
    if (parts.status)
        object.insert("status"_L1, statusObject(institution, now));
    if (parts.auth)
        object.insert("auth_metadata"_L1, institution.products.contains(u"auth"_s) ? QJsonValue(authMetadata(institution.auth)) : QJsonValue());
    if (parts.paymentInitiation) {
        const bool pays = institution.products.contains(u"payment_initiation"_s);
        object.insert("payment_initiation_metadata"_L1, pays ? QJsonValue(paymentMetadata()) : QJsonValue());
    }
    return object;
}

} // namespace egret
