// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customers.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);

CustomerLogin login(const QString& username, const QString& password = {}, int days = 90)
{
    return {username, password, kToday, days};
}

} // namespace

class TestCustomers : public QObject {
    Q_OBJECT

private slots:
    void everyUserHasAccountsAndRows_data();
    void everyUserHasAccountsAndRows();
    void twoCustomersDiffer();
    void nobodyElseGetsIn_data();
    void nobodyElseGetsIn();
    void goodUserOpensWithItsPasswords_data();
    void goodUserOpensWithItsPasswords();
    void dynamicUserStartsWithSomeFiftyRowsHoweverFarOneLooksBack();
    void volumeUserHasItsRowsInTheDaysAskedFor();
    void shelfSharesWhatDoesNotDependOnTheDay();
};

void TestCustomers::everyUserHasAccountsAndRows_data()
{
    QTest::addColumn<QString>("username");
    for (const QString& username : customerUsernames())
        QTest::newRow(qPrintable(username)) << username;
    for (const QString& username : {QString(), u"mfa_device"_s, u"mfa_questions_2_3"_s, u"mfa_selections"_s})
        QTest::newRow(qPrintable(QString(u"also "_s + username))) << username;
}

void TestCustomers::everyUserHasAccountsAndRows()
{
    QFETCH(QString, username);
    const Result<std::shared_ptr<const Ledger>> ledger = ledgerOf(1, login(username));
    QVERIFY(ledger);
    QVERIFY((*ledger)->accounts().size() >= 2);
    QVERIFY((*ledger)->rows(kToday.addDays(-90), kToday).size() >= 40);
    QCOMPARE((*ledger)->accounts()[size_t((*ledger)->mainAccount())].subtype, u"checking"_s);
}

void TestCustomers::twoCustomersDiffer()
{
    const auto one = ledgerOf(1, login(u"user_yuppie"_s));
    const auto other = ledgerOf(1, login(u"user_credit_profile_excellent"_s));
    QVERIFY(one && other);
    QVERIFY((*one)->key() != (*other)->key());
    QVERIFY((*one)->rows(kToday.addDays(-30), kToday).front().amount != (*other)->rows(kToday.addDays(-30), kToday).front().amount
        || (*one)->opening(2, kToday) != (*other)->opening(2, kToday));
}

void TestCustomers::nobodyElseGetsIn_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::newRow("unknown name") << u"user_bad"_s << u"pass_good"_s;
    QTest::newRow("wrong password") << u"user_good"_s << u"pass_bad"_s;
    QTest::newRow("custom user without JSON") << u"user_custom"_s << u"pass_good"_s;
    QTest::newRow("volume without a number") << u"user_volume_"_s << QString();
    QTest::newRow("volume of nothing") << u"user_volume_0"_s << QString();
    QTest::newRow("an MFA user without rounds") << u"mfa_questions_"_s << QString();
}

void TestCustomers::nobodyElseGetsIn()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    const auto ledger = ledgerOf(1, login(username, password));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"INVALID_CREDENTIALS"_s);
    QVERIFY(!LedgerShelf(1).ledgerOf(login(username, password)));
}

void TestCustomers::goodUserOpensWithItsPasswords_data()
{
    QTest::addColumn<QString>("password");
    for (const QString& password : {u"pass_good"_s, u"microdeposits_good"_s, u"mfa_device"_s, u"error_ITEM_LOCKED"_s})
        QTest::newRow(qPrintable(password)) << password;
}

void TestCustomers::goodUserOpensWithItsPasswords()
{
    QFETCH(QString, password);
    const auto ledger = ledgerOf(1, login(u"user_good"_s, password));
    QVERIFY(ledger);
    QCOMPARE((*ledger)->accounts().size(), size_t(9));
}

void TestCustomers::dynamicUserStartsWithSomeFiftyRowsHoweverFarOneLooksBack()
{
    const auto ledger = ledgerOf(1, login(u"user_transactions_dynamic"_s, u"x"_s, 730));
    QVERIFY(ledger);
    const size_t count = (*ledger)->rows(kToday.addDays(-730), kToday).size();
    QVERIFY2(count >= 40 && count <= 66, QByteArray::number(qulonglong(count)).constData());
}

void TestCustomers::volumeUserHasItsRowsInTheDaysAskedFor()
{
    for (const int days : {1, 90, 730}) {
        const auto ledger = ledgerOf(1, login(u"user_volume_10000"_s, {}, days));
        QVERIFY(ledger);
        QCOMPARE((*ledger)->rows(kToday.addDays(-days), kToday).size(), size_t(10'000));
    }
}

void TestCustomers::shelfSharesWhatDoesNotDependOnTheDay()
{
    LedgerShelf shelf(1);
    const auto good = shelf.ledgerOf(login(u"user_good"_s));
    QVERIFY(good);
    QCOMPARE(*shelf.ledgerOf(login(u"user_good"_s, u"pass_good"_s, 730)), *good);
    QVERIFY(!shelf.ledgerOf(login(u"user_good"_s, u"pass_bad"_s)));
    const auto dynamic = shelf.ledgerOf(login(u"user_transactions_dynamic"_s));
    QVERIFY(dynamic && *shelf.ledgerOf(login(u"user_transactions_dynamic"_s)) != *dynamic);
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
