// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/enduser.h"
#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/sqltransaction.h"

namespace egret {

//! Writes and reads the end_users table. An end user is known by the company's own id, compared byte for byte, and
//! gets a Heron id ("eus_…") when it is first seen. Writer thread only.
class EndUserStore {
public:
    explicit EndUserStore(Database& database);

    //! Creates the end user, or gives an existing one \a name where that is not empty. Errors: Storage.
    Result<> upsert(const EndUserId& id, const QString& name, Timestamp now);
    //! The same as a part of \a scope, which must be of this store's database.
    Result<> upsert(SqlTransaction& scope, const EndUserId& id, const QString& name, Timestamp now);
    Result<EndUser> find(const EndUserId& id); //!< Errors: NotFound, Storage
    //! What is held of \a id. Errors: NotFound, Storage.
    Result<EndUserHoldings> holdings(const EndUserId& id);
    //! By what bodies and logs name \a id. Errors: NotFound, Storage.
    Result<EndUserTraces> traces(const EndUserId& id);
    //! Removes the end user with everything that hangs on it (eraseEndUser()). Errors: NotFound, Storage.
    Result<> erase(const EndUserId& id);

private:
    Database& m_database;
};

} // namespace egret
