// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/monthstablemodel.h"

#include "tests/ui/insights/insightsfixture.h"
#include "ui/shared/tableview.h"
#include "ui/shared/tokens.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestMonthsTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bothDirectionsHaveTheirLinesAndTotals();
    void amountsAreRoundedAndToldExactly();
    void largeAmountsAreInThousands();
    void aLossIsRed();
    void smallCategoriesArePutTogether();
    void theUnfinishedMonthIsMarked();

private:
    static QStringList column(const MonthsTableModel& model, int column);
};

QStringList TestMonthsTableModel::column(const MonthsTableModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void TestMonthsTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestMonthsTableModel::bothDirectionsHaveTheirLinesAndTotals()
{
    MonthsTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setInsights(makeCurrency({makeCategory(u"INCOME"_s, 500'00, 0, 700'00, 0), makeCategory(u"TRAVEL"_s, 10'00, 90'00, 0, 0),
        makeCategory(u"FOOD_AND_DRINK"_s, 0, 100'00, 0, 50'00)}));
    QCOMPARE(column(model, 0), (QStringList{u"Income"_s, u"Travel"_s, u"Total in"_s, u"Food & drink"_s, u"Travel"_s, u"Total out"_s, u"Net"_s}));
    QCOMPARE(column(model, 1), (QStringList{u"500"_s, u"10"_s, u"510"_s, u"−100"_s, u"−90"_s, u"−190"_s, u"320"_s}));
    QCOMPARE(column(model, 3), (QStringList{u"1,200"_s, u"10"_s, u"1,210"_s, u"−150"_s, u"−90"_s, u"−240"_s, u"970"_s}));
    QVERIFY(!model.index(0, 0).data(MonthsTableModel::StrongRole).toBool());
    QVERIFY(model.index(2, 0).data(MonthsTableModel::StrongRole).toBool());
}

void TestMonthsTableModel::amountsAreRoundedAndToldExactly()
{
    MonthsTableModel model;
    model.setInsights(makeCurrency({makeCategory(u"RENT_AND_UTILITIES"_s, 0, 90'071'992'547'409'93, 0, 1)}));
    QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), u"Rent & utilities, May 2026: −$90,071,992,547,409.93"_s);
    QCOMPARE(model.index(1, 3).data(Qt::AccessibleTextRole).toString(), u"Rent & utilities, all months: −$90,071,992,547,409.94"_s);
}

void TestMonthsTableModel::largeAmountsAreInThousands()
{
    MonthsTableModel model;
    model.setInsights(makeCurrency({makeCategory(u"INCOME"_s, 214'449'00, 0, 1'000'00, 0)}));
    QCOMPARE(model.scale(), (AmountScale{AmountScale::Unit::Thousand, 1}));
    QCOMPARE(model.index(0, 1).data().toString(), u"214.4"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"1.0"_s);
    model.setInsights(makeCurrency({makeCategory(u"INCOME"_s, 21'449'00, 0, 0, 0)}));
    QCOMPARE(model.scale(), AmountScale());
}

void TestMonthsTableModel::aLossIsRed()
{
    MonthsTableModel model;
    model.setInsights(makeCurrency({makeCategory(u"INCOME"_s, 100, 200, 300, 200)}));
    const int net = model.rowCount() - 1;
    QCOMPARE(model.index(net, 1).data(TokenRole).toInt(), int(Token::ErrorText));
    QVERIFY(model.index(net, 2).data(TokenRole).toInt() != int(Token::ErrorText));
}

void TestMonthsTableModel::smallCategoriesArePutTogether()
{
    QList<CategoryFlow> categories;
    for (int number = 1; number <= MonthsTableModel::kLongest + 1; ++number)
        categories.append(makeCategory(u"C%1"_s.arg(number), 0, number * 100, 0, 0));
    MonthsTableModel model;
    model.setInsights(makeCurrency(categories));
    const int withOneMore = model.rowCount();
    QVERIFY(!column(model, 0).contains(u"Other"_s)); // a line for one category says more
    categories.append(makeCategory(u"C0"_s, 0, 1, 0, 0));
    model.setInsights(makeCurrency(categories));
    QCOMPARE(model.rowCount(), withOneMore);
    const int other = int(column(model, 0).indexOf(u"Other"_s));
    QCOMPARE(other, withOneMore - 3);
    QCOMPARE(model.index(other, 1).data(Qt::ToolTipRole).toString(), u"Other, May 2026: −$1.01"_s);
}

void TestMonthsTableModel::theUnfinishedMonthIsMarked()
{
    MonthsTableModel model;
    model.setInsights(makeCurrency({makeCategory(u"INCOME"_s, 100, 0, 100, 0)}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"May '26"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Jun*"_s);
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), u"2 mo"_s);
}

QTEST_GUILESS_MAIN(TestMonthsTableModel)
#include "tst_monthstablemodel.moc"
