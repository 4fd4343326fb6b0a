// SPDX-License-Identifier: Apache-2.0
#include "app/wiring/wiring.h"
#include "ui/endusers/enduserspage.h"
#include "ui/endusers/endusertablemodel.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemspage.h"
#include "ui/items/itemtablemodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notifications/notificationpanel.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/overviewpage.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/requesttablemodel.h"
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

//! What of each page is amounts and names, so that one switch hides them all.
void wirePrivacy(const WiredParts& parts)
{
    const Theme& theme = parts.window.theme();
    using Transactions = TransactionTableModel::Column;
    hideColumns(parts.transactionsPage,
        {Transactions::Merchant, Transactions::Description, Transactions::Account, Transactions::EndUser, Transactions::Amount});
    blurAll<TotalsBar>(parts.transactionsPage, theme);
    blurAll<TransactionPanel>(parts.transactionsPage, theme);
    hideColumns(parts.items, {ItemTableModel::Column::EndUser});
    blurAll<ItemPanel>(parts.items, theme);
    using EndUsers = EndUserTableModel::Column;
    hideColumns(parts.endUsers, {EndUsers::Name, EndUsers::Id, EndUsers::Balance, EndUsers::Net});
    hideColumns(parts.webhooksPage, {WebhookTableModel::Column::Item});
    blurAll<WebhookPanel>(parts.webhooksPage, theme);
    hideColumns(parts.requests, {RequestTableModel::Column::EndUser});
    blurAll<RequestPanel>(parts.requests, theme);
    blurAll<FlowChart>(parts.overview, theme);
    blurAll<AttentionList>(parts.overview, theme);
    blurAll<MomentList>(parts.overview, theme);
    blurAll<NotificationPanel>(parts.window, theme);
}

} // namespace egret
