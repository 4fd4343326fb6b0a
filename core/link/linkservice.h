// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/item.h"
#include "core/domain/linkvisit.h"
#include "core/link/linkharvest.h"
#include "core/link/linklog.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/linkapi.h"
#include "core/plaid/sandboxapi.h"
#include "core/secrets/tokenvault.h"

#include <QSet>

#include <chrono>
#include <memory>

namespace egret {

class Backoff;
class PlaidClient;
class Writer;

//! Whose bank is to be linked, and how.
struct LinkOrder {
    IntegrationId integration;
    EndUserId endUser;
    //! May be empty.
    QString endUserName;
    //! Repairs this Item (update mode) instead of adding one.
    ItemId updateOf;
    //! Its clientUserId and updateOf are filled in.
    LinkTokenRequest options;
    //! Takes a bank in although the end user has a working Item with the same accounts.
    bool allowDuplicate = false;
};

//! A visit whose page waits for the end user.
struct StartedLink {
    LinkVisit visit;
    QUrl page;
    //! It was begun earlier and is still good.
    bool again = false;
};

//! How a visit ended.
struct EndedLink {
    LinkVisit visit;
    QList<ItemId> items;
    //! Items whose accounts it brought once more, which were left alone.
    QList<ItemId> twins;
};

//! Does the company's part of Link: makes the token, has Plaid host the page (the system's browser shows it, so there is
//! neither a web view nor a registered redirect), asks every few seconds and whenever a LINK webhook comes what became of
//! it, exchanges every public token and stores the Items. What it knows is in the database before it is acted on: after a
//! restart resume() goes on where the last process stopped; Plaid keeps a session's data for six hours.
//! An exchange is never sent twice blindly. After a lost answer the token is fetched again and tried; if Plaid says that
//! it was used, and no Item of this end user came since, the visit fails with "exchange_lost". Where the end user has an
//! Item with the same accounts already, nothing is exchanged, and the visit fails with "duplicate" once the page is done.
//! Engine thread only; parts outlive every flow.
class LinkService : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Writer& writer;
        std::shared_ptr<const TokenVault> vault;
        PlaidAccessSource& accesses;
        PlaidClient& plaid;
        Backoff& backoff;
        const Clock& clock;
        TaskTracker& tasks;
    };
    explicit LinkService(Parts parts, QObject* parent = nullptr);

    //! Between two looks; 3 s unless set.
    void setPollInterval(std::chrono::milliseconds interval);

    //! Makes a link token and remembers the visit, or finds the one that is open for the same end user, integration and
    //! Item. Errors: NotFound, those of PlaidAccessSource and PlaidClient::post, SecretsLocked and its kin, Storage;
    //! Network with code "no_page" where Plaid names none.
    Task<StartedLink> start(LinkOrder order);
    //! Ends when the visit does. The value says how; a visit that failed is no error. Errors: NotFound, Storage;
    //! Cancelled when the Backoff stops: the visit stays open.
    Task<EndedLink> finish(QString visit);
    //! Watches every visit that is open, in the background.
    void resume();
    //! Links a test bank without a browser, in Sandbox and at the simulator. Errors: as start(), and Conflict.
    Task<ItemId> linkTestItem(LinkOrder order, SandboxItemRequest request);

public slots:
    //! Something may have happened in a visit: looks at once.
    void look();

signals:
    //! \a item is stored, new or with a new token, and wants to be fetched.
    void linked(egret::ItemId item);
    //! The end user has repaired \a item.
    void repaired(egret::ItemId item);
    //! A look at Plaid is due, or one has ended.
    void lookNow();

private:
    Task<StartedLink> openVisit(LinkOrder order);
    Task<StartedLink> newVisit(LinkOrder order, PlaidAccess access);
    Task<AccessToken> tokenOf(ItemId item);
    Task<EndedLink> ended(LinkVisit visit);
    QCoro::Task<> resumeAll();
    Task<> pause();
    //! One question to Plaid, and all that follows from its answer. True: the visit has ended.
    Task<bool> lookAt(LinkVisit visit);
    Task<bool> settle(LinkVisit visit, QList<LinkSession> sessions);
    Task<> checkTwins(LinkVisit visit);
    Task<bool> endVisit(LinkVisit visit, LinkVisitState state, QString cause);

    Writer& m_writer;
    std::shared_ptr<const TokenVault> m_vault;
    PlaidAccessSource& m_accesses;
    Backoff& m_backoff;
    const Clock& m_clock;
    TaskTracker& m_tasks;
    LinkLog m_log;
    LinkHarvest m_harvest;
    LinkApi m_links;
    SandboxApi m_sandbox;
    ItemApi m_items;
    std::chrono::milliseconds m_interval{3'000};
    //! Visits that some flow looks after.
    QSet<QString> m_watched;
};

} // namespace egret
