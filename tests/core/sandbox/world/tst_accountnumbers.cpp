// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/customers.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Ledger> ledger(const QString& username, const QString& password = {})
{
    const auto made = ledgerOf(1, {username, password, QDate(2026, 6, 17), 90});
    return made ? *made : nullptr;
}

//! ISO 13616: the country and check digits moved behind the rest leave 1 modulo 97.
int ibanRemainder(const QString& iban)
{
    int remainder = 0;
    for (const QChar character : QString(iban.mid(4) + iban.left(4))) {
        const QString digits = character.isDigit() ? QString(character) : QString::number(character.unicode() - u'A' + 10);
        for (const QChar digit : digits)
            remainder = (remainder * 10 + digit.digitValue()) % 97;
    }
    return remainder;
}

} // namespace

class TestAccountNumbers : public QObject {
    Q_OBJECT

private slots:
    void goodUserHasPlaidsDocumentedNumbers();
    void onlyAccountsThatCanBePaidIntoHaveNumbers();
    void numbersFollowTheCurrency();
    void statedNumbersWin();
    void checkDigitsAreThoseOfTheStandard_data();
    void checkDigitsAreThoseOfTheStandard();
};

void TestAccountNumbers::goodUserHasPlaidsDocumentedNumbers()
{
    const auto good = ledger(u"user_good"_s);
    const SimulatedNumbers checking = numbersOf(*good, 0);
    QCOMPARE(checking.ach->account, u"1111222233330000"_s);
    QCOMPARE(checking.ach->routing, u"011401533"_s);
    QCOMPARE(checking.ach->wireRouting, u"021000021"_s);
    QVERIFY(!checking.eft && !checking.international && !checking.bacs);
    QCOMPARE(numbersOf(*good, 1).ach->account, u"1111222233331111"_s);
}

void TestAccountNumbers::onlyAccountsThatCanBePaidIntoHaveNumbers()
{
    const auto good = ledger(u"user_good"_s);
    for (int account = 2; account < 9; ++account) {
        const SimulatedNumbers numbers = numbersOf(*good, account);
        QVERIFY(!numbers.ach && !numbers.eft && !numbers.international && !numbers.bacs);
    }
}

void TestAccountNumbers::numbersFollowTheCurrency()
{
    const SimulatedNumbers canadian = numbersOf(*ledger(u"user_maple_gifts"_s), 0);
    QCOMPARE(canadian.eft->institution, u"021"_s);
    QCOMPARE(canadian.eft->branch, u"01140"_s);
    QVERIFY(!canadian.ach);
    const auto london = ledger(u"user_thames_design"_s);
    const SimulatedNumbers pounds = numbersOf(*london, 0);
    QCOMPARE(pounds.bacs->account.size(), 8);
    QCOMPARE(pounds.bacs->sortCode, u"601613"_s);
    QVERIFY(pounds.international->iban.startsWith("GB"_L1) && pounds.international->iban.endsWith(pounds.bacs->account));
    QCOMPARE(pounds.international->iban.size(), 22);
    QCOMPARE(ibanRemainder(pounds.international->iban), 1);
    const SimulatedNumbers euros = numbersOf(*london, 3);
    QCOMPARE(euros.international->iban.size(), 22);
    QCOMPARE(ibanRemainder(euros.international->iban), 1);
    QVERIFY(!euros.bacs && !euros.ach);
}

void TestAccountNumbers::statedNumbersWin()
{
    const auto custom = ledger(u"user_custom"_s, u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\","
                                                 "\"numbers\":{\"account\":\"998877\",\"ach_routing\":\"322271627\"}}]}"_s);
    const SimulatedNumbers numbers = numbersOf(*custom, 0);
    QCOMPARE(numbers.ach->account, u"998877"_s);
    QCOMPARE(numbers.ach->routing, u"322271627"_s);
    QCOMPARE(numbers.ach->wireRouting, u"021000021"_s);
}

void TestAccountNumbers::checkDigitsAreThoseOfTheStandard_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("bban");
    QTest::addColumn<QString>("iban");
    QTest::newRow("the standard's British example") << u"GB"_s << u"NWBK60161331926819"_s << u"GB29NWBK60161331926819"_s;
    QTest::newRow("the standard's German example") << u"DE"_s << u"370400440532013000"_s << u"DE89370400440532013000"_s;
    QTest::newRow("the Norwegian example") << u"NO"_s << u"86011117947"_s << u"NO9386011117947"_s;
}

void TestAccountNumbers::checkDigitsAreThoseOfTheStandard()
{
    QFETCH(QString, country);
    QFETCH(QString, bban);
    QFETCH(QString, iban);
    QCOMPARE(ibanOf(country, bban), iban);
}

QTEST_GUILESS_MAIN(TestAccountNumbers)
#include "tst_accountnumbers.moc"
