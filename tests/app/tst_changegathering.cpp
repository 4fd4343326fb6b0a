// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace std::chrono_literals;

class TestChangeGathering : public QObject {
    Q_OBJECT

private slots:
    void changesThatFollowEachOtherAreToldOnce();
    void aChangeOfUnknownExtentMeansEverything();
};

void TestChangeGathering::changesThatFollowEachOtherAreToldOnce()
{
    ChangeGathering changes(1ms);
    QSignalSpy gathered(&changes, &ChangeGathering::gathered);
    changes.add(StoreChange::Items);
    changes.add(StoreChange::Webhooks);
    QCOMPARE(gathered.count(), 0);
    QTRY_COMPARE(gathered.count(), 1);
    QCOMPARE(gathered[0][0].value<StoreChanges>(), StoreChange::Items | StoreChange::Webhooks);
    changes.add(StoreChange::ApiKeys);
    QTRY_COMPARE(gathered.count(), 2);
    QCOMPARE(gathered[1][0].value<StoreChanges>(), StoreChanges(StoreChange::ApiKeys));
}

void TestChangeGathering::aChangeOfUnknownExtentMeansEverything()
{
    ChangeGathering changes(1ms);
    QSignalSpy gathered(&changes, &ChangeGathering::gathered);
    changes.add({});
    QTRY_COMPARE(gathered.count(), 1);
    QVERIFY(gathered[0][0].value<StoreChanges>().testFlag(StoreChange::Items));
    QVERIFY(gathered[0][0].value<StoreChanges>().testFlag(StoreChange::Transactions));
}

QTEST_GUILESS_MAIN(TestChangeGathering)
#include "tst_changegathering.moc"
