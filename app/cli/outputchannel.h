// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stopflag.h"

#include <QByteArray>

namespace egret::cli {

// Where the answer and the complaints of a command go.
class OutputChannel {
public:
    virtual ~OutputChannel() = default;

    // Hands on part of the answer. False: it cannot be delivered, and neither can what follows.
    virtual bool answer(const QByteArray& bytes) = 0;
    virtual void complain(const QByteArray& bytes) = 0;
    // Whether a person watches the answer on a terminal.
    virtual bool isTerminal() const = 0;
    // Nobody waits for the answer any more: what takes long may stop.
    virtual bool isAbandoned() const { return m_stop.isRaised(); }

    // Says so, also to work on other threads that has this flag.
    void abandon() const { m_stop.raise(); }
    const StopFlag& stopFlag() const { return m_stop; }

private:
    StopFlag m_stop;
};

// This process's stdout and stderr, flushed after each piece.
class StandardStreams final : public OutputChannel {
public:
    bool answer(const QByteArray& bytes) override;
    void complain(const QByteArray& bytes) override;
    bool isTerminal() const override;
};

} // namespace egret::cli
