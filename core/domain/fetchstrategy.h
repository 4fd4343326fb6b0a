// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace egret {

//! How an integration's Items are read.
struct FetchStrategy {
    enum class Kind {
        //! /transactions/sync: only what changed, from a cursor.
        Sync,
        //! /transactions/get, the older way: the last days again and again.
        Get,
    };
    static constexpr int kFewestDays = 7;
    static constexpr int kMostDays = 30;

    Kind kind = Kind::Sync;
    //! Of Get: days read at each update, kFewestDays to kMostDays. Banks change rows that are up to two weeks old.
    int days = 14;

    friend bool operator==(const FetchStrategy&, const FetchStrategy&) = default;
};

//! "sync" or "get".
QString fetchStrategyName(FetchStrategy::Kind kind);
std::optional<FetchStrategy::Kind> fetchStrategyFromName(const QString& name);

} // namespace egret
