// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <memory>
#include <optional>

namespace egret {

//! An Item as a list of many shows it.
struct ListedItem {
    //! sealedToken is left empty.
    Item item;
    QString integrationName;
    //! The id where no name is known.
    QString endUserName;
    Environment environment = Environment::Sandbox;
    //! Shared, as Plaid last said.
    qint64 accounts = 0;
    //! Billed ones, as Plaid last said.
    QStringList products;
    //! When the end user's consent ends, as Plaid last said; nothing where it does not.
    std::optional<Timestamp> consentExpires;
    //! By their dates, what has none last.
    QList<ItemNotice> notices;
    //! A page of Link in update mode waits for the end user.
    bool awaitsSignIn = false;
};

//! What is known of one Item.
struct ItemPortrait {
    ListedItem listed;
    //! Not removed.
    qint64 transactions = 0;
    ItemFacts facts;
    QList<Account> accounts;
    //! Newest first, as the three that follow; kMoments of each at most.
    QList<SyncRun> runs;
    QList<ItemStatusChange> statuses;
    QList<WebhookSummary> webhooks;
    std::optional<WebhookMove> move;
    std::optional<ExpectedWebhook> expected;
};

//! Reads Items for people who keep them alive, on connections of its own. Same rules as Reader.
class ItemReader {
public:
    static constexpr int kMoments = 100;

    //! \a directory: the data directory. Errors: those of Reader::open().
    static Result<std::unique_ptr<ItemReader>> open(const QString& directory);

    //! In order of creation. Counts no transactions, so that it stays quick beside millions of them.
    Result<QList<ListedItem>> list(Timestamp now);
    //! Errors: NotFound.
    Result<ItemPortrait> portrait(const ItemId& item, Timestamp now);

private:
    ItemReader() = default;

    Result<ItemPortrait> remembered(const ItemId& item);
    Result<QList<WebhookSummary>> webhooksOf(const ItemId& item);

    std::unique_ptr<Database> m_egret;
    //! Null while nothing was ever received.
    std::unique_ptr<Database> m_inbox;
};

} // namespace egret
