// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/linksessions.h"

namespace egret {

// One visit of Link while a call on it is carried out.
struct VisitRecord {
    SimulatedLink& link;
    SimulatedLinkSession& session;
};

// Keeps what Link tells of a visit: its events, its outcome and the LINK webhooks, which go to the token's own URL.
class LinkRecorder {
public:
    // Keeps references.
    LinkRecorder(BankDesk& desk, LinkSessions& sessions);

    // Begins a visit.
    VisitRecord open(SimulatedLink& link);
    // The visitor gets to see \a step.
    void show(VisitRecord visit, LinkStep step);
    // Plaid's event \a name, with the bank where one was chosen.
    void event(VisitRecord visit, const QString& name, QJsonObject metadata = {});
    // Something went wrong: ERROR. It is the visit's error until cleared there.
    void fail(VisitRecord visit, const Error& error);
    // An Item was linked: fires ITEM_ADD_RESULT. \a accounts are those shared, as Plaid Accounts.
    void add(VisitRecord visit, const QString& publicToken, const QJsonArray& accounts);
    // Ends the visit with HANDOFF or EXIT: fires SESSION_FINISHED and EVENTS. An exit after an Item was linked is a
    // success.
    void finish(VisitRecord visit, SimulatedLinkSession::End end);
    // Fires EVENTS where \a session is still open and nothing has happened since \a events of them.
    void tellAbandoned(const SimulatedLink& link, SimulatedLinkSession& session, int events);

private:
    QJsonObject withBank(const SimulatedLinkSession& session, QJsonObject metadata) const;
    void fire(const SimulatedLink& link, const QJsonObject& body);
    void tellEvents(const SimulatedLink& link, SimulatedLinkSession& session);

    BankDesk& m_desk;
    LinkSessions& m_sessions;
};

} // namespace egret
