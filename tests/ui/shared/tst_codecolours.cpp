// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codecolours.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCodeColours : public QObject {
    Q_OBJECT

private slots:
    void partsOfALineHaveTheirColour_data();
    void partsOfALineHaveTheirColour();
    void aTextOfAShellGoesOnInTheNextLine();
    void objectsAndListsFoldToTheLineThatClosesThem();
    void bracketsThatMatchNothingFoldNothing();
};

void TestCodeColours::partsOfALineHaveTheirColour_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("coloured"); // colour, then what has it
    const auto row = [](const char* name, CodeLanguage language, const QString& line, const QStringList& coloured) {
        QTest::newRow(name) << int(language) << line << coloured;
    };
    row("a key and a number", CodeLanguage::Json, u"  \"count\": -12.5e3,"_s, {u"number"_s, u"-12.5e3"_s, u"key"_s, u"\"count\""_s});
    row("a key and a text with a quote", CodeLanguage::Json, u"\"name\": \"a \\\"b\\\"\""_s,
        {u"key"_s, u"\"name\""_s, u"text"_s, u"\"a \\\"b\\\"\""_s});
    row("a comment of a script", CodeLanguage::Script, u"  # says why"_s, {u"comment"_s, u"  # says why"_s});
    row("no comment in JSON", CodeLanguage::Json, u"# 1"_s, {u"number"_s, u"1"_s});
}

void TestCodeColours::partsOfALineHaveTheirColour()
{
    QFETCH(int, language);
    QFETCH(QString, line);
    QFETCH(QStringList, coloured);
    QStringList found;
    for (const CodeSpan& span : colouredLine(CodeLanguage(language), line, false).spans) {
        const QString name = span.token == Token::CodeKey ? u"key"_s
            : span.token == Token::CodeString             ? u"text"_s
            : span.token == Token::CodeNumber             ? u"number"_s
                                                          : u"comment"_s;
        found += {name, line.mid(span.start, span.length)};
    }
    QCOMPARE(found, coloured);
}

void TestCodeColours::aTextOfAShellGoesOnInTheNextLine()
{
    const CodeLine first = colouredLine(CodeLanguage::Shell, u"curl -d '{"_s, false);
    QVERIFY(first.goesOn);
    const CodeLine second = colouredLine(CodeLanguage::Shell, u"# no comment here'"_s, true);
    QVERIFY(!second.goesOn);
    QCOMPARE(second.spans, (QList<CodeSpan>{{0, 18, Token::CodeString}}));
}

void TestCodeColours::objectsAndListsFoldToTheLineThatClosesThem()
{
    const QStringList lines{u"{"_s, u"  \"a\": ["_s, u"    1"_s, u"  ],"_s, u"  \"b\": {}"_s, u"}"_s};
    QCOMPARE(foldsOf(lines), (QHash<int, int>{{0, 5}, {1, 3}}));
}

void TestCodeColours::bracketsThatMatchNothingFoldNothing()
{
    QVERIFY(foldsOf({u"}"_s, u"no JSON {"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCodeColours)
#include "tst_codecolours.moc"
