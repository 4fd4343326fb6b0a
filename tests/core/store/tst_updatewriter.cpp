// SPDX-License-Identifier: Apache-2.0
#include "core/store/updatewriter.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const ItemId kItem(u"item-1"_s);

//! Hands out \a parts one after the other.
UpdateParts inParts(const QList<TransactionUpdate>& parts)
{
    const auto next = std::make_shared<qsizetype>(0);
    return [parts, next]() -> Result<std::optional<TransactionUpdate>> {
        if (*next == parts.size())
            return std::optional<TransactionUpdate>();
        return std::optional(parts.at((*next)++));
    };
}

Result<SyncSummary> apply(StoreFixture& store, const TransactionUpdate& frame, const QList<TransactionUpdate>& parts, qint64 seconds)
{
    LongUpdate update{frame, inParts(parts), at(seconds), {}};
    update.longest = std::chrono::hours(1); // one transaction, however slow the machine is
    const Result<bool> ended = store.stores.transactions.applyNext(kItem, update);
    return ended ? Result<SyncSummary>(update.carried.summary) : unexpected(ended.error());
}

//! One row for each SQL transaction.
LongUpdate rowByRow(const TransactionUpdate& frame, const QList<Transaction>& rows, qint64 seconds)
{
    LongUpdate update{frame, inParts(rows, 1), at(seconds), {}};
    update.rowsAtOnce = 1;
    return update;
}

//! Calls applyNext() to the end.
SyncSummary finished(StoreFixture& store, LongUpdate update)
{
    Result<bool> ended = false;
    while (ended && !*ended)
        ended = store.stores.transactions.applyNext(kItem, update);
    StoreFixture::require(bool(ended));
    return update.carried.summary;
}

QString found(StoreFixture& store, const QString& words)
{
    return store.value(u"SELECT group_concat(t.transaction_id) FROM transaction_text f JOIN transactions t ON t.id = f.rowid"
                       " WHERE transaction_text MATCH '%1'"_s.arg(words));
}

Transaction named(const QString& id, const QString& name)
{
    Transaction transaction = makeTransaction(id, 1);
    transaction.name = name;
    return transaction;
}

} // namespace

class TestUpdateWriter : public QObject {
    Q_OBJECT

private slots:
    void partsCountAsOneUpdate();
    void aRowThatALaterPartRemovesCountsAsRemoved();
    void aPartThatFailsLeavesNothing();
    void onlyTheDaysOfACompleteUpdateAreJudged();
    void aCompleteUpdateInPartsKeepsWhatEachNames();
    void theTextIndexFollowsEveryChange();
    void othersWriteBetweenTheTransactionsOfALongUpdate();
    void aTransactionEndsWhenItHasTakenLongEnough();
    void aPendingRowNeverStandsBesideTheOneItPostedAs();
    void aPendingRowThatComesAfterItsPostedOneIsKnownAsPosted();
    void aPreviewInPartsSaysWhatApplyingDoesAndChangesNothing();
    void anUpdateThatWasCutShortIsMadeGoodByTheNext();
    void rowsTakenBackSinceAnUpdateWasCutShortAreMissing();
};

void TestUpdateWriter::partsCountAsOneUpdate()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate second = makeUpdate({makeTransaction(u"b"_s, 2)});
    second.modified = {makeTransaction(u"a"_s, 9)};
    const Result<SyncSummary> summary = apply(store, makeUpdate({}), {makeUpdate({makeTransaction(u"a"_s, 1)}), second}, 20);
    QVERIFY(summary);
    QCOMPARE(summary->added, 2);
    QCOMPARE(summary->modified, 0);
    QCOMPARE(store.value(u"SELECT amount FROM transactions WHERE transaction_id = 'a'"_s), u"9"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transaction_steps"_s), u"0"_s);
    QCOMPARE(store.value(u"SELECT count(DISTINCT updated_at) FROM transactions"_s), u"2"_s);
}

void TestUpdateWriter::aRowThatALaterPartRemovesCountsAsRemoved()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate frame = makeUpdate({});
    frame.removed = {TransactionId(u"a"_s)};
    const Result<SyncSummary> summary = apply(store, frame, {makeUpdate({makeTransaction(u"a"_s, 1)})}, 20);
    QCOMPARE(summary->added, 0);
    QCOMPARE(summary->removed, 1);
    QCOMPARE(store.value(u"SELECT removed_cause FROM transactions"_s), u"removed"_s);
}

void TestUpdateWriter::aPartThatFailsLeavesNothing()
{
    StoreFixture store;
    store.linkItem();
    int calls = 0;
    const UpdateParts failing = [&calls]() -> Result<std::optional<TransactionUpdate>> {
        if (++calls == 2)
            return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
        return std::optional(makeUpdate({makeTransaction(u"a"_s, 1)}));
    };
    LongUpdate update{makeUpdate({}), failing, at(20), {}};
    update.longest = std::chrono::hours(1);
    QCOMPARE(store.stores.transactions.applyNext(kItem, update).error().code, u"stopped"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"0"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM accounts"_s), u"0"_s);
}

void TestUpdateWriter::onlyTheDaysOfACompleteUpdateAreJudged()
{
    StoreFixture store;
    store.linkItem();
    const QList<Transaction> rows{makeTransaction(u"before"_s, 1, QDate(2026, 2, 28)),
        makeTransaction(u"first"_s, 1, QDate(2026, 3, 1)), makeTransaction(u"last"_s, 1, QDate(2026, 3, 14)),
        makeTransaction(u"after"_s, 1, QDate(2026, 3, 15))};
    QVERIFY(apply(store, makeUpdate(rows), {}, 20));
    TransactionUpdate window = makeUpdate({});
    window.complete = DateWindow{QDate(2026, 3, 1), QDate(2026, 3, 14)};
    QCOMPARE(apply(store, window, {}, 30)->removed, 2);
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id) FROM (SELECT * FROM transactions WHERE removed_cause = 'missing'"
                         " ORDER BY id)"_s),
        u"first,last"_s);
}

void TestUpdateWriter::aCompleteUpdateInPartsKeepsWhatEachNames()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(apply(store, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 1), makeTransaction(u"c"_s, 1)}), {}, 20));
    TransactionUpdate frame = makeUpdate({});
    frame.complete = DateWindow();
    const QList<TransactionUpdate> parts{makeUpdate({makeTransaction(u"c"_s, 1)}), makeUpdate({makeTransaction(u"a"_s, 1)})};
    QCOMPARE(apply(store, frame, parts, 30)->removed, 1);
    QCOMPARE(store.value(u"SELECT transaction_id FROM transactions WHERE removed_at IS NOT NULL"_s), u"b"_s);
}

void TestUpdateWriter::theTextIndexFollowsEveryChange()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(apply(store, makeUpdate({named(u"a"_s, u"Café Central"_s), named(u"b"_s, u"Uber Trip"_s)}), {}, 20));
    QCOMPARE(found(store, u"cafe"_s), u"a"_s);
    QCOMPARE(found(store, u"trip"_s), u"b"_s);
    TransactionUpdate renamed = makeUpdate({});
    renamed.modified = {named(u"a"_s, u"Bakery"_s)};
    QVERIFY(apply(store, renamed, {}, 30));
    QCOMPARE(found(store, u"cafe"_s), QString());
    QCOMPARE(found(store, u"bakery"_s), u"a"_s);
    QVERIFY(store.database->execute(u"UPDATE transactions SET note = 'client lunch' WHERE transaction_id = 'b'"_s));
    QCOMPARE(found(store, u"lunch"_s), u"b"_s);
    QVERIFY(store.stores.integrations.remove(IntegrationId(u"itg_1"_s)));
    QCOMPARE(found(store, u"lunch OR bakery"_s), QString());
    QVERIFY(store.database->execute(u"INSERT INTO transaction_text (transaction_text) VALUES ('integrity-check')"_s));
}

void TestUpdateWriter::othersWriteBetweenTheTransactionsOfALongUpdate()
{
    StoreFixture store;
    store.linkItem();
    store.linkItem(u"item-2"_s);
    LongUpdate update = rowByRow(makeUpdate({}), {named(u"a"_s, u"Coffee"_s), named(u"b"_s, u"Coffee"_s)}, 20);
    const Result<bool> ended = store.stores.transactions.applyNext(kItem, update);
    QVERIFY(ended && !*ended);
    QCOMPARE(found(store, u"coffee"_s), u"a"_s);
    QCOMPARE(store.value(u"SELECT cursor FROM items WHERE id = 1"_s), QString());
    QCOMPARE(store.value(u"SELECT error_code || added FROM sync_runs"_s), u"unfinished1"_s);
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-2"_s), makeUpdate({named(u"c"_s, u"Coffee"_s)}), at(30)));
    QCOMPARE(finished(store, update).added, 2);
    QCOMPARE(found(store, u"coffee"_s), u"a,c,b"_s);
    QCOMPARE(store.value(u"SELECT cursor || status FROM items WHERE id = 1"_s), u"cursor-1active"_s);
    QCOMPARE(store.value(u"SELECT group_concat(item_id || ' ' || added || error_code) FROM sync_runs"_s), u"1 2,2 1"_s);
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id) FROM (SELECT * FROM transactions ORDER BY updated_at)"_s), u"a,c,b"_s);
    QVERIFY(store.database->execute(u"INSERT INTO transaction_text (transaction_text) VALUES ('integrity-check')"_s));
}

void TestUpdateWriter::aTransactionEndsWhenItHasTakenLongEnough()
{
    StoreFixture store;
    store.linkItem();
    LongUpdate update{makeUpdate({}), inParts({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}, 1), at(20), {}};
    update.longest = std::chrono::milliseconds(0);
    const Result<bool> ended = store.stores.transactions.applyNext(kItem, update);
    QVERIFY(ended && !*ended); // one part at least, so that it comes to an end
    QCOMPARE(store.value(u"SELECT count(*) FROM transactions"_s), u"1"_s);
    QCOMPARE(finished(store, update).added, 2);
}

void TestUpdateWriter::aPendingRowNeverStandsBesideTheOneItPostedAs()
{
    StoreFixture store;
    store.linkItem();
    Transaction pending = makeTransaction(u"pending"_s, 5);
    pending.pending = true;
    QVERIFY(apply(store, makeUpdate({pending}), {}, 20));
    QVERIFY(store.database->execute(u"UPDATE transactions SET note = 'mine'"_s));
    Transaction posted = makeTransaction(u"posted"_s, 5);
    posted.pendingId = pending.id;
    TransactionUpdate frame = makeUpdate({});
    frame.removed = {pending.id};
    LongUpdate update = rowByRow(frame, {posted, makeTransaction(u"other"_s, 1)}, 30);
    QVERIFY(store.stores.transactions.applyNext(kItem, update));
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id || ' ' || note || removed_cause) FROM transactions"_s),
        u"pending mineposted,posted mine"_s);
    QCOMPARE(finished(store, update).removed, 1);
    QCOMPARE(store.value(u"SELECT group_concat(kind) FROM (SELECT kind FROM transaction_steps ORDER BY stamp)"_s), u"3,2"_s);
}

void TestUpdateWriter::aPendingRowThatComesAfterItsPostedOneIsKnownAsPosted()
{
    StoreFixture store;
    store.linkItem();
    Transaction posted = makeTransaction(u"posted"_s, 5);
    posted.pendingId = TransactionId(u"pending"_s);
    TransactionUpdate frame = makeUpdate({});
    frame.removed = {posted.pendingId};
    QCOMPARE(finished(store, rowByRow(frame, {posted, makeTransaction(u"pending"_s, 5)}, 20)).added, 1);
    QCOMPARE(store.value(u"SELECT removed_cause FROM transactions WHERE transaction_id = 'pending'"_s), u"posted"_s);
}

void TestUpdateWriter::aPreviewInPartsSaysWhatApplyingDoesAndChangesNothing()
{
    StoreFixture store;
    store.linkItem();
    finished(store, rowByRow(makeUpdate({}), {makeTransaction(u"same"_s, 1), makeTransaction(u"dearer"_s, 2), makeTransaction(u"gone"_s, 3)}, 20));
    const QList<Transaction> rows{makeTransaction(u"same"_s, 1), makeTransaction(u"dearer"_s, 5), makeTransaction(u"new"_s, 4)};
    TransactionUpdate frame = makeUpdate({});
    frame.complete = DateWindow();
    LongUpdate looked = rowByRow(frame, rows, 30);
    QList<RowChange> changes;
    int calls = 1;
    for (Result<bool> ended = false; ended && !*ended; ++calls)
        ended = store.stores.transactions.previewNext(kItem, looked, changes);
    QVERIFY(calls > 3);
    QStringList named;
    for (const RowChange& change : std::as_const(changes))
        named.append(transactionStepName(change.kind) + u' ' + change.id.value());
    QCOMPARE(named, (QStringList{u"modified dearer"_s, u"added new"_s, u"removed gone"_s}));
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id || amount, ' ') FROM transactions"_s), u"same1 dearer2 gone3"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM sync_runs"_s), u"1"_s);

    const SyncSummary applied = finished(store, rowByRow(frame, rows, 30));
    QCOMPARE(looked.carried.summary.added, applied.added);
    QCOMPARE(looked.carried.summary.modified, applied.modified);
    QCOMPARE(looked.carried.summary.removed, applied.removed);
}

void TestUpdateWriter::anUpdateThatWasCutShortIsMadeGoodByTheNext()
{
    const QList<Transaction> rows{makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2), makeTransaction(u"c"_s, 3)};
    const QString dump = u"SELECT group_concat(t.transaction_id || t.amount || t.removed_cause || j.json) || i.cursor || i.status"
                         " || coalesce(i.unfinished_after, '') || (SELECT count(*) FROM transaction_steps)"
                         " FROM transactions t JOIN transaction_json j ON j.id = t.id JOIN items i ON i.id = t.item_id"_s;
    StoreFixture whole;
    whole.linkItem();
    finished(whole, rowByRow(makeUpdate({}), rows, 20));
    StoreFixture cut;
    cut.linkItem();
    LongUpdate first = rowByRow(makeUpdate({}), rows, 20);
    QVERIFY(cut.stores.transactions.applyNext(kItem, first));
    QVERIFY(cut.stores.transactions.applyNext(kItem, first));
    QCOMPARE(finished(cut, rowByRow(makeUpdate({}), rows, 30)).added, 1);
    QCOMPARE(cut.value(dump), whole.value(dump));
    QCOMPARE(cut.value(u"SELECT group_concat(error_code || added) FROM sync_runs"_s), u"unfinished2,1"_s);
}

void TestUpdateWriter::rowsTakenBackSinceAnUpdateWasCutShortAreMissing()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(apply(store, makeUpdate({makeTransaction(u"old"_s, 1)}), {}, 20));
    LongUpdate first = rowByRow(makeUpdate({}), {makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}, 30);
    QVERIFY(store.stores.transactions.applyNext(kItem, first));
    LongUpdate second = rowByRow(makeUpdate({}), {makeTransaction(u"c"_s, 1), makeTransaction(u"b"_s, 2)}, 40);
    QVERIFY(store.stores.transactions.applyNext(kItem, second)); // cut short as well
    const SyncSummary summary = finished(store, rowByRow(makeUpdate({}), {makeTransaction(u"b"_s, 2)}, 50));
    QCOMPARE(summary.removed, 2);
    QCOMPARE(store.value(u"SELECT group_concat(transaction_id || ' ' || removed_cause) FROM transactions"_s),
        u"old ,a missing,c missing,b "_s);
    QCOMPARE(finished(store, rowByRow(makeUpdate({}), {}, 60)).removed, 0);
}

QTEST_GUILESS_MAIN(TestUpdateWriter)
#include "tst_updatewriter.moc"
