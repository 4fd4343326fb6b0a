// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

namespace egret {

// Measures how long the GUI thread leaves what happens waiting: a thread of its own posts an event to it every few
// milliseconds and waits until that is handled. For traces; it costs a wake-up each time. GUI thread.
class Responsiveness : public QObject {
    Q_OBJECT

public:
    // A frame at 60 Hz.
    static constexpr std::chrono::milliseconds kFrame{16};

    struct Figures {
        qint64 probes = 0;
        // Those that waited longer than a frame, for whatever reason.
        qint64 late = 0;
        std::chrono::microseconds longestWait{0};
        // Those during whose wait the GUI thread itself worked longer than a frame: not those that it waited for a
        // processor which other programs had.
        qint64 blocked = 0;
        std::chrono::microseconds longestWork{0};
    };

    // Begins at once.
    explicit Responsiveness(std::chrono::milliseconds pause = std::chrono::milliseconds(2));
    // Ends, once the probe under way has come back or was dropped.
    ~Responsiveness() override;

    const Figures& figures() const { return m_figures; }
    // Forgets what was measured so far.
    void restart();

private:
    void probe(std::chrono::steady_clock::time_point posted);

    Figures m_figures;
    std::chrono::nanoseconds m_workBefore;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_underWay = false;
    std::thread m_thread;
};

} // namespace egret
