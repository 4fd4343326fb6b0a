// SPDX-License-Identifier: Apache-2.0
#include "core/store/jsondifference.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestJsonDifference : public QObject {
    Q_OBJECT

private slots:
    void namesEachFieldThatDiffers_data();
    void namesEachFieldThatDiffers();
};

void TestJsonDifference::namesEachFieldThatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("equal bytes") << R"({"a":1})"_ba << R"({"a":1})"_ba << ""_ba;
    QTest::newRow("another order and spaces") << R"({"a":1,"b":2})"_ba << R"({ "b": 2, "a": 1.0 })"_ba << ""_ba;
    QTest::newRow("a changed number") << R"({"a":10,"b":2})"_ba << R"({"a":12.5,"b":2})"_ba << R"({"a":[10,12.5]})"_ba;
    QTest::newRow("a new field") << R"({})"_ba << R"({"a":"x"})"_ba << R"({"a":[null,"x"]})"_ba;
    QTest::newRow("a field that went") << R"({"a":"x"})"_ba << R"({})"_ba << R"({"a":["x",null]})"_ba;
    QTest::newRow("a field inside") << R"({"o":{"c":1}})"_ba << R"({"o":{"c":2}})"_ba << R"({"o":[{"c":1},{"c":2}]})"_ba;
    QTest::newRow("no object before") << "garbage"_ba << R"({"a":true})"_ba << R"({"a":[null,true]})"_ba;
}

void TestJsonDifference::namesEachFieldThatDiffers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(jsonDifference(before, after), "difference");
}

QTEST_GUILESS_MAIN(TestJsonDifference)
#include "tst_jsondifference.moc"
