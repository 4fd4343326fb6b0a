// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/accountmatchstore.h"
#include "core/store/accountrevocationstore.h"
#include "core/store/apikeystore.h"
#include "core/store/enduserstore.h"
#include "core/store/integrationstore.h"
#include "core/store/itemfactsstore.h"
#include "core/store/itemnoticestore.h"
#include "core/store/itemstore.h"
#include "core/store/linkvisitstore.h"
#include "core/store/metastore.h"
#include "core/store/pathstore.h"
#include "core/store/syncrunstore.h"
#include "core/store/transactionmarksstore.h"
#include "core/store/transactionstore.h"
#include "core/store/webhookclockstore.h"
#include "core/store/webhookmovestore.h"

namespace egret {

//! The writers of egret.db, one per aggregate, over one connection: what a piece of work given to Writer gets to see.
//! Each call of a store is one SQL transaction. Writer thread only.
struct Stores {
    explicit Stores(Database& database)
        : meta(database)
        , integrations(database)
        , endUsers(database)
        , items(database)
        , itemFacts(database)
        , itemNotices(database)
        , syncRuns(database)
        , transactions(database)
        , transactionMarks(database)
        , apiKeys(database)
        , paths(database)
        , linkVisits(database)
        , accountMatches(database)
        , accountRevocations(database)
        , webhookClocks(database)
        , webhookMoves(database)
    {
    }

    MetaStore meta;
    IntegrationStore integrations;
    EndUserStore endUsers;
    ItemStore items;
    ItemFactsStore itemFacts;
    ItemNoticeStore itemNotices;
    SyncRunStore syncRuns;
    TransactionStore transactions;
    TransactionMarksStore transactionMarks;
    ApiKeyStore apiKeys;
    PathStore paths;
    LinkVisitStore linkVisits;
    AccountMatchStore accountMatches;
    AccountRevocationStore accountRevocations;
    WebhookClockStore webhookClocks;
    WebhookMoveStore webhookMoves;
};

} // namespace egret
