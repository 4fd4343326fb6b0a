// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/linkapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/linkoptions.h"
#include "core/plaid/plaidanswer.h"
#include "core/plaid/plaidclient.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void addList(QJsonObject& json, const QString& field, const QStringList& values)
{
    if (!values.isEmpty())
        json.insert(field, QJsonArray::fromStringList(values));
}

void addUrl(QJsonObject& json, const QString& field, const QUrl& url)
{
    if (!url.isEmpty())
        json.insert(field, url.toString(QUrl::FullyEncoded));
}

void addText(QJsonObject& json, const QString& field, const QString& text)
{
    if (!text.isEmpty())
        json.insert(field, text);
}

void addUpdateMode(QJsonObject& json, const LinkTokenRequest& request)
{
    json.insert(u"access_token"_s, request.updateOf->reveal());
    if (request.accountSelection)
        json.insert(u"update"_s, QJsonObject{{u"account_selection_enabled"_s, true}});
}

void addNewItem(QJsonObject& json, const LinkTokenRequest& request)
{
    addList(json, u"products"_s, request.products);
    addList(json, u"optional_products"_s, request.optionalProducts);
    addList(json, u"required_if_supported_products"_s, request.requiredIfSupportedProducts);
    addList(json, u"additional_consented_products"_s, request.additionalConsentedProducts);
    addUrl(json, u"webhook"_s, request.webhook);
    addText(json, u"institution_id"_s, request.institution.value());
    if (request.daysRequested > 0)
        json.insert(u"transactions"_s, QJsonObject{{u"days_requested"_s, request.daysRequested}});
    if (request.severalItems)
        json.insert(u"enable_multi_item_link"_s, true);
    if (!request.paymentId.isEmpty())
        json.insert(u"payment_initiation"_s, QJsonObject{{u"payment_id"_s, request.paymentId}});
    else if (!request.consentId.isEmpty())
        json.insert(u"payment_initiation"_s, QJsonObject{{u"consent_id"_s, request.consentId}});
    if (!request.transferAuthorizationId.isEmpty())
        json.insert(u"transfer"_s, QJsonObject{{u"authorization_id"_s, request.transferAuthorizationId}});
    else if (!request.transferIntentId.isEmpty())
        json.insert(u"transfer"_s, QJsonObject{{u"intent_id"_s, request.transferIntentId}});
}

QJsonObject hostedLinkOf(const LinkTokenRequest& request)
{
    QJsonObject hosted;
    addUrl(hosted, u"completion_redirect_uri"_s, request.completionRedirect);
    if (request.urlLifetimeSeconds > 0)
        hosted.insert(u"url_lifetime_seconds"_s, request.urlLifetimeSeconds);
    return hosted;
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
    addUrl(json, u"redirect_uri"_s, request.redirect);
    addText(json, u"link_customization_name"_s, request.customization);
    if (request.hostedLink)
        json.insert(u"hosted_link"_s, hostedLinkOf(request));
    return withOptions(json, request.further);
}

Account parseAccount(const JsonReader& json)
{
    Account account;
    account.name = json.text("name"_L1);
    account.mask = json.text("mask"_L1);
    return account;
}

LinkedBank parseBank(const JsonReader& json)
{
    return {InstitutionId(json.object("institution"_L1).text("institution_id"_L1)), json.all("accounts"_L1, parseAccount)};
}

//! "results" is the newer name of "on_success", "exit" of "on_exit"; Plaid sends either or both.
QList<ItemAddResult> parseAdded(const JsonReader& session)
{
    QList<ItemAddResult> added;
    const QList<JsonReader> results = session.object("results"_L1).objects("item_add_results"_L1);
    for (const JsonReader& result : results) {
        if (result.has("public_token"_L1))
            added.append({PublicToken(result.text("public_token"_L1)), parseBank(result)});
    }
    const JsonReader older = session.object("on_success"_L1);
    if (added.isEmpty() && older.has("public_token"_L1))
        added.append({PublicToken(older.text("public_token"_L1)), parseBank(older.object("metadata"_L1))});
    return added;
}

//! Plaid tells the newest first.
QList<LinkEvent> parseEvents(const QList<JsonReader>& events)
{
    QList<LinkEvent> parsed;
    for (const JsonReader& event : events) {
        const JsonReader metadata = event.object("event_metadata"_L1);
        const QString error = metadata.text("error_code"_L1);
        parsed.prepend({event.text("event_id"_L1), event.text("event_name"_L1), event.time("timestamp"_L1),
            error.isEmpty() ? metadata.text("view_name"_L1) : error});
    }
    return parsed;
}

LinkSession parseSession(const JsonReader& json)
{
    const JsonReader exit = json.object(json.has("exit"_L1) ? "exit"_L1 : "on_exit"_L1);
    LinkSession session;
    session.id = json.text("link_session_id"_L1);
    session.started = json.time("started_at"_L1);
    session.finished = json.time("finished_at"_L1);
    session.added = parseAdded(json);
    session.exited = json.has("exit"_L1) || json.has("on_exit"_L1);
    session.exitStatus = exit.object("metadata"_L1).text("status"_L1);
    session.exitError = plaidError(exit.object("error"_L1).json());
    session.events = parseEvents(json.objects("events"_L1));
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
    co_return JsonReader(*answer).all("link_sessions"_L1, parseSession);
}

} // namespace egret
