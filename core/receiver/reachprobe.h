// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSet>

#include <mutex>

namespace egret {

//! Recognises requests that Egret has sent to itself from outside. Thread-safe.
class ReachProbe {
public:
    static constexpr char kHeader[] = "X-Egret-Probe";

    //! A value that nobody can guess, to be sent in that header.
    QByteArray issue();
    //! Whether \a value was issued and has not arrived yet; now it has.
    bool arrive(const QByteArray& value);
    //! Whether \a value has arrived; it is forgotten.
    bool collect(const QByteArray& value);

private:
    std::mutex m_gate; //!< guards what follows
    QSet<QByteArray> m_onTheWay;
};

} // namespace egret
