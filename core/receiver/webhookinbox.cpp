// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookinbox.h"

#include "core/base/log.h"
#include "core/receiver/webhooksealing.h"
#include "core/store/checkpointer.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kCopyAfter{200};

WebhookBacklog sum(const WebhookBacklog& a, const WebhookBacklog& b)
{
    return {a.deliveries + b.deliveries, a.bytes + b.bytes};
}

} // namespace

//! What lives on the inbox thread: the connection and its store.
class WebhookInbox::Worker : public QObject {
public:
    std::unique_ptr<Database> database;
    std::unique_ptr<WebhookStore> store;
    Checkpointer checkpointer{kCopyAfter, this};
    bool isCounted = false; //!< nothing but appends has changed the file since the last recount()

    Result<> open(const QString& path, const RejectionRing& ring)
    {
        Result<std::unique_ptr<Database>> opened
            = Database::open(path, Database::Schema::Inbox, Database::Access::ReadWrite);
        if (!opened)
            return unexpected(opened.error());
        database = std::move(*opened);
        store = std::make_unique<WebhookStore>(*database, ring);
        connect(database.get(), &Database::committed, &checkpointer, &Checkpointer::onCommitted);
        return checkpointer.open(path, Database::Schema::Inbox);
    }

    void close()
    {
        checkpointer.stop();
        store.reset();
        database.reset();
    }
};

void WebhookInbox::Backlogs::add(const WebhookRecord& record, int sign)
{
    if (record.verification == Verification::Failed || !record.editedFrom.isEmpty())
        return; // waits for nobody
    qint64 bytes = record.delivery.body.size() + record.sealedBody.size();
    for (const auto& [name, value] : record.delivery.headers)
        bytes += name.size() + value.size();
    WebhookBacklog& backlog
        = record.verification == Verification::Verified ? verified : unchecked[record.delivery.integration];
    backlog = sum(backlog, {sign, sign * bytes});
}

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
            opened = m_worker->open(path, m_ring);
            if (!opened)
                return;
            connect(m_worker->database.get(), &Database::committed, this, &WebhookInbox::changed, Qt::DirectConnection);
            connect(m_worker->database.get(), &Database::committed, m_worker.get(), [this] { m_worker->isCounted = false; });
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
    if (const Result<> storable = sealBody(record, m_vault); !storable) {
        done(unexpected(storable.error()));
        return;
    }
    std::unique_lock lock(m_gate);
    if (!m_accepting) {
        lock.unlock();
        done(stopped());
        return;
    }
    m_queued.add(record, 1);
    m_pending.records.append(std::move(record));
    m_pending.waiters.push_back(std::move(done));
    if (m_pending.waiters.size() == 1) // whoever finds company is taken along
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { commitPending(*m_worker->store); }, Qt::QueuedConnection);
}

void WebhookInbox::rememberKey(const SeenKey& key)
{
    enqueue([key](WebhookStore* store) {
        const Result<> kept = store ? store->rememberKey(key) : Result<>();
        if (!kept)
            qCWarning(lcReceiver) << "A webhook key could not be kept:" << kept.error();
    });
}

WebhookBacklog WebhookInbox::waiting() const
{
    const std::lock_guard lock(m_gate);
    WebhookBacklog all = sum(m_queued.verified, m_stored.verified);
    for (const Backlogs* backlogs : {&m_queued, &m_stored}) {
        for (const WebhookBacklog& backlog : backlogs->unchecked)
            all = sum(all, backlog);
    }
    return all;
}

WebhookBacklog WebhookInbox::verified() const
{
    const std::lock_guard lock(m_gate);
    return sum(m_queued.verified, m_stored.verified);
}

WebhookBacklog WebhookInbox::unchecked(const IntegrationId& integration) const
{
    const std::lock_guard lock(m_gate);
    return sum(m_queued.unchecked.value(integration), m_stored.unchecked.value(integration));
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
            m_worker->isCounted = true;
            work(m_worker->store.get());
            if (!m_worker->isCounted)
                recount(*m_worker->store);
        },
        Qt::QueuedConnection);
}

void WebhookInbox::commitPending(WebhookStore& store)
{
    Batch batch;
    {
        const std::lock_guard lock(m_gate);
        std::swap(batch, m_pending);
    }
    const Result<> stored = store.append(batch.records);
    bool hasVerified = false;
    bool hasUnchecked = false;
    {
        const std::lock_guard lock(m_gate);
        for (const WebhookRecord& record : std::as_const(batch.records)) {
            m_queued.add(record, -1);
            if (stored)
                m_stored.add(record, 1);
            hasVerified = hasVerified || record.verification == Verification::Verified;
            hasUnchecked = hasUnchecked || record.verification == Verification::NotChecked;
        }
    }
    if (!stored)
        qCCritical(lcReceiver) << "Webhooks could not be stored:" << stored.error();
    for (const Done& done : batch.waiters)
        done(stored);
    if (stored && hasVerified)
        emit appended();
    if (stored && hasUnchecked)
        emit uncheckedAppended();
}

void WebhookInbox::recount(WebhookStore& store)
{
    const Result<WebhookBacklog> verified = store.waiting();
    const Result<QHash<IntegrationId, WebhookBacklog>> unchecked = store.unchecked();
    if (!verified || !unchecked)
        return; // the last count stays
    const std::lock_guard lock(m_gate);
    m_stored = {*verified, *unchecked};
}

} // namespace egret
