// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! Writing commands beside a process that holds the data directory.
class TestControlSocket : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_deployment.isReady()); }
    void init();
    void aNewKeyOpensTheRunningApiAtOnce();
    void secretsComeFromFilesStdinAndTheEnvironment();
    void answersAreTheSameWithAndWithoutAHolder_data();
    void answersAreTheSameWithAndWithoutAHolder();
    void itemsAreSyncedByTheHolder();
    void anIntegrationAddedMeanwhileReceivesAtOnce();
    void garbageOnTheSocketHarmsNobody();
    void commandsThatNeedTheDirectoryToThemselvesExitSix();
    void aStoppedHolderMeansExitSix();
    void aKilledHolderLeavesASocketThatBothSidesSurvive();
    void commandsAtTheSameTimeWaitForEachOther();
    void theWindowCarriesCommandsOutToo();

private:
    QString writeFile(const QString& name, const QByteArray& content);
    QStringList addArguments(const QString& name) const;
    QString socketPath() const { return m_deployment.directory() + u"/control.sock"_s; }

    QTemporaryDir m_files;
    Deployment m_deployment;
};

void TestControlSocket::init()
{
    if (m_deployment.server().isRunning())
        return;
    m_deployment.serve();
    QVERIFY(m_deployment.isReady());
}

QString TestControlSocket::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_files.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QStringList TestControlSocket::addArguments(const QString& name) const
{
    return {u"integrations"_s, u"add"_s, u"--name"_s, name, u"--environment"_s, u"sandbox"_s, u"--client-id"_s, u"client"_s,
        u"--no-probe"_s, u"--json"_s};
}

void TestControlSocket::aNewKeyOpensTheRunningApiAtOnce()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile(socketPath()).permissions() & others, QFile::Permissions());
    const Finished added = m_deployment.cli({u"api-keys"_s, u"add"_s, u"--name"_s, u"second"_s, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const QJsonObject key = added.json().object();
    const QUrl api = m_deployment.apiUrl(u"/api/end_users/nobody/transactions"_s);
    QCOMPARE(get(api, {{"x-api-key"_ba, key["key"_L1].toString().toLatin1()}}).status, 404);
    QCOMPARE(m_deployment.cli({u"api-keys"_s, u"revoke"_s, key["id"_L1].toString()}).exitCode, 0);
    QCOMPARE(get(api, {{"x-api-key"_ba, key["key"_L1].toString().toLatin1()}}).status, 401);
}

void TestControlSocket::secretsComeFromFilesStdinAndTheEnvironment()
{
    writeFile(u"relative-secret"_s, "from-a-file\n");
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_files.path()); // the holder runs somewhere else
    const Finished fromFile = m_deployment.cli(addArguments(u"File"_s) + QStringList{u"--secret-file"_s, u"relative-secret"_s});
    QDir::setCurrent(before);
    QVERIFY2(fromFile.exitCode == 0, fromFile.errors.constData());
    const Finished fromStdin = m_deployment.cli(addArguments(u"Stdin"_s) + QStringList{u"--secret-file"_s, u"-"_s}, "from-stdin\n");
    QVERIFY2(fromStdin.exitCode == 0, fromStdin.errors.constData());
    qputenv("PLAID_CLIENT_ID", "client-from-the-environment");
    qputenv("PLAID_SECRET", "secret-from-the-environment");
    const Finished fromEnvironment = m_deployment.cli({u"integrations"_s, u"add"_s, u"--from-env"_s, u"--no-probe"_s, u"--json"_s});
    qunsetenv("PLAID_CLIENT_ID");
    qunsetenv("PLAID_SECRET");
    QVERIFY2(fromEnvironment.exitCode == 0, fromEnvironment.errors.constData());
    QCOMPARE(fromEnvironment.json()["client_id"_L1].toString(), u"client-from-the-environment"_s);
    for (const Finished& added : {fromFile, fromStdin, fromEnvironment}) {
        const QString id = added.json()["id"_L1].toString();
        QCOMPARE(m_deployment.cli({u"integrations"_s, u"remove"_s, id}).exitCode, 0);
    }
}

void TestControlSocket::answersAreTheSameWithAndWithoutAHolder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("an unknown key") << QStringList{u"api-keys"_s, u"revoke"_s, u"none"_s} << 3;
    QTest::newRow("an unknown integration") << QStringList{u"integrations"_s, u"remove"_s, u"itg_none"_s} << 3;
    QTest::newRow("a name that is taken") << QStringList{u"integrations"_s, u"add"_s, u"--name"_s, u"Lending"_s, u"--environment"_s, u"offline"_s} << 1;
    QTest::newRow("an option that is missing") << QStringList{u"api-keys"_s, u"add"_s} << 2;
    QTest::newRow("a file that is not there") << QStringList{u"integrations"_s, u"rotate-secret"_s, u"itg_none"_s, u"--secret-file"_s, u"/nowhere"_s} << 1;
    QTest::newRow("no Items to sync") << QStringList{u"items"_s, u"sync"_s, u"--json"_s} << 0;
    QTest::newRow("an unknown Item") << QStringList{u"items"_s, u"sync"_s, u"nobody"_s, u"--json"_s} << 3;
}

void TestControlSocket::answersAreTheSameWithAndWithoutAHolder()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Finished held = m_deployment.cli(arguments);
    QCOMPARE(m_deployment.server().terminate(), 0);
    const Finished alone = m_deployment.cli(arguments);
    QCOMPARE(held.exitCode, exitCode);
    QCOMPARE(alone.exitCode, exitCode);
    QCOMPARE(held.output, alone.output);
    QCOMPARE(held.errors, alone.errors);
}

void TestControlSocket::itemsAreSyncedByTheHolder()
{
    const std::optional<LinkedItem> item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*item), 60'000);
    QCOMPARE(m_deployment.postLink(*item, u"customer"_s).status, 201);
    const Finished synced = m_deployment.cli({u"items"_s, u"sync"_s, item->itemId, u"--json"_s});
    QVERIFY2(synced.exitCode == 0, synced.errors.constData());
    QCOMPARE(synced.json().array()[0].toObject()["item_id"_L1].toString(), item->itemId);
    const Finished count = m_deployment.cli({u"transactions"_s, u"--count"_s});
    QCOMPARE(count.json()["count"_L1].toInteger(), m_deployment.transactionsAtBank(*item));
}

void TestControlSocket::anIntegrationAddedMeanwhileReceivesAtOnce()
{
    const QString secret = writeFile(u"secret"_s, "any\n");
    const Finished added = m_deployment.cli(addArguments(u"Later"_s) + QStringList{u"--secret-file"_s, secret});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const QUrl url(added.json()["webhook_url"_L1].toString());
    QCOMPARE(url.port(), m_deployment.webhookUrl().port());
    QCOMPARE(post(url, QJsonObject{{u"webhook_type"_s, u"ITEM"_s}}).status, 401); // known, and not signed
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"remove"_s, added.json()["id"_L1].toString()}).exitCode, 0);
    QCOMPARE(post(url, QJsonObject{{u"webhook_type"_s, u"ITEM"_s}}).status, 404);
}

void TestControlSocket::garbageOnTheSocketHarmsNobody()
{
    for (const QByteArray& garbage : {QByteArray(4096, '\xff'), "GET / HTTP/1.1\r\n\r\n"_ba, QByteArray("\0\0\0\1Q\0", 6)}) {
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        socket.write(garbage);
        QVERIFY(socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(20'000));
    }
    QLocalSocket silent; // stays open while others are served
    silent.connectToServer(socketPath());
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, u"nobody"_s}).exitCode, 3);
}

void TestControlSocket::commandsThatNeedTheDirectoryToThemselvesExitSix()
{
    const Finished second = m_deployment.cli({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.exitCode, 6);
    QVERIFY(second.errors.contains(QByteArray::number(m_deployment.server().processId())));
}

void TestControlSocket::aStoppedHolderMeansExitSix()
{
    const auto holder = pid_t(m_deployment.server().processId());
    QCOMPARE(::kill(holder, SIGSTOP), 0);
    const Finished refused = m_deployment.cli({u"api-keys"_s, u"add"_s, u"--name"_s, u"never"_s});
    QCOMPARE(::kill(holder, SIGCONT), 0);
    QCOMPARE(refused.exitCode, 6);
    QVERIFY2(refused.errors.contains(QByteArray::number(holder)) && refused.errors.contains("does not answer"), refused.errors.constData());
    QCOMPARE(m_deployment.cli({u"items"_s, u"sync"_s, u"nobody"_s}).exitCode, 3);
}

void TestControlSocket::aKilledHolderLeavesASocketThatBothSidesSurvive()
{
    m_deployment.server().killNine();
    QVERIFY(QFile::exists(socketPath()));
    QCOMPARE(m_deployment.cli({u"api-keys"_s, u"revoke"_s, u"none"_s}).exitCode, 3);
    m_deployment.serve();
    QVERIFY(m_deployment.isReady());
    QCOMPARE(m_deployment.cli({u"api-keys"_s, u"revoke"_s, u"none"_s}).exitCode, 3);
    QCOMPARE(m_deployment.server().terminate(), 0);
    QVERIFY(!QFile::exists(socketPath()));
}

void TestControlSocket::commandsAtTheSameTimeWaitForEachOther()
{
    QCOMPARE(m_deployment.server().terminate(), 0);
    const qsizetype before = m_deployment.list({u"api-keys"_s, u"list"_s}).size();
    QList<Finished> ended = m_deployment.cliAtOnce({{u"api-keys"_s, u"add"_s, u"--name"_s, u"a"_s}, {u"api-keys"_s, u"add"_s, u"--name"_s, u"b"_s},
        {u"api-keys"_s, u"add"_s, u"--name"_s, u"c"_s}});
    for (const Finished& finished : ended)
        QVERIFY2(finished.exitCode == 0, finished.errors.constData());
    QCOMPARE(m_deployment.list({u"api-keys"_s, u"list"_s}).size(), before + 3);
}

void TestControlSocket::theWindowCarriesCommandsOutToo()
{
    QCOMPARE(m_deployment.server().terminate(), 0);
    QFile::remove(socketPath());
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    window.start(QString::fromUtf8(EGRET_PATH), m_deployment.withDirectory({}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socketPath()), 60'000);
    const Finished added = m_deployment.cli({u"api-keys"_s, u"add"_s, u"--name"_s, u"beside the window"_s, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const Finished revoked = m_deployment.cli({u"api-keys"_s, u"revoke"_s, added.json()["id"_L1].toString()});
    QVERIFY2(revoked.exitCode == 0, revoked.errors.constData());
    window.terminate();
    QVERIFY(window.waitForFinished(60'000));
    QCOMPARE(window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestControlSocket)
#include "tst_controlsocket.moc"
