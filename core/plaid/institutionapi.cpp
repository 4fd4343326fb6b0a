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

Institution parseInstitution(const JsonReader& json, const QString& requestId)
{
    return {InstitutionId(json.text("institution_id"_L1)), json.text("name"_L1), requestId, json.texts("products"_L1),
        json.texts("country_codes"_L1), json.flag("oauth"_L1)};
}

QList<Institution> parseInstitutions(const JsonReader& answer)
{
    QList<Institution> parsed;
    for (const JsonReader& json : answer.objects("institutions"_L1))
        parsed.append(parseInstitution(json, answer.text("request_id"_L1)));
    return parsed;
}

QString openIncident(const JsonReader& status)
{
    for (const JsonReader& incident : status.objects("health_incidents"_L1)) {
        if (!incident.has("end_date"_L1))
            return incident.text("title"_L1);
    }
    return {};
}

BankHealth parseHealth(const JsonReader& status)
{
    const JsonReader logins = status.object("item_logins"_L1);
    BankHealth health;
    health.logins = logins.text("status"_L1);
    if (const QDateTime since = logins.time("last_status_change"_L1); since.isValid())
        health.since = fromDateTime(since);
    health.transactions = status.object("transactions_updates"_L1).text("status"_L1);
    health.incident = openIncident(status);
    return health;
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
    co_return parseInstitution(json.object("institution"_L1), json.text("request_id"_L1));
}

Task<BankHealth> InstitutionApi::health(PlaidAccess access, InstitutionId institution)
{
    const QJsonObject request{{u"institution_id"_s, institution.value()}, {u"country_codes"_s, allCountries()},
        {u"options"_s, QJsonObject{{u"include_status"_s, true}}}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/institutions/get_by_id"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseHealth(JsonReader(*answer).object("institution"_L1).object("status"_L1));
}

Task<Institutions> InstitutionApi::list(PlaidAccess access, int count, int offset)
{
    const QJsonObject request{{u"count"_s, count}, {u"offset"_s, offset}, {u"country_codes"_s, allCountries()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/institutions/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const Institutions page{parseInstitutions(json), json.number("total"_L1)};
    co_return page;
}

Task<QList<Institution>> InstitutionApi::search(PlaidAccess access, QString text, QStringList products)
{
    QJsonObject request{{u"query"_s, text}, {u"country_codes"_s, allCountries()}};
    if (!products.isEmpty())
        request.insert(u"products"_s, QJsonArray::fromStringList(products));
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/institutions/search"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseInstitutions(JsonReader(*answer));
}

} // namespace egret
