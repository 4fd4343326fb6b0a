// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/callbudget.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

class TestCallBudget : public QObject {
    Q_OBJECT

private slots:
    void aFifthIsGivenAtOnceAndTheRestOverTheWindow();
    void noWindowEverSeesMoreThanTheLimit_data();
    void noWindowEverSeesMoreThanTheLimit();
    void fourFifthsAreReachedInTheLongRun();
    void itemsDoNotTakeEachOthersTurns();
    void clientsAndEnvironmentsDoNotEither();
    void requestsWithoutACursorHaveALimitOfTheirOwn();
    void turnsComeInTheOrderTheyWereAskedFor();
    void headroomSaysWhatIsLeft();
    void quietItemsAreForgotten();
    void tokensAreNotKept();
};

namespace {

//! A budget on a clock that only moves when told.
struct Bench {
    CallBudget::Moment now{1h};
    CallBudget budget{[this] { return now; }};

    milliseconds item(const QString& path, const QByteArray& item = "a"_ba, Environment environment = Environment::Sandbox)
    {
        return budget.takeForItem(path, {environment, u"client"_s, item, false});
    }
    milliseconds client(const QString& path, const QString& client = u"client"_s,
        Environment environment = Environment::Sandbox)
    {
        return budget.takeForClient(path, {environment, client, {}, false});
    }
};

} // namespace

void TestCallBudget::aFifthIsGivenAtOnceAndTheRestOverTheWindow()
{
    Bench bench;
    for (int call = 0; call < 10; ++call)
        QCOMPARE(bench.item(u"/transactions/sync"_s), 0ms);
    QCOMPARE(bench.item(u"/transactions/sync"_s), 1500ms);
    QCOMPARE(bench.item(u"/transactions/sync"_s), 3000ms);
    bench.now += 1min;
    for (int call = 0; call < 10; ++call)
        QCOMPARE(bench.item(u"/transactions/sync"_s), 0ms);
}

void TestCallBudget::noWindowEverSeesMoreThanTheLimit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<qint64>("windowSeconds");
    QTest::addColumn<int>("limit");
    QTest::newRow("sync") << u"/transactions/sync"_s << Environment::Sandbox << qint64(60) << 50;
    QTest::newRow("refresh") << u"/transactions/refresh"_s << Environment::Sandbox << qint64(60) << 2;
    QTest::newRow("balance, a minute") << u"/accounts/balance/get"_s << Environment::Production << qint64(60) << 5;
    QTest::newRow("balance, an hour") << u"/accounts/balance/get"_s << Environment::Production << qint64(3600) << 30;
    QTest::newRow("authorizations, an hour") << u"/transfer/authorization/create"_s << Environment::Sandbox << qint64(3600) << 100;
}

void TestCallBudget::noWindowEverSeesMoreThanTheLimit()
{
    QFETCH(QString, path);
    QFETCH(Environment, environment);
    QFETCH(qint64, windowSeconds);
    QFETCH(int, limit);
    Bench bench;
    std::vector<CallBudget::Moment> sent; // one caller that never stops asking
    for (int call = 0; call < 400; ++call) {
        bench.now += bench.item(path, "a"_ba, environment);
        sent.push_back(bench.now);
    }
    for (auto first = sent.begin(); first != sent.end(); ++first) {
        const auto past = std::lower_bound(first, sent.end(), *first + seconds(windowSeconds));
        QVERIFY2(past - first <= limit, qPrintable(QString::number(past - first)));
    }
}

void TestCallBudget::fourFifthsAreReachedInTheLongRun()
{
    Bench bench;
    const CallBudget::Moment begin = bench.now;
    for (int call = 0; call < 4000; ++call)
        bench.now += bench.item(u"/transactions/sync"_s);
    const double perMinute = 4000.0 / (duration<double>(bench.now - begin).count() / 60);
    QVERIFY(perMinute > 39.9 && perMinute < 40.5);
}

void TestCallBudget::itemsDoNotTakeEachOthersTurns()
{
    Bench bench;
    for (int call = 0; call < 100; ++call)
        bench.item(u"/transactions/sync"_s, "busy"_ba);
    QVERIFY(bench.item(u"/transactions/sync"_s, "busy"_ba) > 60s);
    QCOMPARE(bench.item(u"/transactions/sync"_s, "idle"_ba), 0ms);
    QCOMPARE(bench.item(u"/item/get"_s, "busy"_ba), 0ms);
    QCOMPARE(bench.client(u"/transactions/sync"_s), 0ms);
}

void TestCallBudget::clientsAndEnvironmentsDoNotEither()
{
    Bench bench;
    QCOMPARE(bench.client(u"/institutions/get"_s), 0ms);
    QCOMPARE(bench.client(u"/institutions/get"_s), 0ms);
    QCOMPARE(bench.client(u"/institutions/get"_s), 7500ms);
    QCOMPARE(bench.client(u"/institutions/get"_s, u"another"_s), 0ms);
    QCOMPARE(bench.client(u"/institutions/get"_s, u"client"_s, Environment::Production), 0ms);
    QCOMPARE(bench.client(u"/institutions/get"_s, u"client"_s, Environment::Offline), 0ms);
}

//! 500 a minute of the 1000 in Sandbox.
void TestCallBudget::requestsWithoutACursorHaveALimitOfTheirOwn()
{
    Bench bench;
    const QString path = u"/transactions/sync"_s;
    const CallBudget::Caller anew{Environment::Sandbox, u"client"_s, {}, true};
    for (int call = 0; call < 100; ++call)
        QCOMPARE(bench.budget.takeForClient(path, anew), 0ms);
    QCOMPARE(bench.budget.takeForClient(path, anew), 150ms);
    QCOMPARE(bench.client(path), 0ms);
    QCOMPARE(bench.budget.takeForClient(u"/item/get"_s, anew), 0ms); // it takes no cursor
    const QList<CallBudget::Headroom> left = bench.budget.headroom();
    QCOMPARE(std::count_if(left.begin(), left.end(), [](const auto& each) { return each.anew && each.left == 0; }), 1);
    QVERIFY(CallBudget::beginsAnew({{u"count"_s, 500}}));
    QVERIFY(CallBudget::beginsAnew({{u"cursor"_s, QString()}}));
    QVERIFY(!CallBudget::beginsAnew({{u"cursor"_s, u"c-1"_s}}));
}

void TestCallBudget::turnsComeInTheOrderTheyWereAskedFor()
{
    Bench bench;
    milliseconds last{-1};
    for (int call = 0; call < 60; ++call) {
        const CallBudget::Moment asked = bench.now;
        const milliseconds turn = duration_cast<milliseconds>(asked - CallBudget::Moment(1h)) + bench.item(u"/auth/get"_s);
        QVERIFY(turn >= last);
        last = turn;
        bench.now += 100ms;
    }
}

void TestCallBudget::headroomSaysWhatIsLeft()
{
    Bench bench;
    QVERIFY(bench.budget.headroom().isEmpty());
    for (int call = 0; call < 4; ++call)
        bench.item(u"/transactions/sync"_s);
    QCOMPARE(bench.budget.headroom().size(), 1);
    const CallBudget::Headroom left = bench.budget.headroom().first();
    QCOMPARE(left.path, u"/transactions/sync"_s);
    QCOMPARE(left.clientId, u"client"_s);
    QCOMPARE(left.item, "a"_ba);
    QCOMPARE(left.left, 6);
    QCOMPARE(left.most, 10);
    bench.now += 3s;
    QCOMPARE(bench.budget.headroom().first().left, 8);
    bench.now += 3s;
    QVERIFY(bench.budget.headroom().isEmpty());
}

void TestCallBudget::quietItemsAreForgotten()
{
    Bench bench;
    for (int item = 0; item < 5000; ++item) {
        bench.item(u"/item/get"_s, QByteArray::number(item));
        bench.now += 100ms; // 1.9 s fill a token again: some twenty buckets are not full at a time
    }
    QVERIFY(bench.budget.headroom().size() < 30);
}

void TestCallBudget::tokensAreNotKept()
{
    const QByteArray key = CallBudget::itemKeyOf({{u"access_token"_s, u"access-sandbox-1"_s}});
    QCOMPARE(key.size(), 16);
    QVERIFY(!key.contains("access"));
    QCOMPARE(CallBudget::itemKeyOf({{u"access_token"_s, u"access-sandbox-1"_s}}), key);
    QVERIFY(CallBudget::itemKeyOf({{u"consent_id"_s, u"consent-id-1"_s}}) != key);
    QVERIFY(!CallBudget::itemKeyOf({{u"consent_id"_s, u"consent-id-1"_s}}).isEmpty());
    QVERIFY(CallBudget::itemKeyOf({{u"count"_s, 5}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallBudget)
#include "tst_callbudget.moc"
