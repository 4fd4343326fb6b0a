// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/hostedlinkflow.h"

#include "core/sandbox/operations/linksessionjson.h"
#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHighest = 1'000'000'000;

Unexpected outOfPlace()
{
    return plaidError(u"INVALID_FIELD"_s, u"this page is no longer the one where the session is"_s);
}

} // namespace

HostedLinkFlow::HostedLinkFlow(BankDesk& desk, LinkSessions& sessions, const LinkPurposes& purposes)
    : m_desk(desk)
    , m_sessions(sessions)
    , m_purposes(purposes)
    , m_items(desk)
    , m_recorder(desk, sessions)
{
}

QList<Operation> HostedLinkFlow::operations()
{
    const auto text = [](const QString& name) { return textField(name, 0, 20'000).needed(); };
    const FieldShape round = textField(u"round"_s);
    const FieldShape answers = textsField(u"answers"_s);
    return {
        call(u"open"_s, {}, [this](const QJsonObject& request) { return open(request); }),
        call(u"tell_events"_s, {integerField(u"events"_s, 0, kHighest).needed()}, [this](const QJsonObject& request) { return tellEvents(request); }),
        call(u"exit"_s, {},
            [this](const QJsonObject& request) {
                const Result<VisitRecord> visit = openVisit(request);
                return visit ? exit(*visit) : Result<>(unexpected(visit.error()));
            }),
        call(u"search"_s, {text(u"q"_s)},
            [this](const QJsonObject& request) {
                const Result<VisitRecord> visit = openVisit(request);
                return visit ? search(*visit, request) : Result<>(unexpected(visit.error()));
            }),
        page(LinkStep::Start, {}, &HostedLinkFlow::leaveStart),
        page(LinkStep::Bank, {text(u"institution"_s)}, &HostedLinkFlow::chooseBank),
        page(LinkStep::SignIn, {text(u"username"_s), text(u"password"_s)}, &HostedLinkFlow::signIn),
        page(LinkStep::BankSite, {choiceField(u"decision"_s, {u"allow"_s, u"deny"_s}).needed()}, &HostedLinkFlow::returnFromBank),
        page(LinkStep::Device, {choiceField(u"device"_s, {u"0"_s, u"1"_s}).needed()}, &HostedLinkFlow::chooseDevice),
        page(LinkStep::Code, {text(u"code"_s)}, &HostedLinkFlow::enterCode),
        page(LinkStep::Questions, {round.needed(), answers}, &HostedLinkFlow::answer),
        page(LinkStep::Selections, {round.needed(), answers}, &HostedLinkFlow::answer),
        page(LinkStep::Accounts, {textsField(u"accounts"_s)}, &HostedLinkFlow::chooseAccounts),
        page(LinkStep::Consent, {}, &HostedLinkFlow::consent),
        page(LinkStep::Confirm, {}, &HostedLinkFlow::confirm),
        page(LinkStep::Linked, {choiceField(u"next"_s, {u"another"_s, u"finish"_s}).needed()}, &HostedLinkFlow::goOnAfterItem),
        page(LinkStep::Problem, {choiceField(u"next"_s, {u"retry"_s, u"bank"_s}).needed()}, &HostedLinkFlow::leaveProblem),
    };
}

bool HostedLinkFlow::isWithinReach(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep shown)
{
    if (shown == session.step)
        return true;
    const bool choosing = session.step == LinkStep::SignIn || session.step == LinkStep::BankSite || session.step == LinkStep::Problem;
    return shown == LinkStep::Bank && choosing && mayChooseBank(link);
}

bool HostedLinkFlow::mayChooseBank(const SimulatedLink& link)
{
    return !link.isUpdateMode() && !link.request.contains("institution_id"_L1);
}

Operation HostedLinkFlow::page(LinkStep step, RequestShape fields, Step run)
{
    return call(namesOf(step).page, std::move(fields), [this, step, run](const QJsonObject& request) -> Result<> {
        const Result<VisitRecord> visit = openVisit(request);
        if (!visit)
            return unexpected(visit.error());
        if (!isWithinReach(visit->link, visit->session, step))
            return outOfPlace();
        return (this->*run)(*visit, request);
    });
}

Operation HostedLinkFlow::call(const QString& name, RequestShape fields, std::function<Result<>(const QJsonObject& request)> run)
{
    fields.append(integerField(u"link"_s, 0, kHighest).needed());
    const auto answer = [run = std::move(run)](const QJsonObject& request) -> Result<QJsonObject> {
        if (const Result<> done = run(request); !done)
            return unexpected(done.error());
        return QJsonObject();
    };
    return {u"link_session/"_s + name, fields, answer, Operation::Effect::Changes, Operation::Caller::Simulator};
}

Result<VisitRecord> HostedLinkFlow::openVisit(const QJsonObject& request) const
{
    SimulatedLink* link = m_sessions.find(request.value("link"_L1).toInt());
    SimulatedLinkSession* session = link && m_desk.now() < link->expires ? link->openSession() : nullptr;
    if (!session)
        return outOfPlace();
    return VisitRecord{*link, *session};
}

Result<> HostedLinkFlow::open(const QJsonObject& request)
{
    SimulatedLink* link = m_sessions.find(request.value("link"_L1).toInt());
    const bool ended = !link || m_desk.now() >= link->expires;
    if (ended || (link->lastSession() && link->lastSession()->end != SimulatedLinkSession::End::Exit))
        return outOfPlace();
    const VisitRecord visit = m_recorder.open(*link);
    if (link->isUpdateMode())
        showBank(visit, m_desk.bank().item(link->item).spec.institution);
    else
        m_recorder.show(visit, LinkStep::Start);
    return {};
}

Result<> HostedLinkFlow::tellEvents(const QJsonObject& request)
{
    SimulatedLink* link = m_sessions.find(request.value("link"_L1).toInt());
    if (link && link->lastSession())
        m_recorder.tellAbandoned(*link, *link->lastSession(), request.value("events"_L1).toInt());
    return {};
}

} // namespace egret
