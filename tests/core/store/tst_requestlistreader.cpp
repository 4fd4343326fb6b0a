// SPDX-License-Identifier: Apache-2.0
#include "core/store/requestlistreader.h"

#include "requestfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestRequestListReader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void queriesFindWhatTheyName_data();
    void queriesFindWhatTheyName();
    void outcomesNarrowTheList_data();
    void outcomesNarrowTheList();
    void callsComeInTheOrderWanted_data();
    void callsComeInTheOrderWanted();
    void endUsersAreInTheOrderOfTheirNames();
    void onlyCallsSinceAMomentAreListed();
    void rowsComeInTheOrderAskedFor();
    void aTallyTellsFailuresAndPercentiles();
    void aTrendTellsThemOverTime();
    void unreadableQueriesSayWhere_data();
    void unreadableQueriesSayWhere();
    void withoutALogEverythingIsEmpty();

private:
    QString numbersOf(const RequestQuery& query);

    std::unique_ptr<RequestFixture> m_log;
    std::unique_ptr<RequestListReader> m_reader;
};

void TestRequestListReader::init()
{
    m_reader.reset();
    m_log = std::make_unique<RequestFixture>();
    RequestRecord slow = makeRequest(u"/accounts/balance/get"_s, 3);
    slow.latency = 2s;
    slow.item = ItemId(u"item-9"_s);
    QVERIFY(m_log->store.append({makeRequest(u"/item/get"_s, 1),
        makeRequest(u"/transactions/sync"_s, 2, u"ITEM_LOGIN_REQUIRED"_s), slow, makeRequest(u"/transactions/sync"_s, 4)}));
    Result<std::unique_ptr<RequestListReader>> opened = RequestListReader::open(m_log->directory.path());
    QVERIFY(bool(opened));
    m_reader = std::move(*opened);
}

QString TestRequestListReader::numbersOf(const RequestQuery& query)
{
    QStringList texts;
    const Result<std::vector<qint64>> numbers = m_reader->index(query);
    for (const qint64 number : numbers ? *numbers : std::vector<qint64>{-1})
        texts.append(QString::number(number));
    return texts.join(u' ');
}

void TestRequestListReader::queriesFindWhatTheyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("nothing typed: all, newest first") << QString() << u"4 3 2 1"_s;
    QTest::newRow("endpoint") << u"endpoint:/transactions"_s << u"4 2"_s;
    QTest::newRow("error") << u"error:login"_s << u"2"_s;
    QTest::newRow("status") << u"status:400"_s << u"2"_s;
    QTest::newRow("not") << u"-endpoint:sync"_s << u"3 1"_s;
    QTest::newRow("request_id by its own name") << u"request_id:r-3"_s << u"3"_s;
    QTest::newRow("a word anywhere") << u"item-9"_s << u"3"_s;
    QTest::newRow("all must hold") << u"sync login"_s << u"2"_s;
    QTest::newRow("signs are themselves") << u"endpoint:%"_s << QString();
}

void TestRequestListReader::queriesFindWhatTheyName()
{
    QFETCH(const QString, text);
    const Result<RequestQuery> query = parseRequestQuery(text);
    QVERIFY(bool(query));
    QTEST(numbersOf(*query), "numbers");
}

void TestRequestListReader::outcomesNarrowTheList_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("succeeded") << int(RequestQuery::Outcome::Succeeded) << u"4 3 1"_s;
    QTest::newRow("failed") << int(RequestQuery::Outcome::Failed) << u"2"_s;
    QTest::newRow("slow") << int(RequestQuery::Outcome::Slow) << u"3"_s;
}

void TestRequestListReader::outcomesNarrowTheList()
{
    QFETCH(const int, outcome);
    RequestQuery query;
    query.outcome = RequestQuery::Outcome(outcome);
    QTEST(numbersOf(query), "numbers");
}

void TestRequestListReader::callsComeInTheOrderWanted_data()
{
    using SortKey = RequestQuery::SortKey;
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("oldest first") << int(SortKey::Sent) << true << u"1 2 3 4"_s;
    QTest::newRow("endpoint, equal ones newest first") << int(SortKey::Operation) << true << u"3 1 4 2"_s;
    QTest::newRow("slowest first") << int(SortKey::Latency) << false << u"3 4 2 1"_s;
    QTest::newRow("error, none comes last") << int(SortKey::Error) << true << u"2 4 3 1"_s;
    QTest::newRow("status") << int(SortKey::Status) << false << u"2 4 3 1"_s;
    QTest::newRow("request_id") << int(SortKey::RequestId) << true << u"1 2 3 4"_s;
}

void TestRequestListReader::callsComeInTheOrderWanted()
{
    QFETCH(const int, key);
    QFETCH(const bool, ascending);
    RequestQuery query;
    query.sortKey = RequestQuery::SortKey(key);
    query.ascending = ascending;
    QTEST(numbersOf(query), "numbers");
}

void TestRequestListReader::endUsersAreInTheOrderOfTheirNames()
{
    RequestQuery query;
    query.sortKey = RequestQuery::SortKey::EndUser;
    query.ascending = true;
    ItemName zebra;
    zebra.endUserName = u"Zebra"_s;
    ItemName acme;
    acme.endUserName = u"acme"_s;
    const Result<std::vector<qint64>> numbers
        = m_reader->index(query, {{ItemId(u"item-1"_s), zebra}, {ItemId(u"item-9"_s), acme}});
    QVERIFY(bool(numbers));
    QCOMPARE(numbers->front(), 3);
    QCOMPARE(numbers->size(), size_t(4));
}

void TestRequestListReader::onlyCallsSinceAMomentAreListed()
{
    RequestQuery query;
    query.since = moment(3);
    QCOMPARE(numbersOf(query), u"4 3"_s);
}

void TestRequestListReader::rowsComeInTheOrderAskedFor()
{
    const Result<QList<RequestRecord>> rows = m_reader->rows({1, 99, 2});
    QVERIFY(bool(rows));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).operation, u"/item/get"_s);
    QCOMPARE(rows->at(1).errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(rows->at(1).sent, moment(2));
    QVERIFY2(rows->at(1).request.isEmpty(), "lists leave the bodies out");
}

void TestRequestListReader::aTallyTellsFailuresAndPercentiles()
{
    const Result<RequestTally> tally = m_reader->tally({});
    QVERIFY(bool(tally));
    QCOMPARE(tally->all, 4);
    QCOMPARE(tally->failed, 1);
    QCOMPARE(tally->slow, 1);
    QCOMPARE(tally->median, std::chrono::microseconds(20ms));
    QCOMPARE(tally->percentile95, std::chrono::microseconds(2s));
    const Result<RequestTally> none = m_reader->tally(*parseRequestQuery(u"nothing-like-this"_s));
    QVERIFY(none && none->all == 0);
}

void TestRequestListReader::aTrendTellsThemOverTime()
{
    RequestQuery query;
    query.since = moment(1);
    const Result<RequestTrend> all = m_reader->trend(query, moment(7), 3); // calls at 1 to 4 s
    QVERIFY(bool(all));
    QCOMPARE(all->since, moment(1));
    QCOMPARE(all->step, std::chrono::milliseconds(2s));
    const QList<RequestTrend::Point> points{{2, 1, 20ms, 20ms}, {2, 0, 20ms, 2s}, {}};
    QCOMPARE(all->points, points);
    query.terms = parseRequestQuery(u"endpoint:/transactions"_s)->terms;
    const Result<RequestTrend> some = m_reader->trend(query, moment(7), 3);
    QCOMPARE(some->points[0].calls, 1);
    QCOMPARE(m_reader->trend(query, moment(3), 1)->points[0].calls, 1); // one came later
}

void TestRequestListReader::unreadableQueriesSayWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown field") << u"sync colour:red"_s << u"colour"_s;
    QTest::newRow("or") << u"a OR b"_s << u"OR"_s;
    QTest::newRow("open quote") << u"\"a"_s << u"1"_s;
}

void TestRequestListReader::unreadableQueriesSayWhere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    const Result<RequestQuery> query = parseRequestQuery(text);
    QVERIFY(!query);
    QCOMPARE(query.error().code, u"query"_s);
    QVERIFY2(query.error().detail.contains(part), qPrintable(query.error().detail));
}

void TestRequestListReader::withoutALogEverythingIsEmpty()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<RequestListReader>> reader = RequestListReader::open(directory.path());
    QVERIFY(bool(reader));
    QVERIFY((*reader)->index({})->empty());
    QVERIFY((*reader)->rows({1})->isEmpty());
    QCOMPARE((*reader)->tally({})->all, 0);
}

QTEST_GUILESS_MAIN(TestRequestListReader)
#include "tst_requestlistreader.moc"
