// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountmatchstore.h"

#include "core/store/itemnoticestore.h"
#include "core/store/reader.h"
#include "tests/core/store/accountfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using Look = AccountMatchStore::Look;

class TestAccountMatchStore : public QObject {
    Q_OBJECT

private slots:
    void theFirstAccountsOfAnItemAreTakenAsTheyAre();
    void newAccountsBesideKnownOnesAreAQuestionForPlaid();
    void anAccountWithANewIdKeepsItsHistory();
    void aSecondLookChangesNothing();
    void rowsThatComeLaterAreStillPaired();
    void twinsAreNotedAndLeftAlone();
    void aPersonCanSayWhichIsWhich();
    void nothingIsMatchedTwice();
    void twoItemsWithTheSameAccountsAreNotedWithBoth();
    void aDuplicateThatWasRemovedIsNoLongerOne();
    void otherEndUsersAndOtherAccountsMakeNoDuplicate();
    void aBankLinkedAnewTakesItsHistoryOver();

private:
    static Look look(AccountFixture& store, const QString& item, qint64 seconds)
    {
        const Result<Look> found = store.stores.accountMatches.look(ItemId(item), at(seconds));
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    static QStringList notices(AccountFixture& store, const QString& item)
    {
        QStringList found;
        const Result<QList<ItemNotice>> all = selectItemNotices(*store.database, ItemId(item));
        for (const ItemNotice& notice : *all)
            found.append(notice.code + u' ' + notice.subject);
        return found;
    }
};

using Fixture = AccountFixture;

void TestAccountMatchStore::theFirstAccountsOfAnItemAreTakenAsTheyAre()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)}, {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s)}, 20);
    QCOMPARE(look(store, u"item-1"_s, 21), Look::Done);
    QCOMPARE(look(store, u"item-1"_s, 22), Look::Done);
    QVERIFY(notices(store, u"item-1"_s).isEmpty());
}

void TestAccountMatchStore::newAccountsBesideKnownOnesAreAQuestionForPlaid()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)}, {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s)}, 20);
    QCOMPARE(look(store, u"item-1"_s, 21), Look::Done);
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {}, 30);
    QCOMPARE(look(store, u"item-1"_s, 31), Look::AskPlaid);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), {Fixture::checking(u"old"_s), Fixture::checking(u"new"_s)}, at(32)));
    QCOMPARE(look(store, u"item-1"_s, 33), Look::Done);
    QCOMPARE(store.live(), QStringList{u"t1 item-1 old"_s});
}

void TestAccountMatchStore::anAccountWithANewIdKeepsItsHistory()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)},
        {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s, 2), Fixture::row(u"t2"_s, u"old"_s, 700, u"Rent"_s, 9)}, 20);
    look(store, u"item-1"_s, 21);
    store.write(u"t1"_s, u"client"_s);
    store.write(u"t2"_s, u"office"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {Fixture::row(u"n2"_s, u"new"_s, 700, u"Rent"_s, 9)}, 30);
    const Result<QList<AccountMatch>> matches
        = store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), {Fixture::checking(u"new"_s)}, at(31));
    QVERIFY(matches);
    QCOMPARE(*matches, (QList<AccountMatch>{{AccountId(u"old"_s), AccountId(u"new"_s), AccountMatch::Rule::Everything}}));
    QCOMPARE(store.live(), (QStringList{u"n2 item-1 new office"_s, u"t1 item-1 new client"_s}));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(store.directory());
    const QList<StoredAccountMatch> stored = *(*reader)->accountMatches(ItemId(u"item-1"_s));
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().match.before, AccountId(u"old"_s));
    QCOMPARE(stored.first().moved, 1);
    QCOMPARE(stored.first().joined, 1);
    QCOMPARE((*reader)->accounts(ItemId(u"item-1"_s))->first().gone, at(31));
}

void TestAccountMatchStore::aSecondLookChangesNothing()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)}, {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s)}, 20);
    look(store, u"item-1"_s, 21);
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {Fixture::row(u"n1"_s, u"new"_s, 500, u"Coffee"_s)}, 30);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), {Fixture::checking(u"new"_s)}, at(31)));
    const QString stamp = store.value(u"SELECT last_stamp FROM meta"_s);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), {Fixture::checking(u"new"_s)}, at(32))->isEmpty());
    look(store, u"item-1"_s, 33);
    QCOMPARE(store.value(u"SELECT last_stamp FROM meta"_s), stamp);
    QCOMPARE(store.live(), QStringList{u"n1 item-1 new"_s});
}

void TestAccountMatchStore::rowsThatComeLaterAreStillPaired()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)},
        {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s), Fixture::row(u"t2"_s, u"old"_s, 500, u"Coffee"_s)}, 20);
    look(store, u"item-1"_s, 21);
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {}, 30);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), {Fixture::checking(u"new"_s)}, at(31)));
    QCOMPARE(store.live(), (QStringList{u"t1 item-1 new"_s, u"t2 item-1 new"_s}));
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {Fixture::row(u"n1"_s, u"new"_s, 500, u"Coffee"_s)}, 40);
    look(store, u"item-1"_s, 41);
    QCOMPARE(store.live(), (QStringList{u"n1 item-1 new"_s, u"t2 item-1 new"_s}));
    store.apply(u"item-1"_s, {Fixture::checking(u"new"_s)}, {Fixture::row(u"n2"_s, u"new"_s, 500, u"Coffee"_s)}, 50);
    look(store, u"item-1"_s, 51);
    QCOMPARE(store.live(), (QStringList{u"n1 item-1 new"_s, u"n2 item-1 new"_s}));
}

void TestAccountMatchStore::twinsAreNotedAndLeftAlone()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"a"_s), Fixture::checking(u"b"_s)}, {Fixture::row(u"t1"_s, u"a"_s, 500, u"Coffee"_s)}, 20);
    look(store, u"item-1"_s, 21);
    const QList<Account> now{Fixture::checking(u"x"_s), Fixture::checking(u"y"_s)};
    store.apply(u"item-1"_s, now, {}, 30);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), now, at(31))->isEmpty());
    QCOMPARE(notices(store, u"item-1"_s), (QStringList{u"ACCOUNTS_UNCLEAR a"_s, u"ACCOUNTS_UNCLEAR b"_s}));
    QCOMPARE(store.live(), QStringList{u"t1 item-1 a"_s});
}

void TestAccountMatchStore::aPersonCanSayWhichIsWhich()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"a"_s), Fixture::checking(u"b"_s)}, {Fixture::row(u"t1"_s, u"a"_s, 500, u"Coffee"_s)}, 20);
    look(store, u"item-1"_s, 21);
    const QList<Account> now{Fixture::checking(u"x"_s), Fixture::checking(u"y"_s)};
    store.apply(u"item-1"_s, now, {}, 30);
    QVERIFY(store.stores.accountMatches.reconcile(ItemId(u"item-1"_s), now, at(31)));
    QVERIFY(store.stores.accountMatches.matchByHand(ItemId(u"item-1"_s), AccountId(u"a"_s), AccountId(u"y"_s), at(32)));
    QCOMPARE(notices(store, u"item-1"_s), QStringList{u"ACCOUNTS_UNCLEAR b"_s});
    QCOMPARE(store.live(), QStringList{u"t1 item-1 y"_s});
    QCOMPARE(selectAccountMatches(*store.database, ItemId(u"item-1"_s))->first().match.rule, AccountMatch::Rule::Person);
}

void TestAccountMatchStore::nothingIsMatchedTwice()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"a"_s), Fixture::checking(u"b"_s)}, {}, 20);
    AccountMatchStore& matches = store.stores.accountMatches;
    const ItemId item(u"item-1"_s);
    QCOMPARE(matches.matchByHand(item, AccountId(u"a"_s), AccountId(u"a"_s), at(30)).error().kind, Error::Kind::Conflict);
    QCOMPARE(matches.matchByHand(item, AccountId(u"a"_s), AccountId(u"nobody"_s), at(30)).error().kind, Error::Kind::NotFound);
    QVERIFY(matches.matchByHand(item, AccountId(u"a"_s), AccountId(u"b"_s), at(30)));
    QCOMPARE(matches.matchByHand(item, AccountId(u"a"_s), AccountId(u"b"_s), at(31)).error().kind, Error::Kind::Conflict);
}

void TestAccountMatchStore::twoItemsWithTheSameAccountsAreNotedWithBoth()
{
    Fixture store;
    for (const QString& item : {u"item-1"_s, u"item-2"_s}) {
        store.linkAtBank(item);
        store.apply(item, {Fixture::checking(u"acc-"_s + item)}, {Fixture::row(u"t-"_s + item, u"acc-"_s + item, 500, u"Coffee"_s)}, 20);
        look(store, item, 21);
    }
    QCOMPARE(notices(store, u"item-1"_s), QStringList{u"DUPLICATE_ITEM item-2"_s});
    QCOMPARE(notices(store, u"item-2"_s), QStringList{u"DUPLICATE_ITEM item-1"_s});
    const ItemNotice notice = selectItemNotices(*store.database, ItemId(u"item-1"_s))->first();
    QVERIFY2(notice.reason.contains(u"items remove item-1"_s), qPrintable(notice.reason));
    QCOMPARE(store.live().size(), 2);
}

void TestAccountMatchStore::aDuplicateThatWasRemovedIsNoLongerOne()
{
    Fixture store;
    for (const QString& item : {u"item-1"_s, u"item-2"_s}) {
        store.linkAtBank(item);
        store.apply(item, {Fixture::checking(u"acc-"_s + item)}, {}, 20);
        look(store, item, 21);
    }
    QVERIFY(store.stores.items.setStatus(ItemId(u"item-1"_s), ItemStatus::DeletedInPlaid, u"ITEM_REMOVED"_s, {}, at(30)));
    QVERIFY(notices(store, u"item-1"_s).isEmpty());
    QVERIFY(notices(store, u"item-2"_s).isEmpty());
}

void TestAccountMatchStore::otherEndUsersAndOtherAccountsMakeNoDuplicate()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"a"_s)}, {}, 20);
    look(store, u"item-1"_s, 21);
    QVERIFY(store.stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, u"customer-2"_s), QString()));
    QVERIFY(store.stores.items.setInstitution(ItemId(u"item-2"_s), InstitutionId(u"ins_1"_s), u"Platypus"_s, at(11)));
    store.apply(u"item-2"_s, {Fixture::checking(u"b"_s)}, {}, 20);
    look(store, u"item-2"_s, 21);
    Account savings = Fixture::checking(u"c"_s);
    savings.subtype = u"savings"_s;
    store.linkAtBank(u"item-3"_s);
    store.apply(u"item-3"_s, {savings}, {}, 20);
    look(store, u"item-3"_s, 21);
    QCOMPARE(store.value(u"SELECT count(*) FROM item_notices"_s), u"0"_s);
}

void TestAccountMatchStore::aBankLinkedAnewTakesItsHistoryOver()
{
    Fixture store;
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)},
        {Fixture::row(u"t1"_s, u"old"_s, 500, u"Coffee"_s, 2), Fixture::row(u"t2"_s, u"old"_s, 700, u"Rent"_s, 9)}, 20);
    look(store, u"item-1"_s, 21);
    store.write(u"t2"_s, u"office"_s);
    QVERIFY(store.stores.items.setStatus(ItemId(u"item-1"_s), ItemStatus::DeletedInPlaid, u"ITEM_NOT_FOUND"_s, {}, at(25)));
    store.linkAtBank(u"item-2"_s);
    store.apply(u"item-2"_s, {Fixture::checking(u"new"_s)}, {Fixture::row(u"n2"_s, u"new"_s, 700, u"Rent"_s, 9)}, 30);
    look(store, u"item-2"_s, 31);
    QCOMPARE(store.live(), (QStringList{u"n2 item-2 new office"_s, u"t1 item-2 new"_s}));
    QVERIFY(notices(store, u"item-2"_s).isEmpty());
    QCOMPARE(selectAccountMatches(*store.database, ItemId(u"item-1"_s))->first().itemAfter, ItemId(u"item-2"_s));
}

QTEST_GUILESS_MAIN(TestAccountMatchStore)
#include "tst_accountmatchstore.moc"
