// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/itemapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

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

QTEST_GUILESS_MAIN(TestItemApi)
#include "tst_itemapi.moc"
