// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentcourse.h"

#include "core/sandbox/operations/paymentconsentoperations.h"
#include "core/sandbox/operations/paymentoperations.h"
#include "core/sandbox/operations/paymentrecipientoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

//! A bank with a payment and a consent that wait for their user, and what it tells whom.
struct Counter {
    explicit Counter(SandboxDelays delays = SandboxDelays::Quick)
        : clock(kNoon, 0)
        , bank(1)
        , desk(bank, journal, clock, delays)
        , payments(bank.mint())
        , consents(bank.mint())
        , course(desk, payments, consents)
        , recipientOperations(payments)
        , paymentOperations(desk, payments, consents, course)
        , consentOperations(desk, payments, consents, course)
    {
        for (const QList<Operation>& operations :
            {course.operations(), recipientOperations.operations(), paymentOperations.operations(), consentOperations.operations()})
            desk.add(operations);
        bank.setWebhookSink([this](const QUrl& url, const QJsonObject& body) {
            urls.append(url.toString());
            bodies.append(body);
        });
        const QJsonObject numbers{{u"account"_s, u"26207729"_s}, {u"sort_code"_s, u"560029"_s}};
        recipient = done(u"/payment_initiation/recipient/create"_s, {{u"name"_s, u"A"_s}, {u"bacs"_s, numbers}}).value("recipient_id"_L1).toString();
    }

    QJsonObject done(const QString& path, const QJsonObject& request)
    {
        const Result<OperationAnswer> answer = desk.perform(path, request);
        return answer ? answer->object : QJsonObject{{u"refused"_s, answer.error().code}};
    }
    QJsonObject pounds(double value) const { return {{u"currency"_s, u"GBP"_s}, {u"value"_s, value}}; }
    QString pay(const QJsonObject& schedule = {})
    {
        QJsonObject request{{u"recipient_id"_s, recipient}, {u"reference"_s, u"Rent"_s}, {u"amount"_s, pounds(5)}};
        if (!schedule.isEmpty())
            request.insert("schedule"_L1, schedule);
        return done(u"/payment_initiation/payment/create"_s, request).value("payment_id"_L1).toString();
    }
    QString agree()
    {
        const QJsonObject period{{u"amount"_s, pounds(100)}, {u"interval"_s, u"MONTH"_s}, {u"alignment"_s, u"CALENDAR"_s}};
        const QJsonObject limits{{u"max_payment_amount"_s, pounds(50)}, {u"periodic_amounts"_s, QJsonArray{period}}};
        return done(u"/payment_initiation/consent/create"_s, {{u"recipient_id"_s, recipient}, {u"reference"_s, u"Rent"_s}, {u"constraints"_s, limits}})
            .value("consent_id"_L1).toString();
    }
    QString statusOf(const QString& payment)
    {
        return done(u"/payment_initiation/payment/get"_s, {{u"payment_id"_s, payment}}).value("status"_L1).toString();
    }
    QStringList told(QLatin1String field) const
    {
        QStringList values;
        for (const QJsonObject& body : bodies)
            values.append(body.value(field).toString());
        return values;
    }

    SimulatedClock clock;
    Bank bank;
    Journal journal;
    BankDesk desk;
    PaymentBook payments;
    ConsentBook consents;
    PaymentCourse course;
    PaymentRecipientOperations recipientOperations;
    PaymentOperations paymentOperations;
    PaymentConsentOperations consentOperations;
    QString recipient;
    QStringList urls;
    QList<QJsonObject> bodies;
};

const QString kHook = u"http://127.0.0.1:9/hook"_s;

} // namespace

class TestPaymentCourse : public QObject {
    Q_OBJECT

private slots:
    void anAuthorisedPaymentIsExecutedAtOnce();
    void aStandingOrderIsEstablished();
    void realisticDelaysTakeTheirTime();
    void aPaymentMovedMeanwhileIsLeftAlone();
    void whatWaitsForNobodyIsRefused();
    void aGrantedConsentTellsWhereItWasGranted();
    void withoutAUrlNothingIsTold();
};

void TestPaymentCourse::anAuthorisedPaymentIsExecutedAtOnce()
{
    Counter counter;
    const QString id = counter.pay();
    QVERIFY(counter.course.authorisePayment(id, kHook));
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_AUTHORISING"_s);
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_EXECUTED"_s);
    QCOMPARE(counter.told("new_payment_status"_L1),
        QStringList({u"PAYMENT_STATUS_AUTHORISING"_s, u"PAYMENT_STATUS_INITIATED"_s, u"PAYMENT_STATUS_EXECUTED"_s}));
    QCOMPARE(counter.told("timestamp"_L1),
        QStringList({u"2026-06-17T14:31:48.001Z"_s, u"2026-06-17T14:31:48.002Z"_s, u"2026-06-17T14:31:48.003Z"_s}));
    QCOMPARE(counter.urls, QStringList({kHook, kHook, kHook}));
}

void TestPaymentCourse::aStandingOrderIsEstablished()
{
    Counter counter;
    const QString id = counter.pay({{u"interval"_s, u"WEEKLY"_s}, {u"interval_execution_day"_s, 1}, {u"start_date"_s, u"2026-07-06"_s}});
    QVERIFY(counter.course.authorisePayment(id, kHook));
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_ESTABLISHED"_s);
}

void TestPaymentCourse::realisticDelaysTakeTheirTime()
{
    Counter counter(SandboxDelays::Realistic);
    const QString id = counter.pay();
    QVERIFY(counter.course.authorisePayment(id, kHook));
    counter.clock.advanceTo(kNoon + 9s);
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_AUTHORISING"_s);
    counter.clock.advanceTo(kNoon + 10s);
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_INITIATED"_s);
    counter.clock.advanceTo(kNoon + 70s);
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_EXECUTED"_s);
}

void TestPaymentCourse::aPaymentMovedMeanwhileIsLeftAlone()
{
    Counter counter;
    const QString id = counter.pay();
    QVERIFY(counter.course.authorisePayment(id, kHook));
    counter.done(u"/sandbox/payment/simulate"_s, {{u"payment_id"_s, id}, {u"webhook"_s, kHook}, {u"status"_s, u"PAYMENT_STATUS_REJECTED"_s}});
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_REJECTED"_s);
}

void TestPaymentCourse::whatWaitsForNobodyIsRefused()
{
    Counter counter;
    PaymentCourse& course = counter.course;
    const QString payment = counter.pay();
    QVERIFY(course.payable(payment));
    QVERIFY(course.authorisePayment(payment, {}));
    QCOMPARE(course.authorisePayment(payment, {}).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(course.payable(u"payment-id-sandbox-1"_s).error().code, u"INVALID_FIELD"_s);
    const QString consent = counter.agree();
    QVERIFY(course.grantable(consent));
    QVERIFY(course.grantConsent(consent, {}));
    QCOMPARE(course.grantConsent(consent, {}).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(course.grantable(payment).error().code, u"INVALID_FIELD"_s);
}

void TestPaymentCourse::aGrantedConsentTellsWhereItWasGranted()
{
    Counter counter;
    const QString id = counter.agree();
    QVERIFY(counter.course.grantConsent(id, kHook));
    const QJsonObject granted{{u"webhook_type"_s, u"PAYMENT_INITIATION"_s}, {u"webhook_code"_s, u"CONSENT_STATUS_UPDATE"_s},
        {u"consent_id"_s, id}, {u"old_status"_s, u"UNAUTHORISED"_s}, {u"new_status"_s, u"AUTHORISED"_s},
        {u"timestamp"_s, u"2026-06-17T14:31:48.001Z"_s}, {u"error"_s, QJsonValue::Null}, {u"environment"_s, u"sandbox"_s}};
    QCOMPARE(counter.bodies, QList<QJsonObject>({granted}));
    const QJsonObject paid = counter.done(u"/payment_initiation/consent/payment/execute"_s,
        {{u"consent_id"_s, id}, {u"amount"_s, counter.pounds(5)}, {u"idempotency_key"_s, u"one"_s}});
    QCOMPARE(paid.value("status"_L1).toString(), u"PAYMENT_STATUS_INITIATED"_s);
    counter.desk.catchUp();
    QCOMPARE(counter.told("new_payment_status"_L1),
        QStringList({QString(), u"PAYMENT_STATUS_AUTHORISING"_s, u"PAYMENT_STATUS_INITIATED"_s, u"PAYMENT_STATUS_EXECUTED"_s}));
    counter.done(u"/payment_initiation/consent/revoke"_s, {{u"consent_id"_s, id}});
    QCOMPARE(counter.bodies.last().value("old_status"_L1).toString(), u"AUTHORISED"_s);
    QCOMPARE(counter.bodies.last().value("new_status"_L1).toString(), u"REVOKED"_s);
    QCOMPARE(counter.urls, QStringList(5, kHook));
}

void TestPaymentCourse::withoutAUrlNothingIsTold()
{
    Counter counter;
    const QString id = counter.pay();
    QVERIFY(counter.course.authorisePayment(id, {}));
    counter.desk.catchUp();
    QCOMPARE(counter.statusOf(id), u"PAYMENT_STATUS_EXECUTED"_s);
    QVERIFY(counter.bodies.isEmpty());
}

QTEST_GUILESS_MAIN(TestPaymentCourse)
#include "tst_paymentcourse.moc"
