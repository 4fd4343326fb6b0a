// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"
#include "tests/support/forwarder.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 12;

QSet<QString> values(const QJsonArray& rows, QLatin1String field)
{
    QSet<QString> found;
    for (const QJsonValue& row : rows)
        found.insert(row[field].toString());
    return found;
}

} // namespace

//! What was answered with a 2xx is there after SIGKILL, whatever the process was doing at that moment.
class TestKillNine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_deployment.isReady()); }
    void acknowledgedLinksSurvive();
    void acknowledgedWebhooksSurvive();

private:
    Deployment m_deployment;
};

void TestKillNine::acknowledgedLinksSurvive()
{
    QRandomGenerator random(20'260'617);
    QSet<QString> acknowledged;
    for (int round = 0; round < kRounds; ++round) {
        const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
        QVERIFY(item);
        const HttpAnswer linked = m_deployment.postLink(*item, u"shop-%1"_s.arg(round));
        QCOMPARE(linked.status, 201);
        acknowledged.insert(item->itemId);
        QThread::msleep(random.bounded(400)); // somewhere between "just answered" and "in the middle of the first sync"
        m_deployment.server().killNine();

        QCOMPARE(values(m_deployment.list({u"items"_s, u"list"_s}), "item_id"_L1), acknowledged);
        m_deployment.serve();
        QVERIFY(m_deployment.isReady());
    }
    const auto allSynced = [this] {
        const QJsonArray items = m_deployment.list({u"items"_s, u"list"_s});
        return std::all_of(items.begin(), items.end(), [](const QJsonValue& item) { return item["status"_L1].toString() == "active"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allSynced(), 60'000);
}

void TestKillNine::acknowledgedWebhooksSurvive()
{
    Forwarder forwarder;
    const std::optional<LinkedItem> item = m_deployment.makeItem(forwarder.url());
    QVERIFY(item);
    qsizetype acknowledged = 0;
    for (int round = 0; round < kRounds; ++round) {
        QCOMPARE(m_deployment.askPlaid(u"/sandbox/item/fire_webhook"_s,
            {{u"access_token"_s, item->accessToken}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}}).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(forwarder.count() > round, 10'000);
        const HttpRequest webhook = forwarder.at(round);
        QCOMPARE(post(m_deployment.webhookUrl(), webhook.body, forwardedHeaders(webhook)).status, 200);
        ++acknowledged;
        m_deployment.server().killNine(); // right after the 200

        QCOMPARE(m_deployment.list({u"webhooks"_s, u"list"_s, item->itemId}).size(), acknowledged);
        m_deployment.serve();
        QVERIFY(m_deployment.isReady());
    }
    const auto allHandled = [&] {
        return values(m_deployment.list({u"webhooks"_s, u"list"_s, item->itemId}), "state"_L1) == QSet<QString>{u"handled"_s};
    };
    QTRY_VERIFY_WITH_TIMEOUT(allHandled(), 30'000);
}

QTEST_GUILESS_MAIN(TestKillNine)
#include "tst_killnine.moc"
