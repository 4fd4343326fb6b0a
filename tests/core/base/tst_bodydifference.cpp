// SPDX-License-Identifier: Apache-2.0
#include "core/base/bodydifference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBodyDifference : public QObject {
    Q_OBJECT

private slots:
    void namesThePlacesThatDiffer_data();
    void namesThePlacesThatDiffer();
    void bodiesAreReadFirst();
};

namespace {

QJsonValue parsed(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + json + "]");
    return document[0];
}

} // namespace

void TestBodyDifference::namesThePlacesThatDiffer_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("paths");
    const QStringList none;
    QTest::newRow("order and white space do not matter") << R"({"a":1,"b":2})"_ba << R"({ "b": 2, "a": 1 })"_ba << none;
    QTest::newRow("a value") << R"({"a":1})"_ba << R"({"a":2})"_ba << QStringList{u"/a"_s};
    QTest::newRow("a member deep inside")
        << R"({"error":{"code":"A","at":1}})"_ba << R"({"error":{"code":"B","at":1}})"_ba << QStringList{u"/error/code"_s};
    QTest::newRow("a member more and one less") << R"({"a":1})"_ba << R"({"b":1})"_ba << QStringList{u"/a"_s, u"/b"_s};
    QTest::newRow("null is not absent") << R"({"a":null})"_ba << R"({})"_ba << QStringList{u"/a"_s};
    QTest::newRow("elements by their places, in order")
        << R"([0,1,2,3,4,5,6,7,8,9,10])"_ba << R"([0,1,0,3,4,5,6,7,8,9,0,11])"_ba
        << QStringList{u"/2"_s, u"/10"_s, u"/11"_s};
    QTest::newRow("names with a slash and a tilde") << R"({"a/b~":1})"_ba << R"({"a/b~":2})"_ba << QStringList{u"/a~1b~0"_s};
    QTest::newRow("another type") << R"({"a":[1]})"_ba << R"({"a":{"0":1}})"_ba << QStringList{u"/a"_s};
    QTest::newRow("everything") << "1"_ba << "2"_ba << QStringList{QString()};
}

void TestBodyDifference::namesThePlacesThatDiffer()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QStringList paths;
    for (const BodyDifference& difference : bodyDifferences(parsed(before), parsed(after))) {
        paths.append(difference.path);
        QVERIFY(difference.before != difference.after);
    }
    QTEST(paths, "paths");
}

void TestBodyDifference::bodiesAreReadFirst()
{
    const QList<BodyDifference> inList = bodyDifferences("[1,2]"_ba, "[1, 3]"_ba);
    QCOMPARE(inList.size(), 1);
    QCOMPARE(inList.first(), (BodyDifference{u"/1"_s, 2, 3}));
    QCOMPARE(bodyDifferences("{\"a\":1}"_ba, "{ \"a\": 1 }"_ba).size(), 0);
    QCOMPARE(bodyDifferences("no JSON"_ba, "no json"_ba).first(), (BodyDifference{{}, u"no JSON"_s, u"no json"_s}));
}

QTEST_GUILESS_MAIN(TestBodyDifference)
#include "tst_bodydifference.moc"
