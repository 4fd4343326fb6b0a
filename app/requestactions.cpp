// SPDX-License-Identifier: Apache-2.0
#include "app/requestactions.h"

#include "app/engine.h"
#include "core/requests/requestlog.h"
#include "core/runtime/callrerun.h"

#include <QCoro/QCoroFuture>

namespace egret {

using namespace Qt::StringLiterals;

RequestActions::RequestActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

void RequestActions::rerun(const RerunWish& wish)
{
    if (m_engine.closed())
        return refuse(wish, *m_engine.closed());
    if (const Result<> whole = checkRepeatable(wish.call, wish.body); !whole)
        return refuse(wish, whole.error());
    const QList<RerunConcern> concerns = rerunConcerns(wish.call, wish.body);
    if (!concerns.isEmpty() && !wish.agreed)
        emit questioned({wish, concerns});
    else
        m_engine.begin(run(wish));
}

void RequestActions::refuse(const RerunWish& wish, const Error& error)
{
    emit ended({wish.call, SystemClock().now(), {}, error});
}

QCoro::Task<> RequestActions::run(RerunWish wish)
{
    RerunOutcome outcome{wish.call, SystemClock().now(), {}, {}};
    const Result<QJsonObject> answer = co_await rerunCall(&m_engine.runtime(), wish.call, wish.body);
    if (!answer)
        outcome.error = answer.error();
    outcome.requestId = answer ? (*answer)["request_id"_L1].toString() : answer.error().requestId;
    const QFuture<void> written = m_engine.runtime().requestLog().written();
    co_await written;
    emit ended(outcome);
}

} // namespace egret
