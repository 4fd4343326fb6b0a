// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/processhardening.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace egret;

namespace {

//! Runs \a body in a child process and hands back its wait status.
template <typename Body>
int statusOfChild(Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestProcessHardening : public QObject {
    Q_OBJECT

private slots:
    void theProcessIsNotDumpable();
    void aCrashLeavesNoCore();
};

void TestProcessHardening::theProcessIsNotDumpable()
{
    const int status = statusOfChild([] {
        hardenProcess();
        rlimit core{1, 1};
        const bool hardened = ::prctl(PR_GET_DUMPABLE) == 0 && ::getrlimit(RLIMIT_CORE, &core) == 0
            && core.rlim_cur == 0 && core.rlim_max == 0;
        ::_exit(hardened ? 42 : 1);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 42);
}

void TestProcessHardening::aCrashLeavesNoCore()
{
    const int status = statusOfChild([] {
        hardenProcess();
        std::signal(SIGABRT, SIG_DFL); // Qt Test's own handler would answer instead
        std::abort();
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
}

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_processhardening.moc"
