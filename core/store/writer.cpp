// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer.h"

#include "core/store/pacedwrites.h"

#include <QMetaObject>

namespace egret {

using namespace Qt::StringLiterals;

//! Lives on the writer thread; the connection and the stores are made and dropped there.
class Writer::Worker : public QObject {
public:
    Result<> open(Writer* writer, const QString& path)
    {
        paceWritesOfThisThread();
        Result<std::unique_ptr<Database>> opened
            = Database::open(path, Database::Schema::Egret, Database::Access::ReadWrite);
        if (!opened)
            return unexpected(opened.error());
        m_database = std::move(*opened);
        m_stores = std::make_unique<Stores>(*m_database);
        connect(m_database.get(), &Database::committed, writer, &Writer::changed, Qt::DirectConnection);
        return {};
    }

    void close()
    {
        m_stores.reset();
        m_database.reset();
    }

    Stores* stores() const { return m_stores.get(); }

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

Writer::Writer(QObject* parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"writer"_s);
}

Writer::~Writer()
{
    stop();
}

Result<> Writer::open(const QString& path)
{
    Q_ASSERT(!m_worker);
    m_worker = std::make_unique<Worker>();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, path] { return m_worker->open(this, path); }, Qt::BlockingQueuedConnection, &opened);
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

void Writer::stop()
{
    {
        const std::lock_guard lock(m_gate);
        if (!m_accepting)
            return;
        m_accepting = false;
    }
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection); // behind all work given so far
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

void Writer::enqueue(std::function<void(Stores*)> work)
{
    {
        const std::lock_guard lock(m_gate);
        if (m_accepting) {
            QMetaObject::invokeMethod(
                m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { work(worker->stores()); },
                Qt::QueuedConnection);
            return;
        }
    }
    work(nullptr);
}

} // namespace egret
