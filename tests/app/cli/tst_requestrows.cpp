// SPDX-License-Identifier: Apache-2.0
#include "app/cli/requestrows.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestRows : public QObject {
    Q_OBJECT

private slots:
    void namesAreReadBack_data();
    void namesAreReadBack();
    void aLostAnswerHasNoStatus();
    void bodiesAreObjectsOrNull();
    void headroomIsWhatTheLastMinuteLeft_data();
    void headroomIsWhatTheLastMinuteLeft();
};

void TestRequestRows::namesAreReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("number");
    QTest::newRow("a request") << cli::requestName(42) << qint64(42);
    QTest::newRow("a number") << u"42"_s << qint64(-1);
    QTest::newRow("zero") << u"req_0"_s << qint64(-1);
    QTest::newRow("a word") << u"req_x"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestRequestRows::namesAreReadBack()
{
    QFETCH(QString, name);
    QTEST(cli::requestNumber(name).value_or(-1), "number");
}

void TestRequestRows::aLostAnswerHasNoStatus()
{
    RequestRecord record;
    record.number = 1;
    record.errorCode = u"timeout"_s;
    const QJsonObject row = cli::requestRow(record);
    QVERIFY(row.value(u"status"_s).isNull());
    QVERIFY(row.value(u"error_type"_s).isNull());
    QCOMPARE(row.value(u"error_code"_s).toString(), u"timeout"_s);
    for (const QString& column : cli::requestColumns())
        QVERIFY2(row.contains(column), qPrintable(column));
}

void TestRequestRows::bodiesAreObjectsOrNull()
{
    RequestRecord record;
    record.request = R"({"count":1})"_ba;
    const QJsonObject row = cli::requestDetailRow(record);
    QCOMPARE(row.value(u"request"_s).toObject(), (QJsonObject{{u"count"_s, 1}}));
    QVERIFY(row.value(u"answer"_s).isNull());
}

void TestRequestRows::headroomIsWhatTheLastMinuteLeft_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<qint64>("lastMinute");
    QTest::addColumn<QJsonValue>("headroom");
    QTest::newRow("some left") << u"/institutions/get"_s << u"sandbox"_s << qint64(4) << QJsonValue(6);
    QTest::newRow("more in Production") << u"/institutions/get"_s << u"production"_s << qint64(4) << QJsonValue(46);
    QTest::newRow("none left") << u"/institutions/get"_s << u"sandbox"_s << qint64(12) << QJsonValue(0);
    QTest::newRow("no limit known") << u"/link/token/get"_s << u"sandbox"_s << qint64(12) << QJsonValue();
    QTest::newRow("the simulator has none") << u"/institutions/get"_s << u"offline"_s << qint64(12) << QJsonValue();
}

void TestRequestRows::headroomIsWhatTheLastMinuteLeft()
{
    QFETCH(QString, operation);
    QFETCH(QString, environment);
    QFETCH(qint64, lastMinute);
    RequestStatistics statistics;
    statistics.operation = operation;
    statistics.environment = environment;
    statistics.lastMinute = lastMinute;
    QTEST(cli::requestStatisticsRow(statistics).value(u"headroom"_s), "headroom");
}

QTEST_GUILESS_MAIN(TestRequestRows)
#include "tst_requestrows.moc"
