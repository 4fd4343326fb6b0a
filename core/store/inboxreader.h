// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemnames.h"
#include "core/store/reader.h"

namespace egret {

//! One delivery of a long list.
struct WebhookRow {
    //! Its place in inbox.db; below zero it lies in the ring of rejected ones.
    qint64 rowId = 0;
    WebhookSummary summary;
};

//! How many deliveries there are of each kind that a list can be narrowed to; one may count in several.
struct WebhookTally {
    qint64 all = 0;
    qint64 verified = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    //! Somebody will still judge them or act on them.
    qint64 waiting = 0;
    qint64 deadLetters = 0;

    friend bool operator==(const WebhookTally&, const WebhookTally&) = default;
};

//! Reads lists of deliveries of any length: their ids at once, their rows page by page. Same rules as Reader; while no
//! receiver has run in the directory, every answer is empty.
class InboxReader {
public:
    //! Errors: those of Reader::open().
    static Result<std::unique_ptr<InboxReader>> open(const QString& directory);

    //! Row ids of what \a query finds, in its order.
    Result<RowIndex> index(const WebhookQuery& query);
    //! The deliveries of \a rowIds in that order; those that are gone are skipped.
    Result<QList<WebhookRow>> rows(const QList<qint64>& rowIds);
    //! Of what \a query finds. It reads every row within the query's period.
    Result<WebhookTally> tally(const WebhookQuery& query);
    //! What said the same as \a first within a day, itself included, oldest first; at most \a limit of them.
    //! \a first: the one that the others name as duplicateOf.
    Result<QList<WebhookSummary>> repetitions(const WebhookId& first, int limit);
    //! What the Items are called that deliveries name.
    Result<QHash<ItemId, ItemName>> itemNames();

private:
    InboxReader() = default;
    Result<RowIndex> sortedIndex(const WebhookQuery& query);

    std::unique_ptr<Database> m_egret;
    //! Null while nothing was ever received.
    std::unique_ptr<Database> m_inbox;
    IntegrationNames m_names;
};

} // namespace egret
