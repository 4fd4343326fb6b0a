// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customcustomer.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCustomCustomer : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAnAccountStates();
    void fillsInWhatIsLeftOut();
    void readsErrorAndMfa();
    void amountsFollowTheirCurrency_data();
    void amountsFollowTheirCurrency();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void boundsWhatMayBeNamed();
};

void TestCustomCustomer::readsWhatAnAccountStates()
{
    const Result<CustomCustomer> customer = parseCustomCustomer(QStringLiteral(R"({"version":"2","seed":"s","override_accounts":[{
        "type":"depository","subtype":"checking","starting_balance":1000.5,"force_available_balance":900,"currency":"USD",
        "meta":{"name":"Till","official_name":"Shop Till","mask":"9876","limit":12.34},
        "numbers":{"account":"000111","ach_routing":"011401533"},
        "transactions":[{"date_transacted":"2026-06-01","date_posted":"2026-06-03","amount":12.5,"description":"Café Zürich"}],
        "identity":{"names":["Pat Oakes"],"phone_numbers":[{"data":"4155550123","primary":true,"type":"mobile"}],
            "emails":[{"data":"pat@example.com","primary":true,"type":"primary"}],
            "addresses":[{"data":{"street":"1 Elm","city":"Reno","region":"NV","postal_code":"89501","country":"US"},"primary":true}]},
        "inflow_model":{"type":"monthly-income","income_amount":2000,"payment_day_of_month":5,"transaction_name":"WAGES"}}]})"));
    QVERIFY2(customer, qPrintable(customer ? QString() : customer.error().detail));
    const CustomAccount& account = customer->accounts.front();
    QCOMPARE(account.account.name, u"Till"_s);
    QCOMPARE(account.account.officialName, u"Shop Till"_s);
    QCOMPARE(account.account.mask, u"9876"_s);
    QCOMPARE(*account.account.limit, qint64(1'234));
    QCOMPARE(account.startingBalance, qint64(100'050));
    QVERIFY(account.account.available == AvailableBalance::Fixed);
    QCOMPARE(account.account.fixedAvailable, qint64(90'000));
    QCOMPARE(account.numbers.account, u"000111"_s);
    QCOMPARE(account.transactions.front().amount, qint64(1'250));
    QCOMPARE(account.transactions.front().text, u"Café Zürich"_s);
    QCOMPARE(account.transactions.front().posts, QDate(2026, 6, 3));
    QCOMPARE(account.owner->names, QStringList{u"Pat Oakes"_s});
    QCOMPARE(account.owner->phones.front().type, u"mobile"_s);
    QCOMPARE(account.owner->addresses.front().postalCode, u"89501"_s);
    QVERIFY(account.inflow.kind == InflowModel::Kind::MonthlyIncome);
    QCOMPARE(account.inflow.amount, qint64(200'000));
    QCOMPARE(account.inflow.dayOfMonth, 5);
}

void TestCustomCustomer::fillsInWhatIsLeftOut()
{
    const Result<CustomCustomer> customer
        = parseCustomCustomer(u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"savings\"},{\"type\":\"loan\",\"subtype\":\"student\"}]}"_s);
    QVERIFY(customer);
    const CustomAccount& savings = customer->accounts.front();
    QCOMPARE(savings.account.name, u"Plaid Savings"_s);
    QCOMPARE(savings.account.mask, u"0000"_s);
    QCOMPARE(savings.account.currency, u"USD"_s);
    QCOMPARE(savings.startingBalance, qint64(0));
    QVERIFY(savings.transactions.empty() && !savings.owner);
    QVERIFY(savings.account.available == AvailableBalance::Follows);
    QCOMPARE(customer->accounts.back().account.mask, u"1111"_s);
    QVERIFY(customer->accounts.back().account.available == AvailableBalance::Null);
}

void TestCustomCustomer::readsErrorAndMfa()
{
    const Result<CustomCustomer> customer = parseCustomCustomer(
        u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"cd\"}],\"mfa\":{\"type\":\"device\"},\"force_error\":\"ITEM_LOCKED\"}"_s);
    QVERIFY(customer);
    QCOMPARE(customer->mfa, u"device"_s);
    QCOMPARE(customer->forcedError, u"ITEM_LOCKED"_s);
}

void TestCustomCustomer::amountsFollowTheirCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("cents") << u"EUR"_s << qint64(150'000);
    QTest::newRow("yen have no smaller unit") << u"JPY"_s << qint64(1'500);
    QTest::newRow("dinars have three decimals") << u"KWD"_s << qint64(1'500'000);
}

void TestCustomCustomer::amountsFollowTheirCurrency()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minorUnits);
    const Result<CustomCustomer> customer = parseCustomCustomer(
        u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\",\"currency\":\"%1\",\"starting_balance\":1500}]}"_s.arg(currency));
    QVERIFY(customer);
    QCOMPARE(customer->accounts.front().startingBalance, minorUnits);
}

void TestCustomCustomer::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("message");
    const auto account = [](const QString& fields) {
        return QString(u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\","_s + fields + u"}]}"_s);
    };
    QTest::newRow("no JSON") << u"pass_good"_s << u"the password of user_custom is not a JSON object"_s;
    QTest::newRow("an array") << u"[]"_s << u"the password of user_custom is not a JSON object"_s;
    QTest::newRow("no account") << u"{}"_s << u"override_accounts names no account"_s;
    QTest::newRow("accounts as text") << u"{\"override_accounts\":\"x\"}"_s << u"override_accounts is not an array"_s;
    QTest::newRow("an account as number") << u"{\"override_accounts\":[1]}"_s << u"override_accounts[0] is not an object"_s;
    QTest::newRow("no type") << u"{\"override_accounts\":[{\"subtype\":\"checking\"}]}"_s << u"override_accounts[0].type is missing"_s;
    QTest::newRow("unknown subtype") << u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"sock\"}]}"_s
                                     << u"override_accounts[0].subtype is not a subtype of accounts"_s;
    QTest::newRow("balance as text") << account(u"\"starting_balance\":\"1\""_s)
                                     << u"override_accounts[0].starting_balance is not an amount of money"_s;
    QTest::newRow("astronomic balance") << account(u"\"starting_balance\":1e300"_s)
                                        << u"override_accounts[0].starting_balance is not an amount of money"_s;
    QTest::newRow("long mask") << account(u"\"meta\":{\"mask\":\"12345\"}"_s)
                               << u"override_accounts[0].meta.mask has at most four characters"_s;
    QTest::newRow("no description")
        << account(u"\"transactions\":[{\"date_transacted\":\"2026-06-01\",\"date_posted\":\"2026-06-01\",\"amount\":1}]"_s)
        << u"override_accounts[0].transactions[0].description is missing"_s;
    QTest::newRow("no such day")
        << account(u"\"transactions\":[{\"date_transacted\":\"2026-02-30\",\"date_posted\":\"2026-06-01\",\"amount\":1,\"description\":\"x\"}]"_s)
        << u"override_accounts[0].transactions[0].date_transacted is not a date like 2026-06-17"_s;
    QTest::newRow("posted before it was made")
        << account(u"\"transactions\":[{\"date_transacted\":\"2026-06-02\",\"date_posted\":\"2026-06-01\",\"amount\":1,\"description\":\"x\"}]"_s)
        << u"override_accounts[0].transactions[0].date_posted is before date_transacted"_s;
}

void TestCustomCustomer::saysWhatIsWrong()
{
    QFETCH(QString, password);
    QFETCH(QString, message);
    const Result<CustomCustomer> customer = parseCustomCustomer(password);
    QVERIFY(!customer);
    QCOMPARE(customer.error().code, u"INVALID_CREDENTIALS"_s);
    QCOMPARE(customer.error().detail, message);
}

void TestCustomCustomer::boundsWhatMayBeNamed()
{
    QVERIFY(!parseCustomCustomer(QString(kLongestCustomPassword + 1, QChar(u' '))));
    QStringList accounts;
    for (int i = 0; i < 33; ++i)
        accounts.append(u"{\"type\":\"depository\",\"subtype\":\"checking\"}"_s);
    const Result<CustomCustomer> many = parseCustomCustomer(QString(u"{\"override_accounts\":["_s + accounts.join(u',') + u"]}"_s));
    QVERIFY(!many);
    QCOMPARE(many.error().detail, u"override_accounts has more than 32 entries"_s);
    QVERIFY(!parseCustomCustomer(QString(u"{\"override_accounts\":"_s + QString(50'000, QChar(u'[')))));
}

QTEST_GUILESS_MAIN(TestCustomCustomer)
#include "tst_customcustomer.moc"
