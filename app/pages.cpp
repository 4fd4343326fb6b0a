// SPDX-License-Identifier: Apache-2.0
#include "app/pages.h"

#include "ui/insights/insightspage.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/transactions/transactionspage.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/welcome/welcomepage.h"

namespace egret {

Pages::Pages(const WindowServices& services)
    : m_parts{services, *this}
{
    for (const Page page : {Page::Welcome, Page::Transactions, Page::Overview, Page::Items, Page::Webhooks, Page::Requests, Page::EndUsers, Page::Insights, Page::Payments, Page::Settings})
        services.window.offerPage(page);
    connect(&services.window, &MainWindow::pageWanted, this, &Pages::make);
    wireWindow(m_parts);
}

void Pages::make(Page page)
{
    switch (page) {
    case Page::Welcome: makeWelcomePage(m_parts); break;
    case Page::Overview: makeOverviewPage(m_parts); break;
    case Page::Transactions: makeTransactionsPage(m_parts); break;
    case Page::EndUsers: makeEndUsersPage(m_parts); break;
    case Page::Insights: makeInsightsPage(m_parts); break;
    case Page::Items: makeItemsPage(m_parts); break;
    case Page::Webhooks: makeWebhooksPage(m_parts); break;
    case Page::Requests: makeRequestsPage(m_parts); break;
    case Page::Payments: makePaymentsPage(m_parts); break;
    case Page::Settings: makeSettingsPage(m_parts); break;
    }
    emit made(page);
}

QWidget* Pages::page(Page page)
{
    if (!m_parts.window.page(page))
        make(page);
    return m_parts.window.page(page);
}

InsightsPage& Pages::insights()
{
    return *static_cast<InsightsPage*>(page(Page::Insights));
}

ItemsPage& Pages::items()
{
    return *static_cast<ItemsPage*>(page(Page::Items));
}

SettingsPage& Pages::settings()
{
    return *static_cast<SettingsPage*>(page(Page::Settings));
}

TransactionsPage& Pages::transactions()
{
    return *static_cast<TransactionsPage*>(page(Page::Transactions));
}

WebhooksPage& Pages::webhooks()
{
    return *static_cast<WebhooksPage*>(page(Page::Webhooks));
}

WelcomePage& Pages::welcome()
{
    return *static_cast<WelcomePage*>(page(Page::Welcome));
}

} // namespace egret
