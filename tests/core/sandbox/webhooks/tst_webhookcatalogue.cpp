// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookcatalogue.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookCatalogue : public QObject {
    Q_OBJECT

private slots:
    void listsEveryWebhookOnce();
    void findsByTypeAndCodeTogether();
    void typesAreListedOnceInOrder();
    void codesAreThoseOfOneType();
    void urlOfTransfersAndVerificationsIsTheDashboards();
};

void TestWebhookCatalogue::listsEveryWebhookOnce()
{
    QSet<std::pair<QString, QString>> seen;
    for (const CatalogueWebhook& webhook : webhookCatalogue())
        seen.insert({QString(webhook.type), QString(webhook.code)});
    QCOMPARE(webhookCatalogue().size(), size_t(35));
    QCOMPARE(seen.size(), 35);
}

void TestWebhookCatalogue::findsByTypeAndCodeTogether()
{
    const CatalogueWebhook* found = findWebhook(u"AUTH"_s, u"DEFAULT_UPDATE"_s);
    QVERIFY(found);
    QCOMPARE(QString(found->type), u"AUTH"_s);
    QVERIFY(!findWebhook(u"ITEM"_s, u"DEFAULT_UPDATE"_s));
    QVERIFY(!findWebhook(u"auth"_s, u"DEFAULT_UPDATE"_s));
    QVERIFY(!findWebhook(u"AUTH"_s, {}));
}

void TestWebhookCatalogue::typesAreListedOnceInOrder()
{
    QCOMPARE(webhookTypes().join(u' '),
        u"ITEM TRANSACTIONS AUTH IDENTITY TRANSFER PAYMENT_INITIATION ASSETS INCOME IDENTITY_VERIFICATION LINK"_s);
}

void TestWebhookCatalogue::codesAreThoseOfOneType()
{
    QCOMPARE(webhookCodesOf(u"LINK"_s), (QStringList{u"SESSION_FINISHED"_s, u"ITEM_ADD_RESULT"_s, u"EVENTS"_s}));
    QVERIFY(webhookCodesOf(u"WEATHER"_s).isEmpty());
}

void TestWebhookCatalogue::urlOfTransfersAndVerificationsIsTheDashboards()
{
    for (const CatalogueWebhook& webhook : webhookCatalogue()) {
        const bool dashboard = webhook.type == "TRANSFER"_L1 || webhook.type == "IDENTITY_VERIFICATION"_L1;
        QCOMPARE(webhook.subject == WebhookSubject::Dashboard, dashboard);
    }
}

QTEST_GUILESS_MAIN(TestWebhookCatalogue)
#include "tst_webhookcatalogue.moc"
