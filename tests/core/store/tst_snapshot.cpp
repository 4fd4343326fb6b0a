// SPDX-License-Identifier: Apache-2.0
#include "core/store/snapshot.h"
#include "tests/core/store/webhookfixture.h"

#include <QFileInfo>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestSnapshot : public QObject {
    Q_OBJECT

private slots:
    void aCopyIsWholeWhileTheSourceIsWritten();
    void nothingToCopyIsToldApart();
    void countsEveryRow();
    void damageIsFound();
};

void TestSnapshot::aCopyIsWholeWhileTheSourceIsWritten()
{
    StoreFixture source;
    source.linkItem();
    QVERIFY(source.database->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY(source.database->execute(u"DELETE FROM items"_s));
    const QTemporaryDir target;
    const QString copy = target.filePath(u"egret.db"_s);
    const Result<> copied = copyDatabase(source.path(), Database::Schema::Egret, copy);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    QVERIFY(source.database->execute(u"ROLLBACK"_s));
    QVERIFY(checkWhole(copy, Database::Schema::Egret));
    QCOMPARE(countRows(target.path())->items, 1);
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSnapshot::nothingToCopyIsToldApart()
{
    const QTemporaryDir home;
    const Result<> copied = copyDatabase(home.filePath(u"inbox.db"_s), Database::Schema::Inbox, home.filePath(u"copy"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(home.filePath(u"copy"_s)));
}

void TestSnapshot::countsEveryRow()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.transactions.apply(
        ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"t-1"_s, 100), makeTransaction(u"t-2"_s, 100)}), at(60)));
    const Result<RowCounts> counts = countRows(fixture.directory());
    QVERIFY(counts);
    QVERIFY(*counts == (RowCounts{1, 1, 1, 2, 0}));
    QVERIFY(!countRows(u"/nowhere"_s));
}

void TestSnapshot::damageIsFound()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.database->execute(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(fixture.database->execute(u"DELETE FROM integrations"_s));
    const Result<> whole = checkWhole(fixture.path(), Database::Schema::Egret);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, u"corrupt"_s);
    QVERIFY(whole.error().detail.contains("items"_L1));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
