// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemnames.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestItemNames : public QObject {
    Q_OBJECT

private slots:
    void anItemIsCalledByItsEndUser();
    void withoutANameTheIdStandsForIt();
    void withoutItemsThereAreNoNames();
};

void TestItemNames::anItemIsCalledByItsEndUser()
{
    StoreFixture store;
    store.linkItem();
    const Result<QHash<ItemId, ItemName>> names = selectItemNames(*store.database);
    QVERIFY(bool(names));
    QCOMPARE(names->size(), 1);
    const ItemName name = names->value(ItemId(u"item-1"_s));
    QCOMPARE(name.endUser, EndUserId(u"customer-1"_s));
    QCOMPARE(name.endUserName, u"Acme"_s);
    QCOMPARE(name.institution, QString());
    QCOMPARE(name.environment, Environment::Sandbox);
}

void TestItemNames::withoutANameTheIdStandsForIt()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
    QVERIFY(bool(store.stores.items.link(makeItem(u"item-2"_s), {})));
    const Result<QHash<ItemId, ItemName>> names = selectItemNames(*store.database);
    QVERIFY(bool(names));
    QCOMPARE(names->value(ItemId(u"item-2"_s)).endUserName, u"customer-1"_s);
}

void TestItemNames::withoutItemsThereAreNoNames()
{
    StoreFixture store;
    const Result<QHash<ItemId, ItemName>> names = selectItemNames(*store.database);
    QVERIFY(names && names->isEmpty());
}

QTEST_GUILESS_MAIN(TestItemNames)
#include "tst_itemnames.moc"
