// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/hostedlinkserver.h"

#include "core/sandbox/operations/linksessionjson.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using End = SimulatedLinkSession::End;

namespace {

QString completionOf(const SimulatedLink& link)
{
    return link.request.value("hosted_link"_L1).toObject().value("completion_redirect_uri"_L1).toString();
}

//! Where forms may lead: browsers hold the redirect after a form to this as well.
QByteArray formTargets(const SimulatedLink* link)
{
    const QUrl completion(link ? completionOf(*link) : QString());
    if (completion.isEmpty())
        return "'self'"_ba;
    if (completion.host().isEmpty())
        return "'self' " + completion.scheme().toUtf8() + ':';
    const QUrl origin = completion.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return "'self' " + origin.toEncoded();
}

HttpHeaders pageHeaders(const SimulatedLink* link)
{
    static const QByteArray style
        = QCryptographicHash::hash(hostedLinkStyle().toUtf8(), QCryptographicHash::Sha256).toBase64();
    return {{"Content-Security-Policy"_ba,
                "default-src 'none'; style-src 'sha256-" + style + "'; form-action " + formTargets(link)
                    + "; base-uri 'none'; frame-ancestors 'none'"},
        {"Cache-Control"_ba, "no-store"_ba}, {"Referrer-Policy"_ba, "same-origin"_ba}, {"X-Content-Type-Options"_ba, "nosniff"_ba},
        {"X-Frame-Options"_ba, "DENY"_ba}};
}

HttpResponse redirectTo(const QString& target)
{
    HttpResponse response;
    response.status = 303;
    response.headers = {{"Location"_ba, QUrl(target).toEncoded()}, {"Cache-Control"_ba, "no-store"_ba}, {"Referrer-Policy"_ba, "same-origin"_ba}};
    response.contentType = "text/plain; charset=utf-8"_ba;
    return response;
}

//! A form as a browser sends it; "answers" and "accounts" are lists, present or not.
QJsonObject parseForm(const QByteArray& body, const QString& page)
{
    const QUrlQuery query(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
    QJsonObject form;
    if (page == "accounts"_L1)
        form.insert("accounts"_L1, QJsonArray());
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "answers"_L1 || name == "accounts"_L1) {
            QJsonArray list = form.value(name).toArray();
            list.append(value);
            form.insert(name, list);
        } else {
            form.insert(name, value);
        }
    }
    return form;
}

} // namespace

HostedLinkServer::HostedLinkServer(BankDesk& desk, LinkSessions& sessions, const HostedLinkFlow& flow, const LinkPurposes& purposes)
    : m_desk(desk)
    , m_sessions(sessions)
    , m_flow(flow)
    , m_pages(sessions, flow.items(), purposes)
{
}

bool HostedLinkServer::serves(const QString& path)
{
    return path.startsWith("/link/"_L1) && !path.startsWith("/link/token/"_L1);
}

HttpResponse HostedLinkServer::answer(const HttpRequest& request)
{
    const QStringList segments = request.path.split(u'/').sliced(2);
    SimulatedLink* link = m_sessions.findHosted(segments.first());
    if (!link || segments.size() > 2)
        return document(404, HostedLinkPages::missing(), nullptr);
    const QString page = segments.value(1);
    return request.method == "POST"_ba ? take(*link, page, request) : show(*link, page, request);
}

HttpResponse HostedLinkServer::show(SimulatedLink& link, const QString& page, const HttpRequest& request)
{
    const SimulatedLinkSession* last = link.lastSession();
    const bool expired = m_desk.now() >= link.expires;
    if (last && last->end == End::Success) {
        if (page != namesOf(LinkStep::Done).page)
            return whereItIs(link);
        return document(200, m_pages.page(link, *last, LinkStep::Done), &link);
    }
    if (expired)
        return document(410, m_pages.expired(link), &link);
    if (last && last->end == End::Exit)
        return document(200, m_pages.ended(link, *last), &link);
    if (!last) {
        if (request.method != "GET"_ba)
            return document(200, {}, &link); // looking ahead begins nothing
        if (const Result<OperationAnswer> opened = m_desk.perform(u"link_session/open"_s, {{u"link"_s, link.number}}); !opened)
            return document(410, m_pages.expired(link), &link);
    }
    return showOpen(link, page, request);
}

HttpResponse HostedLinkServer::showOpen(const SimulatedLink& link, const QString& page, const HttpRequest& request)
{
    SimulatedLinkSession& session = *link.openSession();
    if (page == "exit"_L1)
        return document(200, m_pages.exitQuestion(link, session), &link);
    const LinkStepNames* names = page.isEmpty() ? &namesOf(LinkStep::Start) : stepOfPage(page);
    if (!names || !HostedLinkFlow::isWithinReach(link, session, names->step))
        return whereItIs(link);
    const QString query = QUrl::fromPercentEncoding(request.query.queryItemValue(u"q"_s, QUrl::FullyEncoded).replace(u'+', u' ').toUtf8()).trimmed();
    if (names->step == LinkStep::Bank && !query.isEmpty() && query != session.searched) {
        if (const Result<OperationAnswer> searched = m_desk.perform(u"link_session/search"_s, {{u"link"_s, link.number}, {u"q"_s, query}}); !searched)
            return whereItIs(link);
    }
    return document(200, m_pages.page(link, session, names->step, query), &link);
}

HttpResponse HostedLinkServer::take(SimulatedLink& link, const QString& page, const HttpRequest& request)
{
    QJsonObject form = parseForm(request.body, page);
    if (!isOwnForm(link, request, form.take("form"_L1).toString()))
        return document(403, HostedLinkPages::refused(), &link);
    form.insert("link"_L1, link.number);
    const bool wasOpen = link.openSession() != nullptr;
    const QString call = page == "again"_L1 ? u"open"_s : page;
    const Result<OperationAnswer> done
        = m_desk.perform(u"link_session/"_s + call, call == "login"_L1 ? withoutUnknownUser(link, form) : form);
    if (done && wasOpen && !link.openSession() && !completionOf(link).isEmpty())
        return redirectTo(completionOf(link));
    return whereItIs(link);
}

HttpResponse HostedLinkServer::whereItIs(const SimulatedLink& link) const
{
    const SimulatedLinkSession* session = link.lastSession();
    if (!session || session->end == End::Exit)
        return redirectTo(m_pages.basePath(link));
    return redirectTo(m_pages.pathOf(link, session->step));
}

HttpResponse HostedLinkServer::document(int status, const Html& page, const SimulatedLink* link) const
{
    return {status, pageHeaders(link), "text/html; charset=utf-8"_ba, page.toString().toUtf8()};
}

//! Browsers name the page that a form comes from; programs need not.
bool HostedLinkServer::isOwnForm(const SimulatedLink& link, const HttpRequest& request, const QString& key) const
{
    const QByteArray origin = request.header("Origin"_ba);
    if (!origin.isEmpty() && origin != "http://" + request.header("Host"_ba) && origin != "https://" + request.header("Host"_ba))
        return false;
    return std::any_of(link.sessions.begin(), link.sessions.end(),
        [&](const std::unique_ptr<SimulatedLinkSession>& session) { return m_sessions.formKey(*session) == key; });
}

QJsonObject HostedLinkServer::withoutUnknownUser(const SimulatedLink& link, QJsonObject form) const
{
    const LinkCredentials given{form.value("username"_L1).toString(), form.value("password"_L1).toString()};
    const Result<LinkSignIn> known = m_flow.items().signIn(link, given);
    if (known || known.error().code != "INVALID_CREDENTIALS"_L1)
        return form;
    form.insert("username"_L1, QString());
    form.insert("password"_L1, QString());
    return form;
}

} // namespace egret
