// SPDX-License-Identifier: Apache-2.0
#include "core/store/datadirectory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString& path)
{
    struct stat status { };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

//! What the test program does as a victim: takes the lock, says so and never ends.
int holdLock(const QString& path)
{
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(DataDirectory(path), u"egret-cli serve"_s);
    std::puts(lock ? "locked" : "refused");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestDataDirectory : public QObject {
    Q_OBJECT

private slots:
    void isCreatedForItsOwnerOnly();
    void existingDirectoryIsTakenAsItIs();
    void aMissingDatabaseBesideOthersIsNoNewDirectory();
    void impossiblePlaceIsAStorageError();
    void pathsAreFixed();
    void secondHolderIsRefusedAndToldWhoHolds();
    void lockEndsWithItsObject();
    void movedLockStaysHeld();
    void leftOverFileLocksNothing();
    void lockOfAKilledProcessIsFree();
    void missingDirectoryIsAStorageError();
};

void TestDataDirectory::isCreatedForItsOwnerOnly()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.filePath(u"a/b"_s));
    umask(022);
    QVERIFY(bool(directory.create()));
    QCOMPARE(modeOf(directory.path()), mode_t(0700));
    QFile file(directory.settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(modeOf(file.fileName()), mode_t(0600));
    QVERIFY(bool(DataDirectoryLock::acquire(directory, u"test"_s)));
    QCOMPARE(modeOf(directory.lockFile()), mode_t(0600));
}

void TestDataDirectory::aMissingDatabaseBesideOthersIsNoNewDirectory()
{
    const QTemporaryDir home;
    const DataDirectory directory(home.path());
    QVERIFY(directory.checkComplete());
    QFile inbox(directory.inboxDatabase());
    QVERIFY(inbox.open(QIODevice::WriteOnly));
    QVERIFY(directory.checkComplete()); // empty: a first start that did not get further
    inbox.write("deliveries");
    inbox.close();
    const Result<> complete = directory.checkComplete();
    QVERIFY(!complete);
    QCOMPARE(complete.error().code, u"incomplete"_s);
    QFile egret(directory.egretDatabase());
    QVERIFY(egret.open(QIODevice::WriteOnly));
    egret.write("rows");
    egret.close();
    QVERIFY(directory.checkComplete());
}

void TestDataDirectory::existingDirectoryIsTakenAsItIs()
{
    const QTemporaryDir parent;
    QVERIFY(bool(DataDirectory(parent.path()).create()));
    QVERIFY(bool(DataDirectory(parent.path()).create()));
}

void TestDataDirectory::impossiblePlaceIsAStorageError()
{
    const Result<> created = DataDirectory(u"/proc/egret"_s).create();
    QCOMPARE(created.error().kind, Error::Kind::Storage);
    QVERIFY(created.error().detail.contains(u"/proc/egret"_s));
}

void TestDataDirectory::pathsAreFixed()
{
    const DataDirectory directory(u"/data/egret/"_s);
    QCOMPARE(directory.path(), u"/data/egret"_s);
    QCOMPARE(directory.egretDatabase(), u"/data/egret/egret.db"_s);
    QCOMPARE(directory.inboxDatabase(), u"/data/egret/inbox.db"_s);
    QCOMPARE(directory.settingsFile(), u"/data/egret/egret.ini"_s);
    QCOMPARE(directory.lockFile(), u"/data/egret/lock"_s);
}

void TestDataDirectory::secondHolderIsRefusedAndToldWhoHolds()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.path());
    const Result<DataDirectoryLock> first = DataDirectoryLock::acquire(directory, u"egret-cli serve"_s);
    QVERIFY(bool(first));
    const Result<DataDirectoryLock> second = DataDirectoryLock::acquire(directory, u"egret"_s);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QCOMPARE(second.error().detail,
        u"The data directory %1 is in use by egret-cli serve (process %2 on %3)."_s.arg(
            directory.path(), QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName()));
}

void TestDataDirectory::lockEndsWithItsObject()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.path());
    QVERIFY(bool(DataDirectoryLock::acquire(directory, u"first"_s)));
    QVERIFY(bool(DataDirectoryLock::acquire(directory, u"second"_s)));
}

void TestDataDirectory::movedLockStaysHeld()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.path());
    Result<DataDirectoryLock> first = DataDirectoryLock::acquire(directory, u"first"_s);
    {
        const DataDirectoryLock moved = std::move(*first);
        QCOMPARE(DataDirectoryLock::acquire(directory, u"second"_s).error().kind, Error::Kind::InUse);
    }
    QVERIFY(bool(DataDirectoryLock::acquire(directory, u"second"_s)));
}

void TestDataDirectory::leftOverFileLocksNothing()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.path());
    QFile file(directory.lockFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1\nsomewhere\na program that is long gone, with a name longer than the next one's\n");
    file.close();
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(directory, u"egret"_s);
    QVERIFY(bool(lock));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("long gone"));
}

void TestDataDirectory::lockOfAKilledProcessIsFree()
{
    const QTemporaryDir parent;
    const DataDirectory directory(parent.path());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold-lock"_s, directory.path()});
    QVERIFY(holder.waitForReadyRead(60'000));
    QCOMPARE(holder.readAllStandardOutput().trimmed(), "locked"_ba);
    const Result<DataDirectoryLock> refused = DataDirectoryLock::acquire(directory, u"egret"_s);
    QCOMPARE(refused.error().kind, Error::Kind::InUse);
    QVERIFY2(
        refused.error().detail.contains(u"process %1"_s.arg(holder.processId())), qPrintable(refused.error().detail));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(bool(DataDirectoryLock::acquire(directory, u"egret"_s)));
}

void TestDataDirectory::missingDirectoryIsAStorageError()
{
    const DataDirectory directory(u"/nonexistent/egret"_s);
    QCOMPARE(DataDirectoryLock::acquire(directory, u"egret"_s).error().kind, Error::Kind::Storage);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--hold-lock"_L1)
        return holdLock(arguments[2]);
    TestDataDirectory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_datadirectory.moc"
