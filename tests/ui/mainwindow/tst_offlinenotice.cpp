// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/offlinenotice.h"

#include "ui/shared/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOfflineNotice : public QObject {
    Q_OBJECT

private slots:
    void init();
    void itSaysSinceWhen();
    void aTryIsAskedForOnceUntilItHasEnded();

private:
    Theme m_theme{*qApp};
    QWidget m_window;
    std::unique_ptr<OfflineNotice> m_notice;
};

void TestOfflineNotice::init()
{
    m_notice = std::make_unique<OfflineNotice>(m_theme, &m_window);
}

void TestOfflineNotice::itSaysSinceWhen()
{
    QVERIFY(m_notice->isHidden());
    const Timestamp since = fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(14, 31)));
    m_notice->setOffline(since);
    QVERIFY(!m_notice->isHidden());
    QVERIFY2(m_notice->text().contains(u"06-17 14:31"_s), qPrintable(m_notice->text()));
}

void TestOfflineNotice::aTryIsAskedForOnceUntilItHasEnded()
{
    const QSignalSpy tries(m_notice.get(), &OfflineNotice::tryRequested);
    m_notice->setOffline({});
    auto* button = m_notice->findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tries.size(), 1);
    m_notice->setOffline({});
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tries.size(), 2);
}

QTEST_MAIN(TestOfflineNotice)
#include "tst_offlinenotice.moc"
