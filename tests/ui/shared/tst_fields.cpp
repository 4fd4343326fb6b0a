// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/fields.h"

#include "ui/shared/banner.h"
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
    void onlyAValueOfAFormCarriesACheckMark();
    void aHintIsAsReadableAsTheThemeSays();
    void aChoiceThatHasNoRoomIsToldInFull();
    void aBannerCopiesTheRequestIdOnly();

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

void TestFields::onlyAValueOfAFormCarriesACheckMark()
{
    SegmentedControl form(*m_theme, u"Environment"_s);
    SegmentedControl filter(*m_theme, u"Recent activity"_s, 26, SegmentedControl::Use::Filter);
    for (SegmentedControl* control : {&form, &filter}) {
        control->addSegment(0, u"All"_s);
        control->addSegment(1, u"Syncs"_s);
    }
    QVERIFY(!form.findChildren<QToolButton*>().first()->icon().isNull());
    QVERIFY(filter.findChildren<QToolButton*>().first()->icon().isNull());
    QVERIFY(filter.sizeHint().width() < form.sizeHint().width());
}

void TestFields::aHintIsAsReadableAsTheThemeSays()
{
    const std::unique_ptr<QLineEdit> field(newTextField(u"Search"_s));
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        m_theme->setChoice(choice);
        field->show();
        QCOMPARE(field->palette().color(QPalette::PlaceholderText), m_theme->color(Token::TextHint));
        QCOMPARE(field->palette().color(QPalette::Text), m_theme->color(Token::Text));
    }
}

void TestFields::aChoiceThatHasNoRoomIsToldInFull()
{
    ComboBox box(*m_theme);
    box.addItem(u"Acme Coffee LLC, First Platypus Bank"_s);
    box.resize(120, box.height());
    box.grab();
    QCOMPARE(box.toolTip(), u"Acme Coffee LLC, First Platypus Bank"_s);
    box.resize(400, box.height());
    box.grab();
    QCOMPARE(box.toolTip(), QString());
}

void TestFields::aBannerCopiesTheRequestIdOnly()
{
    QApplication::clipboard()->setText(u"kept"_s);
    Banner banner(*m_theme);
    banner.show();
    banner.showMessage(Tone::Warning, u"The bank asks for a new login"_s, {});
    banner.setReference(u"ITEM_LOGIN_REQUIRED"_s, {});
    auto* copy = banner.findChild<QToolButton*>();
    QVERIFY(copy);
    QVERIFY(!copy->isVisible()); // there is nothing to copy
    banner.setReference(u"ITEM_LOGIN_REQUIRED"_s, u"p2SgHz8qNb6XwTd"_s);
    QVERIFY(copy->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"p2SgHz8qNb6XwTd"_s);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
