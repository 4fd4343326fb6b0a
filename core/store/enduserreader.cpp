// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserreader.h"

#include "core/store/datadirectory.h"

namespace egret {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<EndUserReader>> EndUserReader::open(const QString& directory)
{
    const DataDirectory files(directory);
    Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    Result<std::unique_ptr<Database>> inbox
        = Database::open(files.inboxDatabase(), Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!inbox && inbox.error().kind != Error::Kind::NotFound)
        return unexpected(inbox.error());
    return std::unique_ptr<EndUserReader>(new EndUserReader(std::move(*egret), inbox ? std::move(*inbox) : nullptr));
}

EndUserReader::EndUserReader(std::unique_ptr<Database> egret, std::unique_ptr<Database> inbox)
    : m_egret(std::move(egret))
    , m_inbox(std::move(inbox))
{
}

Result<QList<EndUserHoldings>> EndUserReader::all()
{
    return selectEveryHolding(*m_egret);
}

Result<EndUserHoldings> EndUserReader::holdings(const EndUserId& id)
{
    return selectHoldings(*m_egret, id);
}

Result<qint64> EndUserReader::deliveries(const EndUserHoldings& holdings)
{
    return m_inbox ? countDeliveries(*m_inbox, holdings.items) : Result<qint64>(0);
}

Result<QList<qint64>> EndUserReader::transactionIds(const EndUserId& id)
{
    return selectTransactionIds(*m_egret, id);
}

} // namespace egret
