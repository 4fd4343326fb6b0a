// SPDX-License-Identifier: Apache-2.0
#include "core/base/metrics.h"

#include <QStringBuilder>

#include <algorithm>

namespace egret {

namespace {

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray number(double value)
{
    return value == double(qint64(value)) ? QByteArray::number(qint64(value)) : QByteArray::number(value, 'g', 12);
}

// One line of the text; \a bound is the "le" of a bucket, empty elsewhere.
QByteArray sample(const QByteArray& name, const Metrics::Labels& labels, const QByteArray& bound, const QByteArray& value)
{
    QByteArray pairs;
    for (const auto& [key, text] : labels)
        pairs += (pairs.isEmpty() ? "" : ",") + key + "=\"" + escaped(text) + '"';
    if (!bound.isEmpty())
        pairs += (pairs.isEmpty() ? "le=\"" : ",le=\"") + bound + '"';
    return name + (pairs.isEmpty() ? QByteArray() : '{' + pairs + '}') + ' ' + value + '\n';
}

QByteArray typeName(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter: return "counter";
    case MetricFamily::Type::Gauge: return "gauge";
    case MetricFamily::Type::Histogram: return "histogram";
    }
    return "untyped";
}

template <typename Series>
QByteArray histogramLines(const QByteArray& name, const Metrics::Labels& labels, const Series& series)
{
    QByteArray lines;
    quint64 count = 0;
    for (size_t i = 0; i < series.buckets.size(); ++i) {
        count += series.buckets[i];
        const QByteArray bound = i < Metrics::kBuckets.size() ? number(Metrics::kBuckets[i]) : QByteArray("+Inf");
        lines += sample(name + "_bucket", labels, bound, QByteArray::number(count));
    }
    return lines + sample(name + "_sum", labels, {}, number(series.value)) + sample(name + "_count", labels, {}, QByteArray::number(count));
}

} // namespace

void Metrics::add(const MetricFamily& family, const Labels& labels, double amount)
{
    Q_ASSERT(family.type == MetricFamily::Type::Counter && amount >= 0);
    const std::lock_guard lock(m_gate);
    seriesOf(family, labels).value += amount;
}

void Metrics::set(const MetricFamily& family, const Labels& labels, double value)
{
    Q_ASSERT(family.type == MetricFamily::Type::Gauge);
    const std::lock_guard lock(m_gate);
    seriesOf(family, labels).value = value;
}

void Metrics::observe(const MetricFamily& family, const Labels& labels, std::chrono::microseconds time)
{
    Q_ASSERT(family.type == MetricFamily::Type::Histogram);
    const double seconds = std::chrono::duration<double>(time).count();
    const auto bucket = std::lower_bound(kBuckets.begin(), kBuckets.end(), seconds) - kBuckets.begin();
    const std::lock_guard lock(m_gate);
    Series& series = seriesOf(family, labels);
    series.value += seconds;
    ++series.buckets[size_t(bucket)];
}

Metrics::Series& Metrics::seriesOf(const MetricFamily& family, const Labels& labels)
{
    Family& known = m_families[family.name];
    if (known.help.isEmpty()) {
        known.type = family.type;
        known.help = family.help;
    }
    const auto found = known.series.find(labels);
    if (found != known.series.end())
        return found->second;
    Labels kept = labels;
    if (known.series.size() >= size_t(kMaxSeries)) {
        for (auto& [key, value] : kept)
            value = "other";
    }
    return known.series[kept];
}

QByteArray Metrics::text() const
{
    QByteArray text;
    const std::lock_guard lock(m_gate);
    for (const auto& [name, family] : m_families) {
        text += "# HELP " + name + ' ' + family.help + "\n# TYPE " + name + ' ' + typeName(family.type) + '\n';
        for (const auto& [labels, series] : family.series) {
            text += family.type == MetricFamily::Type::Histogram ? histogramLines(name, labels, series)
                                                                 : sample(name, labels, {}, number(series.value));
        }
    }
    return text;
}

} // namespace egret
