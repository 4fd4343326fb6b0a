// SPDX-License-Identifier: Apache-2.0
#include "app/receivertests.h"

#include "app/application.h"
#include "app/engine.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/integrationview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 20'000;

} // namespace

//! The view of an integration of a running demo: whether webhooks find their way here.
class TestReceiverTests : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theWayIsTestedAsSoonAsItIsLookedAt();
    void aPublicUrlThatLeadsNowhereIsNamed();
    void aTestWebhookComes();

private:
    IntegrationView* view() const { return m_application->window().findChild<IntegrationView*>(); }
    bool speaks(const QString& text) const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Application> m_application;
};

void TestReceiverTests::initTestCase()
{
    DesktopOptions options;
    options.demo = true;
    options.theme = u"light"_s;
    options.page = u"settings/integrations/view"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy ready(&m_application->engine(), &Engine::sandboxReady);
    m_application->start();
    QVERIFY(ready.wait(2 * kWaits));
    QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isVisible(), kWaits);
}

void TestReceiverTests::cleanupTestCase()
{
    m_application.reset();
}

bool TestReceiverTests::speaks(const QString& text) const
{
    for (const QLabel* label : view()->findChildren<QLabel*>()) {
        if (label->accessibleName().contains(text) || label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton* TestReceiverTests::button(const QString& text) const
{
    for (QPushButton* found : view()->findChildren<QPushButton*>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void TestReceiverTests::theWayIsTestedAsSoonAsItIsLookedAt()
{
    QTRY_VERIFY_WITH_TIMEOUT(speaks(u"Round trip: passed"_s), kWaits);
    QVERIFY(speaks(u"Reachable on this computer"_s));
}

void TestReceiverTests::aPublicUrlThatLeadsNowhereIsNamed()
{
    Settings(m_application->directory()).set(kPublicUrl, u"http://127.0.0.1:1"_s);
    QTest::mouseClick(button(u"Check again"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(speaks(u"Round trip: failed"_s), kWaits);
    Settings(m_application->directory()).set(kPublicUrl, QString());
}

void TestReceiverTests::aTestWebhookComes()
{
    bool came = false;
    connect(&m_application->engine(), &Engine::changed, view(), [&came](StoreChanges changes) { came = came || changes & StoreChange::Webhooks; });
    QSignalSpy asked(m_application->engine().receiverTests(), &ReceiverTests::webhookAskedFor);
    QTest::mouseClick(button(u"Send a test webhook"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, kWaits);
    QCOMPARE(asked[0][1].toString(), u"SYNC_UPDATES_AVAILABLE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(came, kWaits);
    disconnect(&m_application->engine(), &Engine::changed, view(), nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Send a test webhook"_s)->isEnabled(), kWaits);
}

QTEST_MAIN(TestReceiverTests)
#include "tst_receivertests.moc"
