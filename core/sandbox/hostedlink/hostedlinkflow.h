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
    using Step = Result<> (HostedLinkFlow::*)(LinkVisit visit, const QJsonObject& form);

    Operation page(LinkStep step, RequestShape fields, Step run);
    Operation call(const QString& name, RequestShape fields, std::function<Result<>(const QJsonObject& request)> run);
    Result<LinkVisit> openVisit(const QJsonObject& request) const;
    Result<> open(const QJsonObject& request);
    Result<> tellEvents(const QJsonObject& request);

    Result<> leaveStart(LinkVisit visit, const QJsonObject& form);
    Result<> search(LinkVisit visit, const QJsonObject& form);
    Result<> chooseBank(LinkVisit visit, const QJsonObject& form);
    Result<> signIn(LinkVisit visit, const QJsonObject& form);
    Result<> returnFromBank(LinkVisit visit, const QJsonObject& form);
    Result<> chooseDevice(LinkVisit visit, const QJsonObject& form);
    Result<> enterCode(LinkVisit visit, const QJsonObject& form);
    Result<> answer(LinkVisit visit, const QJsonObject& form);
    Result<> chooseAccounts(LinkVisit visit, const QJsonObject& form);
    Result<> consent(LinkVisit visit, const QJsonObject& form);
    Result<> confirm(LinkVisit visit, const QJsonObject& form);
    Result<> goOnAfterItem(LinkVisit visit, const QJsonObject& form);
    Result<> leaveProblem(LinkVisit visit, const QJsonObject& form);
    Result<> exit(LinkVisit visit);

    void showBank(LinkVisit visit, const QString& institution);
    void fail(LinkVisit visit, const Error& error);
    void enter(LinkVisit visit, const LinkSignIn& signedIn);
    void showChallenge(LinkVisit visit);
    void showAfterSignIn(LinkVisit visit);
    void checkAnswers(LinkVisit visit, const QStringList& answers);

    BankDesk& m_desk;
    LinkSessions& m_sessions;
    const LinkPurposes& m_purposes;
    LinkItems m_items;
    LinkRecorder m_recorder;
};

} // namespace egret
