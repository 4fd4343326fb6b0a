// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/paneltabs.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPanelTabs : public QObject {
    Q_OBJECT

private slots:
    void aClickShowsThePartOfItsTitle();
    void arrowsMoveFromTitleToTitle();
    void withoutItsPartsTheTitlesStayWhereTheyAre();
};

void TestPanelTabs::aClickShowsThePartOfItsTitle()
{
    PanelTabs tabs(u"Parts"_s);
    auto* body = new QLabel(u"body"_s);
    auto* headers = new QLabel(u"headers"_s);
    tabs.addTab(u"Body"_s, body);
    tabs.addTab(u"Headers"_s, headers);
    tabs.show();
    QVERIFY(body->isVisible());
    auto* bar = tabs.findChild<QTabBar*>();
    QCOMPARE(bar->accessibleName(), u"Parts"_s);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    QVERIFY(headers->isVisible());
    QVERIFY(!body->isVisible());
    QCOMPARE(tabs.part(tabs.current()), headers);
    tabs.setTitle(1, u"Headers  7"_s);
    QCOMPARE(bar->tabText(1), u"Headers  7"_s);
}

void TestPanelTabs::arrowsMoveFromTitleToTitle()
{
    PanelTabs tabs(u"Parts"_s);
    tabs.addTab(u"One"_s, new QLabel);
    tabs.addTab(u"Two"_s, new QLabel);
    tabs.show();
    tabs.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    tabs.focusTabs();
    QTest::keyClick(tabs.findChild<QTabBar*>(), Qt::Key_Right);
    QCOMPARE(tabs.current(), 1);
}

void TestPanelTabs::withoutItsPartsTheTitlesStayWhereTheyAre()
{
    PanelTabs tabs(u"Parts"_s);
    tabs.addTab(u"One"_s, new QLabel);
    tabs.resize(300, 400);
    tabs.show();
    const auto* bar = tabs.findChild<QTabBar*>();
    const int top = bar->mapTo(&tabs, QPoint()).y();
    tabs.setPartsShown(false);
    QTest::qWait(0);
    QCOMPARE(bar->mapTo(&tabs, QPoint()).y(), top);
}

QTEST_MAIN(TestPanelTabs)
#include "tst_paneltabs.moc"
