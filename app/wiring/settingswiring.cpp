// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"

namespace egret {

NewIntegration entered(const NewIntegrationInput& input)
{
    NewIntegration request;
    request.name = input.name;
    request.environment = input.environment;
    request.clientId = input.clientId;
    request.secret = input.secret;
    return request;
}

namespace {

void wireIntegrations(const WiredParts& parts, SettingsPage* page)
{
    Engine* engine = &parts.engine;
    QObject::connect(&parts.known, &KnownState::integrationsChanged, page, &SettingsPage::setIntegrations);
    page->setIntegrations(parts.known.integrations());
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

void wireApiKeys(const WiredParts& parts, SettingsPage* page)
{
    Engine* engine = &parts.engine;
    QObject::connect(&parts.known, &KnownState::apiKeysChanged, page, &SettingsPage::setApiKeys);
    page->setApiKeys(parts.known.apiKeys());
    QObject::connect(page, &SettingsPage::newApiKeyRequested, engine, &Engine::createApiKey);
    QObject::connect(page, &SettingsPage::revokeApiKeyRequested, engine, &Engine::revokeApiKey);
    QObject::connect(engine, &Engine::apiKeyCreated, page, [page](const NewApiKey& key) { page->apiKeyCreated(key.key); });
    QObject::connect(engine, &Engine::apiKeyRefused, page, &SettingsPage::apiKeyFailed);
}

//! What a start can show first, by name and title.
QList<std::pair<QString, QString>> startPages()
{
    QList<std::pair<QString, QString>> pages;
    for (const Page page : {Page::Overview, Page::Transactions, Page::Insights, Page::EndUsers, Page::Items, Page::Webhooks, Page::Requests, Page::Payments})
        pages.append({pageName(page), pageTitle(page)});
    return pages;
}

} // namespace

void makeSettingsPage(const WiredParts& parts)
{
    auto* page = new SettingsPage(parts.theme, parts.clock, startPages());
    wireIntegrations(parts, page);
    wireApiKeys(parts, page);
    parts.window.addPage(Page::Settings, page);
}

} // namespace egret
