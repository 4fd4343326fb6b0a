// SPDX-License-Identifier: Apache-2.0
#include "app/wiring/wiring.h"
#include "ui/endusers/enduserspage.h"
#include "ui/endusers/endusertablemodel.h"
#include "ui/insights/insightspage.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemspage.h"
#include "ui/items/itemtablemodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notifications/notificationpanel.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/overviewpage.h"
#include "ui/payments/paymentpanel.h"
#include "ui/payments/paymentspage.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/requesttablemodel.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/momentlist.h"
#include "ui/shared/privacyblur.h"
#include "ui/shared/tableview.h"
#include "ui/transactions/totalsbar.h"
#include "ui/transactions/transactionpanel.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontablemodel.h"
#include "ui/webhooks/webhookpanel.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/webhooks/webhooktablemodel.h"

namespace egret {

namespace {

template <typename Column>
void hideColumns(const QWidget& page, std::initializer_list<Column> columns)
{
    QSet<int> hidden;
    for (const Column column : columns)
        hidden.insert(int(column));
    if (auto* table = page.findChild<TableView*>())
        table->setPrivateColumns(hidden);
}

template <typename Part>
void blurAll(const QWidget& place, const Theme& theme)
{
    for (Part* part : place.findChildren<Part*>())
        blurWhilePrivate(theme, part);
}

} // namespace

void hideWhilePrivate(const WiredParts& parts, const TransactionsPage& page)
{
    using Column = TransactionTableModel::Column;
    hideColumns(page, {Column::Merchant, Column::Description, Column::Account, Column::EndUser, Column::Amount});
    blurAll<TotalsBar>(page, parts.theme);
    blurAll<TransactionPanel>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const ItemsPage& page)
{
    hideColumns(page, {ItemTableModel::Column::EndUser});
    blurAll<ItemPanel>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts&, const EndUsersPage& page)
{
    using Column = EndUserTableModel::Column;
    hideColumns(page, {Column::Name, Column::Id, Column::Balance, Column::Net});
}

void hideWhilePrivate(const WiredParts& parts, const WebhooksPage& page)
{
    hideColumns(page, {WebhookTableModel::Column::Item});
    blurAll<WebhookPanel>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const PaymentsPage& page)
{
    hideColumns(page, {PaymentTableModel::Column::Reference});
    blurAll<PaymentPanel>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const RequestsPage& page)
{
    hideColumns(page, {RequestTableModel::Column::EndUser});
    blurAll<RequestPanel>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const OverviewPage& page)
{
    blurAll<FlowChart>(page, parts.theme);
    blurAll<AttentionList>(page, parts.theme);
    blurAll<MomentList>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const InsightsPage& page)
{
    blurAll<FlowChart>(page, parts.theme);
    blurAll<TableView>(page, parts.theme);
    blurAll<ComboBox>(page, parts.theme);
}

void hideWhilePrivate(const WiredParts& parts, const MainWindow& window)
{
    blurAll<NotificationPanel>(window, parts.theme);
}

} // namespace egret
