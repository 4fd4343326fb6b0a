// SPDX-License-Identifier: Apache-2.0
#include "core/store/privatefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPrivateFile : public QObject {
    Q_OBJECT

private slots:
    void isForItsOwnerOnlyWhateverTheUmask();
    void existingFileIsLeftAsItIs();
    void failureNamesThePath();
};

void TestPrivateFile::isForItsOwnerOnlyWhateverTheUmask()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    const mode_t before = umask(0);
    const Result<> created = createPrivateFile(path);
    umask(before);
    QVERIFY(bool(created));
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void TestPrivateFile::existingFileIsLeftAsItIs()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    QVERIFY(bool(createPrivateFile(file.fileName())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "kept"_ba);
}

void TestPrivateFile::failureNamesThePath()
{
    const Result<> created = createPrivateFile(u"/nonexistent/file"_s);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Error::Kind::Storage);
    QVERIFY(created.error().detail.contains(u"/nonexistent/file"_s));
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
