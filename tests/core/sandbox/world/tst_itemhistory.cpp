// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/itemhistory.h"
#include "rowledger.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <limits>

using namespace egret;
using namespace egret::test;
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

QSet<QString> presentIds(const ItemHistory& history)
{
    QSet<QString> ids;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.removed)
            ids.insert(history.transactionId(transaction));
    }
    return ids;
}

//! A reader who remembers where in the log it is.
struct Reader {
    QHash<QString, qint64> amounts; //!< by id
    int position = 0;

    void catchUp(const ItemHistory& history, int limit = std::numeric_limits<int>::max())
    {
        HistoryPage page{{}, position, true};
        while (page.more) {
            page = history.page(position, page.next, limit);
            for (const TransactionChange& change : page.changes) {
                const ItemTransaction& transaction = history.transactions()[size_t(change.transaction)];
                const QString id = history.transactionId(transaction);
                QCOMPARE(amounts.contains(id), change.kind != Kind::Added);
                if (change.kind == Kind::Removed)
                    amounts.remove(id);
                else
                    amounts.insert(id, transaction.amount);
            }
        }
        position = history.logSize();
    }
    bool sees(const ItemHistory& history) const
    {
        QHash<QString, qint64> truth;
        for (const ItemTransaction& transaction : history.transactions()) {
            if (!transaction.removed)
                truth.insert(history.transactionId(transaction), transaction.amount);
        }
        return amounts == truth;
    }
};

//! The same rows every day, as many as a test wants.
class BusyLedger final : public Ledger {
public:
    explicit BusyLedger(int perDay)
        : Ledger(1, 1, {checking()}, {})
        , m_perDay(perDay)
    {
    }

    std::vector<BankRow> rows(QDate first, QDate last) const override
    {
        std::vector<BankRow> rows;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            for (int index = 0; index < m_perDay; ++index)
                rows.push_back(RowLedger::transfer(index, day, 100 + index));
        }
        m_mostAtOnce = std::max(m_mostAtOnce, rows.size());
        return rows;
    }
    qint64 opening(int, QDate) const override { return 0; }
    std::optional<BankRow> extraPurchase(QDate, int) const override { return {}; }
    size_t mostAtOnce() const { return m_mostAtOnce; }

private:
    static SimulatedAccount checking()
    {
        SimulatedAccount account;
        account.type = QStringLiteral("depository");
        return account;
    }

    int m_perDay;
    mutable size_t m_mostAtOnce = 0;
};

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
    void pagesOfAnySizeTellTheSame();
    void oneAccountsPagesLeaveTheOthersOut();
    void amendedAndVanishingRowsAreTold();
    void whatIsAmendedBeforeItIsLoadedArrivesAmended();
    void handmadeTransactionsKeepTheirWords();
    void whenItIsLookedAtMakesNoDifference();
    void balancesFollowTheRows();
    void balancesAreTheBanksWhateverIsLoaded();
    void aMillionTransactionsAreCountedExactly();
};

void TestItemHistory::loadsTheLastThirtyDaysFirst()
{
    ItemHistory history = ::history();
    const HistoryStep recent = history.loadRecent();
    QVERIFY(recent.added > 40);
    for (const ItemTransaction& transaction : history.transactions())
        QVERIFY(transaction.shownDay() >= kToday.addDays(-30));
    const HistoryStep rest = history.loadRest();
    QVERIFY(rest.added > 1400);
    QCOMPARE(int(history.transactions().size()), recent.added + rest.added);
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
            pendingBefore.insert(history.transactionId(transaction));
    }
    const std::deque<ItemTransaction> before = history.transactions();
    const HistoryStep step = history.refresh();

    QVERIFY(!pendingBefore.isEmpty());
    QCOMPARE(QSet<QString>(step.removed.begin(), step.removed.end()), pendingBefore);
    QCOMPARE(step.modified, 1);
    int newPending = 0;
    int dearer = 0;
    for (size_t i = 0; i < history.transactions().size(); ++i) {
        const ItemTransaction& transaction = history.transactions()[i];
        newPending += transaction.pending && !transaction.removed ? 1 : 0;
        dearer += i < before.size() && transaction.amount == before[i].amount + 100 ? 1 : 0;
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
    QVERIFY(removed.size() >= 2);
    QSet<QString> predecessors;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.successor)
            continue;
        QVERIFY(!transaction.pending);
        predecessors.insert(toText(pendingIdOf(1, history.number(), transaction)));
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
    for (const TransactionChange& change : history.page(start, start, 1000).changes) {
        const ItemTransaction& transaction = history.transactions()[size_t(change.transaction)];
        QVERIFY2(!told.contains(change.transaction), "a transaction is told once");
        told.insert(change.transaction);
        QCOMPARE(change.kind == Kind::Removed, transaction.removed);
    }
    QVERIFY(history.page(history.logSize(), history.logSize(), 10).changes.empty());
    int gone = 0;
    for (const TransactionChange& change : history.page(middle, middle, 1000).changes)
        gone += change.kind == Kind::Removed ? 1 : 0;
    QVERIFY2(gone >= 2, "who saw the pending rows is told that they went");
}

void TestItemHistory::applyingChangesInStepsEndsAtTheTruth()
{
    ItemHistory history = ::history();
    Reader often;
    Reader rare;
    history.loadRecent();
    often.catchUp(history);
    history.refresh();
    history.loadRest();
    often.catchUp(history, 7);
    rare.catchUp(history);
    history.advanceTo(kToday.addDays(2));
    history.refresh();
    often.catchUp(history, 1);
    history.refresh();
    history.advanceTo(kToday.addDays(20));
    often.catchUp(history);
    rare.catchUp(history, 3);
    QVERIFY(often.sees(history));
    QVERIFY(rare.sees(history));
    Reader late;
    late.catchUp(history, 100);
    QVERIFY(late.sees(history));
}

void TestItemHistory::pagesOfAnySizeTellTheSame()
{
    ItemHistory history = loadedHistory();
    const int start = history.logSize();
    history.refresh();
    history.advanceTo(kToday.addDays(4));
    const HistoryPage whole = history.page(start, start, 1000);
    QVERIFY(!whole.more);
    QCOMPARE(whole.next, history.logSize());
    HistoryPage page{{}, start, true};
    size_t told = 0;
    for (; page.more; told += page.changes.size()) {
        page = history.page(start, page.next, 2);
        QVERIFY(page.changes.size() == 2 || !page.more);
        for (size_t i = 0; i < page.changes.size(); ++i)
            QCOMPARE(page.changes[i].transaction, whole.changes[told + i].transaction);
    }
    QCOMPARE(told, whole.changes.size());
}

void TestItemHistory::oneAccountsPagesLeaveTheOthersOut()
{
    const ItemHistory history = loadedHistory();
    size_t told = 0;
    for (const int account : {kChecking, kSavings, kCard}) {
        const HistoryPage page = history.page(0, 0, 100'000, account);
        QVERIFY(!page.more && !page.changes.empty());
        for (const TransactionChange& change : page.changes)
            QCOMPARE(int(history.transactions()[size_t(change.transaction)].account), account);
        told += page.changes.size();
    }
    QCOMPARE(told, history.transactions().size());
}

void TestItemHistory::amendedAndVanishingRowsAreTold()
{
    BankRow hold = RowLedger::purchase(1, kToday.addDays(-1), kToday.addDays(1), 9'000);
    hold.vanishes = true;
    BankRow corrected = RowLedger::transfer(2, kToday.addDays(-3), 5'000);
    corrected.amendedOn = kToday.addDays(1);
    corrected.amendedAmount = 5'500;
    ItemHistory history(std::make_shared<const RowLedger>(std::vector{hold, corrected}), 0, kToday, 90);
    history.loadRecent();
    history.loadRest();
    Reader reader;
    reader.catchUp(history);
    QCOMPARE(reader.amounts.size(), 2);
    const HistoryStep step = history.advanceTo(kToday.addDays(1));
    QCOMPARE(step.added, 0);
    QCOMPARE(step.modified, 1);
    QCOMPARE(step.removed.size(), 1);
    reader.catchUp(history);
    QCOMPARE(reader.amounts.values(), QList<qint64>{5'500});
    QCOMPARE(history.balance(RowLedger::kChecking).current, 100'000 - 5'500);
    QCOMPARE(history.balance(RowLedger::kCard).available, 0);
}

void TestItemHistory::whatIsAmendedBeforeItIsLoadedArrivesAmended()
{
    BankRow corrected = RowLedger::transfer(2, kToday.addDays(-40), 5'000);
    corrected.amendedOn = kToday.addDays(1);
    corrected.amendedAmount = 5'500;
    ItemHistory history(std::make_shared<const RowLedger>(std::vector{corrected}), 0, kToday, 90);
    history.loadRecent();
    history.advanceTo(kToday.addDays(2));
    QVERIFY(history.transactions().empty());
    history.loadRest();
    QCOMPARE(history.transactions().size(), 1);
    QCOMPARE(history.transactions().front().amount, 5'500);
}

void TestItemHistory::handmadeTransactionsKeepTheirWords()
{
    ItemHistory history = loadedHistory();
    const qint64 before = history.balance(kChecking).current;
    QVERIFY(::history().create({kToday, kToday, 1, {}}).isEmpty());
    QCOMPARE(history.create({kToday.addDays(-2), kToday.addDays(-1), 1'234, QStringLiteral("Tea & \"scones\"")}).added, 1);
    QCOMPARE(history.create({kToday, kToday, -400, QStringLiteral("second")}).added, 1);
    const ItemTransaction& first = history.transactions()[history.transactions().size() - 2];
    QCOMPARE(history.ownText(first), QStringLiteral("Tea & \"scones\""));
    QCOMPARE(history.ownText(history.transactions().back()), QStringLiteral("second"));
    QCOMPARE(history.ownText(history.transactions().front()), QString());
    QCOMPARE(history.balance(kChecking).current, before - 834);
}

//! The property that lets histories be thrown away and made again.
void TestItemHistory::whenItIsLookedAtMakesNoDifference()
{
    for (int business = 0; business < 12; ++business) {
        const auto ledger = std::make_shared<const BusinessLedger>(1, business);
        ItemHistory daily(ledger, 4, kToday, 200);
        ItemHistory once(ledger, 4, kToday, 200);
        for (ItemHistory* history : {&daily, &once}) {
            const bool looksDaily = history == &daily;
            for (int day = 0; day < 50; ++day) {
                if (looksDaily)
                    history->advanceTo(kToday.addDays(day));
                if (day % 13 != 0)
                    continue;
                history->advanceTo(kToday.addDays(day));
                if (day == 0)
                    history->loadRecent();
                else if (day == 13)
                    history->loadRest();
                else
                    history->refresh();
            }
            history->advanceTo(kToday.addDays(60));
        }
        QCOMPARE(daily.logSize(), once.logSize());
        for (size_t i = 0; i < daily.transactions().size(); ++i) {
            const ItemTransaction& a = daily.transactions()[i];
            const ItemTransaction& b = once.transactions()[i];
            QCOMPARE(daily.transactionId(a), once.transactionId(b));
            QVERIFY(a.amount == b.amount && a.added == b.added && a.changed == b.changed && a.removed == b.removed && a.posts == b.posts);
        }
        for (const int account : {kChecking, kSavings, kCard})
            QCOMPARE(daily.balance(account).available, once.balance(account).available);
    }
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
        if (transaction.account == kChecking && !transaction.pending)
            checking -= transaction.amount;
        if (transaction.account == kCard)
            (transaction.pending ? pending : owed) += transaction.amount;
    }
    QCOMPARE(history.balance(kChecking).current, checking);
    QCOMPARE(history.balance(kCard).current, owed);
    QCOMPARE(history.balance(kCard).available, *ledger.accounts()[kCard].limit - owed - pending);
}

void TestItemHistory::balancesAreTheBanksWhateverIsLoaded()
{
    ItemHistory history = ::history();
    const ItemHistory loaded = loadedHistory();
    for (int stage = 0; stage < 3; ++stage) {
        for (const int account : {kChecking, kSavings, kCard}) {
            QCOMPARE(history.balance(account).current, loaded.balance(account).current);
            QCOMPARE(history.balance(account).available, loaded.balance(account).available);
        }
        stage == 0 ? history.loadRecent() : history.loadRest();
    }
}

void TestItemHistory::aMillionTransactionsAreCountedExactly()
{
    constexpr int kPerDay = 1'370;
    const auto ledger = std::make_shared<const BusyLedger>(kPerDay);
    ItemHistory history(ledger, 0, kToday, 729);
    QCOMPARE(history.loadRecent().added, 31 * kPerDay);
    QCOMPARE(history.loadRest().added, 699 * kPerDay);
    QCOMPARE(history.logSize(), 1'000'100);
    QVERIFY2(ledger->mostAtOnce() < 70'000, "the rows are never all in memory at once");
    int told = 0;
    for (HistoryPage page{{}, 0, true}; page.more; told += int(page.changes.size()))
        page = history.page(0, page.next, 500);
    QCOMPARE(told, 1'000'100);
}

QTEST_GUILESS_MAIN(TestItemHistory)
#include "tst_itemhistory.moc"
