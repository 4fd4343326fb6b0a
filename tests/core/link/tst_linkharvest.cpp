// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkharvest.h"

#include "linkfixture.h"
#include "tests/support/plaidfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkHarvest : public QObject {
    Q_OBJECT

private slots:
    void everyTokenIsExchangedOnce();
    void aLostAnswerIsTriedAgainAndThenExplained();
    void anItemThatCameAfterAllIsFound();
    void aTokenThatAnotherUsedIsNotOurs();
    void anItemOfAnotherEndUserIsRefused();
    void whatPasses_data();
    void whatPasses();
};

namespace {

const QString kPath = u"/item/public_token/exchange"_s;

struct Harvest : test::LinkFixture {
    Harvest()
    {
        if (!test::await(LinkLog(writer).add(visit(u"lnk_1"_s))))
            qFatal("the visit cannot be stored");
    }
    static QList<LinkSession> bringing(const QStringList& tokens)
    {
        LinkSession session;
        for (const QString& token : tokens)
            session.added.append({PublicToken(token), {}});
        return {session};
    }
    Result<QList<ItemId>> take(const QStringList& tokens)
    {
        return test::await(harvest.take(visit(u"lnk_1"_s), plaid.access(), bringing(tokens)));
    }
    static QJsonObject exchanged(const QString& item)
    {
        return {{u"item_id"_s, item}, {u"access_token"_s, QString(u"access-sandbox-"_s + item)}};
    }
    void refuseUsed() { plaid.plaid.replyError(kPath, u"INVALID_INPUT"_s, u"INVALID_PUBLIC_TOKEN"_s); }

    test::PlaidFixture plaid;
    LinkHarvest harvest{{writer, vault, plaid.client, clock}};
};

} // namespace

void TestLinkHarvest::everyTokenIsExchangedOnce()
{
    Harvest harvest;
    harvest.plaid.plaid.reply(kPath, Harvest::exchanged(u"item-1"_s));
    harvest.plaid.plaid.reply(kPath, Harvest::exchanged(u"item-2"_s));
    const Result<QList<ItemId>> items = harvest.take({u"public-sandbox-1"_s, u"public-sandbox-2"_s});
    QVERIFY2(items, items ? "" : qPrintable(items.error().detail));
    QCOMPARE(*items, (QList<ItemId>{ItemId(u"item-1"_s), ItemId(u"item-2"_s)}));
    QVERIFY(harvest.take({u"public-sandbox-1"_s, u"public-sandbox-2"_s})->isEmpty());
    QCOMPARE(harvest.plaid.plaid.requests().size(), 2);
    QCOMPARE(harvest.items().size(), 2);
    QCOMPARE(harvest.items().first().endUser, EndUserId(u"acme"_s));
    QCOMPARE(harvest.tokenOf(harvest.items().first()).reveal(), u"access-sandbox-item-1"_s);
    QCOMPARE(test::await(harvest.harvest.itemsOf(u"lnk_1"_s))->size(), 2);
}

void TestLinkHarvest::aLostAnswerIsTriedAgainAndThenExplained()
{
    Harvest harvest;
    harvest.plaid.plaid.dropConnection(kPath);
    const Result<QList<ItemId>> lost = harvest.take({u"public-sandbox-1"_s});
    QVERIFY(!lost);
    QVERIFY(passesByItself(lost.error()));
    QCOMPARE(harvest.plaid.plaid.requests().size(), 1);
    harvest.refuseUsed();
    const Result<QList<ItemId>> used = harvest.take({u"public-sandbox-1"_s});
    QCOMPARE(used.error().kind, Error::Kind::Conflict);
    QCOMPARE(used.error().code, u"exchange_lost"_s);
    QVERIFY(!passesByItself(used.error()));
    harvest.plaid.plaid.reply(kPath, Harvest::exchanged(u"item-1"_s)); // a fresh token of the same session
    QCOMPARE(harvest.take({u"public-sandbox-3"_s})->size(), 1);
}

void TestLinkHarvest::anItemThatCameAfterAllIsFound()
{
    Harvest harvest;
    harvest.plaid.plaid.dropConnection(kPath);
    QVERIFY(!harvest.take({u"public-sandbox-1"_s}));
    // The company's back end posted the link, or the process ended between storing the Item and noting it.
    QVERIFY(test::await(harvest.harvest.store(
        harvest.visit(u"lnk_1"_s), {ItemId(u"item-1"_s), AccessToken(u"access-sandbox-1"_s)}, {})));
    harvest.refuseUsed();
    const Result<QList<ItemId>> found = harvest.take({u"public-sandbox-1"_s});
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, (QList<ItemId>{ItemId(u"item-1"_s)}));
}

void TestLinkHarvest::aTokenThatAnotherUsedIsNotOurs()
{
    Harvest harvest;
    harvest.refuseUsed();
    QCOMPARE(harvest.take({u"public-sandbox-1"_s}).error().code, u"exchanged_elsewhere"_s);
}

void TestLinkHarvest::anItemOfAnotherEndUserIsRefused()
{
    Harvest harvest;
    LinkVisit other = harvest.visit(u"lnk_1"_s);
    other.endUser = EndUserId(u"somebody"_s);
    QVERIFY(test::await(harvest.harvest.store(other, {ItemId(u"item-1"_s), AccessToken(u"access-sandbox-1"_s)}, {})));
    harvest.plaid.plaid.reply(kPath, Harvest::exchanged(u"item-1"_s));
    const Result<QList<ItemId>> refused = harvest.take({u"public-sandbox-1"_s});
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"end_user_id"_s);
}

void TestLinkHarvest::whatPasses_data()
{
    QTest::addColumn<Error>("failure");
    QTest::addColumn<bool>("passes");
    const auto plaid = [](const QString& type, const QString& code) { return Error{Error::Kind::Plaid, code, {}, {}, type, 0}; };
    QTest::newRow("a lost answer") << Error{Error::Kind::Network, u"closed"_s, {}, {}, {}, 0} << true;
    QTest::newRow("a bad certificate") << Error{Error::Kind::Network, u"tls"_s, {}, {}, {}, 0} << false;
    QTest::newRow("a rate limit") << plaid(u"RATE_LIMIT_EXCEEDED"_s, u"RATE_LIMIT"_s) << true;
    QTest::newRow("used-up credits") << plaid(u"RATE_LIMIT_EXCEEDED"_s, u"CREDITS_EXHAUSTED"_s) << false;
    QTest::newRow("maintenance") << plaid(u"API_ERROR"_s, u"PLANNED_MAINTENANCE"_s) << true;
    QTest::newRow("wrong keys") << plaid(u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s) << false;
    QTest::newRow("a locked keyring") << Error{Error::Kind::SecretsLocked, {}, {}, {}, {}, 0} << true;
}

void TestLinkHarvest::whatPasses()
{
    QFETCH(Error, failure);
    QTEST(passesByItself(failure), "passes");
}

QTEST_GUILESS_MAIN(TestLinkHarvest)
#include "tst_linkharvest.moc"
