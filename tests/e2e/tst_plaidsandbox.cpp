// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! The main job against Plaid's own Sandbox: only with PLAID_CLIENT_ID and PLAID_SECRET in the environment.
class TestPlaidSandbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anItemOfPlaidsOwnSandboxFillsUp();

private:
    QJsonObject askPlaid(const QString& path, const QJsonObject& body);
    QStringList withDirectory(const QStringList& arguments) const;

    QTemporaryDir m_directory;
};

void TestPlaidSandbox::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("PLAID_CLIENT_ID") || qEnvironmentVariableIsEmpty("PLAID_SECRET"))
        QSKIP("PLAID_CLIENT_ID and PLAID_SECRET are not set: Plaid's own Sandbox was not asked.");
    QFile passphrase(m_directory.filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("a passphrase for one test\n");
}

QStringList TestPlaidSandbox::withDirectory(const QStringList& arguments) const
{
    return arguments + QStringList{u"--data-dir"_s, m_directory.filePath(u"data"_s), u"--secret-store"_s, u"file"_s,
                           u"--passphrase-file"_s, m_directory.filePath(u"passphrase"_s)};
}

QJsonObject TestPlaidSandbox::askPlaid(const QString& path, const QJsonObject& body)
{
    const HttpAnswer answer = post(QUrl(u"https://sandbox.plaid.com"_s + path), body,
        {{"PLAID-CLIENT-ID"_ba, qgetenv("PLAID_CLIENT_ID")}, {"PLAID-SECRET"_ba, qgetenv("PLAID_SECRET")},
            {"Plaid-Version"_ba, "2020-09-14"_ba}});
    if (answer.status != 200)
        qWarning().noquote() << path << answer.status << answer.json()["error_code"_L1].toString();
    return answer.json();
}

void TestPlaidSandbox::anItemOfPlaidsOwnSandboxFillsUp()
{
    const Finished added = runCli(withDirectory({u"integrations"_s, u"add"_s, u"--name"_s, u"Plaid"_s, u"--environment"_s,
        u"sandbox"_s, u"--from-env"_s, u"--json"_s}));
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const Finished key = runCli(withDirectory({u"api-keys"_s, u"add"_s, u"--name"_s, u"test"_s, u"--json"_s}));
    QCOMPARE(key.exitCode, 0);
    RunningCli server(withDirectory({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}));
    const QString base = server.ready()["listening"_L1].toString();
    QVERIFY(!base.isEmpty());

    const QJsonObject created = askPlaid(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}});
    const QJsonObject exchanged
        = askPlaid(u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}});
    const QUrl linkUrl(base + QUrl(added.json().object()["link_url"_L1].toString()).path());
    const HttpAnswer linked = post(linkUrl,
        QJsonObject{{u"item_id"_s, exchanged["item_id"_L1]}, {u"access_token"_s, exchanged["access_token"_L1]},
            {u"end_user_id"_s, u"shop-1"_s}},
        {{"x-api-key"_ba, key.json().object()["key"_L1].toString().toLatin1()}});
    QCOMPARE(linked.status, 201);
    const auto stored = [this] {
        return runCli({u"transactions"_s, u"--count"_s, u"--data-dir"_s, m_directory.filePath(u"data"_s)})
            .json().object()["count"_L1].toInteger();
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, 240'000); // without a public URL no webhook arrives: timed questions bring them
    askPlaid(u"/item/remove"_s, {{u"access_token"_s, exchanged["access_token"_L1]}});
}

QTEST_GUILESS_MAIN(TestPlaidSandbox)
#include "tst_plaidsandbox.moc"
