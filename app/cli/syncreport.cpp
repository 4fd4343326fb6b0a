// SPDX-License-Identifier: Apache-2.0
#include "app/cli/syncreport.h"

#include "core/sync/syncscheduler.h"

#include <QJsonDocument>

#include <cmath>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMillisecondsBetween = 200;

bool stores(const RunningSync& sync)
{
    return sync.stage == SyncProgress::Stage::Storing;
}

QString countsText(const RunningSync& sync)
{
    if (stores(sync))
        return u"%1 of %2 rows stored"_s.arg(sync.stored).arg(sync.rows);
    if (sync.total && sync.isExact)
        return u"%1 of %2 rows fetched"_s.arg(sync.rows).arg(*sync.total);
    if (sync.total && *sync.total >= sync.rows)
        return u"%1 of about %2 rows fetched (so many are stored)"_s.arg(sync.rows).arg(*sync.total);
    return u"%1 rows fetched so far"_s.arg(sync.rows);
}

QString meaningOfTotal(const RunningSync& sync)
{
    if (stores(sync))
        return u"fetched"_s;
    return sync.isExact ? u"announced"_s : u"stored_before"_s;
}

} // namespace

SyncReportLine::SyncReportLine(const SyncScheduler& scheduler, const Clock& clock, const Output& output, Form form)
    : m_clock(clock)
    , m_output(output)
    , m_form(form)
{
    connect(&scheduler, &SyncScheduler::syncProgressed, this, &SyncReportLine::take);
}

SyncReportLine::~SyncReportLine()
{
    if (m_form == Form::ForPerson)
        writeOver({});
}

void SyncReportLine::expect(const ItemId& item, qsizetype number, qsizetype count)
{
    m_sync = RunningSync{item, m_clock.now()};
    m_number = number;
    m_count = count;
    m_told.invalidate();
    if (m_form == Form::ForPerson)
        writeOver(u"%1 of %2: %3"_s.arg(number).arg(count).arg(item.value()));
}

QString SyncReportLine::text(const RunningSync& sync, Timestamp now)
{
    QStringList parts{sync.item.value() + u": "_s + countsText(sync)};
    if (const double rate = sync.rate(now); rate > 0)
        parts.append(u"%1 a second"_s.arg(qint64(std::round(rate))));
    if (const std::optional<std::chrono::seconds> left = sync.left(now))
        parts.append(u"%1 s left"_s.arg(left->count()));
    return parts.join(u", "_s);
}

QJsonObject SyncReportLine::json(const RunningSync& sync, Timestamp now)
{
    const std::optional<std::chrono::seconds> left = sync.left(now);
    const QJsonValue meaning = sync.total ? QJsonValue(meaningOfTotal(sync)) : QJsonValue();
    return {{u"item_id"_s, sync.item.value()}, {u"stage"_s, stores(sync) ? u"storing"_s : u"fetching"_s},
        {u"rows"_s, sync.rows}, {u"stored"_s, sync.stored},
        {u"total"_s, sync.total ? QJsonValue(*sync.total) : QJsonValue()}, {u"total_is"_s, meaning},
        {u"rows_per_second"_s, std::round(sync.rate(now))},
        {u"seconds_left"_s, left ? QJsonValue(qint64(left->count())) : QJsonValue()}};
}

void SyncReportLine::writeOver(const QString& text) const
{
    m_output.channel()->complain("\r\x1b[K" + text.toUtf8());
}

void SyncReportLine::take(const SyncProgress& progress)
{
    if (progress.item != m_sync.item)
        return;
    const Timestamp now = m_clock.now();
    const bool isNewStage = progress.stage != m_sync.stage;
    m_sync.take(progress, now);
    const bool isLast = m_sync.stored == m_sync.rows && stores(m_sync);
    if (m_told.isValid() && m_told.elapsed() < kMillisecondsBetween && !isNewStage && !isLast)
        return;
    m_told.start();
    if (m_form == Form::ForPerson) {
        writeOver(u"%1 of %2: %3"_s.arg(m_number).arg(m_count).arg(text(m_sync, now)));
        return;
    }
    QJsonObject line = json(m_sync, now);
    line.insert(u"number"_s, m_number);
    line.insert(u"count"_s, m_count);
    m_output.note(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

} // namespace egret::cli
