// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/enduseractions.h"
#include "app/enduserexport.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/wiring/scopefollowing.h"
#include "core/store/readerthread.h"
#include "ui/endusers/enduserspage.h"
#include "ui/insights/insightspage.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"
#include "ui/transactions/transactionspage.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct EndUsersWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::EndUsersWiring)
};

QJsonArray rowsOf(const QList<ListedEndUser>& users)
{
    QJsonArray rows;
    for (const ListedEndUser& user : users) {
        rows.append(QJsonObject{{u"end_user_id"_s, user.user.id.value()}, {u"heron_id"_s, user.user.heronId},
            {u"name"_s, user.user.name}, {u"created"_s, toIso(user.user.created)}, {u"items"_s, user.items},
            {u"accounts"_s, user.accounts}, {u"transactions"_s, user.transactions}, {u"items_in_error"_s, user.erroring}});
    }
    return rows;
}

void readUsers(ReaderThread* reader, EndUsersPage* page)
{
    reader->ask<EndUserList>(page, [scope = page->scope()](EndUserList& list) { return list.all(QDate::currentDate(), scope); },
        [page](const Result<QList<ListedEndUser>>& users) {
            if (users)
                page->setUsers(*users);
            else if (users.error().kind == Error::Kind::NotFound) // no database yet: nobody has linked anything
                page->setUsers({});
            else
                page->showReadError(users.error());
        }, u"users"_s);
}

void tell(MainWindow* window, const Result<>& written, const QString& path)
{
    if (written)
        window->showToast(Tone::Ok, EndUsersWiring::tr("Exported"), path);
    else
        window->setNotice(Tone::Error, EndUsersWiring::tr("The export failed"), written.error().detail);
}

//! What is held, then the rows: they come from two connections.
void exportOne(ReaderThread* reader, EndUsersPage* page, MainWindow* window, const EndUserId& id, const QString& path)
{
    using Held = std::pair<EndUserHoldings, QList<qint64>>;
    reader->ask<EndUserReader>(page,
        [id](EndUserReader& users) -> Result<Held> {
            const Result<EndUserHoldings> holdings = users.holdings(id);
            if (!holdings)
                return unexpected(holdings.error());
            const Result<QList<qint64>> ids = users.transactionIds(id);
            return ids ? Result<Held>(Held(*holdings, *ids)) : Result<Held>(unexpected(ids.error()));
        },
        [reader, page, window, path](const Result<Held>& held) {
            if (!held) {
                tell(window, unexpected(held.error()), path);
                return;
            }
            reader->ask(page, [held, path](Reader& source) { return exportEndUser(source, held->first, held->second, path); },
                [window, path](const Result<>& written) { tell(window, written, path); });
        });
}

void readPlan(ReaderThread* reader, EndUsersPage* page, MainWindow* window, const EndUserId& id)
{
    reader->ask<EndUserReader>(page,
        [id](EndUserReader& users) -> Result<ErasurePlan> {
            const Result<qint64> webhooks = users.deliveries(id);
            if (!webhooks)
                return unexpected(webhooks.error());
            const Result<qint64> requests = users.calls(id);
            if (!requests)
                return unexpected(requests.error());
            return ErasurePlan{id, *webhooks, *requests};
        },
        [page, window](const Result<ErasurePlan>& plan) {
            if (plan)
                page->confirmErasure(*plan);
            else
                window->setNotice(Tone::Error, errorText(plan.error()).title, plan.error().detail);
        }, u"plan"_s);
}

void wireReading(const WiredParts& parts, EndUsersPage* page)
{
    ReaderThread* reader = &parts.pageReader;
    MainWindow* window = &parts.window;
    constexpr StoreChanges kOfUsers = StoreChange::EndUsers | StoreChange::Items | StoreChange::Transactions;
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [reader, page, window](StoreChanges changes) {
        const bool shown = window->currentPage() == Page::EndUsers; // sums of 90 days: not while nobody looks
        if (shown && (!changes || changes & kOfUsers))
            readUsers(reader, page);
    });
    QObject::connect(window, &MainWindow::pageShown, page, [reader, page](Page shown) {
        if (shown == Page::EndUsers)
            readUsers(reader, page);
    });
    followScope(parts, page);
    QObject::connect(&parts.scope, &Scope::changed, page, [reader, page, window] {
        if (window->currentPage() == Page::EndUsers)
            readUsers(reader, page);
    });
    QObject::connect(page, &EndUsersPage::usersRequested, page, [reader, page] { readUsers(reader, page); });
    QObject::connect(page, &EndUsersPage::planRequested, page,
        [reader, page, window](const EndUserId& id) { readPlan(reader, page, window, id); });
    QObject::connect(page, &EndUsersPage::exportUserRequested, page,
        [reader, page, window](const EndUserId& id, const QString& path) { exportOne(reader, page, window, id, path); });
    QObject::connect(page, &EndUsersPage::exportListRequested, page, [window](const QList<ListedEndUser>& users, const QString& path) {
        tell(window, writeList(path, {u"end_user_id"_s, u"name"_s, u"items"_s, u"accounts"_s, u"transactions"_s, u"items_in_error"_s}, rowsOf(users)), path);
    });
}

void wireActions(const WiredParts& parts, EndUsersPage* page)
{
    EndUserActions* actions = &parts.endUserActions;
    MainWindow* window = &parts.window;
    QObject::connect(page, &EndUsersPage::renameRequested, actions, &EndUserActions::rename);
    QObject::connect(page, &EndUsersPage::eraseRequested, actions, &EndUserActions::erase);
    QObject::connect(actions, &EndUserActions::erased, window, [window](const ErasureReceipt& receipt) {
        window->showToast(Tone::Ok, EndUsersWiring::tr("Erased"), EndUsersWiring::tr("Receipt %1").arg(receipt.id));
    });
    QObject::connect(actions, &EndUserActions::failed, window, [window](const Error& error) {
        window->setNotice(Tone::Error, errorText(error).title, error.detail);
    });
}

} // namespace

void makeEndUsersPage(const WiredParts& parts)
{
    auto* page = new EndUsersPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    wireReading(parts, page);
    wireActions(parts, page);
    window->setContext(Page::EndUsers, EndUsersWiring::tr("your customers, by end_user_id"));
    QObject::connect(window, &MainWindow::densityChosen, page, &EndUsersPage::setDensity);
    page->setDensity(window->density());
    QObject::connect(page, &EndUsersPage::insightsRequested, window, [window, pages](const EndUserId& id) {
        pages->insights().showEndUser(id);
        window->showPage(Page::Insights);
    });
    QObject::connect(page, &EndUsersPage::transactionsRequested, window, [window, pages](const EndUserId& id) {
        window->showPage(Page::Transactions);
        pages->transactions().searchFor(u"\"end-user:%1\""_s.arg(id.value()));
    });
    QObject::connect(page, &EndUsersPage::itemsRequested, window, [window, pages](const EndUserId&, const QString& name) {
        window->showPage(Page::Items);
        pages->items().searchField()->setText(name);
    });
    QObject::connect(page, &EndUsersPage::showLinkUrlRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Integrations);
    });
    hideWhilePrivate(parts, *page);
    window->addPage(Page::EndUsers, page);
}

} // namespace egret
