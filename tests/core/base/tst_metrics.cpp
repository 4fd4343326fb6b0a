// SPDX-License-Identifier: Apache-2.0
#include "core/base/metrics.h"
#include "tests/support/prometheustext.h"

#include <QTest>

#include <thread>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr MetricFamily kCalls{"egret_test_calls_total", MetricFamily::Type::Counter, "Calls by outcome."};
constexpr MetricFamily kWaiting{"egret_test_waiting", MetricFamily::Type::Gauge, "What waits."};
constexpr MetricFamily kSeconds{"egret_test_seconds", MetricFamily::Type::Histogram, "How long it took."};

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void countersAndGaugesReadAsPrometheusText();
    void bucketsAreCumulative();
    void labelValuesAreEscaped();
    void aFamilyNeverGrowsWithoutBound();
    void countingFromManyThreadsLosesNothing();
    void theParserOfTheseTestsNoticesBadText_data();
    void theParserOfTheseTestsNoticesBadText();
};

void TestMetrics::countersAndGaugesReadAsPrometheusText()
{
    Metrics metrics;
    metrics.add(kCalls, {{"outcome"_ba, "ok"_ba}});
    metrics.add(kCalls, {{"outcome"_ba, "ok"_ba}}, 2);
    metrics.add(kCalls, {{"outcome"_ba, "failed"_ba}}, 0);
    metrics.set(kWaiting, {}, 7);
    metrics.set(kWaiting, {}, 2.5);
    QCOMPARE(metrics.text(),
        "# HELP egret_test_calls_total Calls by outcome.\n# TYPE egret_test_calls_total counter\n"
        "egret_test_calls_total{outcome=\"failed\"} 0\negret_test_calls_total{outcome=\"ok\"} 3\n"
        "# HELP egret_test_waiting What waits.\n# TYPE egret_test_waiting gauge\negret_test_waiting 2.5\n"_ba);
}

void TestMetrics::bucketsAreCumulative()
{
    Metrics metrics;
    metrics.observe(kSeconds, {{"operation"_ba, "x"_ba}}, std::chrono::milliseconds(1)); // a bound belongs to its bucket
    metrics.observe(kSeconds, {{"operation"_ba, "x"_ba}}, std::chrono::milliseconds(400));
    metrics.observe(kSeconds, {{"operation"_ba, "x"_ba}}, std::chrono::seconds(100));
    const PrometheusText text = PrometheusText::parse(metrics.text());
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.value(u"egret_test_seconds_bucket{operation=\"x\",le=\"0.001\"}"_s), 1.0);
    QCOMPARE(text.value(u"egret_test_seconds_bucket{operation=\"x\",le=\"0.1\"}"_s), 1.0);
    QCOMPARE(text.value(u"egret_test_seconds_bucket{operation=\"x\",le=\"0.5\"}"_s), 2.0);
    QCOMPARE(text.value(u"egret_test_seconds_bucket{operation=\"x\",le=\"+Inf\"}"_s), 3.0);
    QCOMPARE(text.value(u"egret_test_seconds_count{operation=\"x\"}"_s), 3.0);
    QCOMPARE(text.value(u"egret_test_seconds_sum{operation=\"x\"}"_s), 100.401);
}

void TestMetrics::labelValuesAreEscaped()
{
    Metrics metrics;
    metrics.add(kCalls, {{"outcome"_ba, "a\"b\\c\nd"_ba}});
    QVERIFY(metrics.text().contains("{outcome=\"a\\\"b\\\\c\\nd\"} 1\n"));
    QCOMPARE(PrometheusText::parse(metrics.text()).problem, QString());
}

void TestMetrics::aFamilyNeverGrowsWithoutBound()
{
    Metrics metrics;
    for (int i = 0; i < Metrics::kMaxSeries + 50; ++i)
        metrics.add(kCalls, {{"outcome"_ba, QByteArray::number(i)}});
    const PrometheusText text = PrometheusText::parse(metrics.text());
    QCOMPARE(text.problem, QString());
    QCOMPARE(text.values.size(), Metrics::kMaxSeries + 1);
    QCOMPARE(text.value(u"egret_test_calls_total{outcome=\"other\"}"_s), 50.0);
}

void TestMetrics::countingFromManyThreadsLosesNothing()
{
    Metrics metrics;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&metrics] {
            for (int call = 0; call < 5'000; ++call)
                metrics.add(kCalls, {{"outcome"_ba, "ok"_ba}});
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(PrometheusText::parse(metrics.text()).value(u"egret_test_calls_total{outcome=\"ok\"}"_s), 20'000.0);
}

void TestMetrics::theParserOfTheseTestsNoticesBadText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a sample without a type") << "lonely 1\n"_ba;
    QTest::newRow("one series twice") << "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"1\"} 2\n"_ba;
    QTest::newRow("one family twice") << "# TYPE a gauge\na 1\n# TYPE a gauge\n"_ba;
    QTest::newRow("no number") << "# TYPE a gauge\na one\n"_ba;
    QTest::newRow("an unknown type") << "# TYPE a thing\na 1\n"_ba;
    QTest::newRow("a counter that is not called one") << "# TYPE a counter\na 1\n"_ba;
    QTest::newRow("buckets that fall") << "# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n"_ba;
    QTest::newRow("a label without quotes") << "# TYPE a gauge\na{x=1} 1\n"_ba;
    QTest::newRow("no newline at the end") << "# TYPE a gauge\na 1"_ba;
}

void TestMetrics::theParserOfTheseTestsNoticesBadText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PrometheusText::parse(text).problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
