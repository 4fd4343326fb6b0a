// SPDX-License-Identifier: Apache-2.0
#include "core/store/writer.h"

#include "tests/core/store/storefixture.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace egret;
using namespace egret::test;

namespace {

constexpr int kItems = 20;

//! What the test program does when it is started as a victim: links Items, reports each commit on stdout, never ends.
int linkAndReport(const QString& path)
{
    Writer writer;
    if (!writer.open(path))
        return 1;
    writer.post<void>([](Stores& stores) { return stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s)); })
        .waitForFinished();
    for (int i = 0; i < kItems; ++i) {
        QFuture<Result<LinkOutcome>> linked = writer.post<LinkOutcome>(
            [i](Stores& stores) { return stores.items.link(makeItem(u"item-%1"_s.arg(i)), QString()); });
        linked.waitForFinished();
        if (!linked.result())
            return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return QCoreApplication::exec();
}

Result<int> later(int value)
{
    return value;
}

} // namespace

class TestWriter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void workRunsInOrderOnItsOwnThread();
    void awaitingFlowGetsTheResult();
    void errorsComeBackAsValues();
    void changesAreToldAfterTheCommit();
    void destructionFinishesTheWorkGivenSoFar();
    void workAfterStopAnswersCancelled();
    void workBeforeOpenAnswersCancelled();
    void openingFailureLeavesAWriterThatCanOpenAgain();
    void killedProcessLosesNothingItReported();

private:
    QString path() const { return m_directory->filePath(u"egret.db"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestWriter::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestWriter::workRunsInOrderOnItsOwnThread()
{
    Writer writer;
    QVERIFY(bool(writer.open(path())));
    QList<int> order;
    QThread* thread = nullptr;
    for (int i = 0; i < 100; ++i) {
        writer.post<int>([&order, &thread, i](Stores&) {
            order.append(i);
            thread = QThread::currentThread();
            return later(i);
        });
    }
    writer.stop();
    QCOMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QVERIFY(thread && thread != QThread::currentThread());
}

void TestWriter::awaitingFlowGetsTheResult()
{
    Writer writer;
    QVERIFY(bool(writer.open(path())));
    const Result<QString> id = await(writer.run<QString>([](Stores& stores) { return stores.meta.directoryId(); }));
    QVERIFY(bool(id));
    QCOMPARE(id->size(), 32);
}

void TestWriter::errorsComeBackAsValues()
{
    Writer writer;
    QVERIFY(bool(writer.open(path())));
    const Result<Item> item = await(writer.run<Item>([](Stores& stores) { return stores.items.find(ItemId(u"x"_s)); }));
    QCOMPARE(item.error().kind, Error::Kind::NotFound);
}

void TestWriter::changesAreToldAfterTheCommit()
{
    Writer writer;
    QVERIFY(bool(writer.open(path())));
    QSignalSpy spy(&writer, &Writer::changed);
    const Result<> inserted = await(writer.run<void>(
        [](Stores& stores) { return stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s)); }));
    QVERIFY(bool(inserted));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChanges(StoreChange::Integrations));
}

void TestWriter::destructionFinishesTheWorkGivenSoFar()
{
    QFuture<Result<>> last;
    {
        Writer writer;
        QVERIFY(bool(writer.open(path())));
        for (int i = 0; i < 10; ++i) {
            const QString name = QString::number(i);
            last = writer.post<void>(
                [name](Stores& stores) { return stores.integrations.insert(makeIntegration(name, name)); });
        }
    }
    QVERIFY(last.isFinished());
    QVERIFY(bool(last.result()));
    const auto database = std::move(*Database::open(path(), Database::Schema::Egret, Database::Access::ReadOnly));
    QCOMPARE(IntegrationStore(*database).all()->size(), 10);
}

void TestWriter::workAfterStopAnswersCancelled()
{
    Writer writer;
    QVERIFY(bool(writer.open(path())));
    writer.stop();
    writer.stop();
    const Result<int> result = await(writer.run<int>([](Stores&) { return later(1); }));
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestWriter::workBeforeOpenAnswersCancelled()
{
    Writer writer;
    const Result<int> result = await(writer.run<int>([](Stores&) { return later(1); }));
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestWriter::openingFailureLeavesAWriterThatCanOpenAgain()
{
    Writer writer;
    QCOMPARE(writer.open(u"/nonexistent/egret.db"_s).error().kind, Error::Kind::Storage);
    QVERIFY(bool(writer.open(path())));
    QCOMPARE(*await(writer.run<int>([](Stores&) { return later(7); })), 7);
}

void TestWriter::killedProcessLosesNothingItReported()
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {u"--link-and-report"_s, path()});
    QVERIFY(victim.waitForStarted());
    QByteArray reported;
    while (!reported.contains("7\n")) {
        QVERIFY2(victim.waitForReadyRead(60'000), "the victim reports nothing");
        reported += victim.readAllStandardOutput();
    }
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    reported += victim.readAllStandardOutput();

    Writer writer;
    QVERIFY(bool(writer.open(path())));
    for (const QByteArray& number : reported.trimmed().split('\n')) {
        const ItemId id(u"item-"_s + QString::fromLatin1(number));
        const Result<Item> item = await(writer.run<Item>([id](Stores& stores) { return stores.items.find(id); }));
        QVERIFY2(item, qPrintable(id.value()));
        QCOMPARE(item->sealedToken, "sealed"_ba);
    }
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--link-and-report"_L1)
        return linkAndReport(arguments[2]);
    TestWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writer.moc"
