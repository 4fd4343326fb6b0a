// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/control/controlserver.h"

#include <functional>

namespace egret {
class Runtime;
}

namespace egret::cli {

// Asks a process for its window instead of for a command of egret-cli. Option: "activation-token".
inline constexpr QLatin1String kRaiseWindow{"window raise"};

// Carries out the writing commands of other processes on this one's running engine: the same functions, with the
// client's arguments, inputs and streams. Engine thread only; \a runtime outlives it and has started.
class CommandHost : public QObject {
    Q_OBJECT

public:
    explicit CommandHost(Runtime& runtime, QObject* parent = nullptr);

    // Listens on the data directory's control socket. Errors: Storage; everything else goes on without it.
    Result<> start();
    // What the command kRaiseWindow does, with the token by which a Wayland desktop lets a window come to the front, or
    // nothing. A process without a window offers none, and refuses the command like any that it does not know.
    void offerWindow(std::function<void(const QString& activationToken)> raise) { m_raise = std::move(raise); }
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
    std::function<void(const QString&)> m_raise;
};

} // namespace egret::cli
