// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/dice.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestDice : public QObject {
    Q_OBJECT

private slots:
    void equalKeysGiveTheSameNumbersOnEveryMachine();
    void everyPartOfTheKeyCounts();
    void staysWithinBothEnds();
    void chanceFollowsItsPerMille();
    void makesIdentifiersOfPlaidsShape();
};

void TestDice::equalKeysGiveTheSameNumbersOnEveryMachine()
{
    Dice dice{1, 2, 3};
    QCOMPARE(dice.next(), Dice({1, 2, 3}).next());
    QCOMPARE(Dice({1}).identifier(), Dice({1}).identifier());
    QCOMPARE(Dice({42, 7}).digits(6).size(), 6);
    QCOMPARE(Dice({42, 7}).digits(1), QString(QLatin1Char(Dice({42, 7}).digit())));
    const auto bytes = Dice({1}).identifierBytes();
    QCOMPARE(Dice({1}).identifier(), QString::fromLatin1(bytes.data(), qsizetype(bytes.size())));
}

void TestDice::everyPartOfTheKeyCounts()
{
    QSet<quint64> first;
    for (quint64 a = 0; a < 30; ++a) {
        for (quint64 b = 0; b < 30; ++b)
            first.insert(Dice{a, b}.next());
    }
    first.insert(Dice{0}.next());
    first.insert(Dice{0, 0, 0}.next());
    QCOMPARE(first.size(), 902);
}

void TestDice::staysWithinBothEnds()
{
    Dice dice{5};
    QSet<qint64> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(dice.between(-2, 3));
    QCOMPARE(seen, (QSet<qint64>{-2, -1, 0, 1, 2, 3}));
    QCOMPARE(dice.between(7, 7), 7);
}

void TestDice::chanceFollowsItsPerMille()
{
    Dice dice{6};
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += dice.chance(250) ? 1 : 0;
    QVERIFY2(hits > 2300 && hits < 2700, QByteArray::number(hits).constData());
    QVERIFY(!dice.chance(0));
    QVERIFY(dice.chance(1000));
}

void TestDice::makesIdentifiersOfPlaidsShape()
{
    QSet<QString> identifiers;
    for (quint64 i = 0; i < 20'000; ++i)
        identifiers.insert(Dice{1, i}.identifier());
    QCOMPARE(identifiers.size(), 20'000);
    for (const QString& identifier : identifiers) {
        QCOMPARE(identifier.size(), 37);
        for (const QChar character : identifier)
            QVERIFY(character.isLetterOrNumber() && character.unicode() < 128);
    }
}

QTEST_GUILESS_MAIN(TestDice)
#include "tst_dice.moc"
