// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemfactsstore.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestItemFactsStore : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatPlaidSaidLast();
    void anItemNobodyAskedAboutHasNoFacts();
    void anUnknownItemIsNotFound();
    void accountsComeWithTheirBalances();
};

namespace {

const ItemId kItem(u"item-1"_s);

ItemFacts facts(const QString& webhook)
{
    ItemFacts facts;
    facts.webhook = webhook;
    facts.billedProducts = {u"transactions"_s, u"auth"_s};
    facts.consentExpires = at(900);
    facts.updateType = u"background"_s;
    facts.checked = at(30);
    return facts;
}

} // namespace

void TestItemFactsStore::keepsWhatPlaidSaidLast()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemFacts.keep(kItem, facts(u"https://old.example/hook"_s)));
    QVERIFY(store.stores.itemFacts.keep(kItem, facts(u"https://new.example/hook"_s)));
    const Result<ItemFacts> kept = selectItemFacts(*store.database, kItem);
    QVERIFY(kept);
    QCOMPARE(kept->webhook, u"https://new.example/hook"_s);
    QCOMPARE(kept->billedProducts, (QStringList{u"transactions"_s, u"auth"_s}));
    QCOMPARE(kept->consentExpires, at(900));
    QCOMPARE(kept->updateType, u"background"_s);
    QVERIFY(!kept->lastSuccess);
    QCOMPARE(kept->checked, at(30));
}

void TestItemFactsStore::anItemNobodyAskedAboutHasNoFacts()
{
    StoreFixture store;
    store.linkItem();
    const Result<ItemFacts> kept = selectItemFacts(*store.database, kItem);
    QVERIFY(kept);
    QVERIFY(!kept->checked);
    QVERIFY(kept->billedProducts.isEmpty());
}

void TestItemFactsStore::anUnknownItemIsNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.itemFacts.keep(kItem, facts({})).error().kind, Error::Kind::NotFound);
}

void TestItemFactsStore::accountsComeWithTheirBalances()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, makeUpdate({}), at(20)));
    const Result<QList<Account>> accounts = selectAccounts(*store.database, kItem);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().name, u"Checking"_s);
    QCOMPARE(accounts->first().current, (Money{125'000, u"USD"_s}));
    QVERIFY(!accounts->first().available);
}

QTEST_GUILESS_MAIN(TestItemFactsStore)
#include "tst_itemfactsstore.moc"
