// SPDX-License-Identifier: Apache-2.0
#include "core/base/task.h"

#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <QCoro/QCoroTimer>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Task<int> answerAfter(QTimer* timer, int answer)
{
    timer->start(0);
    co_await timer;
    co_return answer;
}

Task<int> failAtOnce()
{
    co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Stopped."_s);
}

} // namespace

class TestTask : public QObject {
    Q_OBJECT

private slots:
    void aTaskEndsWithAValueOrAnError();
    void theTrackerKnowsWhenTheLastTaskEnded();
};

void TestTask::aTaskEndsWithAValueOrAnError()
{
    QTimer timer;
    timer.setSingleShot(true);
    const Result<int> good = test::await(answerAfter(&timer, 42));
    QCOMPARE(*good, 42);
    const Result<int> bad = test::await(failAtOnce());
    QCOMPARE(bad.error().kind, Error::Kind::Cancelled);
}

void TestTask::theTrackerKnowsWhenTheLastTaskEnded()
{
    TaskTracker tracker;
    QSignalSpy drained(&tracker, &TaskTracker::drained);
    QTimer first;
    first.setSingleShot(true);
    QTimer second;
    second.setSingleShot(true);
    tracker.start(answerAfter(&first, 1));
    tracker.start(answerAfter(&second, 2));
    QCOMPARE(tracker.running(), 2);
    QVERIFY(drained.wait());
    QCOMPARE(tracker.running(), 0);
    QCOMPARE(drained.count(), 1);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
