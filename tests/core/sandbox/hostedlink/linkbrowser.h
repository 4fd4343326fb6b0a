// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxclient.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace egret::test {

//! A browser without scripts: gets pages, sends their forms with the form's own key, follows redirects within the
//! simulator and stops at those that lead elsewhere.
class LinkBrowser {
public:
    using Fields = QList<std::pair<QString, QString>>;

    explicit LinkBrowser(const QUrl& hosted)
        : m_hosted(hosted)
    {
    }

    void open() { get(m_hosted.path()); }
    void get(const QString& target, const QString& query = {})
    {
        QUrl url = m_hosted;
        url.setPath(target);
        url.setQuery(query);
        request("GET"_ba, url, {}, {});
    }
    //! A page of the session by its name, such as "bank".
    void visit(const QString& page, const QString& query = {}) { get(m_hosted.path() + u'/' + page, query); }
    //! Sends the form of \a page with the key of the page that is shown.
    void submit(const QString& page, Fields fields = {}, const QByteArray& origin = {})
    {
        fields.append({u"form"_s, formKey()});
        send(page, fields, origin);
    }
    void send(const QString& page, const Fields& fields, const QByteArray& origin = {})
    {
        QByteArray body;
        for (const auto& [name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value).replace("%20", "+");
        QUrl url = m_hosted;
        url.setPath(m_hosted.path() + u'/' + page);
        request("POST"_ba, url, body, origin);
    }

    int status = 0;
    QString path; //!< of the page shown
    QString html;
    QUrl left; //!< where the last redirect led, if out of the simulator
    QHash<QByteArray, QByteArray> headers; //!< of the last answer; names in lower case

    QString page() const { return path.mid(m_hosted.path().size() + 1); }
    bool shows(const QString& text) const { return html.contains(text); }
    QString formKey() const
    {
        static const QRegularExpression key(u"name=\"form\" value=\"([0-9a-f]+)\""_s);
        return key.match(html).captured(1);
    }
    QString heading() const
    {
        static const QRegularExpression first(u"<h1>(.*?)</h1>"_s);
        return first.match(html).captured(1);
    }
    QString errorCode() const
    {
        static const QRegularExpression code(u"id=\"error-code\">(.*?)<"_s);
        return code.match(html).captured(1);
    }

    //! From a fresh session to the form of First Platypus Bank.
    void goToSignIn()
    {
        open();
        submit(u"start"_s);
        submit(u"bank"_s, {{u"institution"_s, u"ins_109508"_s}});
    }
    void signIn(const QString& username, const QString& password) { submit(u"login"_s, {{u"username"_s, username}, {u"password"_s, password}}); }

private:
    void request(const QByteArray& method, const QUrl& url, const QByteArray& body, const QByteArray& origin)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (method == "POST"_ba)
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
        if (!origin.isEmpty())
            request.setRawHeader("Origin"_ba, origin);
        QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
        QVERIFY(QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000));
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        headers.clear();
        for (const auto& [name, value] : reply->rawHeaderPairs())
            headers.insert(name.toLower(), value);
        const QUrl target = QUrl::fromEncoded(reply->rawHeader("Location"_ba));
        html = QString::fromUtf8(reply->readAll());
        path = url.path();
        delete reply;
        left.clear();
        if (status != 303)
            return;
        if (target.isRelative() || target.authority() == m_hosted.authority())
            return get(target.path(), target.query());
        left = target;
    }

    QUrl m_hosted;
    QNetworkAccessManager m_network;
};

//! A request of /link/token/create for Hosted Link; \a changes replace or add members, null takes one away.
inline QJsonObject hostedRequest(const QJsonObject& changes = {})
{
    QJsonObject request{{u"client_name"_s, u"Lending"_s}, {u"language"_s, u"en"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}},
        {u"user"_s, QJsonObject{{u"client_user_id"_s, u"acme"_s}}}, {u"products"_s, QJsonArray{u"transactions"_s}},
        {u"hosted_link"_s, QJsonObject()}};
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            request.remove(it.key());
        else
            request.insert(it.key(), it.value());
    }
    return request;
}

//! A token with its browser.
struct HostedSession {
    HostedSession(Sandbox& sandbox, const QJsonObject& changes = {})
        : client(sandbox)
        , created(client.post(u"/link/token/create"_s, hostedRequest(changes)))
        , browser(QUrl(created.text("hosted_link_url"_L1)))
    {
    }

    QJsonObject session(int index = 0)
    {
        const Answer answer = client.post(u"/link/token/get"_s, {{u"link_token"_s, created.text("link_token"_L1)}});
        return answer.json.value("link_sessions"_L1).toArray().at(index).toObject();
    }
    //! Oldest first.
    QStringList events()
    {
        QStringList names;
        for (const QJsonValue& event : session().value("events"_L1).toArray())
            names.prepend(event.toObject().value("event_name"_L1).toString());
        names.removeAll(u"TRANSITION_VIEW"_s);
        return names;
    }

    SandboxClient client;
    Answer created;
    LinkBrowser browser;
};

} // namespace egret::test
