// SPDX-License-Identifier: Apache-2.0
#include "core/base/stopflag.h"

#include <QTest>

#include <thread>

using namespace egret;

class TestStopFlag : public QObject {
    Q_OBJECT

private slots:
    void copiesAreRaisedTogether();
    void workOnAnotherThreadSeesIt();
};

void TestStopFlag::copiesAreRaisedTogether()
{
    const StopFlag flag;
    const StopFlag copy = flag;
    const StopFlag other;
    QVERIFY(copy.check());
    flag.raise();
    QVERIFY(copy.isRaised());
    QCOMPARE(copy.check().error().kind, Error::Kind::Cancelled);
    QVERIFY(!other.isRaised());
}

void TestStopFlag::workOnAnotherThreadSeesIt()
{
    const StopFlag flag;
    std::thread worker([flag] {
        while (!flag.isRaised())
            std::this_thread::yield();
    });
    flag.raise();
    worker.join();
}

QTEST_GUILESS_MAIN(TestStopFlag)
#include "tst_stopflag.moc"
