// SPDX-License-Identifier: Apache-2.0
#include "core/store/checkpointer.h"

#include "core/base/log.h"
#include "core/store/statement.h"

#include <QMetaObject>
#include <QTimer>

namespace egret {

using namespace Qt::StringLiterals;

//! What lives on the checkpointer's thread.
class Checkpointer::Worker : public QObject {
public:
    explicit Worker(std::chrono::milliseconds pause)
    {
        m_timer.setParent(this);
        m_timer.setSingleShot(true);
        m_timer.setInterval(pause);
        connect(&m_timer, &QTimer::timeout, this, &Worker::copy);
    }

    Result<> open(const QString& path, Database::Schema schema)
    {
        Result<std::unique_ptr<Database>> opened = Database::open(path, schema, Database::Access::ReadWrite);
        if (!opened)
            return unexpected(opened.error());
        m_database = std::move(*opened);
        return {};
    }

    void close()
    {
        m_timer.stop();
        m_database.reset();
    }

    void scheduleCopy()
    {
        if (m_database && !m_timer.isActive())
            m_timer.start();
    }

private:
    void copy()
    {
        const Result<> copied = m_database->prepare(u"PRAGMA wal_checkpoint(PASSIVE)"_s).run();
        if (!copied)
            qCWarning(lcStore) << "The write-ahead log could not be copied:" << copied.error();
    }

    QTimer m_timer;
    std::unique_ptr<Database> m_database;
};

Checkpointer::Checkpointer(std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
    , m_pause(pause)
{
    m_thread.setObjectName(u"checkpointer"_s);
}

Checkpointer::~Checkpointer()
{
    stop();
}

Result<> Checkpointer::open(const QString& path, Database::Schema schema)
{
    Q_ASSERT(!m_worker);
    m_worker = std::make_unique<Worker>(m_pause);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        m_worker.get(), [this, path, schema] { return m_worker->open(path, schema); }, Qt::BlockingQueuedConnection, &opened);
    if (!opened)
        stop();
    return opened;
}

void Checkpointer::stop()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

void Checkpointer::onCommitted()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->scheduleCopy(); }, Qt::QueuedConnection);
}

} // namespace egret
