// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpserver.h"
#include "core/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <mutex>

namespace egret::test {

using namespace Qt::StringLiterals;

//! Wednesday, 17 June 2026, 14:31:48 UTC.
inline const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

inline Sandbox::Options optionsAt(Timestamp now = kNoon)
{
    Sandbox::Options options;
    options.now = now;
    return options;
}

struct Answer {
    int status = 0;
    QJsonObject json;
    QByteArray body;

    QString code() const { return json.value("error_code"_L1).toString(); }
    QString text(QLatin1String field) const { return json.value(field).toString(); }
};

//! A client of the simulator over real HTTP, with its keys in the headers.
class SandboxClient {
public:
    explicit SandboxClient(const Sandbox& sandbox)
        : m_base(sandbox.baseUrl())
        , m_clientId(sandbox.clientId().toUtf8())
        , m_secret(sandbox.secret().reveal().toUtf8())
    {
    }

    Answer postBytes(const QString& path, const QByteArray& body, bool withKeys = true)
    {
        QUrl url = m_base;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        if (withKeys) {
            request.setRawHeader("PLAID-CLIENT-ID"_ba, m_clientId);
            request.setRawHeader("PLAID-SECRET"_ba, m_secret);
        }
        return finished(m_network.post(request, body));
    }
    Answer post(const QString& path, const QJsonObject& json)
    {
        return postBytes(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    Answer get(const QString& path)
    {
        QUrl url = m_base;
        url.setPath(path);
        return finished(m_network.get(QNetworkRequest(url)));
    }

    //! Makes an Item with two years of history, of a business unless told otherwise, and returns its access token.
    QString link(const QUrl& webhook = {}, const QString& username = u"user_acme_coffee"_s, const QStringList& products = {u"transactions"_s})
    {
        QJsonObject options{{u"transactions"_s, QJsonObject{{u"days_requested"_s, 730}}}};
        if (!webhook.isEmpty())
            options.insert("webhook"_L1, webhook.toString());
        if (!username.isEmpty())
            options.insert("override_username"_L1, username);
        const Answer made = post(u"/sandbox/public_token/create"_s,
            {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray::fromStringList(products)}, {u"options"_s, options}});
        return post(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}}).text("access_token"_L1);
    }
    ItemId itemOf(const QString& token)
    {
        const Answer answer = post(u"/item/get"_s, {{u"access_token"_s, token}});
        return ItemId(answer.json.value("item"_L1).toObject().value("item_id"_L1).toString());
    }
    Answer sync(const QString& token, const QString& cursor = {}, int count = 500, const QJsonObject& options = {})
    {
        QJsonObject request{{u"access_token"_s, token}, {u"count"_s, count}};
        if (!cursor.isEmpty())
            request.insert("cursor"_L1, cursor);
        if (!options.isEmpty())
            request.insert("options"_L1, options);
        return post(u"/transactions/sync"_s, request);
    }
    //! Asks until the whole history is there. False after 20 s.
    bool awaitHistory(const QString& token)
    {
        return QTest::qWaitFor([&] { return sync(token, {}, 1).text("transactions_update_status"_L1) == "HISTORICAL_UPDATE_COMPLETE"_L1; }, 20'000);
    }

private:
    static Answer finished(QNetworkReply* reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            qWarning("no answer from the simulator");
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        delete reply;
        return answer;
    }

    QUrl m_base;
    QByteArray m_clientId;
    QByteArray m_secret;
    QNetworkAccessManager m_network;
};

//! A mirror of one Item kept the way a client of /transactions/sync keeps it.
struct Mirror {
    QHash<QString, QJsonObject> transactions;
    QString cursor;
    QStringList removed;
    int pages = 0;

    void apply(const Answer& page)
    {
        for (const auto list : {"added"_L1, "modified"_L1}) {
            for (const QJsonValue& value : page.json.value(list).toArray())
                transactions.insert(value.toObject().value("transaction_id"_L1).toString(), value.toObject());
        }
        for (const QJsonValue& value : page.json.value("removed"_L1).toArray()) {
            removed.append(value.toObject().value("transaction_id"_L1).toString());
            transactions.remove(removed.last());
        }
        cursor = page.text("next_cursor"_L1);
        ++pages;
    }
    void catchUp(SandboxClient& client, const QString& token, int count = 500)
    {
        for (bool more = true; more;) {
            const Answer page = client.sync(token, cursor, count);
            QCOMPARE(page.status, 200);
            apply(page);
            more = page.json.value("has_more"_L1).toBool();
        }
    }
    bool equals(const QList<QJsonObject>& truth) const
    {
        QHash<QString, QJsonObject> expected;
        for (const QJsonObject& transaction : truth)
            expected.insert(transaction.value("transaction_id"_L1).toString(), transaction);
        return expected.size() == truth.size() && transactions == expected;
    }
};

//! An endpoint for webhooks that remembers what came and answers with a status of the test's choice.
class WebhookCatcher {
public:
    WebhookCatcher()
    {
        Router router;
        Route route;
        route.method = "POST"_ba;
        route.pattern = u"/hook/{name}"_s;
        route.handler = [this](const HttpRequest& request, const Responder& respond) {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
            HttpResponse response;
            response.status = m_refusals == 0 ? 200 : m_refusalStatus;
            m_refusals -= m_refusals > 0 ? 1 : 0;
            respond(response);
        };
        router.add(route);
        const Result<quint16> port = m_server.start({}, router);
        m_port = port ? *port : 0;
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/hook/one"_s.arg(m_port)); }
    //! The next \a count deliveries are answered with \a status instead of 200.
    void refuse(int count, int status = 503)
    {
        const std::lock_guard lock(m_mutex);
        m_refusals = count;
        m_refusalStatus = status;
    }
    QList<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    QList<QJsonObject> bodies() const
    {
        QList<QJsonObject> bodies;
        for (const HttpRequest& request : requests())
            bodies.append(QJsonDocument::fromJson(request.body).object());
        return bodies;
    }
    int count(QLatin1String code) const
    {
        int count = 0;
        for (const QJsonObject& body : bodies())
            count += body.value("webhook_code"_L1) == code ? 1 : 0;
        return count;
    }
    QJsonObject last(QLatin1String code) const
    {
        QJsonObject last;
        for (const QJsonObject& body : bodies())
            last = body.value("webhook_code"_L1) == code ? body : last;
        return last;
    }

private:
    mutable std::mutex m_mutex;
    QList<HttpRequest> m_requests;
    int m_refusals = 0;
    int m_refusalStatus = 503;
    quint16 m_port = 0;
    HttpServer m_server;
};

} // namespace egret::test
