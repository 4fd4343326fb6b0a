// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationcare.h"

#include "ui/settings/askingdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    Timestamp now() const override { return fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC)); }
};

} // namespace

//! The dialogs as they are opened from the integration's own view and from its row.
class TestIntegrationCare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNewSecretIsTriedBeforeItIsUsed();
    void aRefusedSecretStaysToBeCorrected();
    void aNewUrlIsToldWithTheEndOfTheOldOne();
    void earlierUrlsTellWhatStillComesByThem();
    void earlierUrlsCanBeEndedAtOnce();
    void storedKeysAreTestedAtOnce();
    void aNameIsChangedFromTheRow();
    void aTakenNameCannotBeChosen();
    void answersToAClosedDialogAreDropped();
    void withoutKeysThereIsNothingToRotate();

private:
    QPushButton* button(const QString& text) const;
    QLineEdit* field(const QString& name) const;
    AskingDialog* dialog() const { return m_page->findChild<AskingDialog*>(); }
    Banner* result() const { return dialog()->findChild<Banner*>(); }
    QStringList menuTexts() const;
    void choose(const QString& text);
    QString shown() const;

    FixedClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsPage> m_page;
    QList<IntegrationSummary> m_integrations;
};

void TestIntegrationCare::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    for (const auto& [id, name, environment] :
        {std::tuple{u"itg_1"_s, u"Lending"_s, Environment::Sandbox}, {u"itg_2"_s, u"Demo"_s, Environment::Offline}}) {
        IntegrationSummary summary;
        summary.integration.id = IntegrationId(id);
        summary.integration.name = name;
        summary.integration.environment = environment;
        summary.integration.pathToken = u"7Qm_2Kd-x"_s;
        m_integrations.append(summary);
    }
}

void TestIntegrationCare::init()
{
    m_page = std::make_unique<SettingsPage>(*m_theme, m_clock);
    ReceiverStatus receiver;
    receiver.listening = true;
    receiver.baseUrl = QUrl(u"https://hooks.example"_s);
    m_page->setReceiver(receiver);
    m_page->setIntegrations(m_integrations);
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->showIntegration(IntegrationId(u"itg_1"_s));
}

QPushButton* TestIntegrationCare::button(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit* TestIntegrationCare::field(const QString& name) const
{
    for (QLineEdit* field : dialog()->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

//! Of the view's menu.
QStringList TestIntegrationCare::menuTexts() const
{
    QStringList texts;
    for (QToolButton* more : m_page->findChildren<QToolButton*>()) {
        if (!more->isVisible() || more->accessibleName() != u"More"_s)
            continue;
        emit more->menu()->aboutToShow();
        for (const QAction* action : more->menu()->actions())
            texts.append(action->text());
    }
    return texts;
}

//! In the menu of the first row.
void TestIntegrationCare::choose(const QString& text)
{
    m_page->showSection(SettingsPage::Section::Integrations);
    for (QToolButton* more : m_page->findChildren<QToolButton*>()) {
        if (more->accessibleName() != u"More about Lending"_s)
            continue;
        emit more->menu()->aboutToShow();
        for (QAction* action : more->menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
}

//! Every visible text of the page.
QString TestIntegrationCare::shown() const
{
    QStringList texts;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

void TestIntegrationCare::aNewSecretIsTriedBeforeItIsUsed()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::newSecretRequested);
    QTest::mouseClick(button(u"Rotate secret…"_s), Qt::LeftButton);
    QVERIFY(!button(u"Test and replace"_s)->isEnabled());
    QTest::keyClicks(field(u"New secret"_s), u" n3w-s3cret "_s);
    QTest::mouseClick(button(u"Test and replace"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes[0][1].value<IntegrationId>(), IntegrationId(u"itg_1"_s));
    QCOMPARE(wishes[0][2].value<PlaidSecret>().reveal(), u"n3w-s3cret"_s);
    QVERIFY(!button(u"Test and replace"_s)->isEnabled());
    QCOMPARE(result()->text(), u"Trying the new secret at Plaid…"_s);
    m_page->care().done(wishes[0][0].toInt());
    QCOMPARE(result()->title(), u"The new secret is in use"_s);
    QVERIFY(field(u"New secret"_s)->text().isEmpty());
    QTest::mouseClick(button(u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

void TestIntegrationCare::aRefusedSecretStaysToBeCorrected()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::newSecretRequested);
    QTest::mouseClick(button(u"Rotate secret…"_s), Qt::LeftButton);
    QTest::keyClicks(field(u"New secret"_s), u"wrong"_s);
    QTest::keyClick(field(u"New secret"_s), Qt::Key_Return);
    QCOMPARE(wishes.count(), 1);
    m_page->care().failed(wishes[0][0].toInt(), {Error::Kind::Plaid, u"INVALID_API_KEYS"_s, u"no"_s, u"r-7"_s, {}, 0});
    QCOMPARE(result()->title(), u"Plaid refused these keys"_s);
    QCOMPARE(field(u"New secret"_s)->text(), u"wrong"_s);
    QTest::keyClicks(field(u"New secret"_s), u"er"_s);
    QVERIFY(!result()->isVisible());
    QVERIFY(button(u"Test and replace"_s)->isEnabled());
}

void TestIntegrationCare::aNewUrlIsToldWithTheEndOfTheOldOne()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::newUrlRequested);
    QTest::mouseClick(button(u"New webhook URL…"_s), Qt::LeftButton);
    auto* grace = dialog()->findChild<QComboBox*>();
    QCOMPARE(grace->currentText(), u"7 more day(s)"_s);
    QTest::keyClick(grace, Qt::Key_Down);
    QTest::mouseClick(button(u"Make a new URL"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes[0][2].toInt(), 30);
    Integration renewed = m_integrations.first().integration;
    renewed.pathToken = u"other"_s;
    RetiredPath previous;
    previous.until = m_clock.now() + std::chrono::days(30);
    m_page->care().urlReplaced(wishes[0][0].toInt(), renewed, previous);
    QCOMPARE(field(u"Webhook URL"_s)->text(), u"https://hooks.example/webhooks/plaid/other"_s);
    QCOMPARE(result()->title(), u"The new URL is in force"_s);
}

void TestIntegrationCare::earlierUrlsTellWhatStillComesByThem()
{
    QSignalSpy questions(m_page.get(), &SettingsPage::earlierUrlsRequested);
    QVERIFY(!shown().contains(u"Earlier webhook URLs"_s));
    const Timestamp now = m_clock.now();
    m_page->setEarlierUrls(IntegrationId(u"itg_1"_s), {{u"old"_s, {}, now, now + std::chrono::days(2), 12, now - std::chrono::minutes(3), 5}});
    QVERIFY(shown().contains(u"Earlier webhook URLs"_s));
    QVERIFY(shown().contains(u"12 webhook(s) came by it, the last one 3 min ago."_s));
    QVERIFY(shown().contains(u"5 Item(s)"_s));
    m_page->setEarlierUrls(IntegrationId(u"itg_2"_s), {});
    QVERIFY(shown().contains(u"Earlier webhook URLs"_s));
    m_page->showIntegration(IntegrationId(u"itg_2"_s));
    QVERIFY(!shown().contains(u"Earlier webhook URLs"_s));
    QCOMPARE(questions.count(), 1);
}

void TestIntegrationCare::earlierUrlsCanBeEndedAtOnce()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::endOfGraceRequested);
    const Timestamp now = m_clock.now();
    m_page->setEarlierUrls(IntegrationId(u"itg_1"_s), {{u"old"_s, {}, now, now + std::chrono::days(2), 0, {}, 0}});
    QTest::mouseClick(button(u"End them now…"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 0);
    QTest::mouseClick(button(u"End them now"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 1);
    m_page->care().done(wishes[0][0].toInt());
    QTRY_VERIFY(!dialog());
    m_page->setEarlierUrls(IntegrationId(u"itg_1"_s), {{u"old"_s, {}, now, now, 0, {}, 0}});
    QVERIFY(!button(u"End them now…"_s));
}

void TestIntegrationCare::storedKeysAreTestedAtOnce()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::keyTestRequested);
    choose(u"Test keys…"_s);
    QCOMPARE(wishes.count(), 1);
    m_page->care().failed(wishes[0][0].toInt(), {Error::Kind::Network, u"timeout"_s, {}, {}, {}, 0});
    QCOMPARE(result()->title(), u"Plaid did not answer"_s);
    QTest::mouseClick(button(u"Test again"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 2);
    m_page->care().keysWork(wishes[1][0].toInt(), {212, u"r-9"_s});
    QCOMPARE(result()->title(), u"These keys work"_s);
    QVERIFY(result()->text().contains(u"212 ms"_s));
}

void TestIntegrationCare::aNameIsChangedFromTheRow()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::renameRequested);
    choose(u"Rename…"_s);
    QVERIFY(!button(u"Rename"_s)->isEnabled());
    QTest::keyClicks(field(u"Name"_s), u"Loans "_s); // the old one is selected
    QTest::mouseClick(button(u"Rename"_s), Qt::LeftButton);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes[0][2].toString(), u"Loans"_s);
    m_page->care().done(wishes[0][0].toInt());
    QTRY_VERIFY(!dialog());
}

void TestIntegrationCare::aTakenNameCannotBeChosen()
{
    choose(u"Rename…"_s);
    QTest::keyClicks(field(u"Name"_s), u"Demo"_s);
    QVERIFY(!button(u"Rename"_s)->isEnabled());
    QVERIFY(shown().contains(u"An integration with this name exists."_s));
}

void TestIntegrationCare::answersToAClosedDialogAreDropped()
{
    QSignalSpy wishes(&m_page->care(), &IntegrationCare::keyTestRequested);
    choose(u"Test keys…"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    choose(u"Rename…"_s);
    m_page->care().failed(wishes[0][0].toInt(), {Error::Kind::Network, u"timeout"_s, {}, {}, {}, 0});
    m_page->care().done(wishes[0][0].toInt());
    QVERIFY(!result()->isVisible());
}

void TestIntegrationCare::withoutKeysThereIsNothingToRotate()
{
    QVERIFY(menuTexts().contains(u"Rotate secret…"_s));
    m_page->showIntegration(IntegrationId(u"itg_2"_s));
    QVERIFY(!button(u"Rotate secret…"_s));
    QCOMPARE(menuTexts(), (QStringList{u"Rename…"_s, u"New webhook URL…"_s, {}, u"Remove…"_s}));
}

QTEST_MAIN(TestIntegrationCare)
#include "tst_integrationcare.moc"
