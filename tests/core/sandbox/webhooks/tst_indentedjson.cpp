// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/indentedjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestIndentedJson : public QObject {
    Q_OBJECT

private slots:
    void indentsByTwo_data();
    void indentsByTwo();
    void saysWhatWasMeant();
};

void TestIndentedJson::indentsByTwo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << "{}"_ba << "{}"_ba;
    QTest::newRow("fields") << R"({"b":null,"a":1,"c":true})"_ba << "{\n  \"a\": 1,\n  \"b\": null,\n  \"c\": true\n}"_ba;
    QTest::newRow("nested") << R"({"o":{"x":"y"},"l":["1",2]})"_ba
                            << "{\n  \"l\": [\n    \"1\",\n    2\n  ],\n  \"o\": {\n    \"x\": \"y\"\n  }\n}"_ba;
    QTest::newRow("empty inside") << R"({"l":[],"o":{}})"_ba << "{\n  \"l\": [],\n  \"o\": {}\n}"_ba;
}

void TestIndentedJson::indentsByTwo()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(indentedJson(QJsonDocument::fromJson(json).object()), expected);
}

void TestIndentedJson::saysWhatWasMeant()
{
    const QJsonObject object{{u"quote \" back \\"_s, u"line\nbreak, tab\t, ü, €"_s}, {u"amount"_s, 19.99}, {u"big"_s, qint64(1'781'706'708'123'456)}};
    QCOMPARE(QJsonDocument::fromJson(indentedJson(object)).object(), object);
}

QTEST_GUILESS_MAIN(TestIndentedJson)
#include "tst_indentedjson.moc"
