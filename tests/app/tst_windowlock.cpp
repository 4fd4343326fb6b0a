// SPDX-License-Identifier: Apache-2.0
#include "app/windowlock.h"

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "tests/core/secrets/privatebus.h"
#include "ui/mainwindow/lockscreen.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestWindowLock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAPassphraseAStartIsOpen();
    void withOneAStartIsLocked();
    void theDesktopsLockLocks_data();
    void theDesktopsLockLocks();
    void theSettingKeepsItOpen();
    void withoutAnyBusItStillLocks();
    void aPassphraseIsJudgedElsewhere();
    void aWrongOneKeepsItLocked();

private:
    void begin();
    void tell(const QString& interface, bool active);

    PrivateBus m_bus;
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowLock> m_lock;
};

void TestWindowLock::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestWindowLock::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(*m_theme, m_clock);
    m_window->addPage(Page::Overview, new QWidget);
    begin();
}

void TestWindowLock::cleanup()
{
    m_lock.reset();
    m_window.reset();
}

void TestWindowLock::begin()
{
    m_lock = std::make_unique<WindowLock>(
        *m_window, m_directory->path(), WindowLock::Buses{m_bus.connection(u"session"_s), m_bus.connection(u"system"_s)});
}

void TestWindowLock::tell(const QString& interface, bool active)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/any/path"_s, interface, u"ActiveChanged"_s);
    signal << active;
    m_bus.connection(u"desktop"_s).send(signal);
}

void TestWindowLock::withoutAPassphraseAStartIsOpen()
{
    m_lock->lockAtStart();
    QVERIFY(!m_window->isLocked());
}

void TestWindowLock::withOneAStartIsLocked()
{
    m_lock->onPassphraseChanged(true);
    begin();
    m_lock->lockAtStart();
    QVERIFY(m_window->isLocked());
}

void TestWindowLock::theDesktopsLockLocks_data()
{
    QTest::addColumn<QString>("interface");
    QTest::newRow("of most desktops") << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("of GNOME") << u"org.gnome.ScreenSaver"_s;
}

void TestWindowLock::theDesktopsLockLocks()
{
    QFETCH(QString, interface);
    tell(interface, false);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        tell(interface, true); // again, until the bus knows who listens
        return QTest::qWaitFor([&] { return m_window->isLocked(); }, 100);
    })(), 10'000);
}

void TestWindowLock::theSettingKeepsItOpen()
{
    Settings(m_directory->path()).set(kLockWithScreen, 0);
    for (int i = 0; i < 3; ++i) {
        tell(u"org.freedesktop.ScreenSaver"_s, true);
        QVERIFY(!QTest::qWaitFor([&] { return m_window->isLocked(); }, 50));
    }
}

void TestWindowLock::withoutAnyBusItStillLocks()
{
    m_lock = std::make_unique<WindowLock>(*m_window, m_directory->path(),
        WindowLock::Buses{QDBusConnection(u"no such connection"_s), QDBusConnection(u"no such connection"_s)});
    m_lock->lock();
    QVERIFY(m_window->isLocked());
    emit m_window->unlockRequested({}); // no passphrase is set
    QVERIFY(!m_window->isLocked());
}

void TestWindowLock::aPassphraseIsJudgedElsewhere()
{
    m_lock->onPassphraseChanged(true);
    m_lock->lock();
    QSignalSpy wanted(m_lock.get(), &WindowLock::judgementRequested);
    emit m_window->unlockRequested(Passphrase(u"heron at dawn"_s));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_window->isLocked());
    m_lock->onJudged(true);
    QVERIFY(!m_window->isLocked());
}

void TestWindowLock::aWrongOneKeepsItLocked()
{
    m_lock->onPassphraseChanged(true);
    m_lock->lock();
    m_lock->onJudged(false);
    QVERIFY(m_window->isLocked());
    Error error;
    error.kind = Error::Kind::SecretsLocked;
    error.detail = u"The keychain is locked."_s;
    m_lock->onFailed(error);
    QVERIFY(m_window->isLocked());
}

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
