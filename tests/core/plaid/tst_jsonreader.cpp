// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void readsListsAndObjects();
    void readsEachObjectOfAList();
    void missingNullAndForeignTypesReadAsEmpty_data();
    void missingNullAndForeignTypesReadAsEmpty();
};

void TestJsonReader::readsWhatIsThere()
{
    const JsonReader reader(QJsonObject{{u"name"_s, u"Gingham"_s}, {u"webhook"_s, u"https://a.example/x?y"_s},
        {u"pending"_s, true}, {u"count"_s, 3}, {u"date"_s, u"2026-06-17"_s}, {u"sent_at"_s, u"2026-06-17T14:31:48+02:00"_s}});
    QCOMPARE(reader.text("name"_L1), u"Gingham"_s);
    QCOMPARE(reader.url("webhook"_L1), QUrl(u"https://a.example/x?y"_s));
    QVERIFY(reader.flag("pending"_L1));
    QCOMPARE(reader.number("count"_L1), 3);
    QCOMPARE(reader.date("date"_L1), QDate(2026, 6, 17));
    QCOMPARE(reader.time("sent_at"_L1), QDateTime(QDate(2026, 6, 17), QTime(12, 31, 48), Qt::UTC));
    QVERIFY(reader.has("name"_L1));
    QVERIFY(!reader.isEmpty());
}

void TestJsonReader::readsListsAndObjects()
{
    const JsonReader reader(QJsonObject{{u"products"_s, QJsonArray{u"auth"_s, 7, u"transactions"_s}},
        {u"item"_s, QJsonObject{{u"item_id"_s, u"i1"_s}}},
        {u"accounts"_s, QJsonArray{QJsonObject{{u"account_id"_s, u"a1"_s}}, QJsonValue::Null}}});
    QCOMPARE(reader.texts("products"_L1), (QStringList{u"auth"_s, u"transactions"_s}));
    QCOMPARE(reader.object("item"_L1).text("item_id"_L1), u"i1"_s);
    QCOMPARE(reader.objects("accounts"_L1).size(), 1);
    QCOMPARE(reader.objects("accounts"_L1).first().json(), (QJsonObject{{u"account_id"_s, u"a1"_s}}));
}

void TestJsonReader::readsEachObjectOfAList()
{
    const JsonReader reader(QJsonObject{{u"rows"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}, 7, QJsonObject{{u"id"_s, u"b"_s}}}}});
    const auto idOf = [](const JsonReader& json) { return json.text("id"_L1); };
    QCOMPARE(reader.all("rows"_L1, +idOf), (QList<QString>{u"a"_s, u"b"_s}));
    QVERIFY(reader.all("nothing"_L1, +idOf).isEmpty());
}

void TestJsonReader::missingNullAndForeignTypesReadAsEmpty_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("missing") << QJsonObject();
    QTest::newRow("null") << QJsonObject{{u"key"_s, QJsonValue::Null}};
    QTest::newRow("array of arrays") << QJsonObject{{u"key"_s, QJsonArray{QJsonArray()}}};
}

void TestJsonReader::missingNullAndForeignTypesReadAsEmpty()
{
    QFETCH(QJsonObject, json);
    const JsonReader reader(json);
    QCOMPARE(reader.text("key"_L1), QString());
    QCOMPARE(reader.texts("key"_L1), QStringList());
    QVERIFY(reader.url("key"_L1).isEmpty());
    QVERIFY(!reader.flag("key"_L1));
    QCOMPARE(reader.number("key"_L1), 0);
    QVERIFY(!reader.date("key"_L1).isValid());
    QVERIFY(!reader.time("key"_L1).isValid());
    QVERIFY(reader.object("key"_L1).isEmpty());
    QVERIFY(reader.objects("key"_L1).isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
