// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hostedlink/html.h"
#include "core/sandbox/hostedlink/linkitems.h"
#include "core/sandbox/operations/linkpurposes.h"
#include "core/sandbox/operations/linksessions.h"

namespace egret {

// The pages of Hosted Link as whole HTML documents: English, without scripts and without anything from elsewhere. The
// document's language is the token's; what is in it says that it is English. No page holds a token or a key other than
// the form's own. Changes nothing.
class HostedLinkPages {
public:
    // Keeps references.
    HostedLinkPages(const LinkSessions& sessions, const LinkItems& items, const LinkPurposes& purposes);

    // The page of \a step for an open visit, or Done for one that ended well. \a query: what the visitor searches banks for.
    Html page(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep step, const QString& query = {}) const;
    // Asks whether to leave.
    Html exitQuestion(const SimulatedLink& link, const SimulatedLinkSession& session) const;
    // After an exit; offers another visit.
    Html ended(const SimulatedLink& link, const SimulatedLinkSession& session) const;
    // The token's time is over.
    Html expired(const SimulatedLink& link) const;
    // There is no such session.
    static Html missing();
    // The form did not come from a page of this visit.
    static Html refused();

    // Where the page of \a step is.
    QString pathOf(const SimulatedLink& link, LinkStep step) const;
    QString basePath(const SimulatedLink& link) const;
    // The client's name as Link shows it: "This application" where it is longer than 30 characters.
    static QString clientName(const SimulatedLink& link);

private:
    HtmlValues common(const SimulatedLink& link, const SimulatedLinkSession& session) const;
    Html content(const SimulatedLink& link, const SimulatedLinkSession& session, LinkStep step, const QString& query) const;
    Html start(const SimulatedLink& link, HtmlValues values) const;
    Html banks(const SimulatedLink& link, const SimulatedLinkSession& session, const QString& query, HtmlValues values) const;
    Html signIn(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const;
    Html questions(const SimulatedLinkSession& session, HtmlValues values) const;
    Html accounts(const SimulatedLinkSession& session, HtmlValues values) const;
    Html consent(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const;
    Html confirm(const SimulatedLink& link, HtmlValues values) const;
    Html linked(const SimulatedLinkSession& session, HtmlValues values) const;
    Html problem(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const;
    Html done(const SimulatedLink& link, const SimulatedLinkSession& session, HtmlValues values) const;

    const LinkSessions& m_sessions;
    const LinkItems& m_items;
    const LinkPurposes& m_purposes;
};

} // namespace egret
