// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountrevocationstore.h"

#include "core/store/itemfactsstore.h"
#include "core/store/itemnoticestore.h"
#include "tests/core/store/storefixture.h"

#include <QFile>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const ItemId kItem(u"item-1"_s);
const AccountId kAccount(u"acc_1"_s);

//! Two accounts, one row each.
TransactionUpdate twoAccounts()
{
    Transaction taken = makeTransaction(u"taken"_s, 1);
    taken.name = u"Zebracorn"_s;
    Transaction kept = makeTransaction(u"kept"_s, 2);
    kept.account = AccountId(u"acc_2"_s);
    TransactionUpdate update = makeUpdate({taken, kept});
    update.accounts.append(makeAccount(u"acc_2"_s, u"Savings"_s));
    return update;
}

bool contains(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
}

} // namespace

class TestAccountRevocationStore : public QObject {
    Q_OBJECT

private slots:
    void theRowsAndBalancesOfTheAccountAreDeleted();
    void theItemsTimelineSaysWhatWent();
    void nothingOfTheRowsStaysInTheFiles();
    void copiesFromBeforeMigrationsAreDeletedFirst();
    void copiesStayWhereNothingIsDeleted();
    void whatWouldBeDeletedIsToldBefore();
    void aSecondDeliveryChangesNothing();
    void anAccountThatIsSharedAgainComesBack();
    void anUpdateThatWasOnItsWayBringsNothingBack();
    void unknownIdsArePassedOver();
};

void TestAccountRevocationStore::theRowsAndBalancesOfTheAccountAreDeleted()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QCOMPARE(*store.stores.accountRevocations.revoke(kItem, kAccount, at(30), WebhookId(u"whk_1"_s)), 1);
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id) FROM transactions"_s), u"kept"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transaction_json"_s), u"1"_s);
    const Result<QList<Account>> accounts = selectAccounts(*store.database, kItem);
    QCOMPARE(accounts->size(), 2);
    QCOMPARE(accounts->first().id, kAccount);
    QCOMPARE(accounts->first().revoked, at(30));
    QCOMPARE(accounts->first().name, QString());
    QVERIFY(!accounts->first().current);
    QCOMPARE(accounts->last().name, u"Savings"_s);
}

void TestAccountRevocationStore::theItemsTimelineSaysWhatWent()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), WebhookId(u"whk_1"_s)));
    const Result<QList<ItemNotice>> notices = selectItemNotices(*store.database, kItem);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->first().code, u"USER_ACCOUNT_REVOKED"_s);
    QCOMPARE(notices->first().subject, u"acc_1"_s);
    QCOMPARE(notices->first().reason, u"The end user took the account back. Its 1 transactions and its balances were deleted here, and with them the copies of the database from before earlier updates of Egret."_s);
    QCOMPARE(notices->first().source, WebhookId(u"whk_1"_s));
    const Result<QList<SyncRun>> runs = selectSyncRuns(*store.database, kItem, 10);
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->first().removed, 1);
    QCOMPARE(runs->first().cause.id, u"whk_1"_s);
}

void TestAccountRevocationStore::nothingOfTheRowsStaysInTheFiles()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QVERIFY(contains(store.path() + u"-wal"_s, "ebracorn"_ba));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), {}));
    for (const QString& path : {store.path(), QString(store.path() + u"-wal"_s)}) {
        QVERIFY(!contains(path, "Zebracorn"_ba));
        QVERIFY2(!contains(path, "ebracorn"_ba), "the text index keeps its word");
    }
    QVERIFY(store.database->execute(u"INSERT INTO transaction_text (transaction_text) VALUES ('integrity-check')"_s));
}

void TestAccountRevocationStore::copiesFromBeforeMigrationsAreDeletedFirst()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    const QStringList copies{store.path() + u".before-8"_s, store.path() + u".before-9"_s};
    for (const QString& copy : copies)
        QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), {}));
    for (const QString& copy : copies)
        QVERIFY2(!QFile::exists(copy), qPrintable(copy));
    QVERIFY(QFile::exists(store.path()));
}

void TestAccountRevocationStore::copiesStayWhereNothingIsDeleted()
{
    StoreFixture store;
    store.linkItem();
    const QString copy = store.path() + u".before-9"_s;
    QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, AccountId(u"acc_nobody"_s), at(30), {}));
    QVERIFY(QFile::exists(copy));
}

void TestAccountRevocationStore::whatWouldBeDeletedIsToldBefore()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    const Result<std::optional<HeldAccount>> held = store.stores.accountRevocations.heldOf(kItem, kAccount);
    QVERIFY(held && *held);
    QCOMPARE((*held)->name, u"Checking"_s);
    QCOMPARE((*held)->transactions, 1);
    QVERIFY(!*store.stores.accountRevocations.heldOf(kItem, AccountId(u"acc_nobody"_s)));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), {}));
    QVERIFY(!*store.stores.accountRevocations.heldOf(kItem, kAccount));
}

void TestAccountRevocationStore::aSecondDeliveryChangesNothing()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), WebhookId(u"whk_1"_s)));
    QCOMPARE(*store.stores.accountRevocations.revoke(kItem, kAccount, at(40), WebhookId(u"whk_2"_s)), 0);
    QCOMPARE(selectAccounts(*store.database, kItem)->first().revoked, at(30));
    QCOMPARE(selectItemNotices(*store.database, kItem)->first().source, WebhookId(u"whk_1"_s));
    QCOMPARE(store.value(u"SELECT count(*) FROM sync_runs"_s), u"2"_s);
}

void TestAccountRevocationStore::anAccountThatIsSharedAgainComesBack()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(30), {}));
    QCOMPARE(store.stores.transactions.apply(kItem, twoAccounts(), at(40))->added, 1);
    const Account account = selectAccounts(*store.database, kItem)->first();
    QVERIFY(!account.revoked);
    QCOMPARE(account.name, u"Checking"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"_s), u"2"_s);
}

void TestAccountRevocationStore::anUpdateThatWasOnItsWayBringsNothingBack()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(20)));
    QVERIFY(store.stores.accountRevocations.revoke(kItem, kAccount, at(40), {}));
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(50), {{}, at(30), 1}));
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id) FROM transactions"_s), u"kept"_s);
    QCOMPARE(selectAccounts(*store.database, kItem)->first().revoked, at(40));
    QVERIFY(store.stores.transactions.apply(kItem, twoAccounts(), at(70), {{}, at(60), 1}));
    QVERIFY(!selectAccounts(*store.database, kItem)->first().revoked);
}

void TestAccountRevocationStore::unknownIdsArePassedOver()
{
    StoreFixture store;
    store.linkItem();
    QCOMPARE(*store.stores.accountRevocations.revoke(kItem, kAccount, at(30), {}), 0);
    QCOMPARE(*store.stores.accountRevocations.revoke(ItemId(u"nobody's"_s), kAccount, at(30), {}), 0);
    QCOMPARE(store.value(u"SELECT count(*) FROM sync_runs"_s), u"0"_s);
    QCOMPARE(store.value(u"SELECT group_concat(item_id || subject || reason) FROM item_notices"_s), u"1acc_1"_s);
}

QTEST_GUILESS_MAIN(TestAccountRevocationStore)
#include "tst_accountrevocationstore.moc"
