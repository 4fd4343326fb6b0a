// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"
#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/hostedlink/hostedlinkflow.h"
#include "core/sandbox/hostedlink/hostedlinkpages.h"

namespace egret {

// Serves the pages of Hosted Link under /link/<id>. Each form is answered by a redirect to the page that comes next, so
// that reloading repeats nothing; a form that does not fit where the visit is leads back to where it is. Forms carry a key
// of their visit, and must not come from a foreign page. What is typed into a sign-in form and is no test user's goes
// nowhere: it is not handed on, so it is not written down either.
class HostedLinkServer {
public:
    // Keeps references.
    HostedLinkServer(BankDesk& desk, LinkSessions& sessions, const HostedLinkFlow& flow, const LinkPurposes& purposes);

    // True for addresses of these pages. Those of /link/token/… are Plaid's.
    static bool serves(const QString& path);
    HttpResponse answer(const HttpRequest& request);

private:
    HttpResponse show(SimulatedLink& link, const QString& page, const HttpRequest& request);
    HttpResponse showOpen(const SimulatedLink& link, const QString& page, const HttpRequest& request);
    HttpResponse take(SimulatedLink& link, const QString& page, const HttpRequest& request);
    HttpResponse whereItIs(const SimulatedLink& link) const;
    HttpResponse document(int status, const Html& page, const SimulatedLink* link) const;
    bool isOwnForm(const SimulatedLink& link, const HttpRequest& request, const QString& key) const;
    QJsonObject withoutUnknownUser(const SimulatedLink& link, QJsonObject form) const;

    BankDesk& m_desk;
    LinkSessions& m_sessions;
    const HostedLinkFlow& m_flow;
    HostedLinkPages m_pages;
};

} // namespace egret
