// SPDX-License-Identifier: Apache-2.0
#include "app/tour.h"

#include "ui/items/itemspage.h"
#include "ui/items/testbankfields.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/payments/paymentspage.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/detailpanel.h"
#include "ui/shared/paneltabs.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/transactions/transactionspage.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/welcome/connectwizard.h"
#include "ui/welcome/welcomepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Open = std::function<void(MainWindow&)>;

Open pageOf(Page page)
{
    return [page](MainWindow& window) { window.showPage(page); };
}

//! A page with the details of its first row.
template <typename Widget>
Open detailsOf(Page page)
{
    return [page](MainWindow& window) {
        window.showPage(page);
        if (auto* widget = qobject_cast<Widget*>(window.page(page)))
            widget->openFirst();
    };
}

//! The same where there is room for both; a narrow window shows the list alone.
template <typename Widget>
Open listOf(Page page)
{
    constexpr int kBothFrom = 1200;
    return [page, details = detailsOf<Widget>(page)](MainWindow& window) {
        details(window);
        if (auto* panel = window.page(page)->findChild<DetailPanel*>(); panel && window.width() < kBothFrom)
            emit panel->closeRequested();
    };
}

Open section(SettingsPage::Section section)
{
    return [section](MainWindow& window) {
        window.showPage(Page::Settings);
        qobject_cast<SettingsPage*>(window.page(Page::Settings))->showSection(section);
    };
}

//! Clicks the visible button that says \a text, or is called so, in the class \a context; an entry of a menu otherwise.
void press(MainWindow& window, const char* context, const char* text)
{
    const QString name = QCoreApplication::translate(context, text);
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && (button->text() == name || button->accessibleName() == name)) {
            button->click();
            return;
        }
    }
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == name && action->isEnabled()) {
            action->trigger();
            return;
        }
    }
}

//! \a first, and then a button or entry of a menu.
Open after(Open first, const char* context, const char* text)
{
    return [first = std::move(first), context, text](MainWindow& window) {
        first(window);
        press(window, context, text);
    };
}

Open pressing(const char* context, const char* text)
{
    return [context, text](MainWindow& window) { press(window, context, text); };
}

void showFirstTab(MainWindow& window)
{
    if (auto* tabs = window.page(Page::Items)->findChild<PanelTabs*>())
        tabs->setCurrent(0);
}

//! The JSON of a user of one's own.
void showCustomUser(MainWindow& window)
{
    window.showPage(Page::Items);
    press(window, "egret::ItemsPage", "Connect a bank");
    press(window, "egret::ConnectBankDialog", "Test bank at once");
    auto* fields = window.findChild<TestBankFields*>();
    if (auto* users = fields ? fields->findChildren<QComboBox*>().last() : nullptr)
        users->setCurrentIndex(users->count() - 1);
}

TableView* webhookTable(MainWindow& window)
{
    auto* page = qobject_cast<WebhooksPage*>(window.page(Page::Webhooks));
    return page ? page->table() : nullptr;
}

void compareFirstTwo(MainWindow& window)
{
    window.showPage(Page::Webhooks);
    TableView* table = webhookTable(window);
    if (!table || table->model()->rowCount() < 2)
        return;
    const QAbstractItemModel* rows = table->model();
    const QItemSelection firstTwo(rows->index(0, 0), rows->index(1, rows->columnCount() - 1));
    table->selectionModel()->select(firstTwo, QItemSelectionModel::ClearAndSelect);
    press(window, "egret::WebhooksPage", "Compare");
}

void selectNoWebhook(MainWindow& window)
{
    if (TableView* table = webhookTable(window))
        table->clearSelection();
}

QList<TourStop> listStops()
{
    const Open items = detailsOf<ItemsPage>(Page::Items);
    const Open webhooks = detailsOf<WebhooksPage>(Page::Webhooks);
    return {
        {u"transactions"_s, listOf<TransactionsPage>(Page::Transactions), {}},
        {u"insights"_s, pageOf(Page::Insights), {}},
        {u"end-users"_s, pageOf(Page::EndUsers), {}},
        {u"items"_s, listOf<ItemsPage>(Page::Items), {}},
        {u"items-timeline"_s, after(items, "egret::ItemDetails", "Timeline"), showFirstTab},
        {u"connect-bank"_s, after(pageOf(Page::Items), "egret::ItemsPage", "Connect a bank"), {}},
        {u"webhook-url"_s, after(items, "egret::ItemButtons", "Webhook URL…"), {}},
        {u"remove-item"_s, after(items, "egret::ItemButtons", "Remove item…"), {}},
        {u"test-bank"_s, showCustomUser, {}},
        {u"webhooks"_s, listOf<WebhooksPage>(Page::Webhooks), {}},
        {u"replay"_s, after(webhooks, "egret::WebhookPanel", "Replay…"), {}},
        {u"webhooks-coverage"_s, after(pageOf(Page::Webhooks), "egret::WebhooksPage", "Coverage"), pressing("egret::WebhooksPage", "Coverage")},
        {u"webhooks-compare"_s, compareFirstTwo, selectNoWebhook},
        {u"webhook-edit"_s, after(webhooks, "egret::WebhookPanel", "Edit a copy…"), {}},
        {u"requests"_s, listOf<RequestsPage>(Page::Requests), {}},
        {u"requests-operations"_s, after(pageOf(Page::Requests), "egret::RequestsPage", "Operations"), pressing("egret::RequestsPage", "Calls")},
        {u"requests-errors"_s, after(pageOf(Page::Requests), "egret::RequestsPage", "Errors"), pressing("egret::RequestsPage", "Calls")},
        {u"request-edit"_s, after(detailsOf<RequestsPage>(Page::Requests), "egret::RequestPanel", "Edit and run…"), {}},
        {u"payments"_s, listOf<PaymentsPage>(Page::Payments), {}},
    };
}

QList<TourStop> settingsStops()
{
    const Open integrations = section(SettingsPage::Section::Integrations);
    const Open localApi = section(SettingsPage::Section::LocalApi);
    return {
        {u"settings-general"_s, section(SettingsPage::Section::General), {}},
        {u"settings-appearance"_s, section(SettingsPage::Section::Appearance), {}},
        {u"settings-integrations"_s, integrations, {}},
        {u"add-integration"_s, after(integrations, "egret::IntegrationsPage", "Add integration"), {}},
        {u"integration-view"_s, after(integrations, "egret::IntegrationsPage", "View"), {}},
        {u"remove-integration"_s, after(integrations, "egret::IntegrationsPage", "Remove…"), {}},
        {u"settings-receiver"_s, section(SettingsPage::Section::Receiver), {}},
        {u"settings-sync"_s, section(SettingsPage::Section::Sync), {}},
        {u"settings-storage"_s, section(SettingsPage::Section::Storage), {}},
        {u"settings-security"_s, section(SettingsPage::Section::Security), {}},
        {u"settings-local-api"_s, localApi, {}},
        {u"new-api-key"_s, after(localApi, "egret::LocalApiPage", "New key…"), {}},
        {u"settings-proxy"_s, section(SettingsPage::Section::Proxy), {}},
        {u"settings-about"_s, section(SettingsPage::Section::About), {}},
    };
}

//! As before anything was asked for on it.
void freshWelcome(MainWindow& window)
{
    window.showPage(Page::Welcome);
    if (auto* welcome = qobject_cast<WelcomePage*>(window.page(Page::Welcome)))
        welcome->reset();
}

ConnectWizard* openWizard(MainWindow& window)
{
    freshWelcome(window);
    auto* welcome = qobject_cast<WelcomePage*>(window.page(Page::Welcome));
    welcome->openWizard();
    return welcome->wizard();
}

//! Its second step, for the simulator, which asks nobody whether keys are right.
void showAddressStep(MainWindow& window)
{
    const ConnectWizard* wizard = openWizard(window);
    wizard->findChild<QLineEdit*>()->setText(u"Lending"_s);
    wizard->findChild<SegmentedControl*>()->setCurrent(int(Environment::Offline));
    press(window, "egret::ConnectWizard", "Continue");
}

//! Its last step, with an integration that nobody has added.
void showUrlStep(MainWindow& window)
{
    ConnectWizard* wizard = openWizard(window);
    QObject::disconnect(wizard, &ConnectWizard::viewRequested, nullptr, nullptr);
    Integration integration;
    integration.id = IntegrationId(u"int_lending"_s);
    integration.environment = Environment::Sandbox;
    integration.pathToken = u"3qUq0yXbTt2vGmWlE8sKzA"_s;
    wizard->showAdded(integration);
}

void stopReceiver(MainWindow& window)
{
    window.showPage(Page::Overview);
    window.setReceiver({});
}

} // namespace

QList<TourStop> tourStops()
{
    const Open overview = pageOf(Page::Overview);
    QList<TourStop> stops{
        {u"overview"_s, overview, {}},
        {u"overview-table"_s, after(overview, "egret::OverviewPage", "Show as table"), {}},
    };
    stops += listStops() + settingsStops();
    stops += QList<TourStop>{
        {u"palette"_s, [](MainWindow& window) { window.showPage(Page::Transactions); window.showPalette(); }, {}},
        {u"shortcuts"_s, after(pageOf(Page::Transactions), "egret::MainWindow", "Show the shortcuts"), {}},
        {u"help"_s, after(pageOf(Page::Items), "egret::MainWindow", "Help on this page"), {}},
        {u"welcome"_s, freshWelcome, {}},
        {u"connect-keys"_s, openWizard, {}},
        {u"connect-address"_s, showAddressStep, {}},
        {u"connect-urls"_s, showUrlStep, {}},
    };
    return stops;
}

QList<TourStop> lastTourStops()
{
    return {{u"receiver-stopped"_s, stopReceiver, {}}};
}

QList<TourStop> emptyTourStops()
{
    return {
        {u"empty-overview"_s, pageOf(Page::Overview), {}},
        {u"empty-transactions"_s, pageOf(Page::Transactions), {}},
        {u"empty-insights"_s, pageOf(Page::Insights), {}},
        {u"empty-end-users"_s, pageOf(Page::EndUsers), {}},
        {u"empty-items"_s, pageOf(Page::Items), {}},
        {u"empty-webhooks"_s, pageOf(Page::Webhooks), {}},
        {u"empty-requests"_s, pageOf(Page::Requests), {}},
        {u"empty-payments"_s, pageOf(Page::Payments), {}},
        {u"empty-integrations"_s, section(SettingsPage::Section::Integrations), {}},
        {u"empty-local-api"_s, section(SettingsPage::Section::LocalApi), {}},
    };
}

void closeDialogs(MainWindow& window)
{
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            dialog->reject();
    }
}

} // namespace egret
