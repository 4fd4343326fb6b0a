// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/ratelimits.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RateLimits::Moment kStart{100h};

//! How many calls are admitted at \a now before the first refusal; 10 000 at most.
int admitted(RateLimits& limits, const QString& path, const QString& item, RateLimits::Moment now)
{
    int count = 0;
    while (count < 10'000 && limits.admit(path, item, now))
        ++count;
    return count;
}

} // namespace

class TestRateLimits : public QObject {
    Q_OBJECT

private slots:
    void refusesTheCallBeyondTheLimitOfAnItem_data();
    void refusesTheCallBeyondTheLimitOfAnItem();
    void refusesTheCallBeyondTheLimitOfTheClient_data();
    void refusesTheCallBeyondTheLimitOfTheClient();
    void operationsWithoutALimitAreNotCounted();
    void opensAgainAfterAMinute();
    void authorizationsOfAnItemOpenAgainAfterAnHour();
    void refusedCallsDoNotCount();
    void operationsAreCountedApart();
    void tenThousandItemsDoNotPileUp();
    void knowsWhatARequestIsCountedBy_data();
    void knowsWhatARequestIsCountedBy();
};

void TestRateLimits::refusesTheCallBeyondTheLimitOfAnItem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("code");
    QTest::newRow("accounts") << u"/accounts/get"_s << 100 << u"ACCOUNTS_LIMIT"_s;
    QTest::newRow("balances") << u"/accounts/balance/get"_s << 25 << u"BALANCE_LIMIT"_s;
    QTest::newRow("account numbers") << u"/auth/get"_s << 100 << u"AUTH_LIMIT"_s;
    QTest::newRow("owners") << u"/identity/get"_s << 100 << u"IDENTITY_LIMIT"_s;
    QTest::newRow("the Item itself") << u"/item/get"_s << 40 << u"ITEM_GET_LIMIT"_s;
    QTest::newRow("removal") << u"/item/remove"_s << 100 << u"RATE_LIMIT"_s;
    QTest::newRow("transactions by date") << u"/transactions/get"_s << 80 << u"TRANSACTIONS_LIMIT"_s;
    QTest::newRow("transactions by cursor") << u"/transactions/sync"_s << 50 << u"TRANSACTIONS_SYNC_LIMIT"_s;
    QTest::newRow("refreshes") << u"/transactions/refresh"_s << 2 << u"TRANSACTIONS_REFRESH_LIMIT"_s;
    QTest::newRow("recurring streams") << u"/transactions/recurring/get"_s << 20 << u"RATE_LIMIT"_s;
    QTest::newRow("made-up transactions") << u"/sandbox/transactions/create"_s << 2 << u"RATE_LIMIT"_s;
    QTest::newRow("payments under a consent") << u"/payment_initiation/consent/payment/execute"_s << 10 << u"RATE_LIMIT"_s;
}

void TestRateLimits::refusesTheCallBeyondTheLimitOfAnItem()
{
    QFETCH(QString, path);
    QFETCH(int, limit);
    QFETCH(QString, code);
    RateLimits limits;
    QCOMPARE(admitted(limits, path, u"item 1"_s, kStart), limit);
    const Error error = limits.admit(path, u"item 1"_s, kStart).error();
    QCOMPARE(error.code, code);
    QCOMPARE(error.errorType, u"RATE_LIMIT_EXCEEDED"_s);
    QCOMPARE(httpStatusOf(error), 429);
    QVERIFY2(limits.admit(path, u"item 2"_s, kStart), "another Item has calls of its own");
}

void TestRateLimits::refusesTheCallBeyondTheLimitOfTheClient_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("code");
    QTest::newRow("balances") << u"/accounts/balance/get"_s << 100 << u"ACCOUNTS_BALANCE_GET_LIMIT"_s;
    QTest::newRow("account numbers") << u"/auth/get"_s << 500 << u"AUTH_LIMIT"_s;
    QTest::newRow("list of institutions") << u"/institutions/get"_s << 10 << u"INSTITUTIONS_GET_LIMIT"_s;
    QTest::newRow("one institution") << u"/institutions/get_by_id"_s << 400 << u"INSTITUTIONS_GET_BY_ID_LIMIT"_s;
    QTest::newRow("transactions by cursor") << u"/transactions/sync"_s << 1000 << u"TRANSACTIONS_SYNC_LIMIT"_s;
    QTest::newRow("asset reports") << u"/asset_report/create"_s << 100 << u"RATE_LIMIT"_s;
    QTest::newRow("transfers") << u"/transfer/create"_s << 100 << u"RATE_LIMIT"_s;
    QTest::newRow("recipients") << u"/payment_initiation/recipient/create"_s << 240 << u"RATE_LIMIT"_s;
    QTest::newRow("identity checks") << u"/identity_verification/list"_s << 60 << u"RATE_LIMIT"_s;
}

void TestRateLimits::refusesTheCallBeyondTheLimitOfTheClient()
{
    QFETCH(QString, path);
    QFETCH(int, limit);
    QFETCH(QString, code);
    RateLimits limits;
    for (int i = 0; i < limit; ++i)
        QVERIFY(limits.admit(path, QString::number(i), kStart));
    const Result<> refused = limits.admit(path, u"one more"_s, kStart);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(refused.error().detail.contains(path));
}

void TestRateLimits::operationsWithoutALimitAreNotCounted()
{
    RateLimits limits;
    QCOMPARE(admitted(limits, u"/link/token/create"_s, {}, kStart), 10'000);
    QCOMPARE(admitted(limits, u"/webhook_verification_key/get"_s, {}, kStart), 10'000);
    QCOMPARE(limits.remembered(), 0);
}

void TestRateLimits::opensAgainAfterAMinute()
{
    RateLimits limits;
    QVERIFY(limits.admit(u"/transactions/refresh"_s, u"item"_s, kStart));
    QVERIFY(limits.admit(u"/transactions/refresh"_s, u"item"_s, kStart + 40s));
    QVERIFY(!limits.admit(u"/transactions/refresh"_s, u"item"_s, kStart + 59s));
    QCOMPARE(admitted(limits, u"/transactions/refresh"_s, u"item"_s, kStart + 60s), 2);
}

void TestRateLimits::authorizationsOfAnItemOpenAgainAfterAnHour()
{
    const QString path = u"/transfer/authorization/create"_s;
    RateLimits limits;
    QCOMPARE(admitted(limits, path, u"item"_s, kStart), 100);
    QVERIFY2(!limits.admit(path, u"item"_s, kStart + 61s), "the client's minute is over, the Item's hour is not");
    QVERIFY(limits.admit(path, u"other"_s, kStart + 61s));
    QVERIFY(!limits.admit(path, u"item"_s, kStart + 3599s));
    QVERIFY(limits.admit(path, u"item"_s, kStart + 3600s));
}

void TestRateLimits::refusedCallsDoNotCount()
{
    RateLimits limits;
    QCOMPARE(admitted(limits, u"/accounts/balance/get"_s, u"item"_s, kStart), 25);
    for (int i = 0; i < 500; ++i)
        QVERIFY(!limits.admit(u"/accounts/balance/get"_s, u"item"_s, kStart));
    QCOMPARE(admitted(limits, u"/accounts/balance/get"_s, u"other"_s, kStart), 25);
}

void TestRateLimits::operationsAreCountedApart()
{
    RateLimits limits;
    QCOMPARE(admitted(limits, u"/transactions/refresh"_s, u"item"_s, kStart), 2);
    QCOMPARE(admitted(limits, u"/transactions/sync"_s, u"item"_s, kStart), 50);
}

void TestRateLimits::tenThousandItemsDoNotPileUp()
{
    RateLimits limits;
    int refused = 0;
    for (int i = 0; i < 10'000; ++i)
        refused += limits.admit(u"/transactions/sync"_s, u"item %1"_s.arg(i), kStart + i * 6ms) ? 0 : 1;
    QCOMPARE(refused, 9'000);
    QCOMPARE(limits.remembered(), 1'000);
    QVERIFY(limits.admit(u"/transactions/sync"_s, u"item 1"_s, kStart + 5min));
    QCOMPARE(limits.remembered(), 1);
}

void TestRateLimits::knowsWhatARequestIsCountedBy_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("key");
    QTest::newRow("an Item") << QJsonObject{{u"access_token"_s, u"access-1"_s}, {u"count"_s, 5}} << u"access-1"_s;
    QTest::newRow("a consent") << QJsonObject{{u"consent_id"_s, u"consent-1"_s}} << u"consent-1"_s;
    QTest::newRow("no token at all, but a megabyte") << QJsonObject{{u"access_token"_s, QString(1'000'000, u'x')}} << QString(64, u'x');
    QTest::newRow("neither") << QJsonObject{{u"query"_s, u"bank"_s}} << QString();
}

void TestRateLimits::knowsWhatARequestIsCountedBy()
{
    QFETCH(QJsonObject, request);
    QTEST(RateLimits::itemKeyOf(request), "key");
}

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
