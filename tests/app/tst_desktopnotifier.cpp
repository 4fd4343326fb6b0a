// SPDX-License-Identifier: Apache-2.0
#include "app/desktopnotifier.h"

#include "tests/app/fakedesktop.h"
#include "tests/core/secrets/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestDesktopNotifier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theDesktopIsToldTitleAndText();
    void newsTakesThePlaceOfWhatStillStands();
    void aClickComesWithTheDesktopsToken();
    void aClickOnSomethingElseIsNotOurs();
    void nothingHappensWithoutABus();

private:
    PrivateBus m_bus;
};

void TestDesktopNotifier::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
}

void TestDesktopNotifier::theDesktopIsToldTitleAndText()
{
    FakeDesktop desktop(m_bus.connection(u"desktop"_s));
    DesktopNotifier notifier(m_bus.connection(u"egret"_s));
    notifier.tell(u"Login required"_s, u"Bread & Butter"_s);
    QTRY_COMPARE(desktop.told.size(), 1);
    QCOMPARE(desktop.told[0][0].toString(), u"Egret"_s);
    QCOMPARE(desktop.told[0][3].toString(), u"Login required"_s);
    QCOMPARE(desktop.told[0][4].toString(), u"Bread &amp; Butter"_s); // a body is marked up
    QCOMPARE(desktop.told[0][5].toStringList(), (QStringList{u"default"_s, u"Show"_s}));
}

void TestDesktopNotifier::newsTakesThePlaceOfWhatStillStands()
{
    FakeDesktop desktop(m_bus.connection(u"desktop"_s));
    DesktopNotifier notifier(m_bus.connection(u"egret"_s));
    notifier.tell(u"one"_s, {});
    QTRY_COMPARE(desktop.told.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        notifier.tell(u"two"_s, {});
        return QTest::qWaitFor([&] { return desktop.told.constLast()[1].toUInt() >= 7; }, 200);
    })(), 10'000);
}

void TestDesktopNotifier::aClickComesWithTheDesktopsToken()
{
    FakeDesktop desktop(m_bus.connection(u"desktop"_s));
    DesktopNotifier notifier(m_bus.connection(u"egret"_s));
    QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
    notifier.tell(u"one"_s, {});
    QTRY_COMPARE(desktop.told.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        desktop.click(7, u"token"_s);
        return QTest::qWaitFor([&] { return !clicked.isEmpty(); }, 200);
    })(), 10'000);
    QCOMPARE(clicked[0][0].toString(), u"token"_s);
}

void TestDesktopNotifier::aClickOnSomethingElseIsNotOurs()
{
    FakeDesktop desktop(m_bus.connection(u"desktop"_s));
    DesktopNotifier notifier(m_bus.connection(u"egret"_s));
    QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
    notifier.tell(u"one"_s, {});
    QTRY_COMPARE(desktop.told.size(), 1);
    desktop.click(3, u"of another program"_s);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        desktop.click(7, {});
        return QTest::qWaitFor([&] { return !clicked.isEmpty(); }, 200);
    })(), 10'000);
    QCOMPARE(clicked[0][0].toString(), QString());
}

void TestDesktopNotifier::nothingHappensWithoutABus()
{
    DesktopNotifier notifier(QDBusConnection(u"no such connection"_s));
    QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
    notifier.tell(u"one"_s, u"text"_s);
    QVERIFY(clicked.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
