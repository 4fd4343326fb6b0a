// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/bankcalendar.h"
#include "core/sandbox/world/personaledger.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);
const QDate kTwoYearsAgo = kToday.addDays(-730);

PersonaLedger ledgerFor(const Persona& persona, quint64 seed = 1)
{
    return PersonaLedger(seed, persona, u"user_"_s + persona.name);
}

auto asTuple(const BankRow& row)
{
    return std::tuple(row.merchant, row.account, row.index, row.nominal, row.made, row.posts, row.amount, row.pends, row.vanishes,
        row.pendingAmount, row.amendedOn, row.amendedAmount, row.amendedMerchant);
}

void addPersonas()
{
    QTest::addColumn<int>("persona");
    for (int i = 0; i < int(personas().size()); ++i)
        QTest::newRow(personas()[size_t(i)]->name.data()) << i;
}

struct DayBalance {
    qint64 current = 0;
    qint64 available = 0;
};

//! The main account of \a ledger at the end of every day from \a first on.
std::vector<DayBalance> balancesByDay(const Ledger& ledger, QDate first, QDate last)
{
    const int account = ledger.mainAccount();
    const auto days = size_t(first.daysTo(last) + 1);
    std::vector<DayBalance> balances(days, {ledger.opening(account, first), ledger.opening(account, first)});
    const std::vector<BankRow> rows = ledger.rows(first, last);
    for (const BankRow& row : rows) {
        for (qint64 day = std::max<qint64>(0, first.daysTo(row.made)); day < qint64(days) && row.account == account; ++day) {
            const QDate date = first.addDays(day);
            const bool pending = row.isPendingOn(date);
            if (!pending && !row.isPostedOn(date))
                continue;
            balances[size_t(day)].available -= row.amountOn(date);
            balances[size_t(day)].current -= pending ? 0 : row.amountOn(date);
        }
    }
    return balances;
}

} // namespace

class TestPersonaLedger : public QObject {
    Q_OBJECT

private slots:
    void anyStretchShowsTheSameRows_data() { addPersonas(); }
    void anyStretchShowsTheSameRows();
    void identityIsUniqueWithinAnAccountsDay_data() { addPersonas(); }
    void identityIsUniqueWithinAnAccountsDay();
    void rowsAreBookedOnBankingDays_data() { addPersonas(); }
    void rowsAreBookedOnBankingDays();
    void openingsFollowTheRows_data() { addPersonas(); }
    void openingsFollowTheRows();
    void balancesStayBelievable_data() { addPersonas(); }
    void balancesStayBelievable();
    void goodUserHasBetweenHundredAndTenThousandForTenYears_data();
    void goodUserHasBetweenHundredAndTenThousandForTenYears();
    void goodUserHasSomeFiftyRowsInNinetyDays();
    void nothingIsBookedBeforeTheAccountsWereOpened();
    void onlyAccountsThatTransactHaveRows();
    void contractorPaysForReturnedItems();
    void twoYearsHaveEveryKindOfRow();
    void surprisesArePendingPurchasesOnTheCard();
    void twoYearsAreQuicklyToldAgain();
};

void TestPersonaLedger::anyStretchShowsTheSameRows()
{
    QFETCH(int, persona);
    const PersonaLedger ledger = ledgerFor(*personas()[size_t(persona)]);
    const std::vector<BankRow> whole = ledger.rows(kTwoYearsAgo, kToday);
    for (const QDate from : {QDate(2026, 1, 31), QDate(2026, 2, 12), QDate(2026, 6, 16), kToday}) {
        const std::vector<BankRow> part = ledgerFor(*personas()[size_t(persona)]).rows(from, kToday);
        std::vector<BankRow> expected;
        std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected), [&](const BankRow& row) { return row.posts >= from; });
        QCOMPARE(part.size(), expected.size());
        for (size_t i = 0; i < part.size(); ++i)
            QVERIFY(asTuple(part[i]) == asTuple(expected[i]));
    }
}

void TestPersonaLedger::identityIsUniqueWithinAnAccountsDay()
{
    QFETCH(int, persona);
    std::set<std::tuple<int, QDate, int>> seen;
    for (const BankRow& row : ledgerFor(*personas()[size_t(persona)]).rows(kTwoYearsAgo, kToday))
        QVERIFY(seen.emplace(row.account, row.nominal, row.index).second);
}

void TestPersonaLedger::rowsAreBookedOnBankingDays()
{
    QFETCH(int, persona);
    for (const BankRow& row : ledgerFor(*personas()[size_t(persona)]).rows(kTwoYearsAgo, kToday)) {
        QVERIFY2(isBankingDay(row.posts), qPrintable(row.posts.toString(Qt::ISODate)));
        QVERIFY(row.made <= row.posts && row.amount != 0);
        QVERIFY(row.pends || row.made == row.posts);
        QVERIFY(!row.amendedOn.isValid() || row.amendedOn > row.posts);
    }
}

void TestPersonaLedger::openingsFollowTheRows()
{
    QFETCH(int, persona);
    const PersonaLedger ledger = ledgerFor(*personas()[size_t(persona)]);
    const std::vector<BankRow> rows = ledger.rows(kTwoYearsAgo, kToday);
    for (int account = 0; account < int(ledger.accounts().size()); ++account) {
        const bool owes = ledger.accounts()[size_t(account)].owes();
        for (const QDate day : {kTwoYearsAgo.addDays(1), QDate(2025, 1, 1), QDate(2025, 3, 31), QDate(2026, 6, 13), kToday}) {
            qint64 balance = ledger.opening(account, kTwoYearsAgo);
            for (const BankRow& row : rows) {
                if (row.account == account && row.posts < day)
                    balance += owes ? row.finalAmount() : -row.finalAmount();
            }
            QCOMPARE(ledger.opening(account, day), balance);
        }
    }
}

void TestPersonaLedger::balancesStayBelievable()
{
    QFETCH(int, persona);
    for (const quint64 seed : {quint64(1), quint64(7), quint64(0xfedcba9876543210)}) {
        const PersonaLedger ledger = ledgerFor(*personas()[size_t(persona)], seed);
        for (int account = 0; account < int(ledger.accounts().size()); ++account) {
            const SimulatedAccount& facts = ledger.accounts()[size_t(account)];
            const bool mayOverdraw = personas()[size_t(persona)]->overdraft.account == account;
            const qint64 least = mayOverdraw ? -1'500'000 : facts.limit ? -50'000 : 0; // what is sent back may exceed what is owed
            for (QDate day = kTwoYearsAgo; day <= kToday; day = day.addDays(3)) {
                const qint64 balance = ledger.opening(account, day);
                const QString where = u"%1 %2 %3 %4"_s.arg(ledger.place().ownText, facts.name, day.toString(Qt::ISODate)).arg(balance);
                QVERIFY2(balance >= least, qPrintable(where));
                QVERIFY2(!facts.limit || balance <= *facts.limit, qPrintable(where));
            }
        }
    }
}

void TestPersonaLedger::goodUserHasBetweenHundredAndTenThousandForTenYears_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("seed 1") << quint64(1);
    QTest::newRow("seed 42") << quint64(42);
    QTest::newRow("a large seed") << quint64(0xfedcba9876543210);
}

void TestPersonaLedger::goodUserHasBetweenHundredAndTenThousandForTenYears()
{
    QFETCH(quint64, seed);
    for (const QString& user : {u"user_good"_s, u"user_transactions_dynamic"_s}) {
        const PersonaLedger ledger(seed, *findPersona("good"_L1), user);
        QDate day(2022, 1, 1);
        for (const DayBalance& balance : balancesByDay(ledger, day, QDate(2032, 1, 1))) {
            const QString where = u"%1: %2, %3"_s.arg(day.toString(Qt::ISODate)).arg(balance.current).arg(balance.available);
            QVERIFY2(balance.available >= 10'000 && balance.available <= 1'000'000, qPrintable(where));
            QVERIFY2(balance.current >= balance.available, qPrintable(where));
            day = day.addDays(1);
        }
    }
}

void TestPersonaLedger::goodUserHasSomeFiftyRowsInNinetyDays()
{
    const PersonaLedger ledger(1, *findPersona("good"_L1), u"user_transactions_dynamic"_s);
    for (QDate day(2024, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(17)) {
        const size_t count = ledger.rows(day.addDays(-90), day).size();
        QVERIFY2(count >= 40 && count <= 66, QByteArray::number(qulonglong(count)).constData());
    }
}

void TestPersonaLedger::nothingIsBookedBeforeTheAccountsWereOpened()
{
    const QDate opened(2026, 3, 19);
    const PersonaLedger always(1, *findPersona("good"_L1), u"user_good"_s);
    const PersonaLedger young(1, *findPersona("good"_L1), u"user_good"_s, opened);
    QVERIFY(young.rows(kTwoYearsAgo, opened.addDays(-1)).empty());
    QCOMPARE(young.rows(kTwoYearsAgo, kToday).size(), always.rows(opened, kToday).size());
    QCOMPARE(young.opening(0, kTwoYearsAgo), always.opening(0, opened));
    QCOMPARE(young.opening(0, kToday), always.opening(0, kToday));
}

void TestPersonaLedger::onlyAccountsThatTransactHaveRows()
{
    const PersonaLedger ledger = ledgerFor(*findPersona("good"_L1));
    std::set<QString> masks;
    for (const BankRow& row : ledger.rows(kTwoYearsAgo, kToday))
        masks.insert(ledger.accounts()[size_t(row.account)].mask);
    QVERIFY(masks == (std::set<QString>{u"0000"_s, u"1111"_s, u"3333"_s, u"7777"_s}));
    QCOMPARE(ledger.accounts().size(), size_t(9));
    QCOMPARE(*ledger.accounts()[3].limit, qint64(200'000));
    QCOMPARE(ledger.opening(2, kToday), qint64(100'000));
}

void TestPersonaLedger::contractorPaysForReturnedItems()
{
    const PersonaLedger ledger = ledgerFor(*findPersona("contractor"_L1));
    std::map<QDate, int> perMonth;
    int advances = 0;
    int remittances = 0;
    for (const BankRow& row : ledger.rows(kTwoYearsAgo, kToday)) {
        if (row.merchant->category == "BANK_FEES_INSUFFICIENT_FUNDS"_L1) {
            QCOMPARE(row.amount, qint64(3'500));
            ++perMonth[QDate(row.posts.year(), row.posts.month(), 1)];
        }
        advances += row.merchant->category == "LOAN_DISBURSEMENTS_CASH_ADVANCES"_L1 ? 1 : 0;
        remittances += row.merchant->category == "LOAN_PAYMENTS_CASH_ADVANCES"_L1 ? 1 : 0;
    }
    QVERIFY(!perMonth.empty());
    for (const auto& [month, fees] : perMonth)
        QVERIFY(fees <= 4);
    QCOMPARE(advances, 9);
    QVERIFY(remittances > 480);
}

void TestPersonaLedger::twoYearsHaveEveryKindOfRow()
{
    int tipped = 0;
    int vanished = 0;
    int amended = 0;
    int renamed = 0;
    int abroad = 0;
    for (const BankRow& row : ledgerFor(*findPersona("yuppie"_L1)).rows(kTwoYearsAgo, kToday)) {
        tipped += row.pendingAmount > 0 && row.pendingAmount < row.amount ? 1 : 0;
        vanished += row.vanishes ? 1 : 0;
        amended += row.amendedAmount > 0 ? 1 : 0;
        renamed += row.amendedMerchant ? 1 : 0;
        abroad += row.merchant->country == "FR"_L1 || row.merchant->country == "GB"_L1 ? 1 : 0;
    }
    QVERIFY(tipped > 50);
    QVERIFY(vanished > 1);
    QVERIFY(amended > 20);
    QVERIFY(renamed > 10);
    QCOMPARE(abroad, 4);
}

void TestPersonaLedger::surprisesArePendingPurchasesOnTheCard()
{
    const PersonaLedger ledger = ledgerFor(*findPersona("good"_L1));
    const std::optional<BankRow> first = ledger.extraPurchase(kToday, 0);
    const std::optional<BankRow> second = ledger.extraPurchase(kToday, 1);
    QVERIFY(first && second);
    QCOMPARE(first->account, 3);
    QVERIFY(first->pends && first->made == kToday && first->posts > kToday && first->amount > 0);
    QVERIFY(asTuple(*first) != asTuple(*second));
    QVERIFY(asTuple(*first) == asTuple(*ledger.extraPurchase(kToday, 0)));
}

void TestPersonaLedger::twoYearsAreQuicklyToldAgain()
{
    const PersonaLedger ledger = ledgerFor(*findPersona("startup"_L1));
    QBENCHMARK {
        QVERIFY(ledger.rows(kTwoYearsAgo, kToday).size() > 1500);
    }
}

QTEST_GUILESS_MAIN(TestPersonaLedger)
#include "tst_personaledger.moc"
