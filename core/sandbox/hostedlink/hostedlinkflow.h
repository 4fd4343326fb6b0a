// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hostedlink/linkitems.h"
#include "core/sandbox/hostedlink/linkrecorder.h"
#include "core/sandbox/operations/linkpurposes.h"
#include "core/sandbox/operations/linksessions.h"
#include "core/sandbox/protocol/operation.h"

namespace egret {

// What the pages of Hosted Link do, as calls of Caller::Simulator: "link_session/open", one "link_session/<page>" per
// form, "link_session/search", "link_session/exit" and "link_session/tell_events". Being calls, they are written down and
// done again, so that a visit survives a restart of the simulator. A call that does not fit where the visit is (sent
// twice, from a page gone back to, after the end) is refused and changes nothing.
class HostedLinkFlow {
public:
    // Keeps references.
    HostedLinkFlow(BankDesk& desk, LinkSessions& sessions, const LinkPurposes& purposes);

    QList<Operation> operations();
    const LinkItems& items() const { return m_items; }

    // True where the page of \a shown may be looked at and sent although the visit is at another step: the banks, until
    // one let the visitor in.
    static bool isWithinReach(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep shown);
    // False where the token says which bank it is.
    static bool mayChooseBank(const SimulatedLink& link);

private:
    using Step = Result<> (HostedLinkFlow::*)(VisitRecord visit, const QJsonObject& form);

    Operation page(LinkStep step, RequestShape fields, Step run);
    Operation call(const QString& name, RequestShape fields, std::function<Result<>(const QJsonObject& request)> run);
    Result<VisitRecord> openVisit(const QJsonObject& request) const;
    Result<> open(const QJsonObject& request);
    Result<> tellEvents(const QJsonObject& request);

    Result<> leaveStart(VisitRecord visit, const QJsonObject& form);
    Result<> search(VisitRecord visit, const QJsonObject& form);
    Result<> chooseBank(VisitRecord visit, const QJsonObject& form);
    Result<> signIn(VisitRecord visit, const QJsonObject& form);
    Result<> returnFromBank(VisitRecord visit, const QJsonObject& form);
    Result<> chooseDevice(VisitRecord visit, const QJsonObject& form);
    Result<> enterCode(VisitRecord visit, const QJsonObject& form);
    Result<> answer(VisitRecord visit, const QJsonObject& form);
    Result<> chooseAccounts(VisitRecord visit, const QJsonObject& form);
    Result<> consent(VisitRecord visit, const QJsonObject& form);
    Result<> confirm(VisitRecord visit, const QJsonObject& form);
    Result<> goOnAfterItem(VisitRecord visit, const QJsonObject& form);
    Result<> leaveProblem(VisitRecord visit, const QJsonObject& form);
    Result<> exit(VisitRecord visit);

    void showBank(VisitRecord visit, const QString& institution);
    void fail(VisitRecord visit, const Error& error);
    void enter(VisitRecord visit, const LinkSignIn& signedIn);
    void showChallenge(VisitRecord visit);
    void showAfterSignIn(VisitRecord visit);
    void checkAnswers(VisitRecord visit, const QStringList& answers);

    BankDesk& m_desk;
    LinkSessions& m_sessions;
    const LinkPurposes& m_purposes;
    LinkItems m_items;
    LinkRecorder m_recorder;
};

} // namespace egret
