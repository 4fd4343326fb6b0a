// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/moneywebhooks.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp kNow{1'781'706'708s}; // 2026-06-17T14:31:48Z

SimulatedPayment payment(SimulatedPaymentStatus status)
{
    SimulatedPayment payment;
    payment.order.reference = u"Invoice 7"_s;
    payment.status = status;
    payment.updated = kNow;
    return payment;
}

SimulatedPayment standingOrderFrom(const QString& day)
{
    SimulatedPayment order = payment(SimulatedPaymentStatus::Established);
    order.order.schedule = {{u"interval"_s, u"MONTHLY"_s}, {u"start_date"_s, day}};
    return order;
}

} // namespace

class TestMoneyWebhooks : public QObject {
    Q_OBJECT

private slots:
    void transferEventsSayOnlyThatThereAreSome();
    void aPaymentTellsWhatItLeft();
    void aPaymentThatCameToNothingSaysWhy_data();
    void aPaymentThatCameToNothingSaysWhy();
    void aStandingOrderNeverBeginsOnAWeekend_data();
    void aStandingOrderNeverBeginsOnAWeekend();
    void aConsentTellsWhatItLeft();
};

void TestMoneyWebhooks::transferEventsSayOnlyThatThereAreSome()
{
    const QJsonObject body = transferEventsBody();
    QCOMPARE(body.keys(), (QStringList{u"environment"_s, u"webhook_code"_s, u"webhook_type"_s}));
    QCOMPARE(body["webhook_code"_L1].toString(), u"TRANSFER_EVENTS_UPDATE"_s);
}

void TestMoneyWebhooks::aPaymentTellsWhatItLeft()
{
    const QJsonObject body
        = paymentStatusBody(payment(SimulatedPaymentStatus::Executed), u"payment-1"_s, SimulatedPaymentStatus::Initiated);
    QCOMPARE(body["webhook_type"_L1].toString(), u"PAYMENT_INITIATION"_s);
    QCOMPARE(body["webhook_code"_L1].toString(), u"PAYMENT_STATUS_UPDATE"_s);
    QCOMPARE(body["payment_id"_L1].toString(), u"payment-1"_s);
    QCOMPARE(body["old_payment_status"_L1].toString(), u"PAYMENT_STATUS_INITIATED"_s);
    QCOMPARE(body["new_payment_status"_L1].toString(), u"PAYMENT_STATUS_EXECUTED"_s);
    QCOMPARE(body["original_reference"_L1].toString(), u"Invoice 7"_s);
    QVERIFY(body["adjusted_reference"_L1].isNull());
    QVERIFY(body["original_start_date"_L1].isNull());
    QVERIFY(body["error"_L1].isNull());
    QVERIFY(body["timestamp"_L1].toString().startsWith("2026-06-17T14:31:48"_L1));
}

void TestMoneyWebhooks::aPaymentThatCameToNothingSaysWhy_data()
{
    QTest::addColumn<SimulatedPaymentStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("funds") << SimulatedPaymentStatus::InsufficientFunds << u"PAYMENT_INSUFFICIENT_FUNDS"_s;
    QTest::newRow("blocked") << SimulatedPaymentStatus::Blocked << u"PAYMENT_BLOCKED"_s;
    QTest::newRow("rejected") << SimulatedPaymentStatus::Rejected << u"PAYMENT_REJECTED"_s;
    QTest::newRow("cancelled") << SimulatedPaymentStatus::Cancelled << u"PAYMENT_CANCELLED"_s;
}

void TestMoneyWebhooks::aPaymentThatCameToNothingSaysWhy()
{
    QFETCH(SimulatedPaymentStatus, status);
    const QJsonValue error = paymentError(payment(status));
    QTEST(error["error_code"_L1].toString(), "code");
    QVERIFY(!error["error_message"_L1].toString().isEmpty());
}

void TestMoneyWebhooks::aStandingOrderNeverBeginsOnAWeekend_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("adjusted");
    QTest::newRow("Friday") << u"2026-06-19"_s << QString();
    QTest::newRow("Saturday") << u"2026-06-20"_s << u"2026-06-22"_s;
    QTest::newRow("Sunday") << u"2026-06-21"_s << u"2026-06-22"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestMoneyWebhooks::aStandingOrderNeverBeginsOnAWeekend()
{
    QFETCH(QString, asked);
    const QJsonValue adjusted = adjustedStart(standingOrderFrom(asked));
    QTEST(adjusted.toString(), "adjusted");
    QCOMPARE(adjusted.isNull(), adjusted.toString().isEmpty());
}

void TestMoneyWebhooks::aConsentTellsWhatItLeft()
{
    SimulatedConsent consent;
    consent.status = SimulatedConsentStatus::Authorised;
    consent.updated = kNow;
    const QJsonObject body = consentStatusBody(consent, u"consent-1"_s, SimulatedConsentStatus::Unauthorised);
    QCOMPARE(body["webhook_code"_L1].toString(), u"CONSENT_STATUS_UPDATE"_s);
    QCOMPARE(body["consent_id"_L1].toString(), u"consent-1"_s);
    QCOMPARE(body["old_status"_L1].toString(), u"UNAUTHORISED"_s);
    QCOMPARE(body["new_status"_L1].toString(), u"AUTHORISED"_s);
}

QTEST_GUILESS_MAIN(TestMoneyWebhooks)
#include "tst_moneywebhooks.moc"
