// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemstore.h"

#include "tests/core/store/accountfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestItemStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void linkCreatesItemAndEndUser();
    void linkAgainReplacesTheToken();
    void freshTokenEndsTheTrouble();
    void healthyItemStaysActiveWhenLinkedAgain();
    void anotherHolderIsAConflict_data();
    void anotherHolderIsAConflict();
    void unknownIntegrationLeavesNothingBehind();
    void oneEndUserMayHoldManyItems();
    void statusIsRecorded();
    void emptyErrorCodeClearsTheMessage();
    void institutionIsRecorded();
    void unknownItemsAreNotFound();
    void tellsWhichItemsAreHeld();
    void listsWhatIsHeldAtABank();
    void whatHasToBeLinkedAnewIsNotHeld_data();
    void whatHasToBeLinkedAnewIsNotHeld();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TestItemStore::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(bool(m_store->stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
    QVERIFY(bool(m_store->stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Second"_s))));
}

void TestItemStore::linkCreatesItemAndEndUser()
{
    QSignalSpy spy(m_store->database.get(), &Database::committed);
    Item item = makeItem(u"item-1"_s);
    item.institution = InstitutionId(u"ins_1"_s);
    item.institutionName = u"First Platypus Bank"_s;
    const Result<LinkOutcome> outcome = m_store->stores.items.link(item, u"Acme"_s);
    QVERIFY(bool(outcome));
    QCOMPARE(*outcome, LinkOutcome::Created);
    const Result<Item> found = m_store->stores.items.find(item.id);
    QCOMPARE(found->integration, item.integration);
    QCOMPARE(found->endUser, item.endUser);
    QCOMPARE(found->sealedToken, "sealed"_ba);
    QCOMPARE(found->institution, item.institution);
    QCOMPARE(found->institutionName, u"First Platypus Bank"_s);
    QCOMPARE(found->status, ItemStatus::Pending);
    QCOMPARE(found->history, HistoryStatus::NotReady);
    QCOMPARE(found->lastSync, std::nullopt);
    QVERIFY(found->heronId.startsWith(u"dso_"_s));
    QCOMPARE(m_store->stores.endUsers.find(item.endUser)->name, u"Acme"_s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChange::Items | StoreChange::EndUsers);
}

void TestItemStore::linkAgainReplacesTheToken()
{
    Item item = makeItem(u"item-1"_s);
    item.heronId = u"dso_given"_s;
    QVERIFY(bool(m_store->stores.items.link(item, u"Acme"_s)));
    item.heronId = u"dso_other"_s;
    item.sealedToken = "fresh"_ba;
    item.lastUpdated = at(50);
    const Result<LinkOutcome> outcome = m_store->stores.items.link(item, QString());
    QCOMPARE(*outcome, LinkOutcome::Updated);
    const Result<Item> found = m_store->stores.items.find(item.id);
    QCOMPARE(found->sealedToken, "fresh"_ba);
    QCOMPARE(found->heronId, u"dso_given"_s);
    QCOMPARE(found->created, at(10));
    QCOMPARE(found->lastUpdated, at(50));
    QCOMPARE(m_store->stores.endUsers.find(item.endUser)->name, u"Acme"_s);
    QCOMPARE(m_store->stores.items.all()->size(), 1);
}

void TestItemStore::freshTokenEndsTheTrouble()
{
    const Item item = makeItem(u"item-1"_s);
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QVERIFY(bool(m_store->stores.items.setStatus(item.id, ItemStatus::Erroring, u"TOKEN_LOST"_s, u"sealed"_s, at(20))));
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QCOMPARE(m_store->stores.items.find(item.id)->status, ItemStatus::Pending);
    QCOMPARE(m_store->stores.items.find(item.id)->errorCode, QString());
}

void TestItemStore::healthyItemStaysActiveWhenLinkedAgain()
{
    const Item item = makeItem(u"item-1"_s);
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QVERIFY(bool(m_store->stores.items.setStatus(item.id, ItemStatus::Active, QString(), QString(), at(20))));
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QCOMPARE(m_store->stores.items.find(item.id)->status, ItemStatus::Active);
}

void TestItemStore::anotherHolderIsAConflict_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("endUser");
    QTest::addColumn<QString>("code");
    QTest::newRow("another end user") << u"itg_1"_s << u"customer-2"_s << u"end_user_id"_s;
    QTest::newRow("the same name in other case") << u"itg_1"_s << u"CUSTOMER-1"_s << u"end_user_id"_s;
    QTest::newRow("another integration") << u"itg_2"_s << u"customer-1"_s << u"integration"_s;
}

void TestItemStore::anotherHolderIsAConflict()
{
    QFETCH(QString, integration);
    QFETCH(QString, endUser);
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-1"_s), QString())));
    Item claim = makeItem(u"item-1"_s, integration, endUser);
    claim.sealedToken = "foreign"_ba;
    const Result<LinkOutcome> outcome = m_store->stores.items.link(claim, u"Somebody"_s);
    QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    QTEST(outcome.error().code, "code");
    QVERIFY2(
        outcome.error().detail.contains(u"\"customer-1\" in integration itg_1"_s), qPrintable(outcome.error().detail));
    QCOMPARE(m_store->stores.items.find(claim.id)->sealedToken, "sealed"_ba);
    QCOMPARE(m_store->value(u"SELECT count(*) FROM end_users"_s), u"1"_s);
}

void TestItemStore::unknownIntegrationLeavesNothingBehind()
{
    const Result<LinkOutcome> outcome = m_store->stores.items.link(makeItem(u"item-1"_s, u"itg_x"_s), u"Acme"_s);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_store->value(u"SELECT count(*) FROM end_users"_s), u"0"_s);
}

void TestItemStore::oneEndUserMayHoldManyItems()
{
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-1"_s), QString())));
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-2"_s, u"itg_2"_s), QString())));
    QCOMPARE(m_store->stores.items.all()->size(), 2);
    QCOMPARE(m_store->value(u"SELECT count(*) FROM end_users"_s), u"1"_s);
}

void TestItemStore::statusIsRecorded()
{
    const Item item = makeItem(u"item-1"_s);
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QVERIFY(bool(m_store->stores.items.setStatus(
        item.id, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, u"the login details changed"_s, at(30))));
    const Result<Item> found = m_store->stores.items.find(item.id);
    QCOMPARE(found->status, ItemStatus::Erroring);
    QCOMPARE(found->errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(found->errorMessage, u"the login details changed"_s);
    QCOMPARE(found->lastUpdated, at(30));
}

void TestItemStore::emptyErrorCodeClearsTheMessage()
{
    const Item item = makeItem(u"item-1"_s);
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QVERIFY(bool(m_store->stores.items.setStatus(item.id, ItemStatus::Erroring, u"X"_s, u"x"_s, at(30))));
    QVERIFY(bool(m_store->stores.items.setStatus(item.id, ItemStatus::Syncing, QString(), u"stale"_s, at(31))));
    QCOMPARE(m_store->stores.items.find(item.id)->errorMessage, QString());
}

void TestItemStore::institutionIsRecorded()
{
    const Item item = makeItem(u"item-1"_s);
    QVERIFY(bool(m_store->stores.items.link(item, QString())));
    QVERIFY(bool(m_store->stores.items.setInstitution(item.id, InstitutionId(u"ins_109508"_s), u"Platypus"_s, at(30))));
    QCOMPARE(m_store->stores.items.find(item.id)->institution, InstitutionId(u"ins_109508"_s));
    QCOMPARE(m_store->stores.items.find(item.id)->institutionName, u"Platypus"_s);
}

void TestItemStore::unknownItemsAreNotFound()
{
    const ItemId nobody(u"item-x"_s);
    QCOMPARE(m_store->stores.items.find(nobody).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_store->stores.items.setStatus(nobody, ItemStatus::Active, QString(), QString(), at(1)).error().kind,
        Error::Kind::NotFound);
    QCOMPARE(m_store->stores.items.setInstitution(nobody, InstitutionId(), QString(), at(1)).error().kind,
        Error::Kind::NotFound);
}

void TestItemStore::tellsWhichItemsAreHeld()
{
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-1"_s), QString())));
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-2"_s), QString())));
    const QList<ItemId> asked{ItemId(u"item-2"_s), ItemId(u"ITEM-1"_s), ItemId(u"item-x"_s)};
    QCOMPARE(*m_store->stores.items.heldOf(asked), QSet<ItemId>{ItemId(u"item-2"_s)});
    QVERIFY(m_store->stores.items.heldOf({})->isEmpty());
}

void TestItemStore::listsWhatIsHeldAtABank()
{
    AccountFixture store;
    const Item item = makeItem(u"item-1"_s);
    const InstitutionId bank(u"ins_1"_s);
    store.linkAtBank(u"item-1"_s);
    store.linkAtBank(u"item-2"_s);
    store.apply(u"item-2"_s, {AccountFixture::checking(u"a"_s), AccountFixture::checking(u"b"_s)}, {}, 20);
    QVERIFY(store.database->execute(u"UPDATE accounts SET gone = 30 WHERE account_id = 'b'"_s));
    const Result<QList<HeldBank>> held = store.stores.items.heldAt(item.integration, item.endUser, bank);
    QCOMPARE(held->size(), 2);
    QCOMPARE(held->first().item.id, ItemId(u"item-1"_s));
    QCOMPARE(held->first().item.sealedToken, "sealed"_ba);
    QVERIFY(held->first().accounts.isEmpty());
    QCOMPARE(held->last().accounts.size(), 1);
    QCOMPARE(held->last().accounts.first().id, AccountId(u"a"_s));
    QVERIFY(store.stores.items.heldAt(item.integration, EndUserId(u"somebody else"_s), bank)->isEmpty());
    QVERIFY(store.stores.items.heldAt(item.integration, item.endUser, InstitutionId(u"ins_2"_s))->isEmpty());
    QVERIFY(store.stores.items.heldAt(IntegrationId(u"itg_x"_s), item.endUser, bank)->isEmpty());
}

void TestItemStore::whatHasToBeLinkedAnewIsNotHeld_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qsizetype>("held");
    QTest::newRow("works") << ItemStatus::Active << QString() << qsizetype(1);
    QTest::newRow("waits for a login") << ItemStatus::Erroring << u"ITEM_LOGIN_REQUIRED"_s << qsizetype(1);
    QTest::newRow("is not synced") << ItemStatus::SyncDisabled << QString() << qsizetype(1);
    QTest::newRow("is gone") << ItemStatus::DeletedInPlaid << QString() << qsizetype(0);
    QTest::newRow("cannot be repaired") << ItemStatus::Erroring << u"INSTITUTION_NO_LONGER_SUPPORTED"_s << qsizetype(0);
}

void TestItemStore::whatHasToBeLinkedAnewIsNotHeld()
{
    QFETCH(ItemStatus, status);
    QFETCH(QString, code);
    AccountFixture store;
    const Item item = makeItem(u"item-1"_s);
    store.linkAtBank(u"item-1"_s);
    QVERIFY(store.stores.items.setStatus(item.id, status, code, u"as Plaid says"_s, at(30)));
    QTEST(store.stores.items.heldAt(item.integration, item.endUser, InstitutionId(u"ins_1"_s))->size(), "held");
}

QTEST_GUILESS_MAIN(TestItemStore)
#include "tst_itemstore.moc"
