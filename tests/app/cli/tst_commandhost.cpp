// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandhost.h"
#include "core/control/controlclient.h"
#include "core/runtime/runtime.h"
#include "core/store/datadirectory.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

//! Requests of other processes, against a running engine in this one.
class TestCommandHost : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aWritingCommandAnswersOverTheSocket();
    void aFailureKeepsItsSentenceAndItsExitCode();
    void onlyWritingCommandsAreCarriedOut_data();
    void onlyWritingCommandsAreCarriedOut();
    void aWindowIsRaisedWhereThereIsOne();
    void argumentsAreCheckedAgain_data();
    void argumentsAreCheckedAgain();
    void theHoldersOwnFilesAreNotRead();
    void stoppingWaitsForTheCommandUnderWay();

private:
    int ask(const QString& command, const QStringList& arguments, const QHash<QString, QString>& options = {});

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<cli::CommandHost> m_host;
    QByteArray m_answer;
    QByteArray m_complaints;
};

void TestCommandHost::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.filePath(u"data"_s);
    options.program = u"tst_commandhost"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, options.directory, {}};
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    m_host = std::make_unique<cli::CommandHost>(*m_runtime);
    QVERIFY(m_host->start());
}

void TestCommandHost::cleanupTestCase()
{
    m_host.reset();
    QVERIFY(await(m_runtime->stop()));
}

int TestCommandHost::ask(const QString& command, const QStringList& arguments, const QHash<QString, QString>& options)
{
    m_answer.clear();
    m_complaints.clear();
    ControlRequest request;
    request.command = command;
    request.arguments = arguments;
    request.options = options;
    ControlClient client(std::chrono::seconds(20));
    const Result<int> code = await(client.ask(DataDirectory(m_runtime->directory()).controlSocket(), request,
        [this](ControlFrame::Type type, const QByteArray& bytes) {
            (type == ControlFrame::Type::Output ? m_answer : m_complaints) += bytes;
        }));
    return code ? *code : -1;
}

void TestCommandHost::aWritingCommandAnswersOverTheSocket()
{
    QCOMPARE(ask(u"api-keys add"_s, {}, {{u"name"_s, u"back end"_s}, {u"json"_s, QString()}}), 0);
    const QJsonObject key = QJsonDocument::fromJson(m_answer).object();
    QCOMPARE(key.keys(), QStringList({u"id"_s, u"key"_s, u"name"_s}));
    QVERIFY(m_complaints.contains("shown this once"));
    QCOMPARE(ask(u"api-keys revoke"_s, {key["id"_L1].toString()}, {{u"quiet"_s, QString()}}), 0);
    QVERIFY(m_complaints.isEmpty());
}

void TestCommandHost::aFailureKeepsItsSentenceAndItsExitCode()
{
    QCOMPARE(ask(u"api-keys revoke"_s, {u"none"_s}), 3);
    QVERIFY2(m_complaints.startsWith("egret-cli: "), m_complaints.constData());
    QVERIFY(m_answer.isEmpty());
}

void TestCommandHost::onlyWritingCommandsAreCarriedOut_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"serve", "demo", "sandbox", "doctor", "items list", "transactions", "no such command", ""})
        QTest::newRow(*command ? command : "nothing") << QString::fromLatin1(command);
}

void TestCommandHost::onlyWritingCommandsAreCarriedOut()
{
    QFETCH(QString, command);
    QCOMPARE(ask(command, {}), 2);
    QVERIFY(m_complaints.contains("not carried out"));
}

void TestCommandHost::aWindowIsRaisedWhereThereIsOne()
{
    QCOMPARE(ask(u"window raise"_s, {}), 2);
    QVERIFY(m_complaints.contains("not carried out"));
    QStringList tokens;
    m_host->offerWindow([&tokens](const QString& token) { tokens.append(token); });
    QCOMPARE(ask(u"window raise"_s, {}, {{u"activation-token"_s, u"of the launcher"_s}}), 0);
    m_host->offerWindow({});
    QCOMPARE(tokens, QStringList{u"of the launcher"_s});
}

void TestCommandHost::argumentsAreCheckedAgain_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::newRow("too few arguments") << u"api-keys revoke"_s << QStringList() << QString();
    QTest::newRow("too many arguments") << u"api-keys revoke"_s << QStringList{u"a"_s, u"b"_s} << QString();
    QTest::newRow("an option of another command") << u"api-keys revoke"_s << QStringList{u"a"_s} << u"seed"_s;
}

void TestCommandHost::argumentsAreCheckedAgain()
{
    QFETCH(QString, command);
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    QCOMPARE(ask(command, arguments, option.isEmpty() ? QHash<QString, QString>() : QHash<QString, QString>{{option, u"1"_s}}), 2);
}

void TestCommandHost::theHoldersOwnFilesAreNotRead()
{
    QCOMPARE(ask(u"integrations rotate-secret"_s, {u"itg_none"_s}, {{u"secret-file"_s, u"/etc/hostname"_s}}), 1);
    QVERIFY2(m_complaints.contains("was not read"), m_complaints.constData());
}

void TestCommandHost::stoppingWaitsForTheCommandUnderWay()
{
    ControlRequest request;
    request.command = u"api-keys add"_s;
    request.options = {{u"name"_s, u"last"_s}};
    ControlClient client(std::chrono::seconds(20));
    std::optional<Result<int>> code;
    QEventLoop loop;
    const QString socket = DataDirectory(m_runtime->directory()).controlSocket();
    collect(client.ask(socket, request, [](ControlFrame::Type, const QByteArray&) {}), &code, &loop);
    QTRY_VERIFY(code); // it was accepted before the door closed
    m_host->close();
    QVERIFY(await(m_host->drained()));
    QCOMPARE(**code, 0);
    QCOMPARE(ask(u"api-keys add"_s, {}, {{u"name"_s, u"too late"_s}}), -1);
    QVERIFY(m_host->start());
}

QTEST_GUILESS_MAIN(TestCommandHost)
#include "tst_commandhost.moc"
