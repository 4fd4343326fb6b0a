// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/bodyhint.h"

#include <QCryptographicHash>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBodyHint : public QObject {
    Q_OBJECT

private slots:
    void guessesWhatHappenedToTheBody_data();
    void guessesWhatHappenedToTheBody();
    void indentsAsPlaidDoes_data();
    void indentsAsPlaidDoes();
    void boundsTheIndentationOfDeepNests();
};

void TestBodyHint::guessesWhatHappenedToTheBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a trailing newline") << "{\n  \"a\": [\n    1\n  ]\n}\n"_ba << u"a line end was added after it"_s;
    QTest::newRow("a trailing CR LF") << "{\n  \"a\": [\n    1\n  ]\n}\r\n"_ba << u"a line end was added after it"_s;
    QTest::newRow("CR LF throughout") << "{\r\n  \"a\": [\r\n    1\r\n  ]\r\n}"_ba
                                      << u"its line ends were changed to CR LF"_s;
    QTest::newRow("printed compact")
        << R"({"a":[1]})"_ba << u"its JSON was printed anew with other white space; forward the bytes unchanged"_s;
    QTest::newRow("indented by four")
        << "{\n    \"a\": [\n        1\n    ]\n}"_ba
        << u"its JSON was printed anew with other white space; forward the bytes unchanged"_s;
    QTest::newRow("another value") << "{\n  \"a\": [\n    2\n  ]\n}"_ba << u"forward the bytes unchanged"_s;
    QTest::newRow("nothing") << ""_ba << u"forward the bytes unchanged"_s;
}

void TestBodyHint::guessesWhatHappenedToTheBody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, hint);
    const QByteArray sent = "{\n  \"a\": [\n    1\n  ]\n}";
    QCOMPARE(bodyHint(body, QCryptographicHash::hash(sent, QCryptographicHash::Sha256).toHex()), hint);
}

void TestBodyHint::indentsAsPlaidDoes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("indented");
    QTest::newRow("members keep their order") << R"({"b":1,"a":null})"_ba
                                              << "{\n  \"b\": 1,\n  \"a\": null\n}"_ba;
    QTest::newRow("empty brackets stay together") << R"({ "a" : { } , "b" : [ ] })"_ba
                                                  << "{\n  \"a\": {},\n  \"b\": []\n}"_ba;
    QTest::newRow("texts are left alone") << R"({"a":"x, y: {\" [\\"})"_ba
                                          << "{\n  \"a\": \"x, y: {\\\" [\\\\\"\n}"_ba;
    QTest::newRow("nests") << R"([[1,2],{"a":[3]}])"_ba
                           << "[\n  [\n    1,\n    2\n  ],\n  {\n    \"a\": [\n      3\n    ]\n  }\n]"_ba;
    QTest::newRow("closing brackets without opening ones") << "}}]"_ba
                                                           << "}\n}\n]"_ba;
}

void TestBodyHint::indentsAsPlaidDoes()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, indented);
    QCOMPARE(indentedByTwo(json), indented);
}

void TestBodyHint::boundsTheIndentationOfDeepNests()
{
    const QByteArray deep(100'000, '[');
    QVERIFY(indentedByTwo(deep).size() < 100'000 * 131);
}

QTEST_GUILESS_MAIN(TestBodyHint)
#include "tst_bodyhint.moc"
