// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/legacydialect.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/webhooks/reportbodies.h"
#include "core/sandbox/webhooks/webhooksample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

//! A bank with one Item, and the dialect switched on.
struct Fixture {
    Fixture()
    {
        item = &bank.makeItem({u"user_good"_s, {}, u"ins_109508"_s, {}, {}}, kNoon);
        dialect.setOn(true);
    }
    std::optional<QJsonObject> form(const QString& type, const QString& code)
    {
        return dialect.formOf(sampleBody(*findWebhook(type, code), {bank.mint(), bank.seed(), kNoon, item}));
    }

    Bank bank{1};
    BankItem* item = nullptr;
    LegacyDialect dialect{bank};
};

} // namespace

class TestLegacyDialect : public QObject {
    Q_OBJECT

private slots:
    void olderFormsHaveTheirFieldsAndNoEnvironment_data();
    void olderFormsHaveTheirFieldsAndNoEnvironment();
    void restHasNoOlderForm();
    void isSilentWhileOff();
    void updateOfAnItemNamesNothingElse();
    void syncUpdatesTellWhatTheUpdateBeforeCounted();
    void newAccountsAreDescribed();
    void errorHasTextAndSuggestionButNoStatus();
    void paymentStatusLosesItsPrefix();
    void onlyGoodNewsHasAWordForIt();
    void reportNamesItsItem();
    void reportOfNobodyKnownNamesTheOldestItem();
};

void TestLegacyDialect::olderFormsHaveTheirFieldsAndNoEnvironment_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("formType");
    QTest::addColumn<QString>("formCode");
    QTest::addColumn<QString>("fields");
    const auto add = [](const QString& type, const QString& code, const QString& fields, const QString& formType = {}, const QString& formCode = {}) {
        QTest::newRow(qPrintable(QString(type + u' ' + code)))
            << type << code << (formType.isEmpty() ? type : formType) << (formCode.isEmpty() ? code : formCode) << fields;
    };
    add(u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s, u"item_id new_accounts"_s);
    add(u"ITEM"_s, u"ERROR"_s, u"error item_id"_s);
    add(u"TRANSACTIONS"_s, u"DEFAULT_UPDATE"_s, u"item_id"_s, u"ITEM"_s);
    add(u"TRANSACTIONS"_s, u"TRANSACTIONS_REMOVED"_s, u"item_id removed_transactions"_s);
    add(u"TRANSACTIONS"_s, u"HISTORICAL_UPDATE"_s, u"item_id new_transactions"_s);
    add(u"TRANSACTIONS"_s, u"SYNC_UPDATES_AVAILABLE"_s, u"item_id new_transactions"_s);
    add(u"ASSETS"_s, u"PRODUCT_READY"_s, u"asset_report_id item_id"_s);
    add(u"INCOME"_s, u"INCOME_VERIFICATION"_s, u"item_id verification_status"_s);
    add(u"IDENTITY_VERIFICATION"_s, u"STATUS_UPDATED"_s, u"item_id verification_status"_s, {}, u"IDENTITY_VERIFICATION"_s);
    add(u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s, u"payment_id status"_s);
}

void TestLegacyDialect::olderFormsHaveTheirFieldsAndNoEnvironment()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(QString, formType);
    QFETCH(QString, formCode);
    QFETCH(QString, fields);
    Fixture fixture;
    const std::optional<QJsonObject> form = fixture.form(type, code);
    QVERIFY(form);
    QCOMPARE(form->value("webhook_type"_L1).toString(), formType);
    QCOMPARE(form->value("webhook_code"_L1).toString(), formCode);
    QStringList names = form->keys();
    names.removeOne(u"webhook_type"_s);
    names.removeOne(u"webhook_code"_s);
    QCOMPARE(names.join(u' '), fields);
    if (form->contains("item_id"_L1))
        QCOMPARE(form->value("item_id"_L1).toString(), fixture.item->id.value());
}

void TestLegacyDialect::restHasNoOlderForm()
{
    Fixture fixture;
    int forms = 0;
    for (const CatalogueWebhook& webhook : webhookCatalogue())
        forms += fixture.form(webhook.type, webhook.code) ? 1 : 0;
    QCOMPARE(forms, 10);
}

void TestLegacyDialect::isSilentWhileOff()
{
    Fixture fixture;
    fixture.dialect.setOn(false);
    for (const CatalogueWebhook& webhook : webhookCatalogue())
        QVERIFY(!fixture.form(webhook.type, webhook.code));
}

void TestLegacyDialect::updateOfAnItemNamesNothingElse()
{
    Fixture fixture;
    QCOMPARE(*fixture.form(u"TRANSACTIONS"_s, u"DEFAULT_UPDATE"_s),
        (QJsonObject{{u"webhook_type"_s, u"ITEM"_s}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"item_id"_s, fixture.item->id.value()}}));
}

void TestLegacyDialect::syncUpdatesTellWhatTheUpdateBeforeCounted()
{
    Fixture fixture;
    const auto update = [](const QString& item) {
        return QJsonObject{{u"webhook_type"_s, u"TRANSACTIONS"_s}, {u"webhook_code"_s, u"SYNC_UPDATES_AVAILABLE"_s}, {u"item_id"_s, item}};
    };
    fixture.dialect.setOn(false);
    fixture.dialect.formOf({{u"item_id"_s, u"one"_s}, {u"new_transactions"_s, 12}});
    fixture.dialect.setOn(true);
    QCOMPARE(fixture.dialect.formOf(update(u"one"_s))->value("new_transactions"_L1).toInt(), 12);
    QCOMPARE(fixture.dialect.formOf(update(u"two"_s))->value("new_transactions"_L1).toInt(), 0);
}

void TestLegacyDialect::newAccountsAreDescribed()
{
    Fixture fixture;
    const QJsonArray accounts = fixture.form(u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s)->value("new_accounts"_L1).toArray();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().toObject().keys().join(u' '), u"account_id mask name official_name subtype type"_s);
    QVERIFY(!accounts.first().toObject().value("account_id"_L1).toString().isEmpty());
}

void TestLegacyDialect::errorHasTextAndSuggestionButNoStatus()
{
    Fixture fixture;
    const QJsonObject error = fixture.form(u"ITEM"_s, u"ERROR"_s)->value("error"_L1).toObject();
    QCOMPARE(error.value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QVERIFY(!error.value("suggested_action"_L1).toString().isEmpty());
    QVERIFY(error.contains("documentation_url"_L1));
    QVERIFY(!error.contains("status"_L1));
}

void TestLegacyDialect::paymentStatusLosesItsPrefix()
{
    Fixture fixture;
    QCOMPARE(fixture.form(u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s)->value("status"_L1).toString(), u"INITIATED"_s);
}

void TestLegacyDialect::onlyGoodNewsHasAWordForIt()
{
    Fixture fixture;
    QCOMPARE(fixture.form(u"INCOME"_s, u"INCOME_VERIFICATION"_s)->value("verification_status"_L1).toString(), u"VERIFIED"_s);
    QVERIFY(!fixture.dialect.formOf(incomeVerificationBody(u"item"_s, u"VERIFICATION_STATUS_PROCESSING_FAILED"_s)));
    fixture.dialect.setIsVerified([](const QString& id) { return id == "idv_good"_L1; });
    QVERIFY(fixture.dialect.formOf(identityVerificationBody(u"STATUS_UPDATED"_s, u"idv_good"_s)));
    QVERIFY(!fixture.dialect.formOf(identityVerificationBody(u"STATUS_UPDATED"_s, u"idv_bad"_s)));
}

void TestLegacyDialect::reportNamesItsItem()
{
    Fixture fixture;
    fixture.dialect.setItemOfReport([](const QString& report) { return ItemId(u"of "_s + report); });
    QCOMPARE(fixture.dialect.formOf(assetsReadyBody(u"r-1"_s, u"FULL"_s))->value("item_id"_L1).toString(), u"of r-1"_s);
}

void TestLegacyDialect::reportOfNobodyKnownNamesTheOldestItem()
{
    Fixture fixture;
    const BankItem& younger = fixture.bank.makeItem({u"user_good"_s, {}, u"ins_109508"_s, {}, {}}, kNoon);
    fixture.dialect.setItemOfReport([](const QString&) { return std::optional<ItemId>(); });
    const auto named = [&] { return fixture.form(u"ASSETS"_s, u"PRODUCT_READY"_s)->value("item_id"_L1).toString(); };
    QCOMPARE(named(), fixture.item->id.value());
    fixture.item->removed = true;
    QCOMPARE(named(), younger.id.value());
}

QTEST_GUILESS_MAIN(TestLegacyDialect)
#include "tst_legacydialect.moc"
