// SPDX-License-Identifier: Apache-2.0
#include "core/api/transactionlistquery.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionListQuery : public QObject {
    Q_OBJECT

private slots:
    void hasHeronsDefaults();
    void readsGoodParameters();
    void leavesOtherParametersAlone();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesEveryWrongParameter();
    void readsTimes_data();
    void readsTimes();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void writesTimesThatItReadsBackExactly_data();
    void writesTimesThatItReadsBackExactly();
};

void TestTransactionListQuery::hasHeronsDefaults()
{
    const ParsedTransactionListQuery parsed = parseTransactionListQuery(QUrlQuery());
    QVERIFY(parsed.problems.isEmpty());
    QCOMPARE(parsed.query.page, 1);
    QCOMPARE(parsed.query.perPage, 100);
    QVERIFY(!parsed.query.lastUpdatedMin);
}

void TestTransactionListQuery::readsGoodParameters()
{
    const ParsedTransactionListQuery parsed
        = parseTransactionListQuery(QUrlQuery(u"page=3&per_page=50000&last_updated_min=2026-01-01T02:00:00%2B02:00"_s));
    QVERIFY(parsed.problems.isEmpty());
    QCOMPARE(parsed.query.page, 3);
    QCOMPARE(parsed.query.perPage, 50'000);
    QCOMPARE(toMicroseconds(*parsed.query.lastUpdatedMin), 1'767'225'600'000'000LL);
}

void TestTransactionListQuery::leavesOtherParametersAlone()
{
    QVERIFY(parseTransactionListQuery(QUrlQuery(u"order_by=id_asc&pages=none"_s)).problems.isEmpty());
}

void TestTransactionListQuery::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("problems");
    QTest::newRow("page 0") << u"page=0"_s << R"({"page":["Must be from 1 to 2147483647."]})"_ba;
    QTest::newRow("negative page") << u"page=-1"_s << R"({"page":["Must be from 1 to 2147483647."]})"_ba;
    QTest::newRow("endless page") << u"page=99999999999999999999"_s
                                  << R"({"page":["Must be from 1 to 2147483647."]})"_ba;
    QTest::newRow("page in words") << u"page=two"_s << R"({"page":["Must be a whole number."]})"_ba;
    QTest::newRow("empty page") << u"page="_s << R"({"page":["Must be a whole number."]})"_ba;
    QTest::newRow("half a page") << u"page=1.5"_s << R"({"page":["Must be a whole number."]})"_ba;
    QTest::newRow("page with a line break") << u"page=1%0A"_s << R"({"page":["Must be a whole number."]})"_ba;
    QTest::newRow("no rows") << u"per_page=0"_s << R"({"per_page":["Must be from 1 to 50000."]})"_ba;
    QTest::newRow("too many rows") << u"per_page=50001"_s << R"({"per_page":["Must be from 1 to 50000."]})"_ba;
    const QByteArray time
        = R"({"last_updated_min":["Must be a date and time in ISO 8601, such as 2026-01-31T09:30:00+00:00."]})"_ba;
    QTest::newRow("yesterday") << u"last_updated_min=yesterday"_s << time;
    QTest::newRow("no time") << u"last_updated_min="_s << time;
}

void TestTransactionListQuery::namesWhatIsWrong()
{
    QFETCH(QString, query);
    const ParsedTransactionListQuery parsed = parseTransactionListQuery(QUrlQuery(query));
    QTEST(QJsonDocument(parsed.problems).toJson(QJsonDocument::Compact), "problems");
}

void TestTransactionListQuery::namesEveryWrongParameter()
{
    const ParsedTransactionListQuery parsed
        = parseTransactionListQuery(QUrlQuery(u"page=x&per_page=x&last_updated_min=x"_s));
    QCOMPARE(parsed.problems.keys(), QStringList({u"last_updated_min"_s, u"page"_s, u"per_page"_s}));
}

void TestTransactionListQuery::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("UTC") << u"2026-06-17T14:31:48Z"_s << 1'781'706'708'000'000LL;
    QTest::newRow("small letters") << u"2026-06-17t14:31:48z"_s << 1'781'706'708'000'000LL;
    QTest::newRow("without a zone: UTC") << u"2026-06-17T14:31:48"_s << 1'781'706'708'000'000LL;
    QTest::newRow("with a space") << u"2026-06-17 14:31:48"_s << 1'781'706'708'000'000LL;
    QTest::newRow("microseconds") << u"2026-06-17T14:31:48.123456Z"_s << 1'781'706'708'123'456LL;
    QTest::newRow("nanoseconds are cut") << u"2026-06-17T14:31:48.123456999Z"_s << 1'781'706'708'123'456LL;
    QTest::newRow("tenths") << u"2026-06-17T14:31:48.1Z"_s << 1'781'706'708'100'000LL;
    QTest::newRow("decimal comma") << u"2026-06-17T14:31:48,25Z"_s << 1'781'706'708'250'000LL;
    QTest::newRow("east") << u"2026-06-17T16:31:48+02:00"_s << 1'781'706'708'000'000LL;
    QTest::newRow("west, half an hour") << u"2026-06-17T11:01:48-03:30"_s << 1'781'706'708'000'000LL;
    QTest::newRow("offset without a colon") << u"2026-06-17T16:31:48+0200"_s << 1'781'706'708'000'000LL;
    QTest::newRow("offset in hours") << u"2026-06-17T16:31:48+02"_s << 1'781'706'708'000'000LL;
    QTest::newRow("no seconds") << u"2026-06-17T14:31Z"_s << 1'781'706'660'000'000LL;
    QTest::newRow("a date") << u"2026-06-17"_s << 1'781'654'400'000'000LL;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.5Z"_s << -500'000LL;
}

void TestTransactionListQuery::readsTimes()
{
    QFETCH(QString, text);
    const std::optional<Timestamp> time = timestampFromIso(text);
    QVERIFY(time);
    QTEST(toMicroseconds(*time), "microseconds");
}

void TestTransactionListQuery::refusesOtherTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("seconds since 1970") << u"1781706708"_s;
    QTest::newRow("30 February") << u"2026-02-30T00:00:00Z"_s;
    QTest::newRow("hour 25") << u"2026-06-17T25:00:00Z"_s;
    QTest::newRow("offset of 30 hours") << u"2026-06-17T14:31:48+30:00"_s;
    QTest::newRow("zone by name") << u"2026-06-17T14:31:48 Europe/Berlin"_s;
    QTest::newRow("American date") << u"06/17/2026"_s;
    QTest::newRow("something behind") << u"2026-06-17T14:31:48Zx"_s;
    QTest::newRow("line break behind") << u"2026-06-17T14:31:48Z\n"_s;
    QTest::newRow("other digits") << u"２０２６-06-17"_s;
}

void TestTransactionListQuery::refusesOtherTimes()
{
    QFETCH(QString, text);
    QVERIFY(!timestampFromIso(text));
}

void TestTransactionListQuery::writesTimesThatItReadsBackExactly_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole second") << 1'781'706'708'000'000LL << u"2026-06-17T14:31:48.000000Z"_s;
    QTest::newRow("microseconds") << 1'781'706'708'000'007LL << u"2026-06-17T14:31:48.000007Z"_s;
}

void TestTransactionListQuery::writesTimesThatItReadsBackExactly()
{
    QFETCH(qint64, microseconds);
    const QString text = toExactIso(fromMicroseconds(microseconds));
    QTEST(text, "text");
    QCOMPARE(toMicroseconds(*timestampFromIso(text)), microseconds);
}

QTEST_GUILESS_MAIN(TestTransactionListQuery)
#include "tst_transactionlistquery.moc"
