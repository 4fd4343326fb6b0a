// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/requestrecord.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace egret {

//! Reads the request log of a data directory: one object = one thread = its own read-only connection. Needs neither the
//! directory's lock nor the secret store. Without a log, every question has an empty answer. Every call can fail with
//! Storage.
class RequestReader {
public:
    //! \a directory: the data directory. Errors: Storage.
    static Result<std::unique_ptr<RequestReader>> open(const QString& directory);

    //! Newest first, bodies left out. Each of \a words must occur in operation, Item, integration, environment, error or
    //! request_id. A negative \a limit: all.
    Result<QList<RequestRecord>> list(const QStringList& words, qint64 limit);
    //! With both bodies. Errors: NotFound.
    Result<RequestRecord> find(qint64 number);
    //! The most frequent first; of \a integration, or of all where it is empty.
    Result<QList<RequestErrorGroup>> errors(const IntegrationId& integration = {});
    //! How often each operation was charged in \a environment since \a since.
    Result<QHash<QString, qint64>> billedCalls(const QString& environment, Timestamp since);
    //! By operation, then environment; as errors(). \a now: what the last minute ends with.
    Result<QList<RequestStatistics>> statistics(Timestamp now, const IntegrationId& integration = {});

private:
    explicit RequestReader(std::unique_ptr<Database> database);

    Result<> addLastMinute(QList<RequestStatistics>& all, Timestamp now, const IntegrationId& integration);

    //! Null while there is no log.
    std::unique_ptr<Database> m_database;
};

} // namespace egret
