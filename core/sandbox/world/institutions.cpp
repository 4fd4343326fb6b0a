// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/institutions.h"

#include "core/sandbox/protocol/plaiderror.h"

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

SimulatedInstitution american(const QString& id, const QString& name, const QString& routingNumber)
{
    SimulatedInstitution institution;
    institution.id = id;
    institution.name = name;
    institution.countries = {u"US"_s};
    institution.products = americanProducts();
    institution.routingNumbers = {routingNumber};
    return institution;
}

SimulatedInstitution withOAuth(SimulatedInstitution institution)
{
    institution.oauth = true;
    return institution;
}

SimulatedInstitution withHealth(SimulatedInstitution institution, InstitutionHealth health)
{
    institution.health = health;
    return institution;
}

SimulatedInstitution withAuth(SimulatedInstitution institution, const AuthMethods& methods)
{
    institution.auth = methods;
    return institution;
}

SimulatedInstitution canadian(const QString& id, const QString& name)
{
    SimulatedInstitution institution = american(id, name, {});
    institution.countries = {u"CA"_s};
    institution.routingNumbers.clear();
    institution.products.removeOne(u"transfer"_s);
    return institution;
}

SimulatedInstitution british(const QString& id, const QString& name)
{
    SimulatedInstitution institution = withOAuth(american(id, name, {}));
    institution.countries = {u"GB"_s};
    institution.routingNumbers.clear();
    institution.products = openBankingProducts();
    return institution;
}

SimulatedInstitution unsupported(SimulatedInstitution institution)
{
    institution.supported = false;
    return institution;
}

QList<SimulatedInstitution> makeInstitutions()
{
    const AuthMethods byMatchOrDeposits{false, true, true, false};
    const AuthMethods byInstantDeposit{false, false, false, true};
    return {
        american(u"ins_109508"_s, u"First Platypus Bank"_s, u"011401533"_s),
        american(u"ins_109509"_s, u"First Gingham Credit Union"_s, u"021214891"_s),
        american(u"ins_109510"_s, u"Tattersall Federal Credit Union"_s, u"011103093"_s),
        american(u"ins_109511"_s, u"Tartan Bank"_s, u"011000028"_s),
        withAuth(american(u"ins_109512"_s, u"Houndstooth Bank"_s, u"011000138"_s), byMatchOrDeposits),
        american(u"ins_130016"_s, u"First Platypus Balance Bank"_s, u"011401533"_s),
        withOAuth(american(u"ins_127287"_s, u"Platypus OAuth Bank"_s, u"021000021"_s)),
        withOAuth(american(u"ins_132241"_s, u"First Platypus OAuth App2App Bank"_s, u"021000021"_s)),
        withAuth(american(u"ins_135858"_s, u"Windowpane Bank"_s, u"031176110"_s), byInstantDeposit),
        withHealth(american(u"ins_132363"_s, u"Unhealthy Platypus Bank - Degraded"_s, u"011401533"_s), InstitutionHealth::Degraded),
        withHealth(american(u"ins_132361"_s, u"Unhealthy Platypus Bank - Down"_s, u"011401533"_s), InstitutionHealth::Down),
        canadian(u"ins_43"_s, u"Tartan-Dominion Bank of Canada"_s),
        british(u"ins_116834"_s, u"Flexible Platypus Open Banking"_s),
        british(u"ins_117181"_s, u"Flexible Platypus Open Banking QR"_s),
        british(u"ins_117650"_s, u"Royal Bank of Plaid"_s),
        unsupported(american(u"ins_133402"_s, u"Unsupported Platypus Bank"_s, u"011401533"_s)),
    };
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

bool SimulatedInstitution::isIn(const QStringList& anyOfCountries) const
{
    return std::any_of(countries.begin(), countries.end(), [&](const QString& country) { return anyOfCountries.contains(country); });
}

bool SimulatedInstitution::offers(const QStringList& allProducts) const
{
    return std::all_of(allProducts.begin(), allProducts.end(), [this](const QString& product) { return products.contains(product); });
}

const QList<SimulatedInstitution>& allInstitutions()
{
    static const QList<SimulatedInstitution> list = makeInstitutions();
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

Result<> askInstitutionLive(const QString& id)
{
    const Result<SimulatedInstitution> institution = findInstitution(id);
    if (!institution)
        return unexpected(institution.error());
    switch (institution->health) {
    case InstitutionHealth::Healthy: break;
    case InstitutionHealth::Degraded:
        return plaidError(u"INSTITUTION_NOT_RESPONDING"_s, u"this institution is not currently responding to this request. please try again soon"_s);
    case InstitutionHealth::Down:
        return plaidError(u"INSTITUTION_DOWN"_s, u"this institution is not currently available. please try again later"_s);
    }
    return {};
}

Result<> checkProducts(const QStringList& products, const QString& institution)
{
    const Result<SimulatedInstitution> found = findInstitution(institution);
    if (!found)
        return unexpected(found.error());
    if (!found->supported)
        return plaidError(u"INSTITUTION_NO_LONGER_SUPPORTED"_s, u"this institution is no longer supported"_s);
    for (const QString& product : products) {
        if (product == "balance"_L1 || product == "recurring_transactions"_L1)
            return plaidError(u"INVALID_PRODUCT"_s, u"%1 is not a product to make an item with"_s.arg(product));
        if (!found->products.contains(product))
            return plaidError(u"INVALID_PRODUCT"_s, u"the institution does not support the product %1"_s.arg(product));
    }
    return {};
}

} // namespace egret
