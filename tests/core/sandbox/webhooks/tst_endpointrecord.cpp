// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/endpointrecord.h"

#include <QTest>

using namespace egret;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000);

void countMany(EndpointRecord& record, int accepted, int refused, Timestamp now)
{
    for (int i = 0; i < accepted; ++i)
        record.count(true, now);
    for (int i = 0; i < refused; ++i)
        record.count(false, now);
}

} // namespace

class TestEndpointRecord : public QObject {
    Q_OBJECT

private slots:
    void knowsWhoRefusesNearlyEverything_data();
    void knowsWhoRefusesNearlyEverything();
    void forgetsAfterADay();
    void addsUpTheHoursOfADay();
    void countsForYears();
    void knowsWhenItWasLastUsed();
};

void TestEndpointRecord::knowsWhoRefusesNearlyEverything_data()
{
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("refused");
    QTest::addColumn<bool>("mostlyRefuses");
    QTest::newRow("nothing yet") << 0 << 0 << false;
    QTest::newRow("the first failure") << 0 << 1 << false;
    QTest::newRow("nineteen failures say nothing yet") << 0 << 19 << false;
    QTest::newRow("twenty failures do") << 0 << 20 << true;
    QTest::newRow("exactly nine of ten refused") << 10 << 90 << false;
    QTest::newRow("more than nine of ten refused") << 9 << 91 << true;
    QTest::newRow("everything accepted") << 1'000 << 0 << false;
}

void TestEndpointRecord::knowsWhoRefusesNearlyEverything()
{
    QFETCH(int, accepted);
    QFETCH(int, refused);
    EndpointRecord record;
    countMany(record, accepted, refused, kNoon);
    QTEST(record.mostlyRefuses(kNoon), "mostlyRefuses");
}

void TestEndpointRecord::forgetsAfterADay()
{
    EndpointRecord record;
    countMany(record, 0, 50, kNoon);
    QVERIFY(record.mostlyRefuses(kNoon + 23h));
    QVERIFY(!record.mostlyRefuses(kNoon + 24h));
    record.count(false, kNoon + 24h);
    QVERIFY2(!record.mostlyRefuses(kNoon + 24h), "the same hour of the day before no longer counts");
}

void TestEndpointRecord::addsUpTheHoursOfADay()
{
    EndpointRecord record;
    for (int hour = 0; hour < 24; ++hour)
        record.count(false, kNoon + hour * 1h);
    QVERIFY(record.mostlyRefuses(kNoon + 23h));
    countMany(record, 3, 0, kNoon + 23h);
    QVERIFY(!record.mostlyRefuses(kNoon + 23h));
}

void TestEndpointRecord::countsForYears()
{
    EndpointRecord record;
    for (int hour = 0; hour < 24 * 365; ++hour)
        record.count(hour % 2 == 0, kNoon + hour * 1h);
    QVERIFY(!record.mostlyRefuses(kNoon + 365 * 24h));
}

void TestEndpointRecord::knowsWhenItWasLastUsed()
{
    EndpointRecord record;
    record.count(true, kNoon);
    record.count(false, kNoon + 5min);
    QCOMPARE(toMicroseconds(record.lastUsed()), toMicroseconds(kNoon + 5min));
}

QTEST_GUILESS_MAIN(TestEndpointRecord)
#include "tst_endpointrecord.moc"
