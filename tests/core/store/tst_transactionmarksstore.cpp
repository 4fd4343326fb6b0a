// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionmarksstore.h"

#include "core/store/lineageselect.h"
#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const auto kMarks = u"SELECT json_array(transaction_id, category_override, json(tags), note) FROM transactions"
                    " WHERE removed_at IS NULL ORDER BY transaction_id"_s;

TransactionEdit noting(const QString& note)
{
    TransactionEdit edit;
    edit.note = note;
    return edit;
}

TransactionEdit everything()
{
    TransactionEdit edit = noting(u"Dinner with Ada"_s);
    edit.category = u"TRAVEL"_s;
    edit.addedTags = {u"client"_s};
    return edit;
}

Transaction pendingOne()
{
    Transaction pending = makeTransaction(u"pend"_s, 500);
    pending.pending = true;
    return pending;
}

TransactionUpdate itsPosting()
{
    Transaction posted = makeTransaction(u"post"_s, 650);
    posted.pendingId = TransactionId(u"pend"_s);
    TransactionUpdate update = makeUpdate({posted});
    update.removed = {TransactionId(u"pend"_s)};
    return update;
}

void sync(StoreFixture& store, const TransactionUpdate& update, qint64 seconds)
{
    StoreFixture::require(bool(store.stores.transactions.apply(ItemId(u"item-1"_s), update, at(seconds))));
}

QList<qint64> rows(StoreFixture& store, const QStringList& ids)
{
    QList<TransactionId> typed;
    for (const QString& id : ids)
        typed.append(TransactionId(id));
    const Result<QList<qint64>> found = store.stores.transactionMarks.rowsOf(typed);
    StoreFixture::require(bool(found));
    return *found;
}

Result<QList<MarkedTransaction>> edit(StoreFixture& store, const QString& id, const TransactionEdit& edit, qint64 seconds)
{
    return store.stores.transactionMarks.edit(rows(store, {id}), edit, at(seconds));
}

Result<QList<MarkedTransaction>> takeBack(StoreFixture& store, const QString& id, qint64 seconds)
{
    return store.stores.transactionMarks.takeBack(rows(store, {id}), at(seconds));
}

//! "<step> of <transaction> by <cause>: <fields>", without the row's arrival.
QStringList history(StoreFixture& store, const QString& id)
{
    const Result<QList<TransactionStep>> steps = selectLineage(*store.database, TransactionId(id));
    StoreFixture::require(bool(steps));
    QStringList texts;
    for (const TransactionStep& step : *steps) {
        if (step.kind == TransactionStep::Kind::Added)
            continue;
        const QString fields = QString::fromUtf8(QJsonDocument(step.fields).toJson(QJsonDocument::Compact));
        texts.append(u"%1 of %2 by %3: %4"_s.arg(
            transactionStepName(step.kind), step.transaction.value(), syncCauseName(step.cause.kind), fields));
    }
    return texts;
}

} // namespace

class TestTransactionMarksStore : public QObject {
    Q_OBJECT

private slots:
    void anEditIsAStepOfItsTimeByAPerson();
    void anEditGivesAStampThatReadersHaveNotSeen();
    void anEditThatChangesNothingLeavesNoStep();
    void theNewNoteIsFoundAndTheOldOneIsNot();
    void theListShowsTheOwnCategoryAndSortsByIt();
    void aSyncLeavesEditsAlone();
    void editsMoveToThePostedRow();
    void editingAPendingRowThatWasPostedEditsThePostedOne();
    void editsAreUndoneOneAfterTheOther();
    void anEditOfThePendingRowIsUndoneOnThePostedOne();
    void whatIsUndoneStaysUndoneAfterAResync();
    void anUndoneEditLeavesLaterOnesOfOtherRowsAlone();
    void oneRefusalWritesNothing();
    void anUnknownTransactionIsNamed();
    void rowsThatAreGoneAreLeftOut();
    void moreThanAllowedAtOnceIsRefused();
    void everyCommitIsToldOnce();
};

void TestTransactionMarksStore::anEditIsAStepOfItsTimeByAPerson()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500), makeTransaction(u"t-2"_s, 700)}), 20);
    const Result<QList<MarkedTransaction>> marked = edit(store, u"t-1"_s, everything(), 100);
    QVERIFY(marked);
    QCOMPARE(marked->size(), 1);
    QCOMPARE(marked->first().id, TransactionId(u"t-1"_s));
    QCOMPARE(marked->first().item, ItemId(u"item-1"_s));
    QCOMPARE(marked->first().marks, (TransactionMarks{u"TRAVEL"_s, {u"client"_s}, u"Dinner with Ada"_s}));
    QCOMPARE(store.value(kMarks), uR"(["t-1","TRAVEL",["client"],"Dinner with Ada"])"_s);
    QCOMPARE(history(store, u"t-1"_s),
        QStringList{uR"(edited of t-1 by user: {"category":["","TRAVEL"],"note":["","Dinner with Ada"],"tags":[[],["client"]]})"_s});
    QCOMPARE(selectLineage(*store.database, TransactionId(u"t-1"_s))->last().at, at(100));
    QVERIFY(history(store, u"t-2"_s).isEmpty());
}

void TestTransactionMarksStore::anEditGivesAStampThatReadersHaveNotSeen()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500), makeTransaction(u"t-2"_s, 700)}), 200);
    const QString highest = store.value(u"SELECT last_stamp FROM meta"_s);
    QVERIFY(store.stores.transactionMarks.edit(rows(store, {u"t-1"_s, u"t-2"_s}), noting(u"both"_s), at(100))); // an earlier clock
    QCOMPARE(store.value(u"SELECT group_concat(updated_at - %1) FROM transactions"_s.arg(highest)), u"1,2"_s);
    QCOMPARE(store.value(u"SELECT last_stamp - %1 FROM meta"_s.arg(highest)), u"2"_s);
}

void TestTransactionMarksStore::anEditThatChangesNothingLeavesNoStep()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500)}), 20);
    QVERIFY(edit(store, u"t-1"_s, everything(), 100));
    const QString stamp = store.value(u"SELECT updated_at FROM transactions"_s);
    const Result<QList<MarkedTransaction>> again = edit(store, u"t-1"_s, everything(), 200);
    QVERIFY(again);
    QVERIFY(again->first().fields.isEmpty());
    QCOMPARE(store.value(u"SELECT updated_at FROM transactions"_s), stamp);
    QCOMPARE(history(store, u"t-1"_s).size(), 1);
}

void TestTransactionMarksStore::theNewNoteIsFoundAndTheOldOneIsNot()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500)}), 20);
    QVERIFY(edit(store, u"t-1"_s, noting(u"zanzibar"_s), 100));
    QVERIFY(edit(store, u"t-1"_s, noting(u"kilimanjaro"_s), 200));
    const auto reader = Reader::open(store.directory());
    QCOMPARE(*(*reader)->transactionCount(TransactionQuery::fromText(u"zanzibar"_s)), 0);
    QCOMPARE(*(*reader)->transactionCount(TransactionQuery::fromText(u"kilimanjaro"_s)), 1);
    QCOMPARE(store.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'kilimanjaro'"_s), u"1"_s);
    QCOMPARE(store.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'zanzibar'"_s), u"0"_s);
}

void TestTransactionMarksStore::theListShowsTheOwnCategoryAndSortsByIt()
{
    StoreFixture store;
    store.linkItem();
    Transaction travel = makeTransaction(u"t-1"_s, 500);
    travel.categoryPrimary = u"TRAVEL"_s;
    Transaction food = makeTransaction(u"t-2"_s, 700);
    food.categoryPrimary = u"FOOD_AND_DRINK"_s;
    sync(store, makeUpdate({travel, food}), 20);
    TransactionEdit own;
    own.category = u"AAA"_s;
    QVERIFY(edit(store, u"t-1"_s, own, 100));
    const auto reader = Reader::open(store.directory());
    TransactionQuery byCategory;
    byCategory.sortKey = TransactionQuery::SortKey::Category;
    byCategory.ascending = true;
    const Result<RowIndex> index = (*reader)->transactionIndex(byCategory);
    const Result<QList<TransactionRow>> shown = (*reader)->transactionRows({(*index)->begin(), (*index)->end()});
    QVERIFY(shown);
    QCOMPARE(shown->size(), 2);
    QCOMPARE(categoryOf(shown->at(0)), u"AAA"_s);
    QCOMPARE(shown->at(0).transaction.categoryPrimary, u"TRAVEL"_s);
    QCOMPARE(categoryOf(shown->at(1)), u"FOOD_AND_DRINK"_s);
}

void TestTransactionMarksStore::aSyncLeavesEditsAlone()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500)}), 20);
    QVERIFY(edit(store, u"t-1"_s, everything(), 100));
    TransactionUpdate anew = makeUpdate({makeTransaction(u"t-1"_s, 900)});
    anew.complete = DateWindow();
    sync(store, anew, 200);
    QCOMPARE(store.value(u"SELECT amount FROM transactions"_s), u"900"_s);
    QCOMPARE(store.value(kMarks), uR"(["t-1","TRAVEL",["client"],"Dinner with Ada"])"_s);
}

void TestTransactionMarksStore::editsMoveToThePostedRow()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({pendingOne()}), 20);
    QVERIFY(edit(store, u"pend"_s, everything(), 100));
    sync(store, itsPosting(), 200);
    QCOMPARE(store.value(kMarks), uR"(["post","TRAVEL",["client"],"Dinner with Ada"])"_s);
    QCOMPARE(history(store, u"post"_s).first().left(20), u"edited of pend by us"_s);
}

void TestTransactionMarksStore::editingAPendingRowThatWasPostedEditsThePostedOne()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({pendingOne()}), 20);
    const QList<qint64> pending = rows(store, {u"pend"_s});
    sync(store, itsPosting(), 100);
    const Result<QList<MarkedTransaction>> marked
        = store.stores.transactionMarks.edit(pending + rows(store, {u"post"_s}), noting(u"in time"_s), at(200));
    QVERIFY(marked);
    QCOMPARE(marked->size(), 1);
    QCOMPARE(marked->first().id, TransactionId(u"post"_s));
    QCOMPARE(store.value(kMarks), uR"(["post","",[],"in time"])"_s);
}

void TestTransactionMarksStore::editsAreUndoneOneAfterTheOther()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500)}), 20);
    QVERIFY(edit(store, u"t-1"_s, everything(), 100));
    QVERIFY(edit(store, u"t-1"_s, noting(u"second"_s), 200));
    QVERIFY(takeBack(store, u"t-1"_s, 300));
    QCOMPARE(store.value(kMarks), uR"(["t-1","TRAVEL",["client"],"Dinner with Ada"])"_s);
    QVERIFY(takeBack(store, u"t-1"_s, 400));
    QCOMPARE(store.value(kMarks), uR"(["t-1","",[],""])"_s);
    const Result<QList<MarkedTransaction>> nothing = takeBack(store, u"t-1"_s, 500);
    QVERIFY(nothing && nothing->first().fields.isEmpty());
    QCOMPARE(history(store, u"t-1"_s).last(),
        uR"(taken_back of t-1 by user: {"category":["TRAVEL",""],"note":["Dinner with Ada",""],"tags":[["client"],[]]})"_s);
    QCOMPARE(history(store, u"t-1"_s).size(), 4);
}

void TestTransactionMarksStore::anEditOfThePendingRowIsUndoneOnThePostedOne()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({pendingOne()}), 20);
    QVERIFY(edit(store, u"pend"_s, noting(u"first"_s), 100));
    QVERIFY(edit(store, u"pend"_s, noting(u"second"_s), 110));
    sync(store, itsPosting(), 200);
    QVERIFY(takeBack(store, u"post"_s, 300));
    QCOMPARE(store.value(kMarks), uR"(["post","",[],"first"])"_s);
    QVERIFY(takeBack(store, u"pend"_s, 400)); // means the posted row as well
    QCOMPARE(store.value(kMarks), uR"(["post","",[],""])"_s);
}

void TestTransactionMarksStore::whatIsUndoneStaysUndoneAfterAResync()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({pendingOne()}), 20);
    QVERIFY(edit(store, u"pend"_s, everything(), 100));
    sync(store, itsPosting(), 200);
    QVERIFY(takeBack(store, u"post"_s, 300));
    TransactionUpdate anew = itsPosting();
    anew.complete = DateWindow();
    sync(store, anew, 400);
    QCOMPARE(store.value(kMarks), uR"(["post","",[],""])"_s);
}

void TestTransactionMarksStore::anUndoneEditLeavesLaterOnesOfOtherRowsAlone()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500), makeTransaction(u"t-2"_s, 700)}), 20);
    QVERIFY(edit(store, u"t-1"_s, noting(u"one"_s), 100));
    QVERIFY(edit(store, u"t-2"_s, noting(u"two"_s), 110));
    QVERIFY(takeBack(store, u"t-1"_s, 120));
    QCOMPARE(store.value(u"SELECT group_concat(note, ';') FROM transactions"_s), u";two"_s);
}

void TestTransactionMarksStore::oneRefusalWritesNothing()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500), makeTransaction(u"t-2"_s, 700)}), 20);
    TransactionEdit full;
    for (int i = 0; i < 20; ++i)
        full.addedTags.append(u"tag %1"_s.arg(i));
    QVERIFY(edit(store, u"t-2"_s, full, 100));
    TransactionEdit more;
    more.addedTags = {u"one too many for t-2"_s};
    const Result<QList<MarkedTransaction>> refused
        = store.stores.transactionMarks.edit(rows(store, {u"t-1"_s, u"t-2"_s}), more, at(200));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(store.value(u"SELECT tags FROM transactions WHERE transaction_id = 't-1'"_s), u"[]"_s);
    QVERIFY(history(store, u"t-1"_s).isEmpty());
}

void TestTransactionMarksStore::anUnknownTransactionIsNamed()
{
    StoreFixture store;
    store.linkItem();
    const Result<QList<qint64>> none = store.stores.transactionMarks.rowsOf({TransactionId(u"nobody"_s)});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY(none.error().detail.contains("nobody"_L1));
}

void TestTransactionMarksStore::rowsThatAreGoneAreLeftOut()
{
    StoreFixture store;
    store.linkItem();
    const Result<QList<MarkedTransaction>> marked = store.stores.transactionMarks.edit({4711}, everything(), at(100));
    QVERIFY(marked);
    QVERIFY(marked->isEmpty());
}

void TestTransactionMarksStore::moreThanAllowedAtOnceIsRefused()
{
    StoreFixture store;
    const QList<qint64> many(TransactionMarksStore::kMostAtOnce + 1, 1);
    const Result<QList<MarkedTransaction>> refused = store.stores.transactionMarks.edit(many, everything(), at(100));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
}

void TestTransactionMarksStore::everyCommitIsToldOnce()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"t-1"_s, 500), makeTransaction(u"t-2"_s, 700)}), 20);
    QList<StoreChanges> told;
    connect(store.database.get(), &Database::committed, this, [&told](StoreChanges changes) { told.append(changes); });
    QVERIFY(store.stores.transactionMarks.edit(rows(store, {u"t-1"_s, u"t-2"_s}), everything(), at(100)));
    QVERIFY(store.stores.transactionMarks.edit(rows(store, {u"t-1"_s, u"t-2"_s}), everything(), at(200)));
    QCOMPARE(told, QList<StoreChanges>{StoreChange::Transactions});
}

QTEST_GUILESS_MAIN(TestTransactionMarksStore)
#include "tst_transactionmarksstore.moc"
