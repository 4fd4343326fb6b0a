// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accountmatch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Rule = AccountMatch::Rule;

class TestAccountMatch : public QObject {
    Q_OBJECT

private slots:
    void oneAccountIsMatchedForItsBestReason_data();
    void oneAccountIsMatchedForItsBestReason();
    void twinsAreNeverGuessed();
    void plaidsWordTellsTwinsApart();
    void maskAndNameThatPointApartAreNotGuessed();
    void aStrongMatchLeavesTheRestToWeakOnes();
    void whatIsGoneForGoodStaysUnmatched();
    void onlyStrongReasonsMakeADuplicate();
    void rulesHaveNames();
};

namespace {

Account account(const QString& id, const QString& mask, const QString& name, const QString& persistent = {},
    const QString& subtype = u"checking"_s)
{
    Account account;
    account.id = AccountId(id);
    account.mask = mask;
    account.name = name;
    account.persistentId = persistent;
    account.type = u"depository"_s;
    account.subtype = subtype;
    account.currency = u"USD"_s;
    return account;
}

AccountMatch match(const QString& before, const QString& after, Rule rule)
{
    return {AccountId(before), AccountId(after), rule};
}

} // namespace

void TestAccountMatch::oneAccountIsMatchedForItsBestReason_data()
{
    QTest::addColumn<Account>("after");
    QTest::addColumn<QString>("rule");
    QTest::newRow("all agrees") << account(u"new"_s, u"0001"_s, u"Checking"_s) << u"mask_and_name"_s;
    QTest::newRow("Plaid says so") << account(u"new"_s, u"7777"_s, u"Everyday"_s, u"p-1"_s) << u"persistent_account_id"_s;
    QTest::newRow("the bank calls it otherwise") << account(u"new"_s, u"0001"_s, u"Everyday"_s) << u"mask"_s;
    QTest::newRow("it got another number") << account(u"new"_s, u"9999"_s, u"Checking"_s) << u"name"_s;
    QTest::newRow("another kind of account") << account(u"new"_s, u"0001"_s, u"Checking"_s, {}, u"savings"_s) << QString();
    QTest::newRow("Plaid says that it is another") << account(u"new"_s, u"0001"_s, u"Checking"_s, u"p-2"_s) << QString();
    QTest::newRow("no mask and another name") << account(u"new"_s, {}, u"Everyday"_s) << QString();
}

void TestAccountMatch::oneAccountIsMatchedForItsBestReason()
{
    QFETCH(Account, after);
    QFETCH(QString, rule);
    const AccountMatching matching = matchAccounts({account(u"old"_s, u"0001"_s, u"Checking"_s, u"p-1"_s)}, {after});
    QVERIFY(matching.unclear.isEmpty());
    QCOMPARE(matching.matches.isEmpty() ? QString() : accountMatchRuleName(matching.matches.first().rule), rule);
}

void TestAccountMatch::twinsAreNeverGuessed()
{
    const QList<Account> before{account(u"a"_s, u"0001"_s, u"Checking"_s), account(u"b"_s, u"0001"_s, u"Checking"_s)};
    const QList<Account> after{account(u"x"_s, u"0001"_s, u"Checking"_s), account(u"y"_s, u"0001"_s, u"Checking"_s)};
    const AccountMatching both = matchAccounts(before, after);
    QVERIFY(both.matches.isEmpty());
    QCOMPARE(both.unclear, (QList<AccountId>{AccountId(u"a"_s), AccountId(u"b"_s)}));
    const AccountMatching one = matchAccounts(before, {after.first()});
    QVERIFY(one.matches.isEmpty());
    QCOMPARE(one.unclear.size(), 2);
}

void TestAccountMatch::plaidsWordTellsTwinsApart()
{
    const QList<Account> before{
        account(u"a"_s, u"0001"_s, u"Checking"_s, u"p-1"_s), account(u"b"_s, u"0001"_s, u"Checking"_s, u"p-2"_s)};
    const QList<Account> after{
        account(u"x"_s, u"0001"_s, u"Checking"_s, u"p-2"_s), account(u"y"_s, u"0001"_s, u"Checking"_s, u"p-1"_s)};
    const AccountMatching matching = matchAccounts(before, after);
    QCOMPARE(matching.matches,
        (QList<AccountMatch>{match(u"a"_s, u"y"_s, Rule::PersistentId), match(u"b"_s, u"x"_s, Rule::PersistentId)}));
    QVERIFY(matching.unclear.isEmpty());
}

void TestAccountMatch::maskAndNameThatPointApartAreNotGuessed()
{
    const QList<Account> after{account(u"x"_s, u"0001"_s, u"Everyday"_s), account(u"y"_s, u"0002"_s, u"Checking"_s)};
    const AccountMatching matching = matchAccounts({account(u"a"_s, u"0001"_s, u"Checking"_s)}, after);
    QVERIFY(matching.matches.isEmpty());
    QCOMPARE(matching.unclear, QList<AccountId>{AccountId(u"a"_s)});
}

void TestAccountMatch::aStrongMatchLeavesTheRestToWeakOnes()
{
    const QList<Account> before{account(u"a"_s, u"0001"_s, u"Checking"_s), account(u"b"_s, u"0002"_s, u"Checking"_s)};
    const QList<Account> after{account(u"x"_s, u"0001"_s, u"Checking"_s), account(u"y"_s, u"0003"_s, u"Checking"_s)};
    const AccountMatching matching = matchAccounts(before, after);
    QCOMPARE(matching.matches,
        (QList<AccountMatch>{match(u"a"_s, u"x"_s, Rule::Everything), match(u"b"_s, u"y"_s, Rule::Name)}));
}

void TestAccountMatch::whatIsGoneForGoodStaysUnmatched()
{
    const AccountMatching matching = matchAccounts(
        {account(u"a"_s, u"0001"_s, u"Checking"_s)}, {account(u"x"_s, u"0002"_s, u"Savings"_s, {}, u"savings"_s)});
    QCOMPARE(matching, AccountMatching());
    QCOMPARE(matchAccounts({}, {account(u"x"_s, u"0002"_s, u"Savings"_s)}), AccountMatching());
}

void TestAccountMatch::onlyStrongReasonsMakeADuplicate()
{
    const Account known = account(u"a"_s, u"0001"_s, u"Checking"_s);
    QVERIFY(isSameAccount(known, account(u"x"_s, u"0001"_s, u"Checking"_s)));
    QVERIFY(!isSameAccount(known, account(u"x"_s, u"0001"_s, u"Everyday"_s)));
    QVERIFY(!isSameAccount(known, account(u"x"_s, u"0002"_s, u"Checking"_s)));
}

void TestAccountMatch::rulesHaveNames()
{
    QCOMPARE(accountMatchRuleName(Rule::PersistentId), u"persistent_account_id"_s);
    QCOMPARE(accountMatchRuleName(Rule::Person), u"person"_s);
}

QTEST_GUILESS_MAIN(TestAccountMatch)
#include "tst_accountmatch.moc"
