// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

//! What the command line prints of the log of calls to Plaid. Names are those of the contract; times are ISO 8601 in
//! UTC, latencies milliseconds.
namespace egret::cli {

//! "req_42".
QString requestName(qint64 number);
//! Its number; nothing where \a name is no such name.
std::optional<qint64> requestNumber(const QString& name);

QStringList requestColumns();
QJsonObject requestRow(const RequestRecord& record);
//! The row with both bodies.
QJsonObject requestDetailRow(const RequestRecord& record);

QStringList requestErrorColumns();
QJsonObject requestErrorRow(const RequestErrorGroup& group);

QStringList requestStatisticsColumns();
//! limit_per_minute and headroom are Plaid's limit of the whole client and what the last minute left of it; null where
//! Plaid publishes none.
QJsonObject requestStatisticsRow(const RequestStatistics& statistics);

} // namespace egret::cli
