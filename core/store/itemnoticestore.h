// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/itemnotice.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace egret {

//! Writes what somebody should know about Items. Items that nobody holds are passed over: a webhook may name any.
//! Writer thread only. Every call can fail with Storage and is one SQL transaction.
class ItemNoticeStore {
public:
    explicit ItemNoticeStore(Database& database);

    //! Takes the place of an earlier notice of the same code and subject; what was noted later than \a notice stays.
    Result<> keep(const ItemId& item, const ItemNotice& notice);
    //! The same within the caller's SQL transaction.
    Result<> keepIn(const ItemId& item, const ItemNotice& notice);
    //! Takes back the notices of \a codes, whatever their subject.
    Result<> clear(const ItemId& item, const QStringList& codes);
    //! \a item works at \a now, and its consent ends at \a consentEnds: takes back what that makes untrue. A consent that
    //! ends later than was announced was given again; a connection that outlived its end was renewed.
    Result<> settle(const ItemId& item, std::optional<Timestamp> consentEnds, Timestamp now);

private:
    Database& m_database;
};

//! By their dates, what has none last. For readers as well. Errors: Storage.
Result<QList<ItemNotice>> selectItemNotices(Database& database, const ItemId& item);
//! Of every Item that has one. For readers as well. Errors: Storage.
Result<QHash<ItemId, QList<ItemNotice>>> selectEveryNotice(Database& database);
//! Newest first, at most \a limit. For readers as well. Errors: Storage.
Result<QList<ItemStatusChange>> selectItemStatuses(Database& database, const ItemId& item, int limit);

} // namespace egret
