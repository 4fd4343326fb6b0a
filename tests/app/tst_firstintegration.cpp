// SPDX-License-Identifier: Apache-2.0
#include "app/firstintegration.h"

#include "app/application.h"
#include "app/engine.h"
#include "core/settings/settings.h"
#include "ui/items/connectbankdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/integrationview.h"
#include "ui/shared/fields.h"
#include "ui/welcome/connectwizard.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 20'000;
const QString kPublic = u"https://hooks.example.com"_s;

//! The visible widget of type T in \a parent whose accessible name, else text, is \a name; null while there is none.
template <typename T>
T* named(const QWidget* parent, const QString& name)
{
    for (T* widget : parent->findChildren<T*>()) {
        if (widget->isVisible() && (widget->accessibleName() == name || widget->property("text").toString() == name))
            return widget;
    }
    return nullptr;
}

} // namespace

//! An empty data directory behind a real window and engine: what somebody does who starts Egret for the first time.
class TestFirstIntegration : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromAnEmptyStartToBothUrls();
    void theNextStepIsABank();
    void cancellingLeavesNothing();
    void aRefusedAdditionKeepsTheAddressAsItWas();
    void anAddressThatCannotBeIsRefusedBeforeAnythingIsAdded();
    void anotherLanguageStartsTheWindowAgain();

private:
    WelcomePage* welcome() const { return qobject_cast<WelcomePage*>(m_application->window().page(Page::Welcome)); }
    ConnectWizard* wizard() const { return welcome() ? welcome()->wizard() : nullptr; }
    QString publicUrl() const { return Settings(m_directory->path()).get(kPublicUrl); }
    void goToAddress();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Application> m_application;
};

void TestFirstIntegration::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    Settings(m_directory->path()).set(kListenPort, 0);
    QFile passphrase(m_directory->filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("a passphrase\n") > 0);
    passphrase.close();
    DesktopOptions options;
    options.dataDirectory = m_directory->path();
    options.secretStore = u"file"_s;
    options.passphraseFile = passphrase.fileName();
    options.theme = u"light"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy started(&m_application->engine(), &Engine::started);
    m_application->start();
    QVERIFY(started.wait(kWaits));
    QTRY_VERIFY_WITH_TIMEOUT(welcome() && welcome()->isVisible(), kWaits);
}

void TestFirstIntegration::cleanup()
{
    m_application.reset();
}

//! By the keyboard, with the built-in simulator.
void TestFirstIntegration::goToAddress()
{
    QPushButton* keys = named<QPushButton>(welcome(), u"Connect with keys…"_s);
    QVERIFY(keys);
    QTest::keyClick(keys, Qt::Key_Space);
    QTRY_VERIFY(wizard() && wizard()->isVisible());
    QTest::keyClicks(named<QLineEdit>(wizard(), u"Name"_s), u"Lending"_s);
    QTest::mouseClick(named<QToolButton>(wizard(), u"Offline sandbox"_s), Qt::LeftButton);
    QTest::keyClick(wizard(), Qt::Key_Return);
    QVERIFY(named<QLineEdit>(wizard(), u"Public URL"_s));
}

void TestFirstIntegration::fromAnEmptyStartToBothUrls()
{
    goToAddress();
    QTest::keyClicks(named<QLineEdit>(wizard(), u"Public URL"_s), kPublic);
    QTest::keyClick(wizard(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(wizard(), u"Webhook URL"_s), kWaits);
    const QString webhook = named<QLineEdit>(wizard(), u"Webhook URL"_s)->text();
    QVERIFY2(webhook.startsWith(kPublic + u"/webhooks/plaid/"_s), qPrintable(webhook));
    QVERIFY(named<QLineEdit>(wizard(), u"Link URL"_s)->text().endsWith("/links"_L1));
    QCOMPARE(publicUrl(), kPublic);

    QTest::mouseClick(named<QPushButton>(wizard(), u"View integration"_s), Qt::LeftButton);
    MainWindow& window = m_application->window();
    QTRY_VERIFY_WITH_TIMEOUT(window.currentPage() == Page::Settings, kWaits);
    const auto* view = window.findChild<IntegrationView*>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), kWaits);
    QCOMPARE(named<QLineEdit>(view, u"Webhook URL"_s)->text(), webhook);
}

void TestFirstIntegration::theNextStepIsABank()
{
    goToAddress();
    QTest::keyClick(wizard(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(wizard(), u"Webhook URL"_s), kWaits);
    QTest::keyClick(wizard(), Qt::Key_Return); // at once
    MainWindow& window = m_application->window();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ConnectBankDialog*>(), kWaits);
    QCOMPARE(window.currentPage(), Page::Items);
    QCOMPARE(named<ComboBox>(window.findChild<ConnectBankDialog*>(), u"Integration"_s)->currentText(), u"Lending, Offline sandbox"_s);
}

void TestFirstIntegration::cancellingLeavesNothing()
{
    goToAddress();
    QTest::keyClicks(named<QLineEdit>(wizard(), u"Public URL"_s), kPublic);
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!wizard());
    QVERIFY(publicUrl().isEmpty());
    QVERIFY(welcome()->isVisible());
    goToAddress(); // the name is still free, the field empty again
    QVERIFY(named<QLineEdit>(wizard(), u"Public URL"_s)->text().isEmpty());
}

void TestFirstIntegration::aRefusedAdditionKeepsTheAddressAsItWas()
{
    FirstIntegration first(m_application->engine(), m_directory->path(), nullptr);
    QSignalSpy added(&first, &FirstIntegration::added);
    QSignalSpy refused(&first, &FirstIntegration::refused);
    NewIntegration entered;
    entered.name = u"Lending"_s;
    entered.environment = Environment::Offline;
    first.add(entered, {{}, u"0"_s});
    QVERIFY(added.wait(kWaits));
    first.add(entered, {kPublic, u"9000"_s});
    QVERIFY(refused.wait(kWaits));
    QCOMPARE(refused.first().first().value<Error>().code, u"name"_s);
    QVERIFY(publicUrl().isEmpty());
    QCOMPARE(Settings(m_directory->path()).get(kListenPort), 0);
}

void TestFirstIntegration::anAddressThatCannotBeIsRefusedBeforeAnythingIsAdded()
{
    FirstIntegration first(m_application->engine(), m_directory->path(), nullptr);
    QSignalSpy refused(&first, &FirstIntegration::addressRefused);
    first.add({}, {u"ftp://hooks.example.com"_s, u"0"_s});
    QCOMPARE(refused.count(), 1);
    first.add({}, {kPublic, u"seven"_s});
    QCOMPARE(refused.count(), 2);
    QVERIFY(publicUrl().isEmpty());
}

void TestFirstIntegration::anotherLanguageStartsTheWindowAgain()
{
    QVERIFY(!m_application->nextStart());
    auto* button = named<QPushButton>(welcome(), u"Language"_s);
    QVERIFY(button);
    for (QAction* action : button->menu()->actions()) {
        if (action->data() == u"de"_s)
            action->trigger();
    }
    QVERIFY(m_application->nextStart());
    QCOMPARE(m_application->nextStart()->mid(m_application->nextStart()->size() - 2), (QStringList{u"--lang"_s, u"de"_s}));
    QCOMPARE(Settings(m_directory->path()).get(kLanguage), u"de"_s);
}

QTEST_MAIN(TestFirstIntegration)
#include "tst_firstintegration.moc"
