// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backuparchive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBackupArchive : public QObject {
    Q_OBJECT

private slots:
    void partsComeBackInOrder();
    void aFileThatIsNotThereIsLeftOut();
    void anExistingFileIsNotOverwritten();
    void headsThatNoWriterMakesAreRefused_data();
    void headsThatNoWriterMakesAreRefused();

private:
    std::unique_ptr<SealedFileWriter> writer() const
    {
        return std::move(*SealedFileWriter::create(m_directory.filePath(u"archive"_s), Passphrase(u"p"_s), SecretFileKey::kMinimumCost));
    }
    std::unique_ptr<SealedFileReader> reader() const
    {
        return std::move(*SealedFileReader::open(m_directory.filePath(u"archive"_s), Passphrase(u"p"_s)));
    }

    QTemporaryDir m_directory;
};

void TestBackupArchive::partsComeBackInOrder()
{
    const QByteArray large(2'500'000, 'x');
    QFile source(m_directory.filePath(u"source"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(large);
    source.close();
    const auto out = writer();
    BackupArchiveWriter archive(*out);
    QVERIFY(archive.add(u"small"_s, "abc"_ba));
    QVERIFY(archive.add(u"empty"_s, {}));
    QVERIFY(archive.addFile(u"large"_s, source.fileName()));
    QVERIFY(archive.finish());

    const auto in = reader();
    BackupArchiveReader parts(*in);
    const auto small = parts.next();
    QVERIFY(small && *small);
    QCOMPARE((*small)->name, u"small"_s);
    QCOMPARE(*parts.bytes(**small), "abc"_ba);
    const auto empty = parts.next();
    QCOMPARE((*empty)->size, 0);
    const auto second = parts.next();
    QCOMPARE((*second)->name, u"large"_s);
    const QString target = m_directory.filePath(u"target"_s);
    QVERIFY(parts.extract(**second, target));
    QFile extracted(target);
    QVERIFY(extracted.open(QIODevice::ReadOnly));
    QCOMPARE(extracted.readAll(), large);
    const auto end = parts.next();
    QVERIFY(end);
    QVERIFY(!*end);
}

void TestBackupArchive::aFileThatIsNotThereIsLeftOut()
{
    const auto out = writer();
    BackupArchiveWriter archive(*out);
    QVERIFY(archive.addFile(u"missing"_s, m_directory.filePath(u"missing"_s)));
    QVERIFY(archive.finish());
    const auto in = reader();
    const auto end = BackupArchiveReader(*in).next();
    QVERIFY(end);
    QVERIFY(!*end);
}

void TestBackupArchive::anExistingFileIsNotOverwritten()
{
    const auto out = writer();
    BackupArchiveWriter archive(*out);
    QVERIFY(archive.add(u"part"_s, "new"_ba));
    QVERIFY(archive.finish());
    QFile taken(m_directory.filePath(u"taken"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    const auto in = reader();
    BackupArchiveReader parts(*in);
    const auto part = parts.next();
    QVERIFY(part && *part);
    QVERIFY(!parts.extract(**part, taken.fileName()));
}

void TestBackupArchive::headsThatNoWriterMakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a name too long") << QByteArray("\xff\xffx", 3) + QByteArray(70'000, 'x');
    QTest::newRow("a size beyond counting") << QByteArray("\0\1a\xff\xff\xff\xff\xff\xff\xff\xff", 11);
    QTest::newRow("no end") << QByteArray("\0\1a\0\0\0\0\0\0\0\0", 11);
    QTest::newRow("something behind the end") << QByteArray("\0\0more", 6);
}

void TestBackupArchive::headsThatNoWriterMakesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto out = writer();
    QVERIFY(out->write(bytes));
    QVERIFY(out->finish());
    const auto in = reader();
    BackupArchiveReader parts(*in);
    auto part = parts.next();
    for (int i = 0; i < 3 && part && *part; ++i)
        part = parts.next();
    QVERIFY(!part);
    QCOMPARE(part.error().code, u"damaged"_s);
}

QTEST_GUILESS_MAIN(TestBackupArchive)
#include "tst_backuparchive.moc"
