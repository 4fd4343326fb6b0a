// SPDX-License-Identifier: Apache-2.0
#include "core/link/twinsearch.h"

#include "linkfixture.h"
#include "tests/support/plaidfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTwinSearch : public QObject {
    Q_OBJECT

private slots:
    void accountsAreComparedAsPlaidListsThem_data();
    void accountsAreComparedAsPlaidListsThem();
    void aBrokenItemIsJudgedByWhatIsKnownOfIt_data();
    void aBrokenItemIsJudgedByWhatIsKnownOfIt();
    void theOldestOfSeveralIsNamed();
    void whatPlaidMayListSoonIsAskedAgain();
    void nothingIsAskedWhereLinkSaysTooLittle();
};

namespace {

const QString kPath = u"/accounts/get"_s;

Account account(const QString& name, const QString& mask)
{
    Account made;
    made.id = AccountId(name + mask);
    made.name = name;
    made.mask = mask;
    return made;
}

QJsonObject listing(const QList<Account>& accounts)
{
    QJsonArray list;
    for (const Account& one : accounts)
        list.append(QJsonObject{{u"account_id"_s, one.id.value()}, {u"name"_s, one.name}, {u"mask"_s, one.mask}});
    return {{u"accounts"_s, list}};
}

const QList<Account> kBoth{account(u"Checking"_s, u"0000"_s), account(u"Saving"_s, u"1111"_s)};

struct Search : test::LinkFixture {
    //! An Item of acme's, of which \a known accounts are stored.
    void hold(const QString& id, const QList<Account>& known)
    {
        Item item;
        item.id = ItemId(id);
        item.integration = integration;
        item.endUser = EndUserId(u"acme"_s);
        item.sealedToken = *vault->seal(AccessToken(QString(u"access-sandbox-"_s + id)), item.id);
        item.institution = InstitutionId(u"ins_1"_s);
        item.created = clock.now();
        clock.time += std::chrono::seconds(1);
        TransactionUpdate update;
        update.accounts = known;
        update.nextCursor = SyncCursor(u"cursor"_s);
        const std::function<Result<LinkOutcome>(Stores&)> keep = [item, update, now = clock.now()](Stores& stores) {
            const Result<LinkOutcome> linked = stores.items.link(item, {});
            return stores.transactions.apply(item.id, update, now) ? linked : unexpected(Error::Kind::Storage, u"apply"_s, {});
        };
        QVERIFY(test::await(writer.run(keep)));
    }
    Result<std::optional<ItemId>> find(const LinkedBank& bank)
    {
        return test::await(search.find(visit(u"lnk_1"_s), plaid.access(), bank));
    }
    Result<std::optional<ItemId>> findBoth() { return find({InstitutionId(u"ins_1"_s), kBoth}); }

    test::PlaidFixture plaid;
    TwinSearch search{writer, vault, plaid.client};
};

} // namespace

void TestTwinSearch::accountsAreComparedAsPlaidListsThem_data()
{
    QTest::addColumn<QList<Account>>("listed");
    QTest::addColumn<bool>("twin");
    QTest::newRow("the same") << kBoth << true;
    QTest::newRow("fewer") << kBoth.first(1) << false;
    QTest::newRow("more") << kBoth + QList<Account>{account(u"Cash"_s, u"2222"_s)} << false;
}

void TestTwinSearch::accountsAreComparedAsPlaidListsThem()
{
    QFETCH(QList<Account>, listed);
    Search search;
    search.hold(u"item-1"_s, kBoth.first(1)); // the other one never had a transaction
    search.plaid.plaid.reply(kPath, listing(listed));
    const Result<std::optional<ItemId>> found = search.findBoth();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QTEST(found->has_value(), "twin");
}

void TestTwinSearch::aBrokenItemIsJudgedByWhatIsKnownOfIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<Account>>("known");
    QTest::addColumn<bool>("twin");
    QTest::newRow("all that is known comes again") << u"ITEM_LOGIN_REQUIRED"_s << kBoth.first(1) << true;
    QTest::newRow("another account is known") << u"ITEM_LOGIN_REQUIRED"_s << QList<Account>{account(u"Cash"_s, u"2222"_s)} << false;
    QTest::newRow("nothing is known") << u"ITEM_LOGIN_REQUIRED"_s << QList<Account>() << false;
    QTest::newRow("it is no longer there") << u"ITEM_NOT_FOUND"_s << kBoth << false;
}

void TestTwinSearch::aBrokenItemIsJudgedByWhatIsKnownOfIt()
{
    QFETCH(QString, code);
    QFETCH(QList<Account>, known);
    Search search;
    search.hold(u"item-1"_s, known);
    search.plaid.plaid.replyError(kPath, u"ITEM_ERROR"_s, code);
    const Result<std::optional<ItemId>> found = search.findBoth();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QTEST(found->has_value(), "twin");
}

void TestTwinSearch::theOldestOfSeveralIsNamed()
{
    Search search;
    for (const QString& id : {u"item-1"_s, u"item-2"_s, u"item-3"_s})
        search.hold(id, {});
    search.plaid.plaid.reply(kPath, listing(kBoth.first(1)));
    search.plaid.plaid.reply(kPath, listing(kBoth));
    QCOMPARE(*search.findBoth(), ItemId(u"item-2"_s));
    QCOMPARE(search.plaid.plaid.requests().size(), 2);
}

void TestTwinSearch::whatPlaidMayListSoonIsAskedAgain()
{
    Search search;
    search.hold(u"item-1"_s, kBoth);
    search.plaid.backoff.stop(); // as at the end of the program
    QVERIFY(!search.findBoth());
}

void TestTwinSearch::nothingIsAskedWhereLinkSaysTooLittle()
{
    Search search;
    search.hold(u"item-1"_s, kBoth);
    QVERIFY(!*search.find({InstitutionId(), kBoth}));
    QVERIFY(!*search.find({InstitutionId(u"ins_1"_s), {}}));
    QVERIFY(!*search.find({InstitutionId(u"ins_2"_s), kBoth}));
    QVERIFY(search.plaid.plaid.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTwinSearch)
#include "tst_twinsearch.moc"
