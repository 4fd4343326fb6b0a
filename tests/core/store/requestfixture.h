// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/datadirectory.h"
#include "core/store/requestreader.h"
#include "core/store/requeststore.h"

#include <QTemporaryDir>

namespace egret::test {

using namespace Qt::StringLiterals;

inline constexpr Timestamp moment(qint64 seconds)
{
    return Timestamp(std::chrono::seconds(1'700'000'000 + seconds));
}

//! A call that succeeded in 20 ms.
inline RequestRecord makeRequest(const QString& operation, qint64 second, const QString& errorCode = {})
{
    RequestRecord record;
    record.sent = moment(second);
    record.operation = operation;
    record.url = u"https://sandbox.plaid.com"_s + operation;
    record.integration = IntegrationId(u"itg_1"_s);
    record.item = ItemId(u"item-1"_s);
    record.environment = u"sandbox"_s;
    record.latency = std::chrono::milliseconds(20);
    record.status = errorCode.isEmpty() ? 200 : 400;
    record.errorType = errorCode.isEmpty() ? QString() : u"ITEM_ERROR"_s;
    record.errorCode = errorCode;
    record.requestId = u"r-%1"_s.arg(second);
    record.request = R"({"count":500})"_ba;
    record.answer = R"({"has_more":false})"_ba;
    return record;
}

//! An open log in a data directory of its own.
struct RequestFixture {
    RequestFixture()
        : database(Database::open(DataDirectory(directory.path()).requestsDatabase(), Database::Schema::Requests,
            Database::Access::ReadWrite))
        , store(**database)
    {
    }

    std::unique_ptr<RequestReader> reader() const
    {
        Result<std::unique_ptr<RequestReader>> opened = RequestReader::open(directory.path());
        return opened ? std::move(*opened) : nullptr;
    }
    QList<qint64> numbers() const
    {
        QList<qint64> numbers;
        const Result<QList<RequestRecord>> records = reader()->list({}, -1);
        for (const RequestRecord& record : records ? *records : QList<RequestRecord>())
            numbers.append(record.number);
        return numbers;
    }

    QTemporaryDir directory;
    Result<std::unique_ptr<Database>> database;
    RequestStore store;
};

} // namespace egret::test
