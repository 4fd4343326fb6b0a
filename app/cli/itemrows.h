// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QJsonArray>
#include <QJsonObject>

//! What the command line prints of Items: the fields of the contract, and what goes beyond them.
namespace egret::cli {

//! Of lists, and the first ones of a single Item.
QStringList itemColumns();
QJsonObject itemRow(const ItemSummary& summary);

//! What to type for \a action about \a item; empty where nothing is to be typed.
QString commandFor(const QString& action, const Item& item);

//! Everything that is known of one Item.
struct ItemDetail {
    ItemSummary summary;
    ItemFacts facts;
    QList<Account> accounts;
    std::optional<WebhookMove> move;
    QList<StoredAccountMatch> matches;
    std::optional<ExpectedWebhook> expected;
};
//! Errors: NotFound, Storage.
Result<ItemDetail> readItemDetail(Reader& reader, const ItemId& item);
//! Accounts that took others' places.
QJsonArray accountMatchRows(const QList<StoredAccountMatch>& matches);
QJsonObject itemDetailRow(const ItemDetail& detail);

} // namespace egret::cli
