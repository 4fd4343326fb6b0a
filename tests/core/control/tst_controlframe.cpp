// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlframe.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestControlFrame : public QObject {
    Q_OBJECT

private slots:
    void aFrameIsLengthTypeAndPayload();
    void framesSurviveAnyCutting();
    void anUnreadableHeadBreaksTheStream_data();
    void anUnreadableHeadBreaksTheStream();
    void theLargestPayloadStillPasses();
};

void TestControlFrame::aFrameIsLengthTypeAndPayload()
{
    QCOMPARE(encoded({ControlFrame::Type::Output, "hello"_ba}), QByteArray("\0\0\0\5Ohello", 10));
    QCOMPARE(encoded({ControlFrame::Type::Accepted, {}}), QByteArray("\0\0\0\0A", 5));
}

void TestControlFrame::framesSurviveAnyCutting()
{
    const QByteArray stream = encoded({ControlFrame::Type::Accepted, {}}) + encoded({ControlFrame::Type::Output, QByteArray(300, 'x')})
        + encoded({ControlFrame::Type::Finished, QByteArray(1, '\3')});
    for (qsizetype step = 1; step <= stream.size(); step += 7) {
        ControlFrameReader reader(1000);
        QByteArray types;
        qsizetype payload = 0;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            reader.feed(stream.mid(at, step));
            while (const std::optional<ControlFrame> frame = reader.next()) {
                types += char(frame->type);
                payload += frame->payload.size();
            }
        }
        QCOMPARE(types, "AOF"_ba);
        QCOMPARE(payload, 301);
        QVERIFY(!reader.isBroken());
    }
}

void TestControlFrame::anUnreadableHeadBreaksTheStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a type nobody knows") << QByteArray("\0\0\0\0Z", 5);
    QTest::newRow("an HTTP request") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("one byte more than allowed") << QByteArray("\0\0\0\x11O", 5);
    QTest::newRow("four gigabytes announced") << QByteArray("\xff\xff\xff\xffQ", 5);
}

void TestControlFrame::anUnreadableHeadBreaksTheStream()
{
    QFETCH(QByteArray, bytes);
    ControlFrameReader reader(16);
    reader.feed(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.feed(encoded({ControlFrame::Type::Accepted, {}}));
    QVERIFY(!reader.next());
}

void TestControlFrame::theLargestPayloadStillPasses()
{
    ControlFrameReader reader(16);
    reader.feed(encoded({ControlFrame::Type::Errors, QByteArray(16, 'e')}));
    const std::optional<ControlFrame> frame = reader.next();
    QVERIFY(frame);
    QCOMPARE(frame->payload, QByteArray(16, 'e'));
}

QTEST_GUILESS_MAIN(TestControlFrame)
#include "tst_controlframe.moc"
