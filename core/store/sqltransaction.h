// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/storechange.h"

namespace egret {

class Database;

//! All statements of its scope, or none: rolls back unless commit() was reached. Does not nest. On the connection's
//! thread; the Database outlives it.
class SqlTransaction {
public:
    //! What outlives what, once commit() has returned.
    enum class Durability {
        Full, //!< a power failure
        Deferred, //!< the end of this process; a power failure only after the next full commit, and this is not waited for
    };

    //! Takes the write lock at once, so that nothing fails half-way for want of it. Deferred is for what can be found out
    //! anew. Errors: Storage.
    static Result<SqlTransaction> begin(Database& database, Durability durability = Durability::Full);
    //! A reading scope: every statement in it sees the same state, whatever others commit meanwhile. Errors: Storage.
    static Result<SqlTransaction> beginReading(Database& database);

    SqlTransaction(SqlTransaction&& other) noexcept;
    SqlTransaction& operator=(SqlTransaction&&) = delete;
    ~SqlTransaction();

    //! Notes what the scope has changed, for Database::committed.
    void touch(StoreChanges changes);
    //! Durable, as begun, when it returns. Emits Database::committed where something was touched. Errors: Storage (rolled back).
    Result<> commit();

private:
    SqlTransaction(Database& database, Durability durability);
    void restoreDurability();

    Database* m_database = nullptr; //!< null once it has ended
    Durability m_durability;
    StoreChanges m_changes;
};

} // namespace egret
