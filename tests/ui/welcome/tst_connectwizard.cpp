// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/connectwizard.h"

#include "ui/shared/segmentedcontrol.h"
#include "ui/welcome/stepper.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

Integration lending(Environment environment)
{
    Integration integration;
    integration.id = IntegrationId(u"int_1"_s);
    integration.name = u"Lending"_s;
    integration.environment = environment;
    integration.pathToken = u"path"_s;
    return integration;
}

} // namespace

//! The way from keys to URLs, by keyboard alone wherever a key leads on.
class TestConnectWizard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keysAreTestedBeforeTheAddressIsAskedFor();
    void whatIsMissingIsSaidAtItsField();
    void refusedKeysStayAndCanBeCorrected();
    void keysThatChangedDuringTheirTestAreNotTrusted();
    void aRefusalOfOtherKeysIsDropped();
    void acceptedKeysAreNotTestedTwice();
    void theSimulatorNeedsNoTest();
    void goingBackLosesNothing();
    void anAddressThatCannotBeIsRefusedAtItsField();
    void productionNeedsHttps();
    void theEndShowsBothUrlsAndTheNextStep();
    void withoutPublicUrlItSaysWhatIsStillNeeded();
    void anotherPortHoldsFromTheNextStart();
    void aRefusedAdditionLeadsBackToItsField();
    void whileItIsAddedThereIsNoWayOut();
    void escapeAsksForNothing();
    void closedAtTheEndItShowsTheIntegration();
    void theStepIsSpoken();

private:
    QLineEdit* field(const QString& name) const;
    QPushButton* button(const QString& text) const;
    bool shows(const QString& text) const;
    void press(Qt::Key key) const { QTest::keyClick(m_wizard.get(), key); }
    void enterKeys();
    void chooseOffline() const { m_wizard->findChild<SegmentedControl*>()->setCurrent(int(Environment::Offline)); }
    void goToAddress();
    void finish(Environment environment);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectWizard> m_wizard;
    std::unique_ptr<QSignalSpy> m_tests;
    std::unique_ptr<QSignalSpy> m_adds;
};

void TestConnectWizard::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestConnectWizard::init()
{
    m_wizard = std::make_unique<ConnectWizard>(*m_theme, ReceiverInput{{}, u"8484"_s}, QStringList{u"Taken"_s}, nullptr);
    ReceiverStatus receiver;
    receiver.listening = true;
    receiver.address = u"127.0.0.1:8484"_s;
    receiver.localUrl = receiver.baseUrl = QUrl(u"http://127.0.0.1:8484"_s);
    m_wizard->setReceiver(receiver);
    m_tests = std::make_unique<QSignalSpy>(m_wizard.get(), &ConnectWizard::testRequested);
    m_adds = std::make_unique<QSignalSpy>(m_wizard.get(), &ConnectWizard::addRequested);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

QLineEdit* TestConnectWizard::field(const QString& name) const
{
    for (QLineEdit* field : m_wizard->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QPushButton* TestConnectWizard::button(const QString& text) const
{
    for (QPushButton* button : m_wizard->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool TestConnectWizard::shows(const QString& text) const
{
    for (const QLabel* label : m_wizard->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestConnectWizard::enterKeys()
{
    QTest::keyClicks(field(u"Name"_s), u"Lending"_s);
    QTest::keyClicks(field(u"client_id"_s), u"5f0c61e2a4bb7d0011c2b91d"_s);
    QTest::keyClicks(field(u"Secret"_s), u"4f1a"_s);
}

void TestConnectWizard::goToAddress()
{
    enterKeys();
    press(Qt::Key_Return);
    m_wizard->showKeysAccepted({212, u"m8MDnv9okwxFNBV"_s});
}

void TestConnectWizard::finish(Environment environment)
{
    press(Qt::Key_Return);
    QCOMPARE(m_adds->count(), 1);
    m_wizard->showAdded(lending(environment));
}

void TestConnectWizard::keysAreTestedBeforeTheAddressIsAskedFor()
{
    QCOMPARE(QApplication::focusWidget(), field(u"Name"_s));
    enterKeys();
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 1);
    const auto input = m_tests->first().first().value<NewIntegrationInput>();
    QCOMPARE(input.name, u"Lending"_s);
    QCOMPARE(input.secret.reveal(), u"4f1a"_s);
    QVERIFY(!button(u"Continue"_s)->isEnabled());
    QVERIFY(!field(u"Public URL"_s)->isVisible());
    m_wizard->showKeysAccepted({212, u"m8MDnv9okwxFNBV"_s});
    QVERIFY(field(u"Public URL"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), field(u"Public URL"_s));
    QVERIFY(shows(u"Egret listens on 127.0.0.1:8484"_s));
    QCOMPARE(m_adds->count(), 0);
}

void TestConnectWizard::whatIsMissingIsSaidAtItsField()
{
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 0);
    QVERIFY(shows(u"Enter a name."_s));
    QVERIFY(shows(u"Paste the client_id from Plaid's keys page."_s));
    QVERIFY(shows(u"Paste the secret of this environment."_s));
    QCOMPARE(QApplication::focusWidget(), field(u"Name"_s));
    QTest::keyClicks(field(u"Name"_s), u"Taken"_s);
    press(Qt::Key_Return);
    QVERIFY(shows(u"An integration with this name exists."_s));
    QCOMPARE(field(u"Name"_s)->accessibleDescription(), u"An integration with this name exists. Choose another."_s);
}

void TestConnectWizard::refusedKeysStayAndCanBeCorrected()
{
    enterKeys();
    press(Qt::Key_Return);
    m_wizard->showKeysRefused({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, {}, u"m8MDnv9okwxFNBV"_s, {}, 0});
    QVERIFY(shows(u"Plaid refused these keys"_s));
    QCOMPARE(field(u"Secret"_s)->text(), u"4f1a"_s);
    QTest::keyClicks(field(u"Secret"_s), u"b"_s);
    QVERIFY(!shows(u"Plaid refused these keys"_s)); // of others nothing is known
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 2);
}

void TestConnectWizard::keysThatChangedDuringTheirTestAreNotTrusted()
{
    enterKeys();
    press(Qt::Key_Return);
    QTest::keyClicks(field(u"Secret"_s), u"b"_s);
    m_wizard->showKeysAccepted({212, {}});
    QVERIFY(field(u"Secret"_s)->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 2);
}

void TestConnectWizard::aRefusalOfOtherKeysIsDropped()
{
    enterKeys();
    press(Qt::Key_Return);
    QTest::keyClicks(field(u"Secret"_s), u"b"_s);
    m_wizard->showKeysRefused({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, u"No."_s, {}, {}, 0});
    QVERIFY(!shows(u"INVALID_API_KEYS"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 2);
    m_wizard->showKeysRefused({Error::Kind::Plaid, u"INVALID_API_KEYS"_s, u"No."_s, {}, {}, 0});
    QVERIFY(shows(u"INVALID_API_KEYS"_s));
}

void TestConnectWizard::acceptedKeysAreNotTestedTwice()
{
    goToAddress();
    QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
    QVERIFY(shows(u"These keys work"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 1);
    QVERIFY(field(u"Public URL"_s)->isVisible());
}

void TestConnectWizard::theSimulatorNeedsNoTest()
{
    chooseOffline();
    QVERIFY(!field(u"client_id"_s)->isVisible());
    press(Qt::Key_Return);
    QVERIFY(shows(u"Enter a name."_s));
    QTest::keyClicks(field(u"Name"_s), u"Demo"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_tests->count(), 0);
    QVERIFY(shows(u"The built-in simulator finds Egret without one"_s));
}

void TestConnectWizard::goingBackLosesNothing()
{
    goToAddress();
    QTest::keyClicks(field(u"Public URL"_s), u"https://hooks.example.com"_s);
    QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), field(u"Name"_s));
    QCOMPARE(field(u"Name"_s)->text(), u"Lending"_s);
    QCOMPARE(field(u"client_id"_s)->text(), u"5f0c61e2a4bb7d0011c2b91d"_s);
    QCOMPARE(field(u"Secret"_s)->text(), u"4f1a"_s);
    press(Qt::Key_Return);
    QCOMPARE(field(u"Public URL"_s)->text(), u"https://hooks.example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_adds->count(), 1);
    QCOMPARE(m_adds->first()[1].value<ReceiverInput>(), (ReceiverInput{u"https://hooks.example.com"_s, u"8484"_s}));
}

void TestConnectWizard::anAddressThatCannotBeIsRefusedAtItsField()
{
    goToAddress();
    field(u"Public URL"_s)->setText(u"hooks.example.com"_s);
    field(u"Port"_s)->setText(u"70000"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_adds->count(), 0);
    QVERIFY(shows(u"Enter an address such as https://hooks.example.com, or nothing."_s));
    QVERIFY(shows(u"Enter a number from 0 to 65535."_s));
    QCOMPARE(QApplication::focusWidget(), field(u"Public URL"_s));
    field(u"Public URL"_s)->clear();
    press(Qt::Key_Return);
    QVERIFY(!shows(u"Enter an address"_s));
    QCOMPARE(QApplication::focusWidget(), field(u"Port"_s));
}

void TestConnectWizard::productionNeedsHttps()
{
    m_wizard->findChild<SegmentedControl*>()->setCurrent(int(Environment::Production));
    goToAddress();
    field(u"Public URL"_s)->setText(u"http://hooks.example.com"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_adds->count(), 0);
    QVERIFY(shows(u"Production needs https"_s));
}

void TestConnectWizard::theEndShowsBothUrlsAndTheNextStep()
{
    QSignalSpy bank(m_wizard.get(), &ConnectWizard::connectBankRequested);
    goToAddress();
    QTest::keyClicks(field(u"Public URL"_s), u"https://hooks.example.com"_s);
    finish(Environment::Sandbox);
    QVERIFY(!button(u"Back"_s) && !button(u"Cancel"_s));
    QCOMPARE(QApplication::focusWidget(), button(u"Connect a bank"_s));
    QTest::mouseClick(button(u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"https://hooks.example.com/webhooks/plaid/path"_s);
    QCOMPARE(field(u"Link URL"_s)->text(), u"https://hooks.example.com/api/integrations/int_1/links"_s);
    QVERIFY(!shows(u"Only this computer reaches these URLs"_s));
    QTest::mouseClick(button(u"Connect a bank"_s), Qt::LeftButton);
    QCOMPARE(bank.count(), 1);
    QCOMPARE(bank.first().first().value<IntegrationId>(), IntegrationId(u"int_1"_s));
    QVERIFY(!m_wizard->isVisible());
}

void TestConnectWizard::withoutPublicUrlItSaysWhatIsStillNeeded()
{
    goToAddress();
    finish(Environment::Sandbox);
    QVERIFY(shows(u"Only this computer reaches these URLs"_s));
    QCOMPARE(field(u"Webhook URL"_s)->text(), u"http://127.0.0.1:8484/webhooks/plaid/path"_s);
}

void TestConnectWizard::anotherPortHoldsFromTheNextStart()
{
    goToAddress();
    field(u"Port"_s)->setText(u"9000"_s);
    finish(Environment::Sandbox);
    QVERIFY(shows(u"Start Egret again"_s));
    QCOMPARE(field(u"Webhook URL"_s)->text(), u"http://127.0.0.1:9000/webhooks/plaid/path"_s);
}

void TestConnectWizard::aRefusedAdditionLeadsBackToItsField()
{
    goToAddress();
    press(Qt::Key_Return);
    m_wizard->showAddressRefused();
    QVERIFY(shows(u"Production needs https"_s));
    press(Qt::Key_Return);
    m_wizard->showFailure({Error::Kind::SecretsLocked, {}, {}, {}, {}, 0});
    QVERIFY(shows(u"The keychain is locked"_s));
    QVERIFY(field(u"Port"_s)->isVisible());
    press(Qt::Key_Return);
    m_wizard->showFailure({Error::Kind::Conflict, u"name"_s, {}, {}, {}, 0});
    QVERIFY(shows(u"An integration with this name exists."_s));
    QCOMPARE(QApplication::focusWidget(), field(u"Name"_s));
}

void TestConnectWizard::whileItIsAddedThereIsNoWayOut()
{
    goToAddress();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    m_wizard->showFailure({Error::Kind::Storage, {}, {}, {}, {}, 0});
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

void TestConnectWizard::escapeAsksForNothing()
{
    QSignalSpy view(m_wizard.get(), &ConnectWizard::viewRequested);
    goToAddress();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_adds->count(), 0);
    QCOMPARE(view.count(), 0);
}

void TestConnectWizard::closedAtTheEndItShowsTheIntegration()
{
    QSignalSpy view(m_wizard.get(), &ConnectWizard::viewRequested);
    goToAddress();
    finish(Environment::Sandbox);
    press(Qt::Key_Escape);
    QCOMPARE(view.count(), 1);
}

void TestConnectWizard::theStepIsSpoken()
{
    const auto* stepper = m_wizard->findChild<Stepper*>();
    QCOMPARE(stepper->accessibleName(), u"Step 1 of 3: Keys"_s);
    goToAddress();
    QCOMPARE(stepper->accessibleName(), u"Step 2 of 3: Address"_s);
    finish(Environment::Sandbox);
    QCOMPARE(stepper->accessibleName(), u"Step 3 of 3: URLs"_s);
}

QTEST_MAIN(TestConnectWizard)
#include "tst_connectwizard.moc"
