// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentconsentoperations.h"

#include "core/sandbox/operations/paymentoperations.h"
#include "core/sandbox/operations/paymentrecipientoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

QJsonObject fields(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

//! The constraints of a consent: 50.00 at once, 100.00 a month.
QJsonObject limits()
{
    return fields(R"({"max_payment_amount":{"currency":"GBP","value":50},
        "periodic_amounts":[{"amount":{"currency":"GBP","value":100},"interval":"MONTH","alignment":"CALENDAR"}]})"_ba);
}

struct Counter {
    Counter()
        : clock(kNoon, 0)
        , bank(1)
        , desk(bank, journal, clock, SandboxDelays::Quick)
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
        const QJsonObject numbers{{u"account"_s, u"26207729"_s}, {u"sort_code"_s, u"560029"_s}};
        recipient = done(u"recipient/create"_s, {{u"name"_s, u"A"_s}, {u"bacs"_s, numbers}}).value("recipient_id"_L1).toString();
    }

    QJsonObject done(const QString& path, const QJsonObject& request)
    {
        const Result<OperationAnswer> answer = desk.perform(QString(u"/payment_initiation/"_s + path), request);
        return answer ? answer->object : QJsonObject{{u"code"_s, answer.error().code}};
    }
    QJsonObject agree(const QJsonObject& changed = {})
    {
        QJsonObject request{{u"recipient_id"_s, recipient}, {u"reference"_s, u"Gym"_s}, {u"type"_s, u"COMMERCIAL"_s}, {u"constraints"_s, limits()}};
        for (auto field = changed.begin(); field != changed.end(); ++field)
            request.insert(field.key(), field.value());
        return done(u"consent/create"_s, request);
    }
    QString granted(const QJsonObject& changed = {})
    {
        const QString id = agree(changed).value("consent_id"_L1).toString();
        if (const Result<> decided = course.grantConsent(id, {}); !decided)
            qWarning() << decided.error().detail;
        return id;
    }
    QJsonObject execute(const QString& consent, double value, const QJsonObject& more = {})
    {
        QJsonObject request{{u"consent_id"_s, consent}, {u"amount"_s, QJsonObject{{u"currency"_s, u"GBP"_s}, {u"value"_s, value}}},
            {u"idempotency_key"_s, QString(u"key "_s + QString::number(++keys))}};
        for (auto field = more.begin(); field != more.end(); ++field)
            request.insert(field.key(), field.value());
        return done(u"consent/payment/execute"_s, request);
    }
    QString statusOf(const QString& consent)
    {
        return done(u"consent/get"_s, {{u"consent_id"_s, consent}}).value("status"_L1).toString();
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
    int keys = 0;
};

} // namespace

class TestPaymentConsentOperations : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void tellsWhatItWasMadeWith();
    void scopesNameATypeToo_data();
    void scopesNameATypeToo();
    void onlyAnAuthorisedConsentPays();
    void aConsentHasItsTime();
    void limitsHold();
    void whatCameToNothingDoesNotCount();
    void sameKeySamePayment();
    void modesDifferInWhatIsAwaited_data();
    void modesDifferInWhatIsAwaited();
    void paymentsTellTheirConsent();
    void executionHasItsFields_data();
    void executionHasItsFields();
    void revokedOnceIsEnough();
};

void TestPaymentConsentOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    const auto constrained = [](const QByteArray& member) {
        QJsonObject constraints = limits();
        const QJsonObject changed = fields(member);
        for (auto field = changed.begin(); field != changed.end(); ++field)
            constraints.insert(field.key(), field.value());
        return QJsonDocument(QJsonObject{{u"constraints"_s, constraints}}).toJson();
    };
    QTest::newRow("no constraints at all") << R"({"constraints":{}})"_ba << u"MISSING_FIELDS"_s;
    QTest::newRow("no period") << constrained(R"({"periodic_amounts":[]})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("periods that are no list") << constrained(R"({"periodic_amounts":5})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("a period without amount") << constrained(R"({"periodic_amounts":[{"interval":"DAY","alignment":"CONSENT"}]})"_ba) << u"MISSING_FIELDS"_s;
    QTest::newRow("a period of an hour")
        << constrained(R"({"periodic_amounts":[{"amount":{"currency":"GBP","value":5},"interval":"HOUR","alignment":"CONSENT"}]})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("a field of a period that is unknown")
        << constrained(R"({"periodic_amounts":[{"amount":{"currency":"GBP","value":5},"interval":"DAY","alignment":"CONSENT","x":1}]})"_ba) << u"UNKNOWN_FIELDS"_s;
    QTest::newRow("two limits for a day")
        << constrained(R"({"periodic_amounts":[{"amount":{"currency":"GBP","value":5},"interval":"DAY","alignment":"CONSENT"},
            {"amount":{"currency":"GBP","value":6},"interval":"DAY","alignment":"CONSENT"}]})"_ba) << u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s;
    QTest::newRow("euros") << constrained(R"({"max_payment_amount":{"currency":"EUR","value":5}})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("less than a pound") << constrained(R"({"max_payment_amount":{"currency":"GBP","value":0.5}})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("a life of words") << constrained(R"({"valid_date_time":{"to":"soon"}})"_ba) << u"INVALID_FIELD"_s;
    QTest::newRow("a life that is over") << constrained(R"({"valid_date_time":{"to":"2026-06-17T14:31:48Z"}})"_ba) << u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s;
    QTest::newRow("a life that ends before it begins")
        << constrained(R"({"valid_date_time":{"from":"2026-08-01T00:00:00Z","to":"2026-07-01T00:00:00Z"}})"_ba) << u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s;
    QTest::newRow("an unknown type") << R"({"type":"GIFT"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown scope") << R"({"scopes":["ALL"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a reference with special characters") << R"({"reference":"Gym!"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown recipient") << R"({"recipient_id":"recipient-id-sandbox-1"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a payer without numbers") << R"({"payer_details":{"name":"B","numbers":{}}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a payer with both numbers")
        << R"({"payer_details":{"name":"B","numbers":{"iban":"GB29NWBK60161331926819","bacs":{"account":"1","sort_code":"601613"}}}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a payer with a wrong IBAN") << R"({"options":{"iban":"GB28NWBK60161331926819"}})"_ba << u"INVALID_FIELD"_s;
}

void TestPaymentConsentOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, code);
    Counter counter;
    QCOMPARE(counter.agree(fields(changed)).value("code"_L1).toString(), code);
}

void TestPaymentConsentOperations::tellsWhatItWasMadeWith()
{
    Counter counter;
    const QJsonObject made = counter.agree(fields(R"({"payer_details":{"name":"B","numbers":{"iban":"GB29NWBK60161331926819"}}})"_ba));
    QCOMPARE(made.value("status"_L1).toString(), u"UNAUTHORISED"_s);
    const QString id = made.value("consent_id"_L1).toString();
    QVERIFY(id.startsWith("consent-id-sandbox-"_L1));
    QJsonObject expected = fields(R"({"status":"UNAUTHORISED","created_at":"2026-06-17T14:31:48.000Z","reference":"Gym","type":"COMMERCIAL",
        "scopes":["EXTERNAL"],"payer_details":{"name":"B","iban":"GB29NWBK60161331926819","bacs":null}})"_ba);
    expected.insert("consent_id"_L1, id);
    expected.insert("recipient_id"_L1, counter.recipient);
    expected.insert("constraints"_L1, limits());
    QCOMPARE(counter.done(u"consent/get"_s, {{u"consent_id"_s, id}}), expected);
}

void TestPaymentConsentOperations::scopesNameATypeToo_data()
{
    QTest::addColumn<QJsonArray>("scopes");
    QTest::addColumn<QString>("type");
    QTest::newRow("between own accounts") << QJsonArray{u"ME_TO_ME"_s} << u"SWEEPING"_s;
    QTest::newRow("to others") << QJsonArray{u"EXTERNAL"_s} << u"COMMERCIAL"_s;
}

void TestPaymentConsentOperations::scopesNameATypeToo()
{
    QFETCH(QJsonArray, scopes);
    QFETCH(QString, type);
    Counter counter;
    const QJsonObject made = counter.done(u"consent/create"_s,
        {{u"recipient_id"_s, counter.recipient}, {u"reference"_s, u"Gym"_s}, {u"scopes"_s, scopes}, {u"constraints"_s, limits()}});
    const QJsonObject told = counter.done(u"consent/get"_s, {{u"consent_id"_s, made.value("consent_id"_L1)}});
    QCOMPARE(told.value("type"_L1).toString(), type);
    QCOMPARE(told.value("scopes"_L1).toArray(), scopes);
    QVERIFY(told.value("payer_details"_L1).isNull());
}

void TestPaymentConsentOperations::onlyAnAuthorisedConsentPays()
{
    Counter counter;
    const QString waiting = counter.agree().value("consent_id"_L1).toString();
    QCOMPARE(counter.execute(waiting, 5).value("code"_L1).toString(), u"INVALID_FIELD"_s);
    const QString granted = counter.granted();
    QCOMPARE(counter.statusOf(granted), u"AUTHORISED"_s);
    QVERIFY(counter.execute(granted, 5).contains("payment_id"_L1));
    counter.done(u"consent/revoke"_s, {{u"consent_id"_s, granted}});
    QCOMPARE(counter.execute(granted, 5).value("code"_L1).toString(), u"PAYMENT_CONSENT_CANCELLED"_s);
}

void TestPaymentConsentOperations::aConsentHasItsTime()
{
    Counter counter;
    QJsonObject constraints = limits();
    constraints.insert("valid_date_time"_L1, fields(R"({"from":"2026-06-18T00:00:00Z","to":"2026-06-19T00:00:00Z"})"_ba));
    const QString id = counter.granted({{u"constraints"_s, constraints}});
    QCOMPARE(counter.execute(id, 5).value("code"_L1).toString(), u"INVALID_FIELD"_s);
    counter.clock.advanceTo(kNoon + 24h);
    QVERIFY(counter.execute(id, 5).contains("payment_id"_L1));
    counter.clock.advanceTo(kNoon + 48h);
    QCOMPARE(counter.statusOf(id), u"EXPIRED"_s);
    QCOMPARE(counter.execute(id, 5).value("code"_L1).toString(), u"INVALID_FIELD"_s);
    QCOMPARE(counter.done(u"consent/revoke"_s, {{u"consent_id"_s, id}}).value("code"_L1).toString(), u"INVALID_FIELD"_s);
}

void TestPaymentConsentOperations::limitsHold()
{
    Counter counter;
    const QString id = counter.granted();
    const QString tooMuch = u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s;
    QCOMPARE(counter.execute(id, 50.01).value("code"_L1).toString(), tooMuch);
    QVERIFY(counter.execute(id, 50).contains("payment_id"_L1));
    QVERIFY(counter.execute(id, 40).contains("payment_id"_L1));
    QCOMPARE(counter.execute(id, 10.01).value("code"_L1).toString(), tooMuch);
    QVERIFY(counter.execute(id, 10).contains("payment_id"_L1));
    counter.clock.advanceTo(kNoon + 14 * 24h);
    QVERIFY(counter.execute(id, 50).contains("payment_id"_L1));
}

void TestPaymentConsentOperations::whatCameToNothingDoesNotCount()
{
    Counter counter;
    const QString id = counter.granted();
    for (int count = 0; count < 3; ++count) {
        const QString payment = counter.execute(id, 50).value("payment_id"_L1).toString();
        QVERIFY(!payment.isEmpty());
        QVERIFY(counter.desk.perform(u"/sandbox/payment/simulate"_s,
            {{u"payment_id"_s, payment}, {u"webhook"_s, u"http://127.0.0.1:9/"_s}, {u"status"_s, u"PAYMENT_STATUS_REJECTED"_s}}));
    }
}

void TestPaymentConsentOperations::sameKeySamePayment()
{
    Counter counter;
    const QString id = counter.granted();
    const QJsonObject key{{u"idempotency_key"_s, u"one"_s}};
    const QString payment = counter.execute(id, 5, key).value("payment_id"_L1).toString();
    QCOMPARE(counter.execute(id, 5, key).value("payment_id"_L1).toString(), payment);
    QCOMPARE(counter.execute(id, 6, key).value("code"_L1).toString(), u"INVALID_FIELD"_s);
    counter.clock.advanceTo(kNoon + 48h);
    QVERIFY(counter.execute(id, 5, key).value("payment_id"_L1).toString() != payment);
}

void TestPaymentConsentOperations::modesDifferInWhatIsAwaited_data()
{
    QTest::addColumn<QJsonObject>("mode");
    QTest::addColumn<QString>("status");
    QTest::newRow("none named") << QJsonObject() << u"PAYMENT_STATUS_INITIATED"_s;
    QTest::newRow("immediate") << QJsonObject{{u"processing_mode"_s, u"IMMEDIATE"_s}} << u"PAYMENT_STATUS_INITIATED"_s;
    QTest::newRow("asynchronous") << QJsonObject{{u"processing_mode"_s, u"ASYNC"_s}} << u"PAYMENT_STATUS_AUTHORISING"_s;
}

void TestPaymentConsentOperations::modesDifferInWhatIsAwaited()
{
    QFETCH(QJsonObject, mode);
    QFETCH(QString, status);
    Counter counter;
    const QJsonObject answer = counter.execute(counter.granted(), 5, mode);
    QCOMPARE(answer.value("status"_L1).toString(), status);
    QVERIFY(answer.value("error"_L1).isNull());
    counter.desk.catchUp();
    const QJsonObject told = counter.done(u"payment/get"_s, {{u"payment_id"_s, answer.value("payment_id"_L1)}});
    QCOMPARE(told.value("status"_L1).toString(), u"PAYMENT_STATUS_EXECUTED"_s);
}

void TestPaymentConsentOperations::paymentsTellTheirConsent()
{
    Counter counter;
    const QString one = counter.granted();
    const QString two = counter.granted();
    const QString payment = counter.execute(one, 5, {{u"reference"_s, u"June"_s}}).value("payment_id"_L1).toString();
    counter.execute(two, 5);
    const QJsonArray listed = counter.done(u"payment/list"_s, {{u"consent_id"_s, one}}).value("payments"_L1).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject().value("payment_id"_L1).toString(), payment);
    QCOMPARE(listed.first().toObject().value("consent_id"_L1).toString(), one);
    QCOMPARE(listed.first().toObject().value("reference"_L1).toString(), u"June"_s);
    const QJsonObject other = counter.done(u"payment/list"_s, {{u"consent_id"_s, two}}).value("payments"_L1).toArray().first().toObject();
    QCOMPARE(other.value("reference"_L1).toString(), u"Gym"_s);
}

void TestPaymentConsentOperations::executionHasItsFields_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("code");
    QTest::newRow("euros") << R"({"amount":{"currency":"EUR","value":5}})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an empty key") << R"({"idempotency_key":""})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a reference with special characters") << R"({"reference":"#1"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("no reference, said by null") << R"({"reference":null})"_ba << QString();
    QTest::newRow("an unknown mode") << R"({"processing_mode":"LATER"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("the older scope") << R"({"scope":"EXTERNAL"})"_ba << QString();
    QTest::newRow("an unknown consent") << R"({"consent_id":"consent-id-sandbox-1"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown field") << R"({"speed":1})"_ba << u"UNKNOWN_FIELDS"_s;
}

void TestPaymentConsentOperations::executionHasItsFields()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, code);
    Counter counter;
    QCOMPARE(counter.execute(counter.granted(), 5, fields(changed)).value("code"_L1).toString(), code);
}

void TestPaymentConsentOperations::revokedOnceIsEnough()
{
    Counter counter;
    const QString id = counter.agree().value("consent_id"_L1).toString();
    QCOMPARE(counter.done(u"consent/revoke"_s, {{u"consent_id"_s, id}}), QJsonObject());
    QCOMPARE(counter.statusOf(id), u"REVOKED"_s);
    QCOMPARE(counter.done(u"consent/revoke"_s, {{u"consent_id"_s, id}}).value("code"_L1).toString(), u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestPaymentConsentOperations)
#include "tst_paymentconsentoperations.moc"
