// SPDX-License-Identifier: Apache-2.0
#include "core/store/rawstatement.h"

#include "core/store/statement.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

constexpr auto kInsert = "INSERT INTO things (number, word, day, bytes) VALUES (?1, ?2, ?3, ?4)";

struct ThingsFixture : StoreFixture {
    ThingsFixture()
    {
        require(bool(database->execute(
            u"CREATE TABLE things (id INTEGER PRIMARY KEY, number INTEGER UNIQUE, word TEXT, day INTEGER, bytes BLOB)"_s)));
    }
};

} // namespace

class TestRawStatement : public QObject {
    Q_OBJECT

private slots:
    void writesWhatStatementsRead();
    void emptyValuesAreNeverNull();
    void whatIsBoundStaysBound();
    void boundTextsMayEnd();
    void rowsComeOneByOne();
    void refusalsAreStorageErrors();
    void aReadThatWasEndedMayRunAgain();
    void aRaisedFlagEndsWhatWouldRunForever();
};

void TestRawStatement::writesWhatStatementsRead()
{
    ThingsFixture store;
    const QString word = u"Zürich 🏦"_s;
    const QByteArray bytes("a\0b", 3);
    RawStatement insert(*store.database, kInsert);
    QVERIFY(insert.bind(1, qint64(7)).bind(2, word).bind(3, QDate(2026, 2, 28)).bind(4, bytes).run());
    QCOMPARE(insert.affected(), 1);
    QCOMPARE(insert.insertedRow(), 1);
    Statement select = store.database->prepare(u"SELECT number, word, day, bytes FROM things"_s);
    QVERIFY(*select.next());
    QCOMPARE(select.integer(0), 7);
    QCOMPARE(select.text(1), word);
    QCOMPARE(select.date(2), QDate(2026, 2, 28));
    QCOMPARE(select.bytes(3), bytes);
}

void TestRawStatement::emptyValuesAreNeverNull()
{
    ThingsFixture store;
    RawStatement insert(*store.database, kInsert);
    QVERIFY(insert.bind(1, qint64(1)).bind(2, QString()).bind(3, QDate()).bind(4, QByteArray()).run());
    QCOMPARE(store.value(u"SELECT json_array(typeof(word), typeof(day), typeof(bytes)) FROM things"_s),
        uR"(["text","null","blob"])"_s);
}

void TestRawStatement::whatIsBoundStaysBound()
{
    ThingsFixture store;
    const QString word = u"same"_s;
    RawStatement insert(*store.database, kInsert);
    insert.bind(2, word).bind(3, std::optional<Timestamp>()).bindText(4, "text"_ba);
    QVERIFY(insert.bind(1, qint64(1)).run());
    QVERIFY(insert.bind(1, qint64(2)).run());
    QCOMPARE(store.value(u"SELECT count(*) FROM things WHERE word = 'same' AND day IS NULL"_s), u"2"_s);
}

void TestRawStatement::boundTextsMayEnd()
{
    ThingsFixture store;
    RawStatement insert(*store.database, kInsert);
    insert.bind(4, QByteArray());
    for (const int length : {3, 2'000, 1}) {
        insert.bind(1, qint64(length)).bind(2, QString(length, u'é')); // the text ends here
        QVERIFY(insert.run());
    }
    QCOMPARE(store.value(u"SELECT json_group_array(length(word)) FROM things WHERE word = replace(hex(zeroblob(number)), '00', 'é')"_s),
        u"[3,2000,1]"_s);
}

void TestRawStatement::rowsComeOneByOne()
{
    ThingsFixture store;
    QVERIFY(store.database->execute(u"INSERT INTO things (number, word) VALUES (1, 'one'), (2, NULL)"_s));
    RawStatement select(*store.database, "SELECT number, word FROM things ORDER BY number");
    QVERIFY(*select.next());
    QCOMPARE(select.text(1), u"one"_s);
    QVERIFY(*select.next());
    QCOMPARE(select.integer(0), 2);
    QVERIFY(select.isNull(1));
    QVERIFY(!*select.next());
}

void TestRawStatement::refusalsAreStorageErrors()
{
    ThingsFixture store;
    RawStatement insert(*store.database, kInsert);
    insert.bind(1, qint64(1));
    QVERIFY(insert.run());
    const Result<> again = insert.run();
    QCOMPARE(again.error().kind, Error::Kind::Storage);
    QCOMPARE(again.error().code, u"constraint"_s);
    RawStatement nonsense(*store.database, "SELECT nothing FROM nowhere");
    QCOMPARE(nonsense.next().error().code, u"sqlite"_s);
}

void TestRawStatement::aReadThatWasEndedMayRunAgain()
{
    ThingsFixture store;
    QVERIFY(store.database->execute(u"INSERT INTO things (number) VALUES (1), (2)"_s));
    RawStatement select(*store.database, "SELECT number FROM things WHERE number >= ?1 ORDER BY number");
    QVERIFY(*select.bind(1, qint64(1)).next());
    select.reset();
    QVERIFY(*select.bind(1, qint64(2)).next());
    QCOMPARE(select.integer(0), 2);
}

void TestRawStatement::aRaisedFlagEndsWhatWouldRunForever()
{
    ThingsFixture store;
    const StopFlag stop;
    {
        RawStatement count(*store.database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        count.stopOn(stop);
        stop.raise();
        const Result<bool> counted = count.next();
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(store.database->execute(u"INSERT INTO things (number) VALUES (1)"_s)); // the connection goes on
}

QTEST_GUILESS_MAIN(TestRawStatement)
#include "tst_rawstatement.moc"
