// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/institutions.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QStringList& americanProducts()
{
    static const QStringList products{u"assets"_s, u"auth"_s, u"balance"_s, u"identity"_s, u"investments"_s, u"liabilities"_s,
        u"statements"_s, u"transactions"_s, u"transfer"_s};
    return products;
}

const QStringList& openBankingProducts()
{
    static const QStringList products{u"assets"_s, u"auth"_s, u"balance"_s, u"identity"_s, u"payment_initiation"_s, u"transactions"_s};
    return products;
}

SimulatedInstitution american(const QString& id, const QString& name, const QString& routingNumber, bool oauth = false)
{
    return {id, name, {u"US"_s}, americanProducts(), oauth, {routingNumber}};
}

SimulatedInstitution british(const QString& id, const QString& name)
{
    return {id, name, {u"GB"_s}, openBankingProducts(), true, {}};
}

} // namespace

const QStringList& productNames()
{
    static const QStringList names = u"assets auth balance balance_plus beacon identity identity_match investments investments_auth "
                                     "liabilities payment_initiation identity_verification transactions credit_details income "
                                     "income_verification standing_orders transfer employment recurring_transactions "
                                     "transactions_refresh signal statements processor_payments processor_identity profile "
                                     "cra_base_report cra_income_insights cra_partner_insights cra_network_insights "
                                     "cra_cashflow_insights cra_monitoring cra_lend_score cra_plaid_credit_score layer pay_by_bank "
                                     "protect_linked_bank protect_transactions"_s.split(u' ');
    return names;
}

const QStringList& countryNames()
{
    static const QStringList names = u"US GB ES NL FR IE CA DE IT PL DK NO SE EE LT LV PT BE AT FI"_s.split(u' ');
    return names;
}

const QList<SimulatedInstitution>& allInstitutions()
{
    static const QList<SimulatedInstitution> list{
        american(u"ins_109508"_s, u"First Platypus Bank"_s, u"011401533"_s),
        american(u"ins_109509"_s, u"First Gingham Credit Union"_s, u"021214891"_s),
        american(u"ins_109510"_s, u"Tattersall Federal Credit Union"_s, u"011103093"_s),
        american(u"ins_109511"_s, u"Tartan Bank"_s, u"011000028"_s),
        american(u"ins_109512"_s, u"Houndstooth Bank"_s, u"011000138"_s),
        american(u"ins_130016"_s, u"First Platypus Balance Bank"_s, u"011401533"_s),
        american(u"ins_127287"_s, u"Platypus OAuth Bank"_s, u"021000021"_s, true),
        american(u"ins_132241"_s, u"First Platypus OAuth App2App Bank"_s, u"021000021"_s, true),
        american(u"ins_135858"_s, u"Windowpane Bank"_s, u"031176110"_s),
        american(u"ins_132363"_s, u"Unhealthy Platypus Bank - Degraded"_s, u"011401533"_s),
        american(u"ins_132361"_s, u"Unhealthy Platypus Bank - Down"_s, u"011401533"_s),
        {u"ins_43"_s, u"Tartan-Dominion Bank of Canada"_s, {u"CA"_s}, americanProducts(), false, {}},
        british(u"ins_116834"_s, u"Flexible Platypus Open Banking"_s),
        british(u"ins_117181"_s, u"Flexible Platypus Open Banking QR"_s),
        british(u"ins_117650"_s, u"Royal Bank of Plaid"_s),
        {u"ins_133402"_s, u"Unsupported Platypus Bank"_s, {u"US"_s}, {}, false, {}},
    };
    return list;
}

Result<SimulatedInstitution> findInstitution(const QString& id)
{
    const QList<SimulatedInstitution>& all = allInstitutions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SimulatedInstitution& institution) { return institution.id == id; });
    if (found == all.end())
        return plaidError(u"INVALID_INSTITUTION"_s, u"invalid institution_id provided"_s);
    return *found;
}

QJsonObject institutionObject(const SimulatedInstitution& institution, bool withMetadata)
{
    QJsonObject object{{u"institution_id"_s, institution.id}, {u"name"_s, institution.name},
        {u"products"_s, QJsonArray::fromStringList(institution.products)},
        {u"country_codes"_s, QJsonArray::fromStringList(institution.countries)},
        {u"routing_numbers"_s, QJsonArray::fromStringList(institution.routingNumbers)}, {u"dtc_numbers"_s, QJsonArray()},
        {u"oauth"_s, institution.oauth}};
    if (withMetadata) {
        object.insert("url"_L1, u"https://plaid.com"_s);
        object.insert("primary_color"_L1, u"#5b6470"_s);
        object.insert("logo"_L1, QJsonValue::Null);
    }
    return object;
}

} // namespace egret
