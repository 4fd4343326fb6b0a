// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

#include <qt6keychain/keychain.h>

namespace egret {

//! One QtKeychain job with a time limit: QtKeychain's own may wait for ever on a prompt that nobody answers.
//! The job itself cannot be taken back. After a time-out it may still do its work, and it deletes itself when it ends.
//! Lives on a thread with an event loop.
class KeychainJob : public QObject {
    Q_OBJECT

public:
    //! Takes \a job over and starts it for the entry \a key from the event loop. Plain-text fall-back stays off.
    KeychainJob(QKeychain::Job* job, const QString& key, std::chrono::milliseconds limit);

    // What follows holds once ended() was emitted.
    bool hasTimedOut() const; //!< the limit passed first; error() and value() say nothing then
    QKeychain::Error error() const;
    QString errorText() const; //!< QtKeychain's words
    SecretBytes value() const; //!< what a ReadPasswordJob read

signals:
    //! Emitted once, by the end of the job or of the limit, whichever comes first.
    void ended();

private:
    void onFinished(QKeychain::Job* job);
    void onTimeout();

    QTimer m_limit;
    bool m_hasTimedOut = false;
    QKeychain::Error m_error = QKeychain::NoError;
    QString m_errorText;
    SecretBytes m_value;
};

} // namespace egret
