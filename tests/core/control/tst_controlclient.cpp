// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlclient.h"
#include "tests/core/control/controlfixture.h"
#include "tests/support/await.h"

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestControlClient : public QObject {
    Q_OBJECT

private slots:
    void theAnswerComesBackAsItWasPrinted();
    void aLongCommandMayTakeLongerThanThePatience();
    void nobodyListeningIsToldApart();
    void aHolderThatDoesNotAcceptIsGivenUp();
    void aHolderThatEndsIsNoticed();
    void anAnswerThatIsNoneIsGivenUp();

private:
    Result<int> ask(const QString& path, std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        m_shown.clear();
        ControlClient client(patience);
        return await(client.ask(path, sampleRequest(), [this](ControlFrame::Type type, const QByteArray& bytes) {
            m_shown += char(type) + bytes;
        }));
    }

    QByteArray m_shown;
};

void TestControlClient::theAnswerComesBackAsItWasPrinted()
{
    ListeningServer listener;
    connect(&listener.server, &ControlServer::requested, &listener.server, [](const std::shared_ptr<ControlCall>& call) {
        call->send(ControlFrame::Type::Output, "row"_ba);
        call->send(ControlFrame::Type::Errors, "note"_ba);
        call->finish(200);
    });
    const Result<int> code = ask(listener.path());
    QVERIFY(code);
    QCOMPARE(*code, 200);
    QCOMPARE(m_shown, "OrowEnote"_ba);
}

void TestControlClient::aLongCommandMayTakeLongerThanThePatience()
{
    ListeningServer listener;
    connect(&listener.server, &ControlServer::requested, &listener.server, [](const std::shared_ptr<ControlCall>& call) {
        QTimer::singleShot(400, call.get(), [call] { call->finish(0); });
    });
    const Result<int> code = ask(listener.path(), std::chrono::milliseconds(200));
    QVERIFY2(code, code ? "" : qPrintable(code.error().detail));
}

void TestControlClient::nobodyListeningIsToldApart()
{
    const QTemporaryDir directory;
    const Result<int> code = ask(directory.filePath(u"control.sock"_s));
    QVERIFY(!code);
    QCOMPARE(code.error().kind, Error::Kind::NotFound);
}

void TestControlClient::aHolderThatDoesNotAcceptIsGivenUp()
{
    const QTemporaryDir directory;
    QLocalServer silent;
    QVERIFY(silent.listen(directory.filePath(u"control.sock"_s)));
    const Result<int> code = ask(directory.filePath(u"control.sock"_s), std::chrono::milliseconds(50));
    QVERIFY(!code);
    QCOMPARE(code.error().kind, Error::Kind::InUse);
    QCOMPARE(code.error().code, u"no_answer"_s);
}

void TestControlClient::aHolderThatEndsIsNoticed()
{
    ListeningServer listener;
    connect(&listener.server, &ControlServer::requested, &listener.server,
        [&listener] { QTimer::singleShot(0, &listener.server, [&listener] { listener.calls.clear(); }); });
    const Result<int> code = ask(listener.path());
    QVERIFY(!code);
    QCOMPARE(code.error().code, u"holder_ended"_s);
}

void TestControlClient::anAnswerThatIsNoneIsGivenUp()
{
    const QTemporaryDir directory;
    QLocalServer other;
    QVERIFY(other.listen(directory.filePath(u"control.sock"_s)));
    connect(&other, &QLocalServer::newConnection, &other, [&other] { other.nextPendingConnection()->write("220 mail ready\r\n"); });
    const Result<int> code = ask(directory.filePath(u"control.sock"_s));
    QVERIFY(!code);
    QCOMPARE(code.error().code, u"no_answer"_s);
}

QTEST_GUILESS_MAIN(TestControlClient)
#include "tst_controlclient.moc"
