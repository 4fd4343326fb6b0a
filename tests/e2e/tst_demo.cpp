// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

class TestDemo : public QObject {
    Q_OBJECT

private slots:
    void comparesEveryTransactionAndEndsWell();
    void noticesOneAlteredTransaction();
    void keepsItsDataWhereAsked();
    void refusesADirectoryThatIsNotEmpty();
};

void TestDemo::comparesEveryTransactionAndEndsWell()
{
    const Finished demo = runCli({u"demo"_s, u"--seed"_s, u"3"_s});
    QVERIFY2(demo.exitCode == 0, QByteArray(demo.errors + demo.output).constData());
    const QByteArray verdict = demo.output.trimmed().split('\n').last();
    QVERIFY2(verdict.contains("match"), verdict.constData());
}

void TestDemo::noticesOneAlteredTransaction()
{
    const Finished demo = runCli({u"demo"_s, u"--alter-one"_s});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY(demo.output.contains("amount is"));
}

void TestDemo::keepsItsDataWhereAsked()
{
    const QTemporaryDir directory;
    const QString out = directory.filePath(u"kept"_s);
    QCOMPARE(runCli({u"demo"_s, u"--out"_s, out}).exitCode, 0);
    QVERIFY(QFileInfo::exists(out + u"/egret.db"_s));
    const Finished count = runCli({u"transactions"_s, u"--count"_s, u"--data-dir"_s, out});
    QVERIFY(count.json().object()["count"_L1].toInteger() > 1000);
}

void TestDemo::refusesADirectoryThatIsNotEmpty()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"mine.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("keep me");
    file.close();
    const Finished demo = runCli({u"demo"_s, u"--out"_s, directory.path()});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY(demo.errors.contains("not empty"));
    QVERIFY(file.exists());
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
