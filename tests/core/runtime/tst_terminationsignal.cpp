// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/terminationsignal.h"

#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace egret;

class TestTerminationSignal : public QObject {
    Q_OBJECT

private slots:
    void aSignalIsAnEventInsteadOfTheEnd_data();
    void aSignalIsAnEventInsteadOfTheEnd();
    void waitEndsWithTheSignal();
    void aSignalBeforeTheWaitIsNotLost();
    void aSecondOneInTheSameProcessWorksToo();
};

void TestTerminationSignal::aSignalIsAnEventInsteadOfTheEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTerminationSignal::aSignalIsAnEventInsteadOfTheEnd()
{
    QFETCH(int, signal);
    TerminationSignal termination;
    QSignalSpy received(&termination, &TerminationSignal::received);
    std::raise(signal);
    QVERIFY(received.wait());
}

void TestTerminationSignal::waitEndsWithTheSignal()
{
    TerminationSignal termination;
    QTimer::singleShot(0, [] { std::raise(SIGTERM); });
    QVERIFY(test::await(termination.wait()));
}

void TestTerminationSignal::aSignalBeforeTheWaitIsNotLost()
{
    TerminationSignal termination;
    QSignalSpy received(&termination, &TerminationSignal::received);
    std::raise(SIGTERM);
    QVERIFY(received.wait());
    QVERIFY(test::await(termination.wait()));
}

void TestTerminationSignal::aSecondOneInTheSameProcessWorksToo()
{
    {
        TerminationSignal first;
    }
    TerminationSignal second;
    QTimer::singleShot(0, [] { std::raise(SIGINT); });
    QVERIFY(test::await(second.wait()));
}

QTEST_GUILESS_MAIN(TestTerminationSignal)
#include "tst_terminationsignal.moc"
