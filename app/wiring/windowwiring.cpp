// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "app/scope.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/itemcondition.h"
#include "ui/transactions/transactionspage.h"

#include <QAction>
#include <QKeySequence>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void wireKnown(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    const KnownState* known = &parts.known;
    QObject::connect(known, &KnownState::integrationsChanged, window, &MainWindow::setIntegrations);
    const auto showSyncs = [window, known] { window->setSync(int(known->running().size()), known->backlog()); };
    QObject::connect(known, &KnownState::runningChanged, window, showSyncs);
    QObject::connect(known, &KnownState::backlogChanged, window, showSyncs);
    const Scope* scope = &parts.scope;
    const auto count = [known, scope, window] {
        if (!known->items() || !*known->items())
            return; // the last that could be read stay counted
        const QList<ListedItem> items = scope->shown(**known->items());
        const int needing = needingAttention(items);
        window->setBadge(Page::Items, needing, Tone::Warning, ItemsPage::attentionText(needing));
        window->setContext(Page::Items, ItemsPage::contextText(int(items.size())));
    };
    QObject::connect(known, &KnownState::itemsRead, window, count);
    QObject::connect(scope, &Scope::changed, window, count);
}

void wireScope(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    Scope* scope = &parts.scope;
    QObject::connect(window, &MainWindow::scopeChosen, scope, &Scope::choose);
    QObject::connect(scope, &Scope::changed, window, [scope, window] { window->setScope(scope->integration()); });
    window->setScope(scope->integration());
}

void wireReach(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    KnownState* known = &parts.known;
    QObject::connect(&parts.engine, &Engine::plaidLost, known, [known] { known->setPlaidLost(true); });
    QObject::connect(&parts.engine, &Engine::plaidReached, known, [known] { known->setPlaidLost(false); });
    QObject::connect(&parts.engine, &Engine::plaidLost, window, &MainWindow::setOffline);
    QObject::connect(&parts.engine, &Engine::plaidReached, window, &MainWindow::clearOffline);
    QObject::connect(window, &MainWindow::plaidTryRequested, &parts.engine, &Engine::tryPlaid);
}

} // namespace

bool isAboutReceiver(const Error& error)
{
    return error.code == "listen"_L1 || error.kind == Error::Kind::Conflict;
}

void wireWindow(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    wireKnown(parts);
    wireScope(parts);
    wireReach(parts);
    wireNotifications(parts);
    wirePalette(parts);
    hideWhilePrivate(parts, *window);
    QObject::connect(&parts.engine, &Engine::failed, window, [window](const Error& error) {
        const ErrorText text = errorText(error);
        window->setNotice(Tone::Error, text.title, text.advice);
    });
    window->setSearched(Page::Transactions);
    QObject::connect(window, &MainWindow::searchRequested, pages,
        [pages](Page, const QString& text) { pages->transactions().searchFor(text); });
    QObject::connect(window, &MainWindow::integrationRequested, pages, [window, pages](const IntegrationId& id) {
        window->showPage(Page::Settings);
        pages->settings().showIntegration(id);
    });
    QObject::connect(&parts.engine, &Engine::startFailed, window, [window](const Error& error) {
        if (isAboutReceiver(error))
            window->setReceiver({});
    });
    QObject::connect(window, &MainWindow::receiverSettingsRequested, pages, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Receiver);
    });
    QObject::connect(window, &MainWindow::addIntegrationRequested, pages, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().openAddIntegration();
    });
    const QAction* connectBank = window->addCommand("bank"_L1, ItemsPage::tr("Connect a bank"), QKeySequence(u"Ctrl+L"_s));
    QObject::connect(connectBank, &QAction::triggered, pages, [window, pages] {
        window->showPage(Page::Items);
        pages->items().connectBank();
    });
}

} // namespace egret
