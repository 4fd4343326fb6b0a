// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <optional>

namespace egret {

//! State of an Item, in the words of Heron's links.
enum class ItemStatus {
    Pending, //!< linked, nothing fetched yet
    Syncing, //!< a sync runs
    Active, //!< the last sync succeeded
    Erroring, //!< Plaid or the bank refuses; errorCode says why
    SyncDisabled, //!< stopped by the operator
    DeletedInPlaid, //!< the Item no longer exists at Plaid; history is kept
};

QString itemStatusName(ItemStatus status); //!< "pending", "syncing", "active", "erroring", "sync_disabled", "deleted_in_plaid"
std::optional<ItemStatus> itemStatusFromName(const QString& name);

//! How far Plaid has loaded an Item's history (transactions_update_status).
enum class HistoryStatus { NotReady, InitialComplete, HistoricalComplete, Unknown };

QString historyStatusName(HistoryStatus status); //!< Plaid's words: "NOT_READY", "INITIAL_UPDATE_COMPLETE", …
HistoryStatus historyStatusFromName(const QString& name); //!< a word Egret does not know is Unknown

//! One login at one bank, as Egret keeps it. The access token is only here sealed (TokenVault, AAD = item id).
struct Item {
    ItemId id;
    IntegrationId integration;
    EndUserId endUser;
    QString heronId; //!< "dso_…": its data source in Heron's words
    QByteArray sealedToken;
    InstitutionId institution;
    QString institutionName;
    ItemStatus status = ItemStatus::Pending;
    QString errorCode; //!< Plaid's, "TOKEN_LOST" or "KEYS_MISSING" (the integration's secret); empty while healthy
    QString errorMessage;
    HistoryStatus history = HistoryStatus::NotReady;
    SyncCursor cursor; //!< empty until the first sync with data
    Timestamp created;
    Timestamp lastUpdated;
    std::optional<Timestamp> lastSync; //!< end of the last successful sync
};

//! What the operator should do next about \a item: "none", "wait" or what PlaidAdvice says of its error code.
QString nextAction(const Item& item);

} // namespace egret
