// SPDX-License-Identifier: Apache-2.0
#include "app/attentionalerts.h"

#include "core/settings/settings.h"
#include "tests/app/fakedesktop.h"
#include "tests/core/secrets/privatebus.h"
#include "tests/ui/notifications/notificationfixture.h"
#include "ui/notifications/notificationcenter.h"
#include "ui/shared/button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestAttentionAlerts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theDesktopIsToldOfWhatIsNew();
    void manyMattersAreOneNotification();
    void namesStayHereWhereTheyAreHidden();
    void theSettingTurnsItOff();
    void aClickShowsTheWindowAndThePlace();
    void whatWasReadIsKnownAtTheNextStart();

private:
    void begin();

    PrivateBus m_bus;
    HeldClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QToolButton> m_bell;
    NotificationCenter* m_center = nullptr;
    std::unique_ptr<AttentionAlerts> m_alerts;
};

void TestAttentionAlerts::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestAttentionAlerts::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<FakeDesktop>(m_bus.connection(u"desktop"_s));
    begin();
}

void TestAttentionAlerts::begin()
{
    m_alerts.reset();
    m_bell.reset(newIconButton(*m_theme, "bell"_L1, u"Notifications"_s));
    m_center = new NotificationCenter(*m_theme, m_clock, m_bell.get());
    m_alerts = std::make_unique<AttentionAlerts>(*m_center, m_directory->path(), m_bus.connection(u"egret"_s));
    m_center->setNotifications({});
}

void TestAttentionAlerts::cleanup()
{
    m_alerts.reset();
    m_bell.reset();
    m_desktop.reset();
}

void TestAttentionAlerts::theDesktopIsToldOfWhatIsNew()
{
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QCOMPARE(m_desktop->told[0][3].toString(), u"Login required"_s);
    QCOMPARE(m_desktop->told[0][4].toString(), u"Acme"_s);
}

void TestAttentionAlerts::manyMattersAreOneNotification()
{
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s), brokenLogin(u"Lantern"_s)});
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QVERIFY(m_desktop->told[0][3].toString().startsWith(u'3'));
}

void TestAttentionAlerts::namesStayHereWhereTheyAreHidden()
{
    m_alerts->setDiscreet(true);
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QCOMPARE(m_desktop->told[0][4].toString(), QString());
}

void TestAttentionAlerts::theSettingTurnsItOff()
{
    Settings(m_directory->path()).set(kDesktopNotifications, 0);
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    Settings(m_directory->path()).set(kDesktopNotifications, 1);
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    QTRY_VERIFY(!m_desktop->told.isEmpty());
    QCOMPARE(m_desktop->told[0][4].toString(), u"Cobalt"_s);
}

void TestAttentionAlerts::aClickShowsTheWindowAndThePlace()
{
    bool opened = false;
    Notification login = brokenLogin(u"Acme"_s);
    login.open = [&opened] { opened = true; };
    QSignalSpy wanted(m_alerts.get(), &AttentionAlerts::windowRequested);
    m_center->setNotifications({login});
    QTRY_COMPARE(m_desktop->told.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        m_desktop->click(7, u"token"_s);
        return QTest::qWaitFor([&] { return !wanted.isEmpty(); }, 200);
    })(), 10'000);
    QCOMPARE(wanted[0][0].toString(), u"token"_s);
    QVERIFY(opened);
}

void TestAttentionAlerts::whatWasReadIsKnownAtTheNextStart()
{
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    emit m_center->readChanged({u"item:Acme"_s});
    begin();
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    QCOMPARE(m_center->unread(), 1);
}

QTEST_MAIN(TestAttentionAlerts)
#include "tst_attentionalerts.moc"
