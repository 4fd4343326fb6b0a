// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/dispatcher.h"

#include "core/sandbox/protocol/plaiderror.h"

#include "sandboxclient.h"

#include <QRegularExpression>

using namespace egret;
using namespace egret::test;

//! The order of Plaid's checks, seen from outside: each row breaks one rule and everything that is looked at later.
namespace {

//! A dispatcher over three operations of each kind of caller.
struct Desk {
    explicit Desk(quint64 session = 0)
        : dispatcher(desk, session)
    {
        using enum Operation::Effect;
        const auto fine = [](const QJsonObject&) -> Result<OperationAnswer> { return OperationAnswer(); };
        desk.add({{u"/fine"_s, {}, fine}, {u"/control"_s, {}, fine, Reads, Operation::Caller::Control},
            {u"later"_s, {}, fine, Changes, Operation::Caller::Simulator},
            {u"/raw"_s, {}, [](const QJsonObject&) -> Result<OperationAnswer> {
                 return OperationAnswer({{u"more"_s, true}}, R"("list":[1,2])"_ba);
             }}});
    }
    //! %1 and %2 in \a body become the keys.
    HttpRequest request(const QString& path, QByteArray body) const
    {
        body.replace("%1", bank.mint().clientId().toUtf8()).replace("%2", bank.mint().secret().reveal().toUtf8());
        HttpRequest request;
        request.method = "POST"_ba;
        request.path = path;
        request.body = body;
        return request;
    }

    Bank bank{1};
    Journal journal;
    SimulatedClock clock{kNoon, 0};
    BankDesk desk{bank, journal, clock, SandboxDelays::Quick};
    Dispatcher dispatcher;
};

} // namespace

class TestDispatcher : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checksInPlaidsOrder_data();
    void checksInPlaidsOrder();
    void takesKeysFromTheBodyToo();
    void wrongKeysAreRefused();
    void everyAnswerHasARequestIdOfItsOwn();
    void unknownPathsAreNotFound_data();
    void unknownPathsAreNotFound();
    void refusesBodiesThatAreNotSentAsJson();
    void controlNeedsNoKeysButTheExactContentType();
    void whatTheSimulatorPutsOffIsNoEndpoint();
    void rawMembersStandBesideTheObject();
    void requestIdsFollowFromSeedSessionAndOrder();
    void aStatusIsGivenBeforeTheKeysAnErrorAfterThem();
    void limitsCountCallsWithTheRightKeys();

private:
    Sandbox m_sandbox;
};

void TestDispatcher::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestDispatcher::checksInPlaidsOrder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("withKeys");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    const QString sync = u"/transactions/sync"_s;
    const QByteArray unissued = "access-sandbox-11111111-2222-4333-8444-555555555555"_ba;
    QTest::newRow("no JSON, before the keys") << sync << R"({"access_token": )"_ba << false << u"INVALID_BODY"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("no object") << sync << "[1]"_ba << false << u"INVALID_BODY"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("empty body") << sync << QByteArray() << false << u"INVALID_BODY"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("keys, before unknown fields") << sync << R"({"nonsense": 1})"_ba << false << u"INVALID_API_KEYS"_s << u"INVALID_INPUT"_s;
    QTest::newRow("unknown field, before missing ones") << sync << R"({"nonsense": 1})"_ba << true << u"UNKNOWN_FIELDS"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("unknown nested field") << sync << R"({"access_token": "x", "options": {"nonsense": 1}})"_ba << true << u"UNKNOWN_FIELDS"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("missing field, before values") << sync << R"({"count": 9999})"_ba << true << u"MISSING_FIELDS"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("value, before the token") << sync << QByteArray(R"({"count": 9999, "access_token": ")" + unissued + R"("})") << true << u"INVALID_FIELD"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("null options") << sync << QByteArray(R"({"options": null, "access_token": ")" + unissued + R"("})") << true << u"INVALID_FIELD"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("malformed cursor, before the token") << sync << QByteArray(R"({"cursor": "%%", "access_token": ")" + unissued + R"("})") << true << u"INVALID_FIELD"_s << u"INVALID_REQUEST"_s;
    QTest::newRow("well-formed token never issued") << sync << QByteArray(R"({"access_token": ")" + unissued + R"("})") << true << u"INVALID_ACCESS_TOKEN"_s << u"INVALID_INPUT"_s;
    QTest::newRow("token of another environment") << sync << R"({"access_token": "access-production-11111111-2222-4333-8444-555555555555"})"_ba << true << u"INVALID_ACCESS_TOKEN"_s << u"INVALID_INPUT"_s;
    QTest::newRow("text that is no token") << u"/item/get"_s << R"({"access_token": "hello"})"_ba << true << u"INVALID_ACCESS_TOKEN"_s << u"INVALID_INPUT"_s;
    QTest::newRow("public token never issued") << u"/item/public_token/exchange"_s << R"({"public_token": "public-sandbox-11111111-2222-4333-8444-555555555555"})"_ba << true << u"INVALID_PUBLIC_TOKEN"_s << u"INVALID_INPUT"_s;
}

void TestDispatcher::checksInPlaidsOrder()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(bool, withKeys);
    QFETCH(QString, code);
    QFETCH(QString, type);
    SandboxClient client(m_sandbox);
    const Answer answer = client.postBytes(path, body, withKeys);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.text("error_type"_L1), type);
    QVERIFY(!answer.text("error_message"_L1).isEmpty());
    QVERIFY(answer.json.contains("display_message"_L1));
    QCOMPARE(answer.text("request_id"_L1).size(), 15);
}

void TestDispatcher::takesKeysFromTheBodyToo()
{
    SandboxClient client(m_sandbox);
    const QJsonObject body{{u"client_id"_s, m_sandbox.clientId()}, {u"secret"_s, m_sandbox.secret().reveal()},
        {u"institution_id"_s, u"ins_109511"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}}};
    const Answer answer = client.postBytes(u"/institutions/get_by_id"_s, QJsonDocument(body).toJson(), false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value("institution"_L1).toObject().value("name"_L1).toString(), u"Tartan Bank"_s);
}

void TestDispatcher::wrongKeysAreRefused()
{
    SandboxClient client(m_sandbox);
    const QJsonObject body{{u"client_id"_s, m_sandbox.clientId()}, {u"secret"_s, u"guess"_s}};
    QCOMPARE(client.postBytes(u"/item/get"_s, QJsonDocument(body).toJson(), false).code(), u"INVALID_API_KEYS"_s);
}

void TestDispatcher::everyAnswerHasARequestIdOfItsOwn()
{
    SandboxClient client(m_sandbox);
    QSet<QString> ids;
    for (int i = 0; i < 10; ++i)
        ids.insert(client.post(u"/item/get"_s, {}).text("request_id"_L1));
    QCOMPARE(ids.size(), 10);
    static const QRegularExpression shape(u"^[0-9A-Za-z]{15}$"_s);
    for (const QString& id : ids)
        QVERIFY(shape.match(id).hasMatch());
}

void TestDispatcher::unknownPathsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the root") << u"/"_s;
    QTest::newRow("one segment") << u"/nothing"_s;
    QTest::newRow("a neighbour of a known one") << u"/item/remove/now"_s;
    QTest::newRow("deep") << u"/a/b/c/d/e/f"_s;
}

void TestDispatcher::unknownPathsAreNotFound()
{
    QFETCH(QString, path);
    SandboxClient client(m_sandbox);
    for (const Answer& answer : {client.post(path, {}), client.get(path)}) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"NOT_FOUND"_s);
        QCOMPARE(answer.text("error_type"_L1), u"INVALID_REQUEST"_s);
    }
}

void TestDispatcher::refusesBodiesThatAreNotSentAsJson()
{
    Desk desk;
    HttpRequest request = desk.request(u"/fine"_s, R"({"client_id": "%1", "secret": "%2"})"_ba);
    request.headers = {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}};
    QCOMPARE(desk.dispatcher.answer(request).status, 400);
    request.headers = {{"content-type"_ba, "application/json; charset=utf-8"_ba}};
    QCOMPARE(desk.dispatcher.answer(request).status, 200);
    request.headers.clear();
    QCOMPARE(desk.dispatcher.answer(request).status, 200);
}

void TestDispatcher::controlNeedsNoKeysButTheExactContentType()
{
    Desk desk;
    HttpRequest request = desk.request(u"/control"_s, "{}"_ba);
    QCOMPARE(desk.dispatcher.answer(request).status, 400);
    request.headers = {{"content-type"_ba, "application/json"_ba}};
    QCOMPARE(desk.dispatcher.answer(request).status, 200);
}

void TestDispatcher::whatTheSimulatorPutsOffIsNoEndpoint()
{
    Desk desk;
    QCOMPARE(desk.dispatcher.answer(desk.request(u"later"_s, "{}"_ba)).status, 404);
}

void TestDispatcher::rawMembersStandBesideTheObject()
{
    Desk desk;
    const HttpResponse response = desk.dispatcher.answer(desk.request(u"/raw"_s, R"({"client_id": "%1", "secret": "%2"})"_ba));
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(json.keys(), (QStringList{u"list"_s, u"more"_s, u"request_id"_s}));
    QCOMPARE(json.value("list"_L1).toArray().size(), 2);
}

void TestDispatcher::requestIdsFollowFromSeedSessionAndOrder()
{
    const auto ids = [](quint64 session) {
        Desk desk(session);
        QStringList given;
        for (int i = 0; i < 3; ++i) {
            const HttpResponse response = desk.dispatcher.answer(desk.request(u"/nowhere"_s, "{}"_ba));
            given.append(QJsonDocument::fromJson(response.body).object().value("request_id"_L1).toString());
        }
        return given;
    };
    QCOMPARE(ids(0), ids(0));
    QCOMPARE(ids(0).first().size(), 15);
    QVERIFY(ids(0).at(0) != ids(0).at(1));
    QVERIFY(ids(0).at(0) != ids(1).at(0));
}

void TestDispatcher::aStatusIsGivenBeforeTheKeysAnErrorAfterThem()
{
    Desk desk;
    const HttpRequest bare = desk.request(u"/fine"_s, "{}"_ba);
    const HttpRequest keyed = desk.request(u"/fine"_s, R"({"client_id": "%1", "secret": "%2"})"_ba);
    AnswerFault status;
    status.status = 502;
    QCOMPARE(desk.dispatcher.answer(bare, status).status, 502);
    AnswerFault error;
    error.refusal = plaidError(u"INTERNAL_SERVER_ERROR"_s, u"as asked"_s).error;
    QVERIFY(desk.dispatcher.answer(bare, error).body.contains("INVALID_API_KEYS"));
    QVERIFY(desk.dispatcher.answer(keyed, error).body.contains("INTERNAL_SERVER_ERROR"));
    QCOMPARE(desk.dispatcher.answer(keyed).status, 200);
}

void TestDispatcher::limitsCountCallsWithTheRightKeys()
{
    Desk desk;
    desk.desk.add({{u"/institutions/get"_s, {}, [](const QJsonObject&) -> Result<QJsonObject> { return QJsonObject(); }}});
    desk.dispatcher.limitRates();
    const HttpRequest keyed = desk.request(u"/institutions/get"_s, R"({"client_id": "%1", "secret": "%2"})"_ba);
    for (int call = 0; call < 10; ++call) {
        QCOMPARE(desk.dispatcher.answer(desk.request(u"/institutions/get"_s, "{}"_ba)).status, 400);
        QCOMPARE(desk.dispatcher.answer(keyed).status, 200);
    }
    const HttpResponse refused = desk.dispatcher.answer(keyed);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.body.contains("INSTITUTIONS_GET_LIMIT"));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
