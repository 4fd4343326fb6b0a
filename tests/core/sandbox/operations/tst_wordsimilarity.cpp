// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/wordsimilarity.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWordSimilarity : public QObject {
    Q_OBJECT

private slots:
    void wordsAreComparedWithoutAccentsCaseAndSigns_data();
    void wordsAreComparedWithoutAccentsCaseAndSigns();
    void likenessCountsTypingErrors_data();
    void likenessCountsTypingErrors();
};

void TestWordSimilarity::wordsAreComparedWithoutAccentsCaseAndSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case") << u"Alberta CHARLESON"_s << QStringList{u"alberta"_s, u"charleson"_s};
    QTest::newRow("accents") << u"Zo\u00eb M\u00fcller"_s << QStringList{u"zoe"_s, u"muller"_s};
    QTest::newRow("apostrophe") << u"O'Brien"_s << QStringList{u"obrien"_s};
    QTest::newRow("hyphen") << u"Smith-Jones"_s << QStringList{u"smith"_s, u"jones"_s};
    QTest::newRow("ampersand") << u"Salt & Pepper, Inc."_s << QStringList{u"salt"_s, u"and"_s, u"pepper"_s, u"inc"_s};
    QTest::newRow("nothing but signs") << u" -- "_s << QStringList();
}

void TestWordSimilarity::wordsAreComparedWithoutAccentsCaseAndSigns()
{
    QFETCH(QString, text);
    QTEST(comparableWords(text), "words");
}

void TestWordSimilarity::likenessCountsTypingErrors_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("likeness");
    QTest::newRow("the same") << u"charleson"_s << u"charleson"_s << 100;
    QTest::newRow("one letter left out") << u"charleson"_s << u"charlson"_s << 89;
    QTest::newRow("neighbours swapped") << u"smith"_s << u"simth"_s << 80;
    QTest::newRow("one letter of five") << u"smith"_s << u"smyth"_s << 80;
    QTest::newRow("another word") << u"smith"_s << u"jones"_s << 0;
    QTest::newRow("short words have no typing errors") << u"ann"_s << u"anna"_s << 0;
}

void TestWordSimilarity::likenessCountsTypingErrors()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(wordSimilarity(a, b), "likeness");
    QTEST(wordSimilarity(b, a), "likeness");
}

QTEST_GUILESS_MAIN(TestWordSimilarity)
#include "tst_wordsimilarity.moc"
