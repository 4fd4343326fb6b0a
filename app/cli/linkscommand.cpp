// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/store/linkreader.h"

#include <QJsonArray>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList kLinkColumns{u"link_id"_s, u"state"_s, u"end_user_id"_s, u"integration"_s, u"update_of"_s,
    u"created"_s, u"expires"_s, u"cause"_s};

QJsonObject visitRow(const LinkVisit& visit)
{
    return {{u"link_id"_s, visit.id}, {u"state"_s, linkVisitStateName(visit.state)},
        {u"end_user_id"_s, visit.endUser.value()}, {u"integration"_s, visit.integration.value()},
        {u"update_of"_s, visit.updateOf.isEmpty() ? QJsonValue() : QJsonValue(visit.updateOf.value())},
        {u"created"_s, toIso(visit.created)}, {u"expires"_s, toIso(visit.expires)},
        {u"cause"_s, visit.cause.isEmpty() ? QJsonValue() : QJsonValue(visit.cause)}};
}

QJsonArray stepRows(const QList<LinkVisitStep>& steps)
{
    QJsonArray rows;
    for (const LinkVisitStep& step : steps) {
        rows.append(QJsonObject{{u"time"_s, toIso(step.at)}, {u"step"_s, step.name}, {u"detail"_s, step.detail}});
    }
    return rows;
}

} // namespace

QCoro::Task<int> listLinks(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<LinkReader>> reader = LinkReader::open(invocation.dataDirectory());
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<LinkVisit>> visits = (*reader)->visits();
    if (!visits)
        co_return output->fail(visits.error());
    QJsonArray rows;
    for (const LinkVisit& visit : *visits)
        rows.append(visitRow(visit));
    output->rows(kLinkColumns, rows);
    co_return Ok;
}

QCoro::Task<int> showLink(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<LinkReader>> reader = LinkReader::open(invocation.dataDirectory());
    if (!reader)
        co_return output->fail(reader.error());
    const Result<LinkVisit> visit = (*reader)->visit(invocation.arguments[0]);
    if (!visit)
        co_return output->fail(visit.error());
    const Result<QList<LinkVisitStep>> steps = (*reader)->steps(visit->id);
    if (!steps)
        co_return output->fail(steps.error());
    QJsonObject row = visitRow(*visit);
    row.insert(u"steps"_s, stepRows(*steps));
    output->object(kLinkColumns, row);
    co_return Ok;
}

} // namespace egret::cli
