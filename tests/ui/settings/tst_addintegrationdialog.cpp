// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/addintegrationdialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAddIntegrationDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void emptyFieldsAreNamedAndNothingIsAsked();
    void aTakenNameIsRefusedAtOnce();
    void testingNeedsNoName();
    void spacesAroundPastedKeysAreDropped();
    void theOfflineSandboxTakesNoKeys();
    void developmentCannotBeChosen();
    void acceptedKeysAreShownWithTimeAndRequestId();
    void aRefusalKeepsTheDialogAndItsTextOpen();
    void aNameTakenMeanwhileIsShownAtTheField();

private:
    QLineEdit* field(const QString& name) const;
    QPushButton* button(const QString& text) const;
    bool shows(const QString& text) const;
    void fill();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AddIntegrationDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_tests;
    std::unique_ptr<QSignalSpy> m_adds;
};

void TestAddIntegrationDialog::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestAddIntegrationDialog::init()
{
    m_tests.reset();
    m_adds.reset();
    m_dialog = std::make_unique<AddIntegrationDialog>(*m_theme, QStringList{u"Lending"_s}, nullptr);
    m_tests = std::make_unique<QSignalSpy>(m_dialog.get(), &AddIntegrationDialog::testRequested);
    m_adds = std::make_unique<QSignalSpy>(m_dialog.get(), &AddIntegrationDialog::addRequested);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QLineEdit* TestAddIntegrationDialog::field(const QString& name) const
{
    for (QLineEdit* field : m_dialog->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QPushButton* TestAddIntegrationDialog::button(const QString& text) const
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool TestAddIntegrationDialog::shows(const QString& text) const
{
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestAddIntegrationDialog::fill()
{
    field(u"Name"_s)->setText(u"Treasury"_s);
    field(u"client_id"_s)->setText(u" 5f0c61e2a4bb7d0011c2b91d\n"_s);
    field(u"Secret"_s)->setText(u" 4f1a "_s);
}

void TestAddIntegrationDialog::emptyFieldsAreNamedAndNothingIsAsked()
{
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    QCOMPARE(m_adds->count(), 0);
    QVERIFY(shows(u"Enter a name."_s));
    QVERIFY(shows(u"Paste the client_id from Plaid's keys page."_s));
    QVERIFY(shows(u"Paste the secret of this environment."_s));
    QVERIFY(field(u"Name"_s)->property("invalid").toBool());
}

void TestAddIntegrationDialog::aTakenNameIsRefusedAtOnce()
{
    fill();
    field(u"Name"_s)->setText(u"Lending"_s);
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    QCOMPARE(m_adds->count(), 0);
    QVERIFY(shows(u"An integration with this name exists."_s));
}

void TestAddIntegrationDialog::testingNeedsNoName()
{
    fill();
    field(u"Name"_s)->clear();
    QTest::mouseClick(button(u"Test keys"_s), Qt::LeftButton);
    QCOMPARE(m_tests->count(), 1);
    QVERIFY(!button(u"Test keys"_s)->isEnabled());
}

void TestAddIntegrationDialog::spacesAroundPastedKeysAreDropped()
{
    fill();
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    QCOMPARE(m_adds->count(), 1);
    const auto input = m_adds->first().first().value<NewIntegrationInput>();
    QCOMPARE(input.name, u"Treasury"_s);
    QCOMPARE(input.environment, Environment::Sandbox);
    QCOMPARE(input.clientId, u"5f0c61e2a4bb7d0011c2b91d"_s);
    QCOMPARE(input.secret.reveal(), u"4f1a"_s);
}

void TestAddIntegrationDialog::theOfflineSandboxTakesNoKeys()
{
    field(u"Name"_s)->setText(u"Demo"_s);
    m_dialog->findChild<SegmentedControl*>()->setCurrent(int(Environment::Offline));
    QVERIFY(!field(u"client_id"_s)->isVisible());
    QVERIFY(!button(u"Test keys"_s));
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    QCOMPARE(m_adds->count(), 1);
    const auto input = m_adds->first().first().value<NewIntegrationInput>();
    QCOMPARE(input.environment, Environment::Offline);
    QVERIFY(input.secret.isEmpty());
}

void TestAddIntegrationDialog::developmentCannotBeChosen()
{
    for (const QToolButton* segment : m_dialog->findChildren<QToolButton*>()) {
        if (segment->text() == "Development"_L1) {
            QVERIFY(!segment->isEnabled());
            QVERIFY(segment->toolTip().contains(u"June 2024"_s));
        }
    }
}

void TestAddIntegrationDialog::acceptedKeysAreShownWithTimeAndRequestId()
{
    fill();
    QTest::mouseClick(button(u"Test keys"_s), Qt::LeftButton);
    m_dialog->showKeysAccepted({212, u"m8MDnv9okwxFNBV"_s});
    QVERIFY(shows(u"These keys work"_s));
    QVERIFY(shows(u"Plaid Sandbox answered in 212 ms."_s));
    QVERIFY(shows(u"m8MDnv9okwxFNBV"_s));
    QTest::mouseClick(button(u"Test again"_s), Qt::LeftButton);
    QCOMPARE(m_tests->count(), 2);
}

void TestAddIntegrationDialog::aRefusalKeepsTheDialogAndItsTextOpen()
{
    fill();
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    m_dialog->showFailure({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, {}, u"m8MDnv9okwxFNBV"_s, {}, 0});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(shows(u"Plaid refused these keys"_s));
    QVERIFY(shows(u"INVALID_API_KEYS"_s));
    QVERIFY(shows(u"m8MDnv9okwxFNBV"_s));
    QCOMPARE(field(u"Name"_s)->text(), u"Treasury"_s);
    QVERIFY(button(u"Add integration"_s)->isEnabled());
}

void TestAddIntegrationDialog::aNameTakenMeanwhileIsShownAtTheField()
{
    fill();
    QTest::mouseClick(button(u"Add integration"_s), Qt::LeftButton);
    m_dialog->showFailure({Error::Kind::Conflict, u"name"_s, {}, {}, {}, 0});
    QVERIFY(shows(u"An integration with this name exists."_s));
    QVERIFY(field(u"Name"_s)->property("invalid").toBool());
}

QTEST_MAIN(TestAddIntegrationDialog)
#include "tst_addintegrationdialog.moc"
