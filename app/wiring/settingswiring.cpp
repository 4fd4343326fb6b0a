// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/integrationactions.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "app/profileactions.h"
#include "app/receivertests.h"
#include "core/settings/settings.h"
#include "core/store/readerthread.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/integrationcare.h"
#include "ui/settings/integrationview.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

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

struct SettingsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::SettingsWiring)
};

void wireIntegrations(const WiredParts& parts, SettingsPage* page)
{
    Engine* engine = &parts.engine;
    QObject::connect(&parts.known, &KnownState::integrationsChanged, page, &SettingsPage::setIntegrations);
    page->setIntegrations(parts.known.integrations());
    QObject::connect(page, &SettingsPage::testKeysRequested, engine,
        [engine](const NewIntegrationInput& input) { engine->testKeys(entered(input)); });
    QObject::connect(page, &SettingsPage::addIntegrationRequested, engine,
        [engine](const NewIntegrationInput& input) { engine->addIntegration(entered(input)); });
    QObject::connect(engine, &Engine::keysWork, page,
        [page](const ProbeResult& result) { page->keysAccepted({result.milliseconds, result.requestId}); });
    QObject::connect(engine, &Engine::keysRefused, page, &SettingsPage::keysRefused);
    QObject::connect(engine, &Engine::integrationAdded, page,
        [page](const Integration& integration) { page->integrationAdded(integration.id); });
    QObject::connect(engine, &Engine::integrationRefused, page, &SettingsPage::addIntegrationFailed);
}

void wireReceiverTests(const WiredParts& parts, SettingsPage* page)
{
    ReceiverTests* tests = parts.engine.receiverTests();
    IntegrationView* view = page->integrationView();
    MainWindow* window = &parts.window;
    QObject::connect(view, &IntegrationView::reachTestRequested, tests, &ReceiverTests::testReach);
    QObject::connect(tests, &ReceiverTests::reachTested, view, &IntegrationView::setReach);
    QObject::connect(tests, &ReceiverTests::reachUntested, view, &IntegrationView::setReachFailure);
    QObject::connect(tests, &ReceiverTests::tunnelsFound, view, &IntegrationView::setTunnels);
    QObject::connect(view, &IntegrationView::publicUrlChosen, page,
        [page](const QUrl& url) { emit page->settingChanged(kPublicUrl.key, url.toString()); });
    QObject::connect(view, &IntegrationView::testWebhookRequested, tests, &ReceiverTests::askForWebhook);
    QObject::connect(tests, &ReceiverTests::webhookAskedFor, view, [view, window](const IntegrationId&, const QString& code) {
        view->webhookAnswered();
        window->showToast(Tone::Ok, SettingsWiring::tr("A test webhook is on its way"), SettingsWiring::tr("Plaid sends %1. It appears under Webhooks.").arg(code));
    });
    QObject::connect(tests, &ReceiverTests::webhookRefused, view, [view, window](const IntegrationId&, const Error& error) {
        view->webhookAnswered();
        const bool noItem = error.code == "no_item"_L1;
        const ErrorText text = noItem ? ErrorText{SettingsWiring::tr("There is no item to send a webhook for"),
                                            SettingsWiring::tr("Plaid sends webhooks of items: connect a bank with this integration first.")}
                                      : errorText(error);
        window->setNotice(Tone::Warning, text.title, text.advice);
    });
}

void wireCare(const WiredParts& parts, SettingsPage* page)
{
    IntegrationCare* care = &page->care();
    IntegrationActions* actions = parts.engine.integrationActions();
    QObject::connect(care, &IntegrationCare::removeRequested, &parts.engine, &Engine::removeIntegration);
    QObject::connect(care, &IntegrationCare::renameRequested, actions, &IntegrationActions::rename);
    QObject::connect(care, &IntegrationCare::keyTestRequested, actions, &IntegrationActions::testKeys);
    QObject::connect(care, &IntegrationCare::newSecretRequested, actions, &IntegrationActions::rotateSecret);
    QObject::connect(care, &IntegrationCare::newUrlRequested, actions, &IntegrationActions::rotatePath);
    QObject::connect(care, &IntegrationCare::endOfGraceRequested, actions, &IntegrationActions::endGrace);
    QObject::connect(actions, &IntegrationActions::done, care, &IntegrationCare::done);
    QObject::connect(actions, &IntegrationActions::failed, care, &IntegrationCare::failed);
    QObject::connect(actions, &IntegrationActions::keysWork, care,
        [care](int wish, const ProbeResult& result) { care->keysWork(wish, {result.milliseconds, result.requestId}); });
    QObject::connect(actions, &IntegrationActions::pathRotated, care,
        [care](int wish, const RotatedPath& rotated) { care->urlReplaced(wish, rotated.integration, rotated.previous); });
}

void wireEarlierUrls(const WiredParts& parts, SettingsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    QObject::connect(page, &SettingsPage::earlierUrlsRequested, page, [page, reader](const IntegrationId& id) {
        reader->ask(
            page, [id](Reader& source) { return source.retiredPaths(id); },
            [page, id](const Result<QList<RetiredPath>>& urls) {
                if (urls)
                    page->setEarlierUrls(id, *urls);
            },
            u"earlier URLs"_s);
    });
}

void wireProfile(const WiredParts& parts, SettingsPage* page)
{
    ProfileCard* card = &page->profile();
    ProfileActions* actions = parts.engine.profileActions();
    QObject::connect(card, &ProfileCard::exportRequested, actions, &ProfileActions::write);
    QObject::connect(card, &ProfileCard::planRequested, actions, &ProfileActions::plan);
    QObject::connect(card, &ProfileCard::takeRequested, actions, &ProfileActions::take);
    QObject::connect(actions, &ProfileActions::exported, card, &ProfileCard::showExported);
    QObject::connect(actions, &ProfileActions::planned, card, [card](const QList<ProfileChange>& changes) {
        QList<ProfileLine> lines;
        for (const ProfileChange& change : changes)
            lines.append({change.path, change.before, change.after});
        card->showPlan(lines);
    });
    QObject::connect(actions, &ProfileActions::taken, card, &ProfileCard::showTaken);
    QObject::connect(actions, &ProfileActions::failed, card, &ProfileCard::showFailure);
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
    wireCare(parts, page);
    wireEarlierUrls(parts, page);
    wireProfile(parts, page);
    wireApiKeys(parts, page);
    wireReceiverTests(parts, page);
    parts.window.addPage(Page::Settings, page);
}

} // namespace egret
