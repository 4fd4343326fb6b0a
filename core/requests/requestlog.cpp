// SPDX-License-Identifier: Apache-2.0
#include "core/requests/requestlog.h"

#include "core/base/log.h"
#include "core/requests/callrecord.h"
#include "core/store/database.h"
#include "core/store/requeststore.h"

#include <QMetaObject>
#include <QPromise>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPruneEvery = 500; // calls

} // namespace

//! Lives on the log's thread; the connection is made and dropped there.
class RequestLog::Worker : public QObject {
public:
    explicit Worker(RequestLog& log)
        : m_log(log)
    {
    }

    Result<> open(const QString& path)
    {
        Result<std::unique_ptr<Database>> opened
            = Database::open(path, Database::Schema::Requests, Database::Access::ReadWrite);
        if (!opened)
            return unexpected(opened.error());
        m_database = std::move(*opened);
        return prune();
    }

    void close()
    {
        write();
        m_database.reset();
    }

    //! Everything that came meanwhile, as one commit.
    void write()
    {
        const QList<PlaidCall> calls = take();
        if (calls.isEmpty())
            return;
        QList<RequestRecord> records;
        records.reserve(calls.size());
        for (const PlaidCall& call : calls)
            records.append(recordOf(call));
        const Result<> written = RequestStore(*m_database).append(records);
        if (!written) {
            m_log.m_dropped += calls.size();
            qCWarning(lcStore).noquote() << calls.size() << "calls are missing from the request log:" << written.error().detail;
        }
        m_sincePruned += calls.size();
        if (m_sincePruned < kPruneEvery)
            return;
        if (const Result<> pruned = prune(); !pruned)
            qCWarning(lcStore).noquote() << "The request log is not pruned:" << pruned.error().detail;
    }

    Result<qint64> erase(const EndUserTraces& traces)
    {
        write();
        return RequestStore(*m_database).eraseOf(traces);
    }

private:
    QList<PlaidCall> take()
    {
        const std::lock_guard lock(m_log.m_gate);
        return std::exchange(m_log.m_waiting, {});
    }

    Result<> prune()
    {
        m_sincePruned = 0;
        return RequestStore(*m_database).prune(m_log.m_clock.now() - m_log.m_limits.age, m_log.m_limits.bytes);
    }

    RequestLog& m_log;
    std::unique_ptr<Database> m_database;
    qsizetype m_sincePruned = 0;
};

RequestLog::RequestLog(const Clock& clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
{
    m_thread.setObjectName(u"requests"_s);
}

RequestLog::~RequestLog()
{
    stop();
}

Result<> RequestLog::open(const QString& path)
{
    Q_ASSERT(!m_worker);
    m_worker = std::make_unique<Worker>(*this);
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    Result<> opened;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, path] { return m_worker->open(path); }, Qt::BlockingQueuedConnection, &opened);
    if (!opened) {
        m_thread.quit();
        m_thread.wait();
        m_worker.reset();
        return opened;
    }
    const std::lock_guard lock(m_gate);
    m_accepting = true;
    return {};
}

void RequestLog::stop()
{
    {
        const std::lock_guard lock(m_gate);
        if (!m_accepting)
            return;
        m_accepting = false;
    }
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

void RequestLog::called(const PlaidCall& call)
{
    PlaidCall kept = call;
    kept.request = shortened(call.request);
    kept.answer = shortened(call.answer); // a page of transactions must not stay in memory for the log's sake
    const std::lock_guard lock(m_gate);
    if (!m_accepting || m_waiting.size() >= kMostWaiting) {
        ++m_dropped;
        return;
    }
    const bool wake = m_waiting.isEmpty();
    m_waiting.append(std::move(kept));
    if (wake)
        QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->write(); }, Qt::QueuedConnection);
}

QFuture<Result<qint64>> RequestLog::eraseOf(const EndUserTraces& traces)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const std::lock_guard lock(m_gate);
    if (m_accepting) {
        const auto erase = [promise, traces, worker = m_worker.get()] {
            promise->addResult(worker->erase(traces));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_worker.get(), erase, Qt::QueuedConnection);
        return promise->future();
    }
    promise->addResult(Result<qint64>(
        unexpected(Error::Kind::Storage, u"closed"_s, u"The log of calls to Plaid cannot be opened."_s)));
    promise->finish();
    return promise->future();
}

QFuture<void> RequestLog::written()
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    const std::lock_guard lock(m_gate);
    if (m_accepting) {
        const auto write = [promise, worker = m_worker.get()] {
            worker->write();
            promise->finish();
        };
        QMetaObject::invokeMethod(m_worker.get(), write, Qt::QueuedConnection);
        return promise->future();
    }
    promise->finish();
    return promise->future();
}

qint64 RequestLog::dropped() const
{
    return m_dropped;
}

} // namespace egret
