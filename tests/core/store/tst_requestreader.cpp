// SPDX-License-Identifier: Apache-2.0
#include "core/store/requestreader.h"

#include "requestfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestRequestReader : public QObject {
    Q_OBJECT

private slots:
    void withoutALogThereIsNothing();
    void listsTheNewestFirst();
    void everyWordMustOccur_data();
    void everyWordMustOccur();
    void groupsFailures();
    void countsChargedCallsSinceAMoment();
    void tellsPercentilesByRank();
    void countsTheBusiestIntegrationsLastMinute();
};

void TestRequestReader::withoutALogThereIsNothing()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(directory.path());
    QVERIFY(reader);
    QVERIFY((*reader)->list({}, -1)->isEmpty());
    QVERIFY((*reader)->list({}, -1)->isEmpty());
    QVERIFY((*reader)->errors()->isEmpty());
    QVERIFY((*reader)->statistics(moment(0))->isEmpty());
    QCOMPARE((*reader)->find(1).error().kind, Error::Kind::NotFound);
}

void TestRequestReader::listsTheNewestFirst()
{
    RequestFixture fixture;
    QVERIFY(fixture.store.append(
        {makeRequest(u"/item/get"_s, 1), makeRequest(u"/item/get"_s, 2), makeRequest(u"/item/get"_s, 3)}));
    const Result<QList<RequestRecord>> two = fixture.reader()->list({}, 2);
    QCOMPARE(two->size(), 2);
    QCOMPARE(two->first().number, 3);
    QVERIFY2(two->first().answer.isEmpty(), "lists leave the bodies out");
    QCOMPARE(fixture.reader()->find(9).error().kind, Error::Kind::NotFound);
}

void TestRequestReader::everyWordMustOccur_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<qint64>("count");
    QTest::newRow("an operation") << QStringList{u"transactions"_s} << qint64(2);
    QTest::newRow("an error") << QStringList{u"login_required"_s} << qint64(1);
    QTest::newRow("both") << QStringList{u"transactions"_s, u"ITEM_LOGIN"_s} << qint64(1);
    QTest::newRow("a request_id") << QStringList{u"r-3"_s} << qint64(1);
    QTest::newRow("an Item") << QStringList{u"item-1"_s} << qint64(3);
    QTest::newRow("nothing of it") << QStringList{u"transactions"_s, u"r-3"_s} << qint64(0);
    QTest::newRow("no pattern") << QStringList{u"%"_s} << qint64(0);
}

void TestRequestReader::everyWordMustOccur()
{
    QFETCH(QStringList, words);
    QFETCH(qint64, count);
    RequestFixture fixture;
    QVERIFY(fixture.store.append({makeRequest(u"/transactions/sync"_s, 1),
        makeRequest(u"/transactions/sync"_s, 2, u"ITEM_LOGIN_REQUIRED"_s), makeRequest(u"/item/get"_s, 3)}));
    QCOMPARE(fixture.reader()->list(words, -1)->size(), count);
}

void TestRequestReader::groupsFailures()
{
    RequestFixture fixture;
    RequestRecord elsewhere = makeRequest(u"/item/get"_s, 5, u"ITEM_LOGIN_REQUIRED"_s);
    elsewhere.item = ItemId(u"item-2"_s);
    QVERIFY(fixture.store.append({makeRequest(u"/item/get"_s, 1, u"ITEM_LOGIN_REQUIRED"_s), elsewhere,
        makeRequest(u"/item/get"_s, 6), makeRequest(u"/accounts/get"_s, 7, u"NO_ACCOUNTS"_s)}));
    const Result<QList<RequestErrorGroup>> groups = fixture.reader()->errors();
    QCOMPARE(groups->size(), 2);
    const RequestErrorGroup& first = groups->first();
    QCOMPARE(first.errorType, u"ITEM_ERROR"_s);
    QCOMPARE(first.errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(first.operation, u"/item/get"_s);
    QCOMPARE(first.count, 2);
    QCOMPARE(first.first, moment(1));
    QCOMPARE(first.last, moment(5));
    QCOMPARE(first.items, (QStringList{u"item-1"_s, u"item-2"_s}));
    QCOMPARE(groups->last().errorCode, u"NO_ACCOUNTS"_s);
}

void TestRequestReader::countsChargedCallsSinceAMoment()
{
    RequestFixture fixture;
    QList<RequestRecord> calls;
    for (const qint64 second : {1, 5, 6})
        calls.append(makeRequest(u"/accounts/balance/get"_s, second));
    calls.append(makeRequest(u"/transactions/refresh"_s, 7));
    for (RequestRecord& call : calls)
        call.billable = true;
    calls.append(makeRequest(u"/transactions/sync"_s, 8)); // free
    RequestRecord elsewhere = calls.first();
    elsewhere.environment = u"production"_s;
    elsewhere.sent = moment(9);
    calls.append(elsewhere);
    QVERIFY(fixture.store.append(calls));
    const QHash<QString, qint64> expected{{u"/accounts/balance/get"_s, 2}, {u"/transactions/refresh"_s, 1}};
    QCOMPARE(*fixture.reader()->billedCalls(u"sandbox"_s, moment(5)), expected);
    QCOMPARE(fixture.reader()->billedCalls(u"production"_s, moment(0))->value(u"/accounts/balance/get"_s), 1);
}

void TestRequestReader::tellsPercentilesByRank()
{
    RequestFixture fixture;
    QList<RequestRecord> records;
    for (int i = 1; i <= 100; ++i) {
        records.append(makeRequest(u"/transactions/sync"_s, i, i > 90 ? u"INTERNAL_SERVER_ERROR"_s : QString()));
        records.last().latency = std::chrono::milliseconds(i);
    }
    records.append(makeRequest(u"/item/get"_s, 200));
    QVERIFY(fixture.store.append(records));
    const Result<QList<RequestStatistics>> all = fixture.reader()->statistics(moment(10'000));
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().operation, u"/item/get"_s);
    QCOMPARE(all->first().median, 20ms);
    const RequestStatistics& sync = all->last();
    QCOMPARE(sync.count, 100);
    QCOMPARE(sync.errors, 10);
    QCOMPARE(sync.median, 50ms);
    QCOMPARE(sync.percentile95, 95ms);
    QCOMPARE(sync.lastMinute, 0);
}

void TestRequestReader::countsTheBusiestIntegrationsLastMinute()
{
    RequestFixture fixture;
    QList<RequestRecord> records;
    for (int i = 0; i < 90; ++i)
        records.append(makeRequest(u"/item/get"_s, i));
    records.append(makeRequest(u"/item/get"_s, 89));
    records.last().integration = IntegrationId(u"itg_2"_s);
    QVERIFY(fixture.store.append(records));
    QCOMPARE(fixture.reader()->statistics(moment(100))->first().lastMinute, 49);
    QCOMPARE(fixture.reader()->statistics(moment(500))->first().lastMinute, 0);
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
