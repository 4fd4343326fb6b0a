// SPDX-License-Identifier: Apache-2.0
#include "app/timelimit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A program of its own: its only thread waits for ever, or is done in time.
int beChild(const QByteArray& part, const QString& folder)
{
    TimeLimit limit(part == "done" ? std::chrono::milliseconds(1h) : part == "blocked" ? 200ms : 2s, u"no picture"_s);
    limit.removeAtEnd(folder);
    while (part == "blocked")
        std::this_thread::sleep_for(1h);
    for (int i = 0; part == "restarted" && i < 25; ++i) {
        limit.restart();
        std::this_thread::sleep_for(100ms);
    }
    return 0;
}

} // namespace

class TestTimeLimit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBlockedProgramEndsAndLeavesNoFolder();
    void whatIsDoneInTimeEndsAsItWould();
    void eachPartHasTheWholeTime();

private:
    void run(const QString& part);

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
    QProcess m_child;
};

void TestTimeLimit::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    m_folder = m_parent->filePath(u"demo"_s);
    QVERIFY(QDir().mkpath(m_folder + u"/logs"_s));
    QFile file(m_folder + u"/egret.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestTimeLimit::run(const QString& part)
{
    m_child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, part, m_folder});
    QVERIFY(m_child.waitForFinished(60'000));
    QCOMPARE(m_child.exitStatus(), QProcess::NormalExit);
}

void TestTimeLimit::aBlockedProgramEndsAndLeavesNoFolder()
{
    run(u"blocked"_s);
    QCOMPARE(m_child.exitCode(), 1);
    QCOMPARE(m_child.readAllStandardError(), "egret: no picture within 0 s; it ends here\n");
    QVERIFY(!QFile::exists(m_folder));
}

void TestTimeLimit::whatIsDoneInTimeEndsAsItWould()
{
    run(u"done"_s);
    QCOMPARE(m_child.exitCode(), 0);
    QVERIFY(m_child.readAllStandardError().isEmpty());
    QVERIFY(QFile::exists(m_folder));
}

void TestTimeLimit::eachPartHasTheWholeTime()
{
    run(u"restarted"_s);
    QCOMPARE(m_child.exitCode(), 0);
}

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--child") == 0)
        return beChild(argv[2], QString::fromLocal8Bit(argv[3]));
    QCoreApplication application(argc, argv);
    TestTimeLimit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timelimit.moc"
