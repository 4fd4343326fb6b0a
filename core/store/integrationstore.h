// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/fetchstrategy.h"
#include "core/domain/integration.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! Writes and reads the integrations table. Plaid secrets are not in it: they lie in the secret store. Writer thread
//! only.
class IntegrationStore {
public:
    explicit IntegrationStore(Database& database);

    //! Errors: Conflict with code "name" when the name is taken; Storage.
    Result<> insert(const Integration& integration);
    //! Errors: Conflict with code "name" when another has it; NotFound, Storage.
    Result<> rename(const IntegrationId& id, const QString& name);
    //! Removes the integration with its Items, their accounts and transactions, for good, and first the copies that were made before
    //! migrations. End users stay, also those
    //! without another Item. Errors: NotFound, Storage.
    Result<> remove(const IntegrationId& id);
    //! Errors: NotFound, Storage.
    Result<Integration> find(const IntegrationId& id);
    //! In order of creation.
    Result<QList<Integration>> all();
    //! How its Items are read. Errors: NotFound, Storage.
    Result<FetchStrategy> strategyOf(const IntegrationId& id);
    //! Errors: InvalidInput with code "days" (too few or too many), NotFound, Storage.
    Result<> setStrategy(const IntegrationId& id, const FetchStrategy& strategy);

private:
    Database& m_database;
};

} // namespace egret
