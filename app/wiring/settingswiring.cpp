// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/wiring/wiring.h"
#include "core/store/readerservice.h"
#include "ui/settings/settingspage.h"

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

} // namespace

void wireSettings(const WiredParts& parts)
{
    wireIntegrations(parts);
    wireApiKeys(parts);
}

} // namespace egret
