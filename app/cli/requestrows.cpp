// SPDX-License-Identifier: Apache-2.0
#include "app/cli/requestrows.h"

#include "core/plaid/operation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

QJsonValue bodyOrNull(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

} // namespace

QString requestName(qint64 number)
{
    return u"req_%1"_s.arg(number);
}

std::optional<qint64> requestNumber(const QString& name)
{
    bool isNumber = false;
    const qint64 number = QStringView(name).mid(4).toLongLong(&isNumber);
    if (!name.startsWith("req_"_L1) || !isNumber || number < 1)
        return std::nullopt;
    return number;
}

QStringList requestColumns()
{
    return {u"id"_s, u"time"_s, u"operation"_s, u"item_id"_s, u"status"_s, u"error_code"_s, u"latency_ms"_s, u"attempt"_s,
        u"billable"_s, u"request_id"_s};
}

QJsonObject requestRow(const RequestRecord& record)
{
    return {
        {u"id"_s, requestName(record.number)},
        {u"time"_s, toIso(record.sent)},
        {u"operation"_s, record.operation},
        {u"integration"_s, textOrNull(record.integration.value())},
        {u"item_id"_s, textOrNull(record.item.value())},
        {u"environment"_s, record.environment},
        {u"status"_s, record.status == 0 ? QJsonValue() : QJsonValue(record.status)},
        {u"error_type"_s, textOrNull(record.errorType)},
        {u"error_code"_s, textOrNull(record.errorCode)},
        {u"request_id"_s, textOrNull(record.requestId)},
        {u"latency_ms"_s, milliseconds(record.latency)},
        {u"attempt"_s, record.attempt},
        {u"billable"_s, record.billable},
    };
}

QJsonObject requestDetailRow(const RequestRecord& record)
{
    QJsonObject row = requestRow(record);
    row.insert(u"url"_s, record.url);
    row.insert(u"request"_s, bodyOrNull(record.request));
    row.insert(u"answer"_s, bodyOrNull(record.answer));
    return row;
}

QStringList requestErrorColumns()
{
    return {u"error_type"_s, u"error_code"_s, u"operation"_s, u"count"_s, u"first"_s, u"last"_s, u"items"_s};
}

QJsonObject requestErrorRow(const RequestErrorGroup& group)
{
    return {
        {u"error_type"_s, textOrNull(group.errorType)},
        {u"error_code"_s, group.errorCode},
        {u"operation"_s, group.operation},
        {u"count"_s, group.count},
        {u"first"_s, toIso(group.first)},
        {u"last"_s, toIso(group.last)},
        {u"items"_s, QJsonArray::fromStringList(group.items)},
    };
}

QStringList requestStatisticsColumns()
{
    return {u"operation"_s, u"environment"_s, u"count"_s, u"errors"_s, u"error_rate"_s, u"p50_ms"_s, u"p95_ms"_s,
        u"last_minute"_s, u"limit_per_minute"_s, u"headroom"_s};
}

QJsonObject requestStatisticsRow(const RequestStatistics& statistics)
{
    const Environment environment = environmentFromName(statistics.environment).value_or(Environment::Offline);
    const int limit = limitsIn(plaidOperation(statistics.operation), environment).clientMinute;
    const qint64 headroom = std::max<qint64>(0, limit - statistics.lastMinute);
    return {
        {u"operation"_s, statistics.operation},
        {u"environment"_s, statistics.environment},
        {u"count"_s, statistics.count},
        {u"errors"_s, statistics.errors},
        {u"error_rate"_s, statistics.count == 0 ? 0.0 : double(statistics.errors) / double(statistics.count)},
        {u"p50_ms"_s, milliseconds(statistics.median)},
        {u"p95_ms"_s, milliseconds(statistics.percentile95)},
        {u"last_minute"_s, statistics.lastMinute},
        {u"limit_per_minute"_s, limit == 0 ? QJsonValue() : QJsonValue(limit)},
        {u"headroom"_s, limit == 0 ? QJsonValue() : QJsonValue(headroom)},
    };
}

} // namespace egret::cli
