// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/wiring/wiring.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/transactions/transactionreading.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontablemodel.h"

namespace egret {

void wireTransactions(const WiredParts& parts)
{
    TransactionsPage* page = &parts.transactionsPage;
    MainWindow* window = &parts.window;
    SettingsPage* settings = &parts.settings;
    readFrom(parts.transactions, parts.reader);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, page, &TransactionsPage::refresh);
    QObject::connect(window, &MainWindow::densityChosen, page, &TransactionsPage::setDensity);
    window->setSearched(Page::Transactions);
    QObject::connect(window, &MainWindow::searchRequested, page, [page](Page searched, const QString& text) {
        if (searched == Page::Transactions)
            page->searchFor(text);
    });
    QObject::connect(page, &TransactionsPage::showLinkUrlRequested, window, [window, settings] {
        window->showPage(Page::Settings);
        settings->showSection(SettingsPage::Section::Integrations);
    });
    page->start();
}

} // namespace egret
