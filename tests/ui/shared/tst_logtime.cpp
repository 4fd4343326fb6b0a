// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/logtime.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLogTime : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsAsMuchAsIsNeeded_data();
    void showsAsMuchAsIsNeeded();
    void inFullItNamesUtcToo();
};

void TestLogTime::initTestCase()
{
    qputenv("TZ", "UTC");
    ::tzset();
}

void TestLogTime::showsAsMuchAsIsNeeded_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same day: to the millisecond") << u"2026-06-17T14:31:48.204Z"_s << u"14:31:48.204"_s;
    QTest::newRow("the same year: with the day") << u"2026-02-01T08:00:03.000Z"_s << u"02-01 08:00:03"_s;
    QTest::newRow("earlier: with the year") << u"2025-12-31T23:59:00.000Z"_s << u"2025-12-31 23:59"_s;
}

void TestLogTime::showsAsMuchAsIsNeeded()
{
    QFETCH(const QString, time);
    const Timestamp now = fromDateTime(QDateTime::fromString(u"2026-06-17T18:00:00Z"_s, Qt::ISODate));
    QTEST(logTime(fromDateTime(QDateTime::fromString(time, Qt::ISODateWithMs)), now), "text");
}

void TestLogTime::inFullItNamesUtcToo()
{
    const QDateTime time = QDateTime::fromString(u"2026-06-17T14:31:48.204Z"_s, Qt::ISODateWithMs);
    QCOMPARE(logTimeInFull(fromDateTime(time)), u"2026-06-17 14:31:48.204, 14:31:48 UTC"_s);
}

QTEST_GUILESS_MAIN(TestLogTime)
#include "tst_logtime.moc"
