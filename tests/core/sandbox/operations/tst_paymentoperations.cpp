// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentoperations.h"

#include "paymentclient.h"

using namespace egret;
using namespace egret::test;

namespace {

QJsonObject fields(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestPaymentOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void recipientsNeedTheNumbersOfTheCurrency_data();
    void recipientsNeedTheNumbersOfTheCurrency();
    void aNewPaymentWaitsForItsUser();
    void tellsOptionsAndSchedule();
    void takenReferencesAreAdjusted();
    void pagesGoByTimeEvenWhileTheClockStandsStill();
    void pagesAreTenLongUnlessAskedOtherwise();
    void cursorsAreTimes_data();
    void cursorsAreTimes();
    void anyPaymentThatIsNotOverCanBeMoved_data();
    void anyPaymentThatIsNotOverCanBeMoved();
    void whatIsOverStaysSo_data();
    void whatIsOverStaysSo();
    void simulationNeedsAStatusAndAUrl();
    void tellsEachMoveToTheUrl();
    void failuresCarryTheirReason();

private:
    Sandbox m_sandbox;
};

void TestPaymentOperations::init()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
}

void TestPaymentOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::newRow("US dollars") << R"({"amount":{"currency":"USD","value":100.00}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("less than one") << R"({"amount":{"currency":"GBP","value":0.99}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("three decimals") << R"({"amount":{"currency":"GBP","value":1.234}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a text for an amount") << R"({"amount":{"currency":"GBP","value":"5.00"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("more than there is") << R"({"amount":{"currency":"GBP","value":1e15}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("no value") << R"({"amount":{"currency":"GBP"}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an empty reference") << R"({"reference":""})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a reference of 19 characters") << R"({"reference":"1234567890123456789"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a reference with special characters") << R"({"reference":"Invoice #17"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown recipient") << R"({"recipient_id":"recipient-id"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown field") << R"({"iban":"GB29NWBK60161331926819"})"_ba << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("an unknown scheme") << R"({"options":{"scheme":"SWIFT"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a scheme for other money") << R"({"options":{"scheme":"SEPA_CREDIT_TRANSFER"}})"_ba << u"PAYMENT_SCHEME_NOT_SUPPORTED"_s;
    QTest::newRow("a payer with a wrong IBAN") << R"({"options":{"iban":"GB28NWBK60161331926819"}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a payer with two accounts")
        << R"({"options":{"iban":"GB29NWBK60161331926819","bacs":{"account":"1","sort_code":"560029"}}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a schedule without start") << R"({"schedule":{"interval":"WEEKLY","interval_execution_day":1}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("an eighth day of the week")
        << R"({"schedule":{"interval":"WEEKLY","interval_execution_day":8,"start_date":"2026-07-01"}})"_ba << u"PAYMENT_INVALID_SCHEDULE"_s;
    QTest::newRow("a zeroth day of the month")
        << R"({"schedule":{"interval":"MONTHLY","interval_execution_day":0,"start_date":"2026-07-01"}})"_ba << u"PAYMENT_INVALID_SCHEDULE"_s;
    QTest::newRow("a schedule from yesterday on")
        << R"({"schedule":{"interval":"MONTHLY","interval_execution_day":-1,"start_date":"2026-06-16"}})"_ba << u"PAYMENT_INVALID_SCHEDULE"_s;
    QTest::newRow("a schedule that ends before it starts")
        << R"({"schedule":{"interval":"MONTHLY","interval_execution_day":1,"start_date":"2026-07-01","end_date":"2026-06-30"}})"_ba
        << u"PAYMENT_INVALID_SCHEDULE"_s;
    QTest::newRow("a standing order in euros")
        << R"({"amount":{"currency":"EUR","value":5},"schedule":{"interval":"MONTHLY","interval_execution_day":1,"start_date":"2026-07-01"}})"_ba
        << u"INVALID_FIELD"_s;
}

void TestPaymentOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, code);
    PaymentClient client(m_sandbox);
    const Answer answer = client.pay(fields(changed));
    QCOMPARE(answer.code(), code);
    QVERIFY(client.post(u"/payment_initiation/payment/list"_s, {}).json.value("payments"_L1).toArray().isEmpty());
}

void TestPaymentOperations::recipientsNeedTheNumbersOfTheCurrency_data()
{
    QTest::addColumn<QByteArray>("numbers");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("code");
    const QByteArray iban = R"({"name":"A","iban":"DE89370400440532013000"})"_ba;
    const QByteArray bacs = R"({"name":"A","bacs":{"account":"26207729","sort_code":"560029"}})"_ba;
    QTest::newRow("pounds to a bacs account") << bacs << u"GBP"_s << QString();
    QTest::newRow("pounds to an IBAN") << iban << u"GBP"_s << u"PAYMENT_INVALID_RECIPIENT"_s;
    QTest::newRow("euros to an IBAN") << iban << u"EUR"_s << QString();
    QTest::newRow("kroner to an IBAN") << iban << u"NOK"_s << QString();
    QTest::newRow("euros to a bacs account") << bacs << u"EUR"_s << u"PAYMENT_INVALID_RECIPIENT"_s;
}

void TestPaymentOperations::recipientsNeedTheNumbersOfTheCurrency()
{
    QFETCH(QByteArray, numbers);
    QFETCH(QString, currency);
    QFETCH(QString, code);
    PaymentClient client(m_sandbox);
    const Answer recipient = client.postBytes(u"/payment_initiation/recipient/create"_s, numbers);
    QCOMPARE(client.pay({{u"recipient_id"_s, recipient.text("recipient_id"_L1)}, {u"amount"_s, PaymentClient::money(2, currency)}}).code(), code);
}

void TestPaymentOperations::aNewPaymentWaitsForItsUser()
{
    PaymentClient client(m_sandbox);
    const Answer made = client.pay();
    QCOMPARE(made.text("status"_L1), u"PAYMENT_STATUS_INPUT_NEEDED"_s);
    const QString id = made.text("payment_id"_L1);
    QVERIFY(id.startsWith("payment-id-sandbox-"_L1));
    QJsonObject told = client.payment(id);
    told.remove("request_id"_L1);
    QCOMPARE(told.take("end_to_end_id"_L1).toString().size(), 32);
    const QJsonObject expected = fields(R"({"payment_id":"","recipient_id":"","status":"PAYMENT_STATUS_INPUT_NEEDED",
        "amount":{"currency":"GBP","value":5.25},"reference":"Invoice 17","adjusted_reference":null,
        "last_status_update":"2026-06-17T14:31:48.000Z","schedule":null,"refund_details":null,"bacs":null,"iban":null,"scheme":null,
        "adjusted_scheme":null,"refund_ids":null,"wallet_id":null,"transaction_id":null,"error":null})"_ba);
    QCOMPARE(told.value("payment_id"_L1).toString(), id);
    QCOMPARE(told.value("recipient_id"_L1).toString(), client.recipient());
    told.insert("payment_id"_L1, QString(u""_s));
    told.insert("recipient_id"_L1, QString(u""_s));
    QCOMPARE(told, expected);
}

void TestPaymentOperations::tellsOptionsAndSchedule()
{
    PaymentClient client(m_sandbox);
    const Answer made = client.pay(fields(R"({"options":{"request_refund_details":true,"scheme":"LOCAL_INSTANT",
        "bacs":{"account":"31926819","sort_code":"601613"}},
        "schedule":{"interval":"MONTHLY","interval_execution_day":-1,"start_date":"2026-08-01"}})"_ba));
    QCOMPARE(made.status, 200);
    const QString id = made.text("payment_id"_L1);
    const QJsonObject waiting = client.payment(id);
    const QJsonObject numbers = fields(R"({"account":"31926819","sort_code":"601613"})"_ba);
    QCOMPARE(waiting.value("bacs"_L1).toObject(), numbers);
    QCOMPARE(waiting.value("scheme"_L1).toString(), u"LOCAL_INSTANT"_s);
    QCOMPARE(waiting.value("schedule"_L1).toObject(), fields(R"({"interval":"MONTHLY","interval_execution_day":-1,
        "start_date":"2026-08-01","end_date":null,"adjusted_start_date":"2026-08-03"})"_ba));
    QVERIFY(waiting.value("refund_details"_L1).isNull());
    QCOMPARE(client.simulate(id, u"INITIATED"_s).status, 200);
    QCOMPARE(client.payment(id).value("refund_details"_L1).toObject().value("bacs"_L1).toObject(), numbers);
}

void TestPaymentOperations::takenReferencesAreAdjusted()
{
    PaymentClient client(m_sandbox);
    const auto sent = [&] {
        const QJsonObject payment = client.payment(client.pay({{u"reference"_s, u"ABCDEFGHIJKLMNOPQR"_s}}).text("payment_id"_L1));
        return payment.value("adjusted_reference"_L1);
    };
    QCOMPARE(sent(), QJsonValue(QJsonValue::Null));
    QCOMPARE(sent().toString(), u"ABCDEFGHIJKLMNOPQ2"_s);
    QCOMPARE(sent().toString(), u"ABCDEFGHIJKLMNOPQ3"_s);
}

void TestPaymentOperations::pagesGoByTimeEvenWhileTheClockStandsStill()
{
    PaymentClient client(m_sandbox);
    QStringList made;
    for (int count = 0; count < 5; ++count)
        made.prepend(client.pay().text("payment_id"_L1));
    QStringList listed;
    QJsonValue cursor = QJsonValue::Null;
    QStringList cursors;
    do {
        const Answer page = client.post(u"/payment_initiation/payment/list"_s, {{u"count"_s, 2}, {u"cursor"_s, cursor}});
        for (const QJsonValue& payment : page.json.value("payments"_L1).toArray())
            listed.append(payment.toObject().value("payment_id"_L1).toString());
        cursor = page.json.value("next_cursor"_L1);
        cursors.append(cursor.toString());
    } while (cursor.isString() && cursors.size() < 9);
    QCOMPARE(listed, made);
    QCOMPARE(cursors, QStringList({u"2026-06-17T14:31:48.003Z"_s, u"2026-06-17T14:31:48.001Z"_s, QString()}));
}

void TestPaymentOperations::pagesAreTenLongUnlessAskedOtherwise()
{
    PaymentClient client(m_sandbox);
    for (int count = 0; count < 11; ++count)
        QCOMPARE(client.pay().status, 200);
    const auto listed = [&](const QJsonObject& request) {
        return client.post(u"/payment_initiation/payment/list"_s, request).json.value("payments"_L1).toArray().size();
    };
    QCOMPARE(listed({}), 10);
    QCOMPARE(listed({{u"count"_s, 200}}), 11);
    QCOMPARE(client.post(u"/payment_initiation/payment/list"_s, {{u"count"_s, 201}}).code(), u"INVALID_FIELD"_s);
}

void TestPaymentOperations::cursorsAreTimes_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<int>("status");
    QTest::newRow("seconds in UTC") << u"2026-06-17T14:31:49Z"_s << 200;
    QTest::newRow("with an offset") << u"2026-06-17T16:31:48.500+02:00"_s << 200;
    QTest::newRow("a day") << u"2026-06-17"_s << 400;
    QTest::newRow("no zone") << u"2026-06-17T14:31:49"_s << 400;
    QTest::newRow("words") << u"yesterday"_s << 400;
}

void TestPaymentOperations::cursorsAreTimes()
{
    QFETCH(QString, cursor);
    QFETCH(int, status);
    PaymentClient client(m_sandbox);
    client.pay();
    const Answer page = client.post(u"/payment_initiation/payment/list"_s, {{u"cursor"_s, cursor}});
    QCOMPARE(page.status, status);
    QCOMPARE(page.code(), status == 200 ? QString() : u"INVALID_FIELD"_s);
    QCOMPARE(page.json.value("payments"_L1).toArray().size(), status == 200 ? 1 : 0);
}

void TestPaymentOperations::anyPaymentThatIsNotOverCanBeMoved_data()
{
    QTest::addColumn<QString>("status");
    for (const QString& status : {u"INITIATED"_s, u"INSUFFICIENT_FUNDS"_s, u"FAILED"_s, u"EXECUTED"_s, u"SETTLED"_s, u"CANCELLED"_s, u"REJECTED"_s})
        QTest::addRow("to %s", qPrintable(status)) << status;
}

void TestPaymentOperations::anyPaymentThatIsNotOverCanBeMoved()
{
    QFETCH(QString, status);
    PaymentClient client(m_sandbox);
    for (const QString& before : {u"INPUT_NEEDED"_s, u"INITIATED"_s, u"EXECUTED"_s}) {
        const QString id = client.pay().text("payment_id"_L1);
        if (before != "INPUT_NEEDED"_L1)
            QCOMPARE(client.simulate(id, before).status, 200);
        const Answer answer = client.simulate(id, status);
        QCOMPARE(answer.text("old_status"_L1), QString(u"PAYMENT_STATUS_"_s + before));
        QCOMPARE(answer.text("new_status"_L1), QString(u"PAYMENT_STATUS_"_s + status));
        QCOMPARE(client.payment(id).value("status"_L1).toString(), QString(u"PAYMENT_STATUS_"_s + status));
    }
}

void TestPaymentOperations::whatIsOverStaysSo_data()
{
    QTest::addColumn<QString>("status");
    for (const QString& status : {u"INSUFFICIENT_FUNDS"_s, u"FAILED"_s, u"SETTLED"_s, u"CANCELLED"_s, u"REJECTED"_s})
        QTest::addRow("after %s", qPrintable(status)) << status;
}

void TestPaymentOperations::whatIsOverStaysSo()
{
    QFETCH(QString, status);
    PaymentClient client(m_sandbox);
    const QString id = client.pay().text("payment_id"_L1);
    QCOMPARE(client.simulate(id, status).status, 200);
    QCOMPARE(client.simulate(id, u"EXECUTED"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.payment(id).value("status"_L1).toString(), QString(u"PAYMENT_STATUS_"_s + status));
}

void TestPaymentOperations::simulationNeedsAStatusAndAUrl()
{
    PaymentClient client(m_sandbox);
    const QString id = client.pay().text("payment_id"_L1);
    QCOMPARE(client.simulate(id, u"BLOCKED"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(id, u"INPUT_NEEDED"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(id, u"EXECUTED"_s, QUrl(u"nowhere"_s)).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(u"payment-id-sandbox-1"_s, u"EXECUTED"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.post(u"/sandbox/payment/simulate"_s, {{u"payment_id"_s, id}}).code(), u"MISSING_FIELDS"_s);
}

void TestPaymentOperations::tellsEachMoveToTheUrl()
{
    WebhookCatcher catcher;
    PaymentClient client(m_sandbox);
    client.pay();
    const QString id = client.pay({{u"schedule"_s, fields(R"({"interval":"WEEKLY","interval_execution_day":1,"start_date":"2026-06-20"})"_ba)}})
                           .text("payment_id"_L1);
    QCOMPARE(client.simulate(id, u"INITIATED"_s, catcher.url()).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("PAYMENT_STATUS_UPDATE"_L1), 1, 10'000);
    QJsonObject expected = fields(R"({"webhook_type":"PAYMENT_INITIATION","webhook_code":"PAYMENT_STATUS_UPDATE","environment":"sandbox",
        "new_payment_status":"PAYMENT_STATUS_INITIATED","old_payment_status":"PAYMENT_STATUS_INPUT_NEEDED","transaction_id":null,
        "original_reference":"Invoice 17","adjusted_reference":"Invoice 172","original_start_date":"2026-06-20",
        "adjusted_start_date":"2026-06-22","timestamp":"2026-06-17T14:31:48.002Z","error":null})"_ba);
    expected.insert("payment_id"_L1, id);
    QCOMPARE(catcher.last("PAYMENT_STATUS_UPDATE"_L1), expected);
}

void TestPaymentOperations::failuresCarryTheirReason()
{
    PaymentClient client(m_sandbox);
    const QString id = client.pay().text("payment_id"_L1);
    QCOMPARE(client.simulate(id, u"INSUFFICIENT_FUNDS"_s).status, 200);
    const QJsonObject error = client.payment(id).value("error"_L1).toObject();
    QCOMPARE(error.value("error_type"_L1).toString(), u"PAYMENT_ERROR"_s);
    QCOMPARE(error.value("error_code"_L1).toString(), u"PAYMENT_INSUFFICIENT_FUNDS"_s);
}

QTEST_GUILESS_MAIN(TestPaymentOperations)
#include "tst_paymentoperations.moc"
