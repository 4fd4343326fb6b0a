// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace egret {

//! Who writes into a data directory now.
struct DirectoryHolder {
    qint64 processId = 0;
    QString host;
    QString program; //!< "egret", "egret-cli serve"
    QString listening; //!< the receiver's URL; empty while it does not listen
};

//! Where one data directory keeps what it holds. A value; asking for a path creates nothing.
class DataDirectory {
public:
    explicit DataDirectory(QString path);

    //! Creates the directory (0700) where it is missing, and sets the process's umask to 077, so that all files made
    //! afterwards are for their owner only. Call it before threads start. Errors: Storage.
    Result<> create() const;

    //! Refuses a directory whose egret.db is missing or empty while other files of one are there: starting anew would
    //! make them worthless. Errors: Storage with code "incomplete".
    Result<> checkComplete() const;

    const QString& path() const { return m_path; }
    QString egretDatabase() const; //!< integrations, Items, transactions
    QString inboxDatabase() const; //!< received webhooks
    QString requestsDatabase() const; //!< log of calls to Plaid
    QString settingsFile() const;
    QString lockFile() const;
    QString logs() const; //!< folder of the rotated log files
    QString controlSocket() const; //!< where the holder takes commands of other processes
    //! Folder of pages that a long sync has read so far; nothing in it outlives the process.
    QString staging() const;
    QString sandboxJournal() const; //!< what was done at the offline simulator; no tokens
    //! Asks the kernel whether somebody holds the lock, and reads what the holder wrote down. None: nobody does.
    std::optional<DirectoryHolder> holder() const;

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

    //! Writes down where the holder listens, for those who read the directory. Errors: Storage.
    Result<> setListening(const QString& url);

    DataDirectoryLock(DataDirectoryLock&& other) noexcept;
    DataDirectoryLock& operator=(DataDirectoryLock&&) = delete;
    ~DataDirectoryLock();

private:
    DataDirectoryLock(int file, QString path, QString program);

    Result<> writeDown(const QString& listening);

    QString m_path;
    QString m_program;
    int m_file = -1; //!< descriptor of the lock file; closing it gives the lock up
};

} // namespace egret
