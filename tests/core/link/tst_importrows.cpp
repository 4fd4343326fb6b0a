// SPDX-License-Identifier: Apache-2.0
#include "core/link/importrows.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestImportRows : public QObject {
    Q_OBJECT

private slots:
    void readsCsvByItsColumns();
    void readsOneObjectALine();
    void aBadRowStaysInItsPlace_data();
    void aBadRowStaysInItsPlace();
    void aFileOfSomethingElseIsRefused();
    void emptyFilesHaveNoRows();
};

void TestImportRows::readsCsvByItsColumns()
{
    const Result<QList<ImportRow>> rows = readImportRows("\xEF\xBB\xBFnote,end_user_id,access_token,item_id,end_user_name\r\n"
        "x,shop 1,access-sandbox-1,item-1,\"Shop, the \"\"first\"\"\"\r\n\r\n,shop 2,access-sandbox-2,item-2\r\n"_ba);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().line, 2);
    QCOMPARE(rows->first().item, ItemId(u"item-1"_s));
    QCOMPARE(rows->first().token.reveal(), u"access-sandbox-1"_s);
    QCOMPARE(rows->first().endUser, EndUserId(u"shop 1"_s));
    QCOMPARE(rows->first().endUserName, u"Shop, the \"first\""_s);
    QVERIFY(rows->first().problem.isEmpty());
    QCOMPARE(rows->last().line, 4);
    QVERIFY(rows->last().endUserName.isEmpty());
}

void TestImportRows::readsOneObjectALine()
{
    const Result<QList<ImportRow>> rows = readImportRows(
        R"({"item_id": "item-1", "access_token": "access-sandbox-1", "end_user_id": "shop", "more": {"a": 1}})" "\n"
        R"({"item_id": "item-2")" "\n"_ba);
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->first().problem.isEmpty());
    QCOMPARE(rows->first().endUser, EndUserId(u"shop"_s));
    QCOMPARE(rows->last().problem, u"The line is no JSON object."_s);
}

void TestImportRows::aBadRowStaysInItsPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("named");
    QTest::newRow("no Item") << ",access-sandbox-1,shop"_ba << u"item_id"_s;
    QTest::newRow("no token") << "item-1,,shop"_ba << u"access_token"_s;
    QTest::newRow("something else as token") << "item-1,secret-word,shop"_ba << u"access_token"_s;
    QTest::newRow("no end user") << "item-1,access-sandbox-1,"_ba << u"end_user_id"_s;
    QTest::newRow("a long end user") << "item-1,access-sandbox-1,"_ba + QByteArray(141, 'x') << u"end_user_id"_s;
}

void TestImportRows::aBadRowStaysInItsPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, named);
    const Result<QList<ImportRow>> rows
        = readImportRows("item_id,access_token,end_user_id\n" + row + "\nitem-2,access-sandbox-2,shop\n");
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->first().problem.startsWith(named));
    QVERIFY(!rows->first().problem.contains(u"secret-word"_s));
    QVERIFY(rows->last().problem.isEmpty());
}

void TestImportRows::aFileOfSomethingElseIsRefused()
{
    QCOMPARE(readImportRows("name,phone\nAda,1\n"_ba).error().code, u"file"_s);
    QCOMPARE(readImportRows("PK\x03\x04"_ba).error().code, u"file"_s);
}

void TestImportRows::emptyFilesHaveNoRows()
{
    QVERIFY(readImportRows({})->isEmpty());
    QVERIFY(readImportRows("item_id,access_token,end_user_id\n"_ba)->isEmpty());
}

QTEST_GUILESS_MAIN(TestImportRows)
#include "tst_importrows.moc"
