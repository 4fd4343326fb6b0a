// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/itemapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItemApi : public QObject {
    Q_OBJECT

private slots:
    void readsAHealthyItem();
    void readsABrokenItem();
    void exchangesAPublicToken();
    void anExchangeIsNeverRepeated();
    void anExchangeWithoutATokenIsAFailure();
    void theSimulatorTellsAllAboutAnItem();
    void movesTheWebhook();
    void aRotatedTokenReplacesTheOldOne();
    void aRemovedItemIsGone();
    void whatCannotBeAskedTwiceIsNot_data();
    void whatCannotBeAskedTwiceIsNot();
};

namespace {

const PublicToken kPublicToken(u"public-sandbox-0b1c2d3e-0000-4000-8000-000000000002"_s);

} // namespace

void TestItemApi::readsAHealthyItem()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/item/get"_s,
        QJsonObject{{u"item"_s,
                        QJsonObject{{u"item_id"_s, u"item-1"_s}, {u"institution_id"_s, u"ins_109508"_s},
                            {u"institution_name"_s, u"First Platypus Bank"_s}, {u"error"_s, QJsonValue::Null},
                            {u"webhook"_s, u"https://hooks.example/webhooks/plaid/x"_s}}},
            {u"status"_s,
                QJsonObject{{u"last_webhook"_s,
                    QJsonObject{{u"sent_at"_s, u"2026-06-17T14:31:48.5Z"_s}, {u"code_sent"_s, u"DEFAULT_UPDATE"_s}}}}}});
    ItemApi api(fixture.client);
    const Result<PlaidItem> item = test::await(api.get(fixture.access(), test::sandboxToken()));
    QVERIFY(item);
    QCOMPARE(item->id, ItemId(u"item-1"_s));
    QCOMPARE(item->institution, InstitutionId(u"ins_109508"_s));
    QCOMPARE(item->institutionName, u"First Platypus Bank"_s);
    QCOMPARE(item->webhook, QUrl(u"https://hooks.example/webhooks/plaid/x"_s));
    QVERIFY(!item->error);
    QCOMPARE(item->lastWebhookCode, u"DEFAULT_UPDATE"_s);
    QCOMPARE(item->lastWebhookSent, QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48, 500), Qt::UTC));
}

void TestItemApi::readsABrokenItem()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/item/get"_s,
        QJsonObject{{u"item"_s,
                        QJsonObject{{u"item_id"_s, u"item-1"_s},
                            {u"error"_s,
                                QJsonObject{{u"error_type"_s, u"ITEM_ERROR"_s}, {u"error_code"_s, u"ITEM_LOGIN_REQUIRED"_s},
                                    {u"error_message"_s, u"the login details have changed"_s}}}}},
            {u"status"_s, QJsonValue::Null}});
    ItemApi api(fixture.client);
    const Result<PlaidItem> item = test::await(api.get(fixture.access(), test::sandboxToken()));
    QVERIFY(item);
    QVERIFY(item->error);
    QCOMPARE(item->error->code, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(item->error->detail, u"the login details have changed"_s);
    QVERIFY(!item->lastWebhookSent.isValid());
}

void TestItemApi::exchangesAPublicToken()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/item/public_token/exchange"_s,
        QJsonObject{{u"item_id"_s, u"item-1"_s}, {u"access_token"_s, test::sandboxToken().reveal()}});
    ItemApi api(fixture.client);
    const Result<ExchangedToken> exchanged = test::await(api.exchange(fixture.access(), kPublicToken));
    QVERIFY(exchanged);
    QCOMPARE(exchanged->item, ItemId(u"item-1"_s));
    QCOMPARE(exchanged->token, test::sandboxToken());
    QCOMPARE(fixture.plaid.requests().first().body, (QJsonObject{{u"public_token"_s, kPublicToken.reveal()}}));
}

void TestItemApi::anExchangeIsNeverRepeated()
{
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(u"/item/public_token/exchange"_s);
    ItemApi api(fixture.client);
    const Result<ExchangedToken> exchanged = test::await(api.exchange(fixture.access(), kPublicToken));
    QCOMPARE(exchanged.error().kind, Error::Kind::Network);
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

void TestItemApi::anExchangeWithoutATokenIsAFailure()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/item/public_token/exchange"_s, QJsonObject{{u"item_id"_s, u"item-1"_s}});
    ItemApi api(fixture.client);
    const Result<ExchangedToken> exchanged = test::await(api.exchange(fixture.access(), kPublicToken));
    QCOMPARE(exchanged.error().code, u"incomplete"_s);
}

void TestItemApi::theSimulatorTellsAllAboutAnItem()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"transactions"_s});
    ItemApi api(plaid.client);
    const Result<PlaidItem> item = test::await(api.get(plaid.access(), token));
    QVERIFY2(item, item ? "" : qPrintable(item.error().detail));
    QCOMPARE(item->id, plaid.item);
    QCOMPARE(item->institution, InstitutionId(u"ins_109508"_s));
    QVERIFY(item->billedProducts.contains(u"transactions"_s));
    QVERIFY(item->products.contains(u"transactions"_s));
    QCOMPARE(item->updateType, u"background"_s);
    QCOMPARE(item->created, QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC));
    QVERIFY(item->lastTransactionsUpdate.isValid());
    QVERIFY(!item->lastTransactionsFailure.isValid());
    const Result<PublicToken> another = test::await(api.createPublicToken(plaid.access(), token));
    QVERIFY(another);
    QVERIFY(another->reveal().startsWith(u"public-sandbox-"_s));
}

void TestItemApi::movesTheWebhook()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s});
    ItemApi api(plaid.client);
    const QUrl webhook(u"http://127.0.0.1:9/moved"_s);
    QCOMPARE(test::await(api.updateWebhook(plaid.access(), token, webhook))->webhook, webhook);
    QCOMPARE(test::await(api.get(plaid.access(), token))->webhook, webhook);
    QVERIFY(test::await(api.updateWebhook(plaid.access(), token, {}))->webhook.isEmpty());
}

void TestItemApi::aRotatedTokenReplacesTheOldOne()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s});
    ItemApi api(plaid.client);
    const Result<AccessToken> fresh = test::await(api.rotateToken(plaid.access(), token));
    QVERIFY(fresh);
    QVERIFY(!(*fresh == token));
    QCOMPARE(test::await(api.get(plaid.access(), *fresh))->id, plaid.item);
    QCOMPARE(test::await(api.get(plaid.access(), token)).error().code, u"INVALID_ACCESS_TOKEN"_s);
}

void TestItemApi::aRemovedItemIsGone()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s});
    ItemApi api(plaid.client);
    const Result<> removed = test::await(api.remove(plaid.access(), token, u"OTHER"_s, u"The account was closed."_s));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QCOMPARE(test::await(api.get(plaid.access(), token)).error().code, u"ITEM_NOT_FOUND"_s);
}

void TestItemApi::whatCannotBeAskedTwiceIsNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("removing") << u"/item/remove"_s;
    QTest::newRow("moving the webhook") << u"/item/webhook/update"_s;
    QTest::newRow("rotating the token") << u"/item/access_token/invalidate"_s;
    QTest::newRow("another public token") << u"/item/public_token/create"_s;
}

void TestItemApi::whatCannotBeAskedTwiceIsNot()
{
    QFETCH(QString, path);
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(path);
    fixture.plaid.replyAlways(path, {});
    ItemApi api(fixture.client);
    const PlaidAccess access = fixture.access();
    const AccessToken token = test::sandboxToken();
    if (path == "/item/remove"_L1)
        QVERIFY(!test::await(api.remove(access, token)));
    else if (path == "/item/webhook/update"_L1)
        QVERIFY(!test::await(api.updateWebhook(access, token, {})));
    else if (path == "/item/access_token/invalidate"_L1)
        QVERIFY(!test::await(api.rotateToken(access, token)));
    else
        QVERIFY(!test::await(api.createPublicToken(access, token)));
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestItemApi)
#include "tst_itemapi.moc"
