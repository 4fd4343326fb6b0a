// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionstore.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const ItemId kItem(u"item-1"_s);

qint64 updatedAt(StoreFixture& store, const QString& id)
{
    return store.value(u"SELECT updated_at FROM transactions WHERE transaction_id = '%1'"_s.arg(id)).toLongLong();
}

QString columnsOf(StoreFixture& store, const QString& columns, const QString& id)
{
    return store.value(
        u"SELECT concat FROM (SELECT %1 AS concat FROM transactions WHERE transaction_id = '%2')"_s.arg(columns, id));
}

SyncSummary apply(StoreFixture& store, const TransactionUpdate& update, Timestamp now)
{
    const Result<SyncSummary> summary = store.stores.transactions.apply(kItem, update, now);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().detail));
    return *summary;
}

Transaction posted(const QString& id, const QString& pendingId)
{
    Transaction transaction = makeTransaction(id, 1234);
    transaction.pendingId = TransactionId(pendingId);
    return transaction;
}

Transaction pending(const QString& id)
{
    Transaction transaction = makeTransaction(id, 1200);
    transaction.pending = true;
    return transaction;
}

TransactionUpdate removal(const QList<TransactionId>& ids)
{
    TransactionUpdate update;
    update.removed = ids;
    return update;
}

void annotate(StoreFixture& store, const QString& id)
{
    StoreFixture::require(bool(store.database->execute(
        u"UPDATE transactions SET tags = '[\"travel\"]', note = 'client lunch' WHERE transaction_id = '%1'"_s.arg(
            id))));
}

} // namespace

class TestTransactionStore : public QObject {
    Q_OBJECT

private slots:
    void storesEveryFieldOfATransaction();
    void countsWhatReallyChanged();
    void storesCursorStatusAndTimeWithTheItem();
    void keepsTheCursorWhenPlaidHasNothingReady();
    void unknownItemIsNotFoundAndNothingIsWritten();
    void failureHalfWayLeavesNothingBehind();
    void applyingTwiceChangesNothing_data();
    void applyingTwiceChangesNothing();
    void lastDescriptionOfARowWins();
    void knownRowsThatComeAsAddedAreBroughtUpToDate();
    void unknownRowsThatComeAsModifiedAreKept();
    void changedJsonAloneCountsAsAChange();
    void stampsNeverGoBackAndAreUnique();
    void stampsSurviveTheRemovalOfAllRows();
    void removedRowBecomesATombstone();
    void removedIdsNobodyKnowsAreIgnored();
    void namedRowsAreBuriedWithoutASync();
    void removingOnceIsEnough();
    void reAddedTombstoneComesBackToLife();
    void postedRowTakesOverTagsAndNote_data();
    void postedRowTakesOverTagsAndNote();
    void whatThePostedRowAlreadyHasIsKept();
    void laterChangesDoNotBringOldNotesBack();
    void accountsAreUpserted();
    void unlistedAccountGetsABareRow();
    void sameIdInTwoItemsStaysApart();
    void emitsOnceAfterCommit();
};

void TestTransactionStore::storesEveryFieldOfATransaction()
{
    StoreFixture store;
    store.linkItem();
    Transaction transaction = makeTransaction(u"t1"_s, -1999, QDate(2026, 2, 28));
    transaction.pendingId = TransactionId(u"p1"_s);
    transaction.amountRounded = true;
    transaction.authorizedDate = QDate(2026, 2, 27);
    transaction.merchantName = u"Blue Bottle"_s;
    transaction.categoryPrimary = u"FOOD_AND_DRINK"_s;
    transaction.categoryDetailed = u"FOOD_AND_DRINK_COFFEE"_s;
    transaction.categoryConfidence = u"HIGH"_s;
    transaction.paymentChannel = u"in store"_s;
    apply(store, makeUpdate({transaction}), at(20));

    QCOMPARE(
        columnsOf(store,
            u"json_array(transaction_id, pending_id, amount, currency, amount_rounded, date, authorized_date, pending,"
            " name, merchant_name, category_primary, category_detailed, category_confidence, payment_channel,"
            " tags, note, removed_at, removed_cause)"_s,
            u"t1"_s),
        uR"(["t1","p1",-1999,"USD",1,2461100,2461099,0,"PURCHASE t1","Blue Bottle","FOOD_AND_DRINK","FOOD_AND_DRINK_COFFEE","HIGH","in store","[]","",null,""])"_s);
    QCOMPARE(columnsOf(store, u"first_seen"_s, u"t1"_s), u"1700000020000000"_s);
    QCOMPARE(store.value(u"SELECT CAST(json AS TEXT) FROM transaction_json"_s), uR"({"transaction_id":"t1"})"_s);
}

void TestTransactionStore::countsWhatReallyChanged()
{
    StoreFixture store;
    store.linkItem();
    const SyncSummary first
        = apply(store, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}), at(20));
    QCOMPARE(first.added, 2);

    TransactionUpdate second = removal({TransactionId(u"b"_s)});
    second.added = {makeTransaction(u"c"_s, 3)};
    second.modified = {makeTransaction(u"a"_s, 99)};
    const SyncSummary summary = apply(store, second, at(30));
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.modified, 1);
    QCOMPARE(summary.removed, 1);
}

void TestTransactionStore::storesCursorStatusAndTimeWithTheItem()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(bool(store.stores.items.setStatus(kItem, ItemStatus::Erroring, u"INSTITUTION_DOWN"_s, u"later"_s, at(15))));
    apply(store, makeUpdate({makeTransaction(u"a"_s, 1)}), at(20));
    const Result<Item> item = store.stores.items.find(kItem);
    QVERIFY(bool(item));
    QCOMPARE(item->cursor, SyncCursor(u"cursor-1"_s));
    QCOMPARE(item->history, HistoryStatus::HistoricalComplete);
    QCOMPARE(item->status, ItemStatus::Active);
    QCOMPARE(item->errorCode, QString());
    QCOMPARE(item->lastSync, at(20));
}

void TestTransactionStore::keepsTheCursorWhenPlaidHasNothingReady()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({}), at(20));
    TransactionUpdate notReady;
    notReady.history = HistoryStatus::NotReady;
    apply(store, notReady, at(30));
    const Result<Item> item = store.stores.items.find(kItem);
    QCOMPARE(item->cursor, SyncCursor(u"cursor-1"_s));
    QCOMPARE(item->lastSync, at(30));
}

void TestTransactionStore::unknownItemIsNotFoundAndNothingIsWritten()
{
    StoreFixture store;
    const Result<SyncSummary> result
        = store.stores.transactions.apply(kItem, makeUpdate({makeTransaction(u"a"_s, 1)}), at(20));
    QCOMPARE(result.error().kind, Error::Kind::NotFound);
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"0"_s);
}

void TestTransactionStore::failureHalfWayLeavesNothingBehind()
{
    StoreFixture store;
    store.linkItem();
    const Result<SyncSummary> result = store.stores.transactions.apply(
        kItem, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"no date"_s, 2, QDate())}), at(20));
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QCOMPARE(result.error().code, u"constraint"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"0"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM accounts"_s), u"0"_s);
    QCOMPARE(store.stores.items.find(kItem)->cursor, SyncCursor());
}

void TestTransactionStore::applyingTwiceChangesNothing_data()
{
    QTest::addColumn<TransactionUpdate>("update");
    const Transaction first = makeTransaction(u"a"_s, 1);
    const Transaction corrected = makeTransaction(u"a"_s, 2);
    TransactionUpdate update = makeUpdate({first});
    QTest::newRow("an added row") << update;
    update.modified = {corrected};
    QTest::newRow("a row that changes between two pages") << update;
    update.removed = {TransactionId(u"a"_s)};
    QTest::newRow("a row that comes and goes in one loop") << update;
    update = makeUpdate({pending(u"p"_s), posted(u"a"_s, u"p"_s)});
    update.removed = {TransactionId(u"p"_s)};
    QTest::newRow("a pending row and its posted one") << update;
}

void TestTransactionStore::applyingTwiceChangesNothing()
{
    QFETCH(TransactionUpdate, update);
    StoreFixture store;
    store.linkItem();
    apply(store, update, at(20));
    const QString everything
        = u"SELECT group_concat(json_array(transaction_id, amount, updated_at, removed_at, removed_cause))"
          " FROM transactions ORDER BY id"_s;
    const QString before = store.value(everything);
    const SyncSummary again = apply(store, update, at(30));
    QCOMPARE(store.value(everything), before);
    QCOMPARE(again.added + again.modified + again.removed, 0);
    QCOMPARE(store.stores.items.find(kItem)->lastSync, at(30));
}

void TestTransactionStore::lastDescriptionOfARowWins()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"a"_s, 2)});
    update.modified = {makeTransaction(u"a"_s, 3)};
    const SyncSummary summary = apply(store, update, at(20));
    QCOMPARE(columnsOf(store, u"amount"_s, u"a"_s), u"3"_s);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.modified, 0);
}

void TestTransactionStore::knownRowsThatComeAsAddedAreBroughtUpToDate()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}), at(20));
    QCOMPARE(apply(store, makeUpdate({makeTransaction(u"a"_s, 5), makeTransaction(u"b"_s, 2)}), at(30)).added, 1);
    QCOMPARE(columnsOf(store, u"json_array(amount, first_seen, updated_at)"_s, u"a"_s),
        u"[5,1700000020000000,1700000030000000]"_s);
}

void TestTransactionStore::unknownRowsThatComeAsModifiedAreKept()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate update = makeUpdate({});
    update.modified = {makeTransaction(u"a"_s, 1)};
    QCOMPARE(apply(store, update, at(20)).modified, 1);
    QCOMPARE(columnsOf(store, u"amount"_s, u"a"_s), u"1"_s);
    QCOMPARE(store.value(u"SELECT CAST(json AS TEXT) FROM transaction_json"_s), uR"({"transaction_id":"a"})"_s);
}

void TestTransactionStore::changedJsonAloneCountsAsAChange()
{
    StoreFixture store;
    store.linkItem();
    Transaction transaction = makeTransaction(u"a"_s, 1);
    apply(store, makeUpdate({transaction}), at(20));
    const qint64 before = updatedAt(store, u"a"_s);
    transaction.raw = R"({"location":"Oakland"})"_ba;
    TransactionUpdate update;
    update.modified = {transaction};
    QCOMPARE(apply(store, update, at(30)).modified, 1);
    QVERIFY(updatedAt(store, u"a"_s) > before);
    QCOMPARE(store.value(u"SELECT CAST(json AS TEXT) FROM transaction_json"_s), uR"({"location":"Oakland"})"_s);
}

void TestTransactionStore::stampsNeverGoBackAndAreUnique()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 1), makeTransaction(u"c"_s, 1)}),
        at(20));
    QCOMPARE(updatedAt(store, u"a"_s), 1'700'000'020'000'000);
    QCOMPARE(updatedAt(store, u"c"_s), 1'700'000'020'000'002);
    apply(store, makeUpdate({makeTransaction(u"d"_s, 1)}), at(5)); // the clock was set back
    QCOMPARE(updatedAt(store, u"d"_s), 1'700'000'020'000'003);
}

void TestTransactionStore::stampsSurviveTheRemovalOfAllRows()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 1)}), at(20));
    QVERIFY(bool(store.stores.integrations.remove(IntegrationId(u"itg_1"_s))));
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"b"_s, 1)}), at(5));
    QCOMPARE(updatedAt(store, u"b"_s), 1'700'000'020'000'001);
}

void TestTransactionStore::removedRowBecomesATombstone()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 7)}), at(20));
    QCOMPARE(apply(store, removal({TransactionId(u"a"_s)}), at(30)).removed, 1);
    QCOMPARE(columnsOf(store, u"json_array(amount, removed_at, removed_cause)"_s, u"a"_s),
        u"[7,1700000030000000,\"removed\"]"_s);
}

void TestTransactionStore::removedIdsNobodyKnowsAreIgnored()
{
    StoreFixture store;
    store.linkItem();
    QCOMPARE(apply(store, removal({TransactionId(u"never seen"_s)}), at(20)).removed, 0);
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"0"_s);
}

void TestTransactionStore::namedRowsAreBuriedWithoutASync()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}), at(20));
    const SyncOrigin origin{{SyncCause::Kind::Webhook, u"whk_1"_s}, {}, 0};
    const QList<TransactionId> named{TransactionId(u"a"_s), TransactionId(u"nobody"_s)};
    QCOMPARE(store.stores.transactions.bury(kItem, named, at(30), origin)->removed, 1);
    QCOMPARE(store.stores.transactions.bury(kItem, named, at(40), origin)->removed, 0);
    QCOMPARE(columnsOf(store, u"removed_cause"_s, u"a"_s), u"removed"_s);
    QCOMPARE(columnsOf(store, u"removed_at IS NULL"_s, u"b"_s), u"1"_s);
    QCOMPARE(store.value(u"SELECT group_concat(cause_id || removed) FROM sync_runs"_s), u"0,whk_11"_s);
    QCOMPARE(store.value(u"SELECT last_sync FROM items"_s).toLongLong(), toMicroseconds(at(20)));
    QCOMPARE(store.stores.transactions.bury(ItemId(u"nobody"_s), named, at(30), origin).error().kind, Error::Kind::NotFound);
}

void TestTransactionStore::removingOnceIsEnough()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({makeTransaction(u"a"_s, 7)}), at(20));
    apply(store, removal({TransactionId(u"a"_s)}), at(30));
    QCOMPARE(apply(store, removal({TransactionId(u"a"_s)}), at(40)).removed, 0);
    QCOMPARE(columnsOf(store, u"removed_at"_s, u"a"_s), u"1700000030000000"_s);
}

void TestTransactionStore::reAddedTombstoneComesBackToLife()
{
    StoreFixture store;
    store.linkItem();
    const TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 7)});
    apply(store, update, at(20));
    annotate(store, u"a"_s);
    apply(store, removal({TransactionId(u"a"_s)}), at(30));
    QCOMPARE(apply(store, update, at(40)).added, 1);
    QCOMPARE(columnsOf(store, u"json_array(removed_at, removed_cause, note, first_seen, updated_at)"_s, u"a"_s),
        u"[null,\"\",\"client lunch\",1700000020000000,1700000040000000]"_s);
}

void TestTransactionStore::postedRowTakesOverTagsAndNote_data()
{
    QTest::addColumn<QList<TransactionUpdate>>("updates");
    const QList<TransactionId> pendingRow{TransactionId(u"p"_s)};
    const TransactionUpdate addition = makeUpdate({posted(u"a"_s, u"p"_s)});
    TransactionUpdate both = addition;
    both.removed = pendingRow;
    QTest::newRow("in one update") << QList{both};
    QTest::newRow("posted first, pending removed later") << QList{addition, removal(pendingRow)};
    QTest::newRow("pending removed first, posted later") << QList{removal(pendingRow), addition};
}

void TestTransactionStore::postedRowTakesOverTagsAndNote()
{
    QFETCH(QList<TransactionUpdate>, updates);
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({pending(u"p"_s)}), at(20));
    annotate(store, u"p"_s);
    for (const TransactionUpdate& update : updates)
        apply(store, update, at(30));
    QCOMPARE(columnsOf(store, u"json_array(tags, note, removed_cause)"_s, u"a"_s),
        uR"(["[\"travel\"]","client lunch",""])"_s);
    QCOMPARE(columnsOf(store, u"removed_cause"_s, u"p"_s), u"posted"_s);
}

void TestTransactionStore::whatThePostedRowAlreadyHasIsKept()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({pending(u"p"_s), makeTransaction(u"a"_s, 1234)}), at(20));
    annotate(store, u"p"_s);
    QVERIFY(bool(store.database->execute(u"UPDATE transactions SET note = 'mine' WHERE transaction_id = 'a'"_s)));
    TransactionUpdate update = removal({TransactionId(u"p"_s)});
    update.modified = {posted(u"a"_s, u"p"_s)};
    apply(store, update, at(30));
    QCOMPARE(columnsOf(store, u"note"_s, u"a"_s), u"mine"_s);
}

void TestTransactionStore::laterChangesDoNotBringOldNotesBack()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({pending(u"p"_s)}), at(20));
    annotate(store, u"p"_s);
    apply(store, makeUpdate({posted(u"a"_s, u"p"_s)}), at(30));
    QVERIFY(
        bool(store.database->execute(u"UPDATE transactions SET tags = '[]', note = '' WHERE transaction_id = 'a'"_s)));
    Transaction corrected = posted(u"a"_s, u"p"_s);
    corrected.amount.minorUnits = 1300;
    TransactionUpdate update;
    update.modified = {corrected};
    apply(store, update, at(40));
    QCOMPARE(columnsOf(store, u"note"_s, u"a"_s), QString());
}

void TestTransactionStore::accountsAreUpserted()
{
    StoreFixture store;
    store.linkItem();
    apply(store, makeUpdate({}), at(20));
    TransactionUpdate renamed = makeUpdate({});
    renamed.accounts = {makeAccount(u"acc_1"_s, u"Household"_s), makeAccount(u"acc_2"_s, u"Savings"_s)};
    apply(store, renamed, at(30));
    QCOMPARE(store.value(u"SELECT group_concat(name || ' ' || mask || ' ' || current) FROM accounts"_s),
        u"Household 0001 125000,Savings 0001 125000"_s);
}

void TestTransactionStore::unlistedAccountGetsABareRow()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1)});
    update.accounts.clear();
    apply(store, update, at(20));
    QCOMPARE(store.value(u"SELECT account_id || '/' || name FROM accounts"_s), u"acc_1/"_s);
    apply(store, makeUpdate({}), at(30));
    QCOMPARE(store.value(u"SELECT account_id || '/' || name FROM accounts"_s), u"acc_1/Checking"_s);
}

void TestTransactionStore::sameIdInTwoItemsStaysApart()
{
    StoreFixture store;
    store.linkItem();
    store.linkItem(u"item-2"_s);
    const TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1)});
    apply(store, update, at(20));
    QVERIFY(bool(store.stores.transactions.apply(ItemId(u"item-2"_s), update, at(20))));
    apply(store, removal({TransactionId(u"a"_s)}), at(30));
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"_s), u"1"_s);
}

void TestTransactionStore::emitsOnceAfterCommit()
{
    StoreFixture store;
    store.linkItem();
    QSignalSpy spy(store.database.get(), &Database::committed);
    const TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 1)});
    apply(store, update, at(20));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChange::Transactions | StoreChange::Items);
    apply(store, update, at(30));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[1][0].value<StoreChanges>(), StoreChanges(StoreChange::Items));
}

QTEST_GUILESS_MAIN(TestTransactionStore)
#include "tst_transactionstore.moc"
