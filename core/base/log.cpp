// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include "core/base/clock.h"
#include "core/base/jsontext.h"
#include "core/base/logfile.h"
#include "core/base/redact.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHttp, "egret.http")
Q_LOGGING_CATEGORY(lcPlaid, "egret.plaid")
Q_LOGGING_CATEGORY(lcReceiver, "egret.receiver")
Q_LOGGING_CATEGORY(lcSandbox, "egret.sandbox")
Q_LOGGING_CATEGORY(lcSecrets, "egret.secrets")
Q_LOGGING_CATEGORY(lcStore, "egret.store")
Q_LOGGING_CATEGORY(lcSync, "egret.sync")

namespace {

std::atomic<int> lowestSeverity = 2; // warnings and above

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    return 4;
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    return "fatal"_L1;
}

struct LogEntry {
    Timestamp time;
    QtMsgType type = QtDebugMsg;
    QByteArray category;
    QString message;
};

//! The first "whk_…" in \a message; empty where it names no webhook.
QString correlationIn(const QString& message)
{
    const qsizetype start = message.indexOf("whk_"_L1);
    if (start < 0)
        return {};
    qsizetype end = start + 4;
    while (end < message.size() && message[end].isLetterOrNumber())
        ++end;
    return message.mid(start, end - start);
}

QByteArray lineOf(const LogEntry& entry)
{
    QByteArray line("{\"time\":");
    line.reserve(256);
    appendJsonText(line, toIso(entry.time));
    line += ",\"level\":";
    appendJsonText(line, levelName(entry.type));
    line += ",\"category\":";
    appendJsonText(line, QString::fromUtf8(entry.category));
    line += ",\"message\":";
    appendJsonText(line, redacted(entry.message));
    if (const QString correlation = correlationIn(entry.message); !correlation.isEmpty()) {
        line += ",\"correlation_id\":";
        appendJsonText(line, correlation);
    }
    return line + "}\n";
}

//! Formats and writes on a thread of its own. Lines that come faster than they can be written are counted, not kept.
class LogThread {
public:
    explicit LogThread(LogFile file)
        : m_file(std::move(file))
        , m_thread([this] { run(); })
    {
    }

    ~LogThread()
    {
        {
            const std::lock_guard lock(m_gate);
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void take(LogEntry entry)
    {
        constexpr size_t kMostWaiting = 20'000;
        const std::lock_guard lock(m_gate);
        if (m_waiting.size() < kMostWaiting)
            m_waiting.push_back(std::move(entry));
        else
            ++m_dropped;
        if (m_waiting.size() == 1)
            m_wake.notify_one();
    }

private:
    void run();

    void write(const std::vector<LogEntry>& entries, qint64 dropped)
    {
        QByteArray lines;
        for (const LogEntry& entry : entries)
            lines += lineOf(entry);
        if (dropped > 0)
            lines += lineOf({SystemClock().now(), QtWarningMsg, "egret.log", u"%1 lines came too fast and were dropped."_s.arg(dropped)});
        m_file.append(lines);
    }

    static constexpr std::chrono::milliseconds kGathering{20}; //!< writing line by line costs more than the lines

    LogFile m_file;
    std::mutex m_gate; // guards the next four
    std::condition_variable m_wake;
    std::vector<LogEntry> m_waiting;
    qint64 m_dropped = 0;
    bool m_ending = false;
    std::thread m_thread;
};

std::mutex filesGate; // a message handler can reach nothing but globals
std::unique_ptr<LogThread> files;
thread_local bool isLogThread = false; // what goes wrong while logging is not logged

void LogThread::run()
{
    isLogThread = true;
    std::unique_lock lock(m_gate);
    while (!m_ending || !m_waiting.empty()) {
        m_wake.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        m_wake.wait_for(lock, kGathering, [this] { return m_ending; });
        const std::vector<LogEntry> entries = std::exchange(m_waiting, {});
        const qint64 dropped = std::exchange(m_dropped, 0);
        lock.unlock();
        write(entries, dropped);
        lock.lock();
    }
}

//! Puts \a next in the place of what writes now, which ends with all it was given: outside the gate, where logging goes on.
void replaceFiles(std::unique_ptr<LogThread> next)
{
    std::unique_ptr<LogThread> last;
    const std::lock_guard lock(filesGate);
    last = std::exchange(files, std::move(next));
}

void takeForFiles(const LogEntry& entry)
{
    const std::lock_guard lock(filesGate);
    if (files)
        files->take(entry);
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const int lowest = lowestSeverity.load(std::memory_order_relaxed);
    const LogEntry entry{SystemClock().now(), type, context.category, message};
    if (severity(type) >= qMin(lowest, 1) && !isLogThread)
        takeForFiles(entry);
    if (type == QtFatalMsg)
        replaceFiles(nullptr); // the process ends behind this call
    if (severity(type) < lowest)
        return;
    const QByteArray bytes = lineOf(entry);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

void installLogHandler(const QString& level)
{
    const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    lowestSeverity = qMax(0, int(levels.indexOf(level)));
    qInstallMessageHandler(writeLine);
}

Result<std::unique_ptr<LogToFiles>> LogToFiles::start(const QString& directory)
{
    LogFile file(directory);
    if (const Result<> opened = file.open(); !opened)
        return unexpected(opened.error());
    replaceFiles(std::make_unique<LogThread>(std::move(file)));
    return std::unique_ptr<LogToFiles>(new LogToFiles);
}

LogToFiles::~LogToFiles()
{
    replaceFiles(nullptr);
}

} // namespace egret
