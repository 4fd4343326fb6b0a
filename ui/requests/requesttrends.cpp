// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesttrends.h"

#include "ui/requests/requesttext.h"
#include "ui/requests/trendchart.h"
#include "ui/requests/trendtable.h"
#include "ui/shared/button.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/sparkbars.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLimits = 3;

//! 1, 2, 5, 10, 20, … that is not below \a value.
double roundAbove(double value)
{
    double power = 1;
    while (power * 10 < value)
        power *= 10;
    for (const int times : {1, 2, 5}) {
        if (power * times >= value)
            return power * times;
    }
    return power * 10;
}

double millisecondsOf(std::chrono::microseconds latency)
{
    return double(latency.count()) / 1'000;
}

double shareUsed(const OperationLine& line)
{
    return line.limitPerMinute == 0 ? 0 : double(line.statistics.lastMinute) / double(line.limitPerMinute);
}

} // namespace

RequestTrends::RequestTrends(const Theme& theme)
    : m_theme(theme)
    , m_latencies(new TrendChart(theme, tr("Latency over time"), Token::Series2, Token::Series1))
    , m_failures(new TrendChart(theme, tr("Failed calls over time"), Token::ErrorSolid, Token::ErrorSolid))
    , m_subject(newLabel(tr("All endpoints"), TextStyle::BodyStrong))
    , m_all(newButton(theme, tr("Show all endpoints"), {}, ButtonKind::Link, ButtonSize::Small))
{
    setSurface(this, u"plain"_s);
    setEdge(this, u"bottom"_s);
    QToolButton* table = newIconButton(theme, "columns"_L1, tr("Show as table"), 22);
    connect(table, &QToolButton::clicked, this, &RequestTrends::showTable);
    connect(m_all, &QPushButton::clicked, this, &RequestTrends::allRequested);
    m_all->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_subject);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(table);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(24);
    charts->addWidget(makeChart(tr("Latency"), {{u"p50"_s, Token::Series1}, {u"p95"_s, Token::Series2}}, m_latencies), 3);
    charts->addWidget(makeChart(tr("Error rate"), {}, m_failures), 3);
    charts->addWidget(makeLimits(), 2);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 8, 16, 8);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addLayout(charts);
    setOperations({});
}

QWidget* RequestTrends::makeChart(const QString& title, const QList<std::pair<QString, Token>>& signs, TrendChart* chart)
{
    auto* part = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(newLabel(title, TextStyle::SmallMedium), 1);
    for (const auto& [text, token] : signs) {
        auto* sign = new ShareBar(m_theme);
        sign->setFixedWidth(10);
        sign->setParts({{1, token}});
        head->addWidget(sign);
        head->addWidget(newLabel(text, TextStyle::Caption, Ink::Secondary));
    }
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(head);
    rows->addWidget(chart, 1);
    return part;
}

QWidget* RequestTrends::makeLimits()
{
    auto* part = new QWidget;
    part->setMinimumWidth(180);
    auto* body = new QWidget;
    m_limits = new QVBoxLayout(body);
    m_limits->setContentsMargins(0, 0, 0, 0);
    m_limits->setSpacing(4);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(newLabel(tr("Nearest to Plaid's limits"), TextStyle::SmallMedium));
    rows->addWidget(body);
    rows->addStretch();
    return part;
}

void RequestTrends::setTrend(const RequestTrend& trend, const QString& operation)
{
    m_trend = trend;
    m_subject->setText(operation.isEmpty() ? tr("All endpoints") : operation);
    m_all->setVisible(!operation.isEmpty());
    showLatencies();
    showFailures();
}

QString RequestTrends::titleOf(qsizetype point) const
{
    return shortMomentText(m_trend.since + point * m_trend.step);
}

QString RequestTrends::failuresText(const RequestTrend::Point& point) const
{
    const double share = point.calls == 0 ? 0 : 100 * double(point.failed) / double(point.calls);
    return locale().toString(share, 'f', 1) + u'%';
}

void RequestTrends::showLatencies()
{
    double highest = 1;
    QList<TrendChart::Bar> bars;
    for (qsizetype i = 0; i < m_trend.points.size(); ++i) {
        const RequestTrend::Point& point = m_trend.points[i];
        TrendChart::Bar bar{titleOf(i), {}, millisecondsOf(point.percentile95), millisecondsOf(point.median)};
        if (point.calls > 0)
            bar.text = tr("%n call(s)", nullptr, int(point.calls)) + u", p50 "_s + latencyText(point.median) + u", p95 "_s + latencyText(point.percentile95);
        highest = std::max(highest, bar.whole);
        bars.append(bar);
    }
    const double scale = roundAbove(highest);
    m_latencies->setBars(bars, scale, latencyText(std::chrono::milliseconds(qint64(scale))));
}

void RequestTrends::showFailures()
{
    double highest = 1;
    QList<TrendChart::Bar> bars;
    for (qsizetype i = 0; i < m_trend.points.size(); ++i) {
        const RequestTrend::Point& point = m_trend.points[i];
        const double share = point.calls == 0 ? 0 : 100 * double(point.failed) / double(point.calls);
        QString text;
        if (point.calls > 0)
            text = tr("%n failed", "calls", int(point.failed)) + u", "_s + failuresText(point);
        bars.append({titleOf(i), text, share, 0});
        highest = std::max(highest, share);
    }
    const double scale = std::min(100.0, roundAbove(highest));
    m_failures->setBars(bars, scale, locale().toString(scale, 'f', 0) + u'%');
}

void RequestTrends::setOperations(const QList<OperationLine>& lines)
{
    while (QLayoutItem* item = m_limits->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<OperationLine> nearest;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(nearest), [](const OperationLine& line) { return shareUsed(line) > 0; });
    std::sort(nearest.begin(), nearest.end(), [](const OperationLine& one, const OperationLine& other) { return shareUsed(one) > shareUsed(other); });
    for (const OperationLine& line : nearest.first(std::min<qsizetype>(kMostLimits, nearest.size())))
        addLimit(line);
    if (nearest.isEmpty())
        m_limits->addWidget(newParagraph(tr("No limited calls in the last minute"), TextStyle::Small, Ink::Hint));
}

void RequestTrends::addLimit(const OperationLine& line)
{
    constexpr double kNear = 0.8;
    const qint64 used = line.statistics.lastMinute;
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(newLabel(line.statistics.operation, TextStyle::Mono), 1);
    //: %1 calls were made in the last minute, %2 are allowed
    head->addWidget(newLabel(tr("%1 of %2 a minute").arg(countText(used, locale()), countText(line.limitPerMinute, locale())), TextStyle::Caption, Ink::Secondary));
    auto* bar = new ShareBar(m_theme);
    bar->setParts({{used, shareUsed(line) < kNear ? Token::OkSolid : Token::ErrorSolid}, {std::max<qint64>(0, line.limitPerMinute - used), Token::Pressed}});
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(head);
    rows->addWidget(bar);
    m_limits->addWidget(part);
}

void RequestTrends::showTable()
{
    QList<QStringList> lines;
    for (qsizetype i = 0; i < m_trend.points.size(); ++i) {
        const RequestTrend::Point& point = m_trend.points[i];
        const bool any = point.calls > 0;
        lines.append({titleOf(i), countText(point.calls, locale()), countText(point.failed, locale()), any ? failuresText(point) : u"–"_s,
            any ? latencyText(point.median) : u"–"_s, any ? latencyText(point.percentile95) : u"–"_s});
    }
    auto* table = new TrendTable(m_theme, m_subject->text(), this);
    table->setLines(lines);
    table->open();
}

} // namespace egret
