// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/lazyhistory.h"

#include "core/sandbox/world/businessledger.h"

#include <QTest>

using namespace egret;

namespace {

const QDate kToday(2026, 6, 17);

LazyHistory lazy(HistoryShelf& shelf, int number = 0)
{
    return LazyHistory(shelf, std::make_shared<const BusinessLedger>(1, 2), number, kToday, 120);
}

//! One of the things that may happen to an Item, chosen by \a dice.
HistoryStep happen(LazyHistory& history, Dice& dice, bool counted)
{
    switch (dice.between(0, 3)) {
    case 0: return history.refresh(counted);
    case 1: return history.create({history.today().addDays(-1), history.today(), dice.between(1, 9'000), QStringLiteral("by hand")}, counted);
    case 2: return history.advanceTo(history.today().addDays(dice.between(1, 40)), counted);
    default: return history.advanceTo(history.today().addDays(1), counted);
    }
}

void compare(const ItemHistory& one, const ItemHistory& two)
{
    QCOMPARE(one.logSize(), two.logSize());
    QCOMPARE(one.today(), two.today());
    QCOMPARE(one.transactions().size(), two.transactions().size());
    for (size_t i = 0; i < one.transactions().size(); ++i) {
        const ItemTransaction& a = one.transactions()[i];
        const ItemTransaction& b = two.transactions()[i];
        QVERIFY(a.isSameMovement(b) && a.amount == b.amount && a.pending == b.pending && a.removed == b.removed);
        QVERIFY(a.added == b.added && a.changed == b.changed && a.posts == b.posts && a.successor == b.successor);
        QCOMPARE(one.ownText(a), two.ownText(b));
    }
    for (int account = 0; account < 3; ++account) {
        QCOMPARE(one.balance(account).current, two.balance(account).current);
        QCOMPARE(one.balance(account).available, two.balance(account).available);
    }
}

} // namespace

class TestLazyHistory : public QObject {
    Q_OBJECT

private slots:
    void nothingIsMadeBeforeSomebodyLooks();
    void comesOutTheSameWhetherItWasThrownAwayOrNot();
    void countsTheSameWhetherItIsInMemoryOrNot();
    void startsCountingWheneverItIsAskedTo();
    void restartsFromNothing();
};

void TestLazyHistory::nothingIsMadeBeforeSomebodyLooks()
{
    HistoryShelf shelf;
    LazyHistory history = lazy(shelf);
    QVERIFY(history.refresh(false).isEmpty());
    history.loadRecent(false);
    history.loadRest(false);
    history.advanceTo(kToday.addDays(300), false);
    history.refresh(true);
    history.advanceTo(kToday.addDays(301), true);
    QVERIFY(history.accountId(0) != history.accountId(1));
    QCOMPARE(history.today(), kToday.addDays(301));
    QVERIFY(!shelf.find(0));
    QVERIFY(history.logSize() > 500);
    QVERIFY(shelf.find(0));
}

void TestLazyHistory::comesOutTheSameWhetherItWasThrownAwayOrNot()
{
    for (quint64 round = 0; round < 6; ++round) {
        HistoryShelf roomy;
        HistoryShelf other;
        LazyHistory kept = lazy(roomy);
        LazyHistory lost = lazy(other);
        kept.loadRecent(true);
        lost.loadRecent(false);
        Dice keptDice{round};
        Dice lostDice{round};
        for (int i = 0; i < 12; ++i) {
            happen(kept, keptDice, true);
            happen(lost, lostDice, i % 3 == 0);
            if (i == 4) {
                kept.loadRest(true);
                lost.loadRest(false);
            }
            const int position = kept.logSize();
            other.drop(0);
            QCOMPARE(lost.logSize(), position);
        }
        compare(kept.whole(), lost.whole());
        other.drop(0);
        compare(kept.whole(), lost.whole());
    }
}

void TestLazyHistory::countsTheSameWhetherItIsInMemoryOrNot()
{
    HistoryShelf shelf;
    LazyHistory counted = lazy(shelf);
    ItemHistory whole(std::make_shared<const BusinessLedger>(1, 2), 0, kToday, 120);
    QCOMPARE(counted.loadRecent(true).added, whole.loadRecent().added);
    QCOMPARE(counted.loadRest(true).added, whole.loadRest().added);
    for (int day = 1; day < 40; ++day) {
        shelf.drop(0);
        const HistoryStep a = day % 9 == 0 ? counted.refresh(true) : counted.advanceTo(kToday.addDays(day), true);
        const HistoryStep b = day % 9 == 0 ? whole.refresh() : whole.advanceTo(kToday.addDays(day));
        QCOMPARE(a.added, b.added);
        QCOMPARE(a.modified, b.modified);
        QCOMPARE(a.removed, b.removed);
    }
}

void TestLazyHistory::startsCountingWheneverItIsAskedTo()
{
    HistoryShelf shelf;
    LazyHistory always = lazy(shelf, 1);
    LazyHistory late = lazy(shelf, 1);
    for (LazyHistory* history : {&always, &late}) {
        const bool counted = history == &always;
        history->loadRecent(counted);
        shelf.drop(1);
        history->advanceTo(kToday.addDays(3), counted);
        history->refresh(counted);
        history->create({kToday, kToday, 500, {}}, counted);
        history->advanceTo(kToday.addDays(20), counted);
        shelf.drop(1);
    }
    const HistoryStep a = always.advanceTo(kToday.addDays(25), true);
    const HistoryStep b = late.advanceTo(kToday.addDays(25), true);
    QVERIFY(a.added > 0 && !a.removed.isEmpty());
    QCOMPARE(b.added, a.added);
    QCOMPARE(b.removed, a.removed);
    QCOMPARE(late.refresh(true).removed, always.refresh(true).removed);
}

void TestLazyHistory::restartsFromNothing()
{
    HistoryShelf shelf;
    LazyHistory history = lazy(shelf);
    history.loadRecent(false);
    QVERIFY(history.logSize() > 0);
    history.restart(std::make_shared<const BusinessLedger>(1, 2), kToday.addDays(5), 30);
    QCOMPARE(history.logSize(), 0);
    QCOMPARE(history.today(), kToday.addDays(5));
    history.loadRecent(false);
    for (const ItemTransaction& transaction : history.transactions())
        QVERIFY(transaction.shownDay() >= kToday.addDays(-25));
}

QTEST_GUILESS_MAIN(TestLazyHistory)
#include "tst_lazyhistory.moc"
