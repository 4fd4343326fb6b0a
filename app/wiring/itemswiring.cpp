// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/engine.h"
#include "app/itemactions.h"
#include "app/syncwatch.h"
#include "app/wiring/wiring.h"
#include "core/store/itemreader.h"
#include "core/store/readerservice.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"

#include <QDesktopServices>

namespace egret {

namespace {

void readItems(ReaderThread* reader, ItemsPage* page)
{
    reader->ask<ItemReader>(
        page, [](ItemReader& items) { return items.list(SystemClock().now()); },
        [page](const Result<QList<ListedItem>>& items) {
            if (items)
                page->setItems(*items);
            else if (items.error().kind == Error::Kind::NotFound) // no database yet: nobody has linked anything
                page->setItems({});
            else
                page->showReadError(items.error());
        },
        QStringLiteral("items"));
}

void readPortrait(ReaderThread* reader, ItemsPage* page, const ItemId& item)
{
    reader->ask<ItemReader>(
        page, [item](ItemReader& items) { return items.portrait(item, SystemClock().now()); },
        [page](const Result<ItemPortrait>& portrait) {
            if (portrait)
                page->setPortrait(*portrait);
        },
        QStringLiteral("portrait"));
}

void wireReading(const WiredParts& parts)
{
    ItemsPage* page = &parts.items;
    ReaderThread* reader = &parts.pageReader;
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [reader, page](StoreChanges changes) {
        if (changes & (StoreChange::Items | StoreChange::Integrations | StoreChange::EndUsers | StoreChange::Webhooks))
            readItems(reader, page);
    });
    QObject::connect(page, &ItemsPage::readRequested, page, [reader, page] { readItems(reader, page); });
    QObject::connect(page, &ItemsPage::portraitRequested, page, [reader, page](const ItemId& item) { readPortrait(reader, page, item); });
    QObject::connect(&parts.reader, &ReaderService::integrationsFetched, page, &ItemsPage::setIntegrations);
    QObject::connect(parts.engine.syncWatch(), &SyncWatch::changed, page, &ItemsPage::setRunning);
}

void wireWishes(const WiredParts& parts)
{
    ItemsPage* page = &parts.items;
    MainWindow* window = &parts.window;
    ItemActions* actions = parts.engine.itemActions();
    QObject::connect(page, &ItemsPage::wished, actions, &ItemActions::fulfil);
    QObject::connect(page, &ItemsPage::syncRequested, actions, &ItemActions::syncAll);
    QObject::connect(page, &ItemsPage::bankWished, actions, &ItemActions::connectBank);
    QObject::connect(actions, &ItemActions::done, page, [page, window](const ItemWish& wish) {
        page->wishDone(wish);
        window->showToast(Tone::Ok, doneText(wish), {});
    });
    QObject::connect(actions, &ItemActions::failed, page, &ItemsPage::wishFailed);
    QObject::connect(actions, &ItemActions::repairPageReady, page,
        [](const ItemWish&, const QUrl& url) { QDesktopServices::openUrl(url); });
    QObject::connect(actions, &ItemActions::bankPageReady, page, [page, window](const QUrl& url) {
        page->bankPageOpened();
        QDesktopServices::openUrl(url);
        window->showToast(Tone::Ok, ItemsPage::pageOpenText(), {});
    });
    QObject::connect(actions, &ItemActions::bankRefused, page, &ItemsPage::bankRefused);
}

} // namespace

void wireItemsPage(const WiredParts& parts)
{
    ItemsPage* page = &parts.items;
    MainWindow* window = &parts.window;
    SettingsPage* settings = &parts.settings;
    wireReading(parts);
    wireWishes(parts);
    QObject::connect(page, &ItemsPage::counted, window, [window](int needingAttention, int items) {
        window->setBadge(Page::Items, needingAttention, Tone::Warning, ItemsPage::attentionText(needingAttention));
        window->setContext(Page::Items, ItemsPage::contextText(items));
    });
    QObject::connect(page, &ItemsPage::showLinkUrlRequested, window, [window, settings] {
        window->showPage(Page::Settings);
        settings->showSection(SettingsPage::Section::Integrations);
    });
    QObject::connect(window, &MainWindow::densityChosen, page, &ItemsPage::setDensity);
}

} // namespace egret
