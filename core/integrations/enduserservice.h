// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/enduser.h"
#include "core/domain/endusertraces.h"
#include "core/plaid/plaidaccess.h"
#include "core/store/erasure.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>

namespace egret {

class ItemApi;
class TokenVault;
class Writer;

// What was erased of one end user, without a word about who that was.
struct ErasureReceipt {
    // "era_…", random.
    QString id;
    Timestamp erased;
    qint64 items = 0;
    // Items whose token Plaid has dropped.
    qint64 itemsRemovedAtPlaid = 0;
    qint64 transactions = 0;
    // Deliveries, and jobs that send them on.
    qint64 webhooks = 0;
    qint64 forwards = 0;
    // Calls to Plaid in the log.
    qint64 requests = 0;
    // Places in the program's logs that were made unreadable.
    qint64 logged = 0;
};

QJsonObject toJson(const ErasureReceipt& receipt);

// Erases end users from everywhere. Engine thread only. What is passed in must outlive every flow.
class EndUserService {
public:
    struct Parts {
        Writer& writer;
        const TokenVault& vault;
        PlaidAccessSource& accesses;
        ItemApi& items;
        // Ends whatever works on an Item.
        std::function<Task<>(ItemId)> letGo;
        // Removes what the inbox has about an end user.
        std::function<QFuture<Result<ErasedDeliveries>>(EndUserTraces)> eraseDeliveries;
        // Removes what the log of calls to Plaid has; calls that were not written yet are written first.
        std::function<QFuture<Result<qint64>>(EndUserTraces)> eraseCalls;
        const Clock& clock;
        // Of the data, absolute: where the receipts are.
        QString directory;
    };
    explicit EndUserService(Parts parts);

    // Lets the Items of \a id go, removes them at Plaid (unless \a locally), then their deliveries and the calls that were
    // made for them, then every row, then the snapshots from before schema changes; makes what the program's logs and the
    // simulator's journal call them by unreadable, and adds the receipt to "erasures.jsonl" (0600). When Plaid cannot be
    // asked nothing is removed here, since the tokens would be lost with it; Items that Plaid no longer knows are no
    // obstacle. Begun again after a failure it goes on where it stopped. Errors: NotFound; Cancelled; those of the secret
    // store and of Plaid; Storage.
    Task<ErasureReceipt> erase(EndUserId id, bool locally);

private:
    Task<> letGoOf(QList<ItemId> items);
    Task<qint64> removeAtPlaid(QList<ItemId> items);
    Task<bool> removeOne(ItemId item);
    Task<> eraseStored(EndUserTraces traces, ErasureReceipt* receipt);
    Result<> eraseInFiles(const EndUserTraces& traces, ErasureReceipt* receipt) const;
    Result<> keepReceipt(const ErasureReceipt& receipt) const;

    Parts m_parts;
};

} // namespace egret
