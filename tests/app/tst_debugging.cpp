// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/engine.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requestspage.h"
#include "ui/shared/bodydialog.h"
#include "ui/shared/jsoneditor.h"
#include "ui/webhooks/replaydialog.h"
#include "ui/webhooks/webhookpanel.h"
#include "ui/webhooks/webhookspage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 30'000;

} // namespace

//! Somebody looks for what went wrong: the whole window on a real engine and the offline banks.
class TestDebugging : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void anEditedWebhookIsReplayed();
    void aCallIsMadeAgain();
    void aCallThatChangesSomethingIsAskedAboutFirst();

private:
    template <typename Part>
    Part* part() const
    {
        return m_application->window().findChild<Part*>();
    }
    QPushButton* button(const QString& text) const;
    bool click(const QString& text);
    bool says(const QString& text) const;
    void openCall(const QString& search);

    std::unique_ptr<Application> m_application;
};

void TestDebugging::initTestCase()
{
    DesktopOptions options;
    options.demo = true;
    options.theme = u"light"_s;
    options.page = u"webhooks"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy ready(&m_application->engine(), &Engine::sandboxReady);
    m_application->start();
    QVERIFY(ready.wait(2 * kWaits));
}

void TestDebugging::cleanupTestCase()
{
    m_application.reset();
}

QPushButton* TestDebugging::button(const QString& text) const
{
    for (QPushButton* candidate : m_application->window().findChildren<QPushButton*>()) {
        if (candidate->isVisible() && candidate->isEnabled() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool TestDebugging::click(const QString& text)
{
    if (!QTest::qWaitFor([&] { return button(text) != nullptr; }, kWaits))
        return false;
    QTest::mouseClick(button(text), Qt::LeftButton);
    return true;
}

bool TestDebugging::says(const QString& text) const
{
    for (const QLabel* label : m_application->window().findChildren<QLabel*>()) {
        if (label->isVisible() && QString(label->text() + label->accessibleName()).contains(text))
            return true;
    }
    return false;
}

void TestDebugging::anEditedWebhookIsReplayed()
{
    auto* page = part<WebhooksPage>();
    QTest::keyClicks(page->searchField(), u"code:HISTORICAL_UPDATE state:handled"_s);
    QTest::keyClick(page->searchField(), Qt::Key_Return);
    const auto isRead = [page] { return page->model().rowCount() > 0 && page->model().rowAt(0) && page->model().rowAt(0)->code == u"HISTORICAL_UPDATE"_s; };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kWaits);
    emit page->table()->rowActivated(0);
    const WebhookId original = page->panel().webhookId();
    QAction* edit = nullptr;
    for (QAction* action : page->panel().findChildren<QAction*>()) {
        if (action->text() == u"Edit a copy…"_s)
            edit = action;
    }
    QTRY_VERIFY_WITH_TIMEOUT(edit && edit->isEnabled(), kWaits);
    edit->trigger();
    auto* editor = part<BodyDialog>()->findChild<JsonEditor*>();
    const QString said = editor->toPlainText();
    editor->setPlainText(QString(said).replace(u"HISTORICAL_UPDATE"_s, u"DEFAULT_UPDATE"_s));
    QVERIFY(click(u"Keep the copy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->panel().contents().detail.summary.editedFrom == original, kWaits);
    QTRY_COMPARE(page->panel().contents().detail.summary.code, u"DEFAULT_UPDATE"_s);
    QVERIFY(click(u"Replay…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Replay"_s), kWaits);
    QVERIFY(click(u"Replay"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Replayed"_s), kWaits);
    part<ReplayDialog>()->close();
}

void TestDebugging::openCall(const QString& search)
{
    m_application->window().showPage(Page::Requests);
    auto* page = part<RequestsPage>();
    page->searchField()->setText(search);
    QTest::keyClick(page->searchField(), Qt::Key_Return);
    const QString operation = search.section(u':', 1).section(u' ', 0, 0);
    const auto isRead = [&] { return page->model().rowCount() > 0 && page->model().rowAt(0) && page->model().rowAt(0)->operation == operation; };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kWaits);
    emit page->table()->rowActivated(0);
}

void TestDebugging::aCallIsMadeAgain()
{
    openCall(u"endpoint:/item/get status:200"_s);
    RequestPanel& panel = part<RequestsPage>()->panel();
    const qint64 before = panel.number();
    QVERIFY(click(u"Run again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(panel.number() > before, kWaits);
    QCOMPARE(panel.contents().record.status, 200);
    QCOMPARE(part<RequestsPage>()->table()->selectedRows().size(), 1);
}

void TestDebugging::aCallThatChangesSomethingIsAskedAboutFirst()
{
    openCall(u"endpoint:/item/public_token/exchange"_s);
    RequestPanel& panel = part<RequestsPage>()->panel();
    const qint64 before = panel.number();
    QVERIFY(click(u"Edit and run…"_s));
    auto* editor = part<BodyDialog>()->findChild<JsonEditor*>();
    QVERIFY(click(u"Run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The log leaves out secrets"_s), kWaits);
    editor->setPlainText(u"{\"public_token\": \"public-sandbox-00000000-0000-4000-8000-000000000000\"}"_s);
    QVERIFY(click(u"Run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"changes something at Plaid each time"_s), kWaits);
    QVERIFY(click(u"Make the call"_s));
    QTRY_VERIFY_WITH_TIMEOUT(panel.number() > before, kWaits);
    QVERIFY(!panel.contents().record.errorCode.isEmpty()); // the simulator knows no such token
    QTRY_VERIFY(!part<BodyDialog>());
}

QTEST_MAIN(TestDebugging)
#include "tst_debugging.moc"
