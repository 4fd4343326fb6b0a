// SPDX-License-Identifier: Apache-2.0
#include "core/http/responsehead.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 6, 7), QTime(4, 5, 6, 789), Qt::UTC);

} // namespace

class TestResponseHead : public QObject {
    Q_OBJECT

private slots:
    void isExactlyWhatTheStandardAsksFor();
    void saysThatTheConnectionEnds();
    void announcesAndSendsWhatTheDeliverySays_data();
    void announcesAndSendsWhatTheDeliverySays();
    void hasNoLengthWhereThereIsNoBody_data();
    void hasNoLengthWhereThereIsNoBody();
    void leavesOutFieldsThatWouldForgeALine_data();
    void leavesOutFieldsThatWouldForgeALine();
    void writesTheDateInGreenwichTime();
};

void TestResponseHead::isExactlyWhatTheStandardAsksFor()
{
    const HttpResponse response{503, {{"Retry-After"_ba, "30"_ba}}, "application/json"_ba, "{}"_ba};
    QCOMPARE(responseHead(response, true, kNow),
        "HTTP/1.1 503 Service Unavailable\r\nDate: Sun, 07 Jun 2026 04:05:06 GMT\r\nConnection: keep-alive\r\n"
        "Content-Type: application/json\r\nContent-Length: 2\r\nRetry-After: 30\r\n\r\n"_ba);
}

void TestResponseHead::saysThatTheConnectionEnds()
{
    QVERIFY(responseHead({}, false, kNow).contains("\r\nConnection: close\r\n"));
}

void TestResponseHead::announcesAndSendsWhatTheDeliverySays_data()
{
    using Delivery = HttpResponse::Delivery;
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("whole") << Delivery::Whole << "5"_ba << "abcde"_ba;
    QTest::newRow("truncated") << Delivery::Truncated << "5"_ba << "ab"_ba;
    QTest::newRow("wrong length") << Delivery::WrongLength << "2"_ba << "abcde"_ba;
}

void TestResponseHead::announcesAndSendsWhatTheDeliverySays()
{
    QFETCH(HttpResponse::Delivery, delivery);
    QFETCH(QByteArray, length);
    const HttpResponse response{200, {}, "text/plain"_ba, "abcde"_ba, delivery};
    QVERIFY(responseHead(response, true, kNow).contains(QByteArray("\r\nContent-Length: " + length + "\r\n")));
    QTEST(sentBody(response), "sent");
}

void TestResponseHead::hasNoLengthWhereThereIsNoBody_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no content") << 204;
    QTest::newRow("not modified") << 304;
}

void TestResponseHead::hasNoLengthWhereThereIsNoBody()
{
    QFETCH(int, status);
    HttpResponse response;
    response.status = status;
    const QByteArray head = responseHead(response, true, kNow);
    QVERIFY(!statusHasBody(status));
    QVERIFY(!head.contains("Content-Length"));
    QVERIFY(!head.contains("Content-Type"));
}

void TestResponseHead::leavesOutFieldsThatWouldForgeALine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break in the value") << "X-Forged"_ba
                                             << "1\r\nSet-Cookie: a"_ba;
    QTest::newRow("line feed in the name") << "X-Forged\nY"_ba
                                           << "1"_ba;
    QTest::newRow("NUL in the value") << "X-Forged"_ba << QByteArray("1\0", 2);
    QTest::newRow("no name") << QByteArray() << "X-Forged"_ba;
}

void TestResponseHead::leavesOutFieldsThatWouldForgeALine()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpResponse response;
    response.headers = {{name, value}, {"X-Good"_ba, "1"_ba}};
    const QByteArray head = responseHead(response, true, kNow);
    QVERIFY(!head.contains("X-Forged"));
    QVERIFY(head.contains("\r\nX-Good: 1\r\n"));
}

void TestResponseHead::writesTheDateInGreenwichTime()
{
    const QDateTime berlin = kNow.toOffsetFromUtc(2 * 3600);
    QVERIFY(responseHead({}, true, berlin).contains("Date: Sun, 07 Jun 2026 04:05:06 GMT"));
}

QTEST_GUILESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"
