// SPDX-License-Identifier: Apache-2.0
#include "core/store/accountmerge.h"

#include "core/store/lineageselect.h"
#include "core/store/sqltransaction.h"
#include "tests/core/store/accountfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

using Fixture = AccountFixture;

class TestAccountMerge : public QObject {
    Q_OBJECT

private slots:
    void everyMovedRowGetsAStampOfItsOwn();
    void pendingRowsEndWithTheirAccount();
    void aRowThatPlaidTookAwayHandsItsNoteOn();
    void aNoteOnTheNewRowIsKept();
    void theHistoryOfARowTellsOfTheMove();
    void aHistoryReadAnewLeavesMovedRowsInPeace();

private:
    //! "old" has the rows, "new" is what Plaid calls it now.
    static void begin(Fixture& store, const QList<Transaction>& before, const QList<Transaction>& after, const QList<TransactionId>& removed = {});
    static void merge(Fixture& store);
};

void TestAccountMerge::begin(Fixture& store, const QList<Transaction>& before, const QList<Transaction>& after, const QList<TransactionId>& removed)
{
    store.linkAtBank(u"item-1"_s);
    store.apply(u"item-1"_s, {Fixture::checking(u"old"_s)}, before, 20);
    if (!before.isEmpty())
        store.write(before.first().id.value(), u"mine"_s);
    TransactionUpdate update = makeUpdate(after);
    update.accounts = {Fixture::checking(u"new"_s)};
    update.removed = removed;
    Fixture::require(bool(store.stores.transactions.apply(ItemId(u"item-1"_s), update, at(30))));
}

void TestAccountMerge::merge(Fixture& store)
{
    Fixture::require(bool(store.database->execute(
        u"INSERT INTO account_matches SELECT 1, b.id, a.id, 'mask', 0 FROM accounts b JOIN accounts a WHERE b.account_id = 'old' AND a.account_id = 'new'"_s)));
    const auto row = [&store](const QString& account) { return store.value(u"SELECT id FROM accounts WHERE account_id = '%1'"_s.arg(account)).toLongLong(); };
    const AccountMerge::Match match{1, 1, row(u"old"_s), 1, row(u"new"_s)};
    Result<SqlTransaction> scope = SqlTransaction::begin(*store.database);
    Fixture::require(bool(scope));
    AccountMerge merge(*store.database, at(40));
    Fixture::require(merge.move(match) && merge.join(match) && merge.finish() && scope->commit());
}

void TestAccountMerge::everyMovedRowGetsAStampOfItsOwn()
{
    Fixture store;
    begin(store, {Fixture::row(u"t1"_s, u"old"_s, 1, u"A"_s), Fixture::row(u"t2"_s, u"old"_s, 2, u"B"_s), Fixture::row(u"t3"_s, u"old"_s, 3, u"C"_s)}, {});
    const QString before = store.value(u"SELECT max(updated_at) FROM transactions"_s);
    merge(store);
    QCOMPARE(store.value(u"SELECT count(DISTINCT updated_at) FROM transactions WHERE updated_at > %1"_s.arg(before)), u"3"_s);
    QCOMPARE(store.value(u"SELECT last_stamp - (SELECT max(updated_at) FROM transactions) FROM meta"_s), u"0"_s);
    QCOMPARE(store.live(), (QStringList{u"t1 item-1 new mine"_s, u"t2 item-1 new"_s, u"t3 item-1 new"_s}));
}

void TestAccountMerge::pendingRowsEndWithTheirAccount()
{
    Fixture store;
    Transaction pending = Fixture::row(u"p1"_s, u"old"_s, 900, u"Lunch"_s);
    pending.pending = true;
    begin(store, {pending}, {Fixture::row(u"n1"_s, u"new"_s, 900, u"Lunch"_s)});
    merge(store);
    QCOMPARE(store.live(), QStringList{u"n1 item-1 new mine"_s});
}

void TestAccountMerge::aRowThatPlaidTookAwayHandsItsNoteOn()
{
    Fixture store;
    begin(store, {Fixture::row(u"t1"_s, u"old"_s, 900, u"Lunch"_s)}, {Fixture::row(u"n1"_s, u"new"_s, 900, u"Lunch"_s)}, {TransactionId(u"t1"_s)});
    merge(store);
    QCOMPARE(store.live(), QStringList{u"n1 item-1 new mine"_s});
}

void TestAccountMerge::aNoteOnTheNewRowIsKept()
{
    Fixture store;
    begin(store, {Fixture::row(u"t1"_s, u"old"_s, 900, u"Lunch"_s)}, {Fixture::row(u"n1"_s, u"new"_s, 900, u"Lunch"_s)});
    store.write(u"n1"_s, u"newer"_s);
    merge(store);
    QCOMPARE(store.live(), QStringList{u"n1 item-1 new newer"_s});
}

void TestAccountMerge::theHistoryOfARowTellsOfTheMove()
{
    Fixture store;
    begin(store, {Fixture::row(u"t1"_s, u"old"_s, 900, u"Lunch"_s)}, {Fixture::row(u"n1"_s, u"new"_s, 900, u"Lunch"_s)});
    merge(store);
    const Result<QList<TransactionStep>> steps = selectLineage(*store.database, TransactionId(u"t1"_s));
    QVERIFY(steps);
    QStringList kinds;
    for (const TransactionStep& step : *steps)
        kinds.append(transactionStepName(step.kind));
    QVERIFY2(kinds.contains(u"modified"_s) && kinds.contains(u"posted"_s), qPrintable(kinds.join(u' ')));
}

void TestAccountMerge::aHistoryReadAnewLeavesMovedRowsInPeace()
{
    Fixture store;
    begin(store, {Fixture::row(u"t1"_s, u"old"_s, 900, u"Lunch"_s)}, {Fixture::row(u"n2"_s, u"new"_s, 100, u"Tea"_s)});
    merge(store);
    TransactionUpdate whole = makeUpdate({});
    whole.accounts = {Fixture::checking(u"new"_s)};
    whole.complete = DateWindow();
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), whole, at(50)));
    QCOMPARE(store.live(), QStringList{u"t1 item-1 new mine"_s});
}

QTEST_GUILESS_MAIN(TestAccountMerge)
#include "tst_accountmerge.moc"
