// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfereventoperations.h"

#include "core/sandbox/operations/transferobjects.h"
#include "core/sandbox/operations/transferrules.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/protocol/requestvalues.h"

#include <QJsonArray>

#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultSync = 100;
constexpr int kMostSynced = 500;
constexpr int kMostListed = 25;
constexpr qint64 kMostOffset = 1'000'000'000;
constexpr double kIdEnd = 18'446'744'073'709'551'616.0; // event ids are unsigned 64-bit integers

RequestShape listShape()
{
    const QStringList types = u"pending cancelled failed posted settled funds_available returned swept swept_settled return_swept "
                              "sweep.pending sweep.posted sweep.settled sweep.returned sweep.failed sweep.funds_available refund.pending "
                              "refund.cancelled refund.failed refund.posted refund.settled refund.returned refund.swept "
                              "refund.return_swept"_s.split(u' ');
    RequestShape shape{anyField(u"start_date"_s).orNull(), anyField(u"end_date"_s).orNull(),
        choiceField(u"transfer_type"_s, {u"debit"_s, u"credit"_s}).orNull(), textsField(u"event_types"_s, types), textField(u"sweep_id"_s),
        integerField(u"count"_s, 1, kMostListed).orNull(), integerField(u"offset"_s, 0, kMostOffset).orNull()};
    for (const QString& name : {u"transfer_id"_s, u"account_id"_s, u"origination_account_id"_s, u"originator_client_id"_s, u"funding_account_id"_s})
        shape.append(textField(name).orNull());
    return shape;
}

//! What /transfer/event/list was asked to leave out.
class EventFilter {
public:
    EventFilter(const QJsonObject& request, std::optional<Timestamp> start, std::optional<Timestamp> end)
        : m_request(request)
        , m_start(start)
        , m_end(end)
        , m_types(request.value("event_types"_L1).toArray())
    {
    }

    bool lets(const SimulatedTransferEvent& event, const SimulatedTransfer& transfer, const TransferBook& book) const
    {
        if ((m_start && event.at < *m_start) || (m_end && event.at > *m_end))
            return false;
        if (!m_types.isEmpty() && !m_types.contains(plaidName(event.status)))
            return false;
        return wants("transfer_id"_L1, book.transferId(transfer.number)) && wants("account_id"_L1, transfer.terms.accountId)
            && wants("transfer_type"_L1, transfer.terms.type) && wants("sweep_id"_L1, {});
    }

private:
    bool wants(QLatin1String field, const QString& value) const
    {
        const QJsonValue wanted = m_request.value(field);
        return !wanted.isString() || wanted.toString() == value;
    }

    const QJsonObject& m_request;
    std::optional<Timestamp> m_start;
    std::optional<Timestamp> m_end;
    QJsonArray m_types;
};

} // namespace

TransferEventOperations::TransferEventOperations(TransferBook& book)
    : m_book(book)
{
}

QList<Operation> TransferEventOperations::operations()
{
    return {
        {u"/transfer/event/sync"_s, {anyField(u"after_id"_s).needed(), integerField(u"count"_s, 1, kMostSynced).orNull()},
            [this](const QJsonObject& request) { return sync(request); }},
        {u"/transfer/event/list"_s, listShape(), [this](const QJsonObject& request) { return list(request); }},
    };
}

Result<QJsonObject> TransferEventOperations::sync(const QJsonObject& request) const
{
    const QJsonValue after = request.value("after_id"_L1);
    const double id = after.toDouble(-1);
    if (!after.isDouble() || id < 0 || id >= kIdEnd || std::floor(id) != id)
        return plaidError(u"INVALID_FIELD"_s, u"after_id must be an unsigned 64-bit integer"_s);
    const std::deque<SimulatedTransferEvent>& events = m_book.events();
    size_t place = id < double(events.size()) ? size_t(id) : events.size();
    const size_t end = std::min(events.size(), place + size_t(request.value("count"_L1).toInt(kDefaultSync)));
    QJsonArray page;
    for (; place < end; ++place)
        page.append(told(events[place]));
    return QJsonObject{{u"transfer_events"_s, page}, {u"has_more"_s, place < events.size()}};
}

Result<QJsonObject> TransferEventOperations::list(const QJsonObject& request) const
{
    const Result<std::optional<Timestamp>> start = momentOf(request, u"start_date"_s);
    const Result<std::optional<Timestamp>> end = momentOf(request, u"end_date"_s);
    if (!start || !end)
        return unexpected(start ? end.error() : start.error());
    const EventFilter filter(request, *start, *end);
    const int count = request.value("count"_L1).toInt(kMostListed);
    qint64 skip = request.value("offset"_L1).toInteger();
    QJsonArray page;
    bool more = false;
    const bool ours(checkParties(request, m_book));
    const std::deque<SimulatedTransferEvent>& events = m_book.events();
    for (auto event = events.rbegin(); ours && event != events.rend() && !more; ++event) {
        if (!filter.lets(*event, m_book.transfer(event->transfer), m_book) || skip-- > 0)
            continue;
        more = page.size() == count;
        if (!more)
            page.append(told(*event));
    }
    return QJsonObject{{u"transfer_events"_s, page}, {u"has_more"_s, more}};
}

QJsonObject TransferEventOperations::told(const SimulatedTransferEvent& event) const
{
    return transferEventObject(event, m_book.transfer(event.transfer), m_book);
}

} // namespace egret
