// SPDX-License-Identifier: Apache-2.0
#include "hostedlink/linkbrowser.h"
#include "tests/e2e/deployment.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! Banks come in: by a page in the browser, at once in Sandbox, and from a company's own records.
class TestLinkCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aServerGoesOnWhenTheCommandIsGone();
    void whatIsImportedBesideAServerIsFetchedAtOnce();
    void aBankIsLinkedTwiceOnlyWhereThatIsAllowed();
    void aPageIsWaitedForAlsoAcrossARestart();
    void aTestBankIsLinkedAtOnce();
    void aCustomUserHasWhatItsJsonSays();
    void recordsAreImportedOnce();
    void whatIsMissingIsNamed();

private:
    QStringList linkCommand(const QString& endUser) const
    {
        return {u"link"_s, u"--integration"_s, m_integration, u"--end-user-id"_s, endUser, u"--json"_s};
    }
    //! Begins a visit, kills the command, and does what the end user does in the browser. The page.
    QString visitWithoutTheCommand(const QString& endUser, const QStringList& options = {})
    {
        RunningCli command(m_deployment.withDirectory(linkCommand(endUser) + options));
        const QString page = command.ready()["hosted_link_url"_L1].toString();
        command.killNine();
        LinkBrowser browser{QUrl(page)};
        browser.goToSignIn();
        browser.signIn(u"user_good"_s, u"pass_good"_s);
        browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
        browser.submit(u"consent"_s);
        return browser.page() == "done"_L1 ? page : QString();
    }
    qint64 itemsOf(const QString& endUser) const
    {
        qint64 count = 0;
        for (const QJsonValue& item : m_deployment.list({u"items"_s, u"list"_s}))
            count += item["end_user_id"_L1].toString() == endUser ? 1 : 0;
        return count;
    }

    QString statusOf(const QString& itemId) const
    {
        for (const QJsonValue& item : m_deployment.list({u"items"_s, u"list"_s})) {
            if (item["item_id"_L1].toString() == itemId)
                return item["status"_L1].toString();
        }
        return {};
    }
    //! A company's own records: \a item as \a endUser's, and \a more.
    static void writeRecords(const QString& path, const LinkedItem& item, const QString& endUser, const QByteArray& more = {})
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("item_id,access_token,end_user_id\n" + item.itemId.toUtf8() + ',' + item.accessToken.toUtf8() + ','
            + endUser.toUtf8() + '\n' + more);
    }

    Deployment m_deployment;
    QTemporaryDir m_files;
    QString m_integration;
};

void TestLinkCommands::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_integration = m_deployment.list({u"integrations"_s, u"list"_s}).first()["id"_L1].toString();
}

void TestLinkCommands::aServerGoesOnWhenTheCommandIsGone()
{
    QVERIFY(!visitWithoutTheCommand(u"served"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(itemsOf(u"served"_s), 1, 30'000);
    QCOMPARE(m_deployment.list({u"links"_s, u"list"_s}).first()["state"_L1].toString(), u"finished"_s);
}

void TestLinkCommands::whatIsImportedBesideAServerIsFetchedAtOnce()
{
    const std::optional<LinkedItem> item = m_deployment.makeItem(QUrl(u"http://127.0.0.1:9/"_s));
    QVERIFY(item);
    const QString path = m_files.filePath(u"beside.csv"_s);
    writeRecords(path, *item, u"beside"_s);
    QCOMPARE(m_deployment.cli({u"items"_s, u"import"_s, path, u"--integration"_s, m_integration}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(item->itemId), u"active"_s, 60'000);
}

void TestLinkCommands::aBankIsLinkedTwiceOnlyWhereThatIsAllowed()
{
    const auto lastVisit = [this] { return m_deployment.list({u"links"_s, u"list"_s}).first(); };
    const auto itemOf = [this](const QString& endUser) {
        for (const QJsonValue& item : m_deployment.list({u"items"_s, u"list"_s})) {
            if (item["end_user_id"_L1].toString() == endUser)
                return item["item_id"_L1].toString();
        }
        return QString();
    };
    QVERIFY(!visitWithoutTheCommand(u"twice"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(itemOf(u"twice"_s)), u"active"_s, 60'000);
    QVERIFY(!visitWithoutTheCommand(u"twice"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(lastVisit()["state"_L1].toString(), u"failed"_s, 30'000);
    QVERIFY(lastVisit()["cause"_L1].toString().contains(u"items repair "_s + itemOf(u"twice"_s)));
    QCOMPARE(itemsOf(u"twice"_s), 1);
    QVERIFY(!visitWithoutTheCommand(u"twice"_s, {u"--allow-duplicate"_s}).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(lastVisit()["state"_L1].toString(), u"finished"_s, 30'000);
    QCOMPARE(itemsOf(u"twice"_s), 2);
}

void TestLinkCommands::aPageIsWaitedForAlsoAcrossARestart()
{
    QCOMPARE(m_deployment.server().terminate(), 0); // from here on each command has the directory to itself
    const QString page = visitWithoutTheCommand(u"browser"_s);
    QVERIFY(!page.isEmpty());
    const Finished again = m_deployment.cli(linkCommand(u"browser"_s));
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    const QList<QByteArray> lines = again.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0])["hosted_link_url"_L1].toString(), page);
    QCOMPARE(QJsonDocument::fromJson(lines[1])["state"_L1].toString(), u"finished"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1])["item_ids"_L1].toArray().size(), 1);
    QCOMPARE(itemsOf(u"browser"_s), 1);

    const QString visit = QJsonDocument::fromJson(lines[1])["link_id"_L1].toString();
    QCOMPARE(m_deployment.list({u"links"_s, u"list"_s}).first()["link_id"_L1].toString(), visit);
    const Finished shown = m_deployment.cli({u"links"_s, u"show"_s, visit, u"--json"_s});
    QVERIFY(shown.json()["steps"_L1].toArray().size() > 4);
    QVERIFY(!shown.output.contains("link-sandbox-") && !shown.output.contains("public-sandbox-"));
}

void TestLinkCommands::aTestBankIsLinkedAtOnce()
{
    const Finished linked = m_deployment.cli(linkCommand(u"at once"_s) + QStringList{u"--test-bank"_s, u"ins_109508"_s});
    QVERIFY2(linked.exitCode == 0, linked.errors.constData());
    QCOMPARE(itemsOf(u"at once"_s), 1);
}

void TestLinkCommands::aCustomUserHasWhatItsJsonSays()
{
    const QStringList command
        = linkCommand(u"custom"_s) + QStringList{u"--test-bank"_s, u"ins_109508"_s, u"--custom-user"_s, m_files.filePath(u"user.json"_s)};
    QFile file(m_files.filePath(u"user.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"override_accounts":[{"typ":"depository"}]})");
    file.close();
    const Finished refused = m_deployment.cli(command);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("override_accounts[0].typ is no field."), refused.errors.constData());
    QCOMPARE(itemsOf(u"custom"_s), 0);

    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"override_accounts":[{"type":"depository","subtype":"checking","starting_balance":12.5,"meta":{"name":"Till of the shop"}}]})");
    file.close();
    const Finished linked = m_deployment.cli(command);
    QVERIFY2(linked.exitCode == 0, linked.errors.constData());
    QCOMPARE(itemsOf(u"custom"_s), 1);
    const QString item = QJsonDocument::fromJson(linked.output)["item_ids"_L1].toArray().first().toString();
    const QUrl clock(m_deployment.sandbox().ready()["listening"_L1].toString() + u"/sandbox-control/clock"_s);
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, item}).exitCode, 0); // Plaid begins to ask the bank
    QCOMPARE(post(clock, QJsonObject{{u"advance_seconds"_s, 86'400}}).status, 200);
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, item}).exitCode, 0);
    const Finished shown = m_deployment.cli({u"items"_s, u"show"_s, item, u"--json"_s});
    QVERIFY2(shown.output.contains("Till of the shop"), shown.output.constData());
}

void TestLinkCommands::recordsAreImportedOnce()
{
    const std::optional<LinkedItem> item = m_deployment.makeItem(QUrl(u"http://127.0.0.1:9/"_s));
    QVERIFY(item);
    const QString path = m_files.filePath(u"items.csv"_s);
    writeRecords(path, *item, u"records"_s, "broken,,records\n");
    const QStringList command{u"items"_s, u"import"_s, path, u"--integration"_s, m_integration, u"--json"_s};
    const QJsonArray planned = m_deployment.cli(command + QStringList{u"--dry-run"_s}).json().array();
    QCOMPARE(planned.first()["result"_L1].toString(), u"would be created"_s);
    QCOMPARE(itemsOf(u"records"_s), 0);
    const Finished imported = m_deployment.cli(command);
    QCOMPARE(imported.exitCode, 1); // one row failed
    QCOMPARE(imported.json().array().size(), 2);
    QCOMPARE(imported.json().array().first()["result"_L1].toString(), u"created"_s);
    QCOMPARE(imported.json().array().last()["result"_L1].toString(), u"failed"_s);
    QVERIFY(imported.json().array().last()["error"_L1].toString().contains(u"access_token"_s));
    QVERIFY(!imported.output.contains(item->accessToken.toUtf8()));
    QCOMPARE(m_deployment.cli(command).json().array().first()["result"_L1].toString(), u"unchanged"_s);
    QCOMPARE(itemsOf(u"records"_s), 1);
}

void TestLinkCommands::whatIsMissingIsNamed()
{
    QCOMPARE(m_deployment.cli({u"link"_s, u"--end-user-id"_s, u"x"_s}).exitCode, 2);
    QCOMPARE(m_deployment.cli({u"link"_s, u"--integration"_s, u"itg_none"_s, u"--end-user-id"_s, u"x"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"items"_s, u"import"_s, u"/nowhere.csv"_s, u"--integration"_s, m_integration}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestLinkCommands)
#include "tst_link.moc"
