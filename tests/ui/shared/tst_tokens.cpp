// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tokens.h"

#include "resources/resources.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3
constexpr double kShape = 3.0; // WCAG 2.2, 1.4.11

//! WCAG 2.2's relative luminance, 0 to 1.
double luminance(const QColor& color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Look {
    QLatin1String theme;
    bool raised;
};

//! Every colour of \a inks on every one of \a grounds.
void compare(const Look& look, const QStringList& inks, const QStringList& grounds, double least)
{
    TokenTable table = TokenTable::load(look.theme);
    if (look.raised)
        table.raiseContrast();
    for (const QString& ink : inks) {
        for (const QString& ground : grounds) {
            QVERIFY2(table.color(ink).isValid() && table.color(ground).isValid(), qPrintable(QString(ink + u'/' + ground)));
            const double ratio = contrast(table.color(ink), table.color(ground));
            QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink, ground).arg(ratio, 0, 'f', 2)));
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(Look)

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }
    void theMeasureKnowsBlackWhiteAndGrey();
    void textsCanBeReadWhereTheyStand_data();
    void textsCanBeReadWhereTheyStand();
    void shapesThatSaySomethingCanBeSeen_data() { textsCanBeReadWhereTheyStand_data(); }
    void shapesThatSaySomethingCanBeSeen();
    void raisedContrastStrengthensLinesAndHints_data();
    void raisedContrastStrengthensLinesAndHints();
};

//! Reference values: 21:1 by definition, and #767676 as the lightest grey that text on white may have.
void TestTokens::theMeasureKnowsBlackWhiteAndGrey()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(contrast(QColor(0x767676), Qt::white) >= kText);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < kText);
}

void TestTokens::textsCanBeReadWhereTheyStand_data()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look{"light"_L1, false};
    QTest::newRow("dark") << Look{"dark"_L1, false};
    QTest::newRow("light, high contrast") << Look{"light"_L1, true};
    QTest::newRow("dark, high contrast") << Look{"dark"_L1, true};
}

void TestTokens::textsCanBeReadWhereTheyStand()
{
    QFETCH(Look, look);
    const QStringList surfaces{u"s0"_s, u"s1"_s, u"s2"_s, u"sunk"_s, u"hover"_s, u"sel"_s};
    compare(look, {u"t1"_s, u"t2"_s, u"t3"_s, u"acc-tx"_s}, surfaces + QStringList(u"acc-bg"_s), kText);
    for (const QString& tone : {u"ok"_s, u"wa"_s, u"er"_s, u"in"_s, u"vi"_s, u"ne"_s}) {
        const QString fill = tone + u"-bg"_s;
        compare(look, {tone}, {fill, u"s0"_s, u"s1"_s, u"s2"_s, u"sel"_s, u"hover"_s}, kText);
        compare(look, {u"t1"_s, u"t2"_s, u"t3"_s}, {fill}, kText);
    }
    compare(look, {u"on-acc"_s}, {u"acc"_s, u"acc-h"_s, u"acc-p"_s}, kText);
    compare(look, {u"inflow"_s}, {u"s2"_s, u"sel"_s, u"hover"_s, u"sunk"_s}, kText);
    compare(look, {u"code-k"_s, u"code-s"_s, u"code-n"_s, u"code-c"_s}, {u"sunk"_s}, kText);
    for (int pair = 0; pair < 8; ++pair)
        compare(look, {u"h%1"_s.arg(pair)}, {u"h%1b"_s.arg(pair)}, kText);
}

void TestTokens::shapesThatSaySomethingCanBeSeen()
{
    QFETCH(Look, look);
    compare(look, {u"ok-s"_s, u"wa-s"_s, u"er-s"_s, u"in-s"_s, u"vi-s"_s, u"ne-s"_s, u"ring"_s}, {u"s2"_s, u"s0"_s}, kShape);
    compare(look, {u"line3"_s, u"acc"_s, u"bar-in"_s}, {u"s2"_s}, kShape);
    for (int series = 1; series <= 10; ++series)
        compare(look, {u"d%1"_s.arg(series)}, {u"s2"_s}, kShape);
}

void TestTokens::raisedContrastStrengthensLinesAndHints_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TestTokens::raisedContrastStrengthensLinesAndHints()
{
    QFETCH(QString, theme);
    const TokenTable usual = TokenTable::load(QLatin1String(theme.toLatin1()));
    TokenTable raised = usual;
    raised.raiseContrast();
    for (const QString& name : {u"line"_s, u"line2"_s, u"t3"_s, u"bar-out"_s}) {
        const double before = contrast(usual.color(name), usual.color(u"s2"_s));
        const double after = contrast(raised.color(name), raised.color(u"s2"_s));
        QVERIFY2(after > before && after >= kShape, qPrintable(u"%1: %2, then %3"_s.arg(name).arg(before).arg(after)));
    }
    QCOMPARE(raised.color(u"t1"_s), usual.color(u"t1"_s));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
