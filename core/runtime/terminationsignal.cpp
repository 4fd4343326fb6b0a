// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/terminationsignal.h"

#include <QCoro/QCoroSignal>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace egret {

namespace {

int signalPipe[2] = {-1, -1}; // a signal handler can reach nothing but a global

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

TerminationSignal::TerminationSignal(QObject* parent)
    : QObject(parent)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals could be made");
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) == 1) { }
        m_received = true;
        emit received();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGHUP, onSignal);
}

TerminationSignal::~TerminationSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    m_notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

Task<> TerminationSignal::wait()
{
    if (!m_received)
        co_await qCoro(this, &TerminationSignal::received);
    co_return {};
}

} // namespace egret
