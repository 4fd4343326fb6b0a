// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationpanel.h"

#include "tests/ui/notifications/notificationfixture.h"
#include "ui/notifications/notificationrow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestNotificationPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatNeedsAttentionComesFirst();
    void nothingIsSaidToBeNothing();
    void manyAreScrolledInsteadOfLeavingTheWindow();
    void theKeyboardWalksAndChooses();

private:
    QStringList texts() const;

    HeldClock m_clock;
    std::unique_ptr<Theme> m_theme;
    QPushButton m_origin;
    std::unique_ptr<NotificationPanel> m_panel;
};

void TestNotificationPanel::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_origin.show();
}

void TestNotificationPanel::init()
{
    m_panel = std::make_unique<NotificationPanel>(*m_theme, m_clock, &m_origin);
}

QStringList TestNotificationPanel::texts() const
{
    QStringList texts;
    for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const NotificationRow* row : m_panel->findChildren<NotificationRow*>())
        texts.append(row->accessibleName());
    return texts;
}

void TestNotificationPanel::whatNeedsAttentionComesFirst()
{
    m_panel->setNotifications({newRows(u"Acme"_s), brokenLogin(u"Cobalt"_s)}, {});
    m_panel->openBelow(&m_origin);
    QCOMPARE(texts(), (QStringList{u"Notifications"_s, u"1 unread"_s, u"Needs attention"_s, u"Lately"_s,
        u"Login required, Cobalt, 5 min"_s, u"46 new transactions, Acme, 5 min"_s}));
}

void TestNotificationPanel::nothingIsSaidToBeNothing()
{
    m_panel->setNotifications({}, {});
    m_panel->openBelow(&m_origin);
    QCOMPARE(texts(), (QStringList{u"Notifications"_s, u"Needs attention"_s, u"Nothing needs attention"_s, u"Lately"_s, u"Nothing yet"_s}));
}

void TestNotificationPanel::manyAreScrolledInsteadOfLeavingTheWindow()
{
    QList<Notification> many;
    for (int i = 0; i < 40; ++i)
        many.append(brokenLogin(QString::number(i)));
    m_panel->setNotifications(many, {});
    m_panel->openBelow(&m_origin);
    QVERIFY(m_panel->height() <= 320); // the window of this test is a small button
    QCOMPARE(m_panel->findChildren<NotificationRow*>().size(), 40);
}

void TestNotificationPanel::theKeyboardWalksAndChooses()
{
    m_panel->setNotifications({brokenLogin(u"Acme"_s), brokenLogin(u"Cobalt"_s)}, {});
    m_panel->openBelow(&m_origin);
    QSignalSpy chosen(m_panel.get(), &NotificationPanel::chosen);
    QTRY_VERIFY(qobject_cast<NotificationRow*>(m_panel->focusWidget()));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Notification>().text, u"Cobalt"_s);
    QVERIFY(!m_panel->isVisible());
}

QTEST_MAIN(TestNotificationPanel)
#include "tst_notificationpanel.moc"
