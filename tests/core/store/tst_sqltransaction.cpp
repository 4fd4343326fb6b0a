// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqltransaction.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestSqlTransaction : public QObject {
    Q_OBJECT

private slots:
    void leavingTheScopeRollsBack();
    void commitKeepsAndTellsOnce();
    void commitOfNothingTellsNobody();
    void secondWriterIsToldThatTheDatabaseIsBusy();
    void readingScopeSeesOneState();
    void deferredScopeIsNotFlushedAndTheNextOneIs();
    void deferredScopeThatCannotBeginLeavesFullDurability();
};

namespace {

const auto kRename = u"UPDATE meta SET directory_id = 'changed'"_s;
const auto kSynchronous = u"PRAGMA synchronous"_s;
const auto kNormal = u"1"_s;
const auto kFull = u"2"_s;
const auto kName = u"SELECT directory_id FROM meta"_s;

} // namespace

void TestSqlTransaction::leavingTheScopeRollsBack()
{
    StoreFixture store;
    QSignalSpy spy(store.database.get(), &Database::committed);
    const QString before = store.value(kName);
    {
        Result<SqlTransaction> scope = SqlTransaction::begin(*store.database);
        QVERIFY(bool(scope));
        scope->touch(StoreChange::Items);
        QVERIFY(bool(store.database->execute(kRename)));
        QCOMPARE(store.value(kName), u"changed"_s);
    }
    QCOMPARE(store.value(kName), before);
    QCOMPARE(spy.count(), 0);
}

void TestSqlTransaction::commitKeepsAndTellsOnce()
{
    StoreFixture store;
    QSignalSpy spy(store.database.get(), &Database::committed);
    {
        Result<SqlTransaction> scope = SqlTransaction::begin(*store.database);
        scope->touch(StoreChange::Items);
        scope->touch(StoreChange::EndUsers);
        QVERIFY(bool(store.database->execute(kRename)));
        QVERIFY(bool(scope->commit()));
    }
    QCOMPARE(store.value(kName), u"changed"_s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChange::Items | StoreChange::EndUsers);
}

void TestSqlTransaction::commitOfNothingTellsNobody()
{
    StoreFixture store;
    QSignalSpy spy(store.database.get(), &Database::committed);
    Result<SqlTransaction> scope = SqlTransaction::begin(*store.database);
    QVERIFY(bool(scope->commit()));
    QCOMPARE(spy.count(), 0);
}

void TestSqlTransaction::secondWriterIsToldThatTheDatabaseIsBusy()
{
    StoreFixture store;
    const auto other = std::move(*Database::open(store.path(), Database::Schema::Egret, Database::Access::ReadWrite));
    QVERIFY(bool(other->execute(u"PRAGMA busy_timeout = 10"_s)));
    const Result<SqlTransaction> first = SqlTransaction::begin(*store.database);
    const Result<SqlTransaction> second = SqlTransaction::begin(*other);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Storage);
    QCOMPARE(second.error().code, u"busy"_s);
}

void TestSqlTransaction::readingScopeSeesOneState()
{
    StoreFixture store;
    const auto reader = std::move(*Database::open(store.path(), Database::Schema::Egret, Database::Access::ReadOnly));
    const auto name = [&reader] { return MetaStore(*reader).directoryId(); };
    const Result<SqlTransaction> scope = SqlTransaction::beginReading(*reader);
    QVERIFY(bool(scope));
    const QString before = *name();
    QVERIFY(bool(store.database->execute(kRename)));
    QCOMPARE(*name(), before);
}

void TestSqlTransaction::deferredScopeIsNotFlushedAndTheNextOneIs()
{
    StoreFixture store;
    {
        Result<SqlTransaction> scope = SqlTransaction::begin(*store.database, SqlTransaction::Durability::Deferred);
        QVERIFY(bool(scope));
        QCOMPARE(store.value(kSynchronous), kNormal);
        QVERIFY(bool(store.database->execute(kRename)));
        QVERIFY(bool(scope->commit()));
    }
    QCOMPARE(store.value(kName), u"changed"_s);
    QCOMPARE(store.value(kSynchronous), kFull);
    {
        const Result<SqlTransaction> left = SqlTransaction::begin(*store.database, SqlTransaction::Durability::Deferred);
        QVERIFY(bool(left));
    }
    QCOMPARE(store.value(kSynchronous), kFull);
}

void TestSqlTransaction::deferredScopeThatCannotBeginLeavesFullDurability()
{
    StoreFixture store;
    const Result<SqlTransaction> outer = SqlTransaction::begin(*store.database);
    QVERIFY(bool(outer));
    QVERIFY(!SqlTransaction::begin(*store.database, SqlTransaction::Durability::Deferred)); // scopes do not nest
    QCOMPARE(store.value(kSynchronous), kFull);
}

QTEST_GUILESS_MAIN(TestSqlTransaction)
#include "tst_sqltransaction.moc"
