// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandbox.h"

#include "sandboxclient.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace egret;
using namespace egret::test;

namespace {

//! One session over the wire, its every answer and webhook kept as sent.
class Session {
public:
    explicit Session(quint64 seed)
    {
        Sandbox::Options options = optionsAt();
        options.seed = seed;
        options.clockSpeed = 0;
        const Result<> started = m_sandbox.start(options);
        m_client.emplace(m_sandbox);
        m_good = bool(started);
    }

    //! Links a customer, lets a month pass, syncs, and asks for what else there is to know. Waits for webhooks, not for time.
    void play()
    {
        const QString token = linked(u"user_quillstack"_s, {u"transactions"_s, u"auth"_s, u"identity"_s});
        const QJsonObject access{{u"access_token"_s, token}};
        for (const QString& path : {u"/item/get"_s, u"/accounts/get"_s, u"/accounts/balance/get"_s, u"/auth/get"_s, u"/identity/get"_s,
                 u"/transactions/recurring/get"_s})
            ask(path, access);
        syncAll(token);
        m_client->post(u"/sandbox-control/clock"_s, {{u"advance_seconds"_s, 20 * 86'400}});
        syncAll(token);
        ask(u"/transactions/get"_s,
            {{u"access_token"_s, token}, {u"start_date"_s, u"2026-06-01"_s}, {u"end_date"_s, u"2026-06-30"_s}});
        ask(u"/link/token/create"_s,
            {{u"client_name"_s, u"Shop"_s}, {u"language"_s, u"en"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}},
                {u"products"_s, QJsonArray{u"transactions"_s}}, {u"user"_s, QJsonObject{{u"client_user_id"_s, u"u1"_s}}}});
        ask(u"/sandbox/item/reset_login"_s, access);
        ask(u"/transactions/sync"_s, access);
        ask(u"/item/remove"_s, access);
        ask(u"/item/get"_s, access);
    }

    bool isGood() const { return m_good; }
    const QList<QByteArray>& answers() const { return m_answers; }
    //! SHA-256 over all answers in order and all webhooks, sorted, because deliveries may overtake each other.
    QByteArray sum()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray& answer : std::as_const(m_answers))
            hash.addData(answer);
        QList<QByteArray> bodies;
        for (const HttpRequest& request : m_catcher.requests())
            bodies.append(request.body);
        std::sort(bodies.begin(), bodies.end());
        for (const QByteArray& body : std::as_const(bodies))
            hash.addData(body);
        return hash.result().toHex();
    }
    bool awaitWebhooks(QLatin1String code, int count)
    {
        return QTest::qWaitFor([&] { return m_catcher.count(code) >= count; }, 30'000);
    }

private:
    Answer ask(const QString& path, const QJsonObject& request)
    {
        const Answer answer = m_client->post(path, request);
        QByteArray body = answer.body; // the catcher has another port each time
        body.replace(m_catcher.url().toString().toUtf8(), "WEBHOOK_URL");
        m_answers.append(path.toUtf8() + ' ' + QByteArray::number(answer.status) + ' ' + body);
        return answer;
    }
    QString linked(const QString& username, const QStringList& products)
    {
        const QJsonObject options{{u"override_username"_s, username}, {u"override_password"_s, u"pass_good"_s},
            {u"webhook"_s, m_catcher.url().toString()}, {u"transactions"_s, QJsonObject{{u"days_requested"_s, 365}}}};
        const Answer made = ask(u"/sandbox/public_token/create"_s,
            {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray::fromStringList(products)}, {u"options"_s, options}});
        const Answer exchanged = ask(u"/item/public_token/exchange"_s, {{u"public_token"_s, made.text("public_token"_L1)}});
        m_good = m_good && awaitWebhooks("HISTORICAL_UPDATE"_L1, 1);
        return exchanged.text("access_token"_L1);
    }
    void syncAll(const QString& token)
    {
        for (bool more = true; more;) {
            const Answer page = ask(u"/transactions/sync"_s, {{u"access_token"_s, token}, {u"cursor"_s, m_cursor}, {u"count"_s, 500}});
            m_good = m_good && page.status == 200;
            m_cursor = page.text("next_cursor"_L1);
            more = page.json.value("has_more"_L1).toBool();
        }
    }

    WebhookCatcher m_catcher;
    Sandbox m_sandbox;
    std::optional<SandboxClient> m_client;
    QList<QByteArray> m_answers;
    QString m_cursor;
    bool m_good = false;
};

} // namespace

class TestDeterminism : public QObject {
    Q_OBJECT

private slots:
    void theSameCallsGiveTheSameBytes();
    void aWholeSessionHasAlwaysTheSameSum();
    void anotherSeedIsAnotherWorld();
};

void TestDeterminism::theSameCallsGiveTheSameBytes()
{
    Session first(7);
    Session second(7);
    first.play();
    second.play();
    QVERIFY(first.isGood() && second.isGood());
    QCOMPARE(first.answers().size(), second.answers().size());
    for (qsizetype i = 0; i < first.answers().size(); ++i)
        QCOMPARE(first.answers().at(i), second.answers().at(i));
}

//! The sum changes whenever the world or an answer changes, on purpose or not. It is the same on every machine.
void TestDeterminism::aWholeSessionHasAlwaysTheSameSum()
{
    Session session(7);
    session.play();
    QVERIFY(session.isGood());
    QVERIFY(session.awaitWebhooks("ERROR"_L1, 1));
    QCOMPARE(session.sum(), "eb7d3f27269eed0197ad2ef850c6fada8ecf3a1d04547237908e66b8acf2c922"_ba);
}

void TestDeterminism::anotherSeedIsAnotherWorld()
{
    Session first(7);
    Session second(8);
    first.play();
    second.play();
    QVERIFY(first.answers().first() != second.answers().first());
    QVERIFY(first.sum() != second.sum());
}

QTEST_GUILESS_MAIN(TestDeterminism)
#include "tst_determinism.moc"
