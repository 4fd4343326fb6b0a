// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customledger.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);

CustomLedger ledgerFrom(const QString& accounts)
{
    const Result<CustomCustomer> customer = parseCustomCustomer(u"{\"override_accounts\":[%1]}"_s.arg(accounts));
    return CustomLedger(1, 5, customer ? *customer : CustomCustomer{}, kToday);
}

QString transaction(const QString& made, const QString& posted, const QString& amount, const QString& text)
{
    return u"{\"date_transacted\":\"%1\",\"date_posted\":\"%2\",\"amount\":%3,\"description\":\"%4\"}"_s.arg(made, posted, amount, text);
}

} // namespace

class TestCustomLedger : public QObject {
    Q_OBJECT

private slots:
    void hasExactlyTheTransactionsNamed();
    void startingBalanceIsTrueOnTheDayTheItemIsMade();
    void incomeComesEveryMonth();
    void cardIsPaidWhatItWasChargedTheMonthBefore();
    void loanPaysItsInterest();
    void statesItsOwnersAndNumbers();
};

void TestCustomLedger::hasExactlyTheTransactionsNamed()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"depository\",\"subtype\":\"checking\",\"transactions\":[%1,%2,%3]}"_s.arg(
        transaction(u"2026-06-01"_s, u"2026-06-02"_s, u"12.50"_s, u"Größe"_s), transaction(u"2026-06-16"_s, u"2026-06-20"_s, u"-3"_s, u"Back"_s),
        transaction(u"2026-07-01"_s, u"2026-07-01"_s, u"9"_s, u"Later"_s)));
    const std::vector<BankRow> rows = ledger.rows(kToday.addDays(-90), kToday);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(ledger.ownText(rows[0]), u"Größe"_s);
    QCOMPARE(rows[0].amount, qint64(1'250));
    QCOMPARE(ledger.ownText(rows[1]), u"Back"_s);
    QVERIFY(rows[1].isPendingOn(kToday));
    QCOMPARE(ledger.rows(QDate(2026, 6, 21), QDate(2026, 12, 31)).size(), size_t(1));
    QVERIFY(!ledger.extraPurchase(kToday, 0));
}

void TestCustomLedger::startingBalanceIsTrueOnTheDayTheItemIsMade()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"depository\",\"subtype\":\"checking\",\"starting_balance\":100,\"transactions\":[%1,%2]}"_s.arg(
        transaction(u"2026-06-01"_s, u"2026-06-02"_s, u"12.50"_s, u"a"_s), transaction(u"2026-06-20"_s, u"2026-06-20"_s, u"30"_s, u"b"_s)));
    QCOMPARE(ledger.opening(0, QDate(2026, 6, 2)), qint64(11'250));
    QCOMPARE(ledger.opening(0, QDate(2026, 6, 3)), qint64(10'000));
    QCOMPARE(ledger.opening(0, kToday.addDays(1)), qint64(10'000));
    QCOMPARE(ledger.opening(0, QDate(2026, 6, 21)), qint64(7'000));
}

void TestCustomLedger::incomeComesEveryMonth()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"depository\",\"subtype\":\"checking\",\"inflow_model\":{\"type\":\"monthly-income\","
                                           "\"income_amount\":1500,\"payment_day_of_month\":31,\"transaction_name\":\"WAGES\"}}"_s);
    const std::vector<BankRow> rows = ledger.rows(QDate(2026, 1, 1), QDate(2026, 4, 29));
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[1].posts, QDate(2026, 2, 28));
    QCOMPARE(rows[1].amount, qint64(-150'000));
    QCOMPARE(ledger.ownText(rows[1]), u"WAGES"_s);
}

void TestCustomLedger::cardIsPaidWhatItWasChargedTheMonthBefore()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"credit\",\"subtype\":\"credit card\",\"starting_balance\":50,\"inflow_model\":{\"type\":"
                                           "\"monthly-balance-payment\",\"payment_day_of_month\":4},\"transactions\":[%1]}"_s.arg(
                                               transaction(u"2026-05-01"_s, u"2026-05-02"_s, u"40"_s, u"a"_s)));
    const std::vector<BankRow> rows = ledger.rows(QDate(2026, 5, 1), kToday);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].posts, QDate(2026, 6, 4));
    QCOMPARE(rows[1].amount, qint64(-4'000));
    QCOMPARE(ledger.opening(0, QDate(2026, 6, 4)), qint64(9'000));
}

void TestCustomLedger::loanPaysItsInterest()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"loan\",\"subtype\":\"student\",\"starting_balance\":12000,\"liability\":{\"nominal_apr\":5},"
                                           "\"inflow_model\":{\"type\":\"monthly-interest-only-payment\",\"payment_day_of_month\":9}}"_s);
    const std::vector<BankRow> rows = ledger.rows(QDate(2026, 6, 1), kToday);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().amount, qint64(-5'000));
}

void TestCustomLedger::statesItsOwnersAndNumbers()
{
    const CustomLedger ledger = ledgerFrom(u"{\"type\":\"depository\",\"subtype\":\"checking\",\"numbers\":{\"account\":\"77\"},"
                                           "\"identity\":{\"names\":[\"Pat Oakes\"]}},{\"type\":\"depository\",\"subtype\":\"savings\"}"_s);
    QCOMPARE(ledger.statedOwner(0)->names, QStringList{u"Pat Oakes"_s});
    QVERIFY(!ledger.statedOwner(1));
    QCOMPARE(ledger.statedNumbers(0)->account, u"77"_s);
    QCOMPARE(ledger.place().holders, QStringList{u"Pat Oakes"_s});
}

QTEST_GUILESS_MAIN(TestCustomLedger)
#include "tst_customledger.moc"
