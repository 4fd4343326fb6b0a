// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup.h"
#include "tests/core/backup/backupfixture.h"

#include <QDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItHolds();
    void nothingIsLeftBesideTheData();
    void whatIsOpenAndUncommittedIsNotInIt();
    void oneThatIsBrokenOffLeavesNothing();
    void withoutTheDataKeyThereIsNoBackup();
    void aFileThatCannotBeWrittenIsToldWithItsName();
};

void TestBackup::saysWhatItHolds()
{
    BackedUpDirectory source;
    const Result<BackupManifest> manifest = source.backUp();
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    QVERIFY(manifest->counts == (RowCounts{1, 1, 1, 2, 0}));
    QCOMPARE(manifest->directoryId, *source.stores.meta.directoryId());
    QVERIFY(QFile::exists(source.backupFile()));
}

void TestBackup::nothingIsLeftBesideTheData()
{
    BackedUpDirectory source;
    const QStringList before = QDir(source.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY(source.backUp());
    QCOMPARE(QDir(source.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void TestBackup::whatIsOpenAndUncommittedIsNotInIt()
{
    BackedUpDirectory source;
    QVERIFY(source.database->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY(source.database->execute(u"DELETE FROM transactions"_s));
    const Result<BackupManifest> manifest = source.backUp(); // a writer in the middle of its work does not hold it up
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    QCOMPARE(manifest->counts.transactions, 2);
    QVERIFY(source.database->execute(u"ROLLBACK"_s));
}

void TestBackup::oneThatIsBrokenOffLeavesNothing()
{
    BackedUpDirectory source;
    const QStringList before = QDir(source.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QTemporaryDir target;
    Backup::Request request{source.directory(), target.filePath(u"egret.backup"_s), Passphrase(u"p"_s), 15, {}};
    request.stop.raise();
    Backup backup(source.secrets);
    const Result<BackupManifest> manifest = await(backup.write(request));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, Error::Kind::Cancelled);
    QCOMPARE(QDir(source.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QVERIFY(QDir(target.path()).isEmpty());
}

void TestBackup::withoutTheDataKeyThereIsNoBackup()
{
    BackedUpDirectory source;
    QVERIFY(await(source.secrets.remove(dataKeyName(*source.stores.meta.directoryId()))));
    const Result<BackupManifest> manifest = source.backUp();
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, Error::Kind::SecretsMissing);
    QVERIFY(!QFile::exists(source.backupFile()));
}

void TestBackup::aFileThatCannotBeWrittenIsToldWithItsName()
{
    BackedUpDirectory source;
    Backup backup(source.secrets);
    const Result<BackupManifest> manifest
        = await(backup.write({source.directory(), u"/proc/egret.backup"_s, Passphrase(u"p"_s), 15}));
    QVERIFY(!manifest);
    QVERIFY(manifest.error().detail.contains("/proc/egret.backup"_L1));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
