// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemtransaction.h"

#include "rowledger.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const QDate kMonday(2026, 6, 15);

BankRow tippedLunch()
{
    BankRow row = RowLedger::purchase(7, kMonday, kMonday.addDays(2), 2'400);
    row.pendingAmount = 2'000;
    row.amendedOn = kMonday.addDays(5);
    row.amendedAmount = 2'500;
    row.amendedMerchant = &RowLedger::kCafe;
    return row;
}

} // namespace

class TestItemTransaction : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheRowIsOnADay();
    void keepsEnoughToTellItsRow();
    void aMillionTakeLessThanFiftyMegabytes();
    void idsTellFormsItemsAndMovementsApart();
    void theSuccessorKnowsThePendingId();
};

void TestItemTransaction::showsWhatTheRowIsOnADay()
{
    const BankRow row = tippedLunch();
    const ItemTransaction pending = shownOn(row, kMonday.addDays(1));
    QVERIFY(pending.pending && pending.pends);
    QCOMPARE(pending.amount, 2'000);
    QCOMPARE(pending.shownDay(), kMonday);
    const ItemTransaction posted = shownOn(row, kMonday.addDays(2));
    QVERIFY(!posted.pending && posted.pends);
    QCOMPARE(posted.amount, 2'400);
    QCOMPARE(posted.shownDay(), kMonday.addDays(2));
    QCOMPARE(posted.madeDay(), kMonday);
    const ItemTransaction amended = shownOn(row, kMonday.addDays(5));
    QCOMPARE(amended.amount, 2'500);
    QCOMPARE(amended.merchant, &RowLedger::kCafe);
    QVERIFY(pending.isSameMovement(amended));
}

void TestItemTransaction::keepsEnoughToTellItsRow()
{
    const BankRow row = shownOn(tippedLunch(), kMonday.addDays(9)).row();
    QCOMPARE(row.account, RowLedger::kCard);
    QCOMPARE(row.index, 7);
    QCOMPARE(row.nominal, kMonday);
    QCOMPARE(row.posts, kMonday.addDays(2));
    QCOMPARE(row.amount, 2'500);
    QCOMPARE(row.merchant, &RowLedger::kCafe);
}

void TestItemTransaction::aMillionTakeLessThanFiftyMegabytes()
{
    QVERIFY(sizeof(ItemTransaction) <= 48);
}

void TestItemTransaction::idsTellFormsItemsAndMovementsApart()
{
    const ItemTransaction pending = shownOn(tippedLunch(), kMonday);
    const ItemTransaction posted = shownOn(tippedLunch(), kMonday.addDays(2));
    const ItemTransaction other = shownOn(RowLedger::purchase(8, kMonday, kMonday.addDays(2), 2'400), kMonday);
    const QSet<QString> ids{toText(transactionIdOf(1, 0, pending)), toText(transactionIdOf(1, 0, posted)),
        toText(transactionIdOf(1, 0, other)), toText(transactionIdOf(1, 1, pending)), toText(transactionIdOf(2, 0, pending)),
        toText(accountIdOf(1, 0, 0)), toText(accountIdOf(1, 0, 1)), toText(accountIdOf(1, 1, 0))};
    QCOMPARE(ids.size(), 8);
    QCOMPARE(toText(transactionIdOf(1, 0, pending)).size(), 37);
}

void TestItemTransaction::theSuccessorKnowsThePendingId()
{
    const ItemTransaction pending = shownOn(tippedLunch(), kMonday);
    const ItemTransaction posted = shownOn(tippedLunch(), kMonday.addDays(5));
    QCOMPARE(toText(pendingIdOf(1, 3, posted)), toText(transactionIdOf(1, 3, pending)));
}

QTEST_GUILESS_MAIN(TestItemTransaction)
#include "tst_itemtransaction.moc"
