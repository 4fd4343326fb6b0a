// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/integrationurls.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIntegrationUrls : public QObject {
    Q_OBJECT

private slots:
    void standBelowTheBase_data();
    void standBelowTheBase();
};

void TestIntegrationUrls::standBelowTheBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("webhook");
    QTest::addColumn<QString>("link");
    QTest::newRow("listening address") << u"http://127.0.0.1:8484"_s << u"http://127.0.0.1:8484/webhooks/plaid/tok_en-1"_s
                                       << u"http://127.0.0.1:8484/api/integrations/itg_1/links"_s;
    QTest::newRow("public URL with a slash") << u"https://hooks.example/"_s << u"https://hooks.example/webhooks/plaid/tok_en-1"_s
                                             << u"https://hooks.example/api/integrations/itg_1/links"_s;
    QTest::newRow("public URL with a path") << u"https://example.org/egret"_s << u"https://example.org/egret/webhooks/plaid/tok_en-1"_s
                                            << u"https://example.org/egret/api/integrations/itg_1/links"_s;
}

void TestIntegrationUrls::standBelowTheBase()
{
    QFETCH(QString, base);
    Integration integration;
    integration.id = IntegrationId(u"itg_1"_s);
    integration.pathToken = u"tok_en-1"_s;
    QTEST(webhookUrl(QUrl(base), integration).toString(), "webhook");
    QTEST(linkUrl(QUrl(base), integration).toString(), "link");
}

QTEST_GUILESS_MAIN(TestIntegrationUrls)
#include "tst_integrationurls.moc"
