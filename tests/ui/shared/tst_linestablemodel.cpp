// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/linestablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinesTableModel : public QObject {
    Q_OBJECT

private slots:
    void isAModelWhileItsLinesChange();
    void numbersStandAtTheRight();
    void linesOfTheSameNumberKeepTheSelection();
};

void TestLinesTableModel::isAModelWhileItsLinesChange()
{
    LinesTableModel model({{u"Error"_s}, {u"Times"_s, true}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}});
    QCOMPARE(model.index(1, 0).data().toString(), u"B"_s);
    model.setLines({{u"C"_s}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLinesTableModel::numbersStandAtTheRight()
{
    LinesTableModel model({{u"Error"_s}, {u"Times"_s, true}});
    model.setLines({{u"A"_s, u"1"_s}});
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Times"_s);
    QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft));
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight));
}

void TestLinesTableModel::linesOfTheSameNumberKeepTheSelection()
{
    LinesTableModel model({{u"Error"_s}});
    model.setLines({{u"A"_s}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines({{u"B"_s}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"B"_s);
}

QTEST_GUILESS_MAIN(TestLinesTableModel)
#include "tst_linestablemodel.moc"
