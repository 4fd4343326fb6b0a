// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookinbox.h"

#include "core/base/log.h"
#include "core/receiver/webhooksealing.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What \a records add to what waits: rejected ones wait for nobody. Roughly; every recount() corrects it.
WebhookInbox::Waiting weigh(const QList<WebhookRecord>& records)
{
    WebhookInbox::Waiting weight;
    for (const WebhookRecord& record : records) {
        if (record.verification == Verification::Failed)
            continue;
        ++weight.deliveries;
        weight.bytes += record.delivery.body.size() + record.sealedBody.size();
        for (const auto& [name, value] : record.delivery.headers)
            weight.bytes += name.size() + value.size();
    }
    return weight;
}

void add(WebhookInbox::Waiting& sum, const WebhookInbox::Waiting& part, int sign)
{
    sum.deliveries += sign * part.deliveries;
    sum.bytes += sign * part.bytes;
}

} // namespace

//! What lives on the inbox thread: the connection and its store.
class WebhookInbox::Worker : public QObject {
public:
    std::unique_ptr<Database> database;
    std::unique_ptr<WebhookStore> store;

    Result<> open(const QString& path)
    {
        Result<std::unique_ptr<Database>> opened
            = Database::open(path, Database::Schema::Inbox, Database::Access::ReadWrite);
        if (!opened)
            return unexpected(opened.error());
        database = std::move(*opened);
        store = std::make_unique<WebhookStore>(*database);
        return {};
    }

    void close()
    {
        store.reset();
        database.reset();
    }
};

WebhookInbox::WebhookInbox(const TokenVault& vault, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
{
}

WebhookInbox::~WebhookInbox()
{
    stop();
}

Result<> WebhookInbox::open(const QString& path)
{
    Q_ASSERT(!m_worker);
    m_worker = std::make_unique<Worker>();
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"inbox"_s);
    m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, path, &opened] {
            opened = m_worker->open(path);
            if (!opened)
                return;
            connect(m_worker->database.get(), &Database::committed, this, &WebhookInbox::changed, Qt::DirectConnection);
            recount(*m_worker->store);
        },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        stop();
        return opened;
    }
    const std::lock_guard lock(m_gate);
    m_accepting = true;
    return {};
}

void WebhookInbox::stop()
{
    {
        const std::lock_guard lock(m_gate);
        m_accepting = false;
    }
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection); // after all that was given
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

Unexpected WebhookInbox::stopped()
{
    return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
}

void WebhookInbox::append(WebhookRecord record, Done done)
{
    const Result<WebhookRecord> storable = sealed(std::move(record), m_vault);
    if (!storable) {
        done(unexpected(storable.error()));
        return;
    }
    std::unique_lock lock(m_gate);
    if (!m_accepting) {
        lock.unlock();
        done(stopped());
        return;
    }
    add(m_queued, weigh({*storable}), 1);
    m_pending.append({*storable, std::move(done)});
    if (m_pending.size() == 1) // whoever finds company is taken along
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { commitPending(*m_worker->store); }, Qt::QueuedConnection);
}

WebhookInbox::Waiting WebhookInbox::waiting() const
{
    const std::lock_guard lock(m_gate);
    return {m_queued.deliveries + m_stored.deliveries, m_queued.bytes + m_stored.bytes};
}

void WebhookInbox::enqueue(std::function<void(WebhookStore*)> work)
{
    std::unique_lock lock(m_gate);
    if (!m_accepting) {
        lock.unlock();
        work(nullptr);
        return;
    }
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work)] {
            work(m_worker->store.get());
            recount(*m_worker->store);
        },
        Qt::QueuedConnection);
}

void WebhookInbox::commitPending(WebhookStore& store)
{
    QList<Pending> batch;
    {
        const std::lock_guard lock(m_gate);
        batch.swap(m_pending);
    }
    QList<WebhookRecord> records;
    records.reserve(batch.size());
    for (const Pending& pending : batch)
        records.append(pending.record);

    const Result<> stored = store.append(records);
    const Waiting weight = weigh(records);
    {
        const std::lock_guard lock(m_gate);
        add(m_queued, weight, -1);
        if (stored)
            add(m_stored, weight, 1);
    }
    if (!stored)
        qCCritical(lcReceiver) << "Webhooks could not be stored:" << stored.error();
    for (const Pending& pending : batch)
        pending.done(stored);
    if (stored && weight.deliveries > 0)
        emit appended();
}

void WebhookInbox::recount(WebhookStore& store)
{
    const Result<qint64> deliveries = store.unhandledCount();
    const Result<qint64> bytes = store.unhandledBytes();
    if (!deliveries || !bytes)
        return; // the last count stays
    const std::lock_guard lock(m_gate);
    m_stored = {*deliveries, *bytes};
}

} // namespace egret
