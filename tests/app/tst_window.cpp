// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/engine.h"
#include "app/recentfolders.h"
#include "core/settings/settings.h"
#include "core/store/datadirectory.h"
#include "tests/support/http.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 20'000;

//! The visible widget of type T whose accessible name, else text, is \a name; null while there is none.
template <typename T>
T* named(const QString& name)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (T* widget : top->findChildren<T*>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->property("text").toString() == name))
                return widget;
        }
    }
    return nullptr;
}

template <typename T>
bool click(const QString& name)
{
    T* button = nullptr;
    if (!QTest::qWaitFor([&] { return (button = named<T>(name)) && button->isEnabled(); }, kWaits))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace

//! The whole window on a real engine: what an operator clicks, and what a company's back end posts meanwhile.
class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void anAddedIntegrationFillsTheTransactionsTable();
    void theLastNewsOfTheEngineComesTooLate();

private:
    static DesktopOptions optionsFor(const QTemporaryDir& directory);
    Sandbox* simulator(Engine& engine);
    QString copied(const QString& button);
    QJsonObject askPlaid(const Sandbox& sandbox, const QString& path, const QJsonObject& body);
};

Sandbox* TestWindow::simulator(Engine& engine)
{
    Sandbox* sandbox = nullptr;
    QMetaObject::invokeMethod(&engine, [&] { sandbox = engine.runtime().sandbox(); }, Qt::BlockingQueuedConnection);
    return sandbox;
}

QString TestWindow::copied(const QString& button)
{
    QApplication::clipboard()->clear();
    return click<QPushButton>(button) ? QApplication::clipboard()->text() : QString();
}

QJsonObject TestWindow::askPlaid(const Sandbox& sandbox, const QString& path, const QJsonObject& body)
{
    return post(QUrl(sandbox.baseUrl().toString() + path), body,
        {{"PLAID-CLIENT-ID"_ba, sandbox.clientId().toLatin1()}, {"PLAID-SECRET"_ba, sandbox.secret().reveal().toLatin1()}}).json();
}

//! A window on that directory, with the settings' integrations as its first page, whose secrets are in a file.
DesktopOptions TestWindow::optionsFor(const QTemporaryDir& directory)
{
    Settings(directory.path()).set(kListenPort, 0);
    QFile passphrase(directory.filePath(u"passphrase"_s));
    if (!passphrase.open(QIODevice::WriteOnly) || passphrase.write("a passphrase\n") < 0)
        qFatal("the passphrase cannot be written");
    DesktopOptions options;
    options.dataDirectory = directory.path();
    options.secretStore = u"file"_s;
    options.passphraseFile = passphrase.fileName();
    options.theme = u"light"_s;
    options.page = u"settings/integrations"_s;
    return options;
}

void TestWindow::anAddedIntegrationFillsTheTransactionsTable()
{
    const QTemporaryDir directory;
    qputenv("XDG_STATE_HOME", directory.filePath(u"state"_s).toUtf8());
    Application application(*qApp, optionsFor(directory));
    QSignalSpy started(&application.engine(), &Engine::started);
    application.start();
    QVERIFY(started.wait(kWaits));

    // Add an integration.
    QVERIFY(click<QPushButton>(u"Add integration"_s));
    QTRY_VERIFY(named<QLineEdit>(u"Name"_s));
    QTest::keyClicks(named<QLineEdit>(u"Name"_s), u"Lending"_s);
    QVERIFY(click<QToolButton>(u"Offline sandbox"_s));
    QDialog* dialog = qobject_cast<QDialog*>(named<QLineEdit>(u"Name"_s)->window());
    QVERIFY(dialog);
    QTest::keyClick(named<QLineEdit>(u"Name"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(u"Copy Webhook URL"_s), kWaits);

    // View it and copy both URLs; make a key for the link URL.
    const QString webhook = copied(u"Copy Webhook URL"_s);
    const QString linkUrl = copied(u"Copy Link URL"_s);
    QVERIFY2(webhook.startsWith("http://127.0.0.1:"_L1) && webhook.contains("/webhooks/plaid/"_L1), qPrintable(webhook));
    QVERIFY2(linkUrl.endsWith("/links"_L1), qPrintable(linkUrl));
    QSignalSpy keyMade(&application.engine(), &Engine::apiKeyCreated);
    QMetaObject::invokeMethod(&application.engine(), [&] { application.engine().createApiKey(u"back end"_s); });
    QTRY_COMPARE_WITH_TIMEOUT(keyMade.count(), 1, kWaits); // another thread may be quicker than this one
    const QString key = keyMade[0][0].value<NewApiKey>().key.reveal();

    // The company's back end makes an Item with the one URL and posts it to the other.
    const Sandbox* sandbox = simulator(application.engine());
    QVERIFY(sandbox);
    const QJsonObject created = askPlaid(*sandbox, u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s, QJsonObject{{u"webhook"_s, webhook}, {u"override_username"_s, u"user_acme_coffee"_s}}}});
    const QJsonObject exchanged
        = askPlaid(*sandbox, u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}});
    const HttpAnswer linked = post(QUrl(linkUrl),
        QJsonObject{{u"item_id"_s, exchanged["item_id"_L1]}, {u"access_token"_s, exchanged["access_token"_L1]},
            {u"end_user_id"_s, u"shop-1"_s}, {u"end_user_name"_s, u"Corner Shop"_s}},
        {{"x-api-key"_ba, key.toLatin1()}});
    QCOMPARE(linked.status, 201);

    // Its rows appear in the table by themselves.
    application.window().showPage(Page::Transactions);
    QTableView* table = nullptr;
    QTRY_VERIFY((table = named<QTableView>(u"Transactions"_s)));
    const ItemId item(exchanged["item_id"_L1].toString());
    const auto complete = [&] { return table->model()->rowCount() == sandbox->transactionsOf(item).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100 && complete(), kWaits);
    QTRY_COMPARE(table->model()->index(0, 5).data().toString(), u"Corner Shop"_s);

    // The command palette finds the Item by its end user.
    QVERIFY(click<QPushButton>(u"Search or run a command"_s));
    QLineEdit* field = named<QLineEdit>(u"Search or run a command"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"corner"_s);
    QListView* found = named<QListView>(u"Commands"_s);
    QVERIFY(found);
    const auto isThere = [&] { return !found->model()->match(found->model()->index(0, 0), Qt::AccessibleTextRole, u"Corner Shop"_s, 1, Qt::MatchContains).isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kWaits);
    QTest::keyClick(field, Qt::Key_Down); // behind the search for that text, before actions
    QVERIFY(found->currentIndex().data(Qt::AccessibleTextRole).toString().contains("Corner Shop"_L1));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(application.window().currentPage(), Page::Items);

    // Another window finds the folder on its welcome page.
    QTRY_COMPARE_WITH_TIMEOUT(RecentFolders().others({}).size(), 1, kWaits);
    const RecentFolder remembered = RecentFolders().others({}).first();
    QCOMPARE(remembered.path, QFileInfo(directory.path()).absoluteFilePath());
    QCOMPARE(remembered.environment, std::optional(Environment::Offline));
    QVERIFY(remembered.bytes > 0);
}

//! What the engine reported is still on its way to the window when that is closed.
void TestWindow::theLastNewsOfTheEngineComesTooLate()
{
    const QTemporaryDir directory;
    auto application = std::make_unique<Application>(*qApp, optionsFor(directory));
    QSignalSpy started(&application->engine(), &Engine::started);
    application->start();
    QVERIFY(started.wait(kWaits));
    QMetaObject::invokeMethod(
        &application->engine(), [&] { emit application->engine().changed(StoreChange::Integrations); }, Qt::BlockingQueuedConnection);
    QVERIFY(DataDirectory(directory.path()).holder());
    application.reset();
    QVERIFY(!DataDirectory(directory.path()).holder());
}

int main(int argc, char** argv)
{
    QApplication desktop(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
