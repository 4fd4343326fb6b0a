// SPDX-License-Identifier: Apache-2.0
#include "deployment.h"
#include "tests/support/forwarder.h"

#include <QFile>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 60'000; // milliseconds

} // namespace

class TestWebhookCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsBySearchAndCounts();
    void showsEveryCheckWithItsValue();
    void rechecksFromWhatWasKept();
    void replaysOneInside();
    void aDryRunChangesNothing();
    void aQueryIsCountedFirst();
    void replaysOutsideByteForByte();
    void refusesToSendOverHttpElsewhere();
    void anEditedCopyIsMarkedAndNeverVerified();
    void firesWebhooksInTheSandbox();
    void coverageNamesEveryKind();
    void differencesAreNamedByTheirPlaces();
    void onlyDeadLettersAreRequeued();
    void forwardsEachWebhookUntilItIsToldToStop();

private:
    QJsonArray webhooks(const QString& query) { return m_deployment.list({u"webhooks"_s, u"list"_s, query}); }
    QString newest(const QString& query) { return webhooks(query)[0]["id"_L1].toString(); }

    Deployment m_deployment;
    QString m_item;
};

void TestWebhookCommands::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(item);
    m_item = item->itemId;
    QCOMPARE(m_deployment.postLink(*item, u"shop-1"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(webhooks(u"code:HISTORICAL_UPDATE is:handled"_s).size() == 1, kArrivesWithin);
}

void TestWebhookCommands::listsBySearchAndCounts()
{
    const qsizetype all = webhooks(u"type:TRANSACTIONS"_s).size();
    QVERIFY(all >= 2);
    const Finished counted = m_deployment.cli({u"webhooks"_s, u"list"_s, u"--count"_s, u"type:transactions"_s, u"--json"_s});
    QCOMPARE(counted.json().object()["count"_L1].toInteger(), all);
    QCOMPARE(webhooks(u"-type:TRANSACTIONS -type:ITEM"_s).size(), 0);
    QCOMPARE(webhooks(u"received:7d item:"_s + m_item).size(), webhooks(u"item:"_s + m_item).size());
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"list"_s, u"colour:red"_s}).exitCode, 2);
}

void TestWebhookCommands::showsEveryCheckWithItsValue()
{
    const QJsonObject shown
        = m_deployment.cli({u"webhooks"_s, u"show"_s, newest(u"code:HISTORICAL_UPDATE"_s), u"--json"_s}).json().object();
    const QJsonArray checks = shown["checks"_L1].toArray();
    QCOMPARE(checks.size(), 7);
    QCOMPARE(checks[1]["value"_L1].toString(), u"ES256"_s);
    QVERIFY(!checks[2]["value"_L1].toString().isEmpty());
    QVERIFY(QStringList({u"fetched"_s, u"cached"_s}).contains(checks[3]["value"_L1]["source"_L1].toString()));
    QCOMPARE(checks[4]["value"_L1].toInt(), 64);
    QVERIFY(checks[5]["value"_L1]["iat"_L1].isDouble());
    QCOMPARE(checks[6]["value"_L1]["ours"_L1], checks[6]["value"_L1]["claimed"_L1]);
    QCOMPARE(shown["action"_L1].toString(), u"sync_item"_s);
}

void TestWebhookCommands::rechecksFromWhatWasKept()
{
    const Finished finished
        = m_deployment.cli({u"webhooks"_s, u"recheck"_s, newest(u"code:HISTORICAL_UPDATE"_s), u"--json"_s});
    QCOMPARE(finished.exitCode, 0);
    const QJsonObject verdict = finished.json().object();
    QCOMPARE(verdict["verification"_L1].toString(), u"verified"_s);
    QCOMPARE(verdict["recorded"_L1].toString(), u"verified"_s);
    QCOMPARE(verdict["checks"_L1][3]["value"_L1]["source"_L1].toString(), u"stored"_s);
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"recheck"_s, u"whk_nobody"_s}).exitCode, 3);
}

void TestWebhookCommands::replaysOneInside()
{
    const QString id = newest(u"code:HISTORICAL_UPDATE"_s);
    const Finished finished = m_deployment.cli({u"webhooks"_s, u"replay"_s, id, u"--json"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject row = finished.json().array()[0].toObject();
    QCOMPARE(row["done"_L1].toBool(), true);
    QCOMPARE(row["action"_L1].toString(), u"sync_item"_s);
    QCOMPARE(row["item_id"_L1].toString(), m_item);
    QVERIFY(row["added"_L1].isDouble());
    QTRY_COMPARE(webhooks(u"id:"_s + id)[0]["attempts"_L1].toInt(), 2);
}

void TestWebhookCommands::aDryRunChangesNothing()
{
    const QString id = newest(u"code:INITIAL_UPDATE"_s);
    const int attempts = webhooks(u"id:"_s + id)[0]["attempts"_L1].toInt();
    const Finished finished = m_deployment.cli({u"webhooks"_s, u"replay"_s, id, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(finished.json().array()[0]["done"_L1].toBool(), false);
    QVERIFY(finished.json().array()[0]["rows"_L1].isArray());
    QCOMPARE(webhooks(u"id:"_s + id)[0]["attempts"_L1].toInt(), attempts);
}

void TestWebhookCommands::aQueryIsCountedFirst()
{
    const Finished counted
        = m_deployment.cli({u"webhooks"_s, u"replay"_s, u"--query"_s, u"code:INITIAL_UPDATE"_s, u"--json"_s});
    QCOMPARE(counted.json().object()["count"_L1].toInt(), 1);
    const Finished replayed = m_deployment.cli(
        {u"webhooks"_s, u"replay"_s, u"--query"_s, u"code:INITIAL_UPDATE"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(replayed.json().array().size(), 1);
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"replay"_s}).exitCode, 2);
}

void TestWebhookCommands::replaysOutsideByteForByte()
{
    Forwarder forwarder;
    const QString id = newest(u"code:HISTORICAL_UPDATE"_s);
    const Finished finished
        = m_deployment.cli({u"webhooks"_s, u"replay"_s, id, u"--to"_s, forwarder.url().toString(), u"--json"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QTRY_COMPARE(forwarder.count(), 1);
    const QJsonObject shown = m_deployment.cli({u"webhooks"_s, u"show"_s, id, u"--json"_s}).json().object();
    QCOMPARE(QString::fromUtf8(forwarder.at(0).body), shown["body"_L1].toString());
    QVERIFY(!forwarder.at(0).header("Plaid-Verification").isEmpty());
}

void TestWebhookCommands::refusesToSendOverHttpElsewhere()
{
    const Finished finished = m_deployment.cli({u"webhooks"_s, u"replay"_s, newest(u"code:HISTORICAL_UPDATE"_s),
        u"--to"_s, u"http://hooks.example.com/"_s});
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.errors.contains("https"));
}

void TestWebhookCommands::anEditedCopyIsMarkedAndNeverVerified()
{
    const QString id = newest(u"code:HISTORICAL_UPDATE"_s);
    const QByteArray body = R"({"webhook_type":"ITEM","webhook_code":"LOGIN_REPAIRED","item_id":")" + m_item.toUtf8() + "\"}";
    const Finished finished = m_deployment.cli({u"webhooks"_s, u"edit"_s, id, u"--body-file"_s, u"-"_s, u"--json"_s}, body);
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QString copy = finished.json().object()["id"_L1].toString();
    const QJsonObject row = webhooks(u"is:edited"_s)[0].toObject();
    QCOMPARE(row["id"_L1].toString(), copy);
    QCOMPARE(row["edited_from"_L1].toString(), id);
    QCOMPARE(row["verification"_L1].toString(), u"not_checked"_s);
    const Finished replayed = m_deployment.cli({u"webhooks"_s, u"replay"_s, copy, u"--json"_s});
    QCOMPARE(replayed.json().array()[0]["action"_L1].toString(), u"refresh_item"_s);
    QCOMPARE(webhooks(u"id:"_s + copy)[0]["verification"_L1].toString(), u"not_checked"_s);
    QCOMPARE(webhooks(u"id:"_s + id)[0]["webhook_code"_L1].toString(), u"HISTORICAL_UPDATE"_s);
}

void TestWebhookCommands::firesWebhooksInTheSandbox()
{
    const Finished finished = m_deployment.cli(
        {u"webhooks"_s, u"fire"_s, m_item, u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s, u"--json"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(finished.json().object()["fired"_L1].toBool(), true);
    QTRY_COMPARE_WITH_TIMEOUT(webhooks(u"code:NEW_ACCOUNTS_AVAILABLE"_s).size(), 1, kArrivesWithin);
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"fire"_s, u"nobody"_s, u"ITEM"_s, u"ERROR"_s}).exitCode, 3);
}

void TestWebhookCommands::coverageNamesEveryKind()
{
    const QJsonArray rows = m_deployment.list({u"webhooks"_s, u"coverage"_s});
    QVERIFY(rows.size() >= 37);
    int seen = 0;
    for (const QJsonValue& row : rows)
        seen += row["seen"_L1].toInt() > 0;
    QVERIFY(seen >= 2);
}

void TestWebhookCommands::differencesAreNamedByTheirPlaces()
{
    const QJsonArray rows = m_deployment.list(
        {u"webhooks"_s, u"diff"_s, newest(u"code:INITIAL_UPDATE"_s), newest(u"code:HISTORICAL_UPDATE"_s)});
    QStringList paths;
    for (const QJsonValue& row : rows)
        paths.append(row["path"_L1].toString());
    QVERIFY(paths.contains(u"/webhook_code"_s));
    QVERIFY(!paths.contains(u"/item_id"_s));
}

void TestWebhookCommands::onlyDeadLettersAreRequeued()
{
    const Finished finished = m_deployment.cli({u"webhooks"_s, u"requeue"_s, u"--json"_s});
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(finished.json().object()["requeued"_L1].toInt(-1), 0);
}

void TestWebhookCommands::forwardsEachWebhookUntilItIsToldToStop()
{
    Forwarder forwarder;
    const QString integration = m_deployment.list({u"integrations"_s, u"list"_s})[0]["id"_L1].toString();
    const Finished added = m_deployment.cli(
        {u"integrations"_s, u"forward"_s, integration, u"--to"_s, forwarder.url().toString(), u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const QString id = added.json().object()["id"_L1].toString();
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"fire"_s, m_item, u"ITEM"_s, u"NEW_ACCOUNTS_AVAILABLE"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(forwarder.count(), 1, kArrivesWithin);
    QVERIFY(!forwarder.at(0).header("Plaid-Verification").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_deployment.list({u"integrations"_s, u"forwards"_s})[0]["sent"_L1].toInt(), 1, kArrivesWithin);
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"stop-forwarding"_s, id}).exitCode, 0);
    QCOMPARE(m_deployment.list({u"integrations"_s, u"forwards"_s}).size(), 0);
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"stop-forwarding"_s, id}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestWebhookCommands)
#include "tst_webhookcommands.moc"
