// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcomepage.h"

#include "ui/welcome/connectwizard.h"
#include "ui/welcome/folderrow.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWelcomePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSandboxCardPromisesTheGivenNumbers();
    void enterStartsTheSandbox();
    void withoutFoldersItSaysSo();
    void aRecentFolderOpensByClick();
    void aFailedStartCanBeTriedAgain();
    void theWordForTheThemeFollowsIt();
    void theLanguageIsChosenHere();
    void connectingOpensTheWizardOnce();
    void inALowWindowNothingHasToBeScrolled();

private:
    QPushButton* button(const QString& text) const;
    bool shows(const QString& text) const;

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestWelcomePage::init()
{
    m_page = std::make_unique<WelcomePage>(*m_theme, m_clock, SandboxFacts{12, 31, 48212});
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QPushButton* TestWelcomePage::button(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool TestWelcomePage::shows(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

void TestWelcomePage::theSandboxCardPromisesTheGivenNumbers()
{
    const QLocale locale;
    QVERIFY(shows(u"12 end users, 31 items, %1 transactions"_s.arg(locale.toString(48212))));
}

void TestWelcomePage::enterStartsTheSandbox()
{
    QSignalSpy started(m_page.get(), &WelcomePage::startSandboxRequested);
    QTRY_COMPARE(QApplication::focusWidget(), button(u"Start the sandbox"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(started.count(), 1);
}

void TestWelcomePage::withoutFoldersItSaysSo()
{
    QVERIFY(shows(u"No data folders yet"_s));
}

void TestWelcomePage::aRecentFolderOpensByClick()
{
    QSignalSpy chosen(m_page.get(), &WelcomePage::folderChosen);
    m_page->setRecentFolders({{u"/data/lending"_s, Environment::Sandbox, 3'400'000'000, m_clock.now() - 26h}});
    QVERIFY(!shows(u"No data folders yet"_s));
    auto* row = m_page->findChild<FolderRow*>();
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"/data/lending"_s);
}

void TestWelcomePage::aFailedStartCanBeTriedAgain()
{
    m_page->showSandboxProgress(31);
    QPushButton* start = button(u"Building demo data, 31 %"_s);
    QVERIFY(start);
    QVERIFY(!start->isEnabled());
    m_page->showError({Error::Kind::Storage, {}, {}, {}, {}, 0});
    QVERIFY(button(u"Start the sandbox"_s)->isEnabled());
    QVERIFY(shows(u"The data folder could not be read or written"_s));
}

void TestWelcomePage::theWordForTheThemeFollowsIt()
{
    QVERIFY(button(u"Light"_s));
    m_theme->setChoice(Theme::Choice::Dark); // from elsewhere
    QVERIFY(button(u"Dark"_s));
    QVERIFY(!button(u"Light"_s));
    m_theme->setChoice(Theme::Choice::Light);
}

void TestWelcomePage::theLanguageIsChosenHere()
{
    QSignalSpy chosen(m_page.get(), &WelcomePage::languageChosen);
    m_page->setLanguage(u"fr"_s); // from the next start on
    QPushButton* language = button(u"English"_s);
    QVERIFY(language);
    QCOMPARE(language->accessibleName(), u"Language"_s);
    const QList<QAction*> choices = language->menu()->actions();
    for (const QAction* choice : choices)
        QCOMPARE(choice->isChecked(), choice->text() == u"Français"_s);
    choices[2]->trigger(); // after "system" and English
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"de"_s);
}

void TestWelcomePage::connectingOpensTheWizardOnce()
{
    m_page->setIntegrationNames({u"Lending"_s});
    QTest::mouseClick(button(u"Connect with keys…"_s), Qt::LeftButton);
    const ConnectWizard* wizard = m_page->wizard();
    QVERIFY(wizard && wizard->isVisible());
    m_page->openWizard();
    QCOMPARE(m_page->wizard(), wizard);
    m_page->wizard()->reject();
    m_page->openWizard(); // at once
    QTRY_VERIFY(m_page->wizard() && m_page->wizard()->isVisible());
    m_page->wizard()->reject();
    QTRY_VERIFY(!m_page->wizard());
}

void TestWelcomePage::inALowWindowNothingHasToBeScrolled()
{
    const auto top = [this] { return button(u"Start the sandbox"_s)->mapTo(m_page.get(), QPoint()).y(); };
    m_page->resize(1440, 900);
    QTRY_VERIFY(top() > 400);
    m_page->resize(1024, 640);
    QTRY_VERIFY(top() < 400);
    QTRY_VERIFY(!m_page->findChild<QScrollArea*>()->verticalScrollBar()->isVisible());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
