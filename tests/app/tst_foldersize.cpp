// SPDX-License-Identifier: Apache-2.0
#include "app/foldersize.h"

#include "core/store/readerthread.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString& path, int bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes;
}

qint64 sizeOf(const QString& directory)
{
    const Result<std::unique_ptr<FolderSize>> folder = FolderSize::open(directory);
    const Result<qint64> bytes = folder ? (*folder)->bytes() : Result<qint64>(unexpected(folder.error()));
    return bytes ? *bytes : -1;
}

} // namespace

class TestFolderSize : public QObject {
    Q_OBJECT

private slots:
    void itsFilesAreAddedUp();
    void whatIsInFoldersBelowIsNotCounted();
    void aFolderThatDoesNotExistHoldsNothing();
    void itIsMeasuredOnAReadersThread();
};

void TestFolderSize::itsFilesAreAddedUp()
{
    const QTemporaryDir directory;
    QCOMPARE(sizeOf(directory.path()), 0);
    QVERIFY(write(directory.filePath(u"egret.db"_s), 1'000));
    QVERIFY(write(directory.filePath(u"egret.db-wal"_s), 23));
    QCOMPARE(sizeOf(directory.path()), 1'023);
}

void TestFolderSize::whatIsInFoldersBelowIsNotCounted()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(u"exports"_s));
    QVERIFY(write(directory.filePath(u"exports/all.csv"_s), 500));
    QCOMPARE(sizeOf(directory.path()), 0);
}

void TestFolderSize::aFolderThatDoesNotExistHoldsNothing()
{
    const QTemporaryDir directory;
    QCOMPARE(sizeOf(directory.filePath(u"nowhere"_s)), 0);
}

void TestFolderSize::itIsMeasuredOnAReadersThread()
{
    const QTemporaryDir directory;
    QVERIFY(write(directory.filePath(u"inbox.db"_s), 77));
    ReaderThread reader(directory.path());
    std::optional<qint64> measured;
    QThread* measurer = nullptr;
    reader.ask<FolderSize>(
        this,
        [&measurer](FolderSize& folder) {
            measurer = QThread::currentThread();
            return folder.bytes();
        },
        [&measured](const Result<qint64>& bytes) { measured = bytes ? *bytes : -1; });
    QTRY_VERIFY(measured);
    QCOMPARE(*measured, 77);
    QVERIFY(measurer != QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestFolderSize)
#include "tst_foldersize.moc"
