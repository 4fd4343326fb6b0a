// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/authapi.h"

#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAuthApi : public QObject {
    Q_OBJECT

private slots:
    void theSimulatorsNumbersAreRead();
    void everySystemIsRead();
    void numbersAreNotPrinted();
};

void TestAuthApi::theSimulatorsNumbersAreRead()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s}, u"user_good"_s);
    AuthApi api(plaid.client);
    const Result<AuthData> data = test::await(api.get(plaid.access(), token, plaid.item));
    QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
    QVERIFY(!data->accounts.isEmpty());
    QVERIFY(!data->numbers.isEmpty());
    for (const AccountNumbers& numbers : data->numbers) {
        QCOMPARE(numbers.system, AccountNumbers::System::Ach);
        QVERIFY(!numbers.account.isEmpty());
        QVERIFY(!numbers.number.isEmpty());
        QCOMPARE(numbers.bank.size(), 9);
    }
}

void TestAuthApi::everySystemIsRead()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/auth/get"_s, QJsonDocument::fromJson(R"({"accounts": [], "numbers": {
        "ach": [{"account_id": "a", "account": "1111222233330000", "routing": "011401533", "wire_routing": "021000021",
                 "is_tokenized_account_number": true}],
        "eft": [{"account_id": "b", "account": "111122", "institution": "021", "branch": "01140"}],
        "international": [{"account_id": "c", "iban": "GB29NWBK60161331926819", "bic": "NWBKGB21"}],
        "bacs": [{"account_id": "d", "account": "31926819", "sort_code": "601613"}]}})").object());
    AuthApi api(fixture.client);
    const Result<AuthData> data = test::await(api.get(fixture.access(), test::sandboxToken(), ItemId(u"i"_s)));
    QCOMPARE(data->numbers.size(), 4);
    QCOMPARE(data->numbers[0].bank, u"011401533"_s);
    QCOMPARE(data->numbers[0].wireRouting, u"021000021"_s);
    QVERIFY(data->numbers[0].tokenized);
    QCOMPARE(data->numbers[1].bank, u"021-01140"_s);
    QCOMPARE(data->numbers[2].number.reveal(), u"GB29NWBK60161331926819"_s);
    QCOMPARE(data->numbers[2].bic, u"NWBKGB21"_s);
    QCOMPARE(data->numbers[3].system, AccountNumbers::System::Bacs);
    QCOMPARE(data->numbers[3].bank, u"601613"_s);
}

void TestAuthApi::numbersAreNotPrinted()
{
    QString printed;
    QDebug(&printed) << BankNumber(u"1111222233330000"_s);
    QCOMPARE(printed.trimmed(), u"***"_s);
}

QTEST_GUILESS_MAIN(TestAuthApi)
#include "tst_authapi.moc"
