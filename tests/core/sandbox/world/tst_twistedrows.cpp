// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/twistedrows.h"

#include "core/sandbox/world/habitrows.h"

#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr Merchant kShop{"SHOP"_L1, "Shop"_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kOther{"OTHER"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
const QDate kMonday(2026, 6, 15);

std::vector<BankRow> twisted(Twist twist, qint64 amount, quint64 throwOf = 1)
{
    PersonaHabit habit;
    habit.merchant = &kShop;
    habit.twist = twist;
    habit.other = &kOther;
    habit.otherAccount = 3;
    BankRow row;
    row.merchant = &kShop;
    row.account = 2;
    row.index = 7;
    row.nominal = row.made = kMonday;
    row.posts = QDate(2026, 6, 16);
    row.amount = amount;
    row.pends = true;
    std::vector<BankRow> rows;
    appendTwisted(row, habit, Dice{throwOf}, rows);
    return rows;
}

} // namespace

class TestTwistedRows : public QObject {
    Q_OBJECT

private slots:
    void tipsAreBetweenFifteenAndTwentyTwoPercent();
    void pumpHoldsMoreThanItFills();
    void hotelHoldVanishesBesideTheBill();
    void someAmountsArePutRight();
    void terminalIsNamedTwoDaysLater();
    void someGoodsAreSentBack();
    void purchaseAbroadCostsAFee();
    void advanceIsTakenBackOnTheNextFriday();
    void mirrorsShowOnTheOtherAccount();
    void nothingComesLaterThanPromised_data();
    void nothingComesLaterThanPromised();
};

void TestTwistedRows::tipsAreBetweenFifteenAndTwentyTwoPercent()
{
    for (quint64 throwOf = 0; throwOf < 50; ++throwOf) {
        const BankRow row = twisted(Twist::Tipped, 10'000, throwOf).front();
        QCOMPARE(row.pendingAmount, qint64(10'000));
        QVERIFY(row.amount >= 11'500 && row.amount <= 12'200);
    }
}

void TestTwistedRows::pumpHoldsMoreThanItFills()
{
    const BankRow row = twisted(Twist::FuelHold, 4'210).front();
    QCOMPARE(row.pendingAmount, qint64(12'500));
    QCOMPARE(row.amount, qint64(4'210));
}

void TestTwistedRows::hotelHoldVanishesBesideTheBill()
{
    const std::vector<BankRow> rows = twisted(Twist::HotelHold, 30'000);
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].vanishes && rows[0].pends && !rows[1].vanishes);
    QCOMPARE(rows[0].amount, qint64(40'000));
    QCOMPARE(rows[0].made, kMonday);
    QCOMPARE(rows[0].posts, QDate(2026, 6, 22)); // the 19th is Juneteenth, then a weekend
    QCOMPARE(rows[1].amount, qint64(30'000));
    QCOMPARE(rows[1].made, QDate(2026, 6, 17));
    QVERIFY(rows[0].index != rows[1].index);
}

void TestTwistedRows::someAmountsArePutRight()
{
    int amended = 0;
    for (quint64 throwOf = 0; throwOf < 100; ++throwOf) {
        const BankRow row = twisted(Twist::Corrected, 10'000, throwOf).front();
        if (!row.amendedOn.isValid())
            continue;
        ++amended;
        QCOMPARE(row.amendedOn, QDate(2026, 6, 18));
        QVERIFY(row.amendedAmount >= 7'000 && row.amendedAmount <= 9'500);
    }
    QVERIFY(amended > 20 && amended < 50);
}

void TestTwistedRows::terminalIsNamedTwoDaysLater()
{
    const BankRow row = twisted(Twist::Renamed, 900).front();
    QCOMPARE(row.amendedOn, QDate(2026, 6, 18));
    QCOMPARE(row.amendedMerchant, &kOther);
    QCOMPARE(row.amendedAmount, qint64(0));
}

void TestTwistedRows::someGoodsAreSentBack()
{
    int refunds = 0;
    for (quint64 throwOf = 0; throwOf < 100; ++throwOf) {
        const std::vector<BankRow> rows = twisted(Twist::Refunded, 5'000, throwOf);
        if (rows.size() == 1)
            continue;
        ++refunds;
        QVERIFY(rows[0].amount == -5'000 || rows[0].amount == -2'500);
        QCOMPARE(rows[0].posts, QDate(2026, 6, 23));
        QCOMPARE(rows[0].merchant, &kShop);
    }
    QVERIFY(refunds > 10 && refunds < 40);
}

void TestTwistedRows::purchaseAbroadCostsAFee()
{
    const std::vector<BankRow> rows = twisted(Twist::Abroad, 10'000);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].merchant, &kOther);
    QCOMPARE(rows[0].amount, qint64(300));
    QVERIFY(!rows[0].pends);
}

void TestTwistedRows::advanceIsTakenBackOnTheNextFriday()
{
    const std::vector<BankRow> rows = twisted(Twist::Advanced, -5'000);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].amount, qint64(5'399));
    QCOMPARE(rows[0].posts, QDate(2026, 6, 22)); // Friday the 19th is a holiday
}

void TestTwistedRows::mirrorsShowOnTheOtherAccount()
{
    const std::vector<BankRow> rows = twisted(Twist::Mirrored, 5'000);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].account, 3);
    QCOMPARE(rows[0].amount, qint64(-5'000));
    QCOMPARE(rows[0].posts, rows[1].posts);
}

void TestTwistedRows::nothingComesLaterThanPromised_data()
{
    QTest::addColumn<int>("twist");
    for (int twist = int(Twist::None); twist <= int(Twist::Mirrored); ++twist)
        QTest::newRow(QByteArray::number(twist).constData()) << twist;
}

void TestTwistedRows::nothingComesLaterThanPromised()
{
    QFETCH(int, twist);
    for (quint64 throwOf = 0; throwOf < 60; ++throwOf) {
        for (const BankRow& row : twisted(Twist(twist), 5'000, throwOf)) {
            QVERIFY(row.made <= row.posts);
            QVERIFY(row.nominal.daysTo(row.posts) <= kLongestHabitDelay);
        }
    }
}

QTEST_GUILESS_MAIN(TestTwistedRows)
#include "tst_twistedrows.moc"
