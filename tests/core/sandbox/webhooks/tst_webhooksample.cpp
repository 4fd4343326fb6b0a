// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksample.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

//! A bank with one Item.
struct Fixture {
    Fixture()
    {
        ItemSpec spec;
        spec.username = u"user_good"_s;
        spec.institution = u"ins_109508"_s;
        spec.webhook = u"http://127.0.0.1:1/hook"_s;
        item = &bank.makeItem(spec, kNoon);
    }
    QJsonObject body(const QString& type, const QString& code) const
    {
        const CatalogueWebhook* webhook = findWebhook(type, code);
        return webhook ? sampleBody(*webhook, {bank.mint(), bank.seed(), kNoon, item}) : QJsonObject();
    }

    Bank bank{1};
    BankItem* item = nullptr;
};

} // namespace

class TestWebhookSample : public QObject {
    Q_OBJECT

private slots:
    void everyWebhookHasEveryFieldItMustHave_data();
    void everyWebhookHasEveryFieldItMustHave();
    void sameSceneGivesTheSameBody();
    void onlyItemsWebhooksNeedAnItem();
    void failedReportNamesTheItemToBlame();
    void acknowledgedUrlIsTheItemsOwn();
    void consentEndsWhenTheItemSaysSo();
    void tokensInItLeadNowhere();
    void incomeOfAUserTellsAResultUnlessItIsAnUpdate();
};

void TestWebhookSample::everyWebhookHasEveryFieldItMustHave_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fields");
    QTest::newRow("ITEM ERROR") << u"ITEM"_s << u"ERROR"_s << u"item_id error environment"_s;
    QTest::newRow("ITEM LOGIN_REPAIRED") << u"ITEM"_s << u"LOGIN_REPAIRED"_s << u"item_id environment"_s;
    QTest::newRow("ITEM NEW_ACCOUNTS_AVAILABLE") << u"ITEM"_s << u"NEW_ACCOUNTS_AVAILABLE"_s << u"item_id error environment"_s;
    QTest::newRow("ITEM PENDING_DISCONNECT") << u"ITEM"_s << u"PENDING_DISCONNECT"_s << u"item_id reason disconnect_time environment"_s;
    QTest::newRow("ITEM PENDING_EXPIRATION") << u"ITEM"_s << u"PENDING_EXPIRATION"_s << u"item_id consent_expiration_time environment"_s;
    QTest::newRow("ITEM USER_PERMISSION_REVOKED") << u"ITEM"_s << u"USER_PERMISSION_REVOKED"_s << u"item_id environment"_s;
    QTest::newRow("ITEM USER_ACCOUNT_REVOKED") << u"ITEM"_s << u"USER_ACCOUNT_REVOKED"_s << u"item_id account_id environment"_s;
    QTest::newRow("ITEM WEBHOOK_UPDATE_ACKNOWLEDGED") << u"ITEM"_s << u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s << u"item_id new_webhook_url environment"_s;
    QTest::newRow("TRANSACTIONS SYNC_UPDATES_AVAILABLE") << u"TRANSACTIONS"_s << u"SYNC_UPDATES_AVAILABLE"_s << u"item_id initial_update_complete historical_update_complete environment"_s;
    QTest::newRow("TRANSACTIONS INITIAL_UPDATE") << u"TRANSACTIONS"_s << u"INITIAL_UPDATE"_s << u"new_transactions item_id environment"_s;
    QTest::newRow("TRANSACTIONS HISTORICAL_UPDATE") << u"TRANSACTIONS"_s << u"HISTORICAL_UPDATE"_s << u"new_transactions item_id environment"_s;
    QTest::newRow("TRANSACTIONS DEFAULT_UPDATE") << u"TRANSACTIONS"_s << u"DEFAULT_UPDATE"_s << u"new_transactions item_id environment"_s;
    QTest::newRow("TRANSACTIONS TRANSACTIONS_REMOVED") << u"TRANSACTIONS"_s << u"TRANSACTIONS_REMOVED"_s << u"removed_transactions item_id environment"_s;
    QTest::newRow("TRANSACTIONS RECURRING_TRANSACTIONS_UPDATE") << u"TRANSACTIONS"_s << u"RECURRING_TRANSACTIONS_UPDATE"_s << u"item_id account_ids environment"_s;
    QTest::newRow("AUTH DEFAULT_UPDATE") << u"AUTH"_s << u"DEFAULT_UPDATE"_s << u"item_id error account_ids_with_new_auth account_ids_with_updated_auth environment"_s;
    QTest::newRow("AUTH AUTOMATICALLY_VERIFIED") << u"AUTH"_s << u"AUTOMATICALLY_VERIFIED"_s << u"account_id item_id environment"_s;
    QTest::newRow("AUTH VERIFICATION_EXPIRED") << u"AUTH"_s << u"VERIFICATION_EXPIRED"_s << u"item_id account_id environment"_s;
    QTest::newRow("AUTH SMS_MICRODEPOSITS_VERIFICATION") << u"AUTH"_s << u"SMS_MICRODEPOSITS_VERIFICATION"_s << u"status item_id account_id"_s;
    QTest::newRow("IDENTITY DEFAULT_UPDATE") << u"IDENTITY"_s << u"DEFAULT_UPDATE"_s << u"item_id error account_ids_with_updated_identity environment"_s;
    QTest::newRow("TRANSFER TRANSFER_EVENTS_UPDATE") << u"TRANSFER"_s << u"TRANSFER_EVENTS_UPDATE"_s << u"environment"_s;
    QTest::newRow("PAYMENT_INITIATION PAYMENT_STATUS_UPDATE") << u"PAYMENT_INITIATION"_s << u"PAYMENT_STATUS_UPDATE"_s << u"payment_id new_payment_status old_payment_status original_reference original_start_date adjusted_start_date timestamp environment"_s;
    QTest::newRow("PAYMENT_INITIATION CONSENT_STATUS_UPDATE") << u"PAYMENT_INITIATION"_s << u"CONSENT_STATUS_UPDATE"_s << u"consent_id old_status new_status timestamp environment"_s;
    QTest::newRow("ASSETS PRODUCT_READY") << u"ASSETS"_s << u"PRODUCT_READY"_s << u"asset_report_id environment"_s;
    QTest::newRow("ASSETS ERROR") << u"ASSETS"_s << u"ERROR"_s << u"error asset_report_id environment"_s;
    QTest::newRow("INCOME INCOME_VERIFICATION") << u"INCOME"_s << u"INCOME_VERIFICATION"_s << u"item_id verification_status environment"_s;
    QTest::newRow("INCOME INCOME_VERIFICATION_RISK_SIGNALS") << u"INCOME"_s << u"INCOME_VERIFICATION_RISK_SIGNALS"_s << u"item_id risk_signals_status environment"_s;
    QTest::newRow("INCOME BANK_INCOME_COMPLETE") << u"INCOME"_s << u"BANK_INCOME_COMPLETE"_s << u"user_id result environment"_s;
    QTest::newRow("INCOME BANK_INCOME_REFRESH_COMPLETE") << u"INCOME"_s << u"BANK_INCOME_REFRESH_COMPLETE"_s << u"user_id result environment"_s;
    QTest::newRow("INCOME BANK_INCOME_REFRESH_UPDATE") << u"INCOME"_s << u"BANK_INCOME_REFRESH_UPDATE"_s << u"user_id environment"_s;
    QTest::newRow("IDENTITY_VERIFICATION STATUS_UPDATED") << u"IDENTITY_VERIFICATION"_s << u"STATUS_UPDATED"_s << u"identity_verification_id environment"_s;
    QTest::newRow("IDENTITY_VERIFICATION STEP_UPDATED") << u"IDENTITY_VERIFICATION"_s << u"STEP_UPDATED"_s << u"identity_verification_id environment"_s;
    QTest::newRow("IDENTITY_VERIFICATION RETRIED") << u"IDENTITY_VERIFICATION"_s << u"RETRIED"_s << u"identity_verification_id environment"_s;
    QTest::newRow("LINK SESSION_FINISHED") << u"LINK"_s << u"SESSION_FINISHED"_s << u"status link_session_id link_token environment"_s;
    QTest::newRow("LINK ITEM_ADD_RESULT") << u"LINK"_s << u"ITEM_ADD_RESULT"_s << u"link_session_id link_token public_token environment"_s;
    QTest::newRow("LINK EVENTS") << u"LINK"_s << u"EVENTS"_s << u"events link_session_id link_token"_s;
}

void TestWebhookSample::everyWebhookHasEveryFieldItMustHave()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(QString, fields);
    const Fixture fixture;
    const QJsonObject body = fixture.body(type, code);
    QCOMPARE(body.value("webhook_type"_L1).toString(), type);
    QCOMPARE(body.value("webhook_code"_L1).toString(), code);
    for (const QString& field : fields.split(u' '))
        QVERIFY2(body.contains(field), qPrintable(field));
    QCOMPARE(body.value("environment"_L1).toString(), type + code == "LINKEVENTS"_L1 ? QString() : u"sandbox"_s); // as Plaid's schemas have it
    if (body.contains("item_id"_L1))
        QCOMPARE(body.value("item_id"_L1).toString(), fixture.item->id.value());
}

void TestWebhookSample::sameSceneGivesTheSameBody()
{
    const Fixture one;
    const Fixture other;
    for (const CatalogueWebhook& webhook : webhookCatalogue())
        QCOMPARE(one.body(webhook.type, webhook.code), other.body(webhook.type, webhook.code));
}

void TestWebhookSample::onlyItemsWebhooksNeedAnItem()
{
    const Bank bank(1);
    for (const CatalogueWebhook& webhook : webhookCatalogue()) {
        if (webhook.subject == WebhookSubject::Item)
            continue;
        const QJsonObject body = sampleBody(webhook, {bank.mint(), bank.seed(), kNoon, nullptr});
        QVERIFY(!body.contains("item_id"_L1));
        QCOMPARE(body.value("webhook_code"_L1).toString(), QString(webhook.code));
    }
}

void TestWebhookSample::failedReportNamesTheItemToBlame()
{
    const Fixture fixture;
    fixture.item->error = loginRequiredError();
    const QJsonObject error = fixture.body(u"ASSETS"_s, u"ERROR"_s).value("error"_L1).toObject();
    QCOMPARE(error.value("error_type"_L1).toString(), u"ASSET_REPORT_ERROR"_s);
    QCOMPARE(error.value("error_code"_L1).toString(), u"DATA_UNAVAILABLE"_s);
    QCOMPARE(error.value("status"_L1).toInt(), 400);
    QCOMPARE(error.value("causes"_L1).toArray().size(), 1);
    const QJsonObject cause = error.value("causes"_L1).toArray().first().toObject();
    QCOMPARE(cause.value("item_id"_L1).toString(), fixture.item->id.value());
    QCOMPARE(cause.value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestWebhookSample::acknowledgedUrlIsTheItemsOwn()
{
    const Fixture fixture;
    QCOMPARE(fixture.body(u"ITEM"_s, u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s).value("new_webhook_url"_L1).toString(), u"http://127.0.0.1:1/hook"_s);
}

void TestWebhookSample::consentEndsWhenTheItemSaysSo()
{
    const Fixture fixture;
    const auto end = [&] { return fixture.body(u"ITEM"_s, u"PENDING_EXPIRATION"_s).value("consent_expiration_time"_L1).toString(); };
    QCOMPARE(end().first(10), u"2026-06-24"_s);
    fixture.item->consentExpires = fromMicroseconds(1'785'542'400'000'000);
    QCOMPARE(end().first(10), u"2026-08-01"_s);
}

void TestWebhookSample::tokensInItLeadNowhere()
{
    Fixture fixture;
    const QString token = fixture.bank.makePublicToken(*fixture.item, kNoon);
    const QString sample = fixture.body(u"LINK"_s, u"ITEM_ADD_RESULT"_s).value("public_token"_L1).toString();
    QVERIFY(sample.startsWith("public-sandbox-"_L1));
    QVERIFY(sample != token);
    QCOMPARE(fixture.bank.exchange(sample, kNoon).error().code, u"INVALID_PUBLIC_TOKEN"_s);
}

void TestWebhookSample::incomeOfAUserTellsAResultUnlessItIsAnUpdate()
{
    const Fixture fixture;
    QCOMPARE(fixture.body(u"INCOME"_s, u"BANK_INCOME_COMPLETE"_s).value("result"_L1).toString(), u"SUCCESS"_s);
    QVERIFY(!fixture.body(u"INCOME"_s, u"BANK_INCOME_REFRESH_UPDATE"_s).contains("result"_L1));
    QVERIFY(fixture.body(u"INCOME"_s, u"BANK_INCOME_COMPLETE"_s).value("user_id"_L1).toString().startsWith("usr_"_L1));
}

QTEST_GUILESS_MAIN(TestWebhookSample)
#include "tst_webhooksample.moc"
