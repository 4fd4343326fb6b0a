// SPDX-License-Identifier: Apache-2.0
#include "core/link/linklog.h"

#include "core/store/writer.h"

namespace egret {

LinkLog::LinkLog(Writer& writer)
    : m_writer(writer)
{
}

Task<> LinkLog::add(LinkVisit visit)
{
    const std::function<Result<>(Stores&)> work = [visit](Stores& stores) { return stores.linkVisits.add(visit); };
    const Result<> added = co_await m_writer.run(work);
    co_return added;
}

Task<LinkVisit> LinkLog::find(QString visit)
{
    const std::function<Result<LinkVisit>(Stores&)> work
        = [visit](Stores& stores) { return stores.linkVisits.find(visit); };
    const Result<LinkVisit> found = co_await m_writer.run(work);
    co_return found;
}

Task<QList<LinkVisit>> LinkLog::open()
{
    const std::function<Result<QList<LinkVisit>>(Stores&)> work = [](Stores& stores) { return stores.linkVisits.open(); };
    const Result<QList<LinkVisit>> found = co_await m_writer.run(work);
    co_return found;
}

Task<> LinkLog::setState(QString visit, LinkVisitState state, QString cause, Timestamp now)
{
    const std::function<Result<>(Stores&)> work
        = [visit, state, cause, now](Stores& stores) { return stores.linkVisits.setState(visit, state, cause, now); };
    const Result<> set = co_await m_writer.run(work);
    co_return set;
}

Task<> LinkLog::note(QString visit, QList<LinkVisitStep> steps)
{
    const std::function<Result<>(Stores&)> work
        = [visit, steps](Stores& stores) { return stores.linkVisits.addSteps(visit, steps); };
    const Result<> noted = co_await m_writer.run(work);
    co_return noted;
}

Task<QList<LinkVisitStep>> LinkLog::steps(QString visit)
{
    const std::function<Result<QList<LinkVisitStep>>(Stores&)> work
        = [visit](Stores& stores) { return stores.linkVisits.steps(visit); };
    const Result<QList<LinkVisitStep>> found = co_await m_writer.run(work);
    co_return found;
}

} // namespace egret
