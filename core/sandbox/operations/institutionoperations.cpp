// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/institutionoperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> institutionById(const QJsonObject& request)
{
    const Result<SimulatedInstitution> institution = findInstitution(request.value("institution_id"_L1).toString());
    if (!institution)
        return unexpected(institution.error());
    const QJsonArray countries = request.value("country_codes"_L1).toArray();
    const auto& served = institution->countries;
    if (std::none_of(served.begin(), served.end(), [&](const QString& country) { return countries.contains(country); }))
        return plaidError(u"INVALID_INSTITUTION"_s, u"the institution is not in any of the given countries"_s);
    const bool withMetadata = request.value("options"_L1).toObject().value("include_optional_metadata"_L1).toBool();
    return QJsonObject{{u"institution"_s, institutionObject(*institution, withMetadata)}};
}

} // namespace

QList<Operation> institutionOperations()
{
    const RequestShape shape{textField(u"institution_id"_s).needed(), textsField(u"country_codes"_s, countryNames(), 1).needed(),
        objectField(u"options"_s,
            {flagField(u"include_optional_metadata"_s), flagField(u"include_status"_s), flagField(u"include_auth_metadata"_s),
                flagField(u"include_payment_initiation_metadata"_s)})};
    return {{u"/institutions/get_by_id"_s, shape, institutionById}};
}

} // namespace egret
