// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"

#include <QDeadlineTimer>

#include <memory>
#include <vector>

namespace egret::test {

using namespace Qt::StringLiterals;

QString cliPath()
{
    return QString::fromUtf8(EGRET_CLI_PATH);
}

namespace {

Finished finish(QProcess& process, int milliseconds)
{
    Finished finished;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return finished;
    }
    finished.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    finished.output = process.readAllStandardOutput();
    finished.errors = process.readAllStandardError();
    return finished;
}

} // namespace

Finished runCli(const QStringList& arguments, const QByteArray& input, int milliseconds)
{
    QProcess process;
    process.start(cliPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process, milliseconds);
}

QList<Finished> runCliAtOnce(const QList<QStringList>& commands, int milliseconds)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList& arguments : commands) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(cliPath(), arguments);
        processes.back()->closeWriteChannel();
    }
    QList<Finished> finished;
    for (const std::unique_ptr<QProcess>& process : processes)
        finished.append(finish(*process, milliseconds));
    return finished;
}

std::unique_ptr<QProcess> startCli(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(cliPath(), arguments);
    return process;
}

RunningCli::RunningCli(const QStringList& arguments)
{
    constexpr int kReadyMilliseconds = 30'000;
    m_process.start(cliPath(), arguments);
    QDeadlineTimer deadline(kReadyMilliseconds);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_ready.isEmpty())
        qWarning().noquote() << "egret-cli did not come up:" << m_process.readAllStandardError();
}

RunningCli::~RunningCli()
{
    killNine();
}

void RunningCli::killNine()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int RunningCli::terminate()
{
    constexpr int kDrainMilliseconds = 20'000;
    m_process.terminate();
    if (!m_process.waitForFinished(kDrainMilliseconds))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray RunningCli::errors()
{
    return m_process.readAllStandardError();
}

} // namespace egret::test
