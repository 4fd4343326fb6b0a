// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace egret {

//! How far the last move of one Item's webhooks to another URL has come.
enum class WebhookMoveState {
    //! Written down before Plaid is asked; whether Plaid took it is to be found out.
    Begun,
    Moved,
    //! As Begun, on the way back.
    Returning,
    Returned,
};

QString webhookMoveStateName(WebhookMoveState state); //!< "begun", "moved", "returning", "returned"

//! The last move of one Item's webhooks.
struct WebhookMove {
    //! URLs, percent-encoded; empty: Plaid sent them nowhere.
    QString previous;
    QString target;
    WebhookMoveState state = WebhookMoveState::Begun;
    Timestamp changed;
    //! When the target heard of it from Plaid; nothing before that, or where it is not heard here.
    std::optional<Timestamp> acknowledged;
};

//! Remembers for each Item where its webhooks went before they were moved, so that moving many Items can be gone on with
//! after a kill, and be taken back. Writer thread only. Every call can fail with Storage.
class WebhookMoveStore {
public:
    explicit WebhookMoveStore(Database& database);

    //! Written before Plaid is asked. Takes the place of an earlier move. Errors: NotFound.
    Result<> begin(const ItemId& item, const WebhookMove& move);
    //! Plaid has taken the move that was begun; nothing where none was.
    Result<> finish(const ItemId& item, Timestamp now);
    //! Plaid told \a url that the webhooks of \a item go there. Nothing where that is not the move's target.
    Result<> acknowledge(const ItemId& item, const QString& url, Timestamp now);
    //! Those of \a items whose move has not been acknowledged.
    Result<QList<ItemId>> unacknowledged(const QList<ItemId>& items);
    //! Nothing where they never moved.
    Result<std::optional<WebhookMove>> find(const ItemId& item);

private:
    Database& m_database;
};

//! As WebhookMoveStore::find(). For readers as well.
Result<std::optional<WebhookMove>> selectWebhookMove(Database& database, const ItemId& item);

} // namespace egret
