// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidclient.h"

#include "core/plaid/callbudget.h"
#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/resettingserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPath = u"/item/get"_s;
const QString kNeverRepeated = u"/item/remove"_s;
const QJsonObject kGood{{u"request_id"_s, u"r1"_s}};

QStringList logged;

struct Ledger final : CallObserver {
    void called(const PlaidCall& call) override { calls.append(call); }
    QList<PlaidCall> calls;
};

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged.append(message);
}

} // namespace

class TestPlaidClient : public QObject {
    Q_OBJECT

private slots:
    void sendsKeysInHeadersAndNotInTheBody();
    void theSecretIsNeverLogged();
    void aTokenOfAnotherEnvironmentIsNeverSent_data();
    void aTokenOfAnotherEnvironmentIsNeverSent();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void aRateLimitIsWaitedOut();
    void threeServerErrorsAreSurvivedAFourthIsNot();
    void aLostAnswerIsAskedForAgainTwice();
    void whatIsNotSafeIsSentOnceOnly_data();
    void whatIsNotSafeIsSentOnceOnly();
    void anotherPlaidErrorIsHandedOutAtOnce();
    void aHtmlAnswerNamesItsStatus();
    void redirectsAreNotFollowed();
    void anAnswerThatAnnouncesTooMuchIsCutOff();
    void silenceEndsAtTheTimeout();
    void aClosedPortIsARefusal();
    void stoppingGivesUpSafeCalls();
    void stoppingLetsOtherCallsEnd();
    void nothingIsSentAfterStopping();
    void aKeyMakesAnAuthorizationRepeatable();
    void aResetConnectionIsNotUsedTwice_data();
    void aResetConnectionIsNotUsedTwice();
    void anHttpDateIsWaitedFor();
    void callsWaitForTheirTurnInTheBudget();
    void whatHasToWaitIsNamed();
    void theBudgetLeavesThisMachineAloneUnlessTold();
    void everyExchangeIsReported();
    void whatIsReportedAboutALostAnswer();

private:
    Result<QJsonObject> post(test::PlaidFixture& fixture, const QString& path = kPath)
    {
        return test::await(fixture.client.post(fixture.access(), path, QJsonObject{{u"count"_s, 500}}));
    }
};

void TestPlaidClient::sendsKeysInHeadersAndNotInTheBody()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(kPath, kGood);
    const Result<QJsonObject> answer = post(fixture);
    QVERIFY(answer);
    QCOMPARE(*answer, kGood);
    const test::FakePlaid::Request request = fixture.plaid.requests().first();
    QCOMPARE(request.headers.value("plaid-client-id"), "client-1"_ba);
    QCOMPARE(request.headers.value("plaid-secret"), "s3cr3t-of-client-1"_ba);
    QCOMPARE(request.headers.value("plaid-version"), "2020-09-14"_ba);
    QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
    QVERIFY(request.headers.value("user-agent").startsWith("Egret/"));
    QCOMPARE(request.rawBody, R"({"count":500})"_ba);
}

void TestPlaidClient::theSecretIsNeverLogged()
{
    QLoggingCategory::setFilterRules(u"egret.plaid.debug=true"_s);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    test::PlaidFixture fixture;
    fixture.plaid.replyError(kPath, u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s);
    fixture.plaid.reply(kPath, kGood);
    const Result<QJsonObject> refused = post(fixture);
    const Result<QJsonObject> answered = post(fixture);
    qInstallMessageHandler(before);
    QVERIFY(!refused);
    QVERIFY(answered);
    QVERIFY(logged.size() >= 2);
    QVERIFY(!logged.join(u'\n').contains(u"s3cr3t"_s));
}

void TestPlaidClient::aTokenOfAnotherEnvironmentIsNeverSent_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("token");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("sent");
    const QString uuid = u"-0b1c2d3e-0000-4000-8000-000000000001"_s;
    QTest::newRow("production token to Sandbox") << u"access_token"_s << u"access-production"_s + uuid << Environment::Sandbox << false;
    QTest::newRow("sandbox token to Production") << u"access_token"_s << u"access-sandbox"_s + uuid << Environment::Production << false;
    QTest::newRow("development token to Production") << u"access_token"_s << u"access-development"_s + uuid << Environment::Production << false;
    QTest::newRow("public token") << u"public_token"_s << u"public-production"_s + uuid << Environment::Offline << false;
    QTest::newRow("link token") << u"link_token"_s << u"link-production"_s + uuid << Environment::Sandbox << false;
    QTest::newRow("sandbox token to the simulator") << u"access_token"_s << u"access-sandbox"_s + uuid << Environment::Offline << true;
    QTest::newRow("token of no known shape") << u"access_token"_s << u"opaque"_s << Environment::Sandbox << true;
}

void TestPlaidClient::aTokenOfAnotherEnvironmentIsNeverSent()
{
    QFETCH(QString, field);
    QFETCH(QString, token);
    QFETCH(Environment, environment);
    QFETCH(bool, sent);
    test::PlaidFixture fixture;
    fixture.plaid.replyAlways(kPath, kGood);
    const Result<QJsonObject> answer = test::await(
        fixture.client.post(fixture.access(environment), kPath, QJsonObject{{field, token}}));
    QCOMPARE(bool(answer), sent);
    QCOMPARE(fixture.plaid.requests().size(), sent ? 1 : 0);
    if (answer)
        return;
    QCOMPARE(answer.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(answer.error().code, field);
    QVERIFY(!answer.error().detail.contains(token));
}

void TestPlaidClient::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("code");
    QTest::newRow("http to a foreign host") << u"http://plaid.example.org"_s << Environment::Sandbox << u"base_url"_s;
    QTest::newRow("Development") << u"https://development.plaid.com"_s << Environment::Development << u"environment"_s;
    QTest::newRow("no address") << QString() << Environment::Offline << u"base_url"_s;
}

void TestPlaidClient::refusesBeforeSending()
{
    QFETCH(QString, baseUrl);
    QFETCH(Environment, environment);
    test::PlaidFixture fixture;
    PlaidAccess access = fixture.access(environment);
    access.baseUrl = QUrl(baseUrl);
    const Result<QJsonObject> answer = test::await(fixture.client.post(access, kPath, {}));
    QCOMPARE(answer.error().kind, Error::Kind::InvalidInput);
    QTEST(answer.error().code, "code");
}

void TestPlaidClient::aRateLimitIsWaitedOut()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(kPath, u"RATE_LIMIT_EXCEEDED"_s, u"ITEM_GET_LIMIT"_s, 429, "Retry-After: 2\r\n"_ba);
    fixture.plaid.replyError(kPath, u"RATE_LIMIT_EXCEEDED"_s, u"ITEM_GET_LIMIT"_s, 429);
    fixture.plaid.reply(kPath, kGood);
    const Result<QJsonObject> answer = post(fixture);
    QVERIFY(answer);
    QCOMPARE(fixture.plaid.requests().size(), 3);
}

void TestPlaidClient::threeServerErrorsAreSurvivedAFourthIsNot()
{
    test::PlaidFixture fixture;
    for (int i = 0; i < 3; ++i)
        fixture.plaid.replyError(kPath, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    fixture.plaid.reply(kPath, kGood);
    QVERIFY(post(fixture));
    QCOMPARE(fixture.plaid.requests().size(), 4);
    for (int i = 0; i < 4; ++i)
        fixture.plaid.replyError(kPath, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().code, u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(answer.error().requestId, u"req-scripted"_s);
    QCOMPARE(fixture.plaid.requests().size(), 8);
}

void TestPlaidClient::aLostAnswerIsAskedForAgainTwice()
{
    test::PlaidFixture fixture;
    for (int i = 0; i < 3; ++i)
        fixture.plaid.dropConnection(kPath);
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"closed"_s);
    QCOMPARE(fixture.plaid.requests().size(), 3);
    fixture.plaid.dropConnection(kPath);
    fixture.plaid.reply(kPath, kGood);
    QVERIFY(post(fixture));
}

void TestPlaidClient::whatIsNotSafeIsSentOnceOnly_data()
{
    QTest::addColumn<QString>("failure");
    QTest::newRow("dropped connection") << u"drop"_s;
    QTest::newRow("server error") << u"INTERNAL_SERVER_ERROR"_s;
    QTest::newRow("rate limit") << u"RATE_LIMIT"_s;
}

void TestPlaidClient::whatIsNotSafeIsSentOnceOnly()
{
    QFETCH(QString, failure);
    test::PlaidFixture fixture;
    if (failure == "drop"_L1)
        fixture.plaid.dropConnection(kNeverRepeated);
    else
        fixture.plaid.replyError(kNeverRepeated, failure == "RATE_LIMIT"_L1 ? u"RATE_LIMIT_EXCEEDED"_s : u"API_ERROR"_s, failure);
    fixture.plaid.replyAlways(kNeverRepeated, kGood);
    const Result<QJsonObject> answer = post(fixture, kNeverRepeated);
    QVERIFY(!answer);
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

void TestPlaidClient::anotherPlaidErrorIsHandedOutAtOnce()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(kPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Plaid);
    QCOMPARE(answer.error().code, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(answer.error().errorType, u"ITEM_ERROR"_s);
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

void TestPlaidClient::aHtmlAnswerNamesItsStatus()
{
    test::PlaidFixture fixture;
    for (int i = 0; i < 3; ++i)
        fixture.plaid.replyRaw(kPath, 502, "<html>Bad gateway</html>"_ba);
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"http_502"_s);
    QCOMPARE(fixture.plaid.requests().size(), 3);
}

void TestPlaidClient::redirectsAreNotFollowed()
{
    test::PlaidFixture fixture;
    test::FakePlaid elsewhere;
    fixture.plaid.replyRaw(kNeverRepeated, 307, {}, "Location: " + elsewhere.baseUrl().toEncoded() + "/item/remove\r\n");
    const Result<QJsonObject> answer = post(fixture, kNeverRepeated);
    QCOMPARE(answer.error().code, u"http_307"_s);
    QVERIFY(elsewhere.requests().isEmpty());
}

void TestPlaidClient::anAnswerThatAnnouncesTooMuchIsCutOff()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyRaw(kPath, 200, QByteArray(PlaidClient::kMaxAnswerBytes + 1, ' '));
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"too_large"_s);
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

void TestPlaidClient::silenceEndsAtTheTimeout()
{
    test::PlaidFixture fixture;
    fixture.client.setTimeout(50ms);
    fixture.plaid.hold(kNeverRepeated, kGood);
    const Result<QJsonObject> answer = post(fixture, kNeverRepeated);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"timeout"_s);
}

void TestPlaidClient::aClosedPortIsARefusal()
{
    test::PlaidFixture fixture;
    PlaidAccess access = fixture.access();
    {
        const test::FakePlaid gone;
        access.baseUrl = gone.baseUrl();
    }
    const Result<QJsonObject> answer = test::await(fixture.client.post(access, kPath, {}));
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"refused"_s);
}

void TestPlaidClient::stoppingGivesUpSafeCalls()
{
    test::PlaidFixture fixture;
    fixture.plaid.hold(kPath, kGood);
    connect(&fixture.plaid, &test::FakePlaid::received, &fixture.backoff, &Backoff::stop);
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

void TestPlaidClient::stoppingLetsOtherCallsEnd()
{
    test::PlaidFixture fixture;
    fixture.plaid.hold(kNeverRepeated, kGood);
    connect(&fixture.plaid, &test::FakePlaid::received, &fixture.backoff, [&fixture] {
        fixture.backoff.stop();
        fixture.plaid.release(kNeverRepeated);
    });
    QVERIFY(post(fixture, kNeverRepeated));
}

void TestPlaidClient::nothingIsSentAfterStopping()
{
    test::PlaidFixture fixture;
    fixture.backoff.stop();
    const Result<QJsonObject> answer = post(fixture);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY(fixture.plaid.requests().isEmpty());
}

void TestPlaidClient::aKeyMakesAnAuthorizationRepeatable()
{
    const QString path = u"/transfer/authorization/create"_s;
    test::PlaidFixture fixture;
    fixture.plaid.replyError(path, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    fixture.plaid.replyAlways(path, kGood);
    QVERIFY(!test::await(fixture.client.post(fixture.access(), path, {})));
    QCOMPARE(fixture.plaid.requests().size(), 1);
    fixture.plaid.replyError(path, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    QVERIFY(test::await(fixture.client.post(fixture.access(), path, {{u"idempotency_key"_s, u"k-1"_s}})));
    QCOMPARE(fixture.plaid.requests().size(), 3);
}

void TestPlaidClient::aResetConnectionIsNotUsedTwice_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("requests");
    QTest::newRow("an exchange") << u"/item/public_token/exchange"_s << 1;
    QTest::newRow("a payment") << u"/payment_initiation/payment/create"_s << 1;
    QTest::newRow("a read: two repetitions of ours, none of Qt's") << u"/item/get"_s << 3;
}

void TestPlaidClient::aResetConnectionIsNotUsedTwice()
{
    QFETCH(QString, path);
    test::ResettingServer server;
    test::PlaidFixture fixture;
    PlaidAccess access = fixture.access();
    access.baseUrl = server.url({});
    const Result<QJsonObject> answer = test::await(fixture.client.post(access, path, {{u"count"_s, 1}}));
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"closed"_s);
    QTEST(server.requests(), "requests");
}

void TestPlaidClient::anHttpDateIsWaitedFor()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(kNeverRepeated, u"RATE_LIMIT_EXCEEDED"_s, u"RATE_LIMIT"_s, 429,
        "Date: Wed, 17 Jun 2026 14:31:00 GMT\r\nRetry-After: Wed, 17 Jun 2026 14:31:48 GMT\r\n"_ba);
    const Result<QJsonObject> answer = post(fixture, kNeverRepeated);
    QCOMPARE(answer.error().retryAfterSeconds, 48);
}

void TestPlaidClient::callsWaitForTheirTurnInTheBudget()
{
    test::PlaidFixture fixture;
    fixture.backoff.setScale(0.01);
    fixture.plaid.replyAlways(kPath, kGood);
    CallBudget budget;
    budget.setLimitsLoopback(true);
    fixture.client.setBudget(&budget);
    const QJsonObject forItem{{u"access_token"_s, test::sandboxToken().reveal()}};
    QElapsedTimer stopwatch;
    stopwatch.start();
    for (int call = 0; call < 8; ++call) // 40 a minute: 8 at once, then one every 1.875 s, here 18.75 ms
        QVERIFY(test::await(fixture.client.post(fixture.access(), kPath, forItem)));
    for (int call = 0; call < 10; ++call)
        QVERIFY(test::await(fixture.client.post(fixture.access(), kPath, forItem)));
    QVERIFY2(stopwatch.elapsed() >= 150, "ten calls had to wait, most of them for a fiftieth of a second or longer");
    QCOMPARE(fixture.plaid.requests().size(), 18);
}

void TestPlaidClient::whatHasToWaitIsNamed()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(kPath, kGood);
    fixture.plaid.replyError(kPath, u"RATE_LIMIT_EXCEEDED"_s, u"RATE_LIMIT"_s, 429);
    fixture.plaid.reply(kPath, kGood);
    const QSignalSpy delayed(&fixture.client, &PlaidClient::delayed);
    PlaidAccess access = fixture.access();
    access.item = ItemId(u"item-1"_s);
    QVERIFY(test::await(fixture.client.post(access, kPath, {})));
    QCOMPARE(delayed.count(), 0);
    access.item = ItemId(u"item-2"_s);
    QVERIFY(test::await(fixture.client.post(access, kPath, {})));
    QCOMPARE(delayed.count(), 1);
    QCOMPARE(delayed.first().first().value<ItemId>(), ItemId(u"item-2"_s));
}

void TestPlaidClient::theBudgetLeavesThisMachineAloneUnlessTold()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyAlways(kPath, kGood);
    CallBudget budget;
    fixture.client.setBudget(&budget);
    for (int call = 0; call < 30; ++call)
        QVERIFY(test::await(
            fixture.client.post(fixture.access(), kPath, {{u"access_token"_s, test::sandboxToken().reveal()}})));
    QVERIFY(budget.headroom().isEmpty());
}

void TestPlaidClient::everyExchangeIsReported()
{
    test::PlaidFixture fixture;
    Ledger ledger;
    fixture.client.setObserver(&ledger);
    const QString path = u"/accounts/balance/get"_s;
    fixture.plaid.replyError(path, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    fixture.plaid.reply(path, kGood);
    PlaidAccess access = fixture.access();
    access.integration = IntegrationId(u"itg_1"_s);
    access.item = ItemId(u"item-1"_s);
    QVERIFY(test::await(fixture.client.post(access, path, {{u"count"_s, 500}})));
    QCOMPARE(ledger.calls.size(), 2);
    const PlaidCall& first = ledger.calls[0];
    QCOMPARE(first.path, path);
    QCOMPARE(first.integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(first.item, ItemId(u"item-1"_s));
    QCOMPARE(first.attempt, 1);
    QCOMPARE(first.status, 500);
    QCOMPARE(first.error->code, u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(first.requestId, u"req-scripted"_s);
    QCOMPARE(first.answer.value(u"error_type"_s).toString(), u"API_ERROR"_s);
    QVERIFY(!first.billable);
    const PlaidCall& second = ledger.calls[1];
    QCOMPARE(second.attempt, 2);
    QCOMPARE(second.status, 200);
    QVERIFY(!second.error);
    QCOMPARE(second.requestId, u"r1"_s);
    QVERIFY(second.billable);
    QCOMPARE(second.request, (QJsonObject{{u"count"_s, 500}}));
    QVERIFY(second.sent >= first.sent);
    QVERIFY(second.latency.count() > 0);
}

void TestPlaidClient::whatIsReportedAboutALostAnswer()
{
    test::PlaidFixture fixture;
    Ledger ledger;
    fixture.client.setObserver(&ledger);
    fixture.plaid.dropConnection(kNeverRepeated);
    QVERIFY(!post(fixture, kNeverRepeated));
    QCOMPARE(ledger.calls.size(), 1);
    QCOMPARE(ledger.calls[0].status, 0);
    QCOMPARE(ledger.calls[0].error->code, u"closed"_s);
    QVERIFY(ledger.calls[0].answer.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlaidClient)
#include "tst_plaidclient.moc"
