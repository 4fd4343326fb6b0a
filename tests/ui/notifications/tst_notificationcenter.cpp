// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationcenter.h"

#include "tests/ui/notifications/notificationfixture.h"
#include "ui/notifications/notificationpanel.h"
#include "ui/notifications/notificationrow.h"
#include "ui/shared/badges.h"
#include "ui/shared/button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestNotificationCenter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theBellTellsOfWhatIsUnread();
    void whatWentWellIsNeverUnread();
    void whatIsThereAtTheStartIsNoNews();
    void aMatterThatComesAgainIsUnreadAgain();
    void whatWasReadBeforeStaysRead();
    void allCanBeReadAtOnce();
    void aClickLeadsToThePlaceAndIsReading();

private:
    bool hasDot() const { return m_bell->findChild<StatusDot*>()->isVisibleTo(m_bell.get()); }
    NotificationPanel* panel() const { return m_bell->findChild<NotificationPanel*>(); }

    HeldClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QToolButton> m_bell;
    NotificationCenter* m_center = nullptr;
};

void TestNotificationCenter::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestNotificationCenter::init()
{
    m_bell.reset(newIconButton(*m_theme, "bell"_L1, u"Notifications"_s));
    m_center = new NotificationCenter(*m_theme, m_clock, m_bell.get());
    m_bell->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bell.get()));
}

void TestNotificationCenter::theBellTellsOfWhatIsUnread()
{
    QVERIFY(!hasDot());
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    QCOMPARE(m_center->unread(), 2);
    QVERIFY(hasDot());
    QCOMPARE(m_bell->accessibleDescription(), u"2 unread"_s);
    QCOMPARE(m_bell->toolTip(), u"Notifications, 2 unread"_s);
}

void TestNotificationCenter::whatWentWellIsNeverUnread()
{
    m_center->setNotifications({newRows(u"Acme"_s)});
    QCOMPARE(m_center->unread(), 0);
    QVERIFY(!hasDot());
}

void TestNotificationCenter::whatIsThereAtTheStartIsNoNews()
{
    QSignalSpy appeared(m_center, &NotificationCenter::appeared);
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    QCOMPARE(appeared.count(), 0);
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s), newRows(u"Cobalt"_s)});
    QCOMPARE(appeared.count(), 1);
    const auto fresh = appeared[0][0].value<QList<Notification>>();
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(fresh[0].text, u"Cobalt"_s);
}

void TestNotificationCenter::aMatterThatComesAgainIsUnreadAgain()
{
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    m_center->setRead({u"item:Acme"_s});
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    QCOMPARE(m_center->unread(), 0);
    QSignalSpy read(m_center, &NotificationCenter::readChanged);
    m_center->setNotifications({});
    QCOMPARE(read.count(), 1);
    QCOMPARE(read[0][0].toStringList(), QStringList());
    m_center->setNotifications({brokenLogin(u"Acme"_s)});
    QCOMPARE(m_center->unread(), 1);
}

void TestNotificationCenter::whatWasReadBeforeStaysRead()
{
    m_center->setRead({u"item:Acme"_s});
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    QCOMPARE(m_center->unread(), 1);
}

void TestNotificationCenter::allCanBeReadAtOnce()
{
    m_center->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)});
    QSignalSpy read(m_center, &NotificationCenter::readChanged);
    QTest::mouseClick(m_bell.get(), Qt::LeftButton);
    QVERIFY(panel()->isVisible());
    for (QPushButton* button : panel()->findChildren<QPushButton*>()) {
        if (button->text() == u"Mark all read"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(read.count(), 1);
    QStringList keys = read[0][0].toStringList();
    keys.sort();
    QCOMPARE(keys, (QStringList{u"item:Acme"_s, u"item:Cobalt"_s}));
    QVERIFY(!hasDot());
    QVERIFY(panel()->isVisible());
}

void TestNotificationCenter::aClickLeadsToThePlaceAndIsReading()
{
    bool opened = false;
    Notification login = brokenLogin(u"Acme"_s);
    login.open = [&opened] { opened = true; };
    m_center->setNotifications({login, brokenLogin(u"Cobalt"_s)});
    QTest::mouseClick(m_bell.get(), Qt::LeftButton);
    QTest::mouseClick(panel()->findChild<NotificationRow*>(), Qt::LeftButton);
    QVERIFY(opened);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(m_center->unread(), 1);
}

QTEST_MAIN(TestNotificationCenter)
#include "tst_notificationcenter.moc"
