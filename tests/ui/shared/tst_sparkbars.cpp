// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/sparkbars.h"

#include <QApplication>
#include <QTest>

using namespace egret;

class TestSparkBars : public QObject {
    Q_OBJECT

private slots:
    void theHighestValueFillsTheHeightAndTheFutureIsALine();
    void everyPartOfAWholeIsVisible();
    void aWholeOfNothingIsGrey();
};

void TestSparkBars::theHighestValueFillsTheHeightAndTheFutureIsALine()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    SparkBars bars(theme, Token::Series1);
    bars.resize(38, 22); // four bars of 8 pixels with gaps of 2
    bars.setValues({5, 10, 0, 0}, 3);
    const QImage image = bars.grab().toImage();
    const QColor color = theme.color(Token::Series1);
    QCOMPARE(image.pixelColor(14, 1), color); // the highest
    QVERIFY(image.pixelColor(4, 1) != color);
    QCOMPARE(image.pixelColor(4, 15), color); // half of it
    QCOMPARE(image.pixelColor(24, 21), color); // nothing so far is a line, too
    QCOMPARE(image.pixelColor(34, 21), theme.color(Token::ControlLine)); // still to come
}

void TestSparkBars::everyPartOfAWholeIsVisible()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    ShareBar bar(theme);
    bar.resize(200, 8);
    bar.setParts({{100'000, Token::OkSolid}, {0, Token::InfoSolid}, {1, Token::ErrorSolid}});
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(100, 4), theme.color(Token::OkSolid));
    QCOMPARE(image.pixelColor(197, 4), theme.color(Token::ErrorSolid));
}

void TestSparkBars::aWholeOfNothingIsGrey()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    ShareBar bar(theme);
    bar.resize(200, 8);
    bar.setParts({});
    QCOMPARE(bar.grab().toImage().pixelColor(100, 4), theme.color(Token::Pressed));
}

QTEST_MAIN(TestSparkBars)
#include "tst_sparkbars.moc"
