// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/institutionapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonArray allCountries()
{
    return QJsonArray::fromStringList(
        u"US GB ES NL FR IE CA DE IT PL DK NO SE EE LT LV PT BE AT FI"_s.split(u' '));
}

} // namespace

const InstitutionId& InstitutionApi::knownInstitution()
{
    static const InstitutionId id(u"ins_109508"_s);
    return id;
}

InstitutionApi::InstitutionApi(PlaidClient& client)
    : m_client(client)
{
}

Task<Institution> InstitutionApi::get(PlaidAccess access, InstitutionId institution)
{
    const QJsonObject request{{u"institution_id"_s, institution.value()}, {u"country_codes"_s, allCountries()}};
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/institutions/get_by_id"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const JsonReader found = json.object("institution"_L1);
    co_return Institution{
        InstitutionId(found.text("institution_id"_L1)), found.text("name"_L1), json.text("request_id"_L1)};
}

} // namespace egret
