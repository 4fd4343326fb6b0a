// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <chrono>

namespace egret {

//! Waits between repeated calls; one per engine, so that stop() ends every wait at once. Engine thread only.
class Backoff : public QObject {
    Q_OBJECT

public:
    explicit Backoff(QObject* parent = nullptr);

    //! Factor on every wait, 1 unless set; tests use a small one.
    void setScale(double scale);
    //! Ends after \a delay ± 25 %. Errors: Cancelled after stop().
    Task<> wait(std::chrono::milliseconds delay);
    //! Ends no earlier than after \a delay, and not much later: for waits whose end was computed. Errors: as wait().
    Task<> waitOut(std::chrono::milliseconds delay);
    //! Waits under way end that much earlier: the computer was asleep, and timers stood still meanwhile.
    void passOver(std::chrono::milliseconds asleep);
    //! Ends all running and later waits with Cancelled. There is no way back.
    void stop();
    bool isStopped() const;

signals:
    void stopped(); //!< once, from within stop()
    //! From within passOver(), for the waits under way.
    void passedOver(std::chrono::milliseconds asleep);

private:
    Task<> sleep(std::chrono::milliseconds delay);

    double m_scale = 1;
    bool m_stopped = false;
};

} // namespace egret
