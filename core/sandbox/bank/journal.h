// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/bank/deed.h"

#include <QFile>

namespace egret {

//! The file that lets a simulator be rebuilt: one JSON line names the seed, one follows per deed. Holds no token, but an
//! Item's webhook URL as it was given, so it is readable by its owner only.
class Journal {
public:
    //! Reads what \a path holds and opens it for more; makes it where it is missing. A last line that was cut off by a
    //! crash is dropped. Errors: Storage (unreadable, damaged in the middle, or of another seed).
    Result<QList<Deed>> open(const QString& path, quint64 seed);
    bool isOpen() const { return m_file.isOpen(); }
    //! Errors: Storage.
    Result<> append(const Deed& deed);

private:
    Result<QList<Deed>> read(quint64 seed);
    Result<> write(const QJsonObject& line);

    QFile m_file;
};

} // namespace egret
