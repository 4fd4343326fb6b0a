// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/fields.h"

#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void copyingTakesTheExactText();
    void aSecretIsDotsUntilTheEyeIsPressed();
    void theSecretHidesWhenTheFocusLeaves();
    void oneSegmentIsChosenAndItsChangeIsTold();
    void anUnavailableSegmentSaysWhy();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestFields::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestFields::copyingTakesTheExactText()
{
    CopyField field(*m_theme, u"Webhook URL"_s);
    field.setText(u"https://hooks.example/webhooks/plaid/7Qm2Kd_-x"_s);
    QTest::mouseClick(field.copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"https://hooks.example/webhooks/plaid/7Qm2Kd_-x"_s);
    QCOMPARE(field.copyButton()->text(), u"Copied"_s);
    QTRY_COMPARE(field.copyButton()->text(), u"Copy"_s);
}

void TestFields::aSecretIsDotsUntilTheEyeIsPressed()
{
    SecretField field(*m_theme, u"Secret"_s);
    field.setText(u"s3cret"_s);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    auto* eye = field.findChild<QToolButton*>();
    QVERIFY(eye);
    QVERIFY(!eye->accessibleName().isEmpty());
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestFields::theSecretHidesWhenTheFocusLeaves()
{
    SecretField field(*m_theme, u"Secret"_s);
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&field, &leaving);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestFields::oneSegmentIsChosenAndItsChangeIsTold()
{
    SegmentedControl control(*m_theme, u"Environment"_s);
    control.addSegment(3, u"Sandbox"_s);
    control.addSegment(7, u"Production"_s);
    QCOMPARE(control.current(), 3);
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    control.setCurrent(7);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), 7);
    QCOMPARE(control.current(), 7);
}

void TestFields::anUnavailableSegmentSaysWhy()
{
    SegmentedControl control(*m_theme, u"Environment"_s);
    control.addSegment(0, u"Sandbox"_s);
    control.addSegment(1, u"Development"_s);
    control.setSegmentUnavailable(1, u"Retired in June 2024"_s);
    const QList<QToolButton*> buttons = control.findChildren<QToolButton*>();
    QVERIFY(!buttons.last()->isEnabled());
    QCOMPARE(buttons.last()->toolTip(), u"Retired in June 2024"_s);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
