// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/integration.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! Writes and reads the integrations table. Writer thread only.
class IntegrationStore {
public:
    explicit IntegrationStore(Database& database);

    //! Errors: Conflict with code "name" when the name is taken; Storage.
    Result<> insert(const Integration& integration);
    //! Removes the integration with its Items, their accounts and transactions. Errors: NotFound, Storage.
    Result<> remove(const IntegrationId& id);
    Result<Integration> find(const IntegrationId& id); //!< Errors: NotFound, Storage
    Result<QList<Integration>> all(); //!< ordered by creation

private:
    Database& m_database;
};

} // namespace egret
