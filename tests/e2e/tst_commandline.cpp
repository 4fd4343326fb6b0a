// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QFile>
#include <QJsonArray>
#include <QSettings>
#include <QTcpServer>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! The contract of egret-cli: exit codes, fields and the rules about who may write.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_deployment.isReady()); }
    void integrationsHaveTheFieldsOfTheContract();
    void readingNeedsNeitherLockNorSecrets();
    void refusedKeysExitFiveAndStoreNothing();
    void theNameIsUnique();
    void developmentIsKeptAsRetired();
    void withoutASecretStoreItSaysWhatToDo();
    void aWrongPassphraseExitsFour();
    void anUnknownIdExitsThree();
    void anOccupiedPortNamesTheNextFreeOne();
    void aForeignAddressNeedsAProxy();
    void rejectedWebhooksAreKeptWithinBounds();
    void aPublicUrlIsAWebAddress_data();
    void aPublicUrlIsAWebAddress();
    void withoutTlsAPublicUrlIsForTestsOnly();
    void doctorChecksEverything();
    void revokedKeysOpenNothing();
    void anUntrustedBaseUrlIsRefused();
    void webhooksVerifyJudgesWithoutADataDirectory();
    void theSimulatorTakesNoFaultItDoesNotUnderstand();
    void theSimulatorPlaysScenariosThatItKnows();
    void sigtermDrainsAndExitsZero();

private:
    QString writeFile(const QString& name, const QByteArray& content);

    QTemporaryDir m_files;
    Deployment m_deployment;
};

QString TestCommandLine::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_files.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestCommandLine::integrationsHaveTheFieldsOfTheContract()
{
    const QJsonArray list = m_deployment.list({u"integrations"_s, u"list"_s});
    QCOMPARE(list.size(), 1);
    const QJsonObject row = list[0].toObject();
    for (const QString& field : {u"id"_s, u"name"_s, u"type"_s, u"environment"_s, u"base_url"_s, u"client_id"_s, u"webhook_url"_s,
             u"link_url"_s, u"status"_s, u"items"_s, u"last_webhook"_s, u"created"_s})
        QVERIFY2(row.contains(field), qPrintable(field));
    QVERIFY(row["id"_L1].toString().startsWith("itg_"_L1));
    QCOMPARE(row["webhook_url"_L1].toString(), m_deployment.webhookUrl().toString());
    QCOMPARE(row["link_url"_L1].toString(), m_deployment.linkUrl().toString());
}

void TestCommandLine::readingNeedsNeitherLockNorSecrets()
{
    QCOMPARE(runCli({u"items"_s, u"list"_s, u"--data-dir"_s, m_deployment.directory()}).exitCode, 0);
    QCOMPARE(runCli({u"transactions"_s, u"--count"_s, u"--data-dir"_s, m_deployment.directory()}).exitCode, 0);
    const Finished missing = runCli({u"items"_s, u"list"_s, u"--data-dir"_s, m_files.filePath(u"nothing-here"_s)});
    QCOMPARE(missing.exitCode, 3);
}

void TestCommandLine::refusedKeysExitFiveAndStoreNothing()
{
    QCOMPARE(m_deployment.server().terminate(), 0);
    const QString secret = writeFile(u"wrong"_s, "0000000000000000\n");
    const Finished refused = m_deployment.cli({u"integrations"_s, u"add"_s, u"--name"_s, u"Wrong"_s, u"--environment"_s, u"sandbox"_s,
        u"--client-id"_s, u"nobody"_s, u"--secret-file"_s, secret, u"--base-url"_s,
        m_deployment.sandbox().ready()["listening"_L1].toString()});
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(refused.errors.contains("INVALID_API_KEYS"));
    QVERIFY(refused.errors.contains("request_id"));
    QCOMPARE(m_deployment.list({u"integrations"_s, u"list"_s}).size(), 1);
}

void TestCommandLine::theNameIsUnique()
{
    const QString secret = writeFile(u"any"_s, "secret-0000\n");
    const Finished taken = m_deployment.cli({u"integrations"_s, u"add"_s, u"--name"_s, u"Lending"_s, u"--environment"_s,
        u"production"_s, u"--client-id"_s, u"x"_s, u"--secret-file"_s, secret, u"--no-probe"_s});
    QCOMPARE(taken.exitCode, 1);
    QVERIFY(taken.errors.contains("Lending"));
}

void TestCommandLine::developmentIsKeptAsRetired()
{
    const QString secret = writeFile(u"old"_s, "secret-1111\n");
    const Finished added = m_deployment.cli({u"integrations"_s, u"add"_s, u"--name"_s, u"Old"_s, u"--environment"_s, u"development"_s,
        u"--client-id"_s, u"x"_s, u"--secret-file"_s, secret, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QCOMPARE(added.json().object()["status"_L1].toString(), u"retired"_s);
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"remove"_s, added.json().object()["id"_L1].toString()}).exitCode, 0);
}

void TestCommandLine::withoutASecretStoreItSaysWhatToDo()
{
    const QString directory = m_files.filePath(u"fresh"_s);
    const QString secret = writeFile(u"s"_s, "secret-2222\n");
    const Finished refused = runCli({u"integrations"_s, u"add"_s, u"--name"_s, u"A"_s, u"--environment"_s, u"sandbox"_s, u"--client-id"_s,
        u"x"_s, u"--secret-file"_s, secret, u"--no-probe"_s, u"--data-dir"_s, directory});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(refused.errors.contains("--secret-store file"));
}

void TestCommandLine::aWrongPassphraseExitsFour()
{
    const QString wrong = writeFile(u"wrong-passphrase"_s, "not it\n");
    const Finished refused = runCli({u"items"_s, u"sync"_s, u"--data-dir"_s, m_deployment.directory(), u"--secret-store"_s, u"file"_s,
        u"--passphrase-file"_s, wrong});
    QCOMPARE(refused.exitCode, 4);
}

void TestCommandLine::anUnknownIdExitsThree()
{
    QCOMPARE(m_deployment.cli({u"items"_s, u"show"_s, u"nobody"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"webhooks"_s, u"show"_s, u"whk_none"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"integrations"_s, u"show"_s, u"itg_none"_s}).exitCode, 3);
    QCOMPARE(m_deployment.cli({u"api-keys"_s, u"revoke"_s, u"none"_s}).exitCode, 3);
}

void TestCommandLine::anOccupiedPortNamesTheNextFreeOne()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    const Finished refused = m_deployment.cli({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(occupant.serverPort())});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains(QByteArray::number(occupant.serverPort())));
    QVERIFY(refused.errors.contains("is free"));
}

void TestCommandLine::aForeignAddressNeedsAProxy()
{
    const Finished refused = m_deployment.cli({u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errors.contains("--behind-proxy"));
}

void TestCommandLine::rejectedWebhooksAreKeptWithinBounds()
{
    const Finished small = m_deployment.cli({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--rejected-mib"_s, u"0"_s});
    QCOMPARE(small.exitCode, 2);
    QVERIFY2(small.errors.contains("from 1 to 1024"), small.errors.constData());
    const Finished old = m_deployment.cli({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--rejected-days"_s, u"366"_s});
    QCOMPARE(old.exitCode, 2);
    QVERIFY2(old.errors.contains("from 1 to 365"), old.errors.constData());
}

void TestCommandLine::aPublicUrlIsAWebAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no URL") << u"nonsense"_s;
    QTest::newRow("another scheme") << u"ftp://hooks.example.com"_s;
    QTest::newRow("with a query") << u"https://hooks.example.com/?a=b"_s;
}

void TestCommandLine::aPublicUrlIsAWebAddress()
{
    QFETCH(QString, url);
    const Finished refused = m_deployment.cli({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--public-url"_s, url});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errors.contains("--public-url"));
}

void TestCommandLine::withoutTlsAPublicUrlIsForTestsOnly()
{
    const QString secret = writeFile(u"secret"_s, "0123456789abcdef0123456789abcd"_ba);
    const auto here = [this](const QStringList& arguments) {
        return arguments + QStringList{u"--data-dir"_s, m_files.filePath(u"in-clear"_s), u"--secret-store"_s, u"file"_s,
                               u"--passphrase-file"_s, writeFile(u"passphrase"_s, "correct horse"_ba)};
    };
    const auto added = [&](const QString& environment) {
        return runCli(here({u"integrations"_s, u"add"_s, u"--name"_s, environment, u"--environment"_s, environment, u"--client-id"_s,
            u"x"_s, u"--secret-file"_s, secret, u"--no-probe"_s}));
    };
    const auto serve = [&](const QString& url) {
        return here({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--public-url"_s, url});
    };
    QCOMPARE(added(u"sandbox"_s).exitCode, 0);
    RunningCli warned(serve(u"http://hooks.example.com"_s));
    QCOMPARE(warned.ready()["public_url"_L1].toString(), u"http://hooks.example.com"_s);
    QVERIFY(warned.errors().contains("without https"));
    QCOMPARE(warned.terminate(), 0);

    const Finished real = added(u"production"_s);
    QVERIFY(real.exitCode != 0);
    QVERIFY(real.errors.contains("https"));
    RunningCli sealed(serve(u"https://hooks.example.com"_s));
    QVERIFY(!sealed.ready().isEmpty());
    QCOMPARE(sealed.terminate(), 0);
    QCOMPARE(added(u"production"_s).exitCode, 0);
    const Finished refused = runCli(serve(u"http://hooks.example.com"_s));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.errors.contains("production: In Production webhooks need https"));
}

void TestCommandLine::doctorChecksEverything()
{
    QSettings(m_deployment.directory() + u"/egret.ini"_s, QSettings::IniFormat).setValue(u"receiver/port"_s, 0); // 8484 may be somebody else's
    const Finished doctor = m_deployment.cli({u"doctor"_s, u"--json"_s});
    QVERIFY2(doctor.exitCode == 0, QByteArray(doctor.output + doctor.errors).constData());
    QStringList names;
    for (const QJsonValue& check : doctor.json().array()) {
        QVERIFY(check.toObject().contains("ok"_L1) && check.toObject().contains("detail"_L1) && check.toObject().contains("next_step"_L1));
        names += check["check"_L1].toString();
    }
    for (const QString& name : {u"directory"_s, u"database"_s, u"secrets"_s, u"integrations"_s, u"items"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    const Finished broken = runCli({u"doctor"_s, u"--json"_s, u"--data-dir"_s, m_files.filePath(u"nothing-here"_s)});
    QCOMPARE(broken.exitCode, 1);
}

void TestCommandLine::revokedKeysOpenNothing()
{
    const QJsonObject key = m_deployment.cli({u"api-keys"_s, u"add"_s, u"--name"_s, u"short-lived"_s, u"--json"_s}).json().object();
    QVERIFY(key["key"_L1].toString().startsWith("key_"_L1));
    QCOMPARE(key["key"_L1].toString().size(), 52);
    QCOMPARE(m_deployment.cli({u"api-keys"_s, u"revoke"_s, key["id"_L1].toString()}).exitCode, 0);
    m_deployment.serve();
    QVERIFY(m_deployment.isReady());
    const QUrl api = m_deployment.apiUrl(u"/api/end_users/nobody/transactions"_s);
    QCOMPARE(get(api, {{"x-api-key"_ba, key["key"_L1].toString().toLatin1()}}).status, 401);
    QCOMPARE(get(api, m_deployment.keyHeader()).status, 404);
    QCOMPARE(m_deployment.server().terminate(), 0);
}

void TestCommandLine::anUntrustedBaseUrlIsRefused()
{
    const QString secret = writeFile(u"s3"_s, "secret-3333\n");
    const Finished refused = m_deployment.cli({u"integrations"_s, u"add"_s, u"--name"_s, u"Plain"_s, u"--environment"_s, u"sandbox"_s,
        u"--client-id"_s, u"x"_s, u"--secret-file"_s, secret, u"--no-probe"_s, u"--base-url"_s, u"http://plaid.example"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("http"));
}

void TestCommandLine::webhooksVerifyJudgesWithoutADataDirectory()
{
    const QString body = writeFile(u"body"_s, "{}");
    const QString keys = writeFile(u"keys"_s, "[]");
    const Finished judged = runCli({u"webhooks"_s, u"verify"_s, u"--body-file"_s, body, u"--keys-file"_s, keys, u"--header="_s});
    QCOMPARE(judged.exitCode, 1);
    QCOMPARE(judged.json().object()["valid"_L1].toBool(true), false);
    QCOMPARE(judged.json().object()["failed_check"_L1].toString(), u"format"_s);
    QCOMPARE(runCli({u"webhooks"_s, u"verify"_s, u"--body-file"_s, body, u"--keys-file"_s, keys}).exitCode, 2);
}

void TestCommandLine::theSimulatorTakesNoFaultItDoesNotUnderstand()
{
    const Finished refused = runCli({u"sandbox"_s, u"--faults"_s, u"reset@0.1,explode"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.errors.contains("'explode'") && refused.errors.contains("wrong-length"), refused.errors.constData());
    QCOMPARE(runCli({u"sandbox"_s, u"--rate-limits"_s, u"maybe"_s}).exitCode, 2);
    RunningCli sandbox({u"sandbox"_s, u"--faults"_s, u"reset@0.1,webhook-late=5000:ERROR"_s, u"--rate-limits"_s, u"on"_s});
    QVERIFY(sandbox.ready().contains("listening"_L1));
    QCOMPARE(sandbox.terminate(), 0);
}

void TestCommandLine::theSimulatorPlaysScenariosThatItKnows()
{
    const Finished unknown = runCli({u"sandbox"_s, u"--scenario"_s, u"no-such-story"_s});
    QCOMPARE(unknown.exitCode, 2);
    for (const QByteArray& name : {"no-such-story"_ba, "bank-outage"_ba, "login-breaks"_ba, "webhook-storm"_ba})
        QVERIFY2(unknown.errors.contains(name), unknown.errors.constData());
    const Finished broken = runCli({u"sandbox"_s, u"--scenario"_s, writeFile(u"broken.json"_s, "{\"name\": \"broken\"}")});
    QCOMPARE(broken.exitCode, 2);
    QVERIFY2(broken.errors.contains("\"items\""), broken.errors.constData());
    RunningCli sandbox({u"sandbox"_s, u"--scenario"_s, u"bank-outage"_s});
    QVERIFY(sandbox.ready().contains("listening"_L1));
    QCOMPARE(sandbox.terminate(), 0);
}

void TestCommandLine::sigtermDrainsAndExitsZero()
{
    m_deployment.serve();
    QVERIFY(m_deployment.isReady());
    QCOMPARE(m_deployment.server().terminate(), 0);
    RunningCli sandbox({u"sandbox"_s});
    QVERIFY(sandbox.ready().contains("secret"_L1));
    QCOMPARE(sandbox.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
