// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/link/linkservice.h"
#include "core/plaid/sandboxapi.h"
#include "core/sync/itemaccess.h"
#include "ui/shared/itemwish.h"

#include <QObject>

namespace egret {

class Engine;

//! Does with Items what somebody at the window wants, by the services of the runtime. Engine thread; connected queued.
//! What is wished for while the engine is not open is refused with the reason.
class ItemActions : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a engine.
    explicit ItemActions(Engine& engine);

public slots:
    //! done() or failed() follows.
    void fulfil(const egret::ItemWish& wish);
    //! Looks for what is new of each; nothing is reported.
    void syncAll(const QList<egret::ItemId>& items);
    //! A new Item: bankPageReady(), for a test bank testBankLinked(), or bankRefused() follows. What comes of it is stored
    //! by itself.
    void connectBank(const egret::BankWish& wish);
    //! A page of Link to repair an Item; \a wish says how. repairLinkReady() or repairLinkFailed() follows.
    void makeRepairLink(const egret::ItemWish& wish);

signals:
    void done(const egret::ItemWish& wish);
    void failed(const egret::ItemWish& wish, const egret::Error& error);
    //! To be opened where the end user is; \a wish needs it.
    void repairPageReady(const egret::ItemWish& wish, const QUrl& page);
    //! Good until \a expires; to be handed to the end user.
    void repairLinkReady(const egret::ItemWish& wish, const QUrl& page, egret::Timestamp expires);
    void repairLinkFailed(const egret::ItemWish& wish, const egret::Error& error);
    void bankPageReady(const QUrl& page);
    void testBankLinked(const egret::ItemId& item);
    //! The end user has linked the accounts of \a item once more, which was left as it is; nothing was added.
    void bankKnown(const egret::ItemId& item);
    void bankRefused(const egret::Error& error);

private:
    QCoro::Task<> carryOut(ItemWish wish);
    QCoro::Task<> openBankPage(BankWish wish);
    QCoro::Task<> linkTestBank(BankWish wish);
    Task<> begin(const ItemWish& wish);
    Task<> sync(ItemId item);
    Task<> cancelSync(ItemId item);
    Task<> repair(ItemWish wish);
    Task<StartedLink> startRepair(ItemWish wish);
    QCoro::Task<> tellRepairLink(ItemWish wish);
    Task<> moveWebhooks(ItemWish wish);
    Task<> fireWebhook(ItemWish wish);
    Task<> breakLogin(ItemId item);
    //! Refuses outside Sandbox and the offline sandbox.
    Task<OpenItem> openTestItem(ItemId item);

    Engine& m_engine;
};

} // namespace egret
