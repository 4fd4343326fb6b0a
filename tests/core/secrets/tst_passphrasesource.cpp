// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/passphrasesource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

bool putFile(const QString& path, const QByteArray& contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

} // namespace

class TestPassphraseSource : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void readsAFileWithoutItsTrailingNewline_data();
    void readsAFileWithoutItsTrailingNewline();
    void refusesFilesThatHoldNoSecret_data();
    void refusesFilesThatHoldNoSecret();
    void anAbsentFileIsNamedInTheError();
    void aDashIsStandardInputEvenWhenItArrivesInPieces();
    void theChosenFileComesBeforeTheCredential();
    void theSystemdCredentialIsFound();
    void withoutBothThereIsNone();
};

void TestPassphraseSource::cleanup()
{
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestPassphraseSource::readsAFileWithoutItsTrailingNewline_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no newline") << "pass"_ba << "pass"_ba;
    QTest::newRow("one newline") << "pass\n"_ba << "pass"_ba;
    QTest::newRow("a newline of Windows") << "pass\r\n"_ba << "pass"_ba;
    QTest::newRow("only one of two newlines") << "pass\n\n"_ba << "pass\n"_ba;
    QTest::newRow("spaces belong to the secret") << " pass \n"_ba << " pass "_ba;
    QTest::newRow("UTF-8") << "pässwörd\n"_ba << "pässwörd"_ba;
}

void TestPassphraseSource::readsAFileWithoutItsTrailingNewline()
{
    QFETCH(QByteArray, contents);
    QFETCH(QByteArray, secret);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"passphrase"_s);
    QVERIFY(putFile(path, contents));
    const Result<SecretBytes> read = readSecretFile(path);
    QVERIFY(read);
    QCOMPARE(read->reveal(), secret);
}

void TestPassphraseSource::refusesFilesThatHoldNoSecret_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("only a newline") << "\n"_ba;
    QTest::newRow("larger than 64 KiB") << QByteArray(64 * 1024 + 1, 'x');
}

void TestPassphraseSource::refusesFilesThatHoldNoSecret()
{
    QFETCH(QByteArray, contents);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"passphrase"_s);
    QVERIFY(putFile(path, contents));
    const Result<SecretBytes> read = readSecretFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(read.error().code, u"secret_file"_s);
}

void TestPassphraseSource::anAbsentFileIsNamedInTheError()
{
    const Result<SecretBytes> read = readSecretFile(u"/nowhere/passphrase"_s);
    QCOMPARE(read.error().code, u"secret_file"_s);
    QVERIFY(read.error().detail.contains("/nowhere/passphrase"_L1));
}

void TestPassphraseSource::aDashIsStandardInputEvenWhenItArrivesInPieces()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    QCOMPARE(::write(ends[1], "pass", 4), 4);
    const std::unique_ptr<QThread> writer(QThread::create([&ends] {
        [[maybe_unused]] const ssize_t written = ::write(ends[1], "phrase\n", 7);
        ::close(ends[1]);
    }));
    writer->start();
    const Result<SecretBytes> read = readSecretFile(u"-"_s);
    writer->wait();
    QVERIFY(read);
    QCOMPARE(read->reveal(), "passphrase"_ba);
}

void TestPassphraseSource::theChosenFileComesBeforeTheCredential()
{
    QTemporaryDir directory;
    QVERIFY(putFile(directory.filePath(u"egret-passphrase"_s), "pass"_ba));
    qputenv("CREDENTIALS_DIRECTORY", directory.path().toLocal8Bit());
    QCOMPARE(passphraseFile(u"/chosen"_s), std::optional(u"/chosen"_s));
}

void TestPassphraseSource::theSystemdCredentialIsFound()
{
    QTemporaryDir directory;
    QVERIFY(putFile(directory.filePath(u"egret-passphrase"_s), "pass"_ba));
    qputenv("CREDENTIALS_DIRECTORY", directory.path().toLocal8Bit());
    QCOMPARE(passphraseFile({}), std::optional(directory.filePath(u"egret-passphrase"_s)));
}

void TestPassphraseSource::withoutBothThereIsNone()
{
    QCOMPARE(passphraseFile({}), std::nullopt);
    QTemporaryDir directory;
    qputenv("CREDENTIALS_DIRECTORY", directory.path().toLocal8Bit());
    QCOMPARE(passphraseFile({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestPassphraseSource)
#include "tst_passphrasesource.moc"
