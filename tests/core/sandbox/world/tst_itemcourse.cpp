// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/itemcourse.h"

#include "core/sandbox/world/businessledger.h"
#include "rowledger.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using Kind = CourseChange::Kind;

namespace {

const QDate kMonday(2026, 6, 15);

ItemCourse courseOf(std::vector<BankRow> rows, QDate today = kMonday)
{
    return ItemCourse(std::make_shared<const RowLedger>(std::move(rows)), 0, today.addDays(-90), today);
}

} // namespace

class TestItemCourse : public QObject {
    Q_OBJECT

private slots:
    void aPurchaseIsPendingAndPostsWithItsTip();
    void aHoldVanishesWithoutSuccessor();
    void aPostedRowIsAmendedOnItsDay();
    void whatWaitsOnTheFirstDayIsKnown();
    void transfersAppearWhenTheyPost();
    void aRefreshPostsEverythingPendingAtOnce();
    void refreshesRaiseEachAmountOnce();
    void handmadeTransactionsLandOnTheMainAccount();
    void accountsThatPlaidDoesNotTellStayQuiet();
    void stepsCountForTheWebhooks();
    void equalCallsGiveEqualCourses();
};

void TestItemCourse::aPurchaseIsPendingAndPostsWithItsTip()
{
    BankRow lunch = RowLedger::purchase(1, kMonday.addDays(1), kMonday.addDays(3), 2'400);
    lunch.pendingAmount = 2'000;
    ItemCourse course = courseOf({lunch});
    const std::vector<CourseChange> tuesday = course.nextDay();
    QCOMPARE(tuesday.size(), 1);
    QCOMPARE(tuesday.front().kind, Kind::Appears);
    QVERIFY(tuesday.front().transaction.pending);
    QCOMPARE(tuesday.front().transaction.amount, 2'000);
    QVERIFY(course.nextDay().empty());
    const std::vector<CourseChange> thursday = course.nextDay();
    QCOMPARE(thursday.size(), 1);
    QCOMPARE(thursday.front().kind, Kind::Posts);
    QCOMPARE(thursday.front().transaction.amount, 2'400);
    QVERIFY(!thursday.front().transaction.pending);
    QVERIFY(course.nextDay().empty());
    QCOMPARE(course.today(), kMonday.addDays(4));
}

void TestItemCourse::aHoldVanishesWithoutSuccessor()
{
    BankRow hold = RowLedger::purchase(1, kMonday.addDays(1), kMonday.addDays(2), 10'000);
    hold.vanishes = true;
    ItemCourse course = courseOf({hold});
    QCOMPARE(course.nextDay().size(), 1);
    const std::vector<CourseChange> released = course.nextDay();
    QCOMPARE(released.size(), 1);
    QCOMPARE(released.front().kind, Kind::Vanishes);
    QVERIFY(released.front().transaction.pending);
    QVERIFY(course.nextDay().empty());
}

void TestItemCourse::aPostedRowIsAmendedOnItsDay()
{
    BankRow corrected = RowLedger::transfer(1, kMonday.addDays(1), 5'000);
    corrected.amendedOn = kMonday.addDays(3);
    corrected.amendedAmount = 5'500;
    corrected.amendedMerchant = &RowLedger::kCafe;
    ItemCourse course = courseOf({corrected});
    QCOMPARE(course.nextDay().front().transaction.amount, 5'000);
    QVERIFY(course.nextDay().empty());
    const std::vector<CourseChange> changes = course.nextDay();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().kind, Kind::Changes);
    QCOMPARE(changes.front().transaction.amount, 5'500);
    QCOMPARE(changes.front().transaction.merchant, &RowLedger::kCafe);
    QVERIFY(course.nextDay().empty());
}

void TestItemCourse::whatWaitsOnTheFirstDayIsKnown()
{
    BankRow corrected = RowLedger::transfer(1, kMonday.addDays(-3), 5'000);
    corrected.amendedOn = kMonday.addDays(1);
    corrected.amendedAmount = 5'500;
    ItemCourse course = courseOf({corrected, RowLedger::purchase(2, kMonday, kMonday.addDays(1), 800)});
    const std::vector<CourseChange> changes = course.nextDay();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.front().kind, Kind::Changes);
    QCOMPARE(changes.back().kind, Kind::Posts);
}

void TestItemCourse::transfersAppearWhenTheyPost()
{
    BankRow transfer = RowLedger::transfer(1, kMonday.addDays(2), -900);
    transfer.made = kMonday.addDays(1);
    ItemCourse course = courseOf({transfer});
    QVERIFY(course.nextDay().empty());
    QCOMPARE(course.nextDay().front().transaction.amount, -900);
}

void TestItemCourse::aRefreshPostsEverythingPendingAtOnce()
{
    BankRow hold = RowLedger::purchase(2, kMonday, kMonday.addDays(4), 800);
    hold.vanishes = true;
    ItemCourse course = courseOf({RowLedger::purchase(1, kMonday, kMonday.addDays(3), 700), hold, RowLedger::transfer(3, kMonday.addDays(-2), 4'000)});
    const std::vector<CourseChange> changes = course.refresh();
    int posted = 0, appeared = 0, changed = 0;
    for (const CourseChange& change : changes) {
        posted += change.kind == Kind::Posts && change.transaction.posts == kMonday.toJulianDay() ? 1 : 0;
        appeared += change.kind == Kind::Appears && change.transaction.pending ? 1 : 0;
        changed += change.kind == Kind::Changes && change.transaction.amount == 4'100 ? 1 : 0;
    }
    QCOMPARE(posted, 2);
    QVERIFY(appeared >= 2 && appeared <= 4);
    QCOMPARE(changed, 1);
    for (int day = 0; day < 6; ++day) {
        for (const CourseChange& change : course.nextDay())
            QVERIFY2(change.transaction.index > 100, "what was posted out of turn does not come again");
    }
}

void TestItemCourse::refreshesRaiseEachAmountOnce()
{
    ItemCourse course = courseOf({RowLedger::transfer(1, kMonday.addDays(-2), 4'000), RowLedger::transfer(2, kMonday.addDays(-2), 5'000)});
    QList<qint64> raised;
    for (int i = 0; i < 4; ++i) {
        for (const CourseChange& change : course.refresh()) {
            if (change.kind == Kind::Changes)
                raised.append(change.transaction.amount);
        }
    }
    std::sort(raised.begin(), raised.end());
    QCOMPARE(raised, (QList<qint64>{4'100, 5'100}));
}

void TestItemCourse::handmadeTransactionsLandOnTheMainAccount()
{
    ItemCourse course = courseOf({});
    const std::vector<CourseChange> changes = course.create({kMonday.addDays(-3), kMonday.addDays(-2), 1'234, QStringLiteral("by hand")}, 5);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().kind, Kind::Appears);
    const ItemTransaction& made = changes.front().transaction;
    QCOMPARE(int(made.account), RowLedger::kChecking);
    QCOMPARE(made.amount, 1'234);
    QCOMPARE(made.madeDay(), kMonday.addDays(-3));
    QCOMPARE(made.shownDay(), kMonday.addDays(-2));
    QCOMPARE(made.index, kHandmadeIndex + 5);
}

void TestItemCourse::accountsThatPlaidDoesNotTellStayQuiet()
{
    ItemCourse course = courseOf({RowLedger::transfer(1, kMonday.addDays(1), 4'000, RowLedger::kBroker)});
    QVERIFY(course.nextDay().empty());
    SimulatedAccount loan;
    loan.type = QStringLiteral("loan");
    loan.subtype = QStringLiteral("student");
    QVERIFY(tellsTransactions(loan));
    loan.subtype = QStringLiteral("mortgage");
    QVERIFY(!tellsTransactions(loan));
}

void TestItemCourse::stepsCountForTheWebhooks()
{
    ItemCourse course = courseOf({RowLedger::purchase(1, kMonday, kMonday.addDays(1), 700), RowLedger::transfer(2, kMonday.addDays(1), 1)});
    const std::vector<CourseChange> changes = course.nextDay();
    const HistoryStep step = toStep(changes, 1, 0);
    QCOMPARE(step.added, 2);
    QCOMPARE(step.modified, 0);
    QCOMPARE(step.removed, QStringList{toText(transactionIdOf(1, 0, shownOn(RowLedger::purchase(1, kMonday, kMonday.addDays(1), 700), kMonday)))});
    QVERIFY(!step.isEmpty());
    QVERIFY(toStep({}, 1, 0).isEmpty());
}

void TestItemCourse::equalCallsGiveEqualCourses()
{
    const auto ledger = std::make_shared<const BusinessLedger>(1, 3);
    ItemCourse one(ledger, 2, kMonday.addDays(-90), kMonday);
    ItemCourse two(ledger, 2, kMonday.addDays(-90), kMonday);
    for (int i = 0; i < 40; ++i) {
        const std::vector<CourseChange> a = i % 7 == 0 ? one.refresh() : one.nextDay();
        const std::vector<CourseChange> b = i % 7 == 0 ? two.refresh() : two.nextDay();
        QCOMPARE(a.size(), b.size());
        for (size_t change = 0; change < a.size(); ++change) {
            QCOMPARE(a[change].kind, b[change].kind);
            QVERIFY(a[change].transaction.isSameMovement(b[change].transaction));
            QCOMPARE(a[change].transaction.amount, b[change].transaction.amount);
        }
    }
}

QTEST_GUILESS_MAIN(TestItemCourse)
#include "tst_itemcourse.moc"
