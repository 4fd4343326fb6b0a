// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestClock : public QObject {
    Q_OBJECT

private slots:
    void convertsWithoutLoss();
    void writesIsoInUtc();
    void secondsBeforeTheEpochAreFloored();
};

void TestClock::convertsWithoutLoss()
{
    const Timestamp time = fromMicroseconds(1'781'706'708'123'456);
    QCOMPARE(toMicroseconds(time), 1'781'706'708'123'456);
    QCOMPARE(toUnixSeconds(time), 1'781'706'708);
    QCOMPARE(toDateTime(fromDateTime(toDateTime(time))), toDateTime(time));
}

void TestClock::writesIsoInUtc()
{
    QCOMPARE(toIso(fromMicroseconds(1'781'706'708'123'456)), u"2026-06-17T14:31:48.123Z"_s);
}

void TestClock::secondsBeforeTheEpochAreFloored()
{
    QCOMPARE(toUnixSeconds(fromMicroseconds(-1)), -1);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
