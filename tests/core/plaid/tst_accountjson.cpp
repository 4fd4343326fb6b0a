// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountjson.h"

#include "core/plaid/jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAccountJson : public QObject {
    Q_OBJECT

private slots:
    void readsACheckingAccount();
    void nullBalancesStayUnset();
    void unofficialCurrenciesCount();
    void accountsWithoutIdAreLeftOut();
};

namespace {

QList<Account> parse(const QByteArray& accounts)
{
    const QJsonObject answer = QJsonDocument::fromJson(R"({"accounts": )" + accounts + "}").object();
    return parseAccounts(JsonReader(answer).objects("accounts"_L1), ItemId(u"item-1"_s));
}

} // namespace

void TestAccountJson::readsACheckingAccount()
{
    const QList<Account> accounts = parse(R"([{"account_id": "acc-1", "name": "Plaid Checking",
        "official_name": "Plaid Gold Standard 0% Interest Checking", "mask": "0000", "type": "depository",
        "subtype": "checking", "holder_category": "personal",
        "balances": {"available": 100, "current": 110.04, "limit": null, "iso_currency_code": "USD",
                     "unofficial_currency_code": null}}])"_ba);
    QCOMPARE(accounts.size(), 1);
    const Account& account = accounts.first();
    QCOMPARE(account.id, AccountId(u"acc-1"_s));
    QCOMPARE(account.item, ItemId(u"item-1"_s));
    QCOMPARE(account.name, u"Plaid Checking"_s);
    QCOMPARE(account.officialName, u"Plaid Gold Standard 0% Interest Checking"_s);
    QCOMPARE(account.mask, u"0000"_s);
    QCOMPARE(account.type, u"depository"_s);
    QCOMPARE(account.subtype, u"checking"_s);
    QCOMPARE(account.currency, u"USD"_s);
    QCOMPARE(account.available, (Money{10'000, u"USD"_s}));
    QCOMPARE(account.current, (Money{11'004, u"USD"_s}));
    QVERIFY(!account.limit);
}

void TestAccountJson::nullBalancesStayUnset()
{
    const QList<Account> accounts = parse(R"([{"account_id": "a", "official_name": null, "balances": null}])"_ba);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().officialName, QString());
    QVERIFY(!accounts.first().available);
    QVERIFY(!accounts.first().current);
    QCOMPARE(accounts.first().currency, QString());
}

void TestAccountJson::unofficialCurrenciesCount()
{
    const QList<Account> accounts = parse(R"([{"account_id": "a", "balances": {"current": 0.5,
        "iso_currency_code": null, "unofficial_currency_code": "BTC"}}])"_ba);
    QCOMPARE(accounts.first().current, (Money{50'000'000, u"BTC"_s}));
}

void TestAccountJson::accountsWithoutIdAreLeftOut()
{
    QVERIFY(parse(R"([{"name": "nobody"}, {"account_id": null}, {"account_id": 7}, {"account_id": ""}])"_ba).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountJson)
#include "tst_accountjson.moc"
