// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationrow.h"

#include "tests/ui/notifications/notificationfixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestNotificationRow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatOfWhomAndHowOld();
    void saysThatItIsUnreadInWords();
    void leavesOutWhatIsNotKnown();
    void enterOpensItAsAClickDoes();
    void paintsInBothDirections();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestNotificationRow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestNotificationRow::saysWhatOfWhomAndHowOld()
{
    const NotificationRow row(*m_theme, brokenLogin(u"Acme Coffee LLC"_s), false, HeldClock().now());
    QCOMPARE(row.accessibleName(), u"Login required, Acme Coffee LLC, 5 min"_s);
    QVERIFY(row.accessibleDescription().isEmpty());
}

void TestNotificationRow::saysThatItIsUnreadInWords()
{
    const NotificationRow row(*m_theme, brokenLogin(u"Acme"_s), true, HeldClock().now());
    QCOMPARE(row.accessibleDescription(), u"Unread"_s);
}

void TestNotificationRow::leavesOutWhatIsNotKnown()
{
    Notification bare = brokenLogin({});
    bare.at.reset();
    QCOMPARE(NotificationRow(*m_theme, bare, false, HeldClock().now()).accessibleName(), u"Login required"_s);
}

void TestNotificationRow::enterOpensItAsAClickDoes()
{
    NotificationRow row(*m_theme, brokenLogin(u"Acme"_s), false, HeldClock().now());
    QSignalSpy clicked(&row, &NotificationRow::clicked);
    QTest::keyClick(&row, Qt::Key_Return);
    QTest::mouseClick(&row, Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
}

//! The dot is at the end of the line, whichever side that is.
void TestNotificationRow::paintsInBothDirections()
{
    NotificationRow row(*m_theme, brokenLogin(u"Acme"_s), true, HeldClock().now());
    row.resize(400, 54);
    const QColor accent = m_theme->color(Token::Accent);
    QCOMPARE(row.grab().toImage().pixelColor(400 - 16 - 4, 27 + 6 + 3), accent);
    row.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(row.grab().toImage().pixelColor(16 + 3, 27 + 6 + 3), accent);
}

QTEST_MAIN(TestNotificationRow)
#include "tst_notificationrow.moc"
