// SPDX-License-Identifier: Apache-2.0
#include "app/otherwindow.h"

#include "app/application.h"
#include "app/engine.h"
#include "core/settings/settings.h"
#include "core/store/datadirectory.h"
#include "tests/support/await.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWaits = 20'000;

DesktopOptions optionsFor(const QTemporaryDir& directory)
{
    Settings(directory.path()).set(kListenPort, 0);
    DesktopOptions options;
    options.dataDirectory = directory.path();
    options.secretStore = u"memory"_s;
    return options;
}

} // namespace

class TestOtherWindow : public QObject {
    Q_OBJECT

private slots:
    void aMinimisedWindowComesBack();
    void aWindowThatIsStillStartingIsWaitedFor();
    void aServerHasNoWindow();
    void whoDoesNotAnswerIsNotWaitedForLong();
    void whoIsGoneWaitsForNoAnswer();
};

void TestOtherWindow::aMinimisedWindowComesBack()
{
    const QTemporaryDir directory;
    QVERIFY(!OtherWindow(directory.path()).exists());
    Application application(*qApp, optionsFor(directory));
    QSignalSpy started(&application.engine(), &Engine::started);
    application.start();
    QVERIFY(started.wait(kWaits));
    application.window().showMinimized();
    QVERIFY(application.window().isMinimized());

    OtherWindow other(directory.path());
    QVERIFY(other.exists());
    QSignalSpy raised(&other, &OtherWindow::raised);
    other.raise({});
    QVERIFY(raised.wait(kWaits));
    QTRY_VERIFY(!application.window().isMinimized() && application.window().isVisible());
    application.window().hide(); // as in the background
    OtherWindow again(directory.path());
    again.raise(u"token"_s);
    QTRY_VERIFY_WITH_TIMEOUT(application.window().isVisible(), kWaits);
}

void TestOtherWindow::aWindowThatIsStillStartingIsWaitedFor()
{
    const QTemporaryDir directory;
    Application application(*qApp, optionsFor(directory));
    application.start();
    QTRY_VERIFY_WITH_TIMEOUT(OtherWindow(directory.path()).exists(), kWaits);
    OtherWindow other(directory.path(), 20s);
    QSignalSpy raised(&other, &OtherWindow::raised);
    other.raise({});
    QVERIFY(raised.wait(kWaits));
}

void TestOtherWindow::aServerHasNoWindow()
{
    const QTemporaryDir directory;
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(DataDirectory(directory.path()), u"egret-cli serve"_s);
    QVERIFY(lock);
    QVERIFY(!OtherWindow(directory.path()).exists());
}

void TestOtherWindow::whoDoesNotAnswerIsNotWaitedForLong()
{
    const QTemporaryDir directory;
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(DataDirectory(directory.path()), u"egret"_s);
    QVERIFY(lock);
    OtherWindow other(directory.path(), 300ms);
    QVERIFY(other.exists());
    QSignalSpy unanswered(&other, &OtherWindow::unanswered);
    other.raise({});
    QVERIFY(unanswered.isEmpty());
    QVERIFY(unanswered.wait(kWaits));
    QCOMPARE(unanswered.count(), 1);
}

void TestOtherWindow::whoIsGoneWaitsForNoAnswer()
{
    const QTemporaryDir directory;
    Application application(*qApp, optionsFor(directory));
    QSignalSpy started(&application.engine(), &Engine::started);
    application.start();
    QVERIFY(started.wait(kWaits));
    auto other = std::make_unique<OtherWindow>(directory.path());
    other->raise({});
    QSignalSpy asked(&application.engine(), &Engine::raiseRequested);
    QVERIFY(asked.wait(kWaits)); // the answer is on its way
    other.reset();
    OtherWindow next(directory.path());
    QSignalSpy raised(&next, &OtherWindow::raised);
    next.raise({});
    QVERIFY(raised.wait(kWaits));
}

QTEST_MAIN(TestOtherWindow)
#include "tst_otherwindow.moc"
