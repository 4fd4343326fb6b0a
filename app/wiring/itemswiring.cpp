// SPDX-License-Identifier: Apache-2.0
#include "app/bankwatch.h"
#include "app/cli/itemrows.h"
#include "app/engine.h"
#include "app/itemactions.h"
#include "app/knownstate.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/wiring/reachfollowing.h"
#include "app/wiring/scopefollowing.h"
#include "core/sandbox/world/customers.h"
#include "core/sandbox/world/customschema.h"
#include "core/sandbox/world/institutions.h"
#include "core/store/itemreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/webhooks/webhookspage.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ItemsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::ItemsWiring)
};

//! Those that are gone meanwhile are left out. Reader thread.
Result<> writeItems(Reader& reader, const QList<ItemId>& items, const QString& path)
{
    QJsonArray rows;
    for (const ItemId& id : items) {
        const Result<ItemSummary> item = reader.item(id);
        if (item)
            rows.append(cli::itemRow(*item));
        else if (item.error().kind != Error::Kind::NotFound)
            return unexpected(item.error());
    }
    return writeList(path, cli::itemColumns(), rows);
}

void wireExport(const WiredParts& parts, ItemsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    QObject::connect(page, &ItemsPage::exportRequested, page, [reader, page, window](const QList<ItemId>& items, const QString& path) {
        reader->ask(page, [items, path](Reader& source) { return writeItems(source, items, path); },
            [window, path](const Result<>& written) {
                if (written)
                    window->showToast(Tone::Ok, ItemsWiring::tr("Items exported"), path);
                else
                    window->setNotice(Tone::Error, ItemsWiring::tr("The export failed"), written.error().detail);
            });
    });
}

void showItems(const KnownState& known, const Scope& scope, ItemsPage* page)
{
    if (!known.items())
        return; // the answer is on its way
    if (*known.items())
        page->setItems(scope.shown(**known.items()));
    else
        page->showReadError(known.items()->error());
}

void readPortrait(ReaderThread* reader, ItemsPage* page, const ItemId& item)
{
    reader->ask<ItemReader>(
        page, [item](ItemReader& items) { return items.portrait(item, SystemClock().now()); },
        [page](const Result<ItemPortrait>& portrait) {
            if (portrait)
                page->setPortrait(*portrait);
        },
        u"portrait"_s);
}

void wireReading(const WiredParts& parts, ItemsPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    KnownState* known = &parts.known;
    Scope* scope = &parts.scope;
    const auto show = [known, scope, page] { showItems(*known, *scope, page); };
    QObject::connect(known, &KnownState::itemsRead, page, show);
    followReach(parts, page);
    followScope(parts, page);
    QObject::connect(scope, &Scope::changed, page, show);
    QObject::connect(page, &ItemsPage::readRequested, known, &KnownState::readItems);
    QObject::connect(page, &ItemsPage::portraitRequested, page, [reader, page](const ItemId& item) { readPortrait(reader, page, item); });
    QObject::connect(known, &KnownState::integrationsChanged, page, &ItemsPage::setIntegrations);
    QObject::connect(known, &KnownState::runningChanged, page, &ItemsPage::setRunning);
    page->setIntegrations(known->integrations());
    page->setRunning(known->running());
    show();
}

//! Asked by the engine, and only while somebody looks at the Items.
void wireBanks(const WiredParts& parts, ItemsPage* page)
{
    BankWatch* banks = parts.engine.bankWatch();
    MainWindow* window = &parts.window;
    KnownState* known = &parts.known;
    const auto look = [banks, known, window] {
        if (window->currentPage() == Page::Items && known->items() && *known->items())
            QMetaObject::invokeMethod(banks, [banks, items = **known->items()] { banks->look(items); });
    };
    QObject::connect(known, &KnownState::itemsRead, page, look);
    QObject::connect(window, &MainWindow::pageShown, page, look);
    QObject::connect(banks, &BankWatch::told, page, &ItemsPage::setBankTroubles);
}

void wireRepairLinks(const WiredParts& parts, ItemsPage* page)
{
    MainWindow* window = &parts.window;
    ItemActions* actions = parts.engine.itemActions();
    QObject::connect(page, &ItemsPage::repairLinkWished, actions, &ItemActions::makeRepairLink);
    QObject::connect(actions, &ItemActions::repairLinkReady, page, &ItemsPage::repairLinkReady);
    QObject::connect(actions, &ItemActions::repairLinkFailed, page, &ItemsPage::repairLinkFailed);
    QObject::connect(page, &ItemsPage::repairLinksExportRequested, window, [window](const QList<RepairLink>& links, const QString& path) {
        QJsonArray rows;
        for (const RepairLink& link : links) {
            rows.append(QJsonObject{{u"end_user"_s, link.endUserName}, {u"institution"_s, link.institutionName},
                {u"item_id"_s, link.wish.item.value()}, {u"url"_s, link.page.toString()}, {u"expires"_s, toIso(link.expires)}});
        }
        const Result<> written = writeList(path, {u"end_user"_s, u"institution"_s, u"item_id"_s, u"url"_s, u"expires"_s}, rows);
        if (written)
            window->showToast(Tone::Ok, ItemsWiring::tr("Links exported"), path);
        else
            window->setNotice(Tone::Error, ItemsWiring::tr("The export failed"), written.error().detail);
    });
}

void wireWishes(const WiredParts& parts, ItemsPage* page)
{
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
        page->bankUnderWay();
        QDesktopServices::openUrl(url);
        window->showToast(Tone::Ok, ItemsPage::pageOpenText(), {});
    });
    QObject::connect(actions, &ItemActions::testBankLinked, page, [page, window] {
        page->bankUnderWay();
        window->showToast(Tone::Ok, ItemsPage::testBankLinkedText(), {});
    });
    QObject::connect(actions, &ItemActions::bankKnown, page, [window] {
        window->showToast(Tone::Warning, ItemsPage::bankKnownText(), ItemsPage::bankKnownAdvice());
    });
    QObject::connect(actions, &ItemActions::bankRefused, page, &ItemsPage::bankRefused);
}

TestBanks testBanks()
{
    TestBanks known;
    for (const SimulatedInstitution& each : allInstitutions()) {
        if (each.supported && each.offers({u"transactions"_s}))
            known.banks.append({InstitutionId(each.id), each.name});
    }
    known.sandboxUsers = plaidUsernames();
    known.offlineUsers = customerUsernames();
    known.example = customUserExample(QDate::currentDate());
    known.check = checkCustomUser;
    return known;
}

} // namespace

void makeItemsPage(const WiredParts& parts)
{
    auto* page = new ItemsPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    wireReading(parts, page);
    wireWishes(parts, page);
    wireExport(parts, page);
    wireRepairLinks(parts, page);
    page->setTestBanks(testBanks());
    wireBanks(parts, page);
    QObject::connect(page, &ItemsPage::showLinkUrlRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Integrations);
    });
    QObject::connect(page, &ItemsPage::webhookRequested, window, [window, pages](const QString& id) {
        window->showPage(Page::Webhooks);
        pages->webhooks().showWebhook(WebhookId(id));
    });
    QObject::connect(window, &MainWindow::densityChosen, page, &ItemsPage::setDensity);
    page->setDensity(window->density());
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Items, page, page->makeActions());
}

} // namespace egret
