// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/accountmatchstore.h"
#include "core/sync/itemaccess.h"

#include <QObject>

namespace egret {

class AccountApi;
class Writer;
struct SyncSummary;

//! Sees to it that an account whose account_id has changed keeps its history, and that nobody pays for two Items that
//! share their accounts without knowing. Looks after each sync that brought rows, and asks Plaid for the list of accounts
//! (/accounts/get, free) where some are new or the end user has been in update mode. Engine thread only; what is passed in
//! must outlive every flow.
class AccountReconciliation : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ItemAccess& items;
        AccountApi& accounts;
        Writer& writer;
        const Clock& clock;
        TaskTracker& tasks;
    };
    explicit AccountReconciliation(Parts parts, QObject* parent = nullptr);

    //! Asks Plaid which accounts \a item has, and matches. Errors: those of ItemAccess::open and PlaidClient::post; Storage.
    Task<QList<AccountMatch>> reconcile(ItemId item);
    //! A person's word for it. Errors: those of AccountMatchStore::matchByHand.
    Task<> matchByHand(ItemId item, AccountId before, AccountId after);

public slots:
    void lookAfterSync(const egret::ItemId& item, const egret::SyncSummary& summary);
    void lookAfterUpdateMode(const egret::ItemId& item);

signals:
    //! A look has ended, with matches or without.
    void looked(const egret::ItemId& item);

private:
    QCoro::Task<> look(ItemId item);
    QCoro::Task<> reconcileNow(ItemId item);

    Parts m_parts;
};

} // namespace egret
