// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <optional>

namespace egret {

//! What is held of one account.
struct HeldAccount {
    //! As the bank calls it; may be empty.
    QString name;
    //! Removed ones included.
    qint64 transactions = 0;
};

//! Deletes what is held of one account, because its owner took it back from the Item (ITEM: USER_ACCOUNT_REVOKED). Writer
//! thread only.
class AccountRevocationStore {
public:
    explicit AccountRevocationStore(Database& database);

    //! Deletes the transactions of \a account with all that people wrote to them, and its balances and names, from the
    //! file as well, and first the copies that were made before migrations; the account stays as an id with the time. A notice and a run of the Item, both with \a source, the
    //! delivery that said so, tell how much went. Until Plaid lists the account again nothing more is done to it. An
    //! account that is not known leaves the bare notice, an Item that nobody holds nothing. The value: transactions deleted.
    //! One SQL transaction. Errors: Storage.
    Result<qint64> revoke(const ItemId& item, const AccountId& account, Timestamp now, const WebhookId& source);

    //! What revoke() would delete; nothing where the account is not known or was taken back already. Errors: Storage.
    Result<std::optional<HeldAccount>> heldOf(const ItemId& item, const AccountId& account);

private:
    struct Place {
        qint64 item = 0;
        qint64 account = 0;
        qint64 nextRun = 0;
        bool isRevoked = false;
    };

    Result<qint64> deleteRows(const Place& place);
    Result<> blank(const Place& place, Timestamp now);
    Result<> keepRun(const Place& place, qint64 deleted, Timestamp now, const WebhookId& source);

    Database& m_database;
};

} // namespace egret
