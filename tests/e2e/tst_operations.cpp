// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"
#include "tests/support/prometheustext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! What somebody who runs a server sees of it: figures, health, logs, doctor, backup and restore.
class TestOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresCountWhatHappened();
    void healthIsWell();
    void logsAreJsonLinesWithoutTokens();
    void aWebhookIsFoundInTheLogByItsId();
    void doctorLooksAtEverything();
    void aBackupBesideTheServerRestoresElsewhere();
    void aBackupThatIsDamagedIsRefused();
    void aMissingDatabaseBesideOtherFilesIsNotTakenForNew();
    void aReadOnlyDirectoryCanBeRead();

private:
    QUrl local(const QString& path) const { return m_deployment.apiUrl(path); }
    QString writeFile(const QString& name, const QByteArray& content);
    QList<QJsonObject> logLines() const;

    QTemporaryDir m_files;
    Deployment m_deployment;
    std::optional<LinkedItem> m_item;
};

void TestOperations::initTestCase()
{
    QVERIFY(m_deployment.isReady());
    m_item = m_deployment.makeItem(m_deployment.webhookUrl());
    QVERIFY(m_item);
    QTRY_VERIFY_WITH_TIMEOUT(m_deployment.historyComplete(*m_item), 60'000);
    QCOMPARE(m_deployment.postLink(*m_item, u"customer"_s).status, 201);
    const qint64 atBank = m_deployment.transactionsAtBank(*m_item);
    QTRY_COMPARE_WITH_TIMEOUT(m_deployment.cli({u"transactions"_s, u"--count"_s}).json()["count"_L1].toInteger(), atBank, 60'000);
    writeFile(u"backup-passphrase"_s, "a passphrase for the backup\n");
}

QString TestOperations::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_files.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QList<QJsonObject> TestOperations::logLines() const
{
    QFile file(m_deployment.directory() + u"/logs/egret.log"_s);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            lines += QJsonDocument::fromJson(line).object();
    }
    return lines;
}

void TestOperations::figuresCountWhatHappened()
{
    QTRY_VERIFY_WITH_TIMEOUT(PrometheusText::parse(get(local(u"/metrics"_s)).body).value(u"egret_syncs_total{outcome=\"ok\"}"_s) >= 1, 20'000);
    const PrometheusText figures = PrometheusText::parse(get(local(u"/metrics"_s)).body);
    QCOMPARE(figures.problem, QString());
    QVERIFY(figures.value(u"egret_sync_rows_total{change=\"added\"}"_s) > 100);
    QVERIFY(figures.value(u"egret_webhook_deliveries_total{verdict=\"verified\"}"_s) >= 1);
    QCOMPARE(figures.value(u"egret_webhook_deliveries_total{verdict=\"failed\"}"_s), 0.0);
    QVERIFY(figures.value(u"egret_plaid_calls_total{operation=\"/transactions/sync\",outcome=\"ok\"}"_s) >= 1);
    QVERIFY(figures.value(u"egret_plaid_call_seconds_count{operation=\"/transactions/sync\"}"_s) >= 1);
    QCOMPARE(figures.value(u"egret_items{status=\"active\"}"_s), 1.0);
    QCOMPARE(get(local(u"/metrics"_s), {{"Host"_ba, "egret.example.com"_ba}}).status, 404);
}

void TestOperations::healthIsWell()
{
    const HttpAnswer health = get(local(u"/healthz"_s));
    QCOMPARE(health.status, 200);
    QCOMPARE(health.json()["status"_L1].toString(), u"ok"_s);
    QCOMPARE(health.json()["secrets"_L1].toString(), u"ok"_s);
}

void TestOperations::logsAreJsonLinesWithoutTokens()
{
    QTRY_VERIFY(!logLines().isEmpty());
    for (const QJsonObject& line : logLines()) {
        QVERIFY(line.contains("time"_L1) && line.contains("level"_L1) && line.contains("category"_L1));
        const QString text = line["message"_L1].toString();
        QVERIFY2(!text.contains(m_item->accessToken.right(36)) && !text.contains(m_deployment.sandboxSecret()), qPrintable(text));
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_deployment.directory() + u"/logs/egret.log"_s) & others, QFile::Permissions());
}

void TestOperations::aWebhookIsFoundInTheLogByItsId()
{
    const QString id = m_deployment.list({u"webhooks"_s, u"list"_s})[0].toObject()["id"_L1].toString();
    const auto mentions = [&id](const QJsonObject& line) { return line["correlation_id"_L1].toString() == id; };
    QTRY_VERIFY([&] {
        const QList<QJsonObject> lines = logLines();
        return std::any_of(lines.begin(), lines.end(), mentions);
    }());
    const auto isSync = [](const QJsonObject& line) {
        return line.contains("correlation_id"_L1) && line["message"_L1].toString().startsWith("Sync of Item"_L1);
    };
    const Finished fired = m_deployment.cli({u"webhooks"_s, u"fire"_s, m_item->itemId, u"TRANSACTIONS"_s, u"SYNC_UPDATES_AVAILABLE"_s});
    QVERIFY2(fired.exitCode == 0, fired.errors.constData());
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        const QList<QJsonObject> lines = logLines();
        return std::any_of(lines.begin(), lines.end(), isSync);
    }(), 20'000);
}

void TestOperations::doctorLooksAtEverything()
{
    const Finished doctor = m_deployment.cli({u"doctor"_s, u"--json"_s});
    QStringList names;
    for (const QJsonValue& check : doctor.json().array())
        names += check["check"_L1].toString();
    for (const QString& name : {u"directory"_s, u"disk"_s, u"receiver"_s, u"port"_s, u"logs"_s, u"database"_s, u"queue"_s, u"integrations"_s,
             u"items"_s, u"secrets"_s, u"dns"_s, u"clock"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY2(doctor.exitCode == 0, doctor.output.constData());
}

void TestOperations::aBackupBesideTheServerRestoresElsewhere()
{
    const QString passphrase = m_files.filePath(u"backup-passphrase"_s);
    QDir::setCurrent(m_files.path());
    const Finished backup = m_deployment.cli({u"backup"_s, u"egret.backup"_s, u"--backup-passphrase-file"_s, passphrase, u"--json"_s});
    QVERIFY2(backup.exitCode == 0, backup.errors.constData());
    QVERIFY(QFile::exists(m_files.filePath(u"egret.backup"_s)));
    const qint64 transactions = backup.json()["transactions"_L1].toInteger();
    QVERIFY(transactions > 100);
    QVERIFY(backup.json()["webhooks"_L1].toInteger() >= 1);

    const QString fresh = m_files.filePath(u"restored"_s);
    const QString own = writeFile(u"new-passphrase"_s, "another passphrase\n");
    const QStringList where{u"--data-dir"_s, fresh, u"--secret-store"_s, u"file"_s, u"--passphrase-file"_s, own};
    const Finished restore = runCli(QStringList{u"restore"_s, u"egret.backup"_s, u"--backup-passphrase-file"_s, passphrase, u"--json"_s} + where);
    QVERIFY2(restore.exitCode == 0, restore.errors.constData());
    QCOMPARE(restore.json()["transactions"_L1].toInteger(), transactions);
    const Finished synced = runCli(QStringList{u"items"_s, u"sync"_s, m_item->itemId, u"--json"_s} + where); // its token opens
    QVERIFY2(synced.exitCode == 0, synced.errors.constData());
    QCOMPARE(runCli(QStringList{u"transactions"_s, u"--count"_s} + where).json()["count"_L1].toInteger(), m_deployment.transactionsAtBank(*m_item));
    const Finished again = runCli(QStringList{u"restore"_s, u"egret.backup"_s, u"--backup-passphrase-file"_s, passphrase} + where);
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.contains("--force"));
}

void TestOperations::aBackupThatIsDamagedIsRefused()
{
    const QString passphrase = m_files.filePath(u"backup-passphrase"_s);
    const QString wrong = writeFile(u"wrong-passphrase"_s, "not this one\n");
    const QStringList where{u"--data-dir"_s, m_files.filePath(u"never"_s), u"--secret-store"_s, u"file"_s, u"--passphrase-file"_s, passphrase};
    const QStringList restore{u"restore"_s, m_files.filePath(u"egret.backup"_s), u"--backup-passphrase-file"_s};
    QCOMPARE(runCli(restore + QStringList{wrong} + where).exitCode, 4);
    QVERIFY(!QFile::exists(m_files.filePath(u"never"_s)));
    QFile file(m_files.filePath(u"egret.backup"_s));
    QVERIFY(file.resize(file.size() - 1));
    const Finished cut = runCli(restore + QStringList{passphrase} + where);
    QCOMPARE(cut.exitCode, 1);
    QVERIFY2(cut.errors.contains("damaged"), cut.errors.constData());
    QVERIFY(!QFile::exists(m_files.filePath(u"never/egret.db"_s)));
    QCOMPARE(runCli({u"restore"_s, u"nowhere"_s, u"--data-dir"_s, m_files.filePath(u"never"_s)}).exitCode, 2);
}

void TestOperations::aMissingDatabaseBesideOtherFilesIsNotTakenForNew()
{
    const QString directory = m_files.filePath(u"halved"_s);
    QVERIFY(QDir().mkpath(directory));
    writeFile(u"halved/egret.db"_s, {});
    writeFile(u"halved/secrets.enc"_s, "sealed");
    const Finished refused = runCli({u"api-keys"_s, u"add"_s, u"--name"_s, u"x"_s, u"--data-dir"_s, directory});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("missing or empty"), refused.errors.constData());
    QCOMPARE(QFile(directory + u"/egret.db"_s).size(), 0);
}

void TestOperations::aReadOnlyDirectoryCanBeRead()
{
    QCOMPARE(m_deployment.server().terminate(), 0);
    const qint64 count = m_deployment.cli({u"transactions"_s, u"--count"_s}).json()["count"_L1].toInteger();
    if (QProcess::execute(u"unshare"_s, {u"--mount"_s, u"true"_s}) != 0)
        QSKIP("a mount of its own needs rights that this test was not given");
    QProcess inReadOnlyMount;
    inReadOnlyMount.start(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s,
        u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 77; exec \"$0\" transactions --count --data-dir \"$1\""_s,
        cliPath(), m_deployment.directory()});
    QVERIFY(inReadOnlyMount.waitForFinished());
    if (inReadOnlyMount.exitCode() == 77)
        QSKIP("a read-only mount needs rights that this test was not given");
    QCOMPARE(inReadOnlyMount.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(inReadOnlyMount.readAllStandardOutput())["count"_L1].toInteger(), count);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
