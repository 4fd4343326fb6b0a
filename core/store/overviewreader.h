// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"
#include "core/store/reader.h"

#include <QDate>

#include <array>
#include <chrono>
#include <memory>

namespace egret {

//! How often something happened in each hour of a day, from its beginning.
using HourlyCounts = std::array<qint64, 24>;

//! A day's work in numbers.
struct DayFigures {
    //! Transactions, as the syncs that ended in the day said.
    qint64 added = 0;
    qint64 modified = 0;
    qint64 removed = 0;
    HourlyCounts addedByHour{};
    //! Not removed, of all days.
    qint64 stored = 0;
    //! Of the last sync that succeeded; of all days.
    std::optional<Timestamp> lastSync;
    //! Webhooks received: accepted and rejected ones.
    qint64 webhooks = 0;
    qint64 verified = 0;
    qint64 rejected = 0;
    HourlyCounts webhooksByHour{};
    //! Calls to Plaid.
    qint64 calls = 0;
    qint64 failedCalls = 0;
    HourlyCounts callsByHour{};
    //! Half of the answers came within this, and 95 of 100 (nearest rank).
    std::chrono::microseconds median{0};
    std::chrono::microseconds percentile95{0};
};

//! What came in and went out in one month, both ≥ 0.
struct MonthFlow {
    //! The first day.
    QDate month;
    Money in;
    Money out;

    Money net() const { return {in.minorUnits - out.minorUnits, in.currency}; }
    friend bool operator==(const MonthFlow&, const MonthFlow&) = default;
};

//! Something that happened to any Item.
struct ItemEvent {
    enum class Kind { Sync, Webhook, Status, Linked };

    Kind kind = Kind::Sync;
    Timestamp at;
    ItemId item;
    //! Empty where they are not known.
    QString endUserName;
    QString institutionName;
    //! Of Sync and Status: the error, or empty. Of Webhook: its code.
    QString code;
    //! Of Webhook: its id.
    WebhookId webhook;
    //! Of Webhook: it was refused.
    bool refused = false;
    //! Of Status.
    ItemStatus status = ItemStatus::Pending;
    //! Of Sync.
    qint64 added = 0;
    qint64 modified = 0;
    qint64 removed = 0;
};

//! Reads what tells whether everything is well, from all three databases, on connections of its own. Same rules as Reader.
class OverviewReader {
public:
    //! Errors: those of Reader::open().
    static Result<std::unique_ptr<OverviewReader>> open(const QString& directory);

    // Each of one integration; of all where it is empty.

    //! \a day: the beginning of the day, in whatever time zone counts.
    Result<DayFigures> figures(Timestamp day, const IntegrationId& integration = {});
    //! Of each currency, by its code, \a months in order from the one that begins with \a first; months without money are
    //! there with zeros. Removed rows are left out. Looks at every row since \a first.
    Result<QList<QList<MonthFlow>>> cashFlow(QDate first, int months, const IntegrationId& integration = {});
    //! Newest first, at most \a limit. Syncs that changed nothing are left out.
    Result<QList<ItemEvent>> events(int limit, const IntegrationId& integration = {});

private:
    OverviewReader() = default;

    Result<> readSyncs(Timestamp day, const IntegrationId& integration, DayFigures& figures);
    Result<> readStored(const IntegrationId& integration, DayFigures& figures);
    Result<> readWebhooks(Timestamp day, const IntegrationId& integration, DayFigures& figures);
    Result<> readCalls(Timestamp day, const IntegrationId& integration, DayFigures& figures);
    Result<QList<ItemEvent>> webhookEvents(int limit, const IntegrationId& integration);

    std::unique_ptr<Database> m_egret;
    //! Null while nothing was ever received, and while nothing was ever asked of Plaid.
    std::unique_ptr<Database> m_inbox;
    std::unique_ptr<Database> m_requests;
};

} // namespace egret
