// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputchannel.h"

#include <QProcess>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOutputChannel : public QObject {
    Q_OBJECT

private slots:
    void answersAndComplaintsGoTheirOwnWays();
    void aPipeIsNoTerminal();
};

//! The program starts itself with this argument to speak through a channel of its own.
static constexpr auto kSpeak = "--speak";

void TestOutputChannel::answersAndComplaintsGoTheirOwnWays()
{
    QProcess speaker;
    speaker.start(QCoreApplication::applicationFilePath(), {QLatin1String(kSpeak)});
    QVERIFY(speaker.waitForFinished());
    QCOMPARE(speaker.readAllStandardOutput(), QByteArray("an\0swer", 7));
    QCOMPARE(speaker.readAllStandardError(), "complaint"_ba);
    QCOMPARE(speaker.exitCode(), 0);
}

void TestOutputChannel::aPipeIsNoTerminal()
{
    QProcess speaker;
    speaker.start(QCoreApplication::applicationFilePath(), {QLatin1String(kSpeak)});
    QVERIFY(speaker.waitForFinished());
    QVERIFY(!cli::StandardStreams().isAbandoned());
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == kSpeak) {
        cli::StandardStreams streams;
        const bool answered = streams.answer(QByteArray("an\0swer", 7));
        streams.complain("complaint"_ba);
        return answered && !streams.isTerminal() ? 0 : 1;
    }
    TestOutputChannel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outputchannel.moc"
