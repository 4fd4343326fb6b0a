// SPDX-License-Identifier: Apache-2.0
#include "core/store/rowsort.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Ids = std::vector<qint64>;

class TestRowSort : public QObject {
    Q_OBJECT

private slots:
    void numbersSortBothWays();
    void textsSortWithoutCase();
    void emptyTextsComeLastEitherWay_data();
    void emptyTextsComeLastEitherWay();
    void equalKeysComeNewestFirst();
    void takingEmptiesTheSort();
};

void TestRowSort::numbersSortBothWays()
{
    RowSort sort;
    const auto fill = [&sort] {
        sort.addNumber(1, 0, 5.5);
        sort.addNumber(2, 0, -7);
        sort.addNumber(3, 0, 0);
    };
    fill();
    QCOMPARE(sort.take(true), Ids({2, 3, 1}));
    fill();
    QCOMPARE(sort.take(false), Ids({1, 3, 2}));
}

void TestRowSort::textsSortWithoutCase()
{
    RowSort sort;
    sort.addText(1, 0, u"uber"_s);
    sort.addText(2, 0, u"Amazon"_s);
    sort.addText(3, 0, u"Uber"_s);
    sort.addText(4, 0, u"amazon prime"_s);
    QCOMPARE(sort.take(true), Ids({2, 4, 3, 1}));
}

void TestRowSort::emptyTextsComeLastEitherWay_data()
{
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<Ids>("ids");
    QTest::newRow("ascending") << true << Ids{2, 3, 1};
    QTest::newRow("descending") << false << Ids{3, 2, 1};
}

void TestRowSort::emptyTextsComeLastEitherWay()
{
    QFETCH(bool, ascending);
    RowSort sort;
    sort.addText(1, 0, QString());
    sort.addText(2, 0, u"a"_s);
    sort.addText(3, 0, u"b"_s);
    QTEST(sort.take(ascending), "ids");
}

void TestRowSort::equalKeysComeNewestFirst()
{
    RowSort sort;
    sort.addText(1, 100, u"a"_s);
    sort.addText(2, 300, u"a"_s);
    sort.addText(3, 200, u"a"_s);
    sort.addText(4, 200, u"a"_s);
    QCOMPARE(sort.take(true), Ids({2, 4, 3, 1}));
}

void TestRowSort::takingEmptiesTheSort()
{
    RowSort sort;
    sort.addText(1, 0, u"a"_s);
    QCOMPARE(sort.take(true), Ids({1}));
    QCOMPARE(sort.take(true), Ids());
}

QTEST_GUILESS_MAIN(TestRowSort)
#include "tst_rowsort.moc"
