// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "tests/core/store/storefixture.h"

#include <QFileInfo>
#include <QTest>

#include <sys/fsuid.h>

using namespace egret;
using namespace egret::test;

namespace {

constexpr uid_t kNobody = 65534;
constexpr QFile::Permissions kReadOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                         | QFile::ReadOther | QFile::ExeOther;

QList<Migration> withNext(const QString& script)
{
    QList<Migration> migrations = migrationsOf(Database::Schema::Egret);
    migrations.append({int(migrations.size()) + 1, u"next.sql"_s, script});
    return migrations;
}

int versionOf(StoreFixture& store)
{
    return store.value(u"PRAGMA user_version"_s).toInt();
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void scriptsCountFromOneWithoutGaps_data();
    void scriptsCountFromOneWithoutGaps();
    void freshFileIsBroughtUpToDate();
    void newStepIsAppliedAfterASnapshot();
    void onlyTheLastThreeSnapshotsStay();
    void snapshotsOfOneFileAreRemovedOnly();
    void aSnapshotThatCannotBeRemovedIsNamed();
    void upToDateFileIsLeftAlone();
    void failingStepIsRolledBackAndStops();
    void newerFileIsRefused();
    void readersRefuseFilesTheyDoNotKnow();
};

void TestMigrations::scriptsCountFromOneWithoutGaps_data()
{
    QTest::addColumn<int>("schema");
    QTest::newRow("egret.db") << int(Database::Schema::Egret);
    QTest::newRow("inbox.db") << int(Database::Schema::Inbox);
}

void TestMigrations::scriptsCountFromOneWithoutGaps()
{
    QFETCH(int, schema);
    const QList<Migration> migrations = migrationsOf(Database::Schema(schema));
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].version, i + 1);
        QVERIFY(!migrations[i].script.isEmpty());
    }
}

void TestMigrations::freshFileIsBroughtUpToDate()
{
    StoreFixture store;
    QCOMPARE(versionOf(store), int(migrationsOf(Database::Schema::Egret).size()));
    QVERIFY2(!QFile::exists(store.path() + u".before-0"_s), "an empty file needs no copy");
}

void TestMigrations::newStepIsAppliedAfterASnapshot()
{
    StoreFixture store;
    store.linkItem();
    const int before = versionOf(store);
    const Result<> migrated = migrate(*store.database, store.path(),
        withNext(
            u"-- adds a table;\nCREATE TABLE extra (\n    id INTEGER PRIMARY KEY\n) STRICT;\nINSERT INTO extra VALUES (7);\n"_s));
    QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().detail));
    QCOMPARE(versionOf(store), before + 1);
    QCOMPARE(store.value(u"SELECT id FROM extra"_s), u"7"_s);

    const QString copy = store.path() + u".before-%1"_s.arg(before);
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto old = std::move(*Database::open(copy, Database::Schema::Egret, Database::Access::ReadOnly));
    QVERIFY(bool(ItemStore(*old).find(ItemId(u"item-1"_s))));
}

void TestMigrations::snapshotsOfOneFileAreRemovedOnly()
{
    StoreFixture store;
    const QStringList files{store.path() + u".before-1"_s, store.path() + u".before-12"_s, store.directory() + u"/inbox.db.before-2"_s};
    for (const QString& file : files)
        QVERIFY(QFile::copy(store.path(), file));
    QVERIFY(bool(removeSnapshots(*store.database)));
    QVERIFY(!QFile::exists(files[0]));
    QVERIFY(!QFile::exists(files[1]));
    QVERIFY(QFile::exists(files[2]));
    QVERIFY(bool(removeSnapshots(store.directory() + u"/inbox.db"_s)));
    QVERIFY(!QFile::exists(files[2]));
    QVERIFY(bool(removeSnapshots(*store.database)));
}

void TestMigrations::aSnapshotThatCannotBeRemovedIsNamed()
{
    StoreFixture store;
    const QString copy = store.path() + u".before-1"_s;
    QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(QFile::setPermissions(store.directory(), kReadOnly));
    const int self = setfsuid(kNobody); // root may delete everything, and nobody else may take another's place
    const Result<> removed = removeSnapshots(store.path());
    setfsuid(uid_t(self));
    QVERIFY(QFile::setPermissions(store.directory(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!removed);
    QVERIFY(removed.error().detail.contains(copy));
}

void TestMigrations::onlyTheLastThreeSnapshotsStay()
{
    StoreFixture store;
    QList<Migration> migrations = migrationsOf(Database::Schema::Egret);
    const int first = int(migrations.size());
    for (int step = first + 1; step <= first + 5; ++step) {
        migrations.append({step, u"%1_next.sql"_s.arg(step, 4, 10, QChar(u'0')), u"CREATE TABLE extra%1 (id INTEGER) STRICT;\n"_s.arg(step)});
        QVERIFY(migrate(*store.database, store.path(), migrations));
    }
    for (int version = first; version < first + 5; ++version)
        QCOMPARE(QFile::exists(store.path() + u".before-%1"_s.arg(version)), version >= first + 2);
}

void TestMigrations::upToDateFileIsLeftAlone()
{
    StoreFixture store;
    const int version = versionOf(store);
    QVERIFY(bool(migrate(*store.database, store.path(), migrationsOf(Database::Schema::Egret))));
    QCOMPARE(versionOf(store), version);
    QVERIFY(!QFile::exists(store.path() + u".before-%1"_s.arg(version)));
}

void TestMigrations::failingStepIsRolledBackAndStops()
{
    StoreFixture store;
    const int before = versionOf(store);
    QList<Migration> migrations = withNext(u"CREATE TABLE extra (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n"_s);
    migrations.append({before + 2, u"never.sql"_s, u"CREATE TABLE never (id INTEGER);\n"_s});
    const Result<> migrated = migrate(*store.database, store.path(), migrations);
    QCOMPARE(migrated.error().kind, Error::Kind::Storage);
    QVERIFY2(migrated.error().detail.contains(u"next.sql"_s), qPrintable(migrated.error().detail));
    QCOMPARE(versionOf(store), before);
    QCOMPARE(store.value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('extra', 'never')"_s), u"0"_s);
}

void TestMigrations::newerFileIsRefused()
{
    StoreFixture store;
    QVERIFY(bool(store.database->execute(u"PRAGMA user_version = 99"_s)));
    const Result<std::unique_ptr<Database>> opened
        = Database::open(store.path(), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QCOMPARE(opened.error().code, u"newer"_s);
    QCOMPARE(versionOf(store), 99);
}

void TestMigrations::readersRefuseFilesTheyDoNotKnow()
{
    StoreFixture store;
    const QList<Migration> known = migrationsOf(Database::Schema::Egret);
    QVERIFY(bool(checkVersion(*store.database, known)));
    QCOMPARE(checkVersion(*store.database, known.mid(1)).error().code, u"newer"_s);
    QCOMPARE(checkVersion(*store.database, withNext(QString())).error().code, u"older"_s);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
