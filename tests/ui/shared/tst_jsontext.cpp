// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/jsontext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void indentsAndChangesNoToken_data();
    void indentsAndChangesNoToken();
};

void TestJsonText::indentsAndChangesNoToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("keys keep their order, numbers every digit")
        << "{\"b\":0.12345678901234567890,\"a\":1e2}"_ba << u"{\n  \"b\": 0.12345678901234567890,\n  \"a\": 1e2\n}"_s;
    QTest::newRow("nested and empty values") << "{\"a\":[1,{}],\"b\":[]}"_ba
                                             << u"{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"_s;
    QTest::newRow("brackets, commas and quotes inside a text") << R"({"a":"x,{\"}: y"})"_ba
                                                               << u"{\n  \"a\": \"x,{\\\"}: y\"\n}"_s;
    QTest::newRow("spaces outside texts are replaced") << "{ \"a\" : 1 }"_ba << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("a text that never ends") << "{\"a"_ba << u"{\n  \"a"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestJsonText::indentsAndChangesNoToken()
{
    QFETCH(QByteArray, json);
    QTEST(indentedJson(json), "text");
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
