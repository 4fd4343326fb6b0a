// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"
#include "app/syncwatch.h"
#include "app/wiring/wiring.h"
#include "core/store/readerservice.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"

#include <QAction>
#include <QKeySequence>

namespace egret {

using namespace Qt::StringLiterals;

void wireWindow(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    QObject::connect(&parts.reader, &ReaderService::integrationsFetched, window, &MainWindow::setIntegrations);
    QObject::connect(parts.engine.syncWatch(), &SyncWatch::changed, window,
        [window](const QList<RunningSync>& running) { window->setSync(int(running.size()), 0); });
    QObject::connect(&parts.engine, &Engine::failed, window, [window](const Error& error) {
        const ErrorText text = errorText(error);
        window->setNotice(Tone::Error, text.title, text.advice);
    });
    SettingsPage* settings = &parts.settings;
    QObject::connect(window, &MainWindow::integrationRequested, settings, [window, settings](const IntegrationId& id) {
        window->showPage(Page::Settings);
        settings->showIntegration(id);
    });
    QObject::connect(window, &MainWindow::addIntegrationRequested, settings, [window, settings] {
        window->showPage(Page::Settings);
        settings->openAddIntegration();
    });
    ItemsPage* items = &parts.items;
    const QAction* connectBank = window->addCommand("bank"_L1, ItemsPage::tr("Connect a bank"), QKeySequence(u"Ctrl+L"_s));
    QObject::connect(connectBank, &QAction::triggered, items, [window, items] {
        window->showPage(Page::Items);
        items->connectBank();
    });
}

} // namespace egret
