// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOutput : public QObject {
    Q_OBJECT

private slots:
    void tablesAlignAndKeepNumbersRight();
    void jsonPagesFormOneArray();
    void anEmptyListIsAnEmptyArray();
    void anEmptyTableStillHasItsHeader();
    void textFromOutsideDoesNotSteerTheTerminal();
    void aListWithinAnObjectIsATableBelowItsField();
    void aTextOfSeveralLinesStandsBelowItsField();
    void oneObjectAsCsvIsARow();
    void aFullDiskIsNoticed();
    void csvFollowsRfc4180();
    void csvFieldsAreNeverFormulas_data();
    void csvFieldsAreNeverFormulas();
};

namespace {

//! What \a print wrote to stdout.
QByteArray captured(const std::function<void()>& print)
{
    QTemporaryFile file;
    file.open();
    std::fflush(stdout);
    const int saved = ::dup(STDOUT_FILENO);
    ::dup2(file.handle(), STDOUT_FILENO);
    print();
    std::fflush(stdout);
    ::dup2(saved, STDOUT_FILENO);
    ::close(saved);
    file.seek(0);
    return file.readAll();
}

QJsonArray sampleRows()
{
    return {QJsonObject{{u"name"_s, u"Sandbox"_s}, {u"items"_s, 7}}, QJsonObject{{u"name"_s, u"A, \"b\""_s}, {u"items"_s, 1204}}};
}

const QStringList kColumns{u"name"_s, u"items"_s};

} // namespace

void TestOutput::tablesAlignAndKeepNumbersRight()
{
    const cli::Output output(cli::Output::Format::Table, true);
    QCOMPARE(captured([&] { output.rows(kColumns, sampleRows()); }), "name     items\nSandbox      7\nA, \"b\"    1204\n"_ba);
}

void TestOutput::jsonPagesFormOneArray()
{
    const cli::Output output(cli::Output::Format::Json, true);
    const QByteArray text = captured([&] {
        cli::RowStream stream(output, kColumns);
        stream.write(sampleRows());
        stream.write(sampleRows());
        stream.finish(4);
    });
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QVERIFY(document.isArray());
    QCOMPARE(document.array().size(), 4);
    QCOMPARE(document.array()[3].toObject()["items"_L1].toInt(), 1204);
}

void TestOutput::anEmptyListIsAnEmptyArray()
{
    const cli::Output output(cli::Output::Format::Json, true);
    QCOMPARE(QJsonDocument::fromJson(captured([&] { output.rows(kColumns, {}); })), QJsonDocument(QJsonArray()));
}

void TestOutput::anEmptyTableStillHasItsHeader()
{
    const cli::Output output(cli::Output::Format::Table, true);
    QCOMPARE(captured([&] { output.rows(kColumns, {}); }), "name  items\n"_ba);
}

void TestOutput::textFromOutsideDoesNotSteerTheTerminal()
{
    const cli::Output output(cli::Output::Format::Table, true);
    const QByteArray text = captured([&] {
        output.rows({u"name"_s}, {QJsonObject{{u"name"_s, u"\x1b]0;owned\x07 \u009b31m\nnext"_s}}});
        output.object({u"name"_s}, QJsonObject{{u"name"_s, u"\x1b[31m"_s}});
    });
    QCOMPARE(text, "name\n\\x1b]0;owned\\x07 \\x9b31m\\nnext\nname  \\x1b[31m\n"_ba);
}

void TestOutput::aListWithinAnObjectIsATableBelowItsField()
{
    const cli::Output output(cli::Output::Format::Table, true);
    const QJsonArray checks{QJsonObject{{u"check"_s, u"alg"_s}, {u"ok"_s, true}, {u"value"_s, u"ES256"_s}},
        QJsonObject{{u"check"_s, u"body_hash"_s}, {u"ok"_s, false}, {u"value"_s, QJsonObject{{u"ours"_s, u"8a"_s}}}}};
    const QJsonObject object{{u"id"_s, u"whk_1"_s}, {u"checks"_s, checks}, {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"none"_s, QJsonArray()}};
    QCOMPARE(captured([&] { output.object({u"id"_s, u"checks"_s}, object); }),
        "id      whk_1\n"
        "checks\n"
        "  check      ok     value\n"
        "  alg        true   ES256\n"
        "  body_hash  false  {\"ours\":\"8a\"}\n"
        "none\n"
        "tags    a b\n"_ba);
}

void TestOutput::aTextOfSeveralLinesStandsBelowItsField()
{
    const cli::Output output(cli::Output::Format::Table, true);
    const QJsonObject object{{u"body"_s, u"{\n  \"a\": 1\x1b[31m\n}"_s}, {u"state"_s, u"handled\n"_s}};
    QCOMPARE(captured([&] { output.object({u"body"_s}, object); }),
        "body\n"
        "  {\n"
        "    \"a\": 1\\x1b[31m\n"
        "  }\n"
        "state  handled\\n\n"_ba);
}

void TestOutput::oneObjectAsCsvIsARow()
{
    const cli::Output output(cli::Output::Format::Csv, true);
    QCOMPARE(captured([&] { output.object(kColumns, sampleRows()[0].toObject()); }), "name,items\r\nSandbox,7\r\n"_ba);
}

void TestOutput::aFullDiskIsNoticed()
{
    const cli::Output output(cli::Output::Format::Json, true);
    std::fflush(stdout);
    const int saved = ::dup(STDOUT_FILENO);
    const int full = ::open("/dev/full", O_WRONLY);
    ::dup2(full, STDOUT_FILENO);
    output.rows(kColumns, sampleRows());
    ::dup2(saved, STDOUT_FILENO);
    ::close(saved);
    ::close(full);
    std::clearerr(stdout);
    QVERIFY(output.isBroken());
}

void TestOutput::csvFollowsRfc4180()
{
    const cli::Output output(cli::Output::Format::Csv, true);
    QCOMPARE(captured([&] { output.rows(kColumns, sampleRows()); }), "name,items\r\nSandbox,7\r\n\"A, \"\"b\"\"\",1204\r\n"_ba);
}

void TestOutput::csvFieldsAreNeverFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"Uber"_s << u"Uber"_s;
    QTest::newRow("a negative amount stays a number") << u"-12.50"_s << u"-12.50"_s;
    QTest::newRow("a formula") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("a minus formula") << u"-cmd|' /C calc'!A0"_s << u"'-cmd|' /C calc'!A0"_s;
    QTest::newRow("a plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"\"a\nb\""_s;
}

void TestOutput::csvFieldsAreNeverFormulas()
{
    QFETCH(QString, text);
    QTEST(cli::csvField(text), "field");
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
