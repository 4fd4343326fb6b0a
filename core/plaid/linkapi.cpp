// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/linkapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidanswer.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void addUpdateMode(QJsonObject& json, const LinkTokenRequest& request)
{
    json.insert(u"access_token"_s, request.updateOf->reveal());
    if (request.accountSelection)
        json.insert(u"update"_s, QJsonObject{{u"account_selection_enabled"_s, true}});
}

void addNewItem(QJsonObject& json, const LinkTokenRequest& request)
{
    json.insert(u"products"_s, QJsonArray::fromStringList(request.products));
    if (!request.webhook.isEmpty())
        json.insert(u"webhook"_s, request.webhook.toString(QUrl::FullyEncoded));
    if (request.daysRequested > 0)
        json.insert(u"transactions"_s, QJsonObject{{u"days_requested"_s, request.daysRequested}});
}

QJsonObject toJson(const LinkTokenRequest& request)
{
    QJsonObject json{{u"client_name"_s, request.clientName}, {u"language"_s, request.language},
        {u"country_codes"_s, QJsonArray::fromStringList(request.countryCodes)},
        {u"user"_s, QJsonObject{{u"client_user_id"_s, request.clientUserId}}}};
    if (request.updateOf)
        addUpdateMode(json, request);
    else
        addNewItem(json, request);
    if (!request.hostedLink)
        return json;
    QJsonObject hosted;
    if (!request.completionRedirect.isEmpty())
        hosted.insert(u"completion_redirect_uri"_s, request.completionRedirect.toString(QUrl::FullyEncoded));
    json.insert(u"hosted_link"_s, hosted);
    return json;
}

//! "results" is the newer name of "on_success", "exit" of "on_exit"; Plaid sends either or both.
QList<PublicToken> parsePublicTokens(const JsonReader& session)
{
    QList<PublicToken> tokens;
    const QList<JsonReader> results = session.object("results"_L1).objects("item_add_results"_L1);
    for (const JsonReader& result : results) {
        if (result.has("public_token"_L1))
            tokens.append(PublicToken(result.text("public_token"_L1)));
    }
    const JsonReader older = session.object("on_success"_L1);
    if (tokens.isEmpty() && older.has("public_token"_L1))
        tokens.append(PublicToken(older.text("public_token"_L1)));
    return tokens;
}

LinkSession parseSession(const JsonReader& json)
{
    const JsonReader exit = json.object(json.has("exit"_L1) ? "exit"_L1 : "on_exit"_L1);
    LinkSession session;
    session.id = json.text("link_session_id"_L1);
    session.started = json.time("started_at"_L1);
    session.finished = json.time("finished_at"_L1);
    session.publicTokens = parsePublicTokens(json);
    session.exitStatus = exit.object("metadata"_L1).text("status"_L1);
    session.exitError = plaidError(exit.object("error"_L1).json());
    return session;
}

} // namespace

LinkApi::LinkApi(PlaidClient& client)
    : m_client(client)
{
}

Task<NewLinkToken> LinkApi::create(PlaidAccess access, LinkTokenRequest request)
{
    const Result<QJsonObject> answer =
        co_await m_client.post(access, u"/link/token/create"_s, toJson(request));
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    const NewLinkToken created{LinkToken(json.text("link_token"_L1)), json.url("hosted_link_url"_L1),
        json.time("expiration"_L1), json.text("request_id"_L1)};
    if (created.token.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer lacks the link token."_s);
    co_return created;
}

Task<QList<LinkSession>> LinkApi::sessions(PlaidAccess access, LinkToken token)
{
    const QJsonObject request{{u"link_token"_s, token.reveal()}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/link/token/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    QList<LinkSession> sessions;
    const QList<JsonReader> visits = JsonReader(*answer).objects("link_sessions"_L1);
    for (const JsonReader& visit : visits)
        sessions.append(parseSession(visit));
    co_return sessions;
}

} // namespace egret
