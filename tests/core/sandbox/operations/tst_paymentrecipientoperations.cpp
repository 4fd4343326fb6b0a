// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentrecipientoperations.h"

#include "paymentclient.h"

using namespace egret;
using namespace egret::test;

class TestPaymentRecipientOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesWhatCannotBePaid_data();
    void refusesWhatCannotBePaid();
    void tellsWhatItWasMadeWith();
    void sameDetailsAreTheSameRecipient();
    void anotherDetailIsAnotherRecipient();
    void unknownOnesAreRefused_data();
    void unknownOnesAreRefused();
    void pagesGoFromTheNewestToTheOldest();
    void cursorsMustComeFromAPage_data();
    void cursorsMustComeFromAPage();

private:
    Sandbox m_sandbox;
};

void TestPaymentRecipientOperations::init()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestPaymentRecipientOperations::refusesWhatCannotBePaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("a name alone") << R"({"name":"A"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("numbers that are null") << R"({"name":"A","iban":null,"bacs":null})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no name") << R"({"iban":"GB29NWBK60161331926819"})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an empty name") << R"({"name":"","iban":"GB29NWBK60161331926819"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an IBAN with wrong check digits") << R"({"name":"A","iban":"GB28NWBK60161331926819"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an IBAN with small letters") << R"({"name":"A","iban":"gb29NWBK60161331926819"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("words for an IBAN") << R"({"name":"A","iban":"Recipient IBAN 12"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a short IBAN") << R"({"name":"A","iban":"GB29NWBK"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a sort code with dashes") << R"({"name":"A","bacs":{"account":"26207729","sort_code":"56-029"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a sort code of five digits") << R"({"name":"A","bacs":{"account":"26207729","sort_code":"56002"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an account of eleven digits") << R"({"name":"A","bacs":{"account":"26207729000","sort_code":"560029"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an account without sort code") << R"({"name":"A","bacs":{"account":"26207729"}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("a field of no meaning") << R"({"name":"A","iban":"GB29NWBK60161331926819","bank":"B"})"_ba << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("an address without city")
        << R"({"name":"A","iban":"GB29NWBK60161331926819","address":{"street":["1 High St"],"postal_code":"E1","country":"GB"}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an address of three lines")
        << R"({"name":"A","iban":"GB29NWBK60161331926819","address":{"street":["1","2","3"],"city":"London","postal_code":"E1","country":"GB"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a country in small letters")
        << R"({"name":"A","iban":"GB29NWBK60161331926819","address":{"street":["1"],"city":"London","postal_code":"E1","country":"gb"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an empty line of an address")
        << R"({"name":"A","iban":"GB29NWBK60161331926819","address":{"street":[""],"city":"London","postal_code":"E1","country":"GB"}})"_ba << u"INVALID_FIELD"_s;
}

void TestPaymentRecipientOperations::refusesWhatCannotBePaid()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    PaymentClient client(m_sandbox);
    const Answer answer = client.postBytes(u"/payment_initiation/recipient/create"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(client.post(u"/payment_initiation/recipient/list"_s, {}).json.value("recipients"_L1).toArray().size(), 0);
}

void TestPaymentRecipientOperations::tellsWhatItWasMadeWith()
{
    PaymentClient client(m_sandbox);
    const QJsonObject address{{u"street"_s, QJsonArray{u"4 Privet Drive"_s}}, {u"city"_s, u"Little Whinging"_s}, {u"postal_code"_s, u"11111"_s}, {u"country"_s, u"GB"_s}};
    const Answer made = client.post(u"/payment_initiation/recipient/create"_s,
        {{u"name"_s, u"Jo"_s}, {u"iban"_s, u"DE89370400440532013000"_s}, {u"address"_s, address}});
    QCOMPARE(made.status, 200);
    const QString id = made.text("recipient_id"_L1);
    QVERIFY(id.startsWith("recipient-id-sandbox-"_L1));
    QJsonObject told = client.post(u"/payment_initiation/recipient/get"_s, {{u"recipient_id"_s, id}}).json;
    QVERIFY(!told.take("request_id"_L1).toString().isEmpty());
    const QJsonObject expected{{u"recipient_id"_s, id}, {u"name"_s, u"Jo"_s}, {u"iban"_s, u"DE89370400440532013000"_s},
        {u"bacs"_s, QJsonValue::Null}, {u"address"_s, address}};
    QCOMPARE(told, expected);
}

void TestPaymentRecipientOperations::sameDetailsAreTheSameRecipient()
{
    PaymentClient client(m_sandbox);
    const QString id = client.recipient();
    QCOMPARE(client.recipient(), id);
    const Answer again = client.post(u"/payment_initiation/recipient/create"_s,
        {{u"name"_s, u"Wonder Wallet"_s}, {u"iban"_s, u"GB29NWBK60161331926819"_s}, {u"bacs"_s, PaymentClient::numbers()}, {u"address"_s, QJsonValue::Null}});
    QCOMPARE(again.text("recipient_id"_L1), id);
}

void TestPaymentRecipientOperations::anotherDetailIsAnotherRecipient()
{
    PaymentClient client(m_sandbox);
    QVERIFY(client.recipient(u"One"_s) != client.recipient(u"Two"_s));
}

void TestPaymentRecipientOperations::unknownOnesAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"recipient-id"_s;
    QTest::newRow("of another environment") << u"recipient-id-production-9b6b4679-914b-445b-9450-efbdb80296f6"_s;
    QTest::newRow("of another maker") << u"recipient-id-sandbox-9b6b4679-914b-445b-9450-efbdb80296f6"_s;
}

void TestPaymentRecipientOperations::unknownOnesAreRefused()
{
    QFETCH(QString, id);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/payment_initiation/recipient/get"_s, {{u"recipient_id"_s, id}}).code(), u"INVALID_FIELD"_s);
}

void TestPaymentRecipientOperations::pagesGoFromTheNewestToTheOldest()
{
    PaymentClient client(m_sandbox);
    for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s})
        client.recipient(name);
    const auto names = [](const Answer& page) {
        QStringList list;
        for (const QJsonValue& recipient : page.json.value("recipients"_L1).toArray())
            list.append(recipient.toObject().value("name"_L1).toString());
        return list;
    };
    const Answer first = client.post(u"/payment_initiation/recipient/list"_s, {{u"count"_s, 2}});
    QCOMPARE(names(first), QStringList({u"Three"_s, u"Two"_s}));
    const Answer second = client.post(u"/payment_initiation/recipient/list"_s, {{u"count"_s, QJsonValue::Null}, {u"cursor"_s, first.text("next_cursor"_L1)}});
    QCOMPARE(names(second), QStringList({u"One"_s}));
    QVERIFY(!second.json.contains("next_cursor"_L1));
}

void TestPaymentRecipientOperations::cursorsMustComeFromAPage_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << u"next"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << QString(257, u'A');
}

void TestPaymentRecipientOperations::cursorsMustComeFromAPage()
{
    QFETCH(QString, cursor);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/payment_initiation/recipient/list"_s, {{u"cursor"_s, cursor}}).code(), u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestPaymentRecipientOperations)
#include "tst_paymentrecipientoperations.moc"
