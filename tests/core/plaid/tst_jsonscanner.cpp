// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/jsonscanner.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestJsonScanner : public QObject {
    Q_OBJECT

private slots:
    void fieldsComeInOrder();
    void otherKindsReadAsNothing();
    void slicesAreWhatWasWritten();
    void wellFormedTextIsTaken_data();
    void wellFormedTextIsTaken();
    void malformedTextFails_data();
    void malformedTextFails();
    void objectsAreCountedWithoutBeingRead_data();
    void objectsAreCountedWithoutBeingRead();
    void anArrayWithoutItsEndIsNotCounted();
    void escapesAreResolved_data();
    void escapesAreResolved();
    void daysAreTakenAsWritten_data();
    void daysAreTakenAsWritten();
};

void TestJsonScanner::fieldsComeInOrder()
{
    const QByteArray text = R"( {"a" : 1 , "b":[true,"x"], "c":{}} )"_ba;
    JsonScanner json(text);
    QByteArrayList seen;
    QVERIFY(json.object([&](QByteArrayView key) {
        seen.append(key.toByteArray());
        if (key == "b")
            json.array([&] { seen.append(json.skip().toByteArray()); });
        else
            seen.append(json.skip().toByteArray());
    }));
    QVERIFY(json.atEnd());
    QCOMPARE(seen, (QByteArrayList{"a", "1", "b", "true", "\"x\"", "c", "{}"}));
}

void TestJsonScanner::otherKindsReadAsNothing()
{
    const QByteArray text = R"([7, "7", null, {"deep": "x"}, "yes", true])"_ba;
    JsonScanner json(text);
    QStringList texts;
    QByteArrayList numbers;
    int place = 0;
    QVERIFY(json.array([&] {
        switch (place++) {
        case 0: texts.append(json.text()); break;
        case 1: numbers.append(json.number().toByteArray()); break;
        case 2: texts.append(json.text()); break;
        case 3: json.array([] { QFAIL("an object has no elements"); }); break;
        case 4: QVERIFY(!json.flag()); break;
        default: QVERIFY(json.flag());
        }
    }));
    QCOMPARE(texts, (QStringList{QString(), QString()}));
    QCOMPARE(numbers, QByteArrayList{QByteArray()});
}

void TestJsonScanner::slicesAreWhatWasWritten()
{
    const QByteArray text = "[ { \"a\" : [ 1.50 , null ] } ]"_ba;
    JsonScanner json(text);
    QByteArray slice;
    QVERIFY(json.array([&] { slice = json.skip().toByteArray(); }));
    QCOMPARE(slice, "{ \"a\" : [ 1.50 , null ] }"_ba);
}

void TestJsonScanner::wellFormedTextIsTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"{}", "[]", "0", "-1.5e+10", "12E3", "\"\"", "\"\\u12aF\\\"\"", "null", "[[[]]]", "{\"a\":{\"b\":[]}}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScanner::wellFormedTextIsTaken()
{
    QFETCH(QByteArray, text);
    JsonScanner json(text);
    QCOMPARE(json.skip().toByteArray(), text);
    QVERIFY(json.atEnd());
}

void TestJsonScanner::malformedTextFails_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "{", "[", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]", "[1 2]", "{1:2}", "tru", "nulL", "-", "1.",
             "1e", ".5", "\"open", "\"\\", "\"line\nbreak\"", "}", "x"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deeper than anything real") << QByteArray(QByteArray(65, '[') + QByteArray(65, ']'));
}

void TestJsonScanner::malformedTextFails()
{
    QFETCH(QByteArray, text);
    JsonScanner json(text);
    json.skip();
    QVERIFY(json.failed());
    QVERIFY(!json.atEnd());
}

void TestJsonScanner::objectsAreCountedWithoutBeingRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("count");
    QTest::newRow("none") << "[]"_ba << qint64(0);
    QTest::newRow("two") << R"([{"a": 1}, {"b": 2}])"_ba << qint64(2);
    QTest::newRow("only those of the array itself") << R"([{"a": [{}, {}], "b": {"c": {}}}])"_ba << qint64(1);
    QTest::newRow("brackets within strings are no brackets") << R"([{"}{": "]["}])"_ba << qint64(1);
    QTest::newRow("an escaped quote ends no string") << R"([{"a": "\"}, {"}, {"b": "\\"}])"_ba << qint64(2);
    QTest::newRow("other elements are none") << R"([1, "x", [{}], null, {}])"_ba << qint64(1);
    QTest::newRow("an object is no array") << R"({"a": [{}]})"_ba << qint64(0);
    QTest::newRow("nor is a word") << "null"_ba << qint64(0);
}

void TestJsonScanner::objectsAreCountedWithoutBeingRead()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, count);
    const QByteArray text = "[ " + value + " , 7]";
    JsonScanner json(text);
    QList<qint64> counts;
    QByteArrayList behind;
    QVERIFY(json.array([&] {
        if (counts.isEmpty())
            counts.append(json.countObjects());
        else
            behind.append(json.number().toByteArray());
    }));
    QCOMPARE(counts, QList<qint64>{count});
    QCOMPARE(behind, QByteArrayList{"7"});
    QVERIFY(json.atEnd());
}

void TestJsonScanner::anArrayWithoutItsEndIsNotCounted()
{
    for (const QByteArray& text : {"[{}, {"_ba, R"([{"a)"_ba, R"([{"a": "\")"_ba, "["_ba}) {
        JsonScanner json(text);
        QCOMPARE(json.countObjects(), 0);
        QVERIFY(json.failed());
    }
}

void TestJsonScanner::escapesAreResolved_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("Zürich") << u"Zürich"_s;
    QTest::newRow("the short ones") << R"(\"\\\/\b\f\n\r\t)"_ba << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("a letter") << R"(\u00e9t\u00C9)"_ba << u"étÉ"_s;
    QTest::newRow("a pair") << R"(\ud83c\udfe6)"_ba << u"🏦"_s;
    QTest::newRow("half a pair") << R"(a\ud83cb)"_ba << u"a�b"_s;
    QTest::newRow("a cut one") << R"(a\)"_ba << u"a"_s;
}

void TestJsonScanner::escapesAreResolved()
{
    QFETCH(QByteArray, content);
    QTEST(unescapedJson(content), "text");
}

void TestJsonScanner::daysAreTakenAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << "2026-06-17"_ba << QDate(2026, 6, 17);
    QTest::newRow("moment") << "2026-06-17T23:59:59-08:00"_ba << QDate(2026, 6, 17);
    QTest::newRow("leap day") << "2028-02-29"_ba << QDate(2028, 2, 29);
    QTest::newRow("no such day") << "2026-02-29"_ba << QDate();
    QTest::newRow("three digits of a day") << "2026-06-117"_ba << QDate();
    QTest::newRow("other signs") << "2026/06/17"_ba << QDate();
    QTest::newRow("letters") << "2026-0x-17"_ba << QDate();
    QTest::newRow("word") << "soon"_ba << QDate();
    QTest::newRow("nothing") << QByteArray() << QDate();
}

void TestJsonScanner::daysAreTakenAsWritten()
{
    QFETCH(const QByteArray, text);
    QTEST(dayOf(text), "day");
}

QTEST_GUILESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
