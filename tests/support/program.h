// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace egret::test {

//! What a finished program left behind.
struct Finished {
    int exitCode = -1; //!< -1: it crashed, was killed or did not end in time
    QByteArray output;
    QByteArray errors;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

//! Where egret-cli is.
QString cliPath();

//! Runs egret-cli with \a arguments to its end, at most \a milliseconds. \a input goes to its stdin.
Finished runCli(const QStringList& arguments, const QByteArray& input = {}, int milliseconds = 60'000);

//! Runs several at the same time, each to its end.
QList<Finished> runCliAtOnce(const QList<QStringList>& commands, int milliseconds = 60'000);

//! egret-cli with \a arguments, on its way up. Killed when it goes out of scope.
std::unique_ptr<QProcess> startCli(const QStringList& arguments);

//! A running egret-cli that prints one ready line (serve, sandbox). Killed when it goes out of scope.
class RunningCli {
public:
    explicit RunningCli(const QStringList& arguments);
    ~RunningCli();

    const QJsonObject& ready() const { return m_ready; } //!< the ready line; empty when it did not come up
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; } //!< as far as it was noticed
    void killNine(); //!< SIGKILL, and waits until it is gone
    int terminate(); //!< SIGTERM; the exit code, -1 when it did not end in 20 s
    QByteArray errors(); //!< what it has written to stderr so far

private:
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace egret::test
