// SPDX-License-Identifier: Apache-2.0
#include "core/store/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected fileError(const QString& path, int error)
{
    return unexpected(Error::Kind::Storage, u"file"_s, u"Cannot use %1: %2."_s.arg(path, qt_error_string(error)));
}

//! The holder as it wrote itself down: process id, host, program and listening address, a line each.
DirectoryHolder readHolder(const QString& lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(1024)).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0].toLongLong(), lines[1], lines[2], lines[3]};
}

//! Takes the lock unless it is held. Whoever asks for the holder takes it for an instant, too: hence the second look.
bool lockNow(int file)
{
    constexpr int kLooks = 3;
    for (int look = 1; flock(file, LOCK_EX | LOCK_NB) != 0; ++look) {
        if (errno != EWOULDBLOCK || look == kLooks)
            return false;
        QThread::msleep(10);
    }
    return true;
}

QString describe(const DirectoryHolder& holder)
{
    if (holder.program.isEmpty())
        return u"another process"_s;
    return u"%1 (process %2 on %3)"_s.arg(holder.program, QString::number(holder.processId), holder.host);
}

} // namespace

DataDirectory::DataDirectory(QString path)
    : m_path(QDir(path).absolutePath())
{
}

Result<> DataDirectory::create() const
{
    umask(077);
    if (!QDir().mkpath(m_path))
        return unexpected(Error::Kind::Storage, u"file"_s, u"Cannot create the data directory %1."_s.arg(m_path));
    return {};
}

Result<> DataDirectory::checkComplete() const
{
    if (QFileInfo(egretDatabase()).size() > 0)
        return {};
    for (const QString& other : {inboxDatabase(), QString(m_path + u"/secrets.enc"_s)}) {
        if (QFileInfo(other).size() > 0) {
            return unexpected(Error::Kind::Storage, u"incomplete"_s,
                u"%1 is missing or empty, while %2 is there. Put it back or restore a backup; to begin anew, use an empty directory."_s.arg(
                    egretDatabase(), other));
        }
    }
    return {};
}

QString DataDirectory::egretDatabase() const
{
    return m_path + u"/egret.db"_s;
}

QString DataDirectory::inboxDatabase() const
{
    return m_path + u"/inbox.db"_s;
}

QString DataDirectory::requestsDatabase() const
{
    return m_path + u"/requests.db"_s;
}

QString DataDirectory::settingsFile() const
{
    return m_path + u"/egret.ini"_s;
}

QString DataDirectory::lockFile() const
{
    return m_path + u"/lock"_s;
}

QString DataDirectory::logs() const
{
    return m_path + u"/logs"_s;
}

QString DataDirectory::controlSocket() const
{
    return m_path + u"/control.sock"_s;
}

QString DataDirectory::staging() const
{
    return m_path + u"/staging"_s;
}

QString DataDirectory::sandboxJournal() const
{
    return m_path + u"/sandbox.journal"_s;
}

std::optional<DirectoryHolder> DataDirectory::holder() const
{
    const int file = open(QFile::encodeName(lockFile()).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const bool held = flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(file);
    return held ? std::optional(readHolder(lockFile())) : std::nullopt;
}

Result<DataDirectoryLock> DataDirectoryLock::acquire(const DataDirectory& directory, const QString& program)
{
    const QString path = directory.lockFile();
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fileError(path, errno);
    DataDirectoryLock lock(file, path, program);
    if (!lockNow(file)) {
        if (errno != EWOULDBLOCK)
            return fileError(path, errno);
        return unexpected(Error::Kind::InUse, u"data_directory"_s,
            u"The data directory %1 is in use by %2."_s.arg(directory.path(), describe(readHolder(path))));
    }
    if (const Result<> written = lock.writeDown({}); !written)
        return unexpected(written.error());
    return lock;
}

DataDirectoryLock::DataDirectoryLock(int file, QString path, QString program)
    : m_path(std::move(path))
    , m_program(std::move(program))
    , m_file(file)
{
}

DataDirectoryLock::DataDirectoryLock(DataDirectoryLock&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_program(std::move(other.m_program))
    , m_file(std::exchange(other.m_file, -1))
{
}

Result<> DataDirectoryLock::setListening(const QString& url)
{
    return writeDown(url);
}

Result<> DataDirectoryLock::writeDown(const QString& listening)
{
    const QString text = u"%1\n%2\n%3\n%4\n"_s.arg(
        QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(), m_program, listening);
    const QByteArray bytes = text.toUtf8();
    if (ftruncate(m_file, 0) != 0 || pwrite(m_file, bytes.constData(), size_t(bytes.size()), 0) != bytes.size())
        return fileError(m_path, errno);
    return {};
}

DataDirectoryLock::~DataDirectoryLock()
{
    if (m_file >= 0)
        close(m_file);
}

} // namespace egret
