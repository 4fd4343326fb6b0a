// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! Ctrl-C in the middle of what takes long.
class TestInterruption : public QObject {
    Q_OBJECT

private slots:
    void generatingEndsInOrderAndKeepsWhatItHas();
};

void TestInterruption::generatingEndsInOrderAndKeepsWhatItHas()
{
    const QTemporaryDir home;
    const QString directory = home.filePath(u"data"_s);
    const QStringList where{u"--data-dir"_s, directory};
    const std::unique_ptr<QProcess> generating
        = startCli(QStringList{u"generate"_s, u"--transactions"_s, u"5000000"_s, u"--items"_s, u"50000"_s} + where);
    const auto hasBegun = [log = QString(directory + u"/egret.db-wal"_s)] { return QFileInfo(log).size() > 2 * 1024 * 1024; };
    // Making the tables alone writes less.
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 60'000);
    ::kill(pid_t(generating->processId()), SIGINT);
    QVERIFY(generating->waitForFinished(60'000));
    QCOMPARE(generating->exitStatus(), QProcess::NormalExit);
    QCOMPARE(generating->exitCode(), 1);
    const QByteArray errors = generating->readAllStandardError();
    QVERIFY2(errors.contains("integrations remove itg_generated"), errors.constData());
    const Finished counted = runCli(QStringList{u"transactions"_s, u"--count"_s} + where);
    QVERIFY(counted.json()["count"_L1].toInteger() > 0);
    QCOMPARE(counted.json()["count"_L1].toInteger() % 100, 0); // whole Items only
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
