// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/monthsettlement.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr Merchant kPaid{"PAID"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kThanks{"THANKS"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kAway{"AWAY"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kHome{"HOME"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kFee{"FEE"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kReturned{"RETURNED"_L1, ""_L1, ""_L1, ""_L1, PaymentChannel::Other, ""_L1};

constexpr PersonaAccount kAccounts[] = {
    {"Checking"_L1, ""_L1, "0"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 100'000},
    {"Euro"_L1, ""_L1, "1"_L1, "depository"_L1, "checking"_L1, "EUR"_L1, 50'000},
    {"Card"_L1, ""_L1, "2"_L1, "credit"_L1, "credit card"_L1, "USD"_L1},
};
constexpr SettlementRule kRules[] = {
    {SettlementRule::Kind::Statement, 2, 0, nullptr, &kThanks, &kPaid},
    {SettlementRule::Kind::Level, 1, 0, &kAway, &kHome, &kAway, &kHome, 1100},
    {SettlementRule::Kind::Level, 0, -1, &kAway, &kHome},
};

Persona persona()
{
    Persona persona;
    persona.accounts = kAccounts;
    persona.settlements = kRules;
    persona.overdraft = {0, 3'500, &kFee, &kReturned};
    return persona;
}

BankRow outgoing(QDate day, qint64 amount)
{
    BankRow row;
    row.merchant = &kPaid;
    row.nominal = row.made = row.posts = day;
    row.amount = amount;
    return row;
}

} // namespace

class TestMonthSettlement : public QObject {
    Q_OBJECT

private slots:
    void cardIsPaidOnTheTwelfthFromItsPayer();
    void accountsGoBackToTheirAnchorsByWayOfTheirPartners();
    void whatWouldOverdrawIsReturnedWithAFee();
    void fourItemsAMonthAreReturnedAtMost();
};

void TestMonthSettlement::cardIsPaidOnTheTwelfthFromItsPayer()
{
    const Persona customer = persona();
    MonthSettlement settlement(customer, QDate(2026, 7, 1), {0, 0, 0});
    settlement.payStatements({999, 999, 42'000});
    QCOMPARE(settlement.rows().size(), size_t(2));
    QCOMPARE(settlement.rows()[0].account, 2);
    QCOMPARE(settlement.rows()[0].amount, qint64(-42'000));
    QCOMPARE(settlement.rows()[1].account, 0);
    QCOMPARE(settlement.rows()[1].amount, qint64(42'000));
    QCOMPARE(settlement.rows()[1].posts, QDate(2026, 7, 13)); // the 12th is a Sunday
}

void TestMonthSettlement::accountsGoBackToTheirAnchorsByWayOfTheirPartners()
{
    const Persona customer = persona();
    MonthSettlement settlement(customer, QDate(2026, 5, 1), {30'000, -20'000, 0});
    settlement.level();
    const std::vector<BankRow>& rows = settlement.rows();
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].account, 1);
    QCOMPARE(rows[0].amount, qint64(20'000));
    QCOMPARE(rows[0].merchant, &kAway);
    QCOMPARE(rows[1].account, 0);
    QCOMPARE(rows[1].amount, qint64(-22'000));
    QCOMPARE(rows[1].merchant, &kHome);
    QCOMPARE(rows[2].account, 0);
    QCOMPARE(rows[2].amount, qint64(-8'000));
    QCOMPARE(rows[2].posts, QDate(2026, 5, 29)); // the last banking day of May
}

void TestMonthSettlement::whatWouldOverdrawIsReturnedWithAFee()
{
    const Persona customer = persona();
    MonthSettlement settlement(customer, QDate(2026, 7, 1), {0, 0, 0});
    settlement.returnOverdrafts({outgoing(QDate(2026, 7, 6), 90'000), outgoing(QDate(2026, 7, 7), 20'000), outgoing(QDate(2026, 7, 8), 5'000)});
    const std::vector<BankRow>& rows = settlement.rows();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].merchant, &kReturned);
    QCOMPARE(rows[0].amount, qint64(-20'000));
    QCOMPARE(rows[0].posts, QDate(2026, 7, 7));
    QCOMPARE(rows[1].merchant, &kFee);
    QCOMPARE(rows[1].amount, qint64(3'500));
}

void TestMonthSettlement::fourItemsAMonthAreReturnedAtMost()
{
    const Persona customer = persona();
    MonthSettlement settlement(customer, QDate(2026, 7, 1), {0, 0, 0});
    std::vector<BankRow> rows;
    for (int day = 1; day < 20; ++day)
        rows.push_back(outgoing(QDate(2026, 7, day), 150'000));
    settlement.returnOverdrafts(rows);
    QCOMPARE(settlement.rows().size(), size_t(8));
}

QTEST_GUILESS_MAIN(TestMonthSettlement)
#include "tst_monthsettlement.moc"
