// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linkoperations.h"

#include "core/sandbox/operations/linksessionjson.h"
#include "core/sandbox/operations/linktokenrequest.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject metadataOf(const QJsonObject& asked)
{
    const auto given = [&](QLatin1String field) { return asked.contains(field) ? asked.value(field) : QJsonValue(); };
    QJsonObject metadata{{u"initial_products"_s, asked.value("products"_L1).toArray()}, {u"webhook"_s, given("webhook"_L1)},
        {u"country_codes"_s, asked.value("country_codes"_L1).toArray()}, {u"language"_s, given("language"_L1)},
        {u"redirect_uri"_s, given("redirect_uri"_L1)}, {u"client_name"_s, given("client_name"_L1)}};
    for (const auto optional : {"account_filters"_L1, "institution_data"_L1}) {
        if (asked.value(optional).isObject())
            metadata.insert(optional, asked.value(optional));
    }
    return metadata;
}

} // namespace

LinkOperations::LinkOperations(BankDesk& desk, LinkSessions& sessions, const LinkPurposes& purposes)
    : m_desk(desk)
    , m_sessions(sessions)
    , m_purposes(purposes)
{
}

QList<Operation> LinkOperations::operations()
{
    return {
        {u"/link/token/create"_s, linkTokenShape(), [this](const QJsonObject& request) { return create(request); },
            Operation::Effect::Changes},
        {u"/link/token/get"_s, {textField(u"link_token"_s).needed()}, [this](const QJsonObject& request) { return get(request); }},
    };
}

Result<QJsonObject> LinkOperations::create(const QJsonObject& request)
{
    if (const Result<> checked = checkLinkTokenRequest(request); !checked)
        return unexpected(checked.error());
    if (request.contains("institution_id"_L1)) {
        if (const Result<SimulatedInstitution> known = findInstitution(request.value("institution_id"_L1).toString()); !known)
            return unexpected(known.error());
    }
    if (const std::optional<LinkPurposeName> purpose = linkPurposeOf(request)) {
        if (const Result<QString> known = m_purposes.describe(*purpose); !known)
            return unexpected(known.error());
    }
    const Result<int> item = itemOf(request);
    if (!item)
        return unexpected(item.error());
    const SimulatedLink& link = m_sessions.create(request, *item, m_desk.now());
    QJsonObject answer{{u"link_token"_s, m_sessions.tokenOf(link)}, {u"expiration"_s, toIso(link.expires)}};
    if (link.isHosted()) {
        QUrl url = m_baseUrl;
        url.setPath(u"/link/"_s + m_sessions.hostedId(link));
        answer.insert("hosted_link_url"_L1, url.toString(QUrl::FullyEncoded));
    }
    if (request.contains("user_id"_L1))
        answer.insert("user_id"_L1, request.value("user_id"_L1));
    return answer;
}

Result<int> LinkOperations::itemOf(const QJsonObject& request) const
{
    if (const QJsonValue token = request.value("access_token"_L1); token.isString()) {
        const Result<BankItem*> item = m_desk.bank().itemOfAccessToken(token.toString());
        return item ? Result<int>((*item)->number) : Result<int>(unexpected(item.error()));
    }
    const std::optional<LinkPurposeName> purpose = linkPurposeOf(request);
    return purpose ? m_purposes.itemOf(*purpose) : -1;
}

Result<QJsonObject> LinkOperations::get(const QJsonObject& request) const
{
    const QString token = request.value("link_token"_L1).toString();
    const Result<SimulatedLink*> link = m_sessions.findToken(token, m_desk.now());
    if (!link)
        return unexpected(link.error());
    QJsonArray sessions;
    for (const std::unique_ptr<SimulatedLinkSession>& session : (*link)->sessions)
        sessions.append(linkSessionObject(*session));
    QJsonObject answer{{u"link_token"_s, token}, {u"created_at"_s, toIso((*link)->created)}, {u"expiration"_s, toIso((*link)->expires)},
        {u"link_sessions"_s, sessions}, {u"metadata"_s, metadataOf((*link)->request)}};
    if ((*link)->request.contains("user_id"_L1))
        answer.insert("user_id"_L1, (*link)->request.value("user_id"_L1));
    return answer;
}

} // namespace egret
