// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/switch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSwitch : public QObject {
    Q_OBJECT

private slots:
    void spaceAndClickToggleIt();
    void itHasANameAndAnEnoughLargeTarget();
    void onAndOffLookDifferent();
};

void TestSwitch::spaceAndClickToggleIt()
{
    Theme theme(*qApp);
    Switch button(theme, u"Live"_s);
    QSignalSpy toggled(&button, &Switch::toggled);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(button.isChecked());
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(!button.isChecked());
    QCOMPARE(toggled.count(), 2);
}

void TestSwitch::itHasANameAndAnEnoughLargeTarget()
{
    Theme theme(*qApp);
    const Switch button(theme, u"Live"_s);
    QCOMPARE(button.accessibleName(), u"Live"_s);
    QVERIFY(button.width() >= 24 && button.height() >= 24);
}

void TestSwitch::onAndOffLookDifferent()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    Switch button(theme, u"Live"_s);
    const QImage off = button.grab().toImage();
    button.setChecked(true);
    QVERIFY(button.grab().toImage() != off);
}

QTEST_MAIN(TestSwitch)
#include "tst_switch.moc"
