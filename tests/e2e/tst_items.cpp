// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"
#include "tests/support/forwarder.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 60'000; // milliseconds

} // namespace

//! What an operator sees of Items, and does to them, beside a server that runs.
class TestItems : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aDryRunSaysWhereTheWebhooksWouldGo();
    void webhooksMoveHereAndPlaidSaysSo();
    void aSecondMoveHasNothingToDo();
    void aRollbackRestoresWhatWasThere();
    void whatCannotBeMeantIsRefused();
    void theBanksOfItemsAreAskedHowTheyAre();
    void whatAWebhookAnnouncesStandsWithTheItem();
    void aBrokenLoginSaysWhatToDo();
    void aRepairPageIsWatched();
    void theTimelineTellsEverything();
    void theSameBankLinkedTwiceIsNamedWithBoth();
    void anAccountTakenBackLeavesNothingBehind();
    void replayingTheRevocationAsksBeforeItDeletes();

private:
    QJsonObject shown() const { return m_deployment.cli({u"items"_s, u"show"_s, m_item->itemId, u"--json"_s}).json().object(); }
    QString integration() const { return m_deployment.list({u"integrations"_s, u"list"_s})[0]["id"_L1].toString(); }
    Finished move(const QStringList& arguments) const
    {
        return m_deployment.cli(
            QStringList{u"items"_s, u"webhook-url"_s, u"--integration"_s, integration(), u"--json"_s} + arguments);
    }

    Deployment m_deployment;
    Forwarder m_elsewhere;
    std::optional<LinkedItem> m_item;
};

void TestItems::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_item = m_deployment.makeItem(m_elsewhere.url());
    QVERIFY(m_item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*m_item), kArrivesWithin);
    QCOMPARE(m_deployment.postLink(*m_item, u"shop-1"_s).status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(shown()["status"_L1].toString(), u"active"_s, kArrivesWithin);
}

void TestItems::aDryRunSaysWhereTheWebhooksWouldGo()
{
    const Finished finished = move({u"--dry-run"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject row = finished.json().array()[0].toObject();
    QCOMPARE(row["result"_L1].toString(), u"would move"_s);
    QCOMPARE(row["from"_L1].toString(), m_elsewhere.url().toString());
    QCOMPARE(row["to"_L1].toString(), m_deployment.webhookUrl().toString());
    QVERIFY(shown()["webhook_move"_L1].isNull());
}

void TestItems::webhooksMoveHereAndPlaidSaysSo()
{
    const Finished finished = move({});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject row = finished.json().array()[0].toObject();
    QCOMPARE(row["result"_L1].toString(), u"moved"_s);
    QCOMPARE(row["acknowledged"_L1].toBool(), true);
    QCOMPARE(shown()["webhook"_L1].toString(), m_deployment.webhookUrl().toString());
    QCOMPARE(shown()["webhook_move"_L1]["previous"_L1].toString(), m_elsewhere.url().toString());
    QVERIFY(shown()["webhook_move"_L1]["acknowledged"_L1].isString());
}

void TestItems::aSecondMoveHasNothingToDo()
{
    const Finished finished = move({});
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(finished.json().array()[0]["result"_L1].toString(), u"already there"_s);
    QCOMPARE(shown()["webhook_move"_L1]["previous"_L1].toString(), m_elsewhere.url().toString());
}

void TestItems::aRollbackRestoresWhatWasThere()
{
    const Finished finished = move({u"--rollback"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(finished.json().array()[0]["result"_L1].toString(), u"moved"_s);
    QCOMPARE(shown()["webhook"_L1].toString(), m_elsewhere.url().toString());
    QCOMPARE(shown()["webhook_move"_L1]["state"_L1].toString(), u"returned"_s);
    QCOMPARE(move({}).exitCode, 0); // and there again, for what follows
}

void TestItems::whatCannotBeMeantIsRefused()
{
    QCOMPARE(move({u"--to"_s, u"ftp://elsewhere.example"_s}).exitCode, 2);
    QCOMPARE(move({u"--to"_s, u"https://elsewhere.example"_s, u"--rollback"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli({u"items"_s, u"webhook-url"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli({u"items"_s, u"webhook-url"_s, u"--integration"_s, u"itg_nobody"_s}).exitCode, 3);
}

void TestItems::theBanksOfItemsAreAskedHowTheyAre()
{
    const QJsonArray banks = m_deployment.list({u"institutions"_s, u"status"_s});
    QCOMPARE(banks.size(), 1);
    QCOMPARE(banks[0]["items"_L1].toInt(), 1);
    QCOMPARE(banks[0]["logins"_L1].toString(), u"HEALTHY"_s);
    QCOMPARE(banks[0]["transactions"_L1].toString(), u"HEALTHY"_s);
    QVERIFY(banks[0]["since"_L1].isString());
    QVERIFY(banks[0]["incident"_L1].isNull());
}

void TestItems::whatAWebhookAnnouncesStandsWithTheItem()
{
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"fire"_s, m_item->itemId, u"ITEM"_s, u"PENDING_DISCONNECT"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown()["notices"_L1].toArray().size(), 1, kArrivesWithin);
    const QJsonObject notice = shown()["notices"_L1][0].toObject();
    QCOMPARE(notice["code"_L1].toString(), u"PENDING_DISCONNECT"_s);
    QVERIFY(!notice["reason"_L1].toString().isEmpty());
    QVERIFY(notice["act_by"_L1].isString());
    QCOMPARE(notice["command"_L1].toString(), QString(u"egret-cli items repair "_s + m_item->itemId));
    const QJsonObject row = m_deployment.list({u"items"_s, u"list"_s})[0].toObject();
    QCOMPARE(row["next_action"_L1].toString(), u"repair"_s);
    const Finished calendar = m_deployment.cli({u"items"_s, u"calendar"_s});
    QCOMPARE(calendar.exitCode, 0);
    QCOMPARE(calendar.output.count("BEGIN:VEVENT\r\n"), 1);
    QVERIFY(calendar.output.contains(QByteArray("UID:" + m_item->itemId.toUtf8() + "@egret\r\n")));
    QCOMPARE(row["act_by"_L1], notice["act_by"_L1]);
    QCOMPARE(row["status"_L1].toString(), u"active"_s);
    QVERIFY(row["explanation"_L1].toString().endsWith(u'.'));
}

void TestItems::aBrokenLoginSaysWhatToDo()
{
    QCOMPARE(m_deployment.askPlaid(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, m_item->accessToken}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shown()["error_code"_L1].toString(), u"ITEM_LOGIN_REQUIRED"_s, kArrivesWithin);
    QCOMPARE(shown()["next_command"_L1].toString(), QString(u"egret-cli items repair "_s + m_item->itemId));
}

void TestItems::aRepairPageIsWatched()
{
    const Finished finished = m_deployment.cli({u"items"_s, u"repair"_s, m_item->itemId, u"--json"_s});
    QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    const QJsonObject page = finished.json().object();
    QVERIFY(QUrl(page["url"_L1].toString()).isValid() && !page["url"_L1].toString().isEmpty());
    const QJsonObject visit = m_deployment.list({u"links"_s, u"list"_s})[0].toObject();
    QCOMPARE(visit["link_id"_L1].toString(), page["link_id"_L1].toString());
    QCOMPARE(visit["state"_L1].toString(), u"open"_s);
}

void TestItems::theTimelineTellsEverything()
{
    QStringList kinds;
    for (const QJsonValue& row : m_deployment.list({u"items"_s, u"timeline"_s, m_item->itemId}))
        kinds.append(row["what"_L1].toString() + u' ' + row["cause"_L1].toString() + u' ' + row["result"_L1].toString());
    const auto tells = [&kinds](const QString& start) {
        return std::any_of(kinds.begin(), kinds.end(), [&start](const QString& kind) { return kind.startsWith(start); });
    };
    QVERIFY(tells(u"webhook ITEM WEBHOOK_UPDATE_ACKNOWLEDGED handled"_s));
    QVERIFY(tells(u"webhook ITEM PENDING_DISCONNECT handled"_s));
    QVERIFY(tells(u"call /item/webhook/update ok"_s));
    QVERIFY(tells(u"sync link +"_s));
    QVERIFY(tells(u"status  active"_s));
    QVERIFY(tells(u"status ITEM_LOGIN_REQUIRED erroring"_s));
    QVERIFY(tells(u"webhook-url "_s));
}

void TestItems::theSameBankLinkedTwiceIsNamedWithBoth()
{
    const std::optional<LinkedItem> second = m_deployment.makeItem(m_deployment.webhookUrl(), 30);
    QVERIFY(second);
    QCOMPARE(m_deployment.postLink(*second, u"shop-1"_s).status, 201);
    const auto duplicates = [this] {
        QStringList named;
        for (const QJsonValue& notice : shown()["notices"_L1].toArray()) {
            if (notice["code"_L1].toString() == "DUPLICATE_ITEM"_L1)
                named.append(notice["subject"_L1].toString());
        }
        return named;
    };
    QTRY_COMPARE_WITH_TIMEOUT(duplicates(), QStringList{second->itemId}, kArrivesWithin);
    QCOMPARE(m_deployment.cli({u"items"_s, u"remove"_s, second->itemId, u"--yes"_s}).exitCode, 0);
    QVERIFY(duplicates().isEmpty());
}

void TestItems::anAccountTakenBackLeavesNothingBehind()
{
    QString account;
    for (const QJsonValue& row : m_deployment.list({u"transactions"_s})) {
        if (row["item_id"_L1].toString() == m_item->itemId)
            account = row["account_id"_L1].toString();
    }
    const auto countOf = [this, &account] {
        const QJsonArray rows = m_deployment.list({u"transactions"_s});
        return std::count_if(rows.begin(), rows.end(), [&account](const QJsonValue& row) { return row["account_id"_L1].toString() == account; });
    };
    const auto before = countOf();
    QVERIFY(before > 0);
    const HttpAnswer revoked = m_deployment.askPlaid(
        u"/sandbox-control/item/revoke_account"_s, {{u"item_id"_s, m_item->itemId}, {u"account_id"_s, account}});
    QVERIFY2(revoked.status == 200, revoked.body.constData());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(), 0, kArrivesWithin);
    const auto isInLog = [this, &account] {
        QFile log(m_deployment.directory() + u"/requests.db");
        return !log.open(QIODevice::ReadOnly) || log.readAll().contains(account.toUtf8());
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isInLog(), kArrivesWithin);
    QStringList told;
    for (const QJsonValue& row : m_deployment.list({u"items"_s, u"timeline"_s, m_item->itemId})) {
        if (row["cause"_L1].toString() == "USER_ACCOUNT_REVOKED"_L1)
            told.append(row["result"_L1].toString());
    }
    QCOMPARE(told, QStringList{u"The end user took the account back. Its %1 transactions and its balances were deleted here, and with them the copies of the database from before earlier updates of Egret."_s.arg(before)});
}

void TestItems::replayingTheRevocationAsksBeforeItDeletes()
{
    const QString revocation
        = m_deployment.list({u"webhooks"_s, u"list"_s, u"code:USER_ACCOUNT_REVOKED"_s})[0]["id"_L1].toString();
    QVERIFY(!revocation.isEmpty());
    // Nothing is held of the account any more: there is nothing to agree to.
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"replay"_s, revocation, u"--dry-run"_s}).exitCode, 0);
    const QJsonArray rows = m_deployment.list({u"transactions"_s});
    QString other;
    for (const QJsonValue& row : rows) {
        if (row["item_id"_L1].toString() == m_item->itemId)
            other = row["account_id"_L1].toString();
    }
    QVERIFY(!other.isEmpty());
    const QByteArray body = QJsonDocument(QJsonObject{{u"webhook_type"_s, u"ITEM"_s}, {u"webhook_code"_s, u"USER_ACCOUNT_REVOKED"_s},
        {u"item_id"_s, m_item->itemId}, {u"account_id"_s, other}, {u"environment"_s, u"sandbox"_s}}).toJson();
    const Finished copy = m_deployment.cli({u"webhooks"_s, u"edit"_s, revocation, u"--body-file"_s, u"-"_s, u"--json"_s}, body);
    QVERIFY2(copy.exitCode == 0, copy.errors.constData());
    const QString id = copy.json().object()["id"_L1].toString();

    const Finished refused = m_deployment.cli({u"webhooks"_s, u"replay"_s, id});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains(other.toUtf8()) && refused.errors.contains("--yes"), refused.errors.constData());
    QCOMPARE(m_deployment.list({u"transactions"_s}).size(), rows.size());
    const Finished looked = m_deployment.cli({u"webhooks"_s, u"replay"_s, id, u"--dry-run"_s, u"--json"_s});
    const QJsonValue deletes = looked.json().array()[0]["deletes"_L1];
    QCOMPARE(deletes["account_id"_L1].toString(), other);
    QVERIFY(deletes["transactions"_L1].toInt() > 0);
    QCOMPARE(m_deployment.list({u"transactions"_s}).size(), rows.size());
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"replay"_s, id, u"--yes"_s}).exitCode, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.list({u"transactions"_s}).size() < rows.size(), kArrivesWithin);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
