// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhookcurl.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookCurl : public QObject {
    Q_OBJECT

private slots:
    void headersAndBodyAreTakenOver();
    void quotesStayQuotes();
    void whatBelongsToOneConnectionIsLeftOut();
};

void TestWebhookCurl::headersAndBodyAreTakenOver()
{
    WebhookDetail webhook;
    webhook.headers = {{"Plaid-Verification"_ba, "eyJ.eyJ.sig"_ba}};
    webhook.body = R"({"webhook_type":"ITEM"})"_ba;
    QCOMPARE(webhookCurl(webhook),
        u"curl -X POST \"$WEBHOOK_URL\" \\\n  -H 'Plaid-Verification: eyJ.eyJ.sig' \\\n  --data-binary '{\"webhook_type\":\"ITEM\"}'"_s);
}

void TestWebhookCurl::quotesStayQuotes()
{
    WebhookDetail webhook;
    webhook.body = "it's"_ba;
    QVERIFY(webhookCurl(webhook).endsWith(u"--data-binary 'it'\\''s'"_s));
}

void TestWebhookCurl::whatBelongsToOneConnectionIsLeftOut()
{
    WebhookDetail webhook;
    webhook.headers = {{"Host"_ba, "egret.example"_ba}, {"CONTENT-LENGTH"_ba, "23"_ba}, {"X-Kept"_ba, "1"_ba}};
    const QString command = webhookCurl(webhook);
    QVERIFY(!command.contains(u"egret.example"_s));
    QVERIFY(!command.contains(u"23"_s));
    QVERIFY(command.contains(u"-H 'X-Kept: 1'"_s));
}

QTEST_GUILESS_MAIN(TestWebhookCurl)
#include "tst_webhookcurl.moc"
