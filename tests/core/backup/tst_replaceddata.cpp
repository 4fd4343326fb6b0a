// SPDX-License-Identifier: Apache-2.0
#include "core/backup/replaceddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QString kOlder = u"replaced-20260101-101500-001"_s;
const QString kNewer = u"replaced-20260301-090000-000"_s;

void put(const QString& path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rows");
}

} // namespace

class TestReplacedData : public QObject {
    Q_OBJECT

private slots:
    void aNewFolderIsItsOwnersAlone();
    void foldersAreNamedOldestFirst();
    void allOfThemGoWithWhatIsInThem();
    void whatOnlyLooksLikeOneStays();
};

void TestReplacedData::aNewFolderIsItsOwnersAlone()
{
    const QTemporaryDir directory;
    const Result<QString> folder = makeReplacedFolder(directory.path());
    QVERIFY(folder);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(*folder).permissions() & others));
    QCOMPARE(replacedFolders(directory.path()), QStringList{QFileInfo(*folder).fileName()});
}

void TestReplacedData::foldersAreNamedOldestFirst()
{
    const QTemporaryDir directory;
    put(directory.filePath(kNewer + u"/egret.db"));
    put(directory.filePath(kOlder + u"/egret.db"));
    QCOMPARE(replacedFolders(directory.path()), (QStringList{kOlder, kNewer}));
    QCOMPARE(replacedFolders(directory.filePath(u"nowhere"_s)), QStringList());
}

void TestReplacedData::allOfThemGoWithWhatIsInThem()
{
    const QTemporaryDir directory;
    put(directory.filePath(u"egret.db"_s));
    put(directory.filePath(kOlder + u"/logs/egret.log"));
    put(directory.filePath(kNewer + u"/egret.db"));
    QCOMPARE(*removeReplacedFolders(directory.path()), (QStringList{kOlder, kNewer}));
    QCOMPARE(QDir(directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"egret.db"_s});
    QCOMPARE(*removeReplacedFolders(directory.path()), QStringList());
}

void TestReplacedData::whatOnlyLooksLikeOneStays()
{
    const QTemporaryDir directory;
    const QTemporaryDir elsewhere;
    put(elsewhere.filePath(u"mine"_s));
    put(directory.filePath(u"replaced-by-hand/egret.db"_s));
    QVERIFY(QFile::link(elsewhere.path(), directory.filePath(kOlder)));
    QCOMPARE(*removeReplacedFolders(directory.path()), QStringList());
    QVERIFY(QFile::exists(elsewhere.filePath(u"mine"_s)));
    QVERIFY(QFile::exists(directory.filePath(u"replaced-by-hand/egret.db"_s)));
}

QTEST_GUILESS_MAIN(TestReplacedData)
#include "tst_replaceddata.moc"
