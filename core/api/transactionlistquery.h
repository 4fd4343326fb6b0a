// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/reader.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <optional>

namespace egret {

//! A query, or what is wrong with it.
struct ParsedTransactionListQuery {
    static constexpr int kMaxPerPage = 50'000;

    EndUserTransactionsQuery query;
    QJsonObject problems; //!< {"per_page":["…"]}; empty when query is good
};

//! Reads page, per_page (1–kMaxPerPage), last_updated_min and after; other parameters are left alone.
ParsedTransactionListQuery parseTransactionListQuery(const QUrlQuery& query);

//! Reads ISO 8601: a date, or a date and a time with up to nine decimals (cut to microseconds) and "Z", an offset such
//! as
//! "+02:00" or nothing, which means UTC.
std::optional<Timestamp> timestampFromIso(const QString& text);

//! "2026-06-17T14:31:48.123456Z": exact, so that it can come back as last_updated_min.
QString toExactIso(Timestamp time);

} // namespace egret
