// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserreader.h"

#include "core/store/datadirectory.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! Null where there is no such file yet.
Result<std::unique_ptr<Database>> openWhereThere(const QString& path, Database::Schema schema)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, schema, Database::Access::ReadOnly);
    if (!opened && opened.error().kind == Error::Kind::NotFound)
        return std::unique_ptr<Database>();
    return opened;
}

} // namespace

Result<std::unique_ptr<EndUserReader>> EndUserReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox = openWhereThere(files.inboxDatabase(), Database::Schema::Inbox);
    if (!inbox)
        return unexpected(inbox.error());
    Result<std::unique_ptr<Database>> requests = openWhereThere(files.requestsDatabase(), Database::Schema::Requests);
    if (!requests)
        return unexpected(requests.error());
    std::unique_ptr<EndUserReader> reader(new EndUserReader);
    reader->m_egret = std::move(*egret);
    reader->m_inbox = std::move(*inbox);
    reader->m_requests = std::move(*requests);
    return reader;
}

Result<QList<EndUserHoldings>> EndUserReader::all()
{
    return selectEveryHolding(*m_egret);
}

Result<EndUserHoldings> EndUserReader::holdings(const EndUserId& id)
{
    return selectHoldings(*m_egret, id);
}

Result<qint64> EndUserReader::deliveries(const EndUserId& id)
{
    const Result<EndUserTraces> traces = selectTraces(*m_egret, id);
    if (!traces)
        return unexpected(traces.error());
    return m_inbox ? countDeliveries(*m_inbox, *traces) : Result<qint64>(0);
}

Result<qint64> EndUserReader::calls(const EndUserId& id)
{
    const Result<EndUserTraces> traces = selectTraces(*m_egret, id);
    if (!traces)
        return unexpected(traces.error());
    return m_requests ? countCalls(*m_requests, *traces) : Result<qint64>(0);
}

Result<QList<qint64>> EndUserReader::transactionIds(const EndUserId& id)
{
    return selectTransactionIds(*m_egret, id);
}

} // namespace egret
