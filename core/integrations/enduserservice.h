// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/enduser.h"
#include "core/plaid/plaidaccess.h"

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
    qint64 webhooks = 0;
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
        // Removes deliveries about these Items from the inbox; how many they were.
        std::function<QFuture<Result<qint64>>(QList<ItemId>)> eraseDeliveries;
        const Clock& clock;
        // Of the data, absolute: where the receipts are.
        QString directory;
    };
    explicit EndUserService(Parts parts);

    // Removes the Items of \a id at Plaid (unless \a locally), then their deliveries, then every row, then the snapshots
    // from before schema changes, and adds the receipt to "erasures.jsonl" (0600). When Plaid cannot be
    // asked nothing is removed here, since the tokens would be lost with it; Items that Plaid no longer knows are no
    // obstacle. Begun again after a failure it goes on where it stopped. Errors: NotFound; those of the secret store and
    // of Plaid; Storage.
    Task<ErasureReceipt> erase(EndUserId id, bool locally);

private:
    Task<qint64> removeAtPlaid(QList<ItemId> items);
    Task<bool> removeOne(ItemId item);
    Result<> keepReceipt(const ErasureReceipt& receipt) const;

    Parts m_parts;
};

} // namespace egret
