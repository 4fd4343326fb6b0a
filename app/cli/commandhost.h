// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/control/controlserver.h"

namespace egret {
class Runtime;
}

namespace egret::cli {

// Carries out the writing commands of other processes on this one's running engine: the same functions, with the
// client's arguments, inputs and streams. Engine thread only; \a runtime outlives it and has started.
class CommandHost : public QObject {
    Q_OBJECT

public:
    explicit CommandHost(Runtime& runtime, QObject* parent = nullptr);

    // Listens on the data directory's control socket. Errors: Storage; everything else goes on without it.
    Result<> start();
    // Takes no more commands.
    void close();
    // Ends when no command is under way. To be awaited between Runtime::beginStop() and Runtime::stop().
    Task<> drained();

private:
    QCoro::Task<> carryOut(std::shared_ptr<ControlCall> call);
    QCoro::Task<int> run(const Command* command, Invocation invocation, Output* output);

    Runtime& m_runtime;
    ControlServer m_server;
    TaskTracker m_commands;
};

} // namespace egret::cli
