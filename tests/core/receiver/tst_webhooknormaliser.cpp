// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhooknormaliser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Action = WebhookEvent::Action;
Q_DECLARE_METATYPE(Action)

class TestWebhookNormaliser : public QObject {
    Q_OBJECT

private slots:
    void decidesWhatToDo_data();
    void decidesWhatToDo();
    void understandsOlderForms_data();
    void understandsOlderForms();
    void todaysFormsAreComplete();
    void knownNamesAreUpperCasedAndOthersLeftAsTheyAre();
    void keepsWhatItDoesNotKnow();
    void garbageGivesAnEmptyEvent_data();
    void garbageGivesAnEmptyEvent();
    void overlongNamesAreDropped();
    void anErrorMayBeATextOrNull();
    void saysWhatIsNotNamed();
    void filingNeedsNeitherMissingNorExtra();
    void survivesMutatedBodies();
};

namespace {

QByteArray bodyOf(const QByteArray& type, const QByteArray& code)
{
    return R"({"webhook_type":")" + type + R"(","webhook_code":")" + code
        + R"(","item_id":"item-1","environment":"sandbox"})";
}

} // namespace

void TestWebhookNormaliser::decidesWhatToDo_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Action>("action");
    QTest::newRow("new data to sync") << "TRANSACTIONS"_ba
                                      << "SYNC_UPDATES_AVAILABLE"_ba << Action::SyncItem;
    QTest::newRow("legacy: first 30 days") << "TRANSACTIONS"_ba
                                           << "INITIAL_UPDATE"_ba << Action::SyncItem;
    QTest::newRow("legacy: all history") << "TRANSACTIONS"_ba
                                         << "HISTORICAL_UPDATE"_ba << Action::SyncItem;
    QTest::newRow("legacy: new transactions") << "TRANSACTIONS"_ba
                                              << "DEFAULT_UPDATE"_ba << Action::SyncItem;
    QTest::newRow("legacy: removed") << "TRANSACTIONS"_ba
                                     << "TRANSACTIONS_REMOVED"_ba << Action::RemoveTransactions;
    QTest::newRow("older documents: update under ITEM") << "ITEM"_ba
                                                        << "DEFAULT_UPDATE"_ba << Action::SyncItem;
    QTest::newRow("login broken") << "ITEM"_ba
                                  << "ERROR"_ba << Action::RefreshItem;
    QTest::newRow("login repaired") << "ITEM"_ba
                                    << "LOGIN_REPAIRED"_ba << Action::RefreshItem;
    QTest::newRow("new accounts") << "ITEM"_ba
                                  << "NEW_ACCOUNTS_AVAILABLE"_ba << Action::OfferAccounts;
    QTest::newRow("consent ends") << "ITEM"_ba
                                  << "PENDING_EXPIRATION"_ba << Action::NoteConsentEnd;
    QTest::newRow("will be disconnected") << "ITEM"_ba
                                          << "PENDING_DISCONNECT"_ba << Action::NoteConsentEnd;
    QTest::newRow("revoked") << "ITEM"_ba
                             << "USER_PERMISSION_REVOKED"_ba << Action::NoteRevocation;
    QTest::newRow("account revoked") << "ITEM"_ba
                                     << "USER_ACCOUNT_REVOKED"_ba << Action::DropAccount;
    QTest::newRow("webhook address changed") << "ITEM"_ba
                                             << "WEBHOOK_UPDATE_ACKNOWLEDGED"_ba << Action::NoteWebhookUrl;
    QTest::newRow("account numbers changed") << "AUTH"_ba
                                             << "DEFAULT_UPDATE"_ba << Action::KeepOnly;
    QTest::newRow("product that is not handled") << "HOLDINGS"_ba
                                                 << "DEFAULT_UPDATE"_ba << Action::KeepOnly;
    QTest::newRow("code of the future") << "TRANSACTIONS"_ba
                                        << "SOMETHING_NEW"_ba << Action::KeepOnly;
}

void TestWebhookNormaliser::decidesWhatToDo()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, code);
    QFETCH(Action, action);
    const WebhookEvent event = normalise(bodyOf(type, code));
    QCOMPARE(event.type, QString::fromLatin1(type));
    QCOMPARE(event.code, QString::fromLatin1(code));
    QCOMPARE(event.item, ItemId(u"item-1"_s));
    QCOMPARE(event.environment, u"sandbox"_s);
    QCOMPARE(event.action, action);
}

void TestWebhookNormaliser::understandsOlderForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("extra");
    const QStringList none;
    QTest::newRow("new accounts come with the accounts")
        << R"({"webhook_type":"ITEM","webhook_code":"NEW_ACCOUNTS_AVAILABLE","item_id":"i","new_accounts":[{"account_id":"a","mask":"0000"}],"environment":"sandbox"})"_ba
        << Action::OfferAccounts << none << none << QStringList{u"new_accounts"_s};
    QTest::newRow("an error without environment")
        << R"({"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"i","error":{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","documentation_url":"u"}})"_ba
        << Action::RefreshItem << none << QStringList{u"environment"_s} << none;
    QTest::newRow("an update under ITEM, without a count")
        << R"({"webhook_type":"ITEM","webhook_code":"DEFAULT_UPDATE","item_id":"i"})"_ba << Action::SyncItem
        << QStringList{u"ITEM/DEFAULT_UPDATE as TRANSACTIONS/DEFAULT_UPDATE"_s}
        << QStringList{u"environment"_s, u"new_transactions"_s} << none;
    QTest::newRow("removed transactions without environment")
        << R"({"webhook_type":"TRANSACTIONS","webhook_code":"TRANSACTIONS_REMOVED","item_id":"i","removed_transactions":["t1","t2"]})"_ba
        << Action::RemoveTransactions << none << QStringList{u"environment"_s} << none;
    QTest::newRow("all history without environment")
        << R"({"webhook_type":"TRANSACTIONS","webhook_code":"HISTORICAL_UPDATE","item_id":"i","new_transactions":100})"_ba
        << Action::SyncItem << none << QStringList{u"environment"_s} << none;
    QTest::newRow("a sync update with a count instead of two booleans")
        << R"({"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"i","new_transactions":10})"_ba
        << Action::SyncItem << none
        << QStringList{u"environment"_s, u"initial_update_complete"_s, u"historical_update_complete"_s}
        << QStringList{u"new_transactions"_s};
    QTest::newRow("a report that names an Item")
        << R"({"webhook_type":"ASSETS","webhook_code":"PRODUCT_READY","item_id":"i","asset_report_id":"r"})"_ba
        << Action::KeepOnly << none << QStringList{u"environment"_s} << QStringList{u"item_id"_s};
    QTest::newRow("income is VERIFIED")
        << R"({"webhook_type":"INCOME","webhook_code":"INCOME_VERIFICATION","item_id":"i","verification_status":"VERIFIED"})"_ba
        << Action::KeepOnly << QStringList{u"verification_status VERIFIED as VERIFICATION_STATUS_PROCESSING_COMPLETE"_s}
        << QStringList{u"environment"_s} << none;
    QTest::newRow("an identity check that is not named")
        << R"({"webhook_type":"IDENTITY_VERIFICATION","webhook_code":"IDENTITY_VERIFICATION","item_id":"i","verification_status":"VERIFIED"})"_ba
        << Action::KeepOnly
        << QStringList{u"IDENTITY_VERIFICATION/IDENTITY_VERIFICATION as IDENTITY_VERIFICATION/STATUS_UPDATED"_s}
        << QStringList{u"environment"_s, u"identity_verification_id"_s}
        << QStringList{u"item_id"_s, u"verification_status"_s};
    QTest::newRow("a payment's status by its short name")
        << R"({"webhook_type":"PAYMENT_INITIATION","webhook_code":"PAYMENT_STATUS_UPDATE","payment_id":"p","status":"INITIATED"})"_ba
        << Action::KeepOnly << QStringList{u"status INITIATED as new_payment_status PAYMENT_STATUS_INITIATED"_s}
        << QStringList{u"environment"_s, u"old_payment_status"_s, u"original_reference"_s, u"original_start_date"_s,
               u"adjusted_start_date"_s, u"timestamp"_s}
        << none;
}

void TestWebhookNormaliser::understandsOlderForms()
{
    QFETCH(QByteArray, body);
    QFETCH(Action, action);
    QFETCH(QStringList, aliases);
    QFETCH(QStringList, missing);
    QFETCH(QStringList, extra);
    const WebhookEvent event = normalise(body);
    QCOMPARE(event.action, action);
    QCOMPARE(event.aliases, aliases);
    QCOMPARE(event.missing, missing);
    QCOMPARE(event.extra, extra);
}

void TestWebhookNormaliser::todaysFormsAreComplete()
{
    const WebhookEvent event = normalise(R"({
  "environment": "production",
  "historical_update_complete": false,
  "initial_update_complete": true,
  "item_id": "item-1",
  "webhook_code": "SYNC_UPDATES_AVAILABLE",
  "webhook_type": "TRANSACTIONS"
})"_ba);
    QVERIFY(event.aliases.isEmpty());
    QVERIFY(event.missing.isEmpty());
    QVERIFY(event.extra.isEmpty());
    QCOMPARE(event.environment, u"production"_s);
}

void TestWebhookNormaliser::knownNamesAreUpperCasedAndOthersLeftAsTheyAre()
{
    const WebhookEvent event = normalise(bodyOf("transactions", "sync_updates_available"));
    QCOMPARE(event.type, u"TRANSACTIONS"_s);
    QCOMPARE(event.code, u"SYNC_UPDATES_AVAILABLE"_s);
    QCOMPARE(event.action, Action::SyncItem);
    const WebhookEvent unknown = normalise(bodyOf("transactions", "Something_New"));
    QCOMPARE(unknown.type, u"transactions"_s);
    QCOMPARE(unknown.code, u"Something_New"_s);
    QVERIFY(unknown.kind.isEmpty());
}

void TestWebhookNormaliser::keepsWhatItDoesNotKnow()
{
    const WebhookEvent event
        = normalise(R"({"webhook_type":"WALLET","webhook_code":"WALLET_TRANSACTION_STATUS_UPDATE"})"_ba);
    QCOMPARE(event.type, u"WALLET"_s);
    QCOMPARE(event.action, Action::KeepOnly);
    const WebhookEvent anonymous
        = normalise(R"({"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE"})"_ba);
    QCOMPARE(anonymous.action, Action::KeepOnly); // it names no Item
}

void TestWebhookNormaliser::garbageGivesAnEmptyEvent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("an array") << "[1]"_ba;
    QTest::newRow("half an object") << R"({"webhook_type":"ITEM")"_ba;
    QTest::newRow("no UTF-8") << "{\"webhook_type\":\"\xff\xfe\"}"_ba;
    QTest::newRow("types that are not texts") << R"({"webhook_type":1,"webhook_code":{}})"_ba;
    QTest::newRow("too deep") << R"({"webhook_type":"ITEM","a":)" + QByteArray(64, '[') + QByteArray(64, ']') + "}";
    QTest::newRow("far too deep") << QByteArray(500'000, '[');
    QTest::newRow("too large") << R"({"webhook_type":"ITEM","a":")" + QByteArray(1024 * 1024, 'x') + "\"}";
}

void TestWebhookNormaliser::garbageGivesAnEmptyEvent()
{
    QFETCH(QByteArray, body);
    const WebhookEvent event = normalise(body);
    QCOMPARE(event.type, QString());
    QCOMPARE(event.code, QString());
    QVERIFY(event.item.isEmpty());
    QCOMPARE(event.action, Action::KeepOnly);
}

void TestWebhookNormaliser::overlongNamesAreDropped()
{
    const WebhookEvent event = normalise(bodyOf(QByteArray(65, 'A'), "ERROR"));
    QCOMPARE(event.type, QString());
    QCOMPARE(event.code, u"ERROR"_s);
}

void TestWebhookNormaliser::anErrorMayBeATextOrNull()
{
    for (const QByteArray& error : {"null"_ba, "\"text\""_ba, R"({"error_code":"X"})"_ba}) {
        const WebhookEvent event = normalise(
            R"({"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","item_id":"i","new_transactions":5,"environment":"sandbox","error":)"
            + error + "}");
        QCOMPARE(event.action, Action::SyncItem);
        QVERIFY(event.extra.isEmpty());
    }
}

void TestWebhookNormaliser::saysWhatIsNotNamed()
{
    QCOMPARE(missingSubject(normalise(bodyOf("ITEM", "ERROR"))), QString());
    QCOMPARE(missingSubject(normalise(R"({"webhook_type":"ITEM","webhook_code":"ERROR"})"_ba)), u"item_id"_s);
    QCOMPARE(missingSubject(normalise(bodyOf("ASSETS", "ERROR"))), u"asset_report_id"_s);
    QCOMPARE(missingSubject(normalise(bodyOf("TRANSFER", "TRANSFER_EVENTS_UPDATE"))), QString());
    QCOMPARE(missingSubject(normalise(bodyOf("WALLET", "ANY"))), QString());
}

void TestWebhookNormaliser::filingNeedsNeitherMissingNorExtra()
{
    const QByteArray body = R"({"webhook_type":"ITEM","webhook_code":"DEFAULT_UPDATE","item_id":"i","odd":1})";
    const WebhookEvent filed = readEvent(body);
    QCOMPARE(filed.action, Action::SyncItem);
    QCOMPARE(filed.aliases.size(), 1);
    QVERIFY(filed.missing.isEmpty() && filed.extra.isEmpty());
    QCOMPARE(normalise(body).extra, QStringList{u"odd"_s});
    QVERIFY(readEvent("no JSON").type.isEmpty());
}

void TestWebhookNormaliser::survivesMutatedBodies()
{
    QRandomGenerator random(20260617);
    const QByteArray whole = bodyOf("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body = whole.left(random.bounded(int(whole.size()) + 1));
        for (int change = random.bounded(4); change > 0 && !body.isEmpty(); --change)
            body[random.bounded(int(body.size()))] = char(random.bounded(256));
        const WebhookEvent event = normalise(body);
        QVERIFY(event.type.size() <= 128 && event.item.value().size() <= 256);
    }
}

QTEST_GUILESS_MAIN(TestWebhookNormaliser)
#include "tst_webhooknormaliser.moc"
