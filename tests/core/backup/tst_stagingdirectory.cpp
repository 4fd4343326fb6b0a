// SPDX-License-Identifier: Apache-2.0
#include "core/backup/stagingdirectory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestStagingDirectory : public QObject {
    Q_OBJECT

private slots:
    void isEmptyPrivateAndGoneAtTheEnd();
    void aPathThatCannotBeMadeIsRefused();
};

void TestStagingDirectory::isEmptyPrivateAndGoneAtTheEnd()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"work.tmp"_s);
    QVERIFY(QDir().mkpath(path + u"/left/behind"_s)); // by a process that was killed
    {
        const StagingDirectory staging(path);
        QVERIFY(staging.make());
        QVERIFY(QDir(path).isEmpty());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
        QFile file(path + u"/piece"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(!QFile::exists(path));
}

void TestStagingDirectory::aPathThatCannotBeMadeIsRefused()
{
    const StagingDirectory staging(u"/proc/egret"_s);
    QVERIFY(!staging.make());
}

QTEST_GUILESS_MAIN(TestStagingDirectory)
#include "tst_stagingdirectory.moc"
