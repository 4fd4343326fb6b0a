// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/lockscreen.h"

#include "ui/shared/fields.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLockScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void thePassphraseIsTypedAndGivenAway();
    void nothingIsAskedForWithoutOne();
    void anEmptyPassphraseIsNotTried();
    void aWrongOneIsSaidAndCanBeTriedAgain();
    void quitIsAlwaysThere();

private:
    void show(LockScreen& screen);
    static QPushButton* button(const LockScreen& screen, const QString& text);

    std::unique_ptr<Theme> m_theme;
};

void TestLockScreen::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestLockScreen::show(LockScreen& screen)
{
    screen.resize(1024, 640);
    screen.show();
    screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
}

QPushButton* TestLockScreen::button(const LockScreen& screen, const QString& text)
{
    for (QPushButton* button : screen.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestLockScreen::thePassphraseIsTypedAndGivenAway()
{
    LockScreen screen(*m_theme, true);
    show(screen);
    auto* field = screen.findChild<SecretField*>();
    QTRY_VERIFY(field->hasFocus());
    QSignalSpy wanted(&screen, &LockScreen::unlockRequested);
    QTest::keyClicks(field, u"heron at dawn"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<Passphrase>().reveal(), u"heron at dawn"_s);
    QVERIFY(field->text().isEmpty()); // it does not stay
    QVERIFY(!field->isEnabled()); // nor is a second one taken while the first is judged
}

void TestLockScreen::nothingIsAskedForWithoutOne()
{
    LockScreen screen(*m_theme, false);
    show(screen);
    QVERIFY(!screen.findChild<SecretField*>()->isVisible());
    QSignalSpy wanted(&screen, &LockScreen::unlockRequested);
    QTest::mouseClick(button(screen, u"Unlock"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][0].value<Passphrase>().isEmpty());
}

void TestLockScreen::anEmptyPassphraseIsNotTried()
{
    LockScreen screen(*m_theme, true);
    show(screen);
    QSignalSpy wanted(&screen, &LockScreen::unlockRequested);
    QTest::mouseClick(button(screen, u"Unlock"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 0);
}

void TestLockScreen::aWrongOneIsSaidAndCanBeTriedAgain()
{
    LockScreen screen(*m_theme, true);
    show(screen);
    auto* field = screen.findChild<SecretField*>();
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    screen.showRefused(u"That is not the passphrase."_s);
    bool said = false;
    for (const QLabel* label : screen.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"That is not the passphrase."_s));
    QVERIFY(said);
    QVERIFY(field->isEnabled());
    QSignalSpy wanted(&screen, &LockScreen::unlockRequested);
    QTest::keyClicks(field, u"right"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestLockScreen::quitIsAlwaysThere()
{
    LockScreen screen(*m_theme, true);
    show(screen);
    QSignalSpy quit(&screen, &LockScreen::quitRequested);
    QTest::mouseClick(button(screen, u"Quit"_s), Qt::LeftButton);
    QCOMPARE(quit.count(), 1);
}

QTEST_MAIN(TestLockScreen)
#include "tst_lockscreen.moc"
