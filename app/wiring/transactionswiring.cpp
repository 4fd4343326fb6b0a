// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/pages.h"
#include "app/transactionexport.h"
#include "app/wiring/scopefollowing.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/transactions/transactionreading.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontablemodel.h"

#include <QCoreApplication>

namespace egret {

namespace {

struct TransactionsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::TransactionsWiring)
};

void wireExport(const WiredParts& parts, TransactionsPage* page)
{
    auto* rows = new TransactionExport(parts.pageReader, page);
    MainWindow* window = &parts.window;
    QObject::connect(page, &TransactionsPage::exportRequested, rows, &TransactionExport::start);
    QObject::connect(page, &TransactionsPage::exportCancelled, rows, &TransactionExport::cancel);
    QObject::connect(rows, &TransactionExport::progressed, page, &TransactionsPage::showExportProgress);
    QObject::connect(rows, &TransactionExport::failed, page, &TransactionsPage::showExportFailure);
    QObject::connect(rows, &TransactionExport::done, window, [page, window](qint64 count, const QString& path) {
        page->showExportDone();
        window->showToast(Tone::Ok, TransactionsWiring::tr("%n transaction(s) exported", nullptr, int(count)), path);
    });
}

} // namespace

void makeTransactionsPage(const WiredParts& parts)
{
    auto* model = new TransactionTableModel;
    auto* page = new TransactionsPage(parts.theme, *model);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    model->setParent(page);
    followScope(parts, page); // before anything is asked
    readFrom(*model, parts.reader);
    wireExport(parts, page);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, [page, window](StoreChanges changes) {
        const bool shown = window->currentPage() == Page::Transactions; // millions of ids: not while nobody looks
        if (shown && (!changes || changes & (StoreChange::Transactions | StoreChange::Items | StoreChange::EndUsers)))
            page->refresh();
    });
    QObject::connect(window, &MainWindow::pageShown, page, [page](Page shown) {
        if (shown == Page::Transactions)
            page->refresh();
    });
    QObject::connect(window, &MainWindow::densityChosen, page, &TransactionsPage::setDensity);
    page->setDensity(window->density());
    QObject::connect(page, &TransactionsPage::showLinkUrlRequested, window, [window, pages] {
        window->showPage(Page::Settings);
        pages->settings().showSection(SettingsPage::Section::Integrations);
    });
    QObject::connect(page, &TransactionsPage::connectBankRequested, pages, [window, pages] {
        window->showPage(Page::Items);
        pages->items().connectBank();
    });
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Transactions, page);
    page->start();
}

} // namespace egret
