// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

namespace egret {

//! Counts failed deliveries by address token and source, so that guessing costs the guesser only. This machine's
//! programs are not counted. HTTP thread, or one thread at a time.
class FloodGuard {
public:
    static constexpr int kFailuresPerMinute = 60;
    static constexpr qsizetype kMaxSources = 10'000; //!< remembered at once; beyond, everybody starts anew

    //! \a failuresPerMinute: 0 or less counts nothing.
    explicit FloodGuard(int failuresPerMinute = kFailuresPerMinute);

    //! Seconds until deliveries of \a source to \a token that fail are answered again; 0 where they are now.
    int secondsBlocked(const QString& token, const QHostAddress& source, Timestamp now) const;
    //! One more has failed.
    void noteFailure(const QString& token, const QHostAddress& source, Timestamp now);

private:
    struct Window {
        Timestamp begun;
        int failures = 0;
    };

    bool counts(const QHostAddress& source) const;

    int m_failuresPerMinute;
    QHash<QString, Window> m_windows;
};

} // namespace egret
