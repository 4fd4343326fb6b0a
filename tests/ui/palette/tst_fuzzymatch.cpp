// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/fuzzymatch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private slots:
    void saysWhereTheCharactersStand_data();
    void saysWhereTheCharactersStand();
    void findsNothingWhereACharacterIsMissing_data();
    void findsNothingWhereACharacterIsMissing();
    void whatIsCloserGoesFirst_data();
    void whatIsCloserGoesFirst();
};

void TestFuzzyMatch::saysWhereTheCharactersStand_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("nothing was typed") << u""_s << u"Webhooks"_s << QList<int>();
    QTest::newRow("whatever the case") << u"PLAT"_s << u"First Platypus Bank"_s << QList<int>{6, 7, 8, 9};
    QTest::newRow("a word's beginning rather than its middle") << u"an"_s << u"Bank and more"_s << QList<int>{5, 6};
    QTest::newRow("the middle where nothing else is there") << u"an"_s << u"Bank"_s << QList<int>{1, 2};
    QTest::newRow("several words") << u"first bank"_s << u"First Platypus Bank"_s
                                   << QList<int>{0, 1, 2, 3, 4, 15, 16, 17, 18};
    QTest::newRow("initials") << u"fpb"_s << u"First Platypus Bank"_s << QList<int>{0, 6, 15};
    QTest::newRow("spaces around") << u"  key "_s << u"Test keys"_s << QList<int>{5, 6, 7};
}

void TestFuzzyMatch::saysWhereTheCharactersStand()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, text);
    QVERIFY(match);
    QTEST(match->positions, "positions");
}

void TestFuzzyMatch::findsNothingWhereACharacterIsMissing_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no such character") << u"xyz"_s;
    QTest::newRow("in another order") << u"knab"_s;
    QTest::newRow("once too often") << u"bankk"_s;
}

void TestFuzzyMatch::findsNothingWhereACharacterIsMissing()
{
    QFETCH(QString, pattern);
    QVERIFY(!fuzzyMatch(pattern, u"Tartan Bank"_s));
}

void TestFuzzyMatch::whatIsCloserGoesFirst_data()
{
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("at the beginning") << u"Items"_s << u"All items"_s;
    QTest::newRow("together") << u"All items"_s << u"Internal terms"_s;
    QTest::newRow("a word's beginning") << u"All items"_s << u"Sitems"_s;
}

void TestFuzzyMatch::whatIsCloserGoesFirst()
{
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(u"ite"_s, better);
    const auto second = fuzzyMatch(u"ite"_s, worse);
    QVERIFY(first);
    QVERIFY(!second || first->score > second->score);
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
