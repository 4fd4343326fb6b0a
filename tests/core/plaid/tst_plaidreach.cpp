// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidreach.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CountingObserver final : public CallObserver {
public:
    void called(const PlaidCall&) override { ++calls; }

    int calls = 0;
};

PlaidCall callAt(int second, const QString& host = u"sandbox.plaid.com"_s)
{
    PlaidCall call;
    call.sent = fromUnixSeconds(1'700'000'000 + second);
    call.url = QUrl(u"https://"_s + host + u"/item/get"_s);
    call.integration = IntegrationId(u"itg_1"_s);
    call.status = 200;
    return call;
}

PlaidCall lostAt(int second, const QString& code = u"unreachable"_s, const QString& host = u"sandbox.plaid.com"_s)
{
    PlaidCall call = callAt(second, host);
    call.status = 0;
    call.error = Error{Error::Kind::Network, code, u"gone"_s, {}, {}, 0};
    return call;
}

} // namespace

class TestPlaidReach : public QObject {
    Q_OBJECT

private slots:
    void init();
    void threeLostCallsInARowAreOutOfReach();
    void anAnswerBetweenThemStartsAnew();
    void aRefusalIsAnAnswer();
    void theFirstAnswerEndsIt();
    void loopbackAndCallsOfNobodyTellNothing();
    void aCancelledCallTellsNothing();
    void triesAreOnlyAskedForWhileItIsOutOfReach();
    void nobodyLeftToAskForEndsIt();
    void everyCallIsHandedOn();
    void whatCountsAsUnreached_data();
    void whatCountsAsUnreached();

private:
    std::unique_ptr<CountingObserver> m_next;
    std::unique_ptr<PlaidReach> m_reach;
};

void TestPlaidReach::init()
{
    m_reach.reset();
    m_next = std::make_unique<CountingObserver>();
    m_reach = std::make_unique<PlaidReach>(*m_next);
}

void TestPlaidReach::threeLostCallsInARowAreOutOfReach()
{
    const QSignalSpy lost(m_reach.get(), &PlaidReach::lost);
    m_reach->called(lostAt(10));
    m_reach->called(lostAt(11));
    QVERIFY(lost.isEmpty());
    QVERIFY(!m_reach->lostSince());
    m_reach->called(lostAt(15));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(m_reach->lostSince(), std::optional(lostAt(10).sent));
    m_reach->called(lostAt(60));
    QCOMPARE(lost.size(), 2);
    QCOMPARE(lost.last().first().value<Timestamp>(), lostAt(10).sent);
}

void TestPlaidReach::anAnswerBetweenThemStartsAnew()
{
    const QSignalSpy lost(m_reach.get(), &PlaidReach::lost);
    for (const PlaidCall& call : {lostAt(10), lostAt(11), callAt(12), lostAt(13), lostAt(14)})
        m_reach->called(call);
    QVERIFY(lost.isEmpty());
    m_reach->called(lostAt(15));
    QCOMPARE(m_reach->lostSince(), std::optional(lostAt(13).sent));
}

void TestPlaidReach::aRefusalIsAnAnswer()
{
    PlaidCall refused = callAt(12);
    refused.status = 500;
    refused.error = Error{Error::Kind::Plaid, u"INTERNAL_SERVER_ERROR"_s, u"down"_s, {}, {}, 0};
    for (const PlaidCall& call : {lostAt(10), lostAt(11), refused, lostAt(13)})
        m_reach->called(call);
    QVERIFY(!m_reach->lostSince());
}

void TestPlaidReach::theFirstAnswerEndsIt()
{
    const QSignalSpy reached(m_reach.get(), &PlaidReach::reached);
    m_reach->called(callAt(1));
    QVERIFY(reached.isEmpty());
    for (int second : {10, 11, 12, 13})
        m_reach->called(lostAt(second));
    m_reach->called(callAt(20));
    QCOMPARE(reached.size(), 1);
    QVERIFY(!m_reach->lostSince());
    m_reach->called(callAt(21));
    QCOMPARE(reached.size(), 1);
}

void TestPlaidReach::loopbackAndCallsOfNobodyTellNothing()
{
    for (int second : {10, 11, 12, 13}) {
        m_reach->called(lostAt(second, u"refused"_s, u"127.0.0.1"_s));
        PlaidCall ofNobody = lostAt(second);
        ofNobody.integration = {};
        m_reach->called(ofNobody);
    }
    QVERIFY(!m_reach->lostSince());
}

void TestPlaidReach::aCancelledCallTellsNothing()
{
    PlaidCall cancelled = callAt(12);
    cancelled.status = 0;
    cancelled.error = Error{Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s, {}, {}, 0};
    for (const PlaidCall& call : {lostAt(10), lostAt(11), cancelled})
        m_reach->called(call);
    QVERIFY(!m_reach->lostSince());
    m_reach->called(lostAt(13));
    QVERIFY(m_reach->lostSince());
}

void TestPlaidReach::triesAreOnlyAskedForWhileItIsOutOfReach()
{
    const QSignalSpy due(m_reach.get(), &PlaidReach::tryDue);
    m_reach->tryNow();
    QVERIFY(due.isEmpty());
    for (int second : {10, 11, 12})
        m_reach->called(lostAt(second));
    m_reach->tryNow();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().first().value<IntegrationId>(), IntegrationId(u"itg_1"_s));
    m_reach->tryNow(); // one is under way
    QCOMPARE(due.size(), 1);
    const QSignalSpy lost(m_reach.get(), &PlaidReach::lost);
    m_reach->called(lostAt(15));
    QVERIFY(lost.isEmpty()); // it is told once it has ended
    m_reach->tryEnded();
    QCOMPARE(lost.size(), 1);
    m_reach->called(callAt(20));
    m_reach->tryNow();
    QCOMPARE(due.size(), 1);
}

void TestPlaidReach::nobodyLeftToAskForEndsIt()
{
    const QSignalSpy reached(m_reach.get(), &PlaidReach::reached);
    for (int second : {10, 11, 12})
        m_reach->called(lostAt(second));
    m_reach->forget();
    QCOMPARE(reached.size(), 1);
    QVERIFY(!m_reach->lostSince());
}

void TestPlaidReach::everyCallIsHandedOn()
{
    m_reach->called(callAt(1));
    m_reach->called(lostAt(2));
    m_reach->called(lostAt(3, u"refused"_s, u"127.0.0.1"_s));
    QCOMPARE(m_next->calls, 3);
}

void TestPlaidReach::whatCountsAsUnreached_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("unreached");
    QTest::newRow("no such host") << int(Error::Kind::Network) << u"unreachable"_s << true;
    QTest::newRow("no answer in time") << int(Error::Kind::Network) << u"timeout"_s << true;
    QTest::newRow("another's certificate") << int(Error::Kind::Network) << u"tls"_s << true;
    QTest::newRow("answer too long") << int(Error::Kind::Network) << u"too_large"_s << false;
    QTest::newRow("status 502") << int(Error::Kind::Network) << u"http_502"_s << false;
    QTest::newRow("rows moved") << int(Error::Kind::Network) << u"endless_pages"_s << false;
    QTest::newRow("Plaid's error") << int(Error::Kind::Plaid) << u"timeout"_s << false;
}

void TestPlaidReach::whatCountsAsUnreached()
{
    QFETCH(const int, kind);
    QFETCH(const QString, code);
    QTEST(isUnreached(Error{Error::Kind(kind), code, {}, {}, {}, 0}), "unreached");
}

QTEST_GUILESS_MAIN(TestPlaidReach)
#include "tst_plaidreach.moc"
