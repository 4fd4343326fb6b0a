// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankrow.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr Merchant kTerminal{"POS TERMINAL"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kShop{"SHOP"_L1, "Shop"_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
const QDate kMade(2026, 6, 15);
const QDate kPosts(2026, 6, 16);

BankRow purchase()
{
    BankRow row;
    row.merchant = &kTerminal;
    row.nominal = row.made = kMade;
    row.posts = kPosts;
    row.amount = 2'400;
    row.pends = true;
    return row;
}

} // namespace

class TestBankRow : public QObject {
    Q_OBJECT

private slots:
    void tipShowsOnceItIsPosted();
    void holdCostsNothingInTheEnd();
    void amendmentsShowFromTheirDayOn();
    void plainRowsNeverChange();
    void pendingRowsAreSortedByTheDayTheyWereMade();
};

void TestBankRow::tipShowsOnceItIsPosted()
{
    BankRow row = purchase();
    row.pendingAmount = 2'000;
    QVERIFY(row.isPendingOn(kMade) && !row.isPostedOn(kMade));
    QCOMPARE(row.amountOn(kMade), qint64(2'000));
    QVERIFY(!row.isPendingOn(kPosts) && row.isPostedOn(kPosts));
    QCOMPARE(row.amountOn(kPosts), qint64(2'400));
    QCOMPARE(row.finalAmount(), qint64(2'400));
}

void TestBankRow::holdCostsNothingInTheEnd()
{
    BankRow row = purchase();
    row.vanishes = true;
    QVERIFY(row.isPendingOn(kMade));
    QVERIFY(!row.isPendingOn(kPosts) && !row.isPostedOn(kPosts));
    QCOMPARE(row.finalAmount(), qint64(0));
}

void TestBankRow::amendmentsShowFromTheirDayOn()
{
    BankRow row = purchase();
    row.amendedOn = QDate(2026, 6, 18);
    row.amendedAmount = 1'900;
    row.amendedMerchant = &kShop;
    QCOMPARE(row.amountOn(QDate(2026, 6, 17)), qint64(2'400));
    QCOMPARE(row.merchantOn(QDate(2026, 6, 17)).text, "POS TERMINAL"_L1);
    QCOMPARE(row.amountOn(QDate(2026, 6, 18)), qint64(1'900));
    QCOMPARE(row.merchantOn(QDate(2026, 6, 18)).text, "SHOP"_L1);
    QCOMPARE(row.finalAmount(), qint64(1'900));
}

void TestBankRow::plainRowsNeverChange()
{
    const BankRow row = purchase();
    for (const QDate day : {kMade, kPosts, QDate(2030, 1, 1)}) {
        QCOMPARE(row.amountOn(day), qint64(2'400));
        QCOMPARE(row.merchantOn(day).text, "POS TERMINAL"_L1);
    }
}

void TestBankRow::pendingRowsAreSortedByTheDayTheyWereMade()
{
    const BankRow pending = purchase();
    BankRow booked = purchase();
    booked.pends = false;
    QVERIFY(inBankOrder(pending, booked));
    QVERIFY(!inBankOrder(booked, pending));
    BankRow next = pending;
    next.account = 1;
    QVERIFY(inBankOrder(pending, next));
}

QTEST_GUILESS_MAIN(TestBankRow)
#include "tst_bankrow.moc"
