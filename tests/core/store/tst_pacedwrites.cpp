// SPDX-License-Identifier: Apache-2.0
#include "core/store/pacedwrites.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"
#include "tests/core/store/storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTest>
#include <QThread>

#include <sys/syscall.h>
#include <unistd.h>

#include <memory>
#include <optional>

using namespace egret;
using namespace egret::test;

namespace {

constexpr qint64 kPage = 4096;
constexpr qint64 kWritten = 8 * 1024 * 1024;
constexpr qint64 kUnsent = 1024 * 1024;
constexpr long kCacheStat = 451; // of Linux 6.5, which the headers may not know yet

//! Bytes of a file that have not begun their way to the disk; nothing where the system cannot tell.
std::optional<qint64> unsentBytes(const QString& path)
{
    struct {
        quint64 offset = 0;
        quint64 length = 0;
    } const whole;
    struct {
        quint64 cached = 0;
        quint64 dirty = 0;
        quint64 sending = 0;
        quint64 evicted = 0;
        quint64 recentlyEvicted = 0;
    } pages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || syscall(kCacheStat, file.handle(), &whole, &pages, 0) != 0)
        return std::nullopt;
    return qint64(pages.dirty) * kPage;
}

//! Commits many rows without waiting for the disk.
bool commitMuch(Database& database)
{
    Result<SqlTransaction> transaction = SqlTransaction::begin(database, SqlTransaction::Durability::Deferred);
    if (!transaction || !database.execute(u"CREATE TABLE much (bytes BLOB)"_s))
        return false;
    Statement insert = database.prepare(u"INSERT INTO much (bytes) VALUES (randomblob(:size))"_s);
    return bool(insert.bind(u":size"_s, kWritten).run()) && bool(transaction->commit());
}

//! On a thread of its own, because a thread stays paced.
bool commitPaced(const QString& path)
{
    bool isCommitted = false;
    const std::unique_ptr<QThread> thread(QThread::create([path, &isCommitted] {
        paceWritesOfThisThread();
        const auto database = Database::open(path, Database::Schema::Egret, Database::Access::ReadWrite);
        isCommitted = database && commitMuch(**database);
    }));
    thread->start();
    thread->wait();
    return isCommitted;
}

} // namespace

class TestPacedWrites : public QObject {
    Q_OBJECT

private slots:
    void whatAPacedThreadCommitsIsOnItsWayToTheDisk();
    void whatAPacedThreadCommitsIsRead();
};

void TestPacedWrites::whatAPacedThreadCommitsIsOnItsWayToTheDisk()
{
    const StoreFixture store; // keeps the log from being removed at the end of the other connection
    QVERIFY(commitPaced(store.path()));
    const QString log = store.path() + u"-wal"_s;
    QVERIFY(QFileInfo(log).size() > kWritten);
    const std::optional<qint64> unsent = unsentBytes(log);
    const bool isInMemory = QStorageInfo(store.path()).fileSystemType() == "tmpfs"_ba;
    if (!unsent || isInMemory)
        QSKIP("this system cannot tell what is on the disk");
    QVERIFY2(*unsent <= kUnsent, qPrintable(QString::number(*unsent)));
}

void TestPacedWrites::whatAPacedThreadCommitsIsRead()
{
    const StoreFixture store;
    QVERIFY(commitPaced(store.path()));
    const auto size = store.database->prepare(u"SELECT sum(length(bytes)) FROM much"_s)
                          .first([](const Statement& row) { return row.integer(0); });
    QVERIFY(size);
    QCOMPARE(size->value_or(0), kWritten);
}

QTEST_GUILESS_MAIN(TestPacedWrites)
#include "tst_pacedwrites.moc"
