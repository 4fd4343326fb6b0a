// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace egret {

//! Ends the process with exit code 1 and a message on stderr once the time is up, whatever its other threads wait for. No
//! destructor of them runs then. Any thread.
class TimeLimit {
public:
    //! Begins at once. \a what was to be done: "no picture".
    TimeLimit(std::chrono::milliseconds limit, QString what);
    //! What was to be done is done.
    ~TimeLimit();

    //! Begins anew: a part of it is done.
    void restart();
    //! A folder that nobody needs once the process has ended; it is removed before.
    void removeAtEnd(const QString& folder);

private:
    void watch();
    [[noreturn]] void end() const;

    std::chrono::milliseconds m_limit;
    QString m_what;
    QString m_folder;
    bool m_done = false;
    std::chrono::steady_clock::time_point m_end;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread; //!< the last, so that it finds all of the above
};

} // namespace egret
