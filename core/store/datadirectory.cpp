// SPDX-License-Identifier: Apache-2.0
#include "core/store/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

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

//! The holder as it wrote itself down: process id, host and program, a line each.
QString holderOf(const QString& lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return u"another process"_s;
    const QStringList lines = QString::fromUtf8(file.read(1024)).split(u'\n');
    if (lines.size() < 3)
        return u"another process"_s;
    return u"%1 (process %2 on %3)"_s.arg(lines[2], lines[0], lines[1]);
}

Result<> writeHolder(int file, const QString& path, const QString& program)
{
    const QString text = u"%1\n%2\n%3\n"_s.arg(
        QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(), program);
    const QByteArray bytes = text.toUtf8();
    if (ftruncate(file, 0) != 0 || write(file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return fileError(path, errno);
    return {};
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

QString DataDirectory::egretDatabase() const
{
    return m_path + u"/egret.db"_s;
}

QString DataDirectory::inboxDatabase() const
{
    return m_path + u"/inbox.db"_s;
}

QString DataDirectory::settingsFile() const
{
    return m_path + u"/egret.ini"_s;
}

QString DataDirectory::lockFile() const
{
    return m_path + u"/lock"_s;
}

Result<DataDirectoryLock> DataDirectoryLock::acquire(const DataDirectory& directory, const QString& program)
{
    const QString path = directory.lockFile();
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fileError(path, errno);
    DataDirectoryLock lock(file);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fileError(path, errno);
        return unexpected(Error::Kind::InUse, u"data_directory"_s,
            u"The data directory %1 is in use by %2."_s.arg(directory.path(), holderOf(path)));
    }
    if (const Result<> written = writeHolder(file, path, program); !written)
        return unexpected(written.error());
    return lock;
}

DataDirectoryLock::DataDirectoryLock(int file)
    : m_file(file)
{
}

DataDirectoryLock::DataDirectoryLock(DataDirectoryLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

DataDirectoryLock::~DataDirectoryLock()
{
    if (m_file >= 0)
        close(m_file);
}

} // namespace egret
