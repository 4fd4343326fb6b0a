// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestInvocation : public QObject {
    Q_OBJECT

private slots:
    void optionsMayStandAnywhere_data();
    void optionsMayStandAnywhere();
    void anEmptyValueIsAValue();
    void wrongUseIsAUsageError_data();
    void wrongUseIsAUsageError();
    void helpListsEveryCommand();
    void theDataDirectoryComesFromOptionThenEnvironmentThenHome();
};

void TestInvocation::optionsMayStandAnywhere_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("before") << QStringList{u"--data-dir"_s, u"/d"_s, u"--json"_s, u"items"_s, u"show"_s, u"i1"_s};
    QTest::newRow("between") << QStringList{u"items"_s, u"--data-dir=/d"_s, u"show"_s, u"--json"_s, u"i1"_s};
    QTest::newRow("after") << QStringList{u"items"_s, u"show"_s, u"i1"_s, u"--format"_s, u"json"_s, u"--data-dir"_s, u"/d"_s};
}

void TestInvocation::optionsMayStandAnywhere()
{
    QFETCH(QStringList, line);
    const cli::ParsedCommandLine parsed = cli::parseCommandLine(QStringList{u"egret-cli"_s} + line);
    QVERIFY2(parsed.command, qPrintable(parsed.message));
    QCOMPARE(QString::fromUtf8(parsed.command->words), u"items show"_s);
    QCOMPARE(parsed.invocation.arguments, QStringList{u"i1"_s});
    QCOMPARE(parsed.invocation.dataDirectory(), u"/d"_s);
    QCOMPARE(parsed.invocation.format(), cli::Output::Format::Json);
}

void TestInvocation::anEmptyValueIsAValue()
{
    const cli::ParsedCommandLine parsed = cli::parseCommandLine(
        {u"egret-cli"_s, u"webhooks"_s, u"verify"_s, u"--header="_s, u"--body-file=b"_s, u"--keys-file=k"_s});
    QVERIFY(parsed.command);
    QVERIFY(parsed.invocation.has(u"header"_s));
    QCOMPARE(parsed.invocation.value(u"header"_s, u"fallback"_s), QString(u""_s));
}

void TestInvocation::wrongUseIsAUsageError_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("half a command") << QStringList{u"items"_s};
    QTest::newRow("unknown option") << QStringList{u"doctor"_s, u"--colour"_s};
    QTest::newRow("another command's option") << QStringList{u"doctor"_s, u"--seed"_s, u"1"_s};
    QTest::newRow("a missing argument") << QStringList{u"items"_s, u"show"_s};
    QTest::newRow("too many arguments") << QStringList{u"doctor"_s, u"now"_s};
    QTest::newRow("no number") << QStringList{u"transactions"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("a negative number") << QStringList{u"transactions"_s, u"--limit=-1"_s};
    QTest::newRow("no such choice") << QStringList{u"transactions"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("no value") << QStringList{u"transactions"_s, u"--limit"_s};
}

void TestInvocation::wrongUseIsAUsageError()
{
    QFETCH(QStringList, line);
    const cli::ParsedCommandLine parsed = cli::parseCommandLine(QStringList{u"egret-cli"_s} + line);
    QVERIFY(!parsed.command);
    QVERIFY(parsed.failed);
    QVERIFY(!parsed.message.isEmpty());
}

void TestInvocation::helpListsEveryCommand()
{
    const cli::ParsedCommandLine parsed = cli::parseCommandLine({u"egret-cli"_s, u"--help"_s});
    QVERIFY(!parsed.failed);
    for (const cli::Command& command : cli::commands())
        QVERIFY2(parsed.message.contains(QString::fromUtf8(command.words)), command.words);
}

void TestInvocation::theDataDirectoryComesFromOptionThenEnvironmentThenHome()
{
    cli::Invocation invocation;
    qputenv("EGRET_DATA_DIR", "/from/environment");
    QCOMPARE(invocation.dataDirectory(), u"/from/environment"_s);
    invocation.options.insert(u"data-dir"_s, u"/from/option"_s);
    QCOMPARE(invocation.dataDirectory(), u"/from/option"_s);
    invocation.options.clear();
    qunsetenv("EGRET_DATA_DIR");
    QCOMPARE(invocation.dataDirectory(), qEnvironmentVariable("XDG_DATA_HOME") + u"/egret"_s);
}

QTEST_GUILESS_MAIN(TestInvocation)
#include "tst_invocation.moc"
