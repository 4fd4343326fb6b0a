// SPDX-License-Identifier: Apache-2.0
#include "core/base/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject {
    Q_OBJECT

private slots:
    void isForItsOwnerOnly();
    void aFullFileIsFollowedByANewOne();
    void theOldestFileGoes();
    void goesOnInTheFileOfTheLastRun();
    void aDirectoryThatCannotBeMadeIsToldWithItsReason();

private:
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file"_ba;
    }
};

void TestLogFile::isForItsOwnerOnly()
{
    const QTemporaryDir directory;
    LogFile log(directory.filePath(u"logs"_s));
    QVERIFY(log.open());
    log.append("line\n");
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(directory.filePath(u"logs/egret.log"_s)) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(directory.filePath(u"logs"_s)) & others, QFile::Permissions());
}

void TestLogFile::aFullFileIsFollowedByANewOne()
{
    const QTemporaryDir directory;
    LogFile log(directory.path(), 10, 3);
    QVERIFY(log.open());
    log.append("123456\n");
    log.append("789\n");
    log.append("longer than any file may be\n");
    QCOMPARE(contents(directory.filePath(u"egret.2.log"_s)), "123456\n"_ba);
    QCOMPARE(contents(directory.filePath(u"egret.1.log"_s)), "789\n"_ba);
    QCOMPARE(contents(directory.filePath(u"egret.log"_s)), "longer than any file may be\n"_ba);
}

void TestLogFile::theOldestFileGoes()
{
    const QTemporaryDir directory;
    LogFile log(directory.path(), 4, 2);
    QVERIFY(log.open());
    for (const QByteArray& line : {"one\n"_ba, "two\n"_ba, "six\n"_ba})
        log.append(line);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files, QDir::Name), QStringList({u"egret.1.log"_s, u"egret.log"_s}));
    QCOMPARE(contents(directory.filePath(u"egret.1.log"_s)), "two\n"_ba);
}

void TestLogFile::goesOnInTheFileOfTheLastRun()
{
    const QTemporaryDir directory;
    for (const QByteArray& line : {"first run\n"_ba, "second run\n"_ba}) {
        LogFile log(directory.path());
        QVERIFY(log.open());
        log.append(line);
    }
    QCOMPARE(contents(directory.filePath(u"egret.log"_s)), "first run\nsecond run\n"_ba);
}

void TestLogFile::aDirectoryThatCannotBeMadeIsToldWithItsReason()
{
    LogFile log(u"/proc/no-logs-here"_s);
    const Result<> opened = log.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains("/proc/no-logs-here"_L1));
    log.append("dropped without harm\n");
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
