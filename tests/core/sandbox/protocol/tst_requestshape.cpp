// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/requestshape.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

RequestShape sampleShape()
{
    return {textField(u"token"_s).needed(), integerField(u"count"_s, 1, 500), flagField(u"dry"_s), choiceField(u"size"_s, {u"s"_s, u"m"_s}),
        textsField(u"tags"_s, {u"a"_s, u"b"_s}, 1, 2), dateField(u"day"_s), webUrlField(u"hook"_s), anyField(u"other"_s),
        textField(u"note"_s, 0, 5).orNull(), objectField(u"options"_s, {textField(u"id"_s).needed(), integerField(u"limit"_s, 0, 9)})};
}

} // namespace

class TestRequestShape : public QObject {
    Q_OBJECT

private slots:
    void judgesRequests_data();
    void judgesRequests();
};

void TestRequestShape::judgesRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString invalid = u"INVALID_FIELD"_s;
    const QString missing = u"the following required fields are missing: "_s;
    const QString unknown = u"the following fields are not recognized by this endpoint: "_s;
    QTest::newRow("the least") << R"({"token":"t"})"_ba << QString() << QString();
    QTest::newRow("everything") << R"({"token":"t","count":500,"dry":false,"size":"m","tags":["a","b"],"day":"2026-06-17",
        "hook":"https://a.example/x","other":{"any":[1]},"note":null,"options":{"id":"1","limit":0}})"_ba << QString() << QString();
    QTest::newRow("all unknown fields are named, nested ones too") << R"({"x":1,"options":{"y":2}})"_ba << u"UNKNOWN_FIELDS"_s << unknown + u"options.y, x"_s;
    QTest::newRow("all missing fields are named, nested ones too") << R"({"options":{}})"_ba << u"MISSING_FIELDS"_s << missing + u"token, options.id"_s;
    QTest::newRow("null where a value belongs") << R"({"token":"t","options":null})"_ba << invalid << u"options must not be null"_s;
    QTest::newRow("required text empty") << R"({"token":""})"_ba << invalid << u"token must not be empty"_s;
    QTest::newRow("number for a text") << R"({"token":7})"_ba << invalid << u"token must be a string"_s;
    QTest::newRow("text too long") << R"({"token":"t","note":"abcdef"})"_ba << invalid << u"note must have at most 5 characters"_s;
    QTest::newRow("integer too large") << R"({"token":"t","count":501})"_ba << invalid << u"count must be an integer between 1 and 500"_s;
    QTest::newRow("integer too small") << R"({"token":"t","count":0})"_ba << invalid << u"count must be an integer between 1 and 500"_s;
    QTest::newRow("fraction") << R"({"token":"t","count":1.5})"_ba << invalid << u"count must be an integer between 1 and 500"_s;
    QTest::newRow("text for an integer") << R"({"token":"t","count":"5"})"_ba << invalid << u"count must be an integer between 1 and 500"_s;
    QTest::newRow("text for a flag") << R"({"token":"t","dry":"yes"})"_ba << invalid << u"dry must be a boolean"_s;
    QTest::newRow("word that is no choice") << R"({"token":"t","size":"l"})"_ba << invalid << u"size must be one of: s, m"_s;
    QTest::newRow("list with a foreign word") << R"({"token":"t","tags":["c"]})"_ba << invalid << u"tags must only hold: a, b"_s;
    QTest::newRow("list with a number") << R"({"token":"t","tags":[1]})"_ba << invalid << u"tags must be an array of strings"_s;
    QTest::newRow("empty list") << R"({"token":"t","tags":[]})"_ba << invalid << u"tags must not be empty"_s;
    QTest::newRow("list too long") << R"({"token":"t","tags":["a","b","a"]})"_ba << invalid << u"tags must have at most 2 elements"_s;
    QTest::newRow("text for a list") << R"({"token":"t","tags":"a"})"_ba << invalid << u"tags must be an array of strings"_s;
    QTest::newRow("day that is none") << R"({"token":"t","day":"2026-02-30"})"_ba << invalid << u"day must be a date as YYYY-MM-DD"_s;
    QTest::newRow("address without host") << R"({"token":"t","hook":"http:///x"})"_ba << invalid << u"hook must be a valid http or https URL"_s;
    QTest::newRow("address of another kind") << R"({"token":"t","hook":"ftp://a.example"})"_ba << invalid << u"hook must be a valid http or https URL"_s;
    QTest::newRow("text for an object") << R"({"token":"t","options":"x"})"_ba << invalid << u"options must be an object"_s;
    QTest::newRow("nested value") << R"({"token":"t","options":{"id":"1","limit":10}})"_ba << invalid << u"options.limit must be an integer between 0 and 9"_s;
}

void TestRequestShape::judgesRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Result<> checked = checkRequest(QJsonDocument::fromJson(request).object(), sampleShape());
    QCOMPARE(bool(checked), code.isEmpty());
    if (code.isEmpty())
        return;
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().errorType, u"INVALID_REQUEST"_s);
    QCOMPARE(checked.error().detail, message);
}

QTEST_GUILESS_MAIN(TestRequestShape)
#include "tst_requestshape.moc"
