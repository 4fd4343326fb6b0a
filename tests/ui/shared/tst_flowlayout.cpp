// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace egret;

class TestFlowLayout : public QObject {
    Q_OBJECT

private slots:
    void standsInOneRowWhereThereIsRoom();
    void goesOnBelowWhereThereIsNone();
    void leavesOutWhatIsHidden();
    void beginsAtTheRightWhereOneReadsFromThere();

private:
    //! Three widgets of 100 x 30 pixels in \a parent, gaps of 8.
    static QList<QWidget*> fill(QWidget& parent);
};

QList<QWidget*> TestFlowLayout::fill(QWidget& parent)
{
    auto* layout = new FlowLayout(8, &parent);
    QList<QWidget*> widgets;
    for (int count = 0; count < 3; ++count) {
        widgets.append(new QWidget);
        widgets.last()->setFixedSize(100, 30);
        layout->addWidget(widgets.last());
    }
    return widgets;
}

void TestFlowLayout::standsInOneRowWhereThereIsRoom()
{
    QWidget parent;
    const QList<QWidget*> widgets = fill(parent);
    QCOMPARE(parent.layout()->sizeHint(), QSize(316, 30));
    QCOMPARE(parent.layout()->heightForWidth(316), 30);
    parent.resize(400, 30);
    parent.layout()->activate();
    QCOMPARE(widgets[2]->pos(), QPoint(216, 0));
}

void TestFlowLayout::goesOnBelowWhereThereIsNone()
{
    QWidget parent;
    const QList<QWidget*> widgets = fill(parent);
    QCOMPARE(parent.layout()->minimumSize(), QSize(100, 30));
    QCOMPARE(parent.layout()->heightForWidth(250), 68);
    QCOMPARE(parent.layout()->heightForWidth(100), 106);
    parent.resize(250, 68);
    parent.layout()->activate();
    QCOMPARE(widgets[1]->pos(), QPoint(108, 0));
    QCOMPARE(widgets[2]->pos(), QPoint(0, 38));
}

void TestFlowLayout::leavesOutWhatIsHidden()
{
    QWidget parent;
    const QList<QWidget*> widgets = fill(parent);
    widgets[0]->hide();
    parent.resize(400, 30);
    parent.layout()->activate();
    QCOMPARE(widgets[1]->pos(), QPoint(0, 0));
    QCOMPARE(parent.layout()->sizeHint(), QSize(208, 30));
}

void TestFlowLayout::beginsAtTheRightWhereOneReadsFromThere()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    const QList<QWidget*> widgets = fill(parent);
    parent.resize(400, 30);
    parent.layout()->activate();
    QCOMPARE(widgets[0]->pos(), QPoint(300, 0));
    QCOMPARE(widgets[1]->pos(), QPoint(192, 0));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
