// SPDX-License-Identifier: Apache-2.0
#include "core/backup/aside.h"
#include "tests/support/await.h"

#include <QTest>
#include <QThread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestAside : public QObject {
    Q_OBJECT

private slots:
    void worksOnAnotherThreadAndComesBack();
    void handsFailuresBack();
};

void TestAside::worksOnAnotherThreadAndComesBack()
{
    const QThread* const own = QThread::currentThread();
    std::function<Result<bool>()> work = [own] { return QThread::currentThread() != own; };
    const Result<bool> elsewhere = await(runAside(work));
    QVERIFY(elsewhere);
    QVERIFY(*elsewhere);
    QCOMPARE(QThread::currentThread(), own);
}

void TestAside::handsFailuresBack()
{
    std::function<Result<int>()> work
        = [] { return Result<int>(unexpected(Error::Kind::Storage, u"full"_s, u"The disk is full."_s)); };
    const Result<int> failed = await(runAside(work));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"full"_s);
}

QTEST_GUILESS_MAIN(TestAside)
#include "tst_aside.moc"
