// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/plaid/plaidaccess.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace egret {

class PlaidClient;

//! What Plaid is asked to judge: money from or to an end user's account in the United States.
struct TransferOrder {
    AccountId account;
    //! "debit" takes from the end user, "credit" pays them.
    QString type;
    //! "ach", "same-day-ach", "rtp" or "wire"; the last two only pay.
    QString network;
    //! "ppd", "web", "ccd", …; for ACH only, empty otherwise.
    QString achClass;
    //! Positive; US dollars.
    Money amount;
    QString legalName;
    //! At most 50 characters, remembered by Plaid for 48 hours: makes asking again harmless. Always give one.
    QString idempotencyKey;
};

//! What Plaid thinks of an order. Good for an hour.
struct TransferAuthorization {
    QString id;
    //! "approved", "declined" (creating the transfer would fail) or "user_action_required" (Link first, then ask again).
    QString decision;
    //! Empty: Plaid has checked and approved. Beside "approved" it says that the risk was not judged.
    QString rationaleCode;
    QString rationale;
    //! UTC.
    QDateTime created;
};

//! A transfer as it stands.
struct Transfer {
    QString id;
    QString authorizationId;
    AccountId account;
    QString type;
    QString network;
    QString achClass;
    Money amount;
    QString description;
    //! "pending", "posted", "settled", "funds_available", "cancelled", "failed", "returned"; Plaid's word, also newer ones.
    QString status;
    //! UTC.
    QDateTime created;
    bool cancellable = false;
    //! "R01" and the like; empty unless it failed or was returned.
    QString failureCode;
    QString failure;
    //! Debits by ACH; invalid otherwise.
    QDate expectedFundsAvailable;
    //! Until when it can come back, by rule and for lack of authority; invalid where it cannot.
    QDate standardReturnWindow;
    QDate unauthorizedReturnWindow;
    QString networkTraceId;
};

//! Something that happened to a transfer.
struct TransferEvent {
    //! Ascending over all transfers of the client.
    qint64 id = 0;
    //! UTC.
    QDateTime time;
    //! A status, or one of the words of sweeps and refunds; Plaid's, also newer ones.
    QString type;
    //! Empty for sweeps.
    QString transferId;
    AccountId account;
    QString transferType;
    Money amount;
    QString failureCode;
    QString failure;
};

//! Some events, and whether later ones follow.
struct TransferEvents {
    QList<TransferEvent> events;
    bool hasMore = false;
};

//! Which transfers or events, newest first.
struct TransferFilter {
    //! UTC; invalid: no bound.
    QDateTime from;
    QDateTime to;
    //! At most 25, Plaid's own limit.
    int count = 25;
    int offset = 0;
};

//! Plaid's Transfer calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class TransferApi {
public:
    //! The most events that eventsAfter() gives at once.
    static constexpr int kEventPage = 500;

    explicit TransferApi(PlaidClient& client);

    //! /transfer/authorization/create. Repeated where the order has an idempotency key.
    Task<TransferAuthorization> authorize(PlaidAccess access, AccessToken token, TransferOrder order);
    //! /transfer/create: moves the money that was authorized. \a description: at most 10 characters by ACH, 15 else. The
    //! authorization is the key: asking again gives the same transfer, also after a server error.
    Task<Transfer> create(
        PlaidAccess access, AccessToken token, AccountId account, QString authorizationId, QString description);
    Task<Transfer> get(PlaidAccess access, QString transferId); //!< /transfer/get
    Task<QList<Transfer>> list(PlaidAccess access, TransferFilter filter); //!< /transfer/list
    Task<> cancel(PlaidAccess access, QString transferId); //!< /transfer/cancel, only while cancellable
    //! /transfer/event/sync: what happened after event \a after, oldest first; 0 begins. What the webhook
    //! TRANSFER_EVENTS_UPDATE, which names nothing, asks for.
    Task<TransferEvents> eventsAfter(PlaidAccess access, qint64 after);
    //! /transfer/event/list; an empty \a transferId: of all.
    Task<TransferEvents> events(PlaidAccess access, TransferFilter filter, QString transferId = {});

private:
    PlaidClient& m_client;
};

} // namespace egret
