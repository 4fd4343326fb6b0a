// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestStatement : public QObject {
    Q_OBJECT

private slots:
    void everyTypeReadsBackAsItWasBound();
    void emptyTextAndBytesAreNotNull();
    void nothingIsNull();
    void readsAllRowsInOrder();
    void firstRowOrNothing();
    void runsAgainWithNewValues();
    void sameTextTwiceInUseGetsTwoStatements();
    void wrongSqlFailsWhenItRuns();
    void brokenConstraintIsNamed();
};

void TestStatement::everyTypeReadsBackAsItWasBound()
{
    StoreFixture store;
    Statement row = store.database->prepare(u"SELECT :integer, :text, :texts, :bytes, :time, :date, :id"_s);
    row.bind(u":integer"_s, std::numeric_limits<qint64>::min())
        .bind(u":text"_s, u"Žluťoučký 🐎"_s)
        .bind(u":texts"_s, QStringList{u"a \"quoted\" tag"_s, u"ž"_s})
        .bind(u":bytes"_s, QByteArray("\0\xff", 2))
        .bind(u":time"_s, at(1) + std::chrono::microseconds(7))
        .bind(u":date"_s, QDate(2024, 2, 29))
        .bind(u":id"_s, ItemId(u"item-1"_s));
    const Result<bool> found = row.next();
    QVERIFY(found && *found);
    QCOMPARE(row.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(row.text(1), u"Žluťoučký 🐎"_s);
    QCOMPARE(row.texts(2), QStringList({u"a \"quoted\" tag"_s, u"ž"_s}));
    QCOMPARE(row.bytes(3), QByteArray("\0\xff", 2));
    QCOMPARE(toMicroseconds(row.timestamp(4)), 1'700'000'001'000'007);
    QCOMPARE(row.date(5), QDate(2024, 2, 29));
    QCOMPARE(row.text(6), u"item-1"_s);
}

void TestStatement::emptyTextAndBytesAreNotNull()
{
    StoreFixture store;
    Statement row = store.database->prepare(u"SELECT typeof(:text), typeof(:bytes), typeof(:texts)"_s);
    row.bind(u":text"_s, QString()).bind(u":bytes"_s, QByteArray()).bind(u":texts"_s, QStringList());
    QVERIFY(bool(row.next()));
    QCOMPARE(row.text(0), u"text"_s);
    QCOMPARE(row.text(1), u"blob"_s);
    QCOMPARE(row.text(2), u"text"_s);
}

void TestStatement::nothingIsNull()
{
    StoreFixture store;
    Statement row = store.database->prepare(u"SELECT :number, :time, :date"_s);
    row.bind(u":number"_s, std::optional<qint64>())
        .bind(u":time"_s, std::optional<Timestamp>())
        .bind(u":date"_s, QDate());
    QVERIFY(bool(row.next()));
    QVERIFY(row.isNull(0) && row.isNull(1) && row.isNull(2));
    QCOMPARE(row.optionalInteger(0), std::nullopt);
    QCOMPARE(row.optionalTimestamp(1), std::nullopt);
    QCOMPARE(row.date(2), QDate());
}

void TestStatement::readsAllRowsInOrder()
{
    StoreFixture store;
    const Result<QList<qint64>> rows = store.database->prepare(u"SELECT value FROM json_each(:values)"_s)
                                           .bind(u":values"_s, u"[3, 1, 2]"_s)
                                           .all([](const Statement& row) { return row.integer(0); });
    QVERIFY(bool(rows));
    QCOMPARE(*rows, QList<qint64>({3, 1, 2}));
}

void TestStatement::firstRowOrNothing()
{
    StoreFixture store;
    Statement select = store.database->prepare(u"SELECT value FROM json_each(:values) WHERE value > :least"_s);
    const auto read = [](const Statement& row) { return row.integer(0); };
    select.bind(u":values"_s, u"[3, 1, 2]"_s);
    QCOMPARE(*select.bind(u":least"_s, 1).first(read), 3);
    QCOMPARE(*select.bind(u":least"_s, 9).first(read), std::nullopt);
}

void TestStatement::runsAgainWithNewValues()
{
    StoreFixture store;
    Statement insert
        = store.database->prepare(u"INSERT INTO accounts (item_id, account_id) VALUES (:item, :account)"_s);
    store.linkItem();
    insert.bind(u":item"_s, 1);
    for (const QString& account : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(bool(insert.bind(u":account"_s, account).run()));
        QCOMPARE(insert.affected(), 1);
    }
    QCOMPARE(insert.insertedRow(), 3);
    QCOMPARE(store.value(u"SELECT group_concat(account_id) FROM accounts"_s), u"a,b,c"_s);
}

void TestStatement::sameTextTwiceInUseGetsTwoStatements()
{
    StoreFixture store;
    const QString sql = u"SELECT value FROM json_each('[1,2]')"_s;
    Statement outer = store.database->prepare(sql);
    QVERIFY(bool(outer.next()));
    Statement inner = store.database->prepare(sql);
    QVERIFY(bool(inner.next()));
    QVERIFY(bool(inner.next()));
    QCOMPARE(inner.integer(0), 2);
    QCOMPARE(outer.integer(0), 1);
}

void TestStatement::wrongSqlFailsWhenItRuns()
{
    StoreFixture store;
    Statement wrong = store.database->prepare(u"SELECT id FROM nowhere"_s);
    const Result<bool> ran = wrong.next();
    QVERIFY(!ran);
    QCOMPARE(ran.error().kind, Error::Kind::Storage);
    QVERIFY2(ran.error().detail.contains(u"no such table: nowhere"_s), qPrintable(ran.error().detail));
}

void TestStatement::brokenConstraintIsNamed()
{
    StoreFixture store;
    Statement orphan = store.database->prepare(u"INSERT INTO accounts (item_id, account_id) VALUES (77, 'a')"_s);
    const Result<> ran = orphan.run();
    QCOMPARE(ran.error().code, u"constraint"_s);
    QVERIFY2(ran.error().detail.contains(u"FOREIGN KEY"_s), qPrintable(ran.error().detail));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
