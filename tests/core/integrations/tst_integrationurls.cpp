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
    void inProductionTheyNeedTls_data();
    void inProductionTheyNeedTls();
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

void TestIntegrationUrls::inProductionTheyNeedTls_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("inClear");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https for Production") << u"https://hooks.example"_s << Environment::Production << false << true;
    QTest::newRow("http for Production") << u"http://hooks.example"_s << Environment::Production << true << false;
    QTest::newRow("http for Sandbox") << u"http://hooks.example"_s << Environment::Sandbox << true << true;
    QTest::newRow("http on this machine for Production") << u"http://127.0.0.1:8484"_s << Environment::Production << false << true;
    QTest::newRow("nothing for Production") << QString() << Environment::Production << false << true;
}

void TestIntegrationUrls::inProductionTheyNeedTls()
{
    QFETCH(QString, base);
    QFETCH(Environment, environment);
    QTEST(travelsInClear(QUrl(base)), "inClear");
    const Result<> checked = checkWebhookBase(QUrl(base), environment);
    QTEST(bool(checked), "allowed");
    if (!checked)
        QCOMPARE(checked.error().code, u"public_url"_s);
}

QTEST_GUILESS_MAIN(TestIntegrationUrls)
#include "tst_integrationurls.moc"
