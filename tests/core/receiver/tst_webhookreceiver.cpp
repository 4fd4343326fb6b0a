// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookreceiver.h"

#include "core/http/httpserver.h"
#include "core/receiver/reachprobe.h"
#include "inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/httpclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kBody = webhookBody("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE");

//! A receiver behind a real server, with one integration and a scripted Plaid.
struct ReceiverFixture {
    explicit ReceiverFixture(
        TokenVault given = TokenVault(TokenVault::makeKey()), WebhookReceiver::Limits limits = {20'000, 1 << 28, 20s})
        : vault(std::move(given))
    {
        addresses.set({keys.integration()});
        receiver.setLimits(limits);
        if (!inbox.open(directory.path()))
            qFatal("no inbox");
        Router router;
        receiver.addRoutes(router);
        const Result<quint16> started = server.start({}, router);
        if (!started)
            qFatal("no server");
        port = *started;
    }
    ~ReceiverFixture() { server.stop(0ms); }

    HttpReply deliver(const QByteArray& body, const HttpHeaders& headers, const QByteArray& token = "token-of-itg_1")
    {
        return exchange(port, "POST", "/webhooks/plaid/" + token, headers, body);
    }
    HttpReply deliverSigned(const QByteArray& body)
    {
        return deliver(body, {{"Plaid-Verification", signer.header(body)}});
    }

    const TestSigner signer;
    InboxDirectory directory;
    TokenVault vault;
    KeyFixture keys;
    WebhookAddresses addresses;
    WebhookInbox inbox{vault};
    WebhookReceiver receiver{addresses, keys.keys, inbox, keys.clock};
    HttpServer server;
    quint16 port = 0;
};

} // namespace

class TestWebhookReceiver : public QObject {
    Q_OBJECT

private slots:
    void aVerifiedDeliveryIsStoredAsItCame();
    void theKeyIsFetchedOnce();
    void anUnknownAddressIsNotFoundBeforeAnythingElse();
    void egretsOwnProbeIsAnsweredAndNotKept();
    void aFailedCheckIsNamedAndKeptApart_data();
    void aFailedCheckIsNamedAndKeptApart();
    void withoutAKeyItIsKeptForLater_data();
    void withoutAKeyItIsKeptForLater();
    void anUnknownKidIsRefused();
    void whatIsSignedIsKeptWhateverItSays_data();
    void whatIsSignedIsKeptWhateverItSays();
    void aBodyOverOneMebibyteIsTooLarge();
    void onlyPostIsAllowed();
    void saysWhenTooMuchWaits();
    void inventedKeyIdsKeepNobodyElseOut();
    void tokensNeedAnOpenVault();
    void tokensAreSealed();
    void credentialsInHeadersAreNotKept();
    void reachesOverATunnel();
    void answersManyAtOnce();
};

void TestWebhookReceiver::aVerifiedDeliveryIsStoredAsItCame()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    const QByteArray header = fixture.signer.header(kBody);
    const HttpReply reply
        = fixture.deliver(kBody, {{"Content-Type", "application/json"}, {"pLAID-vERIFICATION", header}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"received"_s), QJsonValue(true));
    QCOMPARE(reply.json().value(u"verification"_s), QJsonValue(u"verified"_s));

    const std::function<Result<WebhookRecord>(WebhookStore&)> find
        = [id = WebhookId(reply.json().value(u"id"_s).toString())](WebhookStore& store) { return store.find(id); };
    const Result<WebhookRecord> stored = await(fixture.inbox.run(find));
    QVERIFY(stored);
    const WebhookRecord& record = *stored;
    QCOMPARE(record.delivery.id.value(), reply.json().value(u"id"_s).toString());
    QVERIFY(record.delivery.id.value().startsWith(u"whk_"_s));
    QCOMPARE(record.delivery.integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(record.delivery.body, kBody);
    QCOMPARE(headerValue(record.delivery.headers, "Plaid-Verification"), header);
    QVERIFY(record.delivery.received == atSecond(kSignedAt));
    QCOMPARE(record.verification, Verification::Verified);
    QCOMPARE(QJsonDocument::fromJson(record.checks).array().size(), 7);
    QCOMPARE(record.event.code, u"SYNC_UPDATES_AVAILABLE"_s);
    QCOMPARE(record.event.item, ItemId(u"item-1"_s));
}

void TestWebhookReceiver::theKeyIsFetchedOnce()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    for (int number = 0; number < 5; ++number)
        QCOMPARE(fixture.deliverSigned(kBody).status, 200);
    QCOMPARE(fixture.keys.calls(), 1);
    QCOMPARE(fixture.directory.ids().size(), 5); // equal bodies are deliveries of their own
}

void TestWebhookReceiver::anUnknownAddressIsNotFoundBeforeAnythingElse()
{
    ReceiverFixture fixture;
    for (const QByteArray& token : {"nobodys"_ba, "TOKEN-OF-ITG_1"_ba, "token-of-itg_1%20"_ba}) {
        const HttpReply reply = fixture.deliver(kBody, {{"Plaid-Verification", fixture.signer.header(kBody)}}, token);
        QCOMPARE(reply.status, 404);
    }
    QCOMPARE(fixture.keys.calls(), 0);
    QCOMPARE(fixture.directory.ids(u"webhooks"_s), QStringList());
}

void TestWebhookReceiver::egretsOwnProbeIsAnsweredAndNotKept()
{
    ReceiverFixture fixture;
    ReachProbe probe;
    fixture.receiver.setProbe(probe);
    const QByteArray value = probe.issue();
    QCOMPARE(fixture.deliver("{}"_ba, {{"X-Egret-Probe"_ba, value}}).status, 204);
    QCOMPARE(fixture.directory.ids(u"webhooks"_s), QStringList());
    QVERIFY(probe.collect(value));
    QCOMPARE(fixture.deliver("{}"_ba, {{"X-Egret-Probe"_ba, value}}).status, 401); // a webhook like any other, once it is known
}

void TestWebhookReceiver::aFailedCheckIsNamedAndKeptApart_data()
{
    QTest::addColumn<QByteArray>("headerJson");
    QTest::addColumn<QByteArray>("payloadJson");
    QTest::addColumn<QString>("failedCheck");
    const TestSigner any;
    const QByteArray payload = TestSigner::payloadJson(kBody, kSignedAt);
    QTest::newRow("no header") << ""_ba
                               << ""_ba << u"format"_s;
    QTest::newRow("alg none") << R"({"alg":"none","kid":"a"})"_ba << payload << u"alg"_s;
    QTest::newRow("no kid") << R"({"alg":"ES256"})"_ba << payload << u"kid"_s;
    QTest::newRow("a kid that cannot be one") << R"({"alg":"ES256","kid":"/"})"_ba << payload << u"key"_s;
    QTest::newRow("too old") << any.headerJson() << TestSigner::payloadJson(kBody, kSignedAt - 301) << u"iat"_s;
    QTest::newRow("another body") << any.headerJson() << TestSigner::payloadJson("{}", kSignedAt) << u"body_hash"_s;
}

void TestWebhookReceiver::aFailedCheckIsNamedAndKeptApart()
{
    QFETCH(QByteArray, headerJson);
    QFETCH(QByteArray, payloadJson);
    QFETCH(QString, failedCheck);
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    HttpHeaders headers;
    if (!headerJson.isEmpty())
        headers.append({"Plaid-Verification", fixture.signer.jws(headerJson, payloadJson)});
    const HttpReply reply = fixture.deliver(kBody, headers);
    QCOMPARE(reply.status, 401);
    const QString description = reply.json().value(u"description"_s).toString();
    QVERIFY2(description.startsWith(u"The webhook's signature was refused: %1 ("_s.arg(failedCheck)),
        qPrintable(description));
    QCOMPARE(fixture.directory.ids(), QStringList());
    const QStringList rejected = fixture.directory.ids(u"rejections"_s);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(fixture.directory.fate(rejected.first()).startsWith(u"rejected failed "_s + failedCheck));
    QCOMPARE(fixture.inbox.waiting().deliveries, 0);
}

void TestWebhookReceiver::withoutAKeyItIsKeptForLater_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("Plaid cannot be reached") << false;
    QTest::newRow("Plaid takes too long") << true;
}

void TestWebhookReceiver::withoutAKeyItIsKeptForLater()
{
    QFETCH(bool, answers);
    ReceiverFixture fixture(TokenVault(TokenVault::makeKey()), {20'000, 1 << 28, 100ms});
    if (answers)
        fixture.keys.plaid.plaid.hold(QLatin1String(KeyFixture::kPath), {{u"key"_s, fixture.signer.jwk()}});
    else
        fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    const HttpReply reply = fixture.deliverSigned(kBody);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"verification"_s), QJsonValue(u"not_checked"_s));
    QCOMPARE(fixture.directory.fate(reply.json().value(u"id"_s).toString()), u"received not_checked"_s);
}

void TestWebhookReceiver::anUnknownKidIsRefused()
{
    ReceiverFixture fixture;
    fixture.keys.refuse();
    const HttpReply reply = fixture.deliverSigned(kBody);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json().value(u"description"_s).toString(),
        u"The webhook's signature was refused: key (Plaid knows no such key in this environment)."_s);
}

void TestWebhookReceiver::whatIsSignedIsKeptWhateverItSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("code of the future") << webhookBody("TRANSACTIONS", "SOMETHING_NEW");
    QTest::newRow("older documents' form") << webhookBody("ITEM", "DEFAULT_UPDATE");
    QTest::newRow("an Item nobody knows") << webhookBody("ITEM", "ERROR", "item-unknown");
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("exactly one mebibyte") << QByteArray(1024 * 1024, 'x');
}

void TestWebhookReceiver::whatIsSignedIsKeptWhateverItSays()
{
    QFETCH(QByteArray, body);
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    const HttpReply reply = fixture.deliverSigned(body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(fixture.directory.fate(reply.json().value(u"id"_s).toString()), u"verified verified"_s);
}

void TestWebhookReceiver::aBodyOverOneMebibyteIsTooLarge()
{
    ReceiverFixture fixture;
    QCOMPARE(fixture.deliverSigned(QByteArray(1024 * 1024 + 1, 'x')).status, 413);
    QCOMPARE(fixture.directory.ids(u"webhooks"_s), QStringList());
}

void TestWebhookReceiver::onlyPostIsAllowed()
{
    ReceiverFixture fixture;
    QCOMPARE(exchange(fixture.port, "GET", "/webhooks/plaid/token-of-itg_1").status, 405);
}

void TestWebhookReceiver::saysWhenTooMuchWaits()
{
    ReceiverFixture fixture(TokenVault(TokenVault::makeKey()), {2, 1 << 28, 20s});
    fixture.keys.serve(fixture.signer);
    for (int number = 0; number < 3; ++number)
        QCOMPARE(fixture.deliverSigned(kBody).status, 200);
    const HttpReply reply = fixture.deliverSigned(kBody);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.header("Retry-After"), "30"_ba);
    QCOMPARE(fixture.directory.ids().size(), 3);
    QCOMPARE(fixture.deliver(kBody, {}, "nobodys").status, 404);
}

void TestWebhookReceiver::inventedKeyIdsKeepNobodyElseOut()
{
    ReceiverFixture fixture(TokenVault(TokenVault::makeKey()), {20'000, 1 << 28, 20s, 3, 1 << 28});
    fixture.keys.serve(fixture.signer);
    QCOMPARE(fixture.deliverSigned(kBody).status, 200);
    fixture.keys.access.failure = Error{Error::Kind::Network, u"refused"_s, u"No network."_s, {}, {}, 0};
    const TestSigner forger(u"6c5516e1-92dc-479e-a8ff-5a51992e0999"_s);
    const HttpHeaders forged{{"Plaid-Verification", forger.header(kBody)}};
    for (int number = 0; number < 3; ++number)
        QCOMPARE(fixture.deliver(kBody, forged).status, 200);
    const HttpReply refused = fixture.deliver(kBody, forged);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("Retry-After"), "30"_ba);
    QCOMPARE(fixture.deliverSigned(kBody).status, 200); // what verifies goes past them
    QCOMPARE(fixture.inbox.unchecked(IntegrationId(u"itg_1"_s)).deliveries, 3);
    QCOMPARE(fixture.inbox.verified().deliveries, 2);
}

void TestWebhookReceiver::tokensNeedAnOpenVault()
{
    ReceiverFixture fixture(closedVault());
    fixture.keys.serve(fixture.signer);
    const HttpReply reply = fixture.deliverSigned(kLinkBody);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Retry-After"), "30"_ba);
    QCOMPARE(fixture.directory.ids(), QStringList());
    QCOMPARE(fixture.deliverSigned(kBody).status, 200);
}

void TestWebhookReceiver::tokensAreSealed()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    QCOMPARE(fixture.deliverSigned(kLinkBody).status, 200);
    QVERIFY(fixture.directory.contains("SESSION_FINISHED"));
    QVERIFY(!fixture.directory.contains("1a2b3c4d"));
}

void TestWebhookReceiver::credentialsInHeadersAreNotKept()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    const HttpReply reply = fixture.deliver(kBody,
        {{"Plaid-Verification", fixture.signer.header(kBody)}, {"Authorization", "Bearer hush-hush"},
            {"X-Api-Key", "hush-hush"}, {"X-Trace", "seen"}});
    QCOMPARE(reply.status, 200);
    QVERIFY(fixture.directory.contains("seen"));
    QVERIFY(!fixture.directory.contains("hush-hush"));
}

void TestWebhookReceiver::reachesOverATunnel()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    const HttpReply reply = fixture.deliver(kBody,
        {{"Host", "hooks.example.com"}, {"X-Forwarded-For", "52.21.26.131"},
            {"Plaid-Verification", fixture.signer.header(kBody)}});
    QCOMPARE(reply.status, 200);
}

void TestWebhookReceiver::answersManyAtOnce()
{
    ReceiverFixture fixture;
    fixture.keys.serve(fixture.signer);
    const QByteArray request
        = "POST /webhooks/plaid/token-of-itg_1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nPlaid-Verification: "
        + fixture.signer.header(kBody) + "\r\nContent-Length: " + QByteArray::number(kBody.size()) + "\r\n\r\n" + kBody;
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int number = 0; number < 64; ++number) {
        clients.push_back(std::make_unique<HttpClient>(fixture.port));
        clients.back()->send(request);
    }
    for (const auto& client : clients)
        QCOMPARE(client->read().status, 200);
    QCOMPARE(fixture.directory.ids().size(), 64);
    QCOMPARE(fixture.keys.calls(), 1);
}

QTEST_GUILESS_MAIN(TestWebhookReceiver)
#include "tst_webhookreceiver.moc"
