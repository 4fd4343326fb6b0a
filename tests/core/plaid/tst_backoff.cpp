// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/backoff.h"

#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace egret;
using namespace std::chrono_literals;

class TestBackoff : public QObject {
    Q_OBJECT

private slots:
    void waitsAboutAsLongAsAsked();
    void theScaleShortensEveryWait();
    void aComputedEndIsNeverUndercut();
    void stopEndsRunningWaits();
    void waitsAfterStopEndAtOnce();
    void timeSpentAsleepCountsAsWaited();
    void aShortSleepLeavesTheRestToWait();
};

void TestBackoff::waitsAboutAsLongAsAsked()
{
    Backoff backoff;
    QElapsedTimer timer;
    timer.start();
    const Result<> waited = test::await(backoff.wait(200ms));
    QVERIFY(waited);
    QVERIFY2(timer.elapsed() >= 140, "three quarters of the delay, less timer coarseness");
}

void TestBackoff::theScaleShortensEveryWait()
{
    Backoff backoff;
    backoff.setScale(0.0001);
    QElapsedTimer timer;
    timer.start();
    const Result<> waited = test::await(backoff.wait(60min));
    QVERIFY(waited);
    QVERIFY(timer.elapsed() < 60'000);
}

void TestBackoff::aComputedEndIsNeverUndercut()
{
    Backoff backoff;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(test::await(backoff.waitOut(20ms)));
        QVERIFY2(timer.nsecsElapsed() >= 20'000'000, qPrintable(QString::number(timer.nsecsElapsed())));
    }
}

void TestBackoff::stopEndsRunningWaits()
{
    Backoff backoff;
    TaskTracker tasks;
    QSignalSpy drained(&tasks, &TaskTracker::drained);
    tasks.start(backoff.wait(60min));
    tasks.start(backoff.wait(60min));
    QCOMPARE(tasks.running(), 2);
    QVERIFY(!backoff.isStopped());
    QTimer::singleShot(0, &backoff, &Backoff::stop);
    QVERIFY(drained.wait(30'000));
    QVERIFY(backoff.isStopped());
}

void TestBackoff::waitsAfterStopEndAtOnce()
{
    Backoff backoff;
    backoff.stop();
    const Result<> waited = test::await(backoff.wait(60min));
    QCOMPARE(waited.error().kind, Error::Kind::Cancelled);
}

void TestBackoff::timeSpentAsleepCountsAsWaited()
{
    Backoff backoff;
    TaskTracker tasks;
    QSignalSpy drained(&tasks, &TaskTracker::drained);
    const auto waitAnHour = [](Backoff* waits) -> QCoro::Task<> {
        [[maybe_unused]] const Result<> waited = co_await waits->waitOut(1h);
    };
    tasks.start(waitAnHour(&backoff));
    backoff.passOver(8h);
    QVERIFY(drained.wait(30'000));
}

void TestBackoff::aShortSleepLeavesTheRestToWait()
{
    Backoff backoff;
    QElapsedTimer timer;
    timer.start();
    QTimer::singleShot(0ms, &backoff, [&backoff] { backoff.passOver(1h); });
    QVERIFY(test::await(backoff.waitOut(1h + 200ms)));
    QVERIFY2(timer.elapsed() >= 150, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
