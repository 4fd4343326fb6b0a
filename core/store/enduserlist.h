// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/domain/enduser.h"
#include "core/store/database.h"

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

namespace egret {

//! An end user as a list of many shows it.
struct ListedEndUser {
    EndUser user;
    qint64 items = 0;
    //! Of its Items.
    qint64 needLogin = 0;
    //! Erroring ones, those that need a login among them.
    qint64 erroring = 0;
    //! Being fetched, or not fetched yet.
    qint64 syncing = 0;
    //! Gone at Plaid.
    qint64 gone = 0;
    qint64 accounts = 0;
    //! Removed ones are left out.
    qint64 transactions = 0;
    //! The last successful sync of any of its Items.
    std::optional<Timestamp> lastActivity;
    //! What came in less what went out in the last 30 days, one for each currency.
    QList<Money> net;
    //! What its depository accounts held at the end of each of the last kDays days, oldest first: today's balances less
    //! the transactions since. Minor units of one currency, the one with most accounts; empty without such an account.
    std::vector<qint64> balances;
};

//! Lists end users with what is held of them, on a connection of its own. Same rules as Reader.
class EndUserList {
public:
    static constexpr int kDays = 90;
    static constexpr int kNetDays = 30;

    //! Errors: those of Reader::open().
    static Result<std::unique_ptr<EndUserList>> open(const QString& directory);

    //! By name. \a today: the last of the days. Those with Items of \a integration, and what is held of these, unless it is
    //! empty.
    Result<QList<ListedEndUser>> all(QDate today, const IntegrationId& integration = {});

private:
    EndUserList() = default;

    std::unique_ptr<Database> m_egret;
};

} // namespace egret
