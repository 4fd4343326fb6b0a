// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankcalendar.h"
#include "core/sandbox/world/businessledger.h"

#include <QSet>
#include <QTest>

#include <set>
#include <tuple>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChecking = 0;
constexpr int kSavings = 1;
constexpr int kCard = 2;
const QDate kToday(2026, 6, 17);
const QDate kTwoYearsAgo = kToday.addDays(-730);

auto asTuple(const BankRow& row)
{
    return std::tuple(row.merchant, row.account, row.nominal, row.made, row.posts, row.amount, row.index, row.pends);
}

} // namespace

class TestBusinessLedger : public QObject {
    Q_OBJECT

private slots:
    void twoYearsAreOfBelievableSize_data();
    void twoYearsAreOfBelievableSize();
    void anyStretchShowsTheSameRows();
    void anotherSeedIsAnotherHistory();
    void banksPostOnBankingDaysOnly();
    void identityIsUniqueWithinAnAccountsDay();
    void cardIsPaidInFullFromChecking();
    void savingsTransfersMatchOnBothSides();
    void balancesStayBelievable_data();
    void balancesStayBelievable();
    void cardOpensWithWhatIsOwedThatDay();
    void extraPurchasesAreDrawnAnew();
};

void TestBusinessLedger::twoYearsAreOfBelievableSize_data()
{
    QTest::addColumn<int>("business");
    for (int i = 0; i < int(businesses().size()); ++i)
        QTest::newRow(businesses()[size_t(i)].name.data()) << i;
}

void TestBusinessLedger::twoYearsAreOfBelievableSize()
{
    QFETCH(int, business);
    const std::vector<BankRow> rows = BusinessLedger(1, business).rows(kTwoYearsAgo, kToday);
    QVERIFY2(rows.size() >= 1500 && rows.size() <= 3000, QByteArray::number(qulonglong(rows.size())).constData());
    for (const BankRow& row : rows) {
        QVERIFY(row.posts >= kTwoYearsAgo && row.made <= kToday && row.made <= row.posts);
        QVERIFY(row.amount != 0);
    }
}

void TestBusinessLedger::anyStretchShowsTheSameRows()
{
    const std::vector<BankRow> whole = BusinessLedger(1, 0).rows(kTwoYearsAgo, kToday);
    const QDate monthAgo = kToday.addDays(-30);
    const std::vector<BankRow> month = BusinessLedger(1, 0).rows(monthAgo, kToday);
    std::vector<BankRow> expected;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected), [&](const BankRow& row) { return row.posts >= monthAgo; });
    QCOMPARE(month.size(), expected.size());
    for (size_t i = 0; i < month.size(); ++i)
        QVERIFY(asTuple(month[i]) == asTuple(expected[i]));
}

void TestBusinessLedger::anotherSeedIsAnotherHistory()
{
    const std::vector<BankRow> one = BusinessLedger(1, 0).rows(kToday.addDays(-10), kToday);
    const std::vector<BankRow> two = BusinessLedger(2, 0).rows(kToday.addDays(-10), kToday);
    QVERIFY(one.front().amount != two.front().amount);
}

void TestBusinessLedger::banksPostOnBankingDaysOnly()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        for (const BankRow& row : BusinessLedger(1, business).rows(kTwoYearsAgo, kToday))
            QVERIFY2(isBankingDay(row.posts), qPrintable(row.posts.toString(Qt::ISODate)));
    }
}

void TestBusinessLedger::identityIsUniqueWithinAnAccountsDay()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        std::set<std::tuple<int, QDate, int>> seen;
        for (const BankRow& row : BusinessLedger(1, business).rows(kTwoYearsAgo, kToday))
            QVERIFY(seen.emplace(row.account, row.nominal, row.index).second);
    }
}

void TestBusinessLedger::cardIsPaidInFullFromChecking()
{
    const BusinessLedger ledger(1, 3);
    qint64 charged = 0;
    for (const BankRow& row : ledger.rows(QDate(2026, 4, 1), QDate(2026, 4, 30))) {
        const bool inApril = row.posts >= QDate(2026, 4, 1) && row.posts <= QDate(2026, 4, 30);
        charged += inApril && row.account == kCard && row.amount > 0 ? row.amount : 0;
    }
    QList<qint64> paid;
    for (const BankRow& row : ledger.rows(QDate(2026, 5, 1), QDate(2026, 5, 31))) {
        if (row.merchant == &cardPaymentFromChecking() || row.merchant == &cardPaymentReceived()) {
            QCOMPARE(row.posts, QDate(2026, 5, 12));
            paid.append(row.amount);
        }
    }
    QCOMPARE(paid, (QList<qint64>{charged, -charged}));
}

void TestBusinessLedger::savingsTransfersMatchOnBothSides()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        QHash<QDate, qint64> open;
        for (const BankRow& row : BusinessLedger(1, business).rows(kTwoYearsAgo, kToday)) {
            if (row.merchant->category == "TRANSFER_OUT_SAVINGS"_L1 || row.merchant->category == "TRANSFER_IN_SAVINGS"_L1)
                open[row.posts] += row.amount;
        }
        QVERIFY(!open.isEmpty());
        for (const qint64 rest : open)
            QCOMPARE(rest, 0);
    }
}

void TestBusinessLedger::balancesStayBelievable_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("seed 1") << quint64(1);
    QTest::newRow("seed 7") << quint64(7);
    QTest::newRow("a large seed") << quint64(0xfedcba9876543210);
}

void TestBusinessLedger::balancesStayBelievable()
{
    QFETCH(quint64, seed);
    for (int index = 0; index < int(businesses().size()); ++index) {
        const BusinessLedger ledger(seed, index);
        std::array<qint64, kAccountSlots> cents{ledger.opening(kChecking, kTwoYearsAgo),
            ledger.opening(kSavings, kTwoYearsAgo), -ledger.opening(kCard, kTwoYearsAgo)};
        for (const BankRow& row : ledger.rows(kTwoYearsAgo, kToday)) {
            cents[size_t(row.account)] -= row.amount;
            const QByteArray where = QByteArray(ledger.business().name.data()) + ' ' + row.posts.toString(Qt::ISODate).toLatin1();
            QVERIFY2(cents[0] > 0, where.constData());
            QVERIFY2(cents[1] > 0, where.constData());
            QVERIFY2(cents[2] <= 0 && -cents[2] <= ledger.business().cardLimit, where.constData());
        }
    }
}

void TestBusinessLedger::cardOpensWithWhatIsOwedThatDay()
{
    const BusinessLedger ledger(1, 1);
    const QDate later = kTwoYearsAgo.addDays(400);
    qint64 owed = ledger.opening(kCard, kTwoYearsAgo);
    for (const BankRow& row : ledger.rows(kTwoYearsAgo, later)) {
        if (row.account == kCard && row.posts < later)
            owed += row.amount;
    }
    QCOMPARE(ledger.opening(kCard, later), owed);
}

void TestBusinessLedger::extraPurchasesAreDrawnAnew()
{
    const BusinessLedger ledger(1, 0);
    const BankRow first = *ledger.extraPurchase(kToday, 0);
    const BankRow second = *ledger.extraPurchase(kToday, 1);
    QCOMPARE(first.account, kCard);
    QVERIFY(first.pends && first.posts > kToday && first.amount > 0);
    QVERIFY(asTuple(first) != asTuple(second));
    QVERIFY(asTuple(first) == asTuple(*ledger.extraPurchase(kToday, 0)));
}

QTEST_GUILESS_MAIN(TestBusinessLedger)
#include "tst_businessledger.moc"
