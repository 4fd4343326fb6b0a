// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace egret {

// A file that is only appended to and is followed by a new one when it is full: egret.log is the newest, egret.1.log the
// one before it. All are for their owner only (0600). One thread at a time.
class LogFile {
public:
    static constexpr qint64 kMaxBytes = 10 * 1024 * 1024;
    static constexpr int kFiles = 10;

    // \a maxBytes per file, \a files altogether: the oldest goes when there would be more.
    explicit LogFile(QString directory, qint64 maxBytes = kMaxBytes, int files = kFiles);

    // Makes the directory (0700) and opens the newest file. Errors: Storage.
    Result<> open();
    // Appends whole lines. What cannot be written is dropped: a full disk must not stop the program.
    void append(const QByteArray& lines);

private:
    QString pathOf(int number) const;
    bool openNewest();
    void rotate();

    QString m_directory;
    qint64 m_maxBytes;
    int m_files;
    std::unique_ptr<QFile> m_file = std::make_unique<QFile>();
};

} // namespace egret
