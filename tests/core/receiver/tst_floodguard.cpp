// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/floodguard.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFloodGuard : public QObject {
    Q_OBJECT

private slots:
    void blocksAfterTheLastAllowedFailure();
    void letsInAgainAfterAMinute();
    void sourcesAndAddressesAreCountedApart();
    void thisMachineIsNotCounted();
    void canBeSwitchedOff();
    void memoryIsBounded();

private:
    const QHostAddress m_source{u"203.0.113.7"_s};
    const Timestamp m_now{1'781'706'708s};
};

void TestFloodGuard::blocksAfterTheLastAllowedFailure()
{
    FloodGuard guard(3);
    for (int failure = 0; failure < 3; ++failure) {
        QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now), 0);
        guard.noteFailure(u"t"_s, m_source, m_now);
    }
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now + 20s), 40);
}

void TestFloodGuard::letsInAgainAfterAMinute()
{
    FloodGuard guard(1);
    guard.noteFailure(u"t"_s, m_source, m_now);
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now + 59s), 1);
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now + 60s), 0);
    guard.noteFailure(u"t"_s, m_source, m_now + 61s);
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now + 62s), 59);
}

void TestFloodGuard::sourcesAndAddressesAreCountedApart()
{
    FloodGuard guard(1);
    guard.noteFailure(u"t"_s, m_source, m_now);
    QCOMPARE(guard.secondsBlocked(u"u"_s, m_source, m_now), 0);
    QCOMPARE(guard.secondsBlocked(u"t"_s, QHostAddress(u"203.0.113.8"_s), m_now), 0);
}

void TestFloodGuard::thisMachineIsNotCounted()
{
    FloodGuard guard(1);
    const QHostAddress here(QHostAddress::LocalHost);
    guard.noteFailure(u"t"_s, here, m_now);
    QCOMPARE(guard.secondsBlocked(u"t"_s, here, m_now), 0);
}

void TestFloodGuard::canBeSwitchedOff()
{
    FloodGuard guard(0);
    guard.noteFailure(u"t"_s, m_source, m_now);
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now), 0);
}

void TestFloodGuard::memoryIsBounded()
{
    FloodGuard guard(1);
    guard.noteFailure(u"t"_s, m_source, m_now);
    for (quint32 number = 0; number < FloodGuard::kMaxSources; ++number)
        guard.noteFailure(u"t"_s, QHostAddress(0x0b000000U + number), m_now);
    QCOMPARE(guard.secondsBlocked(u"t"_s, m_source, m_now), 0); // forgotten, as everybody was
}

QTEST_GUILESS_MAIN(TestFloodGuard)
#include "tst_floodguard.moc"
