// SPDX-License-Identifier: Apache-2.0
#include "core/backup/restore.h"
#include "tests/core/backup/backupfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestRestore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsThereAgain();
    void aDirectoryWithDataIsRefused();
    void forceMovesTheOldDataAside();
    void aBadFileTouchesNothing_data();
    void aBadFileTouchesNothing();
    void secretsThatCannotBeStoredUndoIt();
    void aDirectoryInUseIsRefused();

private:
    Restore::Request request(const QString& directory) const;
    QString writeFile(const QString& path, const QByteArray& contents) const;
    static QStringList entries(const QString& directory)
    {
        return QDir(directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    BackedUpDirectory m_source;
    QTemporaryDir m_files;
};

void TestRestore::initTestCase()
{
    QVERIFY(m_source.backUp());
    writeFile(m_files.filePath(u"passphrase"_s), "new passphrase\n");
}

QString TestRestore::writeFile(const QString& path, const QByteArray& contents) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("a file of the test could not be written");
    return path;
}

Restore::Request TestRestore::request(const QString& directory) const
{
    return {m_source.backupFile(), directory, Passphrase(u"correct horse"_s),
        {SecretStoreKind::File, directory, m_files.filePath(u"passphrase"_s)}, false};
}

void TestRestore::everythingIsThereAgain()
{
    const QTemporaryDir home;
    const QString directory = home.filePath(u"restored"_s);
    const Result<Restore::Summary> restored = await(Restore::run(request(directory)));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(restored->movedAside.isEmpty());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    QVERIFY(reader);
    QCOMPARE(*(*reader)->transactionCount({}), 2);
    QCOMPARE(*(*reader)->directoryId(), *m_source.stores.meta.directoryId());
    QCOMPARE(QFileInfo(directory + u"/egret.ini"_s).size(), 21);
    const Result<ChosenSecretStore> secrets = await(chooseSecretStore(request(directory).secrets));
    QVERIFY(secrets);
    const Result<SecretBytes> key = await(secrets->store->read(dataKeyName(*(*reader)->directoryId())));
    QVERIFY(key);
    QCOMPARE(key->reveal(), QByteArray(32, 'k'));
    QCOMPARE(await(secrets->store->read(integrationSecretName(IntegrationId(u"itg_1"_s))))->reveal(), "plaid-secret"_ba);
    QCOMPARE(entries(directory), QStringList({u"egret.db"_s, u"egret.ini"_s, u"lock"_s, u"secrets.enc"_s}));
}

void TestRestore::aDirectoryWithDataIsRefused()
{
    const QTemporaryDir home;
    writeFile(home.filePath(u"egret.ini"_s), "mine");
    const Result<Restore::Summary> restored = await(Restore::run(request(home.path())));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Conflict);
    QVERIFY(restored.error().detail.contains("--force"_L1));
    QCOMPARE(entries(home.path()), QStringList(u"egret.ini"_s));
}

void TestRestore::forceMovesTheOldDataAside()
{
    const QTemporaryDir home;
    writeFile(home.filePath(u"egret.db"_s), "mine");
    writeFile(home.filePath(u"secrets.enc"_s), "under another passphrase");
    Restore::Request forced = request(home.path());
    forced.force = true;
    const Result<Restore::Summary> restored = await(Restore::run(forced));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(entries(restored->movedAside), QStringList({u"egret.db"_s, u"secrets.enc"_s}));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(home.path());
    QVERIFY(reader);
    QCOMPARE(*(*reader)->transactionCount({}), 2);
}

void TestRestore::aBadFileTouchesNothing_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("flip");
    QTest::addColumn<QString>("code");
    QTest::newRow("the wrong passphrase") << u"wrong horse"_s << 0 << false << u"passphrase"_s;
    QTest::newRow("cut off") << u"correct horse"_s << 100 << false << u"damaged"_s;
    QTest::newRow("one bit flipped") << u"correct horse"_s << 0 << true << u"damaged"_s;
}

void TestRestore::aBadFileTouchesNothing()
{
    QFETCH(QString, passphrase);
    QFETCH(int, cut);
    QFETCH(bool, flip);
    const QTemporaryDir home;
    writeFile(home.filePath(u"egret.db"_s), "mine");
    QFile good(m_source.backupFile());
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll().chopped(cut);
    if (flip)
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
    Restore::Request bad = request(home.path());
    bad.file = writeFile(m_files.filePath(u"bad"_s), bytes);
    bad.passphrase = Passphrase(passphrase);
    bad.force = true;
    const Result<Restore::Summary> restored = await(Restore::run(bad));
    QVERIFY(!restored);
    QTEST(restored.error().code, "code");
    QCOMPARE(QFileInfo(home.filePath(u"egret.db"_s)).size(), 4);
    QVERIFY(!entries(home.path()).contains(u"restore.tmp"_s));
}

void TestRestore::secretsThatCannotBeStoredUndoIt()
{
    const QTemporaryDir home;
    writeFile(home.filePath(u"egret.db"_s), "mine");
    Restore::Request forced = request(home.path());
    forced.force = true;
    forced.secrets.passphraseFile = m_files.filePath(u"no-such-file"_s);
    const Result<Restore::Summary> restored = await(Restore::run(forced));
    QVERIFY(!restored);
    QCOMPARE(QFileInfo(home.filePath(u"egret.db"_s)).size(), 4);
    QCOMPARE(entries(home.path()), QStringList({u"egret.db"_s, u"lock"_s}));
}

void TestRestore::aDirectoryInUseIsRefused()
{
    const QTemporaryDir home;
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(DataDirectory(home.path()), u"another"_s);
    QVERIFY(lock);
    const Result<Restore::Summary> restored = await(Restore::run(request(home.path())));
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::InUse);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
