// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace egret {

//! Where one data directory keeps what it holds. A value; asking for a path creates nothing.
class DataDirectory {
public:
    explicit DataDirectory(QString path);

    //! Creates the directory (0700) where it is missing, and sets the process's umask to 077, so that all files made
    //! afterwards are for their owner only. Call it before threads start. Errors: Storage.
    Result<> create() const;

    const QString& path() const { return m_path; }
    QString egretDatabase() const; //!< integrations, Items, transactions
    QString inboxDatabase() const; //!< received webhooks
    QString settingsFile() const;
    QString lockFile() const;

private:
    QString m_path; //!< absolute
};

//! The right to write into a data directory, held as long as this object lives. It is the kernel's lock on the lock
//! file: it ends with the process, however that ends, and a file left behind locks nothing.
class DataDirectoryLock {
public:
    //! \a program: who asks, for the message others get ("egret", "egret-cli serve"). Never waits.
    //! Errors: InUse, the detail names the holder; Storage.
    static Result<DataDirectoryLock> acquire(const DataDirectory& directory, const QString& program);

    DataDirectoryLock(DataDirectoryLock&& other) noexcept;
    DataDirectoryLock& operator=(DataDirectoryLock&&) = delete;
    ~DataDirectoryLock();

private:
    explicit DataDirectoryLock(int file);

    int m_file = -1; //!< descriptor of the lock file; closing it gives the lock up
};

} // namespace egret
