// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QJsonArray>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! Every call of a running server can be looked at from beside it.
class TestRequestLogCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsCallsWhileTheServerRuns();
    void countsThem();
    void showsOneInEveryForm();
    void makesACallAgain();
    void groupsErrorsAndTellsLatencies();
    void estimatesAMonthFromTheUsersPrices();
    void anUnknownOneExitsThree();
    void asksBeforeACallThatIsNotHarmless(); // last: it adds calls that are billed

private:
    Deployment m_deployment;
    LinkedItem m_item;
};

void TestRequestLogCommands::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_deployment.serve();
    const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(item);
    m_item = *item;
    QCOMPARE(m_deployment.postLink(m_item, u"shop"_s).status, 201);
    const LinkedItem stranger{u"stranger"_s, u"access-sandbox-0badcafe-0bad-4afe-8bad-0badcafe0bad"_s};
    QCOMPARE(m_deployment.postLink(stranger, u"shop"_s).status, 201);
    QTRY_VERIFY_WITH_TIMEOUT(!m_deployment.list({u"requests"_s, u"errors"_s}).isEmpty(), 30'000);
}

void TestRequestLogCommands::listsCallsWhileTheServerRuns()
{
    const QJsonArray rows = m_deployment.list({u"requests"_s, u"list"_s, u"/transactions/sync"_s, m_item.itemId});
    QVERIFY(!rows.isEmpty());
    const QJsonObject row = rows.first().toObject();
    QVERIFY(row["id"_L1].toString().startsWith("req_"_L1));
    QCOMPARE(row["operation"_L1].toString(), u"/transactions/sync"_s);
    QCOMPARE(row["item_id"_L1].toString(), m_item.itemId);
    QCOMPARE(row["status"_L1].toInt(), 200);
    QVERIFY(row["integration"_L1].toString().startsWith("itg_"_L1));
    QVERIFY(!row["request_id"_L1].toString().isEmpty());
    QVERIFY(row["latency_ms"_L1].toDouble() > 0);
    QVERIFY(row["error_code"_L1].isNull());
    QCOMPARE(m_deployment.list({u"requests"_s, u"list"_s, u"--limit"_s, u"1"_s}).size(), 1);
}

void TestRequestLogCommands::countsThem()
{
    const Finished all = m_deployment.cli({u"requests"_s, u"list"_s, u"--count"_s, u"--json"_s});
    QVERIFY2(all.exitCode == 0, all.errors.constData());
    QVERIFY(all.json().object()["count"_L1].toInt() >= 2);
    const Finished calls = m_deployment.cli({u"requests"_s, u"list"_s, u"endpoint:/transactions/sync"_s, u"--count"_s, u"--json"_s});
    QVERIFY(calls.json()["count"_L1].toInt() > 0);
    const Finished others = m_deployment.cli({u"requests"_s, u"list"_s, u"-endpoint:/transactions/sync"_s, u"--count"_s, u"--json"_s});
    QVERIFY(others.json()["count"_L1].toInt() < all.json()["count"_L1].toInt());
    QCOMPARE(m_deployment.cli({u"requests"_s, u"list"_s, u"colour:red"_s}).exitCode, 2);
    const Finished none = m_deployment.cli({u"requests"_s, u"list"_s, u"/beacon"_s, u"--count"_s, u"--json"_s});
    QCOMPARE(none.json().object()["count"_L1].toInt(-1), 0);
}

void TestRequestLogCommands::makesACallAgain()
{
    const QStringList calls{u"requests"_s, u"list"_s, u"endpoint:/transactions/sync item:"_s + m_item.itemId};
    const QJsonArray before = m_deployment.list(calls);
    QVERIFY(!before.isEmpty());
    const QString first = before.last()["id"_L1].toString(); // without a cursor
    const Finished again = m_deployment.cli({u"requests"_s, u"rerun"_s, first});
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QVERIFY(again.json().object()["has_more"_L1].isBool());
    QVERIFY(!again.output.contains(m_item.accessToken.toUtf8()));
    QCOMPARE(m_deployment.cli({u"requests"_s, u"rerun"_s, u"req_999999"_s}).exitCode, 3);
    const Finished other = m_deployment.cli(
        {u"requests"_s, u"rerun"_s, first, u"--body-file"_s, u"-"_s}, "[]");
    QCOMPARE(other.exitCode, 1);
    QVERIFY(other.errors.contains("JSON object"));
}

void TestRequestLogCommands::asksBeforeACallThatIsNotHarmless()
{
    const QStringList calls{u"requests"_s, u"list"_s, u"endpoint:/transactions/refresh"_s};
    const qsizetype before = m_deployment.list(calls).size();
    QCOMPARE(m_deployment.cli({u"items"_s, u"refresh"_s, m_item.itemId, u"--yes"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_deployment.list(calls).size(), before + 1, 30'000);
    const QString id = m_deployment.list(calls)[0]["id"_L1].toString();
    const Finished refused = m_deployment.cli({u"requests"_s, u"rerun"_s, id});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("Plaid charges for /transactions/refresh") && refused.errors.contains("--yes"),
        refused.errors.constData());
    QCOMPARE(m_deployment.cli({u"requests"_s, u"rerun"_s, id, u"--yes"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_deployment.list(calls).size(), before + 2, 30'000);
}

void TestRequestLogCommands::showsOneInEveryForm()
{
    const QString id = m_deployment.list({u"requests"_s, u"list"_s, u"/transactions/sync"_s, m_item.itemId})
                           .first()["id"_L1].toString();
    const QJsonObject shown = m_deployment.cli({u"requests"_s, u"show"_s, id, u"--json"_s}).json().object();
    QCOMPARE(shown["request"_L1]["access_token"_L1].toString(), u"[redacted]"_s);
    QVERIFY(shown["answer"_L1]["left_out"_L1].toString().endsWith(" bytes"_L1));
    const Finished curl = m_deployment.cli({u"requests"_s, u"show"_s, id, u"--format"_s, u"curl"_s});
    QVERIFY2(curl.output.startsWith("curl "), curl.output.constData());
    QVERIFY(curl.output.contains("$ACCESS_TOKEN"));
    const Finished har = m_deployment.cli({u"requests"_s, u"show"_s, id, u"--format"_s, u"har"_s});
    QCOMPARE(har.json().object()["log"_L1]["entries"_L1].toArray().size(), 1);
    const Finished postman = m_deployment.cli({u"requests"_s, u"show"_s, id, u"--format"_s, u"postman"_s});
    QCOMPARE(postman.json().object()["item"_L1].toArray().size(), 1);
    QCOMPARE(m_deployment.cli({u"requests"_s, u"show"_s, id, u"--format"_s, u"xml"_s}).exitCode, 2);
}

void TestRequestLogCommands::groupsErrorsAndTellsLatencies()
{
    const QJsonObject group = m_deployment.list({u"requests"_s, u"errors"_s}).first().toObject();
    QCOMPARE(group["error_type"_L1].toString(), u"INVALID_INPUT"_s);
    QCOMPARE(group["error_code"_L1].toString(), u"INVALID_ACCESS_TOKEN"_s);
    QCOMPARE(group["items"_L1].toArray().first().toString(), u"stranger"_s);
    bool found = false;
    for (const QJsonValue& row : m_deployment.list({u"requests"_s, u"stats"_s})) {
        if (row["operation"_L1].toString() != "/transactions/sync"_L1)
            continue;
        found = true;
        QVERIFY(row["count"_L1].toInt() >= 1);
        QVERIFY(row["p50_ms"_L1].toDouble() > 0);
        QVERIFY(row["p95_ms"_L1].toDouble() >= row["p50_ms"_L1].toDouble());
        QCOMPARE(row["limit_per_minute"_L1].toInt(), 1000);
        QVERIFY(row["headroom"_L1].toInt() < 1000);
    }
    QVERIFY(found);
}

void TestRequestLogCommands::estimatesAMonthFromTheUsersPrices()
{
    const QStringList whole{u"webhooks"_s, u"list"_s, u"code:HISTORICAL_UPDATE state:handled"_s};
    QTRY_VERIFY_WITH_TIMEOUT(!m_deployment.list(whole).isEmpty(), 30'000); // before, Plaid has nothing to refresh
    const Finished refreshed = m_deployment.cli({u"items"_s, u"refresh"_s, m_item.itemId});
    QVERIFY2(refreshed.exitCode == 0, refreshed.errors.constData());
    const QTemporaryDir directory;
    const QString sheet = directory.filePath(u"prices.csv"_s);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("transactions,0.30\n/transactions/refresh,0.125\n") > 0);
    file.close();
    const QStringList asked{u"requests"_s, u"cost"_s, u"--environment"_s, u"sandbox"_s, u"--prices"_s, sheet};
    QHash<QString, QString> months;
    const auto estimate = [&] {
        for (const QJsonValue& row : m_deployment.list(asked))
            months.insert(row["name"_L1].toString(), row["month"_L1].toString());
        return months.value(u"transactions"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(estimate(), u"0.30"_s, 30'000); // once /item/get has told the Item's products
    QCOMPARE(months.value(u"/transactions/refresh"_s), u"0.125"_s);
    QCOMPARE(months.value(u"total"_s), u"0.425"_s);
    QCOMPARE(m_deployment.cli({u"requests"_s, u"cost"_s, u"--prices"_s, directory.filePath(u"none"_s)}).exitCode, 3);
}

void TestRequestLogCommands::anUnknownOneExitsThree()
{
    QCOMPARE(m_deployment.cli({u"requests"_s, u"show"_s, u"req_999999"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"requests"_s, u"show"_s, u"whatever"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestRequestLogCommands)
#include "tst_requestlog.moc"
