// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferauthorizationoperations.h"

#include "transferclient.h"

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

QJsonObject fields(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject authorization(const Answer& answer)
{
    return answer.json.value("authorization"_L1).toObject();
}

} // namespace

class TestTransferAuthorizationOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void tokensAndAccountsMustFit();
    void anItemNeedsTransferOrAuth();
    void tellsWhatItWasAskedFor();
    void balancesDecide();
    void aResetLoginNeedsItsUser();
    void aStaleItemIsNotAssessed();
    void sameKeySameRequestSameAuthorization();
    void sameKeyOtherRequestIsRefused();
    void acceptsWhatOlderClientsSend();

private:
    Sandbox m_sandbox;
};

void TestTransferAuthorizationOperations::init()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestTransferAuthorizationOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::newRow("no user") << R"({"user":null})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("a user without name") << R"({"user":{"email_address":"a@b.c"}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("a field of the user that is unknown") << R"({"user":{"legal_name":"A","age":5}})"_ba << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("ACH without its class") << R"({"ach_class":null})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no amount") << R"({"amount":null})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an amount without decimals") << R"({"amount":"10"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an amount with one decimal") << R"({"amount":"10.0"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an amount of nothing") << R"({"amount":"0.00"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an amount below nothing") << R"({"amount":"-1.00"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a number for an amount") << R"({"amount":10.00})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("another currency") << R"({"iso_currency_code":"EUR"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown network") << R"({"network":"card"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown type") << R"({"type":"refund"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a debit by rtp") << R"({"network":"rtp"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a debit by wire") << R"({"network":"wire"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a credit over the telephone") << R"({"type":"credit","ach_class":"tel"})"_ba << u"TRANSFER_FORBIDDEN_ACH_CLASS"_s;
    QTest::newRow("more than ACH carries") << R"({"amount":"10000000.01"})"_ba << u"TRANSFER_NETWORK_LIMIT_EXCEEDED"_s;
    QTest::newRow("more than goes the same day") << R"({"network":"same-day-ach","amount":"1000000.01"})"_ba << u"TRANSFER_NETWORK_LIMIT_EXCEEDED"_s;
    QTest::newRow("more than rtp carries") << R"({"network":"rtp","type":"credit","amount":"1000000.01"})"_ba << u"TRANSFER_NETWORK_LIMIT_EXCEEDED"_s;
    QTest::newRow("more than a wire carries") << R"({"network":"wire","type":"credit","amount":"1000000.00"})"_ba << u"TRANSFER_NETWORK_LIMIT_EXCEEDED"_s;
    QTest::newRow("a key of 51 characters") << R"({"idempotency_key":"123456789012345678901234567890123456789012345678901"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an originator that nobody is") << R"({"originator_client_id":"someone"})"_ba << u"TRANSFER_ORIGINATOR_NOT_FOUND"_s;
    QTest::newRow("a ledger that nobody has") << R"({"ledger_id":"mine"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a test clock that nobody made") << R"({"test_clock_id":"tick"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("attributes that are no texts") << R"({"custom_attributes":{"age":5}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a device that is a text") << R"({"device":"phone"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown field") << R"({"speed":"high"})"_ba << u"UNKNOWN_FIELDS"_s;
}

void TestTransferAuthorizationOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, code);
    TransferClient client(m_sandbox);
    QCOMPARE(client.authorize(fields(changed)).code(), code);
}

void TestTransferAuthorizationOperations::tokensAndAccountsMustFit()
{
    TransferClient client(m_sandbox);
    QCOMPARE(client.authorize({{u"access_token"_s, u"access-production-1"_s}}).code(), u"INVALID_ACCESS_TOKEN"_s);
    QCOMPARE(client.authorize({{u"account_id"_s, u"none"_s}}).code(), u"INVALID_ACCOUNT_ID"_s);
    QCOMPARE(client.authorize({{u"account_id"_s, client.accountOf(u"credit card"_s)}}).code(), u"TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"_s);
    const QJsonObject instant{{u"account_id"_s, client.accountOf(u"savings"_s)}, {u"network"_s, u"rtp"_s}, {u"type"_s, u"credit"_s}};
    QCOMPARE(client.authorize(instant).code(), u"INVALID_FIELD"_s);
}

void TestTransferAuthorizationOperations::anItemNeedsTransferOrAuth()
{
    TransferClient banking(m_sandbox, {u"auth"_s, u"identity"_s});
    QCOMPARE(banking.authorize().status, 200);
    TransferClient reading(m_sandbox, {u"transactions"_s});
    QCOMPARE(reading.authorize().code(), u"PRODUCTS_NOT_SUPPORTED"_s);
}

void TestTransferAuthorizationOperations::tellsWhatItWasAskedFor()
{
    TransferClient client(m_sandbox);
    const QJsonObject told = authorization(client.authorize({{u"type"_s, u"credit"_s}, {u"ach_class"_s, u"ppd"_s}, {u"amount"_s, u"12.34"_s}}));
    QCOMPARE(told.value("decision"_L1).toString(), u"approved"_s);
    QVERIFY(told.value("decision_rationale"_L1).isNull());
    QVERIFY(told.value("created"_L1).toString().startsWith("2026-06-17T14:31:"_L1));
    QJsonObject proposed = told.value("proposed_transfer"_L1).toObject();
    for (const auto ours : {"funding_account_id"_L1, "ledger_id"_L1, "origination_account_id"_L1})
        QCOMPARE(proposed.take(ours).toString().size(), 36);
    QJsonObject expected = fields(R"({"type":"credit","network":"ach","ach_class":"ppd","amount":"12.34","iso_currency_code":"USD",
        "credit_funds_source":"sweep","originator_client_id":null,"wire_details":null,
        "user":{"legal_name":"Anne Charleston","phone_number":null,"email_address":null,"address":null}})"_ba);
    expected.insert("account_id"_L1, client.checking());
    QCOMPARE(proposed, expected);
}

void TestTransferAuthorizationOperations::balancesDecide()
{
    TransferClient client(m_sandbox);
    const QJsonObject told = authorization(client.authorize({{u"amount"_s, u"9999999.00"_s}}));
    QCOMPARE(told.value("decision"_L1).toString(), u"declined"_s);
    QCOMPARE(told.value("decision_rationale"_L1).toObject().value("code"_L1).toString(), u"NSF"_s);
    QCOMPARE(client.create(told.value("id"_L1).toString()).code(), u"INVALID_FIELD"_s);
}

void TestTransferAuthorizationOperations::aResetLoginNeedsItsUser()
{
    TransferClient client(m_sandbox);
    client.post(u"/sandbox/item/reset_login"_s, {{u"access_token"_s, client.token()}});
    const QJsonObject once = authorization(client.authorize({{u"idempotency_key"_s, u"one"_s}}));
    QCOMPARE(once.value("decision"_L1).toString(), u"user_action_required"_s);
    QVERIFY(once.value("decision_rationale"_L1).isNull());
    QCOMPARE(client.create(once.value("id"_L1).toString()).code(), u"INVALID_FIELD"_s);
    const Answer again = client.authorize({{u"idempotency_key"_s, u"one"_s}, {u"amount"_s, u"2.00"_s}});
    QCOMPARE(again.status, 200);
    QVERIFY(authorization(again).value("id"_L1) != once.value("id"_L1));
}

void TestTransferAuthorizationOperations::aStaleItemIsNotAssessed()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
    TransferClient client(m_sandbox);
    const Answer advanced = client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-07-18T14:31:48Z"_s}});
    QCOMPARE(advanced.status, 200);
    const QJsonObject told = authorization(client.authorize());
    QCOMPARE(told.value("decision"_L1).toString(), u"approved"_s);
    QCOMPARE(told.value("decision_rationale"_L1).toObject().value("code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(client.create(told.value("id"_L1).toString()).status, 200);
}

void TestTransferAuthorizationOperations::sameKeySameRequestSameAuthorization()
{
    TransferClient client(m_sandbox);
    const QJsonObject keyed{{u"idempotency_key"_s, u"one"_s}};
    const QJsonObject first = authorization(client.authorize(keyed));
    QCOMPARE(authorization(client.authorize(keyed)), first);
    QVERIFY(authorization(client.authorize({{u"idempotency_key"_s, u"two"_s}})) != first);
    QVERIFY(client.authorized() != client.authorized());
}

void TestTransferAuthorizationOperations::sameKeyOtherRequestIsRefused()
{
    TransferClient client(m_sandbox);
    QCOMPARE(client.authorize({{u"idempotency_key"_s, u"one"_s}}).status, 200);
    QCOMPARE(client.authorize({{u"idempotency_key"_s, u"one"_s}, {u"amount"_s, u"2.00"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestTransferAuthorizationOperations::acceptsWhatOlderClientsSend()
{
    TransferClient client(m_sandbox);
    const Answer answer = client.authorize(fields(R"({"with_guarantee":false,"credit_funds_source":"sweep","type":"credit","ach_class":"ccd",
        "user":{"legal_name":"John Doe","email_address":"john.doe@example.com","address":{"street":"1 Elm","country":"US"}},
        "device":{"ip_address":"192.0.2.1","user_agent":"x"},"user_present":true,"custom_attributes":{"tier":"gold"}})"_ba));
    QCOMPARE(answer.status, 200);
    const QJsonObject user = authorization(answer).value("proposed_transfer"_L1).toObject().value("user"_L1).toObject();
    QCOMPARE(user, fields(R"({"legal_name":"John Doe","phone_number":null,"email_address":"john.doe@example.com",
        "address":{"street":"1 Elm","city":null,"region":null,"postal_code":null,"country":"US"}})"_ba));
}

QTEST_GUILESS_MAIN(TestTransferAuthorizationOperations)
#include "tst_transferauthorizationoperations.moc"
