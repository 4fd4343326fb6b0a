// SPDX-License-Identifier: Apache-2.0
#include "core/store/querytokens.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! "type:ITEM" of a term with a field, "-" before what is excluded, "@" before its position.
QString shown(const QueryToken& token)
{
    static const QHash<QueryToken::Kind, QString> signs{{QueryToken::Kind::Open, u"("_s}, {QueryToken::Kind::Close, u")"_s},
        {QueryToken::Kind::Or, u"OR"_s}, {QueryToken::Kind::And, u"AND"_s}, {QueryToken::Kind::End, u"end"_s}};
    const QString term = token.field.isEmpty() ? token.value : QString(token.field + u':' + token.value);
    const QString text = token.kind == QueryToken::Kind::Term ? u"[%1]"_s.arg(term) : signs.value(token.kind);
    return (token.excluded ? u"-"_s : QString()) + text + u'@' + QString::number(token.position);
}

} // namespace

class TestQueryTokens : public QObject {
    Q_OBJECT

private slots:
    void splitsASearch_data();
    void splitsASearch();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
};

void TestQueryTokens::splitsASearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("nothing") << u""_s << u"end@1"_s;
    QTest::newRow("spaces of any kind") << u" a\t\nb "_s << u"[a]@2 [b]@5 end@7"_s;
    QTest::newRow("fields are written either way") << u"Failed_Check:iat"_s << u"[failed-check:iat]@1 end@17"_s;
    QTest::newRow("what is no letter makes no field") << u"12:30"_s << u"[12:30]@1 end@6"_s;
    QTest::newRow("only the first colon counts") << u"body:a:b"_s << u"[body:a:b]@1 end@9"_s;
    QTest::newRow("quotes keep spaces and parentheses") << u"\"a (b\" x"_s << u"[a (b]@1 [x]@8 end@9"_s;
    QTest::newRow("quotes after a field") << u"type:\"A B\""_s << u"[type:A B]@1 end@11"_s;
    QTest::newRow("parentheses need no spaces") << u"a(b)"_s << u"[a]@1 (@2 [b]@3 )@4 end@5"_s;
    QTest::newRow("words of the language") << u"a OR b AND c"_s << u"[a]@1 OR@3 [b]@6 AND@8 [c]@12 end@13"_s;
    QTest::newRow("which are plain words otherwise") << u"or \"OR\" -OR ORDER"_s << u"[or]@1 [OR]@4 -[OR]@9 [ORDER]@13 end@18"_s;
    QTest::newRow("both ways to exclude") << u"-a NOT b NOT(c)"_s << u"-[a]@1 -[b]@4 -(@10 [c]@14 )@15 end@16"_s;
    QTest::newRow("twice is not at all") << u"NOT -a"_s << u"[a]@1 end@7"_s;
    QTest::newRow("a dash alone is a word") << u"- NOTHING"_s << u"[-]@1 [NOTHING]@3 end@10"_s;
}

void TestQueryTokens::splitsASearch()
{
    QFETCH(const QString, text);
    const Result<QList<QueryToken>> tokens = tokensOf(text);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().detail));
    QStringList all;
    for (const QueryToken& token : *tokens)
        all.append(shown(token));
    QTEST(all.join(u' '), "tokens");
}

void TestQueryTokens::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an open quotation mark") << u"a \"b c"_s << u"At character 3: The quotation mark is not closed."_s;
    QTest::newRow("empty quotation marks") << u"a type:\"\""_s << u"At character 8: Nothing stands between the quotation marks."_s;
    QTest::newRow("a field without a value") << u"a type: b"_s << u"At character 3: Nothing follows \"type:\"."_s;
    QTest::newRow("a NOT at the end") << u"a NOT "_s << u"At character 3: Nothing follows the \"not\"."_s;
    QTest::newRow("too many characters") << u"a"_s.repeated(4'001) << u"At character 4001: A search takes at most 4000 characters."_s;
}

void TestQueryTokens::refusesWhatIsIncomplete()
{
    QFETCH(const QString, text);
    const Result<QList<QueryToken>> tokens = tokensOf(text);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"query"_s);
    QTEST(tokens.error().detail, "sentence");
}

QTEST_GUILESS_MAIN(TestQueryTokens)
#include "tst_querytokens.moc"
