// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"
#include "core/plaid/transactionpage.h"

#include <QStringList>

namespace egret {

class PlaidClient;

//! A series of payments that Plaid takes for one habit: rent, a salary.
struct PaymentStream {
    QString id;
    AccountId account;
    QString description;
    //! Empty where Plaid knows none.
    QString merchantName;
    QString categoryDetailed;
    //! "WEEKLY", "MONTHLY", …; Plaid's word, unknown ones included.
    QString frequency;
    //! "MATURE", "EARLY_DETECTION", "TOMBSTONED" or a newer word.
    QString status;
    //! Plaid's sign: positive is money out. 0 where Plaid gives none.
    Money averageAmount;
    Money lastAmount;
    QDate firstDate;
    QDate lastDate;
    //! Invalid where Plaid predicts none.
    QDate predictedNextDate;
    bool active = false;
    QList<TransactionId> transactions;
};

//! What /transactions/recurring/get found.
struct PaymentStreams {
    QList<PaymentStream> inflows;
    QList<PaymentStream> outflows;
};

//! Plaid's transaction calls. Engine thread only. Errors of every call: those of PlaidClient::post.
class TransactionApi {
public:
    //! The most that Plaid gives at once.
    static constexpr int kPageSize = 500;

    explicit TransactionApi(PlaidClient& client);

    //! One page of /transactions/sync after \a cursor, for readTransactionPage(); an empty cursor starts with the oldest.
    //! Repeated where safe.
    Task<QByteArray> sync(PlaidAccess access, AccessToken token, SyncCursor cursor);
    //! One page of /transactions/get, the older way: rows dated \a from to \a to, both included, behind the first
    //! \a offset. Until the history is complete Plaid has the last 30 days only, and before it has those it answers
    //! PRODUCT_NOT_READY.
    Task<TransactionListPage> get(PlaidAccess access, AccessToken token, ItemId item, QDate from, QDate to, int offset);
    //! /transactions/refresh: makes Plaid ask the bank now; what is new follows by webhook. Billed for each call and
    //! therefore never repeated.
    Task<> refresh(PlaidAccess access, AccessToken token);
    //! /transactions/recurring/get. Needs a complete history, of 180 days or more to be of use.
    Task<PaymentStreams> recurring(PlaidAccess access, AccessToken token);

private:
    PlaidClient& m_client;
};

} // namespace egret
