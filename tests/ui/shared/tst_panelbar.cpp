// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/panelbar.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPanelBar : public QObject {
    Q_OBJECT

private slots:
    void eachButtonHasANameAndSaysWhatIsWanted();
    void aSubjectStandsBesideTheTitle();
};

void TestPanelBar::eachButtonHasANameAndSaysWhatIsWanted()
{
    Theme theme(*qApp);
    PanelBar bar(theme, u"Item"_s, u"Previous item (K)"_s, u"Next item (J)"_s);
    const QSignalSpy previous(&bar, &PanelBar::previousRequested);
    const QSignalSpy next(&bar, &PanelBar::nextRequested);
    const QSignalSpy close(&bar, &PanelBar::closeRequested);
    QStringList names;
    for (QToolButton* button : bar.findChildren<QToolButton*>()) {
        names.append(button->accessibleName());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(names, (QStringList{u"Previous item (K)"_s, u"Next item (J)"_s, u"Close the details (Esc)"_s}));
    QCOMPARE(previous.size(), 1);
    QCOMPARE(next.size(), 1);
    QCOMPARE(close.size(), 1);
}

void TestPanelBar::aSubjectStandsBesideTheTitle()
{
    Theme theme(*qApp);
    PanelBar bar(theme, u"Event"_s, u"Newer"_s, u"Older"_s);
    auto* id = new QLabel(u"whk_1"_s);
    bar.setSubject(id);
    bar.resize(400, 32);
    bar.show();
    const QLabel* title = bar.findChild<QLabel*>();
    QCOMPARE(title->text(), u"Event"_s);
    QVERIFY(id->x() >= title->geometry().right());
    QCOMPARE(id->parentWidget(), &bar);
}

QTEST_MAIN(TestPanelBar)
#include "tst_panelbar.moc"
