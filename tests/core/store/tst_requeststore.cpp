// SPDX-License-Identifier: Apache-2.0
#include "core/store/requeststore.h"

#include "requestfixture.h"

#include <QSqlQuery>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestRequestStore : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItIsGiven();
    void doesNotWaitForTheDisk();
    void dropsWhatIsTooOld();
    void dropsTheOldestBeyondTheSize();
    void neverGivesANumberTwice();
};

void TestRequestStore::keepsWhatItIsGiven()
{
    RequestFixture fixture;
    RequestRecord record = makeRequest(u"/item/get"_s, 7, u"NO_ACCOUNTS"_s);
    record.attempt = 3;
    record.billable = true;
    QVERIFY(fixture.store.append({makeRequest(u"/accounts/get"_s, 6), record}));
    const Result<RequestRecord> found = fixture.reader()->find(2);
    QVERIFY(found);
    QCOMPARE(found->number, 2);
    QCOMPARE(found->sent, moment(7));
    QCOMPARE(found->operation, u"/item/get"_s);
    QCOMPARE(found->url, u"https://sandbox.plaid.com/item/get"_s);
    QCOMPARE(found->integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(found->item, ItemId(u"item-1"_s));
    QCOMPARE(found->environment, u"sandbox"_s);
    QCOMPARE(found->attempt, 3);
    QCOMPARE(found->latency, std::chrono::milliseconds(20));
    QCOMPARE(found->status, 400);
    QCOMPARE(found->errorType, u"ITEM_ERROR"_s);
    QCOMPARE(found->errorCode, u"NO_ACCOUNTS"_s);
    QCOMPARE(found->requestId, u"r-7"_s);
    QVERIFY(found->billable);
    QCOMPARE(found->request, R"({"count":500})"_ba);
    QCOMPARE(found->answer, R"({"has_more":false})"_ba);
}

void TestRequestStore::doesNotWaitForTheDisk()
{
    const RequestFixture fixture;
    QSqlQuery pragma(u"PRAGMA synchronous"_s, (*fixture.database)->connection());
    QVERIFY(pragma.next());
    QCOMPARE(pragma.value(0).toInt(), 1); // NORMAL
}

void TestRequestStore::dropsWhatIsTooOld()
{
    RequestFixture fixture;
    QVERIFY(fixture.store.append(
        {makeRequest(u"/item/get"_s, 1), makeRequest(u"/item/get"_s, 2), makeRequest(u"/item/get"_s, 3)}));
    QVERIFY(fixture.store.prune(moment(2), 1'000'000));
    QCOMPARE(fixture.numbers(), (QList<qint64>{3, 2}));
}

void TestRequestStore::dropsTheOldestBeyondTheSize()
{
    RequestFixture fixture;
    QList<RequestRecord> records;
    for (int i = 0; i < 10; ++i) {
        records.append(makeRequest(u"/item/get"_s, i));
        records.last().answer = QByteArray(10'000, 'x');
    }
    QVERIFY(fixture.store.append(records));
    QVERIFY(fixture.store.prune(moment(0), 35'000));
    QCOMPARE(fixture.numbers(), (QList<qint64>{10, 9, 8}));
    QVERIFY(fixture.store.prune(moment(0), 35'000));
    QCOMPARE(fixture.numbers().size(), 3);
}

void TestRequestStore::neverGivesANumberTwice()
{
    RequestFixture fixture;
    QVERIFY(fixture.store.append({makeRequest(u"/item/get"_s, 1)}));
    QVERIFY(fixture.store.prune(moment(5), 1'000'000));
    QVERIFY(fixture.store.append({makeRequest(u"/item/get"_s, 6)}));
    QCOMPARE(fixture.numbers(), (QList<qint64>{2}));
}

QTEST_GUILESS_MAIN(TestRequestStore)
#include "tst_requeststore.moc"
