// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/itemnames.h"
#include "core/store/requestreader.h"
#include "core/store/statement.h"

#include <chrono>
#include <vector>

namespace egret {

//! Which calls of the log to list: all of its terms hold. A value, made from what people type.
struct RequestQuery {
    //! What a term looks at.
    enum class Field {
        Words, //!< any of the others but Status; ASCII case is ignored everywhere
        Operation,
        Error, //!< Plaid's error_type or error_code, or what became of the connection
        Item,
        Integration,
        RequestId,
        Environment,
        Status, //!< of HTTP; equal
    };
    struct Term {
        Field field = Field::Words;
        QString value;
        bool excluded = false;
    };
    enum class Outcome { Any, Succeeded, Failed, Slow };
    //! What calls are put in order by, as lists show it; equal ones come newest first.
    enum class SortKey { Sent, Operation, EndUser, Status, Latency, Error, RequestId };
    //! From there on a call is Slow.
    static constexpr std::chrono::microseconds kSlow{1'000'000};

    QList<Term> terms;
    Outcome outcome = Outcome::Any;
    //! Sent at or after it.
    std::optional<Timestamp> since;
    SortKey sortKey = SortKey::Sent;
    bool ascending = false;
    IntegrationId integration{}; //!< whatever the terms say; empty: of all

    bool isNewestFirst() const { return sortKey == SortKey::Sent && !ascending; }
};

//! Reads "endpoint:/transactions error:ITEM_LOGIN_REQUIRED -status:200 words": operation (or endpoint), error, item,
//! integration, request-id, environment, status. Errors: InvalidInput with code "query" and a sentence that says where.
Result<RequestQuery> parseRequestQuery(const QString& text);

//! How the calls that a query finds fared.
struct RequestTally {
    qint64 all = 0;
    qint64 failed = 0;
    qint64 slow = 0;
    //! Half of the answers came within this, and 95 of 100.
    std::chrono::microseconds median{0};
    std::chrono::microseconds percentile95{0};
};

//! The same over time, in steps of one length.
struct RequestTrend {
    struct Point {
        qint64 calls = 0;
        qint64 failed = 0;
        //! As RequestTally's; zero without calls.
        std::chrono::microseconds median{0};
        std::chrono::microseconds percentile95{0};

        friend bool operator==(const Point&, const Point&) = default;
    };
    //! Where the first point begins.
    Timestamp since;
    std::chrono::milliseconds step{0};
    QList<Point> points;
};

//! Reads long lists of the request log: their numbers at once, their rows page by page. Same rules as RequestReader.
class RequestListReader {
public:
    //! \a directory: the data directory. Errors: Storage.
    static Result<std::unique_ptr<RequestListReader>> open(const QString& directory);

    //! Numbers of what \a query finds, in its order. \a names: for SortKey::EndUser; the log names Items only.
    Result<std::vector<qint64>> index(const RequestQuery& query, const QHash<ItemId, ItemName>& names = {});
    //! The calls of \a numbers in that order, bodies left out; those that are gone are skipped.
    Result<QList<RequestRecord>> rows(const QList<qint64>& numbers);
    Result<RequestTally> tally(const RequestQuery& query);
    //! What \a query finds from its start on until \a until, in \a points of one length. Needs RequestQuery::since.
    Result<RequestTrend> trend(const RequestQuery& query, Timestamp until, int points);

private:
    Result<std::vector<qint64>> sortedIndex(const RequestQuery& query, const QHash<ItemId, ItemName>& names);
    RequestListReader() = default;

    //! Null while there is no log.
    std::unique_ptr<Database> m_database;
};

} // namespace egret
