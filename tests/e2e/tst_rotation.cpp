// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QJsonArray>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! A webhook URL that has to be replaced while Plaid goes on sending to it.
class TestRotation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theOldUrlIsServedAndCounted();
    void theGraceCanBeEnded();
    void wrongUsesAreExplained();

private:
    QJsonObject earlierUrl() const;
    bool fireAtTheItem() const;

    Deployment m_deployment;
    std::optional<LinkedItem> m_item;
    QString m_integration;
    QUrl m_oldUrl;
};

void TestRotation::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_oldUrl = m_deployment.webhookUrl();
    m_integration = m_deployment.list({u"integrations"_s, u"list"_s})[0]["id"_L1].toString();
    m_item = m_deployment.makeItem(m_oldUrl, 30);
    QVERIFY(m_item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*m_item), 60'000);
    QCOMPARE(m_deployment.postLink(*m_item, u"customer"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.cli({u"transactions"_s, u"--count"_s}).json()["count"_L1].toInteger() > 0, 60'000);
}

QJsonObject TestRotation::earlierUrl() const
{
    const Finished shown = m_deployment.cli({u"integrations"_s, u"show"_s, m_integration, u"--json"_s});
    return shown.json()["earlier_urls"_L1][0].toObject();
}

bool TestRotation::fireAtTheItem() const
{
    return m_deployment
               .askPlaid(u"/sandbox/item/fire_webhook"_s,
                   {{u"access_token"_s, m_item->accessToken}, {u"webhook_code"_s, u"SYNC_UPDATES_AVAILABLE"_s}, {u"webhook_type"_s, u"TRANSACTIONS"_s}})
               .status
        == 200;
}

void TestRotation::theOldUrlIsServedAndCounted()
{
    const Finished rotated = m_deployment.cli({u"integrations"_s, u"rotate-webhook-url"_s, m_integration, u"--grace"_s, u"3"_s, u"--json"_s});
    QVERIFY2(rotated.exitCode == 0, rotated.errors.constData());
    QCOMPARE(rotated.json()["old_webhook_url"_L1].toString(), m_oldUrl.toString());
    QVERIFY(rotated.json()["webhook_url"_L1].toString() != m_oldUrl.toString());
    QCOMPARE(rotated.json()["items"_L1].toInt(), 1);
    QVERIFY2(rotated.errors.contains("items webhook-url"), rotated.errors.constData());
    QCOMPARE(earlierUrl()["works"_L1].toBool(), true);

    const qsizetype before = m_deployment.list({u"webhooks"_s, u"list"_s, u"verification:verified"_s}).size();
    QVERIFY(fireAtTheItem()); // Plaid knows the old one only
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.list({u"webhooks"_s, u"list"_s, u"verification:verified"_s}).size() > before, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(earlierUrl()["hits"_L1].toInteger() >= 1, 60'000);
    QVERIFY(earlierUrl()["last_hit"_L1].isString());
}

void TestRotation::theGraceCanBeEnded()
{
    const Finished ended = m_deployment.cli({u"integrations"_s, u"rotate-webhook-url"_s, m_integration, u"--now"_s, u"--json"_s});
    QVERIFY2(ended.exitCode == 0, ended.errors.constData());
    QCOMPARE(ended.json()["ended"_L1].toInt(), 1);
    QCOMPARE(earlierUrl()["works"_L1].toBool(true), false);
    QCOMPARE(post(m_oldUrl, QJsonObject()).status, 404);
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"rotate-webhook-url"_s, m_integration, u"--now"_s, u"--json"_s}).json()["ended"_L1].toInt(-1), 0);
}

void TestRotation::wrongUsesAreExplained()
{
    const QStringList command{u"integrations"_s, u"rotate-webhook-url"_s};
    QCOMPARE(m_deployment.cli(command + QStringList{m_integration, u"--grace"_s, u"soon"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli(command + QStringList{m_integration, u"--grace"_s, u"366"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli(command + QStringList{m_integration, u"--grace"_s, u"1"_s, u"--now"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli(command + QStringList{u"itg_none"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
