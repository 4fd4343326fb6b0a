// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksender.h"

#include "jwscheck.h"
#include "sandboxclient.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;
using State = SentWebhook::State;

namespace {

const QJsonObject kBody{{u"webhook_type"_s, u"TRANSACTIONS"_s}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"item_id"_s, u"abc"_s}};

QJsonObject bodyOf(const QString& code)
{
    return {{u"webhook_type"_s, u"TRANSACTIONS"_s}, {u"webhook_code"_s, code}};
}

WebhookRules retryingAfter(std::chrono::milliseconds base)
{
    WebhookRules rules;
    rules.retryBase = base;
    rules.patience = 20s; // in order, however slow the machine
    return rules;
}

QByteArray tokenOf(const HttpRequest& request)
{
    return request.header("Plaid-Verification"_ba);
}

//! What is to go wrong with webhooks of one code; nothing with others.
WebhookSender::Faults only(const QString& struckCode, const WebhookFault& fault)
{
    return [struckCode, fault](const QString& code) { return code == struckCode ? fault : WebhookFault(); };
}

//! An endpoint that keeps every request until it is told to answer.
class SlowEndpoint {
public:
    SlowEndpoint()
    {
        Router router;
        router.add({"POST"_ba, u"/hook/{name}"_s, Exposure::Public, 64 * 1024, [this](HttpRequest request, Responder respond) {
                        const std::lock_guard lock(m_mutex);
                        m_requests.append(request);
                        m_waiting.append(std::move(respond));
                    }});
        const Result<quint16> started = m_server.start({}, std::move(router));
        m_port = started ? *started : quint16(0);
    }

    Q_DISABLE_COPY_MOVE(SlowEndpoint)
    ~SlowEndpoint() { answerAll({}); }

    QUrl url(const QString& name = u"slow"_s) const { return QUrl(u"http://127.0.0.1:%1/hook/%2"_s.arg(QString::number(m_port), name)); }
    QList<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    void answerAll(const HttpResponse& response)
    {
        QList<Responder> waiting;
        {
            const std::lock_guard lock(m_mutex);
            waiting = std::exchange(m_waiting, {});
        }
        for (const Responder& respond : waiting)
            respond(response);
    }

private:
    mutable std::mutex m_mutex;
    QList<HttpRequest> m_requests;
    QList<Responder> m_waiting;
    quint16 m_port = 0;
    HttpServer m_server;
};

} // namespace

class TestWebhookSender : public QObject {
    Q_OBJECT

private slots:
    void deliversIndentedSignedBytes();
    void onlyTwoHundredCounts_data();
    void onlyTwoHundredCounts();
    void givesUpAfterSevenDeliveries();
    void givesUpADayAfterTheFirstAttempt();
    void waitsFourTimesLongerEachTime();
    void refusedEndpointsGetNoSecondTry();
    void silenceIsARefusal();
    void signsEveryAttemptAnewWithTheWallClock();
    void nobodyListeningIsRetriedToo();
    void redirectsAreNotFollowed();
    void tooManyRequestsMayAskForAPause_data();
    void tooManyRequestsMayAskForAPause();
    void arriveInOrderAsARule();
    void aSlowServerGetsSixAtATimeAndHoldsUpNoOther();
    void ignoresWhatIsNoWebAddress_data();
    void ignoresWhatIsNoWebAddress();
    void tellsHowEachDeliveryStands();
    void sendsARememberedDeliveryAgain();
    void givesUpWhatIsTooMuch();
    void aDuplicateHasTheSameBytes();
    void aLateOneLetsOthersPass();
    void aReorderedOneFollowsTheNext();
    void aReorderedOneLeavesEvenIfNoneFollows();
    void everySecondOfReorderedOnesOvertakes();
    void signaturesFailOnDemand_data();
    void signaturesFailOnDemand();
    void deliveriesFromBeforeAKeyRotationVerifyAfterIt();
};

void TestWebhookSender::deliversIndentedSignedBytes()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, {});
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
    const HttpRequest request = catcher.requests().first();
    QCOMPARE(request.body, "{\n  \"item_id\": \"abc\",\n  \"webhook_code\": \"DEFAULT_UPDATE\",\n  \"webhook_type\": \"TRANSACTIONS\"\n}"_ba);
    QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
    const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    QCOMPARE(jsonPart(tokenOf(request), 1).value("request_body_sha256"_L1).toString(), QString::fromLatin1(hash));
}

void TestWebhookSender::onlyTwoHundredCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("202 accepted") << 202;
    QTest::newRow("204 no content") << 204;
    QTest::newRow("302 elsewhere") << 302;
    QTest::newRow("401 not believed") << 401;
    QTest::newRow("429 without a time") << 429;
    QTest::newRow("503 busy") << 503;
}

void TestWebhookSender::onlyTwoHundredCounts()
{
    QFETCH(int, status);
    WebhookCatcher catcher;
    catcher.refuse(1, status);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1ms));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    QCOMPARE(catcher.requests().at(0).body, catcher.requests().at(1).body);
}

void TestWebhookSender::givesUpAfterSevenDeliveries()
{
    WebhookCatcher catcher;
    catcher.refuse(1'000);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1ms));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().first().state, State::GivenUp, 20'000);
    QCOMPARE(sender.deliveries().first().attempts, 7);
    QCOMPARE(sender.deliveries().first().lastStatus, 503);
    QCOMPARE(catcher.requests().size(), 7);
}

void TestWebhookSender::givesUpADayAfterTheFirstAttempt()
{
    WebhookCatcher catcher;
    catcher.refuse(1'000);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(24h + 1s));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().first().state, State::GivenUp, 10'000);
    QCOMPARE(sender.deliveries().first().attempts, 1);
}

void TestWebhookSender::waitsFourTimesLongerEachTime()
{
    WebhookCatcher catcher;
    catcher.refuse(1'000);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(5ms));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().first().attempts, 5, 20'000);
    const SentWebhook delivery = sender.deliveries().first();
    QVERIFY(SystemClock().now() - *delivery.firstAttempt >= 5ms * (1 + 4 + 16 + 64));
}

void TestWebhookSender::refusedEndpointsGetNoSecondTry()
{
    WebhookCatcher catcher;
    catcher.refuse(100'000);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    for (int i = 0; i < 25; ++i)
        sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 25, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().last().state, State::GivenUp, 20'000);
    QCOMPARE(sender.deliveries().first().state, State::Waiting);
    QCOMPARE(sender.deliveries().at(18).state, State::Waiting);
    QCOMPARE(sender.deliveries().at(19).state, State::GivenUp);
}

void TestWebhookSender::silenceIsARefusal()
{
    SlowEndpoint endpoint;
    WebhookRules rules = retryingAfter(1ms);
    rules.answerTime = 50ms;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    sender.send(endpoint.url(), kBody);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.requests().size() >= 2, 10'000);
    QVERIFY(sender.deliveries().first().attempts >= 2);
    QCOMPARE(sender.deliveries().first().lastStatus, 0);
}

void TestWebhookSender::signsEveryAttemptAnewWithTheWallClock()
{
    WebhookCatcher catcher;
    catcher.refuse(1);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(5ms));
    const qint64 before = toUnixSeconds(SystemClock().now());
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    const QByteArray first = tokenOf(catcher.requests().at(0));
    const QByteArray second = tokenOf(catcher.requests().at(1));
    QVERIFY(!first.isEmpty() && first != second);
    for (const QByteArray& token : {first, second}) {
        const qint64 issued = jsonPart(token, 1).value("iat"_L1).toInteger();
        QVERIFY(issued >= before && issued <= toUnixSeconds(SystemClock().now()));
    }
}

void TestWebhookSender::nobodyListeningIsRetriedToo()
{
    QUrl url;
    {
        const WebhookCatcher gone;
        url = gone.url();
    }
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1ms));
    sender.send(url, kBody);
    QTRY_VERIFY_WITH_TIMEOUT(sender.deliveries().first().attempts >= 2, 10'000);
    WebhookCatcher catcher;
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
}

void TestWebhookSender::redirectsAreNotFollowed()
{
    WebhookCatcher elsewhere;
    SlowEndpoint endpoint;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    sender.send(endpoint.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.requests().size(), 1, 10'000);
    endpoint.answerAll({307, {{"Location"_ba, elsewhere.url().toEncoded()}}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().first().lastStatus, 307, 10'000);
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestWebhookSender::tooManyRequestsMayAskForAPause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("longer than planned") << 429 << "600"_ba << qint64(600);
    QTest::newRow("shorter than planned") << 429 << "1"_ba << qint64(30);
    QTest::newRow("longer than four hours") << 429 << "86400"_ba << qint64(14'400);
    QTest::newRow("with another status it says nothing") << 503 << "600"_ba << qint64(30);
}

void TestWebhookSender::tooManyRequestsMayAskForAPause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, asked);
    QFETCH(qint64, seconds);
    SlowEndpoint endpoint;
    WebhookSigner signer;
    WebhookSender sender(signer, {});
    sender.send(endpoint.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.requests().size(), 1, 10'000);
    const Timestamp before = SystemClock().now();
    endpoint.answerAll({status, {{"Retry-After"_ba, asked}}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().first().lastStatus, status, 10'000);
    const std::optional<Timestamp> next = sender.deliveries().first().nextAttempt;
    QVERIFY(next);
    QVERIFY(*next >= before + std::chrono::seconds(seconds));
    QVERIFY(*next <= SystemClock().now() + std::chrono::seconds(seconds));
}

void TestWebhookSender::arriveInOrderAsARule()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    for (int i = 0; i < 30; ++i)
        sender.send(catcher.url(), bodyOf(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 30, 20'000);
    const QList<QJsonObject> bodies = catcher.bodies();
    for (int i = 0; i < 30; ++i)
        QCOMPARE(bodies.at(i).value("webhook_code"_L1).toString(), QString::number(i));
}

void TestWebhookSender::aSlowServerGetsSixAtATimeAndHoldsUpNoOther()
{
    SlowEndpoint slow;
    WebhookCatcher quick;
    WebhookRules rules;
    rules.patience = 1ms;
    rules.answerTime = 60s;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    for (int i = 0; i < 10; ++i)
        sender.send(slow.url(QString::number(i)), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(slow.requests().size(), 6, 20'000);
    for (int i = 0; i < 50; ++i)
        sender.send(quick.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(quick.requests().size(), 50, 20'000);
    QCOMPARE(slow.requests().size(), 6);
    slow.answerAll({});
    QTRY_COMPARE_WITH_TIMEOUT(slow.requests().size(), 10, 20'000);
}

void TestWebhookSender::ignoresWhatIsNoWebAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("a file") << QUrl(u"file:///tmp/hook"_s);
    QTest::newRow("no host") << QUrl(u"http:///hook"_s);
    QTest::newRow("a relative address") << QUrl(u"hook"_s);
}

void TestWebhookSender::ignoresWhatIsNoWebAddress()
{
    QFETCH(QUrl, url);
    WebhookSigner signer;
    WebhookSender sender(signer, {});
    sender.send(url, kBody);
    QVERIFY(sender.deliveries().isEmpty());
}

void TestWebhookSender::tellsHowEachDeliveryStands()
{
    WebhookCatcher catcher;
    catcher.refuse(1, 500);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    sender.send(catcher.url(), kBody);
    sender.send(catcher.url(), bodyOf(u"INITIAL_UPDATE"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sender.deliveries().last().state, State::Delivered, 10'000);
    const SentWebhook refused = sender.deliveries().first();
    QCOMPARE(refused.number, 1U);
    QCOMPARE(refused.url, catcher.url());
    QCOMPARE(refused.type, u"TRANSACTIONS"_s);
    QCOMPARE(refused.code, u"DEFAULT_UPDATE"_s);
    QCOMPARE(refused.state, State::Waiting);
    QCOMPARE(refused.lastStatus, 500);
    QVERIFY(refused.nextAttempt > SystemClock().now() + 50min);
    const SentWebhook delivered = sender.deliveries().last();
    QCOMPARE(delivered.code, u"INITIAL_UPDATE"_s);
    QCOMPARE(delivered.attempts, 1);
    QCOMPARE(delivered.lastStatus, 200);
    QVERIFY(!delivered.nextAttempt);
}

void TestWebhookSender::sendsARememberedDeliveryAgain()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    WebhookFault unsignedOne;
    unsignedOne.signature = WebhookSignature::Missing;
    sender.setFaults(only(u"DEFAULT_UPDATE"_s, unsignedOne));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
    QVERIFY(sender.resend(1));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    QCOMPARE(catcher.requests().at(1).body, catcher.requests().at(0).body);
    QVERIFY2(!tokenOf(catcher.requests().at(1)).isEmpty(), "sent again, it is well signed");
    QCOMPARE(sender.deliveries().last().number, 2U);
    QCOMPARE(sender.resend(3).error().kind, Error::Kind::NotFound);
}

void TestWebhookSender::givesUpWhatIsTooMuch()
{
    SlowEndpoint endpoint;
    WebhookRules rules;
    rules.answerTime = 10min;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Too many webhooks wait"_s));
    for (int i = 0; i < 10'001; ++i)
        sender.send(endpoint.url(), kBody);
    QCOMPARE(sender.deliveries().size(), 1'000);
    QCOMPARE(sender.deliveries().last().state, State::GivenUp);
    QCOMPARE(sender.deliveries().last().attempts, 0);
    QCOMPARE(sender.deliveries().at(998).state, State::Waiting);
}

void TestWebhookSender::aDuplicateHasTheSameBytes()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    WebhookFault twice;
    twice.duplicate = true;
    sender.setFaults(only(u"DEFAULT_UPDATE"_s, twice));
    sender.send(catcher.url(), kBody);
    sender.send(catcher.url(), bodyOf(u"ERROR"_s));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 3, 10'000);
    QCOMPARE(catcher.requests().at(0).body, catcher.requests().at(1).body);
    QCOMPARE(catcher.count("DEFAULT_UPDATE"_L1), 2);
    QCOMPARE(catcher.count("ERROR"_L1), 1);
}

void TestWebhookSender::aLateOneLetsOthersPass()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1h));
    WebhookFault late;
    late.late = 200ms;
    sender.setFaults(only(u"DEFAULT_UPDATE"_s, late));
    const Timestamp before = SystemClock().now();
    sender.send(catcher.url(), kBody);
    QVERIFY(sender.deliveries().first().nextAttempt >= before + 200ms);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
    QVERIFY(SystemClock().now() - before >= 190ms);
    QCOMPARE(sender.deliveries().first().attempts, 1);
}

void TestWebhookSender::aReorderedOneFollowsTheNext()
{
    WebhookCatcher catcher;
    WebhookRules rules = retryingAfter(1h);
    rules.reorderWait = 10min;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    WebhookFault reorder;
    reorder.reorder = true;
    sender.setFaults(only(u"INITIAL_UPDATE"_s, reorder));
    sender.send(catcher.url(), bodyOf(u"INITIAL_UPDATE"_s));
    sender.send(catcher.url(), bodyOf(u"HISTORICAL_UPDATE"_s));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    QCOMPARE(catcher.bodies().first().value("webhook_code"_L1).toString(), u"HISTORICAL_UPDATE"_s);
    QCOMPARE(catcher.bodies().last().value("webhook_code"_L1).toString(), u"INITIAL_UPDATE"_s);
}

void TestWebhookSender::aReorderedOneLeavesEvenIfNoneFollows()
{
    WebhookCatcher catcher;
    WebhookRules rules = retryingAfter(1h);
    rules.reorderWait = 20ms;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    WebhookFault reorder;
    reorder.reorder = true;
    sender.setFaults(only(u"DEFAULT_UPDATE"_s, reorder));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
}

void TestWebhookSender::everySecondOfReorderedOnesOvertakes()
{
    WebhookCatcher catcher;
    WebhookRules rules = retryingAfter(1h);
    rules.reorderWait = 10min;
    WebhookSigner signer;
    WebhookSender sender(signer, rules);
    WebhookFault reorder;
    reorder.reorder = true;
    sender.setFaults([reorder](const QString&) { return reorder; });
    for (int i = 0; i < 4; ++i)
        sender.send(catcher.url(), bodyOf(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 4, 10'000);
    QStringList order;
    for (const QJsonObject& body : catcher.bodies())
        order.append(body.value("webhook_code"_L1).toString());
    QCOMPARE(order, (QStringList{u"1"_s, u"0"_s, u"3"_s, u"2"_s}));
}

void TestWebhookSender::signaturesFailOnDemand_data()
{
    QTest::addColumn<WebhookSignature>("signature");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("unsigned") << WebhookSignature::Missing << false;
    QTest::newRow("badly signed") << WebhookSignature::Bad << true;
}

void TestWebhookSender::signaturesFailOnDemand()
{
    QFETCH(WebhookSignature, signature);
    QFETCH(bool, hasHeader);
    WebhookCatcher catcher;
    catcher.refuse(1, 401);
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1ms));
    WebhookFault fault;
    fault.signature = signature;
    sender.setFaults(only(u"DEFAULT_UPDATE"_s, fault));
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    for (const HttpRequest& request : catcher.requests()) {
        const QByteArray token = tokenOf(request);
        QCOMPARE(!token.isEmpty(), hasHeader);
        const Result<QJsonObject> key = signer.publicKey(jsonPart(token, 0).value("kid"_L1).toString());
        QVERIFY2(!key || !isSignedBy(token, *key), "it does not verify, not even when it comes again");
    }
}

void TestWebhookSender::deliveriesFromBeforeAKeyRotationVerifyAfterIt()
{
    SlowEndpoint endpoint;
    WebhookSigner signer;
    WebhookSender sender(signer, retryingAfter(1ms));
    sender.send(endpoint.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.requests().size(), 1, 10'000);
    signer.rotateKey(SystemClock().now());
    endpoint.answerAll({503, {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(endpoint.requests().size(), 2, 10'000);
    const QByteArray before = tokenOf(endpoint.requests().at(0));
    const QByteArray after = tokenOf(endpoint.requests().at(1));
    const Result<QJsonObject> oldKey = signer.publicKey(jsonPart(before, 0).value("kid"_L1).toString());
    const Result<QJsonObject> newKey = signer.publicKey(jsonPart(after, 0).value("kid"_L1).toString());
    QVERIFY(oldKey && newKey);
    QVERIFY(isSignedBy(before, *oldKey));
    QVERIFY(isSignedBy(after, *newKey));
    QVERIFY2(oldKey->value("expired_at"_L1).toInteger() > toUnixSeconds(SystemClock().now()), "the old key is still to be believed");
    QVERIFY(newKey->value("expired_at"_L1).isNull());
    endpoint.answerAll({});
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
