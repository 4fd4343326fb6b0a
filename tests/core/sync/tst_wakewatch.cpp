// SPDX-License-Identifier: Apache-2.0
#include "core/sync/wakewatch.h"

#include "tests/core/secrets/privatebus.h"

#include <QDBusMessage>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;

//! A computer whose two clocks are moved by hand.
struct Computer final : Clock {
    Timestamp now() const override { return wall; }

    void stayAwake(std::chrono::milliseconds time)
    {
        wall += time;
        awake += time;
    }
    void sleep(std::chrono::milliseconds time) { wall += time; }

    Timestamp wall = fromMicroseconds(1'781'700'000'000'000);
    std::chrono::milliseconds awake = 5min;
};

struct Watched {
    Watched()
    {
        QObject::connect(&watch, &WakeWatch::woke, &watch,
            [this](std::chrono::milliseconds asleep) { sleeps.append(asleep.count()); });
    }

    Computer computer;
    WakeWatch watch{computer, [this] { return computer.awake; }};
    QList<qint64> sleeps;
};

QDBusMessage prepareForSleep(bool begins)
{
    QDBusMessage message = QDBusMessage::createSignal(
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    message << begins;
    return message;
}

} // namespace

class TestWakeWatch : public QObject {
    Q_OBJECT

private slots:
    void aSleepIsSeenOnceWithoutABus();
    void timeSpentAwakeIsNoSleep();
    void aCorrectionOfTheClockIsNoSleep();
    void aClockThatIsSetBackIsNoSleep();
    void logindTellsAtOnce();
    void whatLogindToldIsNotToldAgain();
    void nothingIsToldAfterStop();
    void thisComputersWakingTimeGoesOn();
};

void TestWakeWatch::aSleepIsSeenOnceWithoutABus()
{
    Watched watched;
    watched.watch.start(QDBusConnection(u"no such bus"_s));
    watched.computer.stayAwake(10s);
    watched.computer.sleep(8h);
    watched.watch.look();
    watched.computer.stayAwake(10s);
    watched.watch.look();
    QCOMPARE(watched.sleeps, QList<qint64>{8 * 3'600 * 1'000});
}

void TestWakeWatch::timeSpentAwakeIsNoSleep()
{
    Watched watched;
    watched.watch.start(QDBusConnection(u"no such bus"_s));
    watched.computer.stayAwake(48h);
    watched.watch.look();
    QVERIFY(watched.sleeps.isEmpty());
}

void TestWakeWatch::aCorrectionOfTheClockIsNoSleep()
{
    Watched watched;
    watched.watch.start(QDBusConnection(u"no such bus"_s));
    watched.computer.sleep(29s);
    watched.watch.look();
    watched.computer.sleep(30s);
    watched.watch.look();
    QCOMPARE(watched.sleeps, QList<qint64>{30'000});
}

void TestWakeWatch::aClockThatIsSetBackIsNoSleep()
{
    Watched watched;
    watched.watch.start(QDBusConnection(u"no such bus"_s));
    watched.computer.sleep(-1h);
    watched.watch.look();
    QVERIFY(watched.sleeps.isEmpty());
}

void TestWakeWatch::logindTellsAtOnce()
{
    test::PrivateBus bus;
    QVERIFY(!bus.address().isEmpty());
    QDBusConnection logind = bus.connection(u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    Watched watched;
    watched.watch.start(bus.connection(u"egret"_s));
    QVERIFY(logind.send(prepareForSleep(true)));
    watched.computer.sleep(1h);
    QTRY_VERIFY_WITH_TIMEOUT(logind.send(prepareForSleep(false)) && !watched.sleeps.isEmpty(), kPatience);
    QCOMPARE(watched.sleeps.first(), 3'600'000);
}

void TestWakeWatch::whatLogindToldIsNotToldAgain()
{
    test::PrivateBus bus;
    QDBusConnection logind = bus.connection(u"logind again"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    Watched watched;
    watched.watch.start(bus.connection(u"egret again"_s));
    watched.computer.sleep(1h);
    QTRY_VERIFY_WITH_TIMEOUT(logind.send(prepareForSleep(false)) && !watched.sleeps.isEmpty(), kPatience);
    const qsizetype told = watched.sleeps.size();
    watched.watch.look();
    QCOMPARE(watched.sleeps.first(), 3'600'000);
    QCOMPARE(watched.sleeps.size(), told);
}

void TestWakeWatch::nothingIsToldAfterStop()
{
    Watched watched;
    watched.watch.start(QDBusConnection(u"no such bus"_s));
    watched.watch.stop();
    watched.computer.sleep(8h);
    watched.watch.look();
    QVERIFY(watched.sleeps.isEmpty());
}

void TestWakeWatch::thisComputersWakingTimeGoesOn()
{
    const std::chrono::milliseconds before = WakeWatch::awakeTime();
    QVERIFY(before > 0ms);
    QVERIFY(WakeWatch::awakeTime() >= before);
}

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
