// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <vector>

namespace egret {

// What one name counts. Constants of the code that counts; a name belongs to one family only.
struct MetricFamily {
    enum class Type {
        // Only grows while the process lives; its name ends with "_total".
        Counter,
        // Goes up and down.
        Gauge,
        // Durations in seconds by bucket; its name ends with "_seconds".
        Histogram,
    };

    // As Prometheus wants it: lower case, digits, underscores.
    const char* name;
    Type type;
    // One English sentence without a line break.
    const char* help;
};

// The figures of one process: counted wherever they arise, read as Prometheus text. Handed on by reference. Thread-safe,
// and cheap enough for every request (a mutex and a look-up).
class Metrics {
public:
    // Values come from lists of ours or of Plaid's, never from arbitrary input; escaped on the way out.
    using Labels = std::map<QByteArray, QByteArray>;

    // Upper bounds of a histogram's buckets, in seconds; one for all that is slower follows.
    static constexpr std::array kBuckets{0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0, 60.0};
    // Series a family may have; what comes on top is counted under the label values "other".
    static constexpr int kMaxSeries = 500;

    // Of a counter. Zero makes the series visible before anything has happened.
    void add(const MetricFamily& family, const Labels& labels = {}, double amount = 1);
    // Of a gauge.
    void set(const MetricFamily& family, const Labels& labels, double value);
    // Of a histogram.
    void observe(const MetricFamily& family, const Labels& labels, std::chrono::microseconds time);

    // Every family in the order of its name: text format 0.0.4.
    QByteArray text() const;

private:
    struct Series {
        // Counter and gauge: the value. Histogram: the sum of all durations in seconds.
        double value = 0;
        // Histogram: how many fell into each bucket and into no earlier one; the last is for the slowest.
        std::array<quint64, kBuckets.size() + 1> buckets{};
    };
    struct Family {
        MetricFamily::Type type = MetricFamily::Type::Counter;
        QByteArray help;
        std::map<Labels, Series> series;
    };

    Series& seriesOf(const MetricFamily& family, const Labels& labels);

    mutable std::mutex m_gate; // guards all below
    std::map<QByteArray, Family> m_families;
};

} // namespace egret
