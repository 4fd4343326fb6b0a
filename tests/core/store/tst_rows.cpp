// SPDX-License-Identifier: Apache-2.0
#include "core/store/rows.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void columnCountsMatchTheLists();
    void wordsOfALaterEgretReadAsSafeDefaults();
};

void TestRows::columnCountsMatchTheLists()
{
    QCOMPARE(QString(kIntegrationColumns).count(u',') + 1, kIntegrationColumnCount);
    QCOMPARE(QString(kItemColumns).count(u',') + 1, kItemColumnCount);
}

void TestRows::wordsOfALaterEgretReadAsSafeDefaults()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(bool(store.database->execute(u"UPDATE integrations SET environment = 'moon'"_s)));
    QVERIFY(bool(store.database->execute(u"UPDATE items SET status = 'asleep', history = 'DEEP'"_s)));
    QVERIFY2(store.stores.integrations.all()->at(0).environment == Environment::Development, "never called");
    QCOMPARE(store.stores.items.all()->at(0).status, ItemStatus::Pending);
    QCOMPARE(store.stores.items.all()->at(0).history, HistoryStatus::Unknown);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
