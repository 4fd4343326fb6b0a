// SPDX-License-Identifier: Apache-2.0
#include "core/domain/fetchstrategy.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestFetchStrategy : public QObject {
    Q_OBJECT

private slots:
    void everyStrategyHasItsName();
    void unlessChosenOtherwiseChangesAreFetched();
};

void TestFetchStrategy::everyStrategyHasItsName()
{
    QCOMPARE(fetchStrategyName(FetchStrategy::Kind::Sync), u"sync"_s);
    QCOMPARE(fetchStrategyName(FetchStrategy::Kind::Get), u"get"_s);
    QVERIFY(fetchStrategyFromName(u"sync"_s) == FetchStrategy::Kind::Sync);
    QVERIFY(fetchStrategyFromName(u"get"_s) == FetchStrategy::Kind::Get);
    QVERIFY(!fetchStrategyFromName(u"push"_s));
}

void TestFetchStrategy::unlessChosenOtherwiseChangesAreFetched()
{
    QVERIFY(FetchStrategy().kind == FetchStrategy::Kind::Sync);
    QCOMPARE(FetchStrategy().days, 14);
}

QTEST_GUILESS_MAIN(TestFetchStrategy)
#include "tst_fetchstrategy.moc"
