// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserlist.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const QDate kToday(2026, 3, 31);

} // namespace

class TestEndUserList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyoneIsListedByName();
    void itemsAreCountedByWhatTheyNeed();
    void netIsOfThirtyDaysForEachCurrency();
    void balancesGoBackFromTodays();
    void withoutADepositoryAccountThereIsNoLine();
    void withoutADatabaseItDoesNotOpen();

private:
    QList<ListedEndUser> all() const;

    std::unique_ptr<StoreFixture> m_store;
};

void TestEndUserList::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(bool(m_store->stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-1"_s, u"itg_1"_s, u"zoo"_s), u"acme"_s)));
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, u"zoo"_s), u"acme"_s)));
    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-3"_s, u"itg_1"_s, u"Bakery"_s), {})));
}

QList<ListedEndUser> TestEndUserList::all() const
{
    const Result<std::unique_ptr<EndUserList>> list = EndUserList::open(m_store->directory());
    const Result<QList<ListedEndUser>> users = list ? (*list)->all(kToday) : Result<QList<ListedEndUser>>(unexpected(list.error()));
    return users ? *users : QList<ListedEndUser>();
}

void TestEndUserList::everyoneIsListedByName()
{
    const QList<ListedEndUser> users = all();
    QCOMPARE(users.size(), 2);
    QCOMPARE(users[0].user.name, u"acme"_s);
    QCOMPARE(users[0].items, 2);
    QCOMPARE(users[1].user.id, EndUserId(u"Bakery"_s)); // without a name by its id
    QVERIFY(!users[1].lastActivity);
}

void TestEndUserList::itemsAreCountedByWhatTheyNeed()
{
    QVERIFY(bool(m_store->database->execute(
        u"UPDATE items SET status = 'erroring', error_code = 'ITEM_LOGIN_REQUIRED' WHERE item_id = 'item-1'"_s)));
    QVERIFY(bool(m_store->database->execute(
        u"UPDATE items SET status = 'erroring', error_code = 'INSTITUTION_DOWN' WHERE item_id = 'item-2'"_s)));
    QVERIFY(bool(m_store->database->execute(u"UPDATE items SET status = 'deleted_in_plaid' WHERE item_id = 'item-3'"_s)));
    const QList<ListedEndUser> users = all();
    QCOMPARE(users[0].needLogin, 1);
    QCOMPARE(users[0].erroring, 2);
    QCOMPARE(users[0].syncing, 0);
    QCOMPARE(users[1].gone, 1);
}

void TestEndUserList::netIsOfThirtyDaysForEachCurrency()
{
    Transaction euro = makeTransaction(u"t4"_s, 700, kToday);
    euro.amount.currency = u"EUR"_s;
    const TransactionUpdate update = makeUpdate({makeTransaction(u"t1"_s, -5'000, kToday), makeTransaction(u"t2"_s, 1'200, kToday.addDays(-29)),
        makeTransaction(u"t3"_s, 99'999, kToday.addDays(-30)), euro});
    QVERIFY(bool(m_store->stores.transactions.apply(ItemId(u"item-1"_s), update, at(100))));
    const ListedEndUser user = all().first();
    QCOMPARE(user.transactions, 4);
    QCOMPARE(user.accounts, 1);
    QCOMPARE(user.net, (QList<Money>{{-700, u"EUR"_s}, {3'800, u"USD"_s}}));
    QVERIFY(user.lastActivity);
}

void TestEndUserList::balancesGoBackFromTodays()
{
    // 1,250.00 today; 50.00 came in today, 12.00 went out two days ago.
    const TransactionUpdate update
        = makeUpdate({makeTransaction(u"t1"_s, -5'000, kToday), makeTransaction(u"t2"_s, 1'200, kToday.addDays(-2))});
    QVERIFY(bool(m_store->stores.transactions.apply(ItemId(u"item-1"_s), update, at(100))));
    const std::vector<qint64> balances = all().first().balances;
    QCOMPARE(balances.size(), size_t(EndUserList::kDays));
    QCOMPARE(balances[89], 125'000);
    QCOMPARE(balances[88], 120'000);
    QCOMPARE(balances[87], 120'000);
    QCOMPARE(balances[86], 121'200);
    QCOMPARE(balances[0], 121'200);
}

void TestEndUserList::withoutADepositoryAccountThereIsNoLine()
{
    TransactionUpdate update = makeUpdate({makeTransaction(u"t1"_s, 100, kToday)});
    update.accounts.first().type = u"credit"_s;
    QVERIFY(bool(m_store->stores.transactions.apply(ItemId(u"item-1"_s), update, at(100))));
    QVERIFY(all().first().balances.empty());
    QCOMPARE(all().first().accounts, 1);
}

void TestEndUserList::withoutADatabaseItDoesNotOpen()
{
    const QTemporaryDir nothing;
    const Result<std::unique_ptr<EndUserList>> list = EndUserList::open(nothing.path());
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestEndUserList)
#include "tst_enduserlist.moc"
