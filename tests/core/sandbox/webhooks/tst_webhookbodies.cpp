// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookbodies.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/world/businessledger.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<BankItem> sampleItem()
{
    static HistoryShelf shelf;
    return std::make_unique<BankItem>(0, ItemId(u"item"_s), ItemSpec(), fromMicroseconds(1'781'706'708'000'000),
        LazyHistory(shelf, std::make_shared<const BusinessLedger>(1, 0), 0, QDate(2026, 6, 17), 30));
}

} // namespace

class TestWebhookBodies : public QObject {
    Q_OBJECT

private slots:
    void firedBodiesHaveTheirFields_data();
    void firedBodiesHaveTheirFields();
    void foundingFormOfTheItemsUpdateHasThreeFieldsOnly();
    void syncUpdatesTellTheStage();
    void itemErrorCarriesTheErrorAndItsStatus();
    void everyCodeHasOneMeaningPerType();
};

void TestWebhookBodies::firedBodiesHaveTheirFields_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("fields");
    const QString update = u"DEFAULT_UPDATE"_s;
    QTest::newRow("transactions") << u"TRANSACTIONS"_s << update << QStringList{u"item_id"_s, u"new_transactions"_s, u"error"_s};
    QTest::newRow("auth") << u"AUTH"_s << update << QStringList{u"account_ids_with_new_auth"_s, u"account_ids_with_updated_auth"_s};
    QTest::newRow("identity") << u"IDENTITY"_s << update << QStringList{u"account_ids_with_updated_identity"_s};
    QTest::newRow("holdings") << u"HOLDINGS"_s << update << QStringList{u"new_holdings"_s, u"updated_holdings"_s};
    QTest::newRow("investments") << u"INVESTMENTS_TRANSACTIONS"_s << update << QStringList{u"new_investments_transactions"_s};
    QTest::newRow("liabilities") << u"LIABILITIES"_s << update << QStringList{u"account_ids_with_new_liabilities"_s};
    QTest::newRow("sync") << u"TRANSACTIONS"_s << u"SYNC_UPDATES_AVAILABLE"_s << QStringList{u"initial_update_complete"_s, u"historical_update_complete"_s};
    QTest::newRow("recurring") << u"TRANSACTIONS"_s << u"RECURRING_TRANSACTIONS_UPDATE"_s << QStringList{u"account_ids"_s};
    QTest::newRow("new accounts") << u"ITEM"_s << u"NEW_ACCOUNTS_AVAILABLE"_s << QStringList{u"error"_s};
    QTest::newRow("permission revoked") << u"ITEM"_s << u"USER_PERMISSION_REVOKED"_s << QStringList{u"error"_s};
    QTest::newRow("account revoked") << u"ITEM"_s << u"USER_ACCOUNT_REVOKED"_s << QStringList{u"account_id"_s};
    QTest::newRow("pending disconnect") << u"ITEM"_s << u"PENDING_DISCONNECT"_s << QStringList{u"reason"_s, u"disconnect_time"_s};
    QTest::newRow("repaired") << u"ITEM"_s << u"LOGIN_REPAIRED"_s << QStringList{u"item_id"_s};
    QTest::newRow("item error") << u"ITEM"_s << u"ERROR"_s << QStringList{u"error"_s, u"item_id"_s};
    QTest::newRow("micro-deposits") << u"AUTH"_s << u"SMS_MICRODEPOSITS_VERIFICATION"_s << QStringList{u"status"_s, u"account_id"_s};
    QTest::newRow("report ready") << u"ASSETS"_s << u"PRODUCT_READY"_s << QStringList{u"asset_report_id"_s, u"report_type"_s};
    QTest::newRow("report failed") << u"ASSETS"_s << u"ERROR"_s << QStringList{u"asset_report_id"_s, u"error"_s};
}

void TestWebhookBodies::firedBodiesHaveTheirFields()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(QStringList, fields);
    const std::unique_ptr<BankItem> item = sampleItem();
    const QJsonObject body = firedBody({code, type, {}}, *item, Timestamp());
    QCOMPARE(body.value("webhook_type"_L1).toString(), type);
    QCOMPARE(body.value("webhook_code"_L1).toString(), code);
    QCOMPARE(body.value("environment"_L1).toString(), u"sandbox"_s);
    QCOMPARE(body.contains("item_id"_L1), type != "ASSETS"_L1);
    for (const QString& field : fields)
        QVERIFY2(body.contains(field), qPrintable(field));
}

void TestWebhookBodies::foundingFormOfTheItemsUpdateHasThreeFieldsOnly()
{
    const std::unique_ptr<BankItem> item = sampleItem();
    QCOMPARE(firedBody({u"DEFAULT_UPDATE"_s, u"ITEM"_s, {}}, *item, Timestamp()),
        (QJsonObject{{u"webhook_type"_s, u"ITEM"_s}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"item_id"_s, u"item"_s}}));
}

void TestWebhookBodies::syncUpdatesTellTheStage()
{
    const std::unique_ptr<BankItem> item = sampleItem();
    item->stage = UpdateStage::Initial;
    QCOMPARE(syncUpdatesBody(*item).value("initial_update_complete"_L1).toBool(), true);
    QCOMPARE(syncUpdatesBody(*item).value("historical_update_complete"_L1).toBool(), false);
}

void TestWebhookBodies::itemErrorCarriesTheErrorAndItsStatus()
{
    const std::unique_ptr<BankItem> item = sampleItem();
    const QJsonObject error = itemErrorBody(*item).value("error"_L1).toObject();
    QCOMPARE(error.value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(error.value("error_type"_L1).toString(), u"ITEM_ERROR"_s);
    QCOMPARE(error.value("status"_L1).toInt(), 400);
    QVERIFY(!error.contains("request_id"_L1));
}

void TestWebhookBodies::everyCodeHasOneMeaningPerType()
{
    QSet<std::pair<QString, QString>> seen;
    for (const FirableWebhook& webhook : firableWebhooks())
        seen.insert({webhook.type, webhook.code});
    QCOMPARE(seen.size(), firableWebhooks().size());
}

QTEST_GUILESS_MAIN(TestWebhookBodies)
#include "tst_webhookbodies.moc"
