// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/traceblotting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTraceBlotting : public QObject {
    Q_OBJECT

private slots:
    void linesKeepTheirLengthAndTheirOtherWords();
    void whoeverAppendsMeanwhileIsNotDisturbed();
    void otherFilesAreLeftAlone();
    void aFileThatCannotBeChangedIsNamedAndTheOthersAreBlotted();

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const TraceFinder m_finder{{EndUserId(u"ada"_s), {ItemId(u"item-1"_s)}, {u"acc-1"_s}, {}}};
};

void TestTraceBlotting::linesKeepTheirLengthAndTheirOtherWords()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"egret.log"_s);
    write(path, "{\"m\":\"Sync of Item item-1 ok\"}\n{\"m\":\"item-11 acc-1\"}\n{\"m\":\"no end user \\\"ada\\\"\"}\nacc-1");
    const Result<qint64> blotted = blotTraces(directory.path(), {u"*.log"_s}, m_finder);
    QVERIFY(blotted);
    QCOMPARE(*blotted, 4);
    QCOMPARE(contents(path),
        "{\"m\":\"Sync of Item ****** ok\"}\n{\"m\":\"item-11 *****\"}\n{\"m\":\"no end user \\\"***\\\"\"}\n*****"_ba);
    QCOMPARE(*blotTraces(directory.path(), {u"*.log"_s}, m_finder), 0);
}

void TestTraceBlotting::whoeverAppendsMeanwhileIsNotDisturbed()
{
    const QTemporaryDir directory;
    QFile log(directory.filePath(u"egret.log"_s));
    QVERIFY(log.open(QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(log.write("about item-1\n"), 13);
    QCOMPARE(*blotTraces(directory.path(), {u"*.log"_s}, m_finder), 1);
    QCOMPARE(log.write("more\n"), 5);
    QCOMPARE(contents(log.fileName()), "about ******\nmore\n"_ba);
}

void TestTraceBlotting::otherFilesAreLeftAlone()
{
    const QTemporaryDir directory;
    write(directory.filePath(u"notes.txt"_s), "item-1\n");
    QCOMPARE(*blotTraces(directory.path(), {u"*.log"_s}, m_finder), 0);
    QCOMPARE(contents(directory.filePath(u"notes.txt"_s)), "item-1\n"_ba);
    QCOMPARE(*blotTraces(directory.filePath(u"nowhere"_s), {u"*.log"_s}, m_finder), 0);
}

void TestTraceBlotting::aFileThatCannotBeChangedIsNamedAndTheOthersAreBlotted()
{
    const QTemporaryDir directory;
    QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), directory.filePath(u"a.log"_s))); // a program that runs
    write(directory.filePath(u"b.log"_s), "item-1\n");
    const Result<qint64> blotted = blotTraces(directory.path(), {u"*.log"_s}, m_finder);
    QVERIFY(!blotted);
    QCOMPARE(blotted.error().kind, Error::Kind::Storage);
    QVERIFY2(blotted.error().detail.contains(u"a.log"_s), qPrintable(blotted.error().detail));
    QCOMPARE(contents(directory.filePath(u"b.log"_s)), "******\n"_ba);
}

QTEST_GUILESS_MAIN(TestTraceBlotting)
#include "tst_traceblotting.moc"
