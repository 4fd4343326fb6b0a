// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkrecorder.h"

#include "core/sandbox/operations/linksessionjson.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Delay kAbandoned{500ms, 5min};

QJsonObject errorMetadata(const Error& error)
{
    return {{u"error_type"_s, error.errorType}, {u"error_code"_s, error.code}, {u"error_message"_s, error.detail}};
}

} // namespace

LinkRecorder::LinkRecorder(BankDesk& desk, LinkSessions& sessions)
    : m_desk(desk)
    , m_sessions(sessions)
{
}

VisitRecord LinkRecorder::open(SimulatedLink& link)
{
    const VisitRecord visit{link, m_sessions.open(link, m_desk.now())};
    event(visit, u"OPEN"_s);
    return visit;
}

void LinkRecorder::show(VisitRecord visit, LinkStep step)
{
    visit.session.step = step;
    const LinkStepNames& names = namesOf(step);
    QJsonObject metadata{{u"view_name"_s, names.view}};
    if (!names.challenge.isEmpty())
        metadata.insert("mfa_type"_L1, names.challenge);
    event(visit, u"TRANSITION_VIEW"_s, metadata);
}

//! Each event puts off anew the moment when the visit counts as abandoned.
void LinkRecorder::event(VisitRecord visit, const QString& name, QJsonObject metadata)
{
    m_sessions.record(visit.session, name, withBank(visit.session, std::move(metadata)), m_desk.now());
    if (!visit.session.isOpen() || !visit.link.request.contains("webhook"_L1))
        return;
    m_desk.later(kAbandoned, u"link_session/tell_events"_s,
        {{u"link"_s, visit.link.number}, {u"events"_s, int(visit.session.events.size())}});
}

void LinkRecorder::fail(VisitRecord visit, const Error& error)
{
    visit.session.error = error;
    event(visit, u"ERROR"_s, errorMetadata(error));
}

void LinkRecorder::add(VisitRecord visit, const QString& publicToken, const QJsonArray& accounts)
{
    QJsonArray shared;
    for (const QJsonValue& account : accounts)
        shared.append(linkAccount(account.toObject()));
    visit.session.added.append(
        QJsonObject{{u"public_token"_s, publicToken}, {u"accounts"_s, shared}, {u"institution"_s, linkInstitution(visit.session)}});
    fire(visit.link, itemAddResultBody(m_sessions.tokenOf(visit.link), visit.session, publicToken));
}

void LinkRecorder::finish(VisitRecord visit, SimulatedLinkSession::End end)
{
    SimulatedLinkSession& session = visit.session;
    const bool success = end == SimulatedLinkSession::End::Success || !session.added.isEmpty();
    session.end = success ? SimulatedLinkSession::End::Success : SimulatedLinkSession::End::Exit;
    session.finished = m_desk.now();
    QJsonObject metadata;
    if (!success && session.error)
        metadata = errorMetadata(*session.error);
    if (const QString status = namesOf(session.step).exitStatus; !success && !status.isEmpty())
        metadata.insert("exit_status"_L1, status);
    event(visit, success ? u"HANDOFF"_s : u"EXIT"_s, metadata);
    if (success)
        session.step = LinkStep::Done;
    fire(visit.link, sessionFinishedBody(m_sessions.tokenOf(visit.link), session));
    tellEvents(visit.link, session);
}

void LinkRecorder::tellAbandoned(const SimulatedLink& link, SimulatedLinkSession& session, int events)
{
    if (session.isOpen() && int(session.events.size()) == events && session.eventsTold < events)
        tellEvents(link, session);
}

QJsonObject LinkRecorder::withBank(const SimulatedLinkSession& session, QJsonObject metadata) const
{
    const QJsonObject bank = linkInstitution(session).toObject();
    if (bank.isEmpty())
        return metadata;
    metadata.insert("institution_id"_L1, bank.value("institution_id"_L1));
    metadata.insert("institution_name"_L1, bank.value("name"_L1));
    return metadata;
}

void LinkRecorder::fire(const SimulatedLink& link, const QJsonObject& body)
{
    m_desk.bank().fire(QUrl(link.request.value("webhook"_L1).toString()), body);
}

void LinkRecorder::tellEvents(const SimulatedLink& link, SimulatedLinkSession& session)
{
    session.eventsTold = int(session.events.size());
    fire(link, linkEventsBody(m_sessions.tokenOf(link), session));
}

} // namespace egret
