// SPDX-License-Identifier: Apache-2.0
#include "core/base/logfile.h"

#include <QDir>

namespace egret {

using namespace Qt::StringLiterals;

LogFile::LogFile(QString directory, qint64 maxBytes, int files)
    : m_directory(std::move(directory))
    , m_maxBytes(maxBytes)
    , m_files(files)
{
}

QString LogFile::pathOf(int number) const
{
    return m_directory + (number == 0 ? u"/egret.log"_s : u"/egret.%1.log"_s.arg(number));
}

Result<> LogFile::open()
{
    const bool made = QDir().mkpath(m_directory);
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (made && openNewest())
        return {};
    return unexpected(Error::Kind::Storage, u"log"_s, u"The log %1 cannot be written: %2."_s.arg(pathOf(0), m_file->errorString()));
}

bool LogFile::openNewest()
{
    m_file->setFileName(pathOf(0));
    if (!m_file->open(QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it may have been there with others
    return true;
}

void LogFile::append(const QByteArray& lines)
{
    if (m_file->isOpen() && m_file->size() > 0 && m_file->size() + lines.size() > m_maxBytes)
        rotate();
    if (m_file->isOpen())
        m_file->write(lines);
}

void LogFile::rotate()
{
    m_file->close();
    QFile::remove(pathOf(m_files - 1));
    for (int number = m_files - 1; number > 0; --number)
        QFile::rename(pathOf(number - 1), pathOf(number));
    openNewest();
}

} // namespace egret
