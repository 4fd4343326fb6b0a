// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerthread.h"

namespace egret {

using namespace Qt::StringLiterals;

class ReaderThread::Desk : public QObject {
public:
    explicit Desk(QString directory) : m_directory(std::move(directory)) { }

    const QString& directory() const { return m_directory; }
    Result<Reader*> reader();

private:
    QString m_directory;
    std::unique_ptr<Reader> m_reader;
};

Result<Reader*> ReaderThread::Desk::reader()
{
    if (!m_reader) {
        Result<std::unique_ptr<Reader>> opened = Reader::open(m_directory);
        if (!opened)
            return unexpected(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

ReaderThread::ReaderThread(QString directory, QObject* parent)
    : QObject(parent)
    , m_desk(new Desk(std::move(directory)))
{
    m_thread.setObjectName(u"page reader"_s);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
}

ReaderThread::~ReaderThread()
{
    stop();
    if (m_thread.isFinished())
        return;
    delete m_desk; // never asked anything: no thread has run that could have taken it along
}

void ReaderThread::stop()
{
    m_stopped = true;
    m_thread.quit();
    m_thread.wait();
}

Result<Reader*> ReaderThread::lasting(Desk& desk)
{
    return desk.reader();
}

QString ReaderThread::directoryOf(const Desk& desk)
{
    return desk.directory();
}

std::shared_ptr<ReaderThread::Line> ReaderThread::lineOf(QObject* asker, const QString& key)
{
    const bool isKnown = m_lines.contains(asker);
    std::shared_ptr<Line>& line = m_lines[asker][key];
    if (!line)
        line = std::make_shared<Line>();
    const std::shared_ptr<Line> found = line;
    if (isKnown)
        return found;
    connect(asker, &QObject::destroyed, this, [this, asker] {
        const QHash<QString, std::shared_ptr<Line>> lines = m_lines.take(asker);
        for (const std::shared_ptr<Line>& left : lines)
            left->gone = true;
    });
    return found;
}

void ReaderThread::post(QObject* asker, const QString& key, Work work)
{
    Q_ASSERT(QThread::currentThread() == thread() && asker->thread() == thread());
    if (m_stopped)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    const std::shared_ptr<Line> line = lineOf(asker, key);
    const quint64 number = key.isEmpty() ? 0 : ++line->newest;
    const auto answer = [this, line, number, work = std::move(work)] {
        if (m_stopped || line->gone || number < line->newest)
            return;
        Delivery delivery = work(*m_desk);
        QMetaObject::invokeMethod(this, [this, line, delivery = std::move(delivery)] {
            if (!m_stopped && !line->gone)
                delivery();
        }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_desk, answer, Qt::QueuedConnection);
}

} // namespace egret
