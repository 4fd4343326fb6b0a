// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <QFile>
#include <QJsonObject>
#include <QList>

namespace egret {

//! A call that changed the simulated world. The same calls in the same order make the same world.
struct JournaledCall {
    Timestamp at; //!< simulated
    QString path; //!< of the Operation
    QJsonObject request; //!< without keys
};

//! The file behind a simulator that outlives its process: one JSON line per call, appended as the call is done. Tokens
//! are written as their kind and number, so the file holds none. Not thread-safe.
class Journal {
public:
    //! Opens or makes the file at \a path, mode 0600, for the world of \a seed. A last line that was cut short is
    //! dropped. Errors: Storage (unreadable, damaged, of another seed or of an older form).
    Result<QList<JournaledCall>> open(const QString& path, quint64 seed);
    bool isOpen() const { return m_file.isOpen(); }

    //! Hands the line to the operating system; it survives the process, not a power cut. Errors: Storage.
    Result<> append(const JournaledCall& call);

private:
    Result<QList<JournaledCall>> read(quint64 seed);
    Result<> write(const QJsonObject& line);

    std::optional<TokenMint> m_mint;
    QFile m_file;
};

} // namespace egret
