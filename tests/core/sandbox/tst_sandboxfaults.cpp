// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandbox.h"

#include "sandboxclient.h"
#include "tests/support/httpclient.h"

#include <QElapsedTimer>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

Sandbox::Options with(const QString& spec)
{
    Sandbox::Options options = optionsAt();
    const Result<FaultPlan> faults = FaultPlan::parse(spec, options.seed);
    if (faults)
        options.faults = *faults;
    return options;
}

const QJsonObject kItem{{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}};

//! Asks once, over a connection of its own: Qt's own client would ask again by itself after a reset.
HttpReply askOnce(const Sandbox& sandbox, const QByteArray& path, const QJsonObject& body)
{
    return exchange(quint16(sandbox.baseUrl().port()), "POST"_ba, path,
        {{"Content-Type"_ba, "application/json"_ba}, {"PLAID-CLIENT-ID"_ba, sandbox.clientId().toUtf8()},
            {"PLAID-SECRET"_ba, sandbox.secret().reveal().toUtf8()}},
        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject fireRequest(const QString& token)
{
    return {{u"access_token"_s, token}, {u"webhook_code"_s, u"NEW_ACCOUNTS_AVAILABLE"_s}, {u"webhook_type"_s, u"ITEM"_s}};
}

} // namespace

//! What a client of the simulator meets once faults and limits are asked for.
class TestSandboxFaults : public QObject {
    Q_OBJECT

private slots:
    void aStatusTakesTheOperationsPlace();
    void anErrorTakesTheOperationsPlace();
    void whoHasNoKeysLearnsOfThatFirst();
    void latencyHoldsTheAnswerBack();
    void aLostAnswerHasDoneItsWork_data();
    void aLostAnswerHasDoneItsWork();
    void aSyncIsBrokenOnItsSecondPage();
    void otherOperationsAreSpared();
    void sameSeedMeetsTheSameFaults();
    void webhooksMisbehaveOnDemand();
    void unsignedWebhooksHaveNoHeader();
    void limitsRefuseWhoAsksTooOften();
    void limitsAreOffUnlessAskedFor();
};

void TestSandboxFaults::aStatusTakesTheOperationsPlace()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"status=503:/sandbox/public_token/create"_s)));
    const HttpReply reply = askOnce(sandbox, "/sandbox/public_token/create"_ba, kItem);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Content-Type"_ba), "text/html"_ba);
    QVERIFY(sandbox.items().isEmpty());
}

void TestSandboxFaults::anErrorTakesTheOperationsPlace()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"error=PLANNED_MAINTENANCEx1"_s)));
    SandboxClient client(sandbox);
    const Answer answer = client.post(u"/sandbox/public_token/create"_s, kItem);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code(), u"PLANNED_MAINTENANCE"_s);
    QCOMPARE(answer.text("error_type"_L1), u"API_ERROR"_s);
    QVERIFY(!answer.text("request_id"_L1).isEmpty());
    QVERIFY(sandbox.items().isEmpty());
    QCOMPARE(client.post(u"/sandbox/public_token/create"_s, kItem).status, 200);
}

void TestSandboxFaults::whoHasNoKeysLearnsOfThatFirst()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"error=INTERNAL_SERVER_ERROR"_s)));
    SandboxClient client(sandbox);
    QCOMPARE(client.postBytes(u"/item/get"_s, "{}"_ba, false).code(), u"INVALID_API_KEYS"_s);
    QCOMPARE(client.postBytes(u"/item/get"_s, "{}"_ba).code(), u"INTERNAL_SERVER_ERROR"_s);
}

void TestSandboxFaults::latencyHoldsTheAnswerBack()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"latency=150:/item/get,latency=150:/item/*"_s)));
    SandboxClient client(sandbox);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, u"access"_s}}).status, 400);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandboxFaults::aLostAnswerHasDoneItsWork_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("the connection is reset") << u"reset"_s << 0;
    QTest::newRow("the body ends halfway") << u"truncate"_s << 0;
    QTest::newRow("the JSON does not parse") << u"malformed"_s << 200;
    QTest::newRow("the length is wrong") << u"wrong-length"_s << 200;
}

void TestSandboxFaults::aLostAnswerHasDoneItsWork()
{
    QFETCH(QString, fault);
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(fault)));
    const HttpReply reply = askOnce(sandbox, "/sandbox/public_token/create"_ba, kItem);
    QTEST(reply.status, "status");
    QVERIFY(QJsonDocument::fromJson(reply.body).isNull());
    QCOMPARE(sandbox.items().size(), 1);
}

void TestSandboxFaults::aSyncIsBrokenOnItsSecondPage()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"error=TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION#3:/transactions/sync"_s)));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QCOMPARE(client.sync(token).status, 200);
    const Answer first = client.sync(token, {}, 5);
    QCOMPARE(first.status, 200);
    const Answer second = client.sync(token, first.text("next_cursor"_L1), 5);
    QCOMPARE(second.status, 400);
    QCOMPARE(second.text("error_type"_L1), u"TRANSACTIONS_ERROR"_s);
    QCOMPARE(client.sync(token, {}, 5).status, 200);
}

void TestSandboxFaults::otherOperationsAreSpared()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"status=500:/accounts/get,reset:/auth/*"_s)));
    SandboxClient client(sandbox);
    const QString token = client.link();
    QVERIFY(!token.isEmpty());
    QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, token}}).status, 200);
    QCOMPARE(client.post(u"/accounts/get"_s, {{u"access_token"_s, token}}).status, 500);
}

void TestSandboxFaults::sameSeedMeetsTheSameFaults()
{
    QStringList outcomes;
    for (int run = 0; run < 2; ++run) {
        Sandbox sandbox;
        QVERIFY(sandbox.start(with(u"status=502@0.5"_s)));
        QString outcome;
        for (int call = 0; call < 20; ++call)
            outcome += askOnce(sandbox, "/item/get"_ba, {}).status == 502 ? u'x' : u'.';
        outcomes.append(outcome);
    }
    QCOMPARE(outcomes.first(), outcomes.last());
    QVERIFY(outcomes.first().contains(u'x') && outcomes.first().contains(u'.'));
}

void TestSandboxFaults::webhooksMisbehaveOnDemand()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"webhook-duplicate:NEW_ACCOUNTS_AVAILABLE"_s)));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, fireRequest(token)).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("NEW_ACCOUNTS_AVAILABLE"_L1), 2, 10'000);
}

void TestSandboxFaults::unsignedWebhooksHaveNoHeader()
{
    WebhookCatcher catcher;
    Sandbox sandbox;
    QVERIFY(sandbox.start(with(u"webhook-unsigned"_s)));
    SandboxClient client(sandbox);
    const QString token = client.link(catcher.url());
    QCOMPARE(client.post(u"/sandbox/item/fire_webhook"_s, fireRequest(token)).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!catcher.requests().isEmpty(), 10'000);
    QVERIFY(catcher.requests().first().header("Plaid-Verification"_ba).isEmpty());
}

void TestSandboxFaults::limitsRefuseWhoAsksTooOften()
{
    Sandbox::Options options = optionsAt();
    options.rateLimits = true;
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    SandboxClient client(sandbox);
    const QString token = client.link();
    for (int call = 0; call < 40; ++call)
        QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, token}}).status, 200);
    const Answer refused = client.post(u"/item/get"_s, {{u"access_token"_s, token}});
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"ITEM_GET_LIMIT"_s);
    QCOMPARE(refused.text("error_type"_L1), u"RATE_LIMIT_EXCEEDED"_s);
    QVERIFY(!refused.text("request_id"_L1).isEmpty());
}

void TestSandboxFaults::limitsAreOffUnlessAskedFor()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(optionsAt()));
    SandboxClient client(sandbox);
    const QString token = client.link();
    for (int call = 0; call < 50; ++call)
        QCOMPARE(client.post(u"/item/get"_s, {{u"access_token"_s, token}}).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
