// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/filesecretstore.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Passphrase kPassphrase(u"correct horse"_s);

FileSecretStore storeIn(const QTemporaryDir& directory, const Passphrase& passphrase = kPassphrase)
{
    return FileSecretStore(directory.path(), passphrase, SecretFileKey::kMinimumCost);
}

QByteArray fileIn(const QTemporaryDir& directory)
{
    QFile file(FileSecretStore::pathIn(directory.path()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putFile(const QTemporaryDir& directory, const QByteArray& contents)
{
    QFile file(FileSecretStore::pathIn(directory.path()));
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

} // namespace

class TestFileSecretStore : public QObject {
    Q_OBJECT

private slots:
    void anotherStoreReadsWhatWasWritten_data();
    void anotherStoreReadsWhatWasWritten();
    void theLastWriteWinsAndOtherSecretsStay();
    void whatIsRemovedIsMissing();
    void removingWhatIsNotThereMakesNoFile();
    void withoutAFileEverySecretIsMissing();
    void theFileIsForItsOwnerOnlyAndHidesItsContents();
    void aWrongPassphraseIsLockedAndChangesNothing();
    void anEmptyPassphraseIsLocked();
    void aDamagedFileIsNeverReplaced_data();
    void aDamagedFileIsNeverReplaced();
    void aFileExchangedMeanwhileIsReadWithItsOwnSalt();
    void aMissingDirectoryIsAStorageError();
    void leavesNoOtherFileBehind();
};

void TestFileSecretStore::anotherStoreReadsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << "secret"_ba;
    QTest::newRow("every byte value") << QByteArray::fromHex("00010a0d7f80feff00");
    QTest::newRow("100 kB") << QByteArray(100'000, '\xee');
}

void TestFileSecretStore::anotherStoreReadsWhatWasWritten()
{
    QFETCH(QByteArray, value);
    QTemporaryDir directory;
    FileSecretStore writer = storeIn(directory);
    QVERIFY(test::await(writer.write(u"integration-secret/ü"_s, SecretBytes(value))));
    FileSecretStore reader = storeIn(directory);
    const Result<SecretBytes> read = test::await(reader.read(u"integration-secret/ü"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), value);
}

void TestFileSecretStore::theLastWriteWinsAndOtherSecretsStay()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.write(u"b"_s, SecretBytes("other"))));
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("second"))));
    const Result<SecretBytes> a = test::await(store.read(u"a"_s));
    const Result<SecretBytes> b = test::await(store.read(u"b"_s));
    QVERIFY(a && b);
    QCOMPARE(a->reveal(), "second"_ba);
    QCOMPARE(b->reveal(), "other"_ba);
}

void TestFileSecretStore::whatIsRemovedIsMissing()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.remove(u"a"_s)));
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QCOMPARE(read.error().kind, Error::Kind::SecretsMissing);
}

void TestFileSecretStore::removingWhatIsNotThereMakesNoFile()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    QVERIFY(test::await(store.remove(u"a"_s)));
    QVERIFY(!QFileInfo::exists(FileSecretStore::pathIn(directory.path())));
}

void TestFileSecretStore::withoutAFileEverySecretIsMissing()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QCOMPARE(read.error().kind, Error::Kind::SecretsMissing);
    QCOMPARE(store.kind(), u"file"_s);
}

void TestFileSecretStore::theFileIsForItsOwnerOnlyAndHidesItsContents()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    QVERIFY(test::await(store.write(u"integration-secret/a"_s, SecretBytes("plaid-secret"))));
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther;
    const QString path = FileSecretStore::pathIn(directory.path());
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(fileIn(directory).startsWith("EGRETSEC"));
    QVERIFY(!fileIn(directory).contains("integration-secret"));
    QVERIFY(!fileIn(directory).contains("plaid-secret"_ba.toBase64()));
}

void TestFileSecretStore::aWrongPassphraseIsLockedAndChangesNothing()
{
    QTemporaryDir directory;
    FileSecretStore owner = storeIn(directory);
    QVERIFY(test::await(owner.write(u"a"_s, SecretBytes("first"))));
    const QByteArray before = fileIn(directory);
    FileSecretStore stranger = storeIn(directory, Passphrase(u"wrong"_s));
    for (const Error& error :
        {test::await(stranger.read(u"a"_s)).error(), test::await(stranger.write(u"a"_s, SecretBytes("x"))).error(),
            test::await(stranger.remove(u"a"_s)).error()}) {
        QCOMPARE(error.kind, Error::Kind::SecretsLocked);
        QCOMPARE(error.code, u"passphrase"_s);
    }
    QCOMPARE(fileIn(directory), before);
}

void TestFileSecretStore::anEmptyPassphraseIsLocked()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory, Passphrase());
    const Result<> written = test::await(store.write(u"a"_s, SecretBytes("x")));
    QCOMPARE(written.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(written.error().code, u"passphrase"_s);
}

void TestFileSecretStore::aDamagedFileIsNeverReplaced_data()
{
    QTest::addColumn<int>("cutAt"); // -1: the last byte is changed instead
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in the header") << 40;
    QTest::newRow("cut in the contents") << 90;
    QTest::newRow("last byte changed") << -1;
}

void TestFileSecretStore::aDamagedFileIsNeverReplaced()
{
    QFETCH(int, cutAt);
    QTemporaryDir directory;
    FileSecretStore owner = storeIn(directory);
    QVERIFY(test::await(owner.write(u"a"_s, SecretBytes("first"))));
    QByteArray damaged = fileIn(directory);
    if (cutAt < 0)
        damaged.back() = char(damaged.back() ^ 1);
    else
        damaged.truncate(cutAt);
    QVERIFY(putFile(directory, damaged));
    FileSecretStore store = storeIn(directory);
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().code, u"damaged"_s);
    const Result<> written = test::await(store.write(u"a"_s, SecretBytes("x")));
    QCOMPARE(written.error().code, u"damaged"_s);
    QCOMPARE(fileIn(directory), damaged);
}

void TestFileSecretStore::aFileExchangedMeanwhileIsReadWithItsOwnSalt()
{
    QTemporaryDir directory;
    QTemporaryDir other;
    FileSecretStore store = storeIn(directory);
    FileSecretStore otherStore = storeIn(other);
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("here"))));
    QVERIFY(test::await(otherStore.write(u"a"_s, SecretBytes("restored"))));
    QVERIFY(putFile(directory, fileIn(other)));
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "restored"_ba);
}

void TestFileSecretStore::aMissingDirectoryIsAStorageError()
{
    QTemporaryDir directory;
    FileSecretStore store(directory.filePath(u"absent"_s), kPassphrase, SecretFileKey::kMinimumCost);
    const Result<> written = test::await(store.write(u"a"_s, SecretBytes("x")));
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

void TestFileSecretStore::leavesNoOtherFileBehind()
{
    QTemporaryDir directory;
    FileSecretStore store = storeIn(directory);
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("second"))));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"secrets.enc"_s});
}

QTEST_GUILESS_MAIN(TestFileSecretStore)
#include "tst_filesecretstore.moc"
