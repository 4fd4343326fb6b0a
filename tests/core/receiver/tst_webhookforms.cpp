// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookforms.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookForms : public QObject {
    Q_OBJECT

private slots:
    void knowsTheCatalogue_data();
    void knowsTheCatalogue();
    void knowsNothingOfOtherKinds();
    void whatIsOptionalIsNotRequired();
    void mapsOlderNamesToTodays();
    void theListHoldsEveryKindOnce();
    void whatNothingUsesIsOnlyKept_data();
    void whatNothingUsesIsOnlyKept();
};

void TestWebhookForms::knowsTheCatalogue_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("Items") << u"ITEM"_s
                           << QStringList{u"ERROR"_s, u"LOGIN_REPAIRED"_s, u"NEW_ACCOUNTS_AVAILABLE"_s,
                                  u"PENDING_EXPIRATION"_s, u"PENDING_DISCONNECT"_s, u"USER_PERMISSION_REVOKED"_s,
                                  u"USER_ACCOUNT_REVOKED"_s, u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s};
    QTest::newRow("transactions") << u"TRANSACTIONS"_s
                                  << QStringList{u"SYNC_UPDATES_AVAILABLE"_s, u"INITIAL_UPDATE"_s,
                                         u"HISTORICAL_UPDATE"_s, u"DEFAULT_UPDATE"_s, u"TRANSACTIONS_REMOVED"_s,
                                         u"RECURRING_TRANSACTIONS_UPDATE"_s};
    QTest::newRow("account numbers") << u"AUTH"_s
                                     << QStringList{u"DEFAULT_UPDATE"_s, u"AUTOMATICALLY_VERIFIED"_s,
                                            u"VERIFICATION_EXPIRED"_s, u"SMS_MICRODEPOSITS_VERIFICATION"_s};
    QTest::newRow("money movement out of the US")
        << u"PAYMENT_INITIATION"_s << QStringList{u"PAYMENT_STATUS_UPDATE"_s, u"CONSENT_STATUS_UPDATE"_s};
    QTest::newRow("transfers") << u"TRANSFER"_s << QStringList{u"TRANSFER_EVENTS_UPDATE"_s};
    QTest::newRow("reports") << u"ASSETS"_s << QStringList{u"PRODUCT_READY"_s, u"ERROR"_s};
    QTest::newRow("income") << u"INCOME"_s
                            << QStringList{u"INCOME_VERIFICATION"_s, u"INCOME_VERIFICATION_RISK_SIGNALS"_s,
                                   u"BANK_INCOME_COMPLETE"_s, u"BANK_INCOME_REFRESH_COMPLETE"_s,
                                   u"BANK_INCOME_REFRESH_UPDATE"_s};
    QTest::newRow("identity") << u"IDENTITY"_s << QStringList{u"DEFAULT_UPDATE"_s};
    QTest::newRow("identity checks") << u"IDENTITY_VERIFICATION"_s
                                     << QStringList{u"STATUS_UPDATED"_s, u"STEP_UPDATED"_s, u"RETRIED"_s};
    QTest::newRow("linking") << u"LINK"_s << QStringList{u"SESSION_FINISHED"_s, u"ITEM_ADD_RESULT"_s, u"EVENTS"_s};
}

void TestWebhookForms::knowsTheCatalogue()
{
    QFETCH(QString, type);
    QFETCH(QStringList, codes);
    for (const QString& code : codes) {
        const WebhookForm* form = webhookForm({type, code});
        QVERIFY2(form, qPrintable(code));
        QVERIFY(form->required.contains(u"webhook_code"_s));
    }
}

void TestWebhookForms::knowsNothingOfOtherKinds()
{
    QVERIFY(!webhookForm({u"HOLDINGS"_s, u"DEFAULT_UPDATE"_s}));
    QVERIFY(!webhookForm({u"ITEM"_s, u"DEFAULT_UPDATE"_s}));
    QVERIFY(!webhookForm({}));
}

void TestWebhookForms::whatIsOptionalIsNotRequired()
{
    const WebhookForm* events = webhookForm({u"LINK"_s, u"EVENTS"_s});
    QVERIFY(events);
    QVERIFY(!events->required.contains(u"environment"_s));
    QVERIFY(events->optional.contains(u"environment"_s));
    const WebhookForm* error = webhookForm({u"ITEM"_s, u"ERROR"_s});
    QVERIFY(error);
    QVERIFY(error->required.contains(u"error"_s)); // optional elsewhere, required here
}

void TestWebhookForms::mapsOlderNamesToTodays()
{
    QCOMPARE(todaysKind({u"ITEM"_s, u"DEFAULT_UPDATE"_s}).type, u"TRANSACTIONS"_s);
    QCOMPARE(todaysKind({u"IDENTITY_VERIFICATION"_s, u"IDENTITY_VERIFICATION"_s}).code, u"STATUS_UPDATED"_s);
    QCOMPARE(todaysKind({u"ITEM"_s, u"ERROR"_s}).code, u"ERROR"_s);
}

void TestWebhookForms::theListHoldsEveryKindOnce()
{
    QCOMPARE(webhookForms().size(), 35);
    QSet<QString> seen;
    for (const WebhookForm& form : webhookForms())
        seen.insert(form.kind.type + u'/' + form.kind.code);
    QCOMPARE(seen.size(), 35);
    for (const OlderKind& older : olderKinds()) {
        QVERIFY(!webhookForm(older.sent));
        QVERIFY(webhookForm(older.today));
    }
}

void TestWebhookForms::whatNothingUsesIsOnlyKept_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<int>("kept");
    QTest::newRow("Items are looked at, asked about and noted") << u"ITEM"_s << 8 << 0;
    QTest::newRow("nobody asks for recurring streams") << u"TRANSACTIONS"_s << 6 << 1;
    QTest::newRow("nor for account numbers") << u"AUTH"_s << 4 << 4;
    QTest::newRow("nor for owners") << u"IDENTITY"_s << 1 << 1;
    QTest::newRow("nor for reports") << u"ASSETS"_s << 2 << 2;
    QTest::newRow("nor for transfers") << u"TRANSFER"_s << 1 << 1;
    QTest::newRow("nor for payments") << u"PAYMENT_INITIATION"_s << 2 << 2;
    QTest::newRow("nor for income") << u"INCOME"_s << 5 << 5;
    QTest::newRow("nor for checks of a person") << u"IDENTITY_VERIFICATION"_s << 3 << 3;
    QTest::newRow("Link sessions are finished") << u"LINK"_s << 3 << 0;
}

void TestWebhookForms::whatNothingUsesIsOnlyKept()
{
    QFETCH(QString, type);
    int kinds = 0;
    int kept = 0;
    for (const WebhookForm& form : webhookForms()) {
        kinds += form.kind.type == type ? 1 : 0;
        kept += form.kind.type == type && form.action == WebhookAction::KeepOnly ? 1 : 0;
    }
    QTEST(kinds, "kinds");
    QTEST(kept, "kept");
}

QTEST_GUILESS_MAIN(TestWebhookForms)
#include "tst_webhookforms.moc"
