// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookinbox.h"

#include "inboxfixture.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>
#include <semaphore>
#include <thread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = webhookBody("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE");

//! The other process of survivesAKill(): stores webhooks from several threads and prints the id of each that was
//! reported as stored, until it is killed.
int storeUntilKilled(const QString& path)
{
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    if (!inbox.open(path))
        return 1;
    std::counting_semaphore<32> room(32); // deliveries under way
    for (int number = 0;; ++number) {
        room.acquire();
        const QString id = u"whk_%1"_s.arg(number);
        inbox.append(recordOf(id, kBody), [&room, id](const Result<>& stored) {
            const QByteArray line = id.toLatin1() + '\n';
            if (stored) [[maybe_unused]]
                const auto written = ::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
            room.release();
        });
    }
}

} // namespace

class TestWebhookInbox : public QObject {
    Q_OBJECT

private slots:
    void whatIsReportedAsStoredIsInTheFile();
    void keepsTheExactBytesAndHeaders();
    void deliveriesOfManyThreadsShareCommits();
    void countsWhatWaits();
    void countsUncheckedOnesByIntegration();
    void countsWhatAnEarlierRunLeft();
    void rejectedDeliveriesWaitForNobody();
    void sealsBodiesWithTokens();
    void aClosedVaultRefusesTokensOnly();
    void finishesWhatItWasGivenBeforeItStops();
    void afterTheEndEverythingIsCancelled();
    void aPathThatCannotBeOpenedIsAStorageError();
    void aRepeatedIdIsRefusedAndCountsNothing();
    void survivesAKill();
};

void TestWebhookInbox::whatIsReportedAsStoredIsInTheFile()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    QSignalSpy appended(&inbox, &WebhookInbox::appended);
    QSignalSpy unchecked(&inbox, &WebhookInbox::uncheckedAppended);
    QVERIFY(appendNow(inbox, recordOf(u"whk_1"_s, kBody)));
    QVERIFY(appendNow(inbox, recordOf(u"whk_2"_s, kBody, Verification::NotChecked)));
    QCOMPARE(directory.fate(u"whk_1"_s), u"verified verified"_s);
    QCOMPARE(directory.fate(u"whk_2"_s), u"received not_checked"_s);
    QTRY_COMPARE(appended.count(), 1); // the other one wants to be judged first
    QTRY_COMPARE(unchecked.count(), 1);
}

void TestWebhookInbox::keepsTheExactBytesAndHeaders()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    WebhookRecord record = recordOf(u"whk_1"_s, QByteArray("{ \"webhook_type\" : \"\xc3\xa9\0\xff\" }\r\n", 29));
    record.delivery.headers = {{"Plaid-Verification", "a.b.c"}, {"X-One", "1"}, {"x-one", "2"}};
    QVERIFY(appendNow(inbox, record));
    const std::function<Result<WebhookRecord>(WebhookStore&)> find
        = [](WebhookStore& store) { return store.find(WebhookId(u"whk_1"_s)); };
    const Result<WebhookRecord> stored = await(inbox.run(find));
    QVERIFY(stored);
    QCOMPARE(stored->delivery.body, record.delivery.body);
    QCOMPARE(stored->delivery.headers, record.delivery.headers);
    QVERIFY(stored->delivery.received == atSecond(kSignedAt));
}

void TestWebhookInbox::deliveriesOfManyThreadsShareCommits()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    std::atomic<int> commits = 0;
    connect(
        &inbox, &WebhookInbox::changed, &inbox, [&commits] { ++commits; }, Qt::DirectConnection);
    std::atomic<int> stored = 0;
    std::vector<std::thread> clients;
    for (int client = 0; client < 4; ++client) {
        clients.emplace_back([&inbox, &stored, client] {
            for (int number = 0; number < 250; ++number)
                inbox.append(recordOf(u"whk_%1_%2"_s.arg(client).arg(number), kBody),
                    [&stored](const Result<>& done) { stored += done ? 1 : 0; });
        });
    }
    for (std::thread& client : clients)
        client.join();
    QTRY_COMPARE(stored.load(), 1000);
    QCOMPARE(directory.ids().size(), 1000);
    QVERIFY2(commits < 1000, "every delivery had a commit of its own");
    QCOMPARE(inbox.waiting().deliveries, 1000);
}

void TestWebhookInbox::countsWhatWaits()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    QCOMPARE(inbox.waiting().deliveries, 0);
    for (int number = 0; number < 3; ++number)
        QVERIFY(appendNow(inbox, recordOf(u"whk_%1"_s.arg(number), kBody)));
    QCOMPARE(inbox.waiting().deliveries, 3);
    QVERIFY(inbox.waiting().bytes >= 3 * kBody.size());

    const std::function<Result<>(WebhookStore&)> settle = [](WebhookStore& store) {
        return store.settle({{WebhookId(u"whk_0"_s), WebhookState::Handled, {}},
            {WebhookId(u"whk_2"_s), WebhookState::Handled, {}}});
    };
    QVERIFY(await(inbox.run(settle)));
    QTRY_COMPARE(inbox.waiting().deliveries, 1);
    QCOMPARE(directory.fate(u"whk_0"_s), u"handled verified"_s);
}

void TestWebhookInbox::countsUncheckedOnesByIntegration()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    WebhookRecord other = recordOf(u"whk_other"_s, kBody, Verification::NotChecked);
    other.delivery.integration = IntegrationId(u"itg_2"_s);
    QVERIFY(appendNow(inbox, recordOf(u"whk_1"_s, kBody)));
    QVERIFY(appendNow(inbox, recordOf(u"whk_2"_s, kBody, Verification::NotChecked)));
    QVERIFY(appendNow(inbox, recordOf(u"whk_3"_s, kBody, Verification::NotChecked)));
    QVERIFY(appendNow(inbox, other));
    QCOMPARE(inbox.verified().deliveries, 1);
    QCOMPARE(inbox.unchecked(IntegrationId(u"itg_1"_s)).deliveries, 2);
    QCOMPARE(inbox.unchecked(IntegrationId(u"itg_2"_s)).deliveries, 1);
    QCOMPARE(inbox.waiting().deliveries, 4);
    const std::function<Result<>(WebhookStore&)> judge = [](WebhookStore& store) {
        return store.setVerification(WebhookId(u"whk_2"_s), Verification::Verified, QString(), {});
    };
    QVERIFY(await(inbox.run(judge)));
    QTRY_COMPARE(inbox.verified().deliveries, 2);
    QCOMPARE(inbox.unchecked(IntegrationId(u"itg_1"_s)).deliveries, 1);
}

void TestWebhookInbox::countsWhatAnEarlierRunLeft()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    for (int run = 1; run <= 3; ++run) {
        WebhookInbox inbox(vault);
        QVERIFY(inbox.open(directory.path()));
        QCOMPARE(inbox.waiting().deliveries, run - 1);
        QVERIFY(appendNow(inbox, recordOf(u"whk_%1"_s.arg(run), kBody)));
    }
}

void TestWebhookInbox::rejectedDeliveriesWaitForNobody()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    QSignalSpy appended(&inbox, &WebhookInbox::appended);
    QVERIFY(appendNow(inbox, recordOf(u"whk_bad"_s, kBody, Verification::Failed)));
    QCOMPARE(inbox.waiting().deliveries, 0);
    QCOMPARE(directory.ids(), QStringList());
    QCOMPARE(directory.ids(u"rejections"_s), QStringList{u"whk_bad"_s});
    QVERIFY(appendNow(inbox, recordOf(u"whk_good"_s, kBody)));
    QTRY_COMPARE(appended.count(), 1);
}

void TestWebhookInbox::sealsBodiesWithTokens()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    QVERIFY(appendNow(inbox, recordOf(u"whk_1"_s, kLinkBody)));
    QVERIFY(!directory.contains("1a2b3c4d"));
    QVERIFY(directory.contains("SESSION_FINISHED"));
}

void TestWebhookInbox::aClosedVaultRefusesTokensOnly()
{
    const InboxDirectory directory;
    const TokenVault vault = closedVault();
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    const Result<> refused = appendNow(inbox, recordOf(u"whk_1"_s, kLinkBody));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::SecretsLocked);
    QVERIFY(appendNow(inbox, recordOf(u"whk_2"_s, kBody)));
    QCOMPARE(directory.ids(), QStringList{u"whk_2"_s});
    QCOMPARE(inbox.waiting().deliveries, 1);
}

void TestWebhookInbox::finishesWhatItWasGivenBeforeItStops()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    std::atomic<int> stored = 0;
    for (int number = 0; number < 200; ++number)
        inbox.append(
            recordOf(u"whk_%1"_s.arg(number), kBody), [&stored](const Result<>& done) { stored += done ? 1 : 0; });
    inbox.stop();
    QCOMPARE(stored.load(), 200);
    QCOMPARE(directory.ids().size(), 200);
}

void TestWebhookInbox::afterTheEndEverythingIsCancelled()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    inbox.stop();
    inbox.stop();
    QCOMPARE(appendNow(inbox, recordOf(u"whk_1"_s, kBody)).error().kind, Error::Kind::Cancelled);
    const std::function<Result<WebhookBacklog>(WebhookStore&)> count
        = [](WebhookStore& store) { return store.waiting(); };
    QCOMPARE(await(inbox.run(count)).error().kind, Error::Kind::Cancelled);
}

void TestWebhookInbox::aPathThatCannotBeOpenedIsAStorageError()
{
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    const Result<> opened = inbox.open(u"/proc/no such directory/inbox.db"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QCOMPARE(appendNow(inbox, recordOf(u"whk_1"_s, kBody)).error().kind, Error::Kind::Cancelled);
}

void TestWebhookInbox::aRepeatedIdIsRefusedAndCountsNothing()
{
    const InboxDirectory directory;
    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    QVERIFY(appendNow(inbox, recordOf(u"whk_1"_s, kBody)));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"Webhooks could not be stored"_s));
    QCOMPARE(appendNow(inbox, recordOf(u"whk_1"_s, kBody)).error().kind, Error::Kind::Storage);
    QCOMPARE(inbox.waiting().deliveries, 1);
    QVERIFY(appendNow(inbox, recordOf(u"whk_2"_s, kBody)));
}

void TestWebhookInbox::survivesAKill()
{
    const InboxDirectory directory;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--store-until-killed"_s, directory.path()});
    QByteArray reported;
    while (reported.count('\n') < 500) {
        QVERIFY(child.waitForReadyRead(60'000));
        reported += child.readAllStandardOutput();
    }
    ::kill(pid_t(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    reported += child.readAllStandardOutput();

    const TokenVault vault(TokenVault::makeKey());
    WebhookInbox inbox(vault);
    QVERIFY(inbox.open(directory.path()));
    const QStringList ids = directory.ids();
    const QSet<QString> kept(ids.begin(), ids.end());
    for (const QByteArray& id : reported.left(reported.lastIndexOf('\n')).split('\n'))
        QVERIFY2(kept.contains(QString::fromLatin1(id)), id.constData());
    QCOMPARE(inbox.waiting().deliveries, kept.size());
    QVERIFY(kept.size() <= reported.count('\n') + 32); // no more than what was under way
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--store-until-killed"_s)
        return storeUntilKilled(arguments.value(2));
    TestWebhookInbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webhookinbox.moc"
