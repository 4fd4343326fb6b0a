// SPDX-License-Identifier: Apache-2.0
#include "core/store/lineageselect.h"

#include "tests/core/store/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

Transaction priced(const QString& id, qint64 cents, const QString& pendingId = {})
{
    Transaction transaction = makeTransaction(id, cents);
    transaction.pendingId = TransactionId(pendingId);
    transaction.raw = QByteArray("{\"amount\":" + QByteArray::number(cents) + "}");
    return transaction;
}

void sync(StoreFixture& store, const TransactionUpdate& update, qint64 seconds, const SyncCause& cause = {})
{
    StoreFixture::require(
        bool(store.stores.transactions.apply(ItemId(u"item-1"_s), update, at(seconds), {cause, std::nullopt, 1})));
}

//! "second step transaction cause detail" of each step.
QStringList history(StoreFixture& store, const QString& id)
{
    const Result<QList<TransactionStep>> steps = selectLineage(*store.database, TransactionId(id));
    if (!steps)
        return {steps.error().detail};
    QStringList lines;
    for (const TransactionStep& step : *steps) {
        const QString detail = step.other.value() + step.removal
            + (step.fields.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(step.fields).toJson(QJsonDocument::Compact)));
        lines.append(QStringList{QString::number((toMicroseconds(step.at) - toMicroseconds(at(0))) / 1'000'000),
            transactionStepName(step.kind), step.transaction.value(), syncCauseName(step.cause.kind), detail}
                         .join(u' ')
                         .trimmed());
    }
    return lines;
}

} // namespace

class TestLineageSelect : public QObject {
    Q_OBJECT

private slots:
    void aRowThatNeverChangedWasAdded();
    void everyStepKeepsItsTimeAndCause();
    void aPendingRowAndItsPostedOneShareAHistory();
    void aRowThatWasMissingWhenReadAgainSaysSo();
    void aRowWhoseAccountIsGoneSaysSo();
    void applyingAnUpdateTwiceAddsNoStep();
    void anUnknownTransactionIsNotFound();
};

void TestLineageSelect::aRowThatNeverChangedWasAdded()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({priced(u"a"_s, 10)}), 20, {SyncCause::Kind::Link, {}});
    QCOMPARE(history(store, u"a"_s), QStringList{u"20 added a link"_s});
    QCOMPARE(store.value(u"SELECT count(*) FROM transaction_steps"_s), u"0"_s);
}

void TestLineageSelect::everyStepKeepsItsTimeAndCause()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({priced(u"a"_s, 10)}), 20, {SyncCause::Kind::Link, {}});
    sync(store, makeUpdate({priced(u"b"_s, 10)}), 25);
    TransactionUpdate update;
    update.modified = {priced(u"a"_s, 12)};
    sync(store, update, 30, {SyncCause::Kind::Webhook, u"whk_1"_s});
    update.modified = {};
    update.removed = {TransactionId(u"a"_s)};
    sync(store, update, 40, {SyncCause::Kind::Timer, {}});
    sync(store, makeUpdate({priced(u"a"_s, 13)}), 50, {SyncCause::Kind::User, {}});
    QCOMPARE(history(store, u"a"_s),
        (QStringList{u"20 added a link"_s, uR"(30 modified a webhook {"amount":[10,12]})"_s, u"40 removed a timer removed"_s,
            uR"(50 restored a user {"amount":[12,13]})"_s}));
    QCOMPARE(selectLineage(*store.database, TransactionId(u"a"_s))->at(1).cause.id, u"whk_1"_s);
}

void TestLineageSelect::aPendingRowAndItsPostedOneShareAHistory()
{
    StoreFixture store;
    store.linkItem();
    Transaction pending = priced(u"p"_s, 10);
    pending.pending = true;
    sync(store, makeUpdate({pending}), 20);
    TransactionUpdate update = makeUpdate({priced(u"a"_s, 12, u"p"_s)});
    update.removed = {TransactionId(u"p"_s)};
    sync(store, update, 30);
    const QStringList lane{
        u"20 added p timer"_s, u"30 removed p timer removed"_s, u"30 posted p timer a"_s, u"30 added a timer"_s};
    QCOMPARE(history(store, u"a"_s), lane);
    QCOMPARE(history(store, u"p"_s), lane);
}

void TestLineageSelect::aRowThatWasMissingWhenReadAgainSaysSo()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({priced(u"a"_s, 10), priced(u"b"_s, 10)}), 20);
    TransactionUpdate anew = makeUpdate({priced(u"a"_s, 10)});
    anew.complete = DateWindow();
    sync(store, anew, 30);
    QCOMPARE(history(store, u"b"_s).last(), u"30 removed b timer missing"_s);
    QVERIFY(selectLineage(*store.database, TransactionId(u"b"_s))->last().complete);
}

void TestLineageSelect::aRowWhoseAccountIsGoneSaysSo()
{
    StoreFixture store;
    store.linkItem();
    Transaction other = priced(u"b"_s, 10);
    other.account = AccountId(u"acc_2"_s);
    sync(store, makeUpdate({priced(u"a"_s, 10), other}), 20);
    TransactionUpdate anew = makeUpdate({priced(u"a"_s, 10)});
    anew.complete = DateWindow();
    sync(store, anew, 30);
    QCOMPARE(history(store, u"b"_s).last(), u"30 removed b timer account_gone"_s);
    QCOMPARE(store.value(u"SELECT removed_cause FROM transactions WHERE transaction_id = 'b'"_s), u"account_gone"_s);
}

void TestLineageSelect::applyingAnUpdateTwiceAddsNoStep()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({priced(u"a"_s, 10)}), 20);
    TransactionUpdate update;
    update.modified = {priced(u"a"_s, 12)};
    sync(store, update, 30);
    sync(store, update, 40);
    QCOMPARE(history(store, u"a"_s).size(), 2);
}

void TestLineageSelect::anUnknownTransactionIsNotFound()
{
    StoreFixture store;
    QCOMPARE(selectLineage(*store.database, TransactionId(u"a"_s)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestLineageSelect)
#include "tst_lineageselect.moc"
