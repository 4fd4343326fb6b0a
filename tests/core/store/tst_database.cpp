// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/statement.h"
#include "tests/core/store/storefixture.h"

#include <QFileInfo>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void writingConnectionIsDurableAndStrict_data();
    void writingConnectionIsDurableAndStrict();
    void filesAreForTheOwnerOnly();
    void readOnlyConnectionCannotWrite();
    void readOnlyWithoutAFileIsNotFound();
    void emptyFileIsNotFoundForReaders();
    void fileThatIsNoDatabaseIsCorrupt();
    void unreachableDirectoryIsAStorageError();
    void contentsSurviveReopening();
    void anotherProgramsDatabaseIsLeftAlone_data();
    void anotherProgramsDatabaseIsLeftAlone();
};

void TestDatabase::writingConnectionIsDurableAndStrict_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("every commit reaches the disk") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys hold") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("waits for another process") << u"busy_timeout"_s << u"10000"_s;
}

void TestDatabase::writingConnectionIsDurableAndStrict()
{
    QFETCH(QString, pragma);
    StoreFixture store;
    QTEST(store.value(u"PRAGMA "_s + pragma), "value");
}

void TestDatabase::anotherProgramsDatabaseIsLeftAlone_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::newRow("one that never numbered its schema") << u"PRAGMA user_version = 0"_s;
    QTest::newRow("one that numbers its schema, too") << u"PRAGMA user_version = 1"_s;
}

void TestDatabase::anotherProgramsDatabaseIsLeftAlone()
{
    QFETCH(QString, pragma);
    StoreFixture store;
    for (const QString& sql : {u"PRAGMA foreign_keys = OFF"_s, u"DROP TABLE meta"_s, u"CREATE TABLE songs (title TEXT)"_s, pragma})
        QVERIFY(store.database->execute(sql));
    store.database.reset();
    for (const Database::Access access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        const auto opened = Database::open(store.path(), Database::Schema::Egret, access);
        QVERIFY(!opened);
        const bool unnumbered = pragma.endsWith(u'0') && access == Database::Access::ReadOnly; // read as "still empty"
        QCOMPARE(opened.error().code, unnumbered ? u"database"_s : u"foreign"_s);
    }
}

void TestDatabase::filesAreForTheOwnerOnly()
{
    StoreFixture store;
    store.linkItem();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFile::Permissions permissions = QFileInfo(store.path() + suffix).permissions();
        QCOMPARE(permissions & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }
}

void TestDatabase::readOnlyConnectionCannotWrite()
{
    StoreFixture store;
    const auto reader = std::move(*Database::open(store.path(), Database::Schema::Egret, Database::Access::ReadOnly));
    const Result<> written = reader->execute(u"DELETE FROM meta"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"read_only"_s);
    QVERIFY(bool(MetaStore(*reader).directoryId()));
}

void TestDatabase::readOnlyWithoutAFileIsNotFound()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"egret.db"_s);
    const auto opened = Database::open(path, Database::Schema::Egret, Database::Access::ReadOnly);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    QVERIFY2(!QFile::exists(path), "looking must not create it");
}

void TestDatabase::emptyFileIsNotFoundForReaders()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"egret.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = Database::open(file.fileName(), Database::Schema::Egret, Database::Access::ReadOnly);
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
}

void TestDatabase::fileThatIsNoDatabaseIsCorrupt()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"egret.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto opened = Database::open(file.fileName(), Database::Schema::Egret, Database::Access::ReadWrite);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QCOMPARE(opened.error().code, u"corrupt"_s);
    QCOMPARE(QFileInfo(file).size(), 4096);
}

void TestDatabase::unreachableDirectoryIsAStorageError()
{
    const auto opened
        = Database::open(u"/nonexistent/egret.db"_s, Database::Schema::Egret, Database::Access::ReadWrite);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
}

void TestDatabase::contentsSurviveReopening()
{
    StoreFixture store;
    const QString id = *store.stores.meta.directoryId();
    store.database.reset();
    store.database = std::move(*Database::open(store.path(), Database::Schema::Egret, Database::Access::ReadWrite));
    QCOMPARE(*MetaStore(*store.database).directoryId(), id);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
