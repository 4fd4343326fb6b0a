// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/itemhistory.h"

#include <QSet>
#include <QTest>

using namespace egret;
using Kind = TransactionChange::Kind;

namespace {

const QDate kToday(2026, 6, 17);
constexpr int kChecking = 0;
constexpr int kSavings = 1;
constexpr int kCard = 2;

ItemHistory history(int number = 0, int days = 730)
{
    return ItemHistory(std::make_shared<const BusinessLedger>(1, 1), number, kToday, days);
}

ItemHistory loadedHistory(int number = 0, int days = 730)
{
    ItemHistory loaded = history(number, days);
    loaded.loadRecent();
    loaded.loadRest();
    return loaded;
}

QSet<QString> idsByApplying(const ItemHistory& history, QSet<QString> ids, int from, int to)
{
    for (const TransactionChange& change : history.changes(from, to)) {
        const QString& id = history.transactions().at(change.transaction).id;
        if (change.kind == Kind::Removed)
            ids.remove(id);
        else
            ids.insert(id);
    }
    return ids;
}

QSet<QString> presentIds(const ItemHistory& history)
{
    QSet<QString> ids;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.removed)
            ids.insert(transaction.id);
    }
    return ids;
}

} // namespace

class TestItemHistory : public QObject {
    Q_OBJECT

private slots:
    void loadsTheLastThirtyDaysFirst();
    void twoItemsOfOneBusinessShareNoIds();
    void sameCallsGiveTheSameIds();
    void refreshReplacesPendingRowsAndChangesOneAmount();
    void postedRowsNameTheirPendingPredecessor();
    void daysPassAsIfTheItemHadBeenMadeLater();
    void changesAreNetOfWhatCameAndWent();
    void applyingChangesInStepsEndsAtTheTruth();
    void balancesFollowTheRows();
};

void TestItemHistory::loadsTheLastThirtyDaysFirst()
{
    ItemHistory history = ::history();
    const HistoryStep recent = history.loadRecent();
    QVERIFY(recent.added > 40);
    for (const ItemTransaction& transaction : history.transactions())
        QVERIFY((transaction.pending ? transaction.row.made : transaction.row.posts) >= kToday.addDays(-30));
    const HistoryStep rest = history.loadRest();
    QVERIFY(rest.added > 1400);
    QCOMPARE(history.transactions().size(), recent.added + rest.added);
    QCOMPARE(presentIds(history).size(), recent.added + rest.added);
    QVERIFY(history.loadRecent().isEmpty() && history.loadRest().isEmpty());
}

void TestItemHistory::twoItemsOfOneBusinessShareNoIds()
{
    QVERIFY(!presentIds(loadedHistory(0)).intersects(presentIds(loadedHistory(1))));
    QVERIFY(history(0).accountId(kCard) != history(1).accountId(kCard));
    QVERIFY(history(0).accountId(kCard) != history(0).accountId(kChecking));
}

void TestItemHistory::sameCallsGiveTheSameIds()
{
    ItemHistory one = loadedHistory();
    ItemHistory two = loadedHistory();
    for (ItemHistory* history : {&one, &two}) {
        history->refresh();
        history->advanceTo(kToday.addDays(3));
        history->refresh();
    }
    QCOMPARE(one.logSize(), two.logSize());
    QCOMPARE(presentIds(one), presentIds(two));
}

void TestItemHistory::refreshReplacesPendingRowsAndChangesOneAmount()
{
    ItemHistory history = loadedHistory();
    QSet<QString> pendingBefore;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (transaction.pending)
            pendingBefore.insert(transaction.id);
    }
    const QList<ItemTransaction> before = history.transactions();
    const HistoryStep step = history.refresh();

    QVERIFY(!pendingBefore.isEmpty());
    QCOMPARE(QSet<QString>(step.removed.begin(), step.removed.end()), pendingBefore);
    QCOMPARE(step.modified, 1);
    int newPending = 0;
    int dearer = 0;
    for (int i = 0; i < history.transactions().size(); ++i) {
        const ItemTransaction& transaction = history.transactions().at(i);
        newPending += transaction.pending && !transaction.removed ? 1 : 0;
        dearer += i < before.size() && transaction.row.amount == before.at(i).row.amount + 100 ? 1 : 0;
    }
    QVERIFY(newPending >= 2 && newPending <= 4);
    QCOMPARE(dearer, 1);
    QCOMPARE(step.added, newPending + int(pendingBefore.size()));
}

void TestItemHistory::postedRowsNameTheirPendingPredecessor()
{
    ItemHistory history = loadedHistory();
    history.refresh();
    const QStringList removed = history.refresh().removed;
    QSet<QString> predecessors;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.pendingId.isEmpty()) {
            QVERIFY(!transaction.pending);
            predecessors.insert(transaction.pendingId);
        }
    }
    for (const QString& id : removed)
        QVERIFY(predecessors.contains(id));
}

void TestItemHistory::daysPassAsIfTheItemHadBeenMadeLater()
{
    ItemHistory grown = loadedHistory(0, 100);
    grown.advanceTo(kToday.addDays(10));
    ItemHistory later(std::make_shared<const BusinessLedger>(1, 1), 0, kToday.addDays(10), 110);
    later.loadRecent();
    later.loadRest();
    QCOMPARE(presentIds(grown), presentIds(later));
    QCOMPARE(grown.balance(kCard).current, later.balance(kCard).current);
    QCOMPARE(grown.today(), kToday.addDays(10));
}

void TestItemHistory::changesAreNetOfWhatCameAndWent()
{
    ItemHistory history = loadedHistory();
    const int start = history.logSize();
    history.refresh();
    const int middle = history.logSize();
    history.refresh();
    QSet<int> told;
    for (const TransactionChange& change : history.changes(start, history.logSize())) {
        const ItemTransaction& transaction = history.transactions().at(change.transaction);
        QVERIFY2(!told.contains(change.transaction), "a transaction is told once");
        told.insert(change.transaction);
        QCOMPARE(change.kind == Kind::Removed, transaction.removed);
    }
    QVERIFY(history.changes(start, start).isEmpty());
    bool postedLater = false;
    for (const TransactionChange& change : history.changes(middle, history.logSize()))
        postedLater = postedLater || change.kind == Kind::Removed;
    QVERIFY2(postedLater, "who saw the pending rows is told that they went");
}

void TestItemHistory::applyingChangesInStepsEndsAtTheTruth()
{
    ItemHistory history = ::history();
    QList<int> stops{0};
    const auto stop = [&] { stops.append(history.logSize()); };
    history.loadRecent();
    stop();
    history.refresh();
    history.loadRest();
    stop();
    history.advanceTo(kToday.addDays(2));
    history.refresh();
    stop();
    history.refresh();
    stop();
    QSet<QString> ids;
    for (int i = 1; i < stops.size(); ++i)
        ids = idsByApplying(history, ids, stops.at(i - 1), stops.at(i));
    QCOMPARE(ids, presentIds(history));
    QCOMPARE(idsByApplying(history, {}, 0, history.logSize()), presentIds(history));
}

void TestItemHistory::balancesFollowTheRows()
{
    ItemHistory history = loadedHistory();
    history.refresh();
    const Ledger& ledger = history.ledger();
    qint64 checking = ledger.opening(kChecking, kToday.addDays(-730));
    qint64 owed = ledger.opening(kCard, kToday.addDays(-730));
    qint64 pending = 0;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (transaction.removed)
            continue;
        if (transaction.row.account == kChecking && !transaction.pending)
            checking -= transaction.row.amount;
        if (transaction.row.account == kCard)
            (transaction.pending ? pending : owed) += transaction.row.amount;
    }
    QCOMPARE(history.balance(kChecking).current, checking);
    QCOMPARE(history.balance(kCard).current, owed);
    QCOMPARE(history.balance(kCard).available, *ledger.accounts()[kCard].limit - owed - pending);
    QCOMPARE(::history().balance(kSavings).current, loadedHistory().balance(kSavings).current);
}

QTEST_GUILESS_MAIN(TestItemHistory)
#include "tst_itemhistory.moc"
