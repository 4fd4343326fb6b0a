// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/apikey.h"
#include "core/domain/enduser.h"
#include "core/domain/fetchstrategy.h"
#include "core/domain/integration.h"
#include "core/domain/item.h"
#include "core/domain/itemfacts.h"
#include "core/domain/itemnotice.h"
#include "core/domain/retiredpath.h"
#include "core/domain/syncrun.h"
#include "core/domain/transaction.h"
#include "core/domain/transactionstep.h"
#include "core/domain/webhookevent.h"
#include "core/store/accountmatchstore.h"
#include "core/store/database.h"
#include "core/store/ghostselect.h"
#include "core/store/healthselect.h"
#include "core/store/transactionquery.h"
#include "core/store/webhookclockstore.h"
#include "core/store/webhookmovestore.h"
#include "core/store/webhookselect.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace egret {

//! Ordered row ids of one query, immutable and shared. Rows come in pages by id, never by OFFSET.
using RowIndex = std::shared_ptr<const std::vector<qint64>>;

//! One transaction with the names a table shows beside it.
struct TransactionRow {
    enum class Status { Pending, Posted, Removed };

    qint64 rowId = 0;
    Transaction transaction;
    ItemId item;
    EndUserId endUser;
    QString endUserName; //!< the id where no name is known
    QString accountName;
    QString accountMask;
    Status status = Status::Posted;
    QString removedCause; //!< "posted", "removed" (by Plaid), "missing" (when read again), "account_gone" or empty
    //! A person's, in the place of Plaid's; empty where nobody gave it one.
    QString ownCategory;
    QStringList tags;
    QString note;
    Timestamp lastUpdated;

    friend bool operator==(const TransactionRow&, const TransactionRow&) = default;
};

//! A person's category, else Plaid's primary one; may be empty.
QString categoryOf(const TransactionRow& row);

QString statusName(TransactionRow::Status status); //!< "pending", "posted", "removed"

//! Exact totals of one currency. in and out are both ≥ 0; net = in − out, money in positive.
struct CurrencyTotals {
    Money in;
    Money out;
    Money net;
};

//! An Item with what lists show beside it.
struct ItemSummary {
    Item item; //!< sealedToken is left empty
    QString integrationName;
    QString endUserName;
    qint64 transactions = 0; //!< not removed
    QList<ItemNotice> notices; //!< by their dates, what has none last
};

//! One page of an end user's transactions for the API.
struct EndUserTransactions {
    QList<TransactionRow> rows;
    qint64 total = 0; //!< on all pages
    bool more = false; //!< rows follow these
};

//! Which of an end user's transactions, in ascending order of last change.
struct EndUserTransactionsQuery {
    std::optional<Timestamp> lastUpdatedMin; //!< inclusive
    //! Continues behind this stamp and ignores page: rows that change while somebody reads move to the end, and a page
    //! counted by number would skip as many.
    std::optional<Timestamp> after;
    int page = 1; //!< from 1
    int perPage = 100;
};

//! Reads egret.db and inbox.db: one object = one thread = its own read-only connections. Calls may block; never on the
//! GUI thread of a window. Needs neither the directory's lock nor the secret store. Every call sees one consistent
//! state; two calls may see two, with commits of a writer between them. Every call can fail with Storage.
class Reader {
public:
    //! \a directory: the data directory. Errors: NotFound when it holds no database yet; Storage.
    static Result<std::unique_ptr<Reader>> open(const QString& directory);

    //! In order of creation. lastWebhook counts verified deliveries only.
    Result<QList<IntegrationSummary>> integrations();
    //! Earlier paths of its webhook URL, newest first.
    //! How its Items are read. Errors: NotFound, Storage.
    Result<FetchStrategy> strategyOf(const IntegrationId& integration);
    Result<QList<RetiredPath>> retiredPaths(const IntegrationId& integration);
    //! In order of creation.
    Result<QList<ItemSummary>> items();
    //! Items that genuine webhooks name and that are not held here; the one seen last comes first.
    Result<QList<GhostItem>> ghostItems();
    //! What Plaid last said about an Item beside its error; empty facts where it was not asked yet.
    Result<ItemFacts> itemFacts(const ItemId& id);
    //! How many Items of \a environment have each of Plaid's billed products, as Plaid last said; those that Plaid no
    //! longer knows are left out.
    Result<QHash<QString, qint64>> itemsByProduct(Environment environment);
    //! How its status changed, newest first, at most \a limit.
    Result<QList<ItemStatusChange>> itemStatuses(const ItemId& id, int limit);
    //! Where its webhooks were moved to last; nothing where they never were.
    Result<std::optional<WebhookMove>> webhookMove(const ItemId& id);
    //! What is known of its webhooks: expectedWebhook() says what should come. Errors: NotFound.
    Result<WebhookWatch> webhookWatch(const ItemId& id);
    //! Accounts of it that took the place of others, or others that took theirs; oldest first.
    Result<QList<StoredAccountMatch>> accountMatches(const ItemId& item);
    //! In order of their arrival; balances as Plaid last told them without asking the bank.
    Result<QList<Account>> accounts(const ItemId& item);
    //! Errors: NotFound.
    Result<ItemSummary> item(const ItemId& id);

    //! Removed rows are left out. Equal rows come newest first; rows without the sorted text come last.
    Result<RowIndex> transactionIndex(const TransactionQuery& query);
    //! The first rows of that index, at most \a limit, where they are found without reading all of it; else none.
    Result<QList<TransactionRow>> firstTransactions(const TransactionQuery& query, int limit);
    //! The rows of \a ids in that order, removed ones included; ids that are gone are skipped. Meant for pages: it
    //! reads each row's JSON as well.
    Result<QList<TransactionRow>> transactionRows(const QList<qint64>& ids);
    //! One entry a currency, by its code; removed rows are left out. A sum beyond 64 bits is a Storage error.
    Result<QList<CurrencyTotals>> transactionTotals(const TransactionQuery& query);
    //! As many rows as the index of \a query has.
    Result<qint64> transactionCount(const TransactionQuery& query);

    //! What happened to one transaction and to the row it was posted from or as, oldest first. Errors: NotFound.
    Result<QList<TransactionStep>> transactionHistory(const TransactionId& id);
    //! The syncs of one Item that have ended, newest first, at most \a limit.
    Result<QList<SyncRun>> syncRuns(const ItemId& item, int limit);

    //! Transactions of \a endUser (removed ones left out). Errors: NotFound (no such end user), Storage.
    Result<EndUserTransactions> endUserTransactions(const EndUserId& endUser, const EndUserTransactionsQuery& query);

    //! Newest first, accepted and rejected ones. A negative \a limit: all. This and what follows of webhooks is empty
    //! while no receiver has run in this directory.
    Result<QList<WebhookSummary>> webhooks(const WebhookQuery& query, int limit);
    Result<qint64> webhookCount(const WebhookQuery& query);
    //! Its body is the redacted form where the delivery carried a token; what is sealed is not read. Errors: NotFound.
    Result<WebhookDetail> webhook(const WebhookId& id);
    //! The same with its sealed body, for those who have the secrets. Errors: NotFound.
    Result<WebhookRecord> webhookRecord(const WebhookId& id);
    //! Verified deliveries by type and code as they were sent.
    Result<QList<WebhookCount>> webhookKinds();
    //! Keys that judged deliveries here, by their id; the one seen last comes first.
    Result<QList<StoredKey>> webhookKeys(const QString& kid);
    Result<InboxFigures> inboxFigures();

    //! In order of creation, revoked ones included.
    Result<QList<ApiKeyInfo>> apiKeys();
    //! Both as MetaStore's.
    Result<QString> directoryId();
    Result<QByteArray> dataKeyFingerprint();

    //! Whether Items are kept up to date.
    Result<ItemsHealth> itemsHealth();
    //! What waits in the inbox; nothing while no webhook receiver has run in this directory.
    Result<InboxHealth> inboxHealth();

    //! Runs SQLite's own integrity check on both files. The value is "ok" or the first complaint with its file.
    Result<QString> checkIntegrity();

private:
    Reader(QString directory, std::unique_ptr<Database> egret);

    //! The connection to inbox.db, opened once there is one; null until then.
    Result<Database*> inbox();
    Result<QHash<IntegrationId, QString>> integrationNames();
    template <typename T, typename Read>
    Result<T> withInbox(Read read);

    QString m_directory;
    std::unique_ptr<Database> m_egret;
    std::unique_ptr<Database> m_inbox;
};

} // namespace egret
