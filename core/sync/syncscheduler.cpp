// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncscheduler.h"

#include "core/base/log.h"
#include "core/plaid/backoff.h"
#include "core/plaid/plaidreach.h"
#include "core/store/writer.h"
#include "core/sync/itemcare.h"
#include "core/sync/itemrefresh.h"
#include "core/sync/syncrules.h"

#include <algorithm>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Error stoppedError()
{
    return {Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s, {}, {}, 0};
}

SyncUrgency urgencyOf(SyncCause::Kind cause)
{
    using enum SyncCause::Kind;
    if (cause == Timer || cause == Retry)
        return SyncUrgency::Routine;
    return cause == User ? SyncUrgency::Person : SyncUrgency::News;
}

void answer(const std::shared_ptr<QPromise<Result<SyncSummary>>>& waiter, const Result<SyncSummary>& summary)
{
    waiter->addResult(summary);
    waiter->finish();
}

} // namespace

SyncScheduler::SyncScheduler(Parts parts, Options options, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_options(options)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { round(m_parts.clock.now()); });
    connect(&m_parts.sync, &TransactionsSync::progressed, this, &SyncScheduler::syncProgressed);
    connect(&m_parts.sync, &TransactionsSync::delayed, this, &SyncScheduler::giveUpPlace);
}

void SyncScheduler::start()
{
    round(m_parts.clock.now() - m_options.interval);
    m_timer.start(m_options.interval);
}

void SyncScheduler::catchUp()
{
    if (m_timer.isActive())
        start();
}

void SyncScheduler::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_timer.stop();
    m_queue.clear();
    for (Entry& entry : m_entries) {
        const QList<Waiter> waiters = std::exchange(entry.waiters, {});
        for (const Waiter& waiter : waiters)
            answer(waiter, unexpected(stoppedError()));
    }
    m_parts.backoff.stop();
    if (m_tasks.running() > 0)
        connect(&m_tasks, &TaskTracker::drained, this, &SyncScheduler::stopped, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &SyncScheduler::stopped, Qt::QueuedConnection);
}

bool SyncScheduler::isIdle() const
{
    return m_working == 0 && m_queue.isEmpty();
}

void SyncScheduler::requestSync(const ItemId& item)
{
    want(item, {});
}

void SyncScheduler::requestSyncFor(const ItemId& item, const SyncCause& cause)
{
    want(item, {cause, false});
}

void SyncScheduler::cancelSync(const ItemId& item)
{
    if (m_entries.value(item).running)
        m_parts.sync.cancel(item);
}

void SyncScheduler::cancelAll()
{
    const QList<ItemId> items = m_entries.keys();
    for (const ItemId& item : items)
        dropPlans(item);
}

//! One sync serves all who asked: it reads anew if one of them wants that, and its cause is the first that is not the timer.
void SyncScheduler::want(const ItemId& item, const SyncRequest& request)
{
    Entry& entry = m_entries[item];
    if (!entry.wantsSync || entry.request.cause.kind == SyncCause::Kind::Timer)
        entry.request.cause = request.cause;
    entry.request.complete = entry.request.complete || request.complete;
    entry.wantsSync = true;
    enqueue(item, urgencyOf(request.cause.kind));
}

void SyncScheduler::wantRefresh(const ItemId& item, SyncUrgency urgency)
{
    m_entries[item].wantsRefresh = true;
    enqueue(item, urgency);
}

void SyncScheduler::refreshItem(const ItemId& item)
{
    wantRefresh(item, SyncUrgency::News);
}

void SyncScheduler::refreshRepaired(const ItemId& item)
{
    m_entries[item].wasRepaired = true;
    refreshItem(item);
}

void SyncScheduler::refreshErroring(const IntegrationId& integration)
{
    m_tasks.start(markErroring(integration));
}

SyncBacklog SyncScheduler::backlog() const
{
    const auto waits = [](const Entry& entry) { return entry.unreached && !entry.running && !entry.wantsSync; };
    return {m_queue.size(), int(std::count_if(m_entries.cbegin(), m_entries.cend(), waits))};
}

void SyncScheduler::retryUnreached()
{
    QList<ItemId> items;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->unreached && !entry->running)
            items.append(entry.key());
    }
    for (const ItemId& item : items)
        requestSyncFor(item, {SyncCause::Kind::Retry, {}});
}

Task<SyncSummary> SyncScheduler::syncNow(ItemId item)
{
    const SyncRequest request{{SyncCause::Kind::User, {}}, false};
    const Result<SyncSummary> summary = co_await waitForSync(item, request);
    co_return summary;
}

Task<SyncSummary> SyncScheduler::syncAnew(ItemId item)
{
    const SyncRequest request{{SyncCause::Kind::User, {}}, true};
    const Result<SyncSummary> summary = co_await waitForSync(item, request);
    co_return summary;
}

Task<UpdatePreview> SyncScheduler::previewAnew(ItemId item)
{
    const SyncRequest request{{SyncCause::Kind::User, {}}, true};
    const Result<UpdatePreview> preview = co_await m_parts.sync.preview(item, request, {});
    co_return preview;
}

Task<UpdatePreview> SyncScheduler::previewNow(ItemId item, QList<TransactionId> removed)
{
    const SyncRequest request{{SyncCause::Kind::User, {}}, false};
    const Result<UpdatePreview> preview = co_await m_parts.sync.preview(item, request, removed);
    co_return preview;
}

Task<> SyncScheduler::letGo(ItemId item)
{
    constexpr std::chrono::milliseconds pause{10};
    dropPlans(item);
    while (m_entries.value(item).running) {
        const Result<> waited = co_await m_parts.backoff.wait(pause);
        if (!waited)
            co_return unexpected(waited.error());
        dropPlans(item);
    }
    co_return {};
}

void SyncScheduler::dropPlans(const ItemId& item)
{
    Entry& entry = m_entries[item];
    entry.wantsSync = false;
    entry.wantsRefresh = false;
    entry.unreached = false;
    ++entry.runs; // a repetition that is due later is out of date
    const QList<Waiter> waiters = std::exchange(entry.waiters, {});
    for (const Waiter& waiter : waiters)
        answer(waiter, unexpected(Error::Kind::Cancelled, u"let_go"_s, u"The Item is being taken away."_s));
    cancelSync(item);
}

Task<SyncSummary> SyncScheduler::waitForSync(ItemId item, SyncRequest request)
{
    if (m_stopping)
        co_return unexpected(stoppedError());
    const auto waiter = std::make_shared<QPromise<Result<SyncSummary>>>();
    waiter->start();
    const QFuture<Result<SyncSummary>> end = waiter->future();
    m_entries[item].waiters.append(waiter);
    want(item, request);
    const Result<SyncSummary> summary = co_await end;
    co_return summary;
}

void SyncScheduler::enqueue(const ItemId& item, SyncUrgency urgency)
{
    Entry& entry = m_entries[item];
    entry.urgency = std::min(entry.urgency, urgency);
    if (m_stopping || entry.running)
        return;
    m_queue.put(item, entry.urgency);
    dispatch();
}

void SyncScheduler::dispatch()
{
    while (m_working - m_delayed < m_options.parallel && !m_queue.isEmpty()) {
        const ItemId item = m_queue.take();
        Entry& entry = m_entries[item];
        entry.urgency = SyncUrgency::Routine;
        entry.running = true;
        ++m_working;
        m_tasks.start(work(item));
    }
}

void SyncScheduler::giveUpPlace(const ItemId& item)
{
    const auto entry = m_entries.find(item);
    const bool holdsPlace = entry != m_entries.end() && entry->running && !entry->delayed;
    if (!holdsPlace || m_delayed >= m_options.mostDelayed)
        return;
    entry->delayed = true;
    ++m_delayed;
    dispatch();
}

void SyncScheduler::round(Timestamp staleBefore)
{
    m_tasks.start(markAll(staleBefore));
}

QCoro::Task<> SyncScheduler::markAll(Timestamp staleBefore)
{
    const std::function<Result<QList<Item>>(Stores&)> read = [](Stores& stores) { return stores.items.all(); };
    const Result<QList<Item>> items = co_await m_parts.writer.run(read);
    if (!items) {
        qCWarning(lcSync).noquote() << "the Items could not be read:" << items.error();
        co_return;
    }
    for (const Item& item : *items) {
        const bool skipped = item.status == ItemStatus::SyncDisabled || item.status == ItemStatus::DeletedInPlaid;
        const bool unfinished = item.status == ItemStatus::Pending || item.status == ItemStatus::Syncing;
        const bool due = unfinished || !item.lastSync || *item.lastSync < staleBefore || *item.lastSync > m_parts.clock.now();
        if (item.status == ItemStatus::Erroring)
            wantRefresh(item.id, SyncUrgency::Routine);
        else if (!skipped && due)
            requestSync(item.id);
    }
}

QCoro::Task<> SyncScheduler::markErroring(IntegrationId integration)
{
    const std::function<Result<QList<Item>>(Stores&)> read = [](Stores& stores) { return stores.items.all(); };
    const Result<QList<Item>> items = co_await m_parts.writer.run(read);
    if (!items) {
        qCWarning(lcSync).noquote() << "the Items could not be read:" << items.error();
        co_return;
    }
    for (const Item& item : *items) {
        if (item.integration == integration && item.status == ItemStatus::Erroring)
            refreshItem(item.id);
    }
}

QCoro::Task<> SyncScheduler::work(ItemId item)
{
    const bool wantsRefresh = std::exchange(m_entries[item].wantsRefresh, false);
    if (wantsRefresh)
        co_await refreshOne(item);
    const bool wantsSync = std::exchange(m_entries[item].wantsSync, false);
    if (wantsSync && !m_stopping)
        co_await syncOne(item);
    endWork(item);
}

QCoro::Task<> SyncScheduler::refreshOne(ItemId item)
{
    const Result<ItemHealth> health = co_await m_parts.refresh.run(item);
    if (!health) {
        emit refreshFailed(item, health.error());
        co_return;
    }
    const bool wasRepaired = std::exchange(m_entries[item].wasRepaired, false);
    if (*health == ItemHealth::Recovered || (*health == ItemHealth::Well && wasRepaired)) {
        if (m_options.refreshesRepaired)
            co_await askBank(item);
        want(item, {{SyncCause::Kind::Repair, {}}, false});
    }
    emit refreshFinished(item);
}

//! What the bank has is announced by webhook; the sync that follows at once gets what Plaid has already.
QCoro::Task<> SyncScheduler::askBank(ItemId item)
{
    const Result<> asked = co_await m_parts.care.askBank(item);
    if (!asked)
        qCWarning(lcSync).noquote() << "the bank of Item" << item.value() << "was not asked:" << asked.error();
}

QCoro::Task<> SyncScheduler::syncOne(ItemId item)
{
    const QList<Waiter> waiters = std::exchange(m_entries[item].waiters, {});
    const SyncRequest request = std::exchange(m_entries[item].request, {});
    ++m_entries[item].runs;
    emit syncStarted(item);
    const Result<SyncReport> report = co_await m_parts.sync.run(item, request);
    settle(item, report);
    for (const Waiter& waiter : waiters)
        answer(waiter, report ? Result<SyncSummary>(report->summary) : unexpected(report.error()));
}

QCoro::Task<> SyncScheduler::syncLater(ItemId item, std::chrono::milliseconds delay)
{
    const quint64 runs = m_entries[item].runs;
    const Result<> waited = co_await m_parts.backoff.wait(delay);
    if (!waited)
        co_return;
    if (m_entries[item].runs == runs)
        requestSyncFor(item, {SyncCause::Kind::Retry, {}});
    else
        emit repetitionDropped(item);
}

void SyncScheduler::settle(const ItemId& item, const Result<SyncReport>& report)
{
    Entry& entry = m_entries[item];
    entry.failures = report ? 0 : entry.failures + 1;
    entry.unreached = !report && isUnreached(report.error());
    const std::optional<std::chrono::milliseconds> delay = report
        ? askAgainDelay(report->history, entry.askedAgain)
        : retryDelay(report.error(), entry.failures);
    entry.askedAgain = report && delay ? entry.askedAgain + 1 : 0;
    if (delay && !m_stopping)
        m_tasks.start(syncLater(item, *delay));
    if (report)
        emit syncFinished(item, report->summary);
    else
        emit syncFailed(item, report.error());
}

void SyncScheduler::endWork(const ItemId& item)
{
    Entry& entry = m_entries[item];
    entry.running = false;
    --m_working;
    if (std::exchange(entry.delayed, false))
        --m_delayed;
    if (entry.wantsSync || entry.wantsRefresh)
        enqueue(item, entry.urgency);
    dispatch();
    if (isIdle() && !m_stopping)
        emit idle();
}

} // namespace egret
