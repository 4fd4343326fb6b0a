// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/institutionoperations.h"

#include "core/sandbox/operations/institutionfilter.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutionobjects.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostPerPage = 500;

QStringList toStrings(const QJsonValue& array)
{
    QStringList strings;
    for (const QJsonValue& value : array.toArray())
        strings.append(value.toString());
    return strings;
}

FieldShape countriesField()
{
    return textsField(u"country_codes"_s, countryNames(), 1).needed();
}

FieldShape productsField()
{
    return textsField(u"products"_s, productNames(), 1).orNull();
}

RequestShape pageShape()
{
    return {integerField(u"count"_s, 1, kMostPerPage).needed(), integerField(u"offset"_s, 0, 0).needed(), countriesField(),
        objectField(u"options"_s,
            {productsField(), textsField(u"routing_numbers"_s).orNull(), flagField(u"oauth"_s).orNull(),
                flagField(u"include_optional_metadata"_s), flagField(u"include_auth_metadata"_s),
                flagField(u"include_payment_initiation_metadata"_s)})};
}

RequestShape byIdShape()
{
    return {textField(u"institution_id"_s).needed(), countriesField(),
        objectField(u"options"_s,
            {flagField(u"include_optional_metadata"_s), flagField(u"include_status"_s), flagField(u"include_auth_metadata"_s),
                flagField(u"include_payment_initiation_metadata"_s)})};
}

RequestShape searchShape()
{
    const FieldShape payment = objectField(u"payment_initiation"_s, {textField(u"payment_id"_s).orNull(), textField(u"consent_id"_s).orNull()});
    return {textField(u"query"_s).needed(), productsField(), countriesField(),
        objectField(u"options"_s,
            {flagField(u"oauth"_s).orNull(), flagField(u"include_optional_metadata"_s), flagField(u"include_auth_metadata"_s).orNull(),
                flagField(u"include_payment_initiation_metadata"_s).orNull(), payment.orNull()})};
}

InstitutionParts partsOf(const QJsonObject& options)
{
    const auto wants = [&](QLatin1String part) { return options.value(part).toBool(); };
    return {wants("include_optional_metadata"_L1), wants("include_status"_L1), wants("include_auth_metadata"_L1),
        wants("include_payment_initiation_metadata"_L1)};
}

InstitutionFilter filterOf(const QJsonObject& request, const QJsonValue& products)
{
    InstitutionFilter filter;
    filter.countries = toStrings(request.value("country_codes"_L1));
    filter.products = toStrings(products);
    const QJsonValue oauth = request.value("options"_L1).toObject().value("oauth"_L1);
    if (oauth.isBool())
        filter.oauth = oauth.toBool();
    return filter;
}

} // namespace

InstitutionOperations::InstitutionOperations(const BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> InstitutionOperations::operations()
{
    return {
        {u"/institutions/get"_s, pageShape(), [this](const QJsonObject& request) { return page(request); }},
        {u"/institutions/get_by_id"_s, byIdShape(), [this](const QJsonObject& request) { return byId(request); }},
        {u"/institutions/search"_s, searchShape(), [this](const QJsonObject& request) { return search(request); }},
    };
}

Result<QJsonObject> InstitutionOperations::page(const QJsonObject& request) const
{
    const QJsonObject options = request.value("options"_L1).toObject();
    InstitutionFilter filter = filterOf(request, options.value("products"_L1));
    filter.instantAuthOnly = true;
    const Result<QStringList> numbers = validRoutingNumbers(toStrings(options.value("routing_numbers"_L1)));
    if (!numbers)
        return unexpected(numbers.error());
    filter.routingNumbers = *numbers;
    const QList<SimulatedInstitution> found = filteredInstitutions(filter);
    QJsonArray institutions;
    for (const SimulatedInstitution& institution : found.mid(request.value("offset"_L1).toInteger(), request.value("count"_L1).toInteger()))
        institutions.append(institutionObject(institution, partsOf(options), m_desk.now()));
    return QJsonObject{{u"institutions"_s, institutions}, {u"total"_s, found.size()}};
}

Result<QJsonObject> InstitutionOperations::byId(const QJsonObject& request) const
{
    const Result<SimulatedInstitution> institution = findInstitution(request.value("institution_id"_L1).toString());
    if (!institution)
        return unexpected(institution.error());
    if (!institution->isIn(toStrings(request.value("country_codes"_L1))))
        return plaidError(u"INVALID_INSTITUTION"_s, u"the institution is not in any of the given countries"_s);
    const InstitutionParts parts = partsOf(request.value("options"_L1).toObject());
    return QJsonObject{{u"institution"_s, institutionObject(*institution, parts, m_desk.now())}};
}

Result<QJsonObject> InstitutionOperations::search(const QJsonObject& request) const
{
    InstitutionFilter filter = filterOf(request, request.value("products"_L1));
    filter.query = request.value("query"_L1).toString();
    const InstitutionParts parts = partsOf(request.value("options"_L1).toObject());
    QJsonArray institutions;
    for (const SimulatedInstitution& institution : filteredInstitutions(filter))
        institutions.append(institutionObject(institution, parts, m_desk.now()));
    return QJsonObject{{u"institutions"_s, institutions}};
}

} // namespace egret
