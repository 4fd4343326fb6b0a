// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedfile.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSealedFile : public QObject {
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void nothingOfTheContentsLiesInClear();
    void aFileThatWasNotFinishedDoesNotAppear();
    void theWrongPassphraseIsToldApart();
    void everyChangeIsNoticed_data();
    void everyChangeIsNoticed();
    void swappedPiecesAreNoticed();

private:
    QString write(const QByteArray& contents);
    static Result<QByteArray> readAll(const QString& path, const QString& passphrase, qint64 size);

    QTemporaryDir m_directory;
};

QString TestSealedFile::write(const QByteArray& contents)
{
    const QString path = m_directory.filePath(QString::number(QRandomGenerator::global()->generate64()));
    const auto writer = SealedFileWriter::create(path, Passphrase(u"correct horse"_s), SecretFileKey::kMinimumCost);
    if (!writer || !(*writer)->write(contents) || !(*writer)->finish())
        qFatal("the sealed file could not be written");
    return path;
}

Result<QByteArray> TestSealedFile::readAll(const QString& path, const QString& passphrase, qint64 size)
{
    const auto reader = SealedFileReader::open(path, Passphrase(passphrase));
    if (!reader)
        return unexpected(reader.error());
    const Result<QByteArray> bytes = (*reader)->read(size);
    if (!bytes)
        return bytes;
    const Result<> finished = (*reader)->finish();
    return finished ? bytes : unexpected(finished.error());
}

void TestSealedFile::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("a byte") << 1;
    QTest::newRow("exactly one piece") << 1024 * 1024;
    QTest::newRow("a byte more than a piece") << 1024 * 1024 + 1;
    QTest::newRow("several pieces") << 3'500'000;
}

void TestSealedFile::whatWasWrittenIsReadBack()
{
    QFETCH(int, size);
    QByteArray contents(size, '\0');
    for (int i = 0; i < size; ++i)
        contents[i] = char(i * 31 + i / 977);
    const QString path = write(contents);
    const Result<QByteArray> read = readAll(path, u"correct horse"_s, size);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, contents);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSealedFile::nothingOfTheContentsLiesInClear()
{
    QFile file(write(QByteArray(1000, 'x') + "access-sandbox-secret"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("EGRETBAK"));
    QVERIFY(!bytes.contains("access-sandbox") && !bytes.contains("xxxx"));
}

void TestSealedFile::aFileThatWasNotFinishedDoesNotAppear()
{
    const QString path = m_directory.filePath(u"unfinished"_s);
    {
        const auto writer = SealedFileWriter::create(path, Passphrase(u"p"_s), SecretFileKey::kMinimumCost);
        QVERIFY(writer);
        QVERIFY((*writer)->write(QByteArray(2'000'000, 'x')));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void TestSealedFile::theWrongPassphraseIsToldApart()
{
    const Result<QByteArray> read = readAll(write("contents"), u"wrong horse"_s, 8);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::SecretsLocked);
}

void TestSealedFile::everyChangeIsNoticed_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("cut");
    QTest::newRow("another file") << 0 << false;
    QTest::newRow("the length of the key block") << 12 << false;
    QTest::newRow("the salt") << 30 << false;
    QTest::newRow("the wrapped key") << 120 << false;
    QTest::newRow("a piece's length") << 150 << false;
    QTest::newRow("the first piece") << 400 << false;
    QTest::newRow("the last byte") << -1 << false;
    QTest::newRow("cut in the head") << 20 << true;
    QTest::newRow("cut in a piece") << 5'000 << true;
    QTest::newRow("cut by one byte") << -1 << true;
}

void TestSealedFile::everyChangeIsNoticed()
{
    QFETCH(int, from);
    QFETCH(bool, cut);
    const QString path = write(QByteArray(1'500'000, 'x'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = from < 0 ? file.size() + from : from;
    if (cut) {
        QVERIFY(file.resize(at));
    } else {
        file.seek(at);
        const char changed = char(file.peek(1)[0] ^ 1);
        file.write(&changed, 1);
    }
    file.close();
    const Result<QByteArray> read = readAll(path, u"correct horse"_s, 1'500'000);
    QVERIFY(!read);
    QVERIFY2(read.error().code == "damaged"_L1, qPrintable(read.error().detail));
}

void TestSealedFile::swappedPiecesAreNoticed()
{
    const QString path = write(QByteArray(3 * 1024 * 1024, 'x'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype piece = 4 + 1 + 12 + 1024 * 1024 + 16;
    const qsizetype first = bytes.size() - 3 * piece;
    const QByteArray swapped = bytes.first(first) + bytes.mid(first + piece, piece) + bytes.mid(first, piece) + bytes.last(piece);
    file.seek(0);
    file.write(swapped);
    file.close();
    const Result<QByteArray> read = readAll(path, u"correct horse"_s, 3 * 1024 * 1024);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"damaged"_s);
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
