// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlcall.h"
#include "tests/core/control/controlfixture.h"

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestControlCall : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bothStreamsAndTheExitCodeArriveInOrder();
    void longAnswersAreCutIntoFrames();
    void aClientThatLeftIsNoticed();
    void aClientThatReadsNothingIsDropped();
    void droppingACallEndsItsConnection();

private:
    std::unique_ptr<ListeningServer> m_listener;
    std::unique_ptr<QLocalSocket> m_client;
    std::shared_ptr<ControlCall> m_call;
};

void TestControlCall::init()
{
    m_listener = std::make_unique<ListeningServer>();
    m_client = std::make_unique<QLocalSocket>();
    m_client->connectToServer(m_listener->path());
    m_client->write(sampleBytes());
    QTRY_COMPARE(m_listener->calls.size(), 1);
    m_call = m_listener->calls.takeFirst();
    QTRY_COMPARE(m_client->bytesAvailable(), 5);
    m_client->readAll();
}

void TestControlCall::cleanup()
{
    m_call.reset();
    m_client.reset();
    m_listener.reset();
}

void TestControlCall::bothStreamsAndTheExitCodeArriveInOrder()
{
    QVERIFY(m_call->send(ControlFrame::Type::Output, "one"_ba));
    QVERIFY(m_call->send(ControlFrame::Type::Errors, "two"_ba));
    m_call->finish(3);
    QTRY_COMPARE(m_client->bytesAvailable(), 22);
    QCOMPARE(m_client->readAll(), QByteArray("\0\0\0\3Oone\0\0\0\3Etwo\0\0\0\1F\3", 22));
}

void TestControlCall::longAnswersAreCutIntoFrames()
{
    QVERIFY(m_call->send(ControlFrame::Type::Output, QByteArray(200'000, 'x')));
    m_call->finish(0);
    QByteArray received;
    QTRY_VERIFY((received += m_client->readAll(), received.endsWith(QByteArray("\1F\0", 3))));
    ControlFrameReader reader(64 * 1024);
    reader.feed(received);
    qsizetype size = 0;
    while (const std::optional<ControlFrame> frame = reader.next())
        size += frame->type == ControlFrame::Type::Output ? frame->payload.size() : 0;
    QCOMPARE(size, 200'000);
    QVERIFY(!reader.isBroken());
}

void TestControlCall::aClientThatLeftIsNoticed()
{
    QVERIFY(!m_call->isGone());
    m_client->abort();
    QTRY_VERIFY(m_call->isGone());
    QVERIFY(!m_call->send(ControlFrame::Type::Output, "late"_ba));
    m_call->finish(0);
}

void TestControlCall::aClientThatReadsNothingIsDropped()
{
    m_client->setReadBufferSize(1); // and the test does not read either
    const QByteArray piece(1024 * 1024, 'x');
    int sent = 0;
    while (sent < 200 && m_call->send(ControlFrame::Type::Output, piece))
        ++sent;
    QVERIFY2(sent >= 60 && sent < 80, QByteArray::number(sent).constData());
    QVERIFY(m_call->isGone());
}

void TestControlCall::droppingACallEndsItsConnection()
{
    m_call.reset();
    QTRY_COMPARE(m_client->state(), QLocalSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestControlCall)
#include "tst_controlcall.moc"
