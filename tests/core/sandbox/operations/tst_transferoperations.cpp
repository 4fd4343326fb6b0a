// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferoperations.h"

#include "transferclient.h"

using namespace egret;
using namespace egret::test;

namespace {

QJsonObject fields(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject pairs(int count)
{
    QJsonObject map;
    for (int number = 0; number < count; ++number)
        map.insert(QString(u"key"_s + QString::number(number)), u"value"_s);
    return map;
}

} // namespace

class TestTransferOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void metadataHasBounds_data();
    void metadataHasBounds();
    void tellsEverythingOfANewTransfer();
    void anAuthorizationMakesOneTransfer();
    void anAuthorizationIsGoodForAnHour();
    void amountsGoUpToWhatWasAuthorised_data();
    void amountsGoUpToWhatWasAuthorised();
    void descriptionsAreShorterByAch_data();
    void descriptionsAreShorterByAch();
    void acceptsWhatOlderClientsSend();
    void isFoundByEitherId();
    void onlyPendingOnesCanBeCancelled();
    void listsTheNewestFirst();
    void listsWhatTheFiltersLet_data();
    void listsWhatTheFiltersLet();

private:
    Sandbox m_sandbox;
};

void TestTransferOperations::init()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
}

void TestTransferOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::newRow("no description") << R"({"description":null})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an empty description") << R"({"description":""})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an authorization that nobody made") << R"({"authorization_id":"c9f90aa1-2949-c799-e2b6-ea05c89bb586"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an account that is not the authorised one") << R"({"account_id":"other"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a token of nothing") << R"({"access_token":"access-sandbox-1"})"_ba << u"INVALID_ACCESS_TOKEN"_s;
    QTest::newRow("an amount of nothing") << R"({"amount":"0.00"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a number for an amount") << R"({"amount":1})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a fee above the amount") << R"({"facilitator_fee":"1.01"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a fee of nothing") << R"({"facilitator_fee":"0.00"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a test clock that nobody made") << R"({"test_clock_id":"tick"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown field") << R"({"urgent":true})"_ba << u"UNKNOWN_FIELDS"_s;
}

void TestTransferOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, code);
    TransferClient client(m_sandbox);
    QCOMPARE(client.create(client.authorized(), fields(changed)).code(), code);
    QCOMPARE(client.events(), QStringList());
}

void TestTransferOperations::metadataHasBounds_data()
{
    QTest::addColumn<QJsonValue>("metadata");
    QTest::addColumn<int>("status");
    QTest::newRow("fifty pairs") << QJsonValue(pairs(50)) << 200;
    QTest::newRow("fifty-one pairs") << QJsonValue(pairs(51)) << 400;
    QTest::newRow("a key of 40 characters") << QJsonValue(QJsonObject{{QString(40, u'k'), u"v"_s}}) << 200;
    QTest::newRow("a key of 41 characters") << QJsonValue(QJsonObject{{QString(41, u'k'), u"v"_s}}) << 400;
    QTest::newRow("a value of 500 characters") << QJsonValue(QJsonObject{{u"k"_s, QString(500, u'v')}}) << 200;
    QTest::newRow("a value of 501 characters") << QJsonValue(QJsonObject{{u"k"_s, QString(501, u'v')}}) << 400;
    QTest::newRow("an umlaut") << QJsonValue(QJsonObject{{u"k"_s, u"\u00e4"_s}}) << 400;
    QTest::newRow("a number") << QJsonValue(QJsonObject{{u"k"_s, 5}}) << 400;
    QTest::newRow("no object") << QJsonValue(u"text"_s) << 400;
}

void TestTransferOperations::metadataHasBounds()
{
    QFETCH(QJsonValue, metadata);
    QFETCH(int, status);
    TransferClient client(m_sandbox);
    const Answer answer = client.create(client.authorized(), {{u"metadata"_s, metadata}});
    QCOMPARE(answer.status, status);
    if (status == 200)
        QCOMPARE(answer.json.value("transfer"_L1).toObject().value("metadata"_L1), metadata);
}

void TestTransferOperations::tellsEverythingOfANewTransfer()
{
    TransferClient client(m_sandbox);
    const QString authorization = client.authorized(u"12.34"_s);
    QJsonObject told = client.create(authorization, {{u"facilitator_fee"_s, u"0.30"_s}}).json.value("transfer"_L1).toObject();
    QCOMPARE(told.take("id"_L1).toString().size(), 36);
    for (const auto ours : {"funding_account_id"_L1, "ledger_id"_L1, "origination_account_id"_L1})
        QCOMPARE(told.take(ours).toString().size(), 36);
    QJsonObject expected = fields(R"({"type":"debit","network":"ach","ach_class":"web","amount":"12.34","iso_currency_code":"USD",
        "status":"pending","cancellable":true,"description":"Deposit","created":"2026-06-17T14:31:48.000Z","metadata":null,
        "failure_reason":null,"network_trace_id":null,"refunds":[],"guarantee_decision":null,"guarantee_decision_rationale":null,
        "recurring_transfer_id":null,"sweep_status":null,"facilitator_fee":"0.30","credit_funds_source":null,"originator_client_id":null,
        "wire_details":null,"expected_settlement_date":"2026-06-18","standard_return_window":"2026-06-24",
        "unauthorized_return_window":"2026-09-15","expected_funds_available_date":"2026-06-26",
        "user":{"legal_name":"Anne Charleston","phone_number":null,"email_address":null,"address":null}})"_ba);
    expected.insert("account_id"_L1, client.checking());
    expected.insert("authorization_id"_L1, authorization);
    QCOMPARE(told, expected);
}

void TestTransferOperations::anAuthorizationMakesOneTransfer()
{
    TransferClient client(m_sandbox);
    const QString authorization = client.authorized();
    const QJsonObject first = client.create(authorization).json.value("transfer"_L1).toObject();
    const QJsonObject second = client.create(authorization, {{u"description"_s, u"Again"_s}}).json.value("transfer"_L1).toObject();
    QCOMPARE(second, first);
    QCOMPARE(client.events(), QStringList({u"pending"_s}));
}

void TestTransferOperations::anAuthorizationIsGoodForAnHour()
{
    TransferClient client(m_sandbox);
    const QString used = client.authorized();
    const QString unused = client.authorized();
    QCOMPARE(client.create(used).status, 200);
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-06-17T15:31:47Z"_s}}).status, 200);
    QCOMPARE(client.create(client.authorized()).status, 200);
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-06-17T15:31:48Z"_s}}).status, 200);
    QCOMPARE(client.create(unused).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.create(used).status, 200);
}

void TestTransferOperations::amountsGoUpToWhatWasAuthorised_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("moved");
    QTest::newRow("less") << u"4.99"_s << u"4.99"_s;
    QTest::newRow("as much") << u"5.00"_s << u"5.00"_s;
    QTest::newRow("more") << u"5.01"_s << QString();
}

void TestTransferOperations::amountsGoUpToWhatWasAuthorised()
{
    QFETCH(QString, amount);
    QFETCH(QString, moved);
    TransferClient client(m_sandbox);
    const Answer answer = client.create(client.authorized(u"5.00"_s), {{u"amount"_s, amount}});
    QCOMPARE(answer.code(), moved.isEmpty() ? u"INVALID_FIELD"_s : QString());
    QCOMPARE(answer.json.value("transfer"_L1).toObject().value("amount"_L1).toString(), moved);
}

void TestTransferOperations::descriptionsAreShorterByAch_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("status");
    QTest::newRow("ten characters by ACH") << u"ach"_s << u"1234567890"_s << 200;
    QTest::newRow("eleven characters by ACH") << u"ach"_s << u"12345678901"_s << 400;
    QTest::newRow("eleven characters on the same day") << u"same-day-ach"_s << u"12345678901"_s << 400;
    QTest::newRow("fifteen characters by rtp") << u"rtp"_s << u"123456789012345"_s << 200;
    QTest::newRow("sixteen characters by rtp") << u"rtp"_s << u"1234567890123456"_s << 400;
}

void TestTransferOperations::descriptionsAreShorterByAch()
{
    QFETCH(QString, network);
    QFETCH(QString, description);
    QFETCH(int, status);
    TransferClient client(m_sandbox);
    const QJsonObject credit{{u"network"_s, network}, {u"type"_s, u"credit"_s}, {u"ach_class"_s, u"ppd"_s}};
    QCOMPARE(client.create(client.authorized(u"1.00"_s, credit), {{u"description"_s, description}}).status, status);
}

void TestTransferOperations::acceptsWhatOlderClientsSend()
{
    TransferClient client(m_sandbox);
    const Answer answer = client.create(client.authorized(u"5.00"_s), fields(R"({"type":"credit","network":"ach","amount":"5.00","ach_class":"ppd",
        "user":{"legal_name":"John Doe","email_address":"john.doe@example.com"},"idempotency_key":"one","iso_currency_code":"USD"})"_ba));
    QCOMPARE(answer.status, 200);
}

void TestTransferOperations::isFoundByEitherId()
{
    TransferClient client(m_sandbox);
    const QString authorization = client.authorized();
    const auto found = [&](const QJsonObject& request) { return client.post(u"/transfer/get"_s, request); };
    QCOMPARE(found({{u"authorization_id"_s, authorization}}).code(), u"INVALID_FIELD"_s);
    const QJsonObject made = client.create(authorization).json.value("transfer"_L1).toObject();
    QCOMPARE(found({{u"authorization_id"_s, authorization}}).json.value("transfer"_L1).toObject(), made);
    QCOMPARE(found({{u"transfer_id"_s, made.value("id"_L1)}}).json.value("transfer"_L1).toObject(), made);
    QCOMPARE(found({}).code(), u"MISSING_FIELDS"_s);
    QCOMPARE(found({{u"transfer_id"_s, made.value("id"_L1)}, {u"authorization_id"_s, authorization}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(found({{u"transfer_id"_s, u"460cbe92-2dcc-8eae-5ad6-b37d0ec90fd9"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestTransferOperations::onlyPendingOnesCanBeCancelled()
{
    TransferClient client(m_sandbox);
    const QString id = client.transfer();
    const auto cancel = [&](const QString& transfer, const QString& reason) {
        return client.post(u"/transfer/cancel"_s, {{u"transfer_id"_s, transfer}, {u"reason_code"_s, reason}});
    };
    QCOMPARE(cancel(id, u"WHIM"_s).code(), u"INVALID_FIELD"_s);
    const Answer cancelled = cancel(id, u"CUST"_s);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json.keys(), QStringList({u"request_id"_s}));
    QCOMPARE(client.told(id).value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(client.told(id).value("cancellable"_L1).toBool(true), false);
    QCOMPARE(cancel(id, u"CUST"_s).code(), u"TRANSFER_NOT_CANCELLABLE"_s);
    const QString posted = client.transfer();
    client.simulate(posted, u"posted"_s);
    QCOMPARE(cancel(posted, u"CUST"_s).code(), u"TRANSFER_NOT_CANCELLABLE"_s);
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"cancelled"_s, u"pending"_s, u"posted"_s}));
}

void TestTransferOperations::listsTheNewestFirst()
{
    TransferClient client(m_sandbox);
    for (const QString& amount : {u"1.00"_s, u"2.00"_s, u"3.00"_s})
        client.transfer(amount);
    const auto amounts = [&](const QJsonObject& request) {
        QStringList list;
        for (const QJsonValue& transfer : client.post(u"/transfer/list"_s, request).json.value("transfers"_L1).toArray())
            list.append(transfer.toObject().value("amount"_L1).toString());
        return list;
    };
    QCOMPARE(amounts({}), QStringList({u"3.00"_s, u"2.00"_s, u"1.00"_s}));
    QCOMPARE(amounts({{u"count"_s, 1}, {u"offset"_s, 1}}), QStringList({u"2.00"_s}));
    QCOMPARE(amounts({{u"offset"_s, 3}}), QStringList());
    QCOMPARE(client.post(u"/transfer/list"_s, {{u"count"_s, 26}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.post(u"/transfer/list"_s, {{u"start_date"_s, u"2026-06-17"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestTransferOperations::listsWhatTheFiltersLet_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("filters that are null") << R"({"start_date":null,"end_date":null,"funding_account_id":null})"_ba << 1;
    QTest::newRow("from its moment on") << R"({"start_date":"2026-06-17T14:31:48Z"})"_ba << 1;
    QTest::newRow("from later on") << R"({"start_date":"2026-06-17T14:31:49Z"})"_ba << 0;
    QTest::newRow("until its moment") << R"({"end_date":"2026-06-17T14:31:48Z"})"_ba << 1;
    QTest::newRow("until before it") << R"({"end_date":"2026-06-17T14:31:47Z"})"_ba << 0;
    QTest::newRow("of another account") << R"({"funding_account_id":"other"})"_ba << 0;
    QTest::newRow("of an originator") << R"({"originator_client_id":"other"})"_ba << 0;
}

void TestTransferOperations::listsWhatTheFiltersLet()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, count);
    TransferClient client(m_sandbox);
    client.transfer();
    const Answer answer = client.post(u"/transfer/list"_s, fields(filter));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value("transfers"_L1).toArray().size(), count);
}

QTEST_GUILESS_MAIN(TestTransferOperations)
#include "tst_transferoperations.moc"
