// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QDBusConnection;

namespace egret {

//! Tells that the computer was asleep, because timers stand still meanwhile: at once where systemd-logind says so, and
//! everywhere by comparing the wall clock with one that counts waking time only. A wall clock that is set forward looks
//! the same, which costs one more look at what is due. On the thread it lives on.
class WakeWatch : public QObject {
    Q_OBJECT

public:
    //! How long the computer has been awake since some moment.
    using AwakeTime = std::function<std::chrono::milliseconds()>;

    //! How far the clocks must have come apart; what is less is the wall clock being corrected.
    static constexpr std::chrono::seconds kShortestSleep{30};

    //! \a clock is the wall clock and outlives this.
    explicit WakeWatch(const Clock& clock, AwakeTime awake = awakeTime, QObject* parent = nullptr);

    //! Compares the clocks every ten seconds from now on, and listens on \a bus to what logind says; a bus that is not
    //! connected is passed over.
    void start(QDBusConnection bus);
    //! Says nothing more.
    void stop();

    //! Of this computer, by CLOCK_MONOTONIC. Any thread.
    static std::chrono::milliseconds awakeTime();

public slots:
    //! Compares the clocks now.
    void look();

signals:
    //! After \a asleep, at least; 0 where logind spoke of a sleep that the clocks do not show.
    void woke(std::chrono::milliseconds asleep);

private slots:
    void prepareForSleep(bool begins);

private:
    std::chrono::milliseconds apartSinceLastLook();

    const Clock& m_clock;
    AwakeTime m_awake;
    QTimer m_timer;
    Timestamp m_wallThen;
    std::chrono::milliseconds m_awakeThen{0};
    bool m_running = false;
};

} // namespace egret
