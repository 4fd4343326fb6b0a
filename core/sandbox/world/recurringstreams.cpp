// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/recurringstreams.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>

namespace egret {

namespace {

constexpr quint64 kStreamDraw = 24;
constexpr size_t kMatureCount = 3;
constexpr double kAmountStep = 1.4; // amounts of one stream, in order of size, grow by no more than this from one to the next
constexpr double kRegularShare = 0.75; // of the intervals must be as long as the frequency says

using Places = std::vector<int>;
//! Account, direction, and merchant or words.
using StreamKey = std::tuple<int, bool, std::string>;

//! Intervals of a frequency in days, and how late the next one may be before nobody waits for it any more.
struct Interval {
    StreamFrequency frequency;
    int shortest;
    int longest;
    int grace;
};
constexpr std::array kIntervals{
    Interval{StreamFrequency::Weekly, 6, 8, 4},
    Interval{StreamFrequency::Biweekly, 12, 16, 6},
    Interval{StreamFrequency::SemiMonthly, 13, 18, 7},
    Interval{StreamFrequency::Monthly, 26, 35, 10},
    Interval{StreamFrequency::Unknown, 85, 98, 20}, // quarterly, for which Plaid has no word
    Interval{StreamFrequency::Annually, 355, 376, 40},
};

//! Words without the digits that change from one time to the next.
std::string wordsOf(const ItemHistory& history, const ItemTransaction& transaction)
{
    const Merchant& merchant = *transaction.merchant;
    const QByteArray own = history.ownText(transaction).toUtf8();
    if (own.isEmpty())
        return merchant.name.isEmpty() ? std::string(merchant.text.data(), size_t(merchant.text.size()))
                                       : std::string(merchant.name.data(), size_t(merchant.name.size()));
    std::string words;
    std::copy_if(own.begin(), own.end(), std::back_inserter(words), [](char byte) { return byte < '0' || byte > '9'; });
    return words;
}

std::map<StreamKey, Places> groupsOf(const ItemHistory& history)
{
    std::map<StreamKey, Places> groups;
    for (int place = 0; place < int(history.transactions().size()); ++place) {
        const ItemTransaction& transaction = history.transactions()[size_t(place)];
        if (!transaction.removed && !transaction.pending && transaction.amount != 0)
            groups[{transaction.account, transaction.amount < 0, wordsOf(history, transaction)}].push_back(place);
    }
    return groups;
}

//! Parts \a places where the next larger amount is too far away: two subscriptions at one merchant are two streams.
std::vector<Places> byAmount(Places places, const ItemHistory& history)
{
    const auto amount = [&history](int place) { return std::abs(history.transactions()[size_t(place)].amount); };
    std::sort(places.begin(), places.end(), [&](int a, int b) { return std::pair(amount(a), a) < std::pair(amount(b), b); });
    std::vector<Places> bands;
    for (const int place : places) {
        if (bands.empty() || double(amount(place)) > kAmountStep * double(amount(bands.back().back())))
            bands.emplace_back();
        bands.back().push_back(place);
    }
    return bands;
}

void sortByDay(Places& places, const ItemHistory& history)
{
    const auto day = [&history](int place) { return history.transactions()[size_t(place)].posts; };
    std::sort(places.begin(), places.end(), [&](int a, int b) { return std::pair(day(a), a) < std::pair(day(b), b); });
}

std::vector<int> gapsOf(const Places& places, const ItemHistory& history)
{
    std::vector<int> gaps;
    for (size_t i = 1; i < places.size(); ++i)
        gaps.push_back(history.transactions()[size_t(places[i])].posts - history.transactions()[size_t(places[i - 1])].posts);
    return gaps;
}

//! Two weeks and half a month overlap: over many intervals their averages do not.
std::optional<Interval> regularInterval(const std::vector<int>& gaps)
{
    const double average = double(std::accumulate(gaps.begin(), gaps.end(), 0)) / double(gaps.size());
    for (const Interval& interval : kIntervals) {
        const auto fitting = std::count_if(gaps.begin(), gaps.end(), [&](int gap) { return gap >= interval.shortest && gap <= interval.longest; });
        const bool biweekly = interval.frequency == StreamFrequency::Biweekly;
        if (double(fitting) >= kRegularShare * double(gaps.size()) && !(biweekly && average > 14.6))
            return interval;
    }
    return {};
}

QDate nextAfter(QDate last, StreamFrequency frequency)
{
    switch (frequency) {
    case StreamFrequency::Weekly: return last.addDays(7);
    case StreamFrequency::Biweekly: return last.addDays(14);
    case StreamFrequency::SemiMonthly: return last.addDays(15);
    case StreamFrequency::Monthly: return last.addMonths(1);
    case StreamFrequency::Annually: return last.addYears(1);
    case StreamFrequency::Unknown: break;
    }
    return last.addMonths(3);
}

//! \a places are of one key and amount band, \a alone if there is no other band of the key.
std::optional<RecurringStream> streamOf(Places places, const ItemHistory& history, bool alone)
{
    if (places.size() < 2)
        return {};
    sortByDay(places, history);
    const std::optional<Interval> interval = regularInterval(gapsOf(places, history));
    const ItemTransaction& first = history.transactions()[size_t(places.front())];
    const ItemTransaction& last = history.transactions()[size_t(places.back())];
    const bool early = places.size() < kMatureCount;
    if (!interval || (early && (!alone || first.amount != last.amount)))
        return {};
    RecurringStream stream;
    stream.account = last.account;
    stream.frequency = interval->frequency;
    stream.first = first.shownDay();
    stream.last = last.shownDay();
    stream.lastAmount = last.amount;
    qint64 sum = 0;
    for (const int place : places)
        sum += history.transactions()[size_t(place)].amount;
    stream.averageAmount = sum / qint64(places.size());
    const QDate next = nextAfter(stream.last, stream.frequency);
    const bool overdue = history.today() > next.addDays(interval->grace);
    stream.status = overdue ? StreamStatus::Tombstoned : early ? StreamStatus::EarlyDetection : StreamStatus::Mature;
    stream.next = overdue ? QDate() : next;
    stream.transactions = std::move(places);
    return stream;
}

} // namespace

std::vector<RecurringStream> recurringStreams(const ItemHistory& history)
{
    std::vector<RecurringStream> streams;
    for (const auto& [key, places] : groupsOf(history)) {
        const std::vector<Places> bands = byAmount(places, history);
        for (const Places& band : bands) {
            if (std::optional<RecurringStream> stream = streamOf(band, history, bands.size() == 1))
                streams.push_back(std::move(*stream));
        }
    }
    std::sort(streams.begin(), streams.end(), [](const RecurringStream& a, const RecurringStream& b) {
        return std::pair(a.first, a.transactions.front()) < std::pair(b.first, b.transactions.front());
    });
    return streams;
}

QString streamIdOf(const ItemHistory& history, const RecurringStream& stream)
{
    const ItemTransaction& first = history.transactions()[size_t(stream.transactions.front())];
    return Dice{history.ledger().seed(), quint64(history.number()), kStreamDraw, quint64(first.account), quint64(first.nominal),
        quint64(first.index)}.identifier();
}

quint64 digestOf(const ItemHistory& history, const std::vector<RecurringStream>& streams)
{
    quint64 digest = streams.size();
    for (const RecurringStream& stream : streams) {
        const ItemTransaction& first = history.transactions()[size_t(stream.transactions.front())];
        digest = Dice{digest, quint64(first.account), quint64(first.nominal), quint64(first.index), quint64(stream.status),
            quint64(stream.transactions.size()), quint64(stream.lastAmount)}.next();
    }
    return digest;
}

} // namespace egret
