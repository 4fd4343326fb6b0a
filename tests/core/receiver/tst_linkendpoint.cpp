// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/linkendpoint.h"

#include "core/http/httpserver.h"
#include "tests/support/httpclient.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace egret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::exchange;
using test::HttpReply;

namespace {

constexpr auto kKey = "key_0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr auto kLinks = "/api/integrations/itg_sandbox/links";
constexpr auto kGood
    = R"({"item_id":"item-7","access_token":"access-sandbox-first","end_user_id":"shop-19","end_user_name":"Corner Shop"})";

class FixedClock final : public Clock {
public:
    Timestamp now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    Timestamp m_now = fromMicroseconds(1'750'170'708'000'000); // 2025-06-17T14:31:48Z
};

Integration integration(const QString& id, Environment environment)
{
    Integration made;
    made.id = IntegrationId(id);
    made.name = environmentName(environment);
    made.environment = environment;
    made.clientId = u"client"_s;
    made.pathToken = makePathToken();
    return made;
}

//! An endpoint behind a real server, over a real database with one integration for each environment.
class Receiver {
public:
    explicit Receiver(std::chrono::milliseconds patience = 20s, std::shared_ptr<const TokenVault> vault = nullptr)
        : openVault(std::make_shared<const TokenVault>(TokenVault::makeKey()))
        , endpoint(writer, vault ? vault : openVault, keys, clock, patience)
        , linked(&endpoint, &LinkEndpoint::linked)
    {
        keys.set({QCryptographicHash::hash(kKey, QCryptographicHash::Sha256)});
        opened = bool(writer.open(path()));
        QFuture<Result<>> filled = writer.post<void>([](Stores& stores) -> Result<> {
            for (const Environment environment :
                {Environment::Sandbox, Environment::Production, Environment::Offline}) {
                const QString id = u"itg_"_s + environmentName(environment);
                if (const Result<> inserted = stores.integrations.insert(integration(id, environment)); !inserted)
                    return inserted;
            }
            return {};
        });
        opened = opened && filled.result();
        Router router;
        endpoint.addTo(router);
        const Result<quint16> started = server.start({}, std::move(router));
        port = started ? *started : quint16(0);
    }

    HttpReply post(const QByteArray& body, const QByteArray& target = kLinks)
    {
        return exchange(port, "POST"_ba, target, {{"x-api-key"_ba, kKey}}, body);
    }

    QList<Item> items()
    {
        const Result<QList<Item>> all
            = writer.post<QList<Item>>([](Stores& stores) { return stores.items.all(); }).result();
        return all ? *all : QList<Item>();
    }

    QString path() const { return directory.filePath(u"egret.db"_s); }

    QTemporaryDir directory;
    FixedClock clock;
    ApiKeyRing keys;
    std::shared_ptr<const TokenVault> openVault;
    Writer writer;
    LinkEndpoint endpoint;
    QSignalSpy linked;
    HttpServer server;
    quint16 port = 0;
    bool opened = false;
};

} // namespace

class TestLinkEndpoint : public QObject {
    Q_OBJECT

private slots:
    void aNewLinkIsStoredAndAnswered201();
    void whatWasAnsweredIsOnDiskAndSealed();
    void theSameItemAgainGetsItsNewToken();
    void anItemHeldElsewhereIsAConflict_data();
    void anItemHeldElsewhereIsAConflict();
    void withoutAKeyNothingIsRevealed_data();
    void withoutAKeyNothingIsRevealed();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void namesEveryWrongField();
    void refusesTokensOfAnotherEnvironment_data();
    void refusesTokensOfAnotherEnvironment();
    void takesTokensOfItsEnvironment_data();
    void takesTokensOfItsEnvironment();
    void anUnknownIntegrationIsNotFound();
    void bodiesOver64KibAreTooLarge();
    void extraFieldsAreIgnored();
    void whileSecretsAreLockedTheCallerComesAgain();
    void whileTheWriterIsBusyNothingIsStored();
    void aLinkWhoseTurnHasComeIsWaitedFor();
    void afterTheWriterStoppedTheCallerComesAgain();
    void otherMachinesMayPostThroughAProxy();
    void manyLinksAtOnceAreAllKept();
};

void TestLinkEndpoint::aNewLinkIsStoredAndAnswered201()
{
    Receiver receiver;
    QVERIFY(receiver.opened);
    const HttpReply reply = receiver.post(kGood);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json().keys(), QStringList{u"link"_s});
    const QJsonObject link = reply.json().value("link"_L1).toObject();
    QCOMPARE(link.keys(),
        QStringList({u"created"_s, u"data_source_heron_id"_s, u"item_id"_s, u"last_successful_sync"_s,
            u"last_updated"_s, u"status"_s, u"status_message"_s, u"type"_s}));
    QCOMPARE(link.value("item_id"_L1).toString(), u"item-7"_s);
    QCOMPARE(link.value("type"_L1).toString(), u"plaid_integration"_s);
    QCOMPARE(link.value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(link.value("created"_L1).toString(), u"2025-06-17T14:31:48.000Z"_s);
    QVERIFY(link.value("last_successful_sync"_L1).isNull());
    QVERIFY(link.value("data_source_heron_id"_L1).toString().startsWith("dso_"_L1));
    QTRY_COMPARE(receiver.linked.count(), 1);
    QCOMPARE(receiver.linked.at(0).at(0).value<ItemId>(), ItemId(u"item-7"_s));
}

void TestLinkEndpoint::whatWasAnsweredIsOnDiskAndSealed()
{
    Receiver receiver;
    QCOMPARE(receiver.post(kGood).status, 201);
    Result<std::unique_ptr<Database>> second
        = Database::open(receiver.path(), Database::Schema::Egret, Database::Access::ReadOnly);
    QVERIFY(second);
    const Result<Item> item = ItemStore(**second).find(ItemId(u"item-7"_s));
    QVERIFY(item);
    QCOMPARE(item->integration, IntegrationId(u"itg_sandbox"_s));
    QCOMPARE(item->endUser, EndUserId(u"shop-19"_s));
    const Result<AccessToken> token = receiver.openVault->open(item->sealedToken, item->id);
    QVERIFY(token);
    QCOMPARE(token->reveal(), u"access-sandbox-first"_s);
    const Result<EndUser> endUser = EndUserStore(**second).find(EndUserId(u"shop-19"_s));
    QVERIFY(endUser);
    QCOMPARE(endUser->name, u"Corner Shop"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        QFile file(receiver.path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("access-sandbox"));
    }
}

void TestLinkEndpoint::theSameItemAgainGetsItsNewToken()
{
    Receiver receiver;
    const QJsonObject first = receiver.post(kGood).json().value("link"_L1).toObject();
    receiver.clock.advance(60s);
    const HttpReply reply
        = receiver.post(R"({"item_id":"item-7","access_token":"access-sandbox-second","end_user_id":"shop-19"})"_ba);
    QCOMPARE(reply.status, 200);
    const QJsonObject again = reply.json().value("link"_L1).toObject();
    QCOMPARE(again.value("data_source_heron_id"_L1), first.value("data_source_heron_id"_L1));
    QCOMPARE(again.value("created"_L1), first.value("created"_L1));
    QCOMPARE(again.value("last_updated"_L1).toString(), u"2025-06-17T14:32:48.000Z"_s);
    const QList<Item> items = receiver.items();
    QCOMPARE(items.size(), 1);
    const Result<AccessToken> token = receiver.openVault->open(items[0].sealedToken, items[0].id);
    QVERIFY(token);
    QCOMPARE(token->reveal(), u"access-sandbox-second"_s);
    QTRY_COMPARE(receiver.linked.count(), 2);
}

void TestLinkEndpoint::anItemHeldElsewhereIsAConflict_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("endUser");
    QTest::newRow("by another end user") << QByteArray(kLinks) << "shop-20"_ba;
    QTest::newRow("by another integration") << "/api/integrations/itg_offline/links"_ba
                                            << "shop-19"_ba;
}

void TestLinkEndpoint::anItemHeldElsewhereIsAConflict()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, endUser);
    Receiver receiver;
    QCOMPARE(receiver.post(kGood).status, 201);
    const QByteArray body
        = R"({"item_id":"item-7","access_token":"access-sandbox-second","end_user_id":")"_ba + endUser + R"("})"_ba;
    const HttpReply reply = receiver.post(body, target);
    QCOMPARE(reply.status, 409);
    const QString why = reply.json().value("description"_L1).toString();
    QVERIFY2(why.contains("shop-19"_L1) && why.contains("itg_sandbox"_L1), qPrintable(why));
    const QList<Item> items = receiver.items();
    QCOMPARE(items.size(), 1);
    const Result<AccessToken> token = receiver.openVault->open(items[0].sealedToken, items[0].id);
    QVERIFY(token);
    QCOMPARE(token->reveal(), u"access-sandbox-first"_s);
    QCOMPARE(receiver.linked.count(), 1);
}

void TestLinkEndpoint::withoutAKeyNothingIsRevealed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("good link") << QByteArray(kLinks) << QByteArray(kGood);
    QTest::newRow("bad body") << QByteArray(kLinks) << "nonsense"_ba;
    QTest::newRow("unknown integration") << "/api/integrations/itg_none/links"_ba << QByteArray(kGood);
}

void TestLinkEndpoint::withoutAKeyNothingIsRevealed()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    Receiver receiver;
    const HttpReply none = exchange(receiver.port, "POST"_ba, target, {}, body);
    const HttpReply wrong = exchange(receiver.port, "POST"_ba, target, {{"x-api-key"_ba, "key_wrong"_ba}}, body);
    const QByteArray expected
        = R"({"code":401,"description":"Send an API key that is in use in the x-api-key header.","name":"Unauthorized"})"_ba;
    QCOMPARE(none.status, 401);
    QCOMPARE(none.body, expected);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.body, expected);
    QVERIFY(receiver.items().isEmpty());
}

void TestLinkEndpoint::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << ""_ba << 400;
    QTest::newRow("not JSON") << "item_id=item-7"_ba << 400;
    QTest::newRow("cut off") << R"({"item_id":"item-7")"_ba << 400;
    QTest::newRow("a list") << R"(["item-7"])"_ba << 400;
    QTest::newRow("a text") << R"("item-7")"_ba << 400;
    QTest::newRow("two objects") << "{}{}"_ba << 400;
    QTest::newRow("no UTF-8") << "{\"item_id\":\"\xff\"}"_ba << 400;
    QTest::newRow("an empty object") << "{}"_ba << 422;
    QTest::newRow("the wrapper of other Heron calls") << R"({"link":{"item_id":"item-7"}})"_ba << 422;
}

void TestLinkEndpoint::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    Receiver receiver;
    const HttpReply reply = receiver.post(body);
    QTEST(reply.status, "status");
    QCOMPARE(reply.json().value("code"_L1).toInt(), reply.status);
    QVERIFY(receiver.items().isEmpty());
}

void TestLinkEndpoint::namesEveryWrongField()
{
    Receiver receiver;
    const HttpReply reply = receiver.post(R"({"access_token":7,"end_user_id":""})"_ba);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.body,
        R"({"code":422,"description":{"json":{"access_token":["Must be a string."],"end_user_id":["Must not be empty."],"item_id":["Missing data for required field."]}},"name":"Unprocessable Entity"})"_ba);
}

void TestLinkEndpoint::refusesTokensOfAnotherEnvironment_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("production token to sandbox") << QByteArray(kLinks) << "access-production-1"_ba;
    QTest::newRow("sandbox token to production") << "/api/integrations/itg_production/links"_ba
                                                 << "access-sandbox-1"_ba;
    QTest::newRow("production token to the simulator") << "/api/integrations/itg_offline/links"_ba
                                                       << "access-production-1"_ba;
    QTest::newRow("retired development token") << QByteArray(kLinks) << "access-development-1"_ba;
}

void TestLinkEndpoint::refusesTokensOfAnotherEnvironment()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, token);
    Receiver receiver;
    const HttpReply reply
        = receiver.post(R"({"item_id":"i","end_user_id":"e","access_token":")"_ba + token + R"("})"_ba, target);
    QCOMPARE(reply.status, 422);
    const QJsonObject json = reply.json().value("description"_L1).toObject().value("json"_L1).toObject();
    QCOMPARE(json.keys(), QStringList{u"access_token"_s});
    const QString why = json.value("access_token"_L1).toArray().at(0).toString();
    QVERIFY2(why.contains(QString::fromLatin1(token.split('-').at(1))), qPrintable(why));
    QVERIFY(!why.contains(QString::fromLatin1(token)));
    QVERIFY(receiver.items().isEmpty());
}

void TestLinkEndpoint::takesTokensOfItsEnvironment_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("production") << "/api/integrations/itg_production/links"_ba
                                << "access-production-1"_ba;
    QTest::newRow("the simulator speaks as sandbox") << "/api/integrations/itg_offline/links"_ba
                                                     << "access-sandbox-1"_ba;
}

void TestLinkEndpoint::takesTokensOfItsEnvironment()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, token);
    Receiver receiver;
    const HttpReply reply
        = receiver.post(R"({"item_id":"i","end_user_id":"e","access_token":")"_ba + token + R"("})"_ba, target);
    QCOMPARE(reply.status, 201);
}

void TestLinkEndpoint::anUnknownIntegrationIsNotFound()
{
    Receiver receiver;
    QCOMPARE(receiver.post(kGood, "/api/integrations/itg_none/links"_ba).status, 404);
    QVERIFY(receiver.items().isEmpty());
    QCOMPARE(receiver.linked.count(), 0);
}

void TestLinkEndpoint::bodiesOver64KibAreTooLarge()
{
    Receiver receiver;
    const QByteArray before = R"({"item_id":"i","access_token":"access-sandbox-1","end_user_id":"e","note":")"_ba;
    const QByteArray fits = before + QByteArray(64 * 1024 - before.size() - 2, 'x') + R"("})"_ba;
    QCOMPARE(fits.size(), 65'536);
    QCOMPARE(receiver.post(fits + ' ').status, 413);
    QVERIFY(receiver.items().isEmpty());
    QCOMPARE(receiver.post(fits).status, 201);
}

void TestLinkEndpoint::extraFieldsAreIgnored()
{
    Receiver receiver;
    const HttpReply reply = receiver.post(
        R"({"item_id":"i","access_token":"access-sandbox-1","end_user_id":"e","asset_report_token":null,"x":[1]})"_ba);
    QCOMPARE(reply.status, 201);
}

void TestLinkEndpoint::whileSecretsAreLockedTheCallerComesAgain()
{
    const Error locked = unexpected(Error::Kind::SecretsLocked, u"locked"_s, u"The keyring is locked."_s).error;
    Receiver receiver(20s, std::make_shared<const TokenVault>(locked));
    const HttpReply reply = receiver.post(kGood);
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Retry-After"_ba), "30"_ba);
    QCOMPARE(reply.json().value("description"_L1).toString(),
        u"Access tokens cannot be sealed now: The keyring is locked. Unlock Egret's secret store, then send the link again."_s);
    QVERIFY(receiver.items().isEmpty());
    receiver.endpoint.setVault(receiver.openVault);
    QCOMPARE(receiver.post(kGood).status, 201);
}

void TestLinkEndpoint::whileTheWriterIsBusyNothingIsStored()
{
    Receiver receiver(200ms);
    QSemaphore gate;
    const QFuture<Result<>> busy = receiver.writer.post<void>([&gate](Stores&) -> Result<> {
        gate.acquire();
        return {};
    });
    const HttpReply reply = receiver.post(kGood);
    gate.release();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Retry-After"_ba), "5"_ba);
    QVERIFY(receiver.items().isEmpty()); // asked behind the link's turn
    QCOMPARE(receiver.linked.count(), 0);
    QCOMPARE(receiver.post(kGood).status, 201);
}

void TestLinkEndpoint::aLinkWhoseTurnHasComeIsWaitedFor()
{
    Receiver receiver(200ms);
    Result<std::unique_ptr<Database>> other
        = Database::open(receiver.path(), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s));
    QTimer::singleShot(1'000, this, [&other] { QVERIFY((*other)->execute(u"COMMIT"_s)); });
    QCOMPARE(receiver.post(kGood).status, 201);
    QCOMPARE(receiver.items().size(), 1);
}

void TestLinkEndpoint::afterTheWriterStoppedTheCallerComesAgain()
{
    Receiver receiver;
    receiver.writer.stop();
    const HttpReply reply = receiver.post(kGood);
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.header("Retry-After"_ba).isEmpty());
}

void TestLinkEndpoint::otherMachinesMayPostThroughAProxy()
{
    Receiver receiver;
    const HttpReply reply = exchange(receiver.port, "POST"_ba, kLinks,
        {{"Host"_ba, "egret.example.com"_ba}, {"X-Forwarded-For"_ba, "192.0.2.7"_ba}, {"x-api-key"_ba, kKey}}, kGood);
    QCOMPARE(reply.status, 201);
}

void TestLinkEndpoint::manyLinksAtOnceAreAllKept()
{
    Receiver receiver;
    std::vector<std::unique_ptr<test::HttpClient>> clients;
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray body = R"({"item_id":"item-)"_ba + number + R"(","access_token":"access-sandbox-)"_ba + number
            + R"(","end_user_id":"shop"})"_ba;
        clients.push_back(std::make_unique<test::HttpClient>(receiver.port));
        clients.back()->send("POST "_ba + kLinks + " HTTP/1.1\r\nHost: localhost\r\nx-api-key: "_ba + kKey
            + "\r\nContent-Length: "_ba + QByteArray::number(body.size()) + "\r\n\r\n"_ba + body);
    }
    for (const auto& client : clients)
        QCOMPARE(client->read().status, 201);
    QCOMPARE(receiver.items().size(), 50);
    QTRY_COMPARE(receiver.linked.count(), 50);
}

QTEST_GUILESS_MAIN(TestLinkEndpoint)
#include "tst_linkendpoint.moc"
