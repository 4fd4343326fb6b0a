// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrationstore.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestIntegrationStore : public QObject {
    Q_OBJECT

private slots:
    void findsWhatWasInserted();
    void listsInOrderOfCreation();
    void takenNameIsAConflictThatNamesTheHolder();
    void aNewNameMustBeFree();
    void removingTakesItemsAccountsAndTransactionsAlong();
    void removingLeavesOtherIntegrationsAlone();
    void unknownIdsAreNotFound();
};

void TestIntegrationStore::findsWhatWasInserted()
{
    StoreFixture store;
    QSignalSpy spy(store.database.get(), &Database::committed);
    Integration integration = makeIntegration(u"itg_1"_s, u"Ünïque"_s);
    integration.environment = Environment::Production;
    integration.baseUrl = QUrl(u"https://production.plaid.com"_s);
    QVERIFY(bool(store.stores.integrations.insert(integration)));
    const Result<Integration> found = store.stores.integrations.find(integration.id);
    QVERIFY(bool(found));
    QCOMPARE(found->id, integration.id);
    QCOMPARE(found->name, u"Ünïque"_s);
    QCOMPARE(found->environment, Environment::Production);
    QCOMPARE(found->baseUrl, QUrl(u"https://production.plaid.com"_s));
    QCOMPARE(found->clientId, u"client-1"_s);
    QCOMPARE(found->pathToken, u"path-itg_1"_s);
    QCOMPARE(found->created, at(0));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChanges(StoreChange::Integrations));
}

void TestIntegrationStore::listsInOrderOfCreation()
{
    StoreFixture store;
    Integration later = makeIntegration(u"itg_1"_s, u"Later"_s);
    later.created = at(100);
    QVERIFY(bool(store.stores.integrations.insert(later)));
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Earlier"_s))));
    const Result<QList<Integration>> all = store.stores.integrations.all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).name, u"Earlier"_s);
    QCOMPARE(all->at(1).name, u"Later"_s);
}

void TestIntegrationStore::takenNameIsAConflictThatNamesTheHolder()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
    const Result<> second = store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Main"_s));
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(second.error().code, u"name"_s);
    QVERIFY(second.error().detail.contains(u"itg_1"_s));
    QVERIFY2(store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"main"_s)), "names differ by case");
}

void TestIntegrationStore::aNewNameMustBeFree()
{
    StoreFixture store;
    const Integration lending = makeIntegration(u"itg_1"_s, u"Lending"_s);
    QVERIFY(bool(store.stores.integrations.insert(lending)));
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Treasury"_s))));
    QSignalSpy spy(store.database.get(), &Database::committed);
    const Result<> taken = store.stores.integrations.rename(lending.id, u"Treasury"_s);
    QCOMPARE(taken.error().kind, Error::Kind::Conflict);
    QCOMPARE(taken.error().code, u"name"_s);
    QVERIFY(bool(store.stores.integrations.rename(lending.id, u"Lending"_s)));
    QVERIFY(bool(store.stores.integrations.rename(lending.id, u"Loans"_s)));
    QCOMPARE(store.stores.integrations.find(lending.id)->name, u"Loans"_s);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChanges(StoreChange::Integrations));
    QCOMPARE(store.stores.integrations.rename(IntegrationId(u"itg_9"_s), u"Other"_s).error().kind, Error::Kind::NotFound);
}

void TestIntegrationStore::removingTakesItemsAccountsAndTransactionsAlong()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(
        bool(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"a"_s, 1)}), at(20))));
    QSignalSpy spy(store.database.get(), &Database::committed);
    QVERIFY(bool(store.stores.integrations.remove(IntegrationId(u"itg_1"_s))));
    for (const QString& table :
        {u"integrations"_s, u"items"_s, u"accounts"_s, u"transactions"_s, u"transaction_json"_s})
        QCOMPARE(store.value(u"SELECT count(*) FROM "_s + table), u"0"_s);
    QCOMPARE(
        spy[0][0].value<StoreChanges>(), StoreChange::Integrations | StoreChange::Items | StoreChange::Transactions);
    QVERIFY2(store.stores.endUsers.find(EndUserId(u"customer-1"_s)), "end users stay");
}

void TestIntegrationStore::removingLeavesOtherIntegrationsAlone()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Second"_s))));
    QVERIFY(bool(store.stores.items.link(makeItem(u"item-2"_s, u"itg_2"_s), QString())));
    const TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1)});
    QVERIFY(bool(store.stores.transactions.apply(ItemId(u"item-1"_s), update, at(20))));
    QVERIFY(bool(store.stores.transactions.apply(ItemId(u"item-2"_s), update, at(20))));
    QVERIFY(bool(store.stores.integrations.remove(IntegrationId(u"itg_1"_s))));
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"1"_s);
    QVERIFY(bool(store.stores.items.find(ItemId(u"item-2"_s))));
}

void TestIntegrationStore::unknownIdsAreNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.integrations.find(IntegrationId(u"itg_x"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(store.stores.integrations.remove(IntegrationId(u"itg_x"_s)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestIntegrationStore)
#include "tst_integrationstore.moc"
