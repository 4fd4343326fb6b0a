// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontents.h"
#include "app/engine.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/welcome/connectwizard.h"
#include "ui/welcome/welcomepage.h"

namespace egret {

namespace {

QStringList namesOf(const QList<IntegrationSummary>& integrations)
{
    QStringList names;
    for (const IntegrationSummary& summary : integrations)
        names.append(summary.integration.name);
    return names;
}

void wireKeys(const WiredParts& parts, WelcomePage* page)
{
    Engine* engine = &parts.engine;
    QObject::connect(page, &WelcomePage::testKeysRequested, engine,
        [engine](const NewIntegrationInput& input) { engine->testKeys(entered(input)); });
    QObject::connect(engine, &Engine::keysWork, page, [page](const ProbeResult& result) {
        if (ConnectWizard* wizard = page->wizard())
            wizard->showKeysAccepted({result.milliseconds, result.requestId});
    });
    QObject::connect(engine, &Engine::keysRefused, page, [page](const Error& error) {
        if (ConnectWizard* wizard = page->wizard())
            wizard->showKeysRefused(error);
    });
    const auto showNames = [page](const QList<IntegrationSummary>& all) { page->setIntegrationNames(namesOf(all)); };
    QObject::connect(&parts.known, &KnownState::integrationsChanged, page, showNames);
    showNames(parts.known.integrations());
}

//! Where an integration leads once it is there.
void wireNextSteps(const WiredParts& parts, WelcomePage* page)
{
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    QObject::connect(page, &WelcomePage::viewRequested, window, [window, pages](const IntegrationId& id) {
        window->showPage(Page::Settings);
        pages->settings().integrationAdded(id);
    });
    QObject::connect(page, &WelcomePage::connectBankRequested, window, [window, pages](const IntegrationId& id) {
        window->showPage(Page::Items);
        pages->items().connectBank({id, {}, {}});
    });
}

} // namespace

void makeWelcomePage(const WiredParts& parts)
{
    const DemoContents contents = demoContents(Sandbox::Options().seed, QDateTime::currentDateTimeUtc().date());
    auto* page = new WelcomePage(parts.theme, parts.clock, {contents.endUsers, contents.items, contents.transactions});
    Engine* engine = &parts.engine;
    QObject::connect(page, &WelcomePage::startSandboxRequested, engine, &Engine::startSandbox);
    QObject::connect(engine, &Engine::sandboxProgress, page,
        [page](int done, int total) { page->showSandboxProgress(100 * done / total); });
    QObject::connect(engine, &Engine::sandboxFailed, page, &WelcomePage::showError);
    wireKeys(parts, page);
    wireNextSteps(parts, page);
    parts.window.addPage(Page::Welcome, page);
}

} // namespace egret
