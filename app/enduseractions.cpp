// SPDX-License-Identifier: Apache-2.0
#include "app/enduseractions.h"

#include "app/engine.h"
#include "core/store/stores.h"
#include "core/store/writer.h"

namespace egret {

EndUserActions::EndUserActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

void EndUserActions::rename(const EndUserId& id, const QString& name)
{
    if (m_engine.closed())
        emit failed(*m_engine.closed());
    else
        m_engine.begin(runRename(id, name));
}

QCoro::Task<> EndUserActions::runRename(EndUserId id, QString name)
{
    const Timestamp now = SystemClock().now();
    const std::function<Result<bool>(Stores&)> write = [id, name, now](Stores& stores) -> Result<bool> {
        if (const Result<EndUser> found = stores.endUsers.find(id); !found)
            return unexpected(found.error());
        const Result<> done = stores.endUsers.upsert(id, name, now);
        return done ? Result<bool>(true) : Result<bool>(unexpected(done.error()));
    };
    const Result<bool> written = co_await m_engine.runtime().writer().run(write);
    if (written)
        emit renamed(id);
    else
        emit failed(written.error());
}

void EndUserActions::erase(const EndUserId& id)
{
    if (m_engine.closed())
        emit failed(*m_engine.closed());
    else
        m_engine.begin(runErase(id));
}

QCoro::Task<> EndUserActions::runErase(EndUserId id)
{
    const Result<ErasureReceipt> receipt = co_await m_engine.runtime().endUsers().erase(id, false);
    if (receipt)
        emit erased(*receipt);
    else
        emit failed(receipt.error());
}

} // namespace egret
