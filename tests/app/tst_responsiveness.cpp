// SPDX-License-Identifier: Apache-2.0
#include "app/responsiveness.h"

#include <QTest>

#include <ctime>

using namespace egret;
using namespace std::chrono_literals;

class TestResponsiveness : public QObject {
    Q_OBJECT

private slots:
    void anIdleThreadIsProbedAgainAndAgain();
    void workThatTakesLongIsFound();
    void whatWasMeasuredBeforeCanBeForgotten();

private:
    static void workFor(std::chrono::milliseconds time);
};

//! Uses the processor, as a slow slot would.
void TestResponsiveness::workFor(std::chrono::milliseconds time)
{
    const auto used = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    for (const auto begin = used(); used() - begin < time;) { }
}

void TestResponsiveness::anIdleThreadIsProbedAgainAndAgain()
{
    const Responsiveness watch;
    QTRY_VERIFY(watch.figures().probes > 20);
}

void TestResponsiveness::workThatTakesLongIsFound()
{
    const Responsiveness watch;
    QTRY_VERIFY(watch.figures().probes > 2);
    workFor(60ms);
    QTRY_VERIFY(watch.figures().blocked >= 1);
    QVERIFY(watch.figures().longestWork >= 60ms);
    QVERIFY(watch.figures().longestWait >= 40ms); // the probe was posted a little after the work had begun
    QVERIFY(watch.figures().late >= 1);
}

void TestResponsiveness::whatWasMeasuredBeforeCanBeForgotten()
{
    Responsiveness watch;
    QTRY_VERIFY(watch.figures().probes > 2);
    workFor(60ms);
    QTRY_VERIFY(watch.figures().blocked >= 1);
    watch.restart();
    QCOMPARE(watch.figures().blocked, 0);
    QCOMPARE(watch.figures().probes, 0);
}

QTEST_GUILESS_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
