// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/answerfault.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAnswerFault : public QObject {
    Q_OBJECT

private slots:
    void withoutAFaultNothingChanges();
    void malformedJsonKeepsItsLength_data();
    void malformedJsonKeepsItsLength();
    void handsTheDeliveryOn();
    void aProxyAnswersWithAPage();
};

void TestAnswerFault::withoutAFaultNothingChanges()
{
    const HttpResponse response = AnswerFault().applied({200, {}, "application/json"_ba, "{\"a\":1}"_ba});
    QCOMPARE(response.body, "{\"a\":1}"_ba);
    QCOMPARE(response.delivery, HttpResponse::Delivery::Whole);
}

void TestAnswerFault::malformedJsonKeepsItsLength_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << "{\"a\":1}"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void TestAnswerFault::malformedJsonKeepsItsLength()
{
    QFETCH(QByteArray, body);
    AnswerFault fault;
    fault.malformed = true;
    const HttpResponse response = fault.applied({200, {}, "application/json"_ba, body});
    QCOMPARE(response.body.size(), body.size());
    QVERIFY(QJsonDocument::fromJson(response.body).isNull());
}

void TestAnswerFault::handsTheDeliveryOn()
{
    AnswerFault fault;
    fault.delivery = HttpResponse::Delivery::Truncated;
    QCOMPARE(fault.applied({}).delivery, HttpResponse::Delivery::Truncated);
}

void TestAnswerFault::aProxyAnswersWithAPage()
{
    const HttpResponse response = AnswerFault::proxyAnswer(503);
    QCOMPARE(response.status, 503);
    QCOMPARE(response.contentType, "text/html"_ba);
    QVERIFY(response.body.contains("<h1>503 Service Unavailable</h1>"));
}

QTEST_GUILESS_MAIN(TestAnswerFault)
#include "tst_answerfault.moc"
