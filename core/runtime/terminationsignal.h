// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QSocketNotifier>

#include <memory>

namespace egret {

//! Turns SIGINT, SIGTERM and SIGHUP into an event of the loop instead of the end of the process. One at a time per process.
class TerminationSignal : public QObject {
    Q_OBJECT

public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override; //!< gives the signals their default meaning back

    Task<> wait(); //!< ends with the first signal, at once where one came before

signals:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_received = false;
};

} // namespace egret
