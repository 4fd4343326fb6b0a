// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemreader.h"

#include "core/store/linkvisitstore.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestItemReader : public QObject {
    Q_OBJECT

private slots:
    void aListNamesBankEndUserEnvironmentAndProducts();
    void accountsThatWereTakenBackAreNotCounted();
    void anOpenVisitInUpdateModeIsSeenUntilItEndsOrExpires();
    void aPortraitHoldsEverythingKnownOfAnItem();
    void anItemNobodyHoldsHasNoPortrait();
    void aDirectoryWithoutDatabaseSaysSo();

private:
    static std::unique_ptr<ItemReader> readerOf(const StoreFixture& store);
};

std::unique_ptr<ItemReader> TestItemReader::readerOf(const StoreFixture& store)
{
    Result<std::unique_ptr<ItemReader>> reader = ItemReader::open(store.directory());
    return reader ? std::move(*reader) : nullptr;
}

void TestItemReader::aListNamesBankEndUserEnvironmentAndProducts()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    QVERIFY(store.stores.items.setInstitution(item, InstitutionId(u"ins_1"_s), u"First Platypus Bank"_s, at(20)));
    ItemFacts facts;
    facts.billedProducts = {u"transactions"_s, u"auth"_s};
    facts.checked = at(30);
    QVERIFY(store.stores.itemFacts.keep(item, facts));
    QVERIFY(store.stores.itemNotices.keep(item, {u"PENDING_DISCONNECT"_s, {}, {}, at(40), at(400), {}}));
    const Result<QList<ListedItem>> items = readerOf(store)->list(at(50));
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    const ListedItem& listed = items->first();
    QCOMPARE(listed.item.institutionName, u"First Platypus Bank"_s);
    QVERIFY(listed.item.sealedToken.isEmpty());
    QCOMPARE(listed.endUserName, u"Acme"_s);
    QCOMPARE(listed.integrationName, u"Main"_s);
    QCOMPARE(listed.environment, Environment::Sandbox);
    QCOMPARE(listed.products, (QStringList{u"transactions"_s, u"auth"_s}));
    QCOMPARE(listed.notices.first().due, at(400));
    QVERIFY(!listed.awaitsSignIn);
}

void TestItemReader::accountsThatWereTakenBackAreNotCounted()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 100)});
    update.accounts.append(makeAccount(u"acc_2"_s, u"Saving"_s));
    QVERIFY(store.stores.transactions.apply(item, update, at(100)));
    QCOMPARE(readerOf(store)->list(at(200))->first().accounts, 2);
    QVERIFY(store.stores.accountRevocations.revoke(item, AccountId(u"acc_2"_s), at(150), {}));
    QCOMPARE(readerOf(store)->list(at(200))->first().accounts, 1);
}

void TestItemReader::anOpenVisitInUpdateModeIsSeenUntilItEndsOrExpires()
{
    StoreFixture store;
    store.linkItem();
    LinkVisit visit;
    visit.id = u"lnk_1"_s;
    visit.integration = IntegrationId(u"itg_1"_s);
    visit.endUser = EndUserId(u"customer-1"_s);
    visit.updateOf = ItemId(u"item-1"_s);
    visit.sealed = "sealed"_ba;
    visit.created = at(100);
    visit.expires = at(200);
    LinkVisitStore visits(*store.database);
    QVERIFY(visits.add(visit));
    QVERIFY(readerOf(store)->list(at(150))->first().awaitsSignIn);
    QVERIFY(!readerOf(store)->list(at(201))->first().awaitsSignIn);
    QVERIFY(visits.setState(visit.id, LinkVisitState::Finished, {}, at(160)));
    QVERIFY(!readerOf(store)->list(at(161))->first().awaitsSignIn);
}

void TestItemReader::aPortraitHoldsEverythingKnownOfAnItem()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({makeTransaction(u"a"_s, 100), makeTransaction(u"b"_s, 200)}), at(100)));
    QVERIFY(store.stores.items.setStatus(item, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, u"the login changed"_s, at(300)));
    const Result<ItemPortrait> portrait = readerOf(store)->portrait(item, at(400));
    QVERIFY(portrait);
    QCOMPARE(portrait->listed.item.id, item);
    QCOMPARE(portrait->transactions, 2);
    QCOMPARE(portrait->accounts.first().name, u"Checking"_s);
    QCOMPARE(portrait->statuses.first().errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QVERIFY(portrait->webhooks.isEmpty());
    QVERIFY(!portrait->move);
}

void TestItemReader::anItemNobodyHoldsHasNoPortrait()
{
    StoreFixture store;
    const Result<ItemPortrait> portrait = readerOf(store)->portrait(ItemId(u"item-9"_s), at(0));
    QVERIFY(!portrait);
    QCOMPARE(portrait.error().kind, Error::Kind::NotFound);
}

void TestItemReader::aDirectoryWithoutDatabaseSaysSo()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<ItemReader>> reader = ItemReader::open(directory.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestItemReader)
#include "tst_itemreader.moc"
