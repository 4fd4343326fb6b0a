// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentobjects.h"

#include "sandboxclient.h"

#include <QJsonArray>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;
using Status = SimulatedPaymentStatus;

namespace {

const QJsonObject kBacs{{u"account"_s, u"12345678"_s}, {u"sort_code"_s, u"200000"_s}};

struct Books {
    SimulatedPayment& pay(const QJsonObject& options, const QJsonObject& schedule = {})
    {
        PaymentOrder order;
        order.recipient = payments.recipientOf({{u"name"_s, u"Moss Florists"_s}, {u"bacs"_s, kBacs}}).number;
        order.reference = u"INV 4711"_s;
        order.amount = {1'234, u"GBP"_s};
        order.options = options;
        order.schedule = schedule;
        return payments.create(order, kNoon);
    }
    QJsonObject object(const SimulatedPayment& payment) const { return paymentObject(payment, payments, consents); }

    TokenMint mint{1};
    PaymentBook payments{mint};
    ConsentBook consents{mint};
};

} // namespace

class TestPaymentObjects : public QObject {
    Q_OBJECT

private slots:
    void aRecipientTellsWhatWasGivenAndNullForTheRest();
    void aNewPaymentTellsItsOrder();
    void theTakenReferenceIsToldBesideTheOneTheBankGot();
    void refundDetailsAreToldOnceThePayerHasAuthorised_data();
    void refundDetailsAreToldOnceThePayerHasAuthorised();
    void aStandingOrderTellsWhenItBegins();
    void aPaymentOfAConsentNamesIt();
    void aConsentTellsItsStateAndScope();
};

void TestPaymentObjects::aRecipientTellsWhatWasGivenAndNullForTheRest()
{
    Books books;
    const SimulatedRecipient& recipient = books.payments.recipientOf({{u"name"_s, u"Moss Florists"_s}, {u"bacs"_s, kBacs}});
    const QJsonObject object = recipientObject(recipient, books.payments);
    QCOMPARE(object.value("recipient_id"_L1).toString(), books.payments.idOf(recipient));
    QCOMPARE(object.value("name"_L1), QJsonValue(u"Moss Florists"_s));
    QCOMPARE(object.value("bacs"_L1).toObject(), kBacs);
    QVERIFY(object.value("iban"_L1).isNull());
    QVERIFY(object.value("address"_L1).isNull());
}

void TestPaymentObjects::aNewPaymentTellsItsOrder()
{
    Books books;
    const SimulatedPayment& payment = books.pay({});
    const QJsonObject object = books.object(payment);
    QCOMPARE(object.value("payment_id"_L1).toString(), books.payments.idOf(payment));
    QCOMPARE(object.value("status"_L1), QJsonValue(u"PAYMENT_STATUS_INPUT_NEEDED"_s));
    QCOMPARE(object.value("amount"_L1).toObject(), (QJsonObject{{u"currency"_s, u"GBP"_s}, {u"value"_s, 12.34}}));
    QCOMPARE(object.value("reference"_L1), QJsonValue(u"INV 4711"_s));
    for (const auto absent : {"adjusted_reference"_L1, "schedule"_L1, "refund_details"_L1, "error"_L1, "wallet_id"_L1})
        QVERIFY2(object.value(absent).isNull(), absent.data());
    QVERIFY(!object.contains("consent_id"_L1));
}

void TestPaymentObjects::theTakenReferenceIsToldBesideTheOneTheBankGot()
{
    Books books;
    books.pay({});
    const SimulatedPayment& second = books.pay({});
    const QJsonObject object = books.object(second);
    QCOMPARE(object.value("reference"_L1), QJsonValue(u"INV 4711"_s));
    QCOMPARE(object.value("adjusted_reference"_L1).toString(), second.adjustedReference);
    QVERIFY(!second.adjustedReference.isEmpty());
}

void TestPaymentObjects::refundDetailsAreToldOnceThePayerHasAuthorised_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<SimulatedPaymentStatus>("status");
    QTest::addColumn<bool>("told");
    QTest::newRow("still in Link") << true << Status::InputNeeded << false;
    QTest::newRow("initiated") << true << Status::Initiated << true;
    QTest::newRow("executed") << true << Status::Executed << true;
    QTest::newRow("standing order") << true << Status::Established << true;
    QTest::newRow("rejected") << true << Status::Rejected << false;
    QTest::newRow("not asked for") << false << Status::Executed << false;
}

void TestPaymentObjects::refundDetailsAreToldOnceThePayerHasAuthorised()
{
    QFETCH(const bool, asked);
    QFETCH(const SimulatedPaymentStatus, status);
    QFETCH(const bool, told);
    Books books;
    SimulatedPayment& payment = books.pay({{u"request_refund_details"_s, asked}, {u"bacs"_s, kBacs}});
    books.payments.move(payment, status, kNoon + 1s);
    const QJsonValue details = books.object(payment).value("refund_details"_L1);
    QCOMPARE(details.isObject(), told);
    if (told)
        QCOMPARE(details.toObject().value("bacs"_L1).toObject(), kBacs);
}

void TestPaymentObjects::aStandingOrderTellsWhenItBegins()
{
    Books books;
    const QJsonObject monthly{{u"interval"_s, u"MONTHLY"_s}, {u"interval_execution_day"_s, 5}, {u"start_date"_s, u"2026-07-05"_s}};
    const QJsonObject schedule = books.object(books.pay({}, monthly)).value("schedule"_L1).toObject();
    QCOMPARE(schedule.value("start_date"_L1), QJsonValue(u"2026-07-05"_s));
    QVERIFY(schedule.contains("adjusted_start_date"_L1));
    QVERIFY(schedule.value("end_date"_L1).isNull());
}

void TestPaymentObjects::aPaymentOfAConsentNamesIt()
{
    Books books;
    const SimulatedConsent& consent = books.consents.create({}, kNoon);
    SimulatedPayment& payment = books.pay({});
    payment.order.consent = consent.number;
    QCOMPARE(books.object(payment).value("consent_id"_L1).toString(), books.consents.idOf(consent.number));
}

void TestPaymentObjects::aConsentTellsItsStateAndScope()
{
    Books books;
    ConsentTerms terms;
    terms.recipient = books.payments.recipientOf({{u"name"_s, u"Moss Florists"_s}, {u"bacs"_s, kBacs}}).number;
    terms.type = u"SWEEPING"_s;
    terms.to = kNoon + 1h;
    SimulatedConsent& consent = books.consents.create(terms, kNoon);
    books.consents.move(consent, SimulatedConsentStatus::Authorised, kNoon + 1s);
    const QJsonObject object = consentObject(consent, books.payments, books.consents, kNoon + 1min);
    QCOMPARE(object.value("status"_L1), QJsonValue(u"AUTHORISED"_s));
    QCOMPARE(object.value("scopes"_L1).toArray(), QJsonArray{u"ME_TO_ME"_s});
    QVERIFY(object.value("payer_details"_L1).isNull());
    const QJsonObject later = consentObject(consent, books.payments, books.consents, kNoon + 2h);
    QCOMPARE(later.value("status"_L1), QJsonValue(u"EXPIRED"_s));
}

QTEST_GUILESS_MAIN(TestPaymentObjects)
#include "tst_paymentobjects.moc"
