// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/apikeyservice.h"
#include "core/http/apikeyring.h"
#include "core/integrations/enduserservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/plaidcredentials.h"
#include "core/link/itemimport.h"
#include "core/link/linkservice.h"
#include "core/plaid/accountapi.h"
#include "core/plaid/backoff.h"
#include "core/plaid/callbudget.h"
#include "core/plaid/institutionapi.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/plaidclient.h"
#include "core/plaid/plaidreach.h"
#include "core/plaid/transactionapi.h"
#include "core/plaid/webhookkeyapi.h"
#include "core/receiver/linkendpoint.h"
#include "core/receiver/pathhitlog.h"
#include "core/receiver/reachability.h"
#include "core/receiver/reachprobe.h"
#include "core/receiver/tunnelfinder.h"
#include "core/receiver/verificationkeys.h"
#include "core/receiver/webhookaddresses.h"
#include "core/receiver/webhookforwarder.h"
#include "core/receiver/webhookhandler.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhookjudge.h"
#include "core/receiver/webhookposter.h"
#include "core/receiver/webhookreceiver.h"
#include "core/receiver/webhookretention.h"
#include "core/requests/requestlog.h"
#include "core/secrets/tokenvault.h"
#include "core/store/writer.h"
#include "core/sync/accountreconciliation.h"
#include "core/sync/institutionlookup.h"
#include "core/sync/itemaccess.h"
#include "core/sync/itemcare.h"
#include "core/sync/itemnotes.h"
#include "core/sync/itemrefresh.h"
#include "core/sync/removalnotice.h"
#include "core/sync/syncscheduler.h"
#include "core/sync/transactionssync.h"
#include "core/sync/wakewatch.h"
#include "core/sync/webhookclock.h"
#include "core/sync/webhookmover.h"

#include <QNetworkAccessManager>

namespace egret {

//! Everything that needs the open directory and the opened secrets, made top to bottom and destroyed bottom to top.
struct Services {
    struct Needs {
        Writer& writer;
        SecretStore& secrets;
        std::shared_ptr<const TokenVault> vault;
        const Clock& clock;
        SyncScheduler::Options syncing;
        QString directory;
        QString staging;
        RequestLog::Limits requestLog;
    };
    explicit Services(const Needs& needs)
        : vault(needs.vault)
        , requests(needs.clock, needs.requestLog)
        , reach(requests)
        , plaid(network, backoff)
        , itemApi(plaid)
        , accountApi(plaid)
        , transactionApi(plaid)
        , institutionApi(plaid)
        , keyApi(plaid)
        , credentials(needs.writer, needs.secrets)
        , integrations({needs.writer, needs.secrets, institutionApi, credentials, needs.clock})
        , apiKeys(needs.writer, keyRing, needs.clock)
        , itemAccess(needs.writer, *needs.vault, credentials, needs.clock)
        , institutionLookup(itemAccess, itemApi, institutionApi)
        , refresh(itemAccess, itemApi, institutionLookup)
        , staging(needs.staging)
        , fetch(transactionApi, needs.clock)
        , sync({itemAccess, transactionApi, accountApi, institutionLookup, needs.writer, staging, fetch, backoff, needs.clock})
        , itemCare({itemAccess, itemApi, transactionApi, needs.writer, *needs.vault, needs.clock})
        , scheduler({sync, refresh, itemCare, needs.writer, backoff, needs.clock}, needs.syncing)
        , wakeWatch(computerClock)
        , removalNotice(needs.writer, needs.clock, tasks)
        , itemNotes(itemAccess, needs.writer, tasks)
        , reconciliation({itemAccess, accountApi, needs.writer, needs.clock, tasks})
        , webhookClock(needs.writer, needs.clock, tasks, {})
        , webhookMover({itemAccess, itemApi, needs.writer, needs.clock})
        , addresses(needs.clock)
        , pathHits(addresses, needs.writer, tasks)
        , keys(keyApi, credentials, needs.clock, tasks)
        , inbox(*needs.vault)
        , poster(network, backoff)
        , judge({inbox, keys, addresses, *needs.vault, needs.clock, tasks})
        , handler(inbox, *needs.vault, tasks)
        , retention(inbox, needs.clock, tasks)
        , forwarder({inbox, poster, *needs.vault, needs.clock, tasks})
        , reachability(network, probe, backoff)
        , tunnels(network)
        , receiver(addresses, keys, inbox, needs.clock)
        , linkEndpoint(needs.writer, needs.vault, keyRing, needs.clock)
        , endUsers({needs.writer, *needs.vault, credentials, itemApi, [this](const ItemId& item) { return scheduler.letGo(item); },
              [this](const EndUserTraces& traces) { return eraseDeliveries(traces); },
              [this](const EndUserTraces& traces) { return requests.eraseOf(traces); }, needs.clock, needs.directory})
        , itemImport(needs.writer, needs.vault, needs.clock)
        , links({needs.writer, needs.vault, credentials, plaid, backoff, needs.clock, tasks})
    {
        plaid.setBudget(&budget);
        plaid.setObserver(&reach);
        receiver.setProbe(probe);
    }

    QFuture<Result<ErasedDeliveries>> eraseDeliveries(const EndUserTraces& traces)
    {
        const std::function<Result<ErasedDeliveries>(WebhookStore&)> erase
            = [traces](WebhookStore& store) { return store.eraseOf(traces); };
        return inbox.post(erase);
    }

    std::shared_ptr<const TokenVault> vault;
    TaskTracker tasks;
    QNetworkAccessManager network;
    Backoff backoff;
    CallBudget budget;
    RequestLog requests;
    PlaidReach reach;
    PlaidClient plaid;
    ItemApi itemApi;
    AccountApi accountApi;
    TransactionApi transactionApi;
    InstitutionApi institutionApi;
    WebhookKeyApi keyApi;
    PlaidCredentials credentials;
    IntegrationService integrations;
    ApiKeyRing keyRing;
    ApiKeyService apiKeys;
    ItemAccess itemAccess;
    InstitutionLookup institutionLookup;
    ItemRefresh refresh;
    PageStaging staging;
    TransactionsFetch fetch;
    TransactionsSync sync;
    ItemCare itemCare;
    SyncScheduler scheduler;
    //! Whatever clock Items are judged by: sleep is the computer's.
    SystemClock computerClock;
    WakeWatch wakeWatch;
    RemovalNotice removalNotice;
    ItemNotes itemNotes;
    AccountReconciliation reconciliation;
    WebhookClock webhookClock;
    WebhookMover webhookMover;
    WebhookAddresses addresses;
    PathHitLog pathHits;
    VerificationKeys keys;
    WebhookInbox inbox;
    WebhookPoster poster;
    WebhookJudge judge;
    WebhookHandler handler;
    WebhookRetention retention;
    WebhookForwarder forwarder;
    ReachProbe probe;
    Reachability reachability;
    TunnelFinder tunnels;
    WebhookReceiver receiver;
    LinkEndpoint linkEndpoint;
    EndUserService endUsers;
    ItemImport itemImport;
    LinkService links;
};

} // namespace egret
