// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessionjson.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QList<LinkStepNames>& allSteps()
{
    static const QList<LinkStepNames> steps{
        {LinkStep::Start, u"start"_s, u"CONSENT"_s, {}, {}},
        {LinkStep::Bank, u"bank"_s, u"SELECT_INSTITUTION"_s, {}, {}},
        {LinkStep::SignIn, u"login"_s, u"CREDENTIAL"_s, {}, u"requires_credentials"_s},
        {LinkStep::BankSite, u"oauth"_s, u"OAUTH"_s, {}, u"requires_oauth"_s},
        {LinkStep::Device, u"device"_s, u"MFA"_s, u"device"_s, u"choose_device"_s},
        {LinkStep::Code, u"code"_s, u"MFA"_s, u"code"_s, u"requires_code"_s},
        {LinkStep::Questions, u"questions"_s, u"MFA"_s, u"questions"_s, u"requires_questions"_s},
        {LinkStep::Selections, u"selections"_s, u"MFA"_s, u"selections"_s, u"requires_selections"_s},
        {LinkStep::Accounts, u"accounts"_s, u"SELECT_ACCOUNT"_s, {}, u"requires_account_selection"_s},
        {LinkStep::Consent, u"consent"_s, u"DATA_TRANSPARENCY_CONSENT"_s, {}, {}},
        {LinkStep::Confirm, u"confirm"_s, u"CONSENT"_s, {}, {}},
        {LinkStep::Linked, u"linked"_s, u"CONNECTED"_s, {}, {}},
        {LinkStep::Problem, u"problem"_s, u"ERROR"_s, {}, u"requires_credentials"_s},
        {LinkStep::Done, u"done"_s, u"CONNECTED"_s, {}, {}},
    };
    return steps;
}

QString exitStatus(const SimulatedLinkSession& session)
{
    const QString code = session.error ? session.error->code : QString();
    if (code == "INSTITUTION_NO_LONGER_SUPPORTED"_L1)
        return u"institution_not_supported"_s;
    if (session.step == LinkStep::Bank && !session.searched.isEmpty())
        return u"institution_not_found"_s;
    return namesOf(session.step).exitStatus;
}

QString lastRequestId(const SimulatedLinkSession& session)
{
    return session.events.empty() ? QString() : session.events.back().metadata.value("request_id"_L1).toString();
}

QJsonObject exitObject(const SimulatedLinkSession& session)
{
    const QString requestId = lastRequestId(session);
    QJsonObject metadata{{u"institution"_s, linkInstitution(session)}, {u"link_session_id"_s, session.id}, {u"request_id"_s, requestId}};
    if (const QString status = exitStatus(session); !status.isEmpty())
        metadata.insert("status"_L1, status);
    return {{u"error"_s, session.error ? QJsonValue(errorObject(*session.error, requestId)) : QJsonValue()}, {u"metadata"_s, metadata}};
}

QJsonObject resultsObject(const SimulatedLinkSession& session)
{
    return {{u"item_add_results"_s, session.added}, {u"cra_item_add_results"_s, QJsonArray()}, {u"cra_update_results"_s, QJsonArray()},
        {u"bank_income_results"_s, QJsonArray()}, {u"payroll_income_results"_s, QJsonArray()},
        {u"document_income_results"_s, QJsonValue::Null}};
}

//! Plaid's older form, which knows one Item.
QJsonObject onSuccessObject(const SimulatedLinkSession& session)
{
    const QJsonObject item = session.added.first().toObject();
    return {{u"public_token"_s, item.value("public_token"_L1)},
        {u"metadata"_s,
            QJsonObject{{u"institution"_s, item.value("institution"_L1)}, {u"accounts"_s, item.value("accounts"_L1)},
                {u"link_session_id"_s, session.id}, {u"transfer_status"_s, QJsonValue::Null}}}};
}

QJsonArray publicTokens(const SimulatedLinkSession& session)
{
    QJsonArray tokens;
    for (const QJsonValue& item : session.added)
        tokens.append(item.toObject().value("public_token"_L1));
    return tokens;
}

} // namespace

const LinkStepNames& namesOf(LinkStep step)
{
    return allSteps()[qsizetype(step)];
}

const LinkStepNames* stepOfPage(const QString& page)
{
    const auto found = std::find_if(allSteps().begin(), allSteps().end(), [&](const LinkStepNames& names) { return names.page == page; });
    return found == allSteps().end() ? nullptr : &*found;
}

QJsonValue linkInstitution(const SimulatedLinkSession& session)
{
    const Result<SimulatedInstitution> institution = findInstitution(session.institution);
    if (!institution)
        return QJsonValue::Null;
    return QJsonObject{{u"institution_id"_s, institution->id}, {u"name"_s, institution->name}};
}

QJsonObject linkAccount(const QJsonObject& account)
{
    return {{u"id"_s, account.value("account_id"_L1)}, {u"name"_s, account.value("name"_L1)}, {u"mask"_s, account.value("mask"_L1)},
        {u"type"_s, account.value("type"_L1)}, {u"subtype"_s, account.value("subtype"_L1)},
        {u"verification_status"_s, account.contains("verification_status"_L1) ? account.value("verification_status"_L1) : QJsonValue()},
        {u"class_type"_s, QJsonValue::Null}};
}

QJsonObject linkSessionObject(const SimulatedLinkSession& session)
{
    const bool added = !session.added.isEmpty();
    const bool exited = session.end == SimulatedLinkSession::End::Exit;
    const QJsonValue exit = exited ? QJsonValue(exitObject(session)) : QJsonValue();
    const bool succeeded = session.end == SimulatedLinkSession::End::Success;
    return {{u"link_session_id"_s, session.id}, {u"started_at"_s, toIso(session.started)},
        {u"finished_at"_s, session.finished ? QJsonValue(toIso(*session.finished)) : QJsonValue()},
        {u"results"_s, added || succeeded ? QJsonValue(resultsObject(session)) : QJsonValue()}, {u"exit"_s, exit},
        {u"on_success"_s, added ? QJsonValue(onSuccessObject(session)) : QJsonValue()}, {u"on_exit"_s, exit},
        {u"events"_s, linkEvents(session)}};
}

QJsonArray linkEvents(const SimulatedLinkSession& session)
{
    QJsonArray events;
    for (auto event = session.events.rbegin(); event != session.events.rend(); ++event) {
        events.append(QJsonObject{{u"event_id"_s, event->id}, {u"event_name"_s, event->name}, {u"timestamp"_s, toIso(event->at)},
            {u"event_metadata"_s, event->metadata}});
    }
    return events;
}

QJsonObject linkWebhookBody(const QString& code, const QString& linkToken, const SimulatedLinkSession& session)
{
    return {{u"webhook_type"_s, u"LINK"_s}, {u"webhook_code"_s, code}, {u"link_session_id"_s, session.id}, {u"link_token"_s, linkToken},
        {u"environment"_s, u"sandbox"_s}};
}

QJsonObject itemAddResultBody(const QString& linkToken, const SimulatedLinkSession& session, const QString& publicToken)
{
    QJsonObject body = linkWebhookBody(u"ITEM_ADD_RESULT"_s, linkToken, session);
    body.insert("public_token"_L1, publicToken);
    return body;
}

QJsonObject sessionFinishedBody(const QString& linkToken, const SimulatedLinkSession& session)
{
    const QJsonArray tokens = publicTokens(session);
    QJsonObject body = linkWebhookBody(u"SESSION_FINISHED"_s, linkToken, session);
    body.insert("status"_L1, session.end == SimulatedLinkSession::End::Success ? u"SUCCESS"_s : u"EXITED"_s);
    body.insert("public_tokens"_L1, tokens);
    if (!tokens.isEmpty())
        body.insert("public_token"_L1, tokens.first());
    return body;
}

QJsonObject linkEventsBody(const QString& linkToken, const SimulatedLinkSession& session)
{
    QJsonObject body = linkWebhookBody(u"EVENTS"_s, linkToken, session);
    body.remove("environment"_L1); // which Plaid's schema of this one does not have
    body.insert("events"_L1, linkEvents(session));
    return body;
}

} // namespace egret
