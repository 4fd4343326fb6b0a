// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QThread>

#include <chrono>
#include <memory>

namespace egret {

//! Copies what was committed from a database's write-ahead log into its file, on a thread and a connection of its own, so
//! that no commit waits for it. The log is emptied when a commit finds all of it copied. Methods are for the thread that
//! made it, but onCommitted().
class Checkpointer : public QObject {
    Q_OBJECT

public:
    //! \a pause: between a commit and the copying, which takes along what is committed meanwhile.
    explicit Checkpointer(std::chrono::milliseconds pause, QObject* parent = nullptr);
    ~Checkpointer() override; //!< stops

    //! \a path was opened for writing before, and is closed after stop(). Blocks until done. Errors: Storage.
    Result<> open(const QString& path, Database::Schema schema);
    //! What is not copied yet stays in the log. Idempotent.
    void stop();

    //! Something was committed. Any thread.
    void onCommitted();

private:
    class Worker;

    std::chrono::milliseconds m_pause;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; //!< lives on m_thread
};

} // namespace egret
