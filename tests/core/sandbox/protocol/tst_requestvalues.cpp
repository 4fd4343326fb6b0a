// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/requestvalues.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRequestValues : public QObject {
    Q_OBJECT

private slots:
    void momentsAreRfc3339_data();
    void momentsAreRfc3339();
    void absentMomentsAreNone();
    void centsHaveTwoDecimals_data();
    void centsHaveTwoDecimals();
    void centsGoBothWays();
    void absentMapsAreFine();
    void absentValuesAreNull();
};

void TestRequestValues::momentsAreRfc3339_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("moment");
    QTest::newRow("seconds") << QJsonValue(u"2026-06-17T14:31:48Z"_s) << u"2026-06-17T14:31:48.000Z"_s;
    QTest::newRow("milliseconds") << QJsonValue(u"2026-06-17T14:31:48.123Z"_s) << u"2026-06-17T14:31:48.123Z"_s;
    QTest::newRow("an offset") << QJsonValue(u"2026-06-17T16:31:48+02:00"_s) << u"2026-06-17T14:31:48.000Z"_s;
    QTest::newRow("a day") << QJsonValue(u"2026-06-17"_s) << QString();
    QTest::newRow("no zone") << QJsonValue(u"2026-06-17T14:31:48"_s) << QString();
    QTest::newRow("a 31st of June") << QJsonValue(u"2026-06-31T14:31:48Z"_s) << QString();
    QTest::newRow("a number") << QJsonValue(5) << QString();
    QTest::newRow("an empty text") << QJsonValue(QString(u""_s)) << QString();
}

void TestRequestValues::momentsAreRfc3339()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, moment);
    const Result<std::optional<Timestamp>> read = momentOf({{u"at"_s, value}}, u"at"_s);
    QCOMPARE(bool(read), !moment.isEmpty());
    if (read)
        QCOMPARE(toIso(**read), moment);
    else
        QCOMPARE(read.error().code, u"INVALID_FIELD"_s);
}

void TestRequestValues::absentMomentsAreNone()
{
    QVERIFY(!momentOf({}, u"at"_s)->has_value());
    QVERIFY(!momentOf({{u"at"_s, QJsonValue::Null}}, u"at"_s)->has_value());
}

void TestRequestValues::centsHaveTwoDecimals_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("a cent") << QJsonValue(u"0.01"_s) << qint64(1);
    QTest::newRow("ten dollars") << QJsonValue(u"10.00"_s) << qint64(1000);
    QTest::newRow("twelve digits") << QJsonValue(u"999999999999.99"_s) << qint64(99'999'999'999'999);
    QTest::newRow("nothing") << QJsonValue(u"0.00"_s) << qint64(0);
    QTest::newRow("no decimals") << QJsonValue(u"10"_s) << qint64(0);
    QTest::newRow("three decimals") << QJsonValue(u"10.001"_s) << qint64(0);
    QTest::newRow("no digit before the point") << QJsonValue(u".50"_s) << qint64(0);
    QTest::newRow("a sign") << QJsonValue(u"-1.00"_s) << qint64(0);
    QTest::newRow("a comma") << QJsonValue(u"1,00"_s) << qint64(0);
    QTest::newRow("a line feed behind it") << QJsonValue(u"1.00\n"_s) << qint64(0);
    QTest::newRow("a number") << QJsonValue(10.5) << qint64(0);
}

void TestRequestValues::centsHaveTwoDecimals()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, cents);
    const Result<qint64> read = centsOf(value, u"amount"_s);
    QCOMPARE(read ? *read : 0, cents);
    if (!read)
        QVERIFY2(read.error().detail.startsWith("amount must"_L1), qPrintable(read.error().detail));
}

void TestRequestValues::centsGoBothWays()
{
    QCOMPARE(centsText(1234), u"12.34"_s);
    QCOMPARE(centsText(5), u"0.05"_s);
}

void TestRequestValues::absentMapsAreFine()
{
    QVERIFY(checkTextMap({}, u"metadata"_s));
    QVERIFY(checkTextMap(QJsonValue(QJsonValue::Undefined), u"metadata"_s));
    QVERIFY(checkTextMap(QJsonObject{{u"order"_s, u"17"_s}}, u"metadata"_s));
    QVERIFY(!checkTextMap(QJsonObject{{u""_s, u"17"_s}}, u"metadata"_s));
}

void TestRequestValues::absentValuesAreNull()
{
    QCOMPARE(valueOrNull({}, u"a"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(valueOrNull({{u"a"_s, 5}}, u"a"_s), QJsonValue(5));
}

QTEST_GUILESS_MAIN(TestRequestValues)
#include "tst_requestvalues.moc"
