// SPDX-License-Identifier: Apache-2.0
#include "app/wiring.h"

#include "app/engine.h"
#include "core/store/readerservice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"
#include "ui/transactions/transactionreading.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontablemodel.h"
#include "ui/welcome/welcomepage.h"

namespace egret {

namespace {

NewIntegration entered(const NewIntegrationInput& input)
{
    NewIntegration request;
    request.name = input.name;
    request.environment = input.environment;
    request.clientId = input.clientId;
    request.secret = input.secret;
    return request;
}

void wireIntegrations(const WiredParts& parts)
{
    SettingsPage* page = &parts.settings;
    Engine* engine = &parts.engine;
    QObject::connect(&parts.reader, &ReaderService::integrationsFetched, page, &SettingsPage::setIntegrations);
    QObject::connect(&parts.reader, &ReaderService::integrationsFetched, &parts.window, &MainWindow::setIntegrations);
    QObject::connect(page, &SettingsPage::testKeysRequested, engine,
        [engine](const NewIntegrationInput& input) { engine->testKeys(entered(input)); });
    QObject::connect(page, &SettingsPage::addIntegrationRequested, engine,
        [engine](const NewIntegrationInput& input) { engine->addIntegration(entered(input)); });
    QObject::connect(page, &SettingsPage::removeIntegrationRequested, engine, &Engine::removeIntegration);
    QObject::connect(engine, &Engine::keysWork, page,
        [page](const ProbeResult& result) { page->keysAccepted({result.milliseconds, result.requestId}); });
    QObject::connect(engine, &Engine::keysRefused, page, &SettingsPage::keysRefused);
    QObject::connect(engine, &Engine::integrationAdded, page,
        [page](const Integration& integration) { page->integrationAdded(integration.id); });
    QObject::connect(engine, &Engine::integrationRefused, page, &SettingsPage::addIntegrationFailed);
}

void wireApiKeys(const WiredParts& parts)
{
    SettingsPage* page = &parts.settings;
    Engine* engine = &parts.engine;
    QObject::connect(&parts.reader, &ReaderService::apiKeysFetched, page, &SettingsPage::setApiKeys);
    QObject::connect(page, &SettingsPage::newApiKeyRequested, engine, &Engine::createApiKey);
    QObject::connect(page, &SettingsPage::revokeApiKeyRequested, engine, &Engine::revokeApiKey);
    QObject::connect(engine, &Engine::apiKeyCreated, page, [page](const NewApiKey& key) { page->apiKeyCreated(key.key); });
    QObject::connect(engine, &Engine::apiKeyRefused, page, &SettingsPage::apiKeyFailed);
}

void wireSandbox(const WiredParts& parts)
{
    WelcomePage* page = &parts.welcome;
    Engine* engine = &parts.engine;
    QObject::connect(page, &WelcomePage::startSandboxRequested, engine, &Engine::startSandbox);
    QObject::connect(engine, &Engine::sandboxProgress, page,
        [page](int done, int total) { page->showSandboxProgress(100 * done / total); });
    QObject::connect(engine, &Engine::sandboxFailed, page, &WelcomePage::showError);
}

void wireWindow(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    SettingsPage* settings = &parts.settings;
    QObject::connect(&parts.welcome, &WelcomePage::connectWithKeysRequested, window, [window, settings] {
        window->showPage(Page::Settings);
        settings->openAddIntegration();
    });
    QObject::connect(&parts.transactionsPage, &TransactionsPage::showLinkUrlRequested, window, [window, settings] {
        window->showPage(Page::Settings);
        settings->showSection(SettingsPage::Section::Integrations);
    });
    QObject::connect(window, &MainWindow::densityChosen, &parts.transactionsPage, &TransactionsPage::setDensity);
    QObject::connect(&parts.engine, &Engine::syncActivity, window, [window](int running) { window->setSync(running, 0); });
    QObject::connect(&parts.engine, &Engine::failed, window, [window](const Error& error) {
        const ErrorText text = errorText(error);
        window->setNotice(Tone::Error, text.title, text.advice);
    });
}

} // namespace

void wire(const WiredParts& parts)
{
    readFrom(parts.transactions, parts.reader);
    wireIntegrations(parts);
    wireApiKeys(parts);
    wireSandbox(parts);
    wireWindow(parts);
}

} // namespace egret
