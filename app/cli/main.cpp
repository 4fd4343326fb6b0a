// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "core/base/log.h"
#include "core/secrets/processhardening.h"

#include <QCoreApplication>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Runs the command and leaves the event loop with its exit code.
QCoro::Task<> runAndQuit(const cli::Command* command, cli::Invocation invocation, cli::Output* output)
{
    QCoro::Task<int> task = command->run(std::move(invocation), output);
    int code = co_await task;
    if (code == cli::Ok && output->isBroken())
        code = cli::Failed;
    QMetaObject::invokeMethod(qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

int printMessage(const cli::ParsedCommandLine& parsed)
{
    std::fputs(parsed.message.toUtf8().constData(), parsed.failed ? stderr : stdout);
    if (parsed.failed)
        std::fputc('\n', stderr);
    return parsed.failed ? cli::Usage : cli::Ok;
}

//! A closed stdin, stdout or stderr would lend its number to the next file: answers would go there.
void reopenStandardFiles()
{
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; ++file) {
        if (::fcntl(file, F_GETFD) < 0)
            ::open("/dev/full", O_RDWR); // takes the lowest free number; writing to it fails, as it should
    }
}

} // namespace

int main(int argc, char** argv)
{
    reopenStandardFiles();
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"egret-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(EGRET_VERSION));

    const cli::ParsedCommandLine parsed = cli::parseCommandLine(QCoreApplication::arguments());
    if (!parsed.command)
        return printMessage(parsed);
    installLogHandler(parsed.invocation.value(u"log-level"_s, u"warning"_s));
    cli::Output output(parsed.invocation.format(), parsed.invocation.has(u"quiet"_s));
    runAndQuit(parsed.command, parsed.invocation, &output);
    return QCoreApplication::exec();
}
