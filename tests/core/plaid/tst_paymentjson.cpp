// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/paymentjson.h"

#include "core/plaid/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPaymentJson : public QObject {
    Q_OBJECT

private slots:
    void aRecipientSaysOnlyWhatItHas();
    void limitsOfAConsent();
    void aPaymentIsRead();
};

void TestPaymentJson::aRecipientSaysOnlyWhatItHas()
{
    QCOMPARE(toJson(PaymentRecipient{{}, u"A"_s, u"NL91ABNA0417164300"_s, {}, {}}),
        (QJsonObject{{u"name"_s, u"A"_s}, {u"iban"_s, u"NL91ABNA0417164300"_s}}));
    QCOMPARE(toJson(PaymentRecipient{{}, u"A"_s, {}, u"26207729"_s, u"560029"_s}),
        QJsonDocument::fromJson(R"({"name": "A", "bacs": {"account": "26207729", "sort_code": "560029"}})").object());
}

void TestPaymentJson::limitsOfAConsent()
{
    ConsentOrder order;
    order.recipientId = u"r"_s;
    order.reference = u"Gym"_s;
    order.mostPerPayment = Money{1050, u"GBP"_s};
    order.mostPerPeriod = Money{2000, u"GBP"_s};
    QCOMPARE(toJson(order),
        QJsonDocument::fromJson(R"({"recipient_id": "r", "reference": "Gym", "type": "COMMERCIAL", "constraints": {
            "max_payment_amount": {"currency": "GBP", "value": 10.5},
            "periodic_amounts": [{"amount": {"currency": "GBP", "value": 20}, "interval": "MONTH", "alignment": "CALENDAR"}]}})")
            .object());
}

void TestPaymentJson::aPaymentIsRead()
{
    const Payment payment = parsePayment(JsonReader(QJsonDocument::fromJson(R"({"payment_id": "p", "status": "X",
        "recipient_id": "r", "reference": "Gym", "adjusted_reference": "GYM", "amount": {"currency": "EUR", "value": 12.34},
        "last_status_update": "2026-06-17T14:31:48Z", "consent_id": null})").object()));
    QCOMPARE(payment.amount, (Money{1234, u"EUR"_s}));
    QCOMPARE(payment.adjustedReference, u"GYM"_s);
    QVERIFY(payment.consentId.isEmpty());
    QCOMPARE(payment.lastStatusUpdate, QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC));
    QCOMPARE(parsePayment(JsonReader(QJsonObject())).amount.minorUnits, 0);
}

QTEST_GUILESS_MAIN(TestPaymentJson)
#include "tst_paymentjson.moc"
