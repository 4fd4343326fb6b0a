// SPDX-License-Identifier: Apache-2.0
#include "core/store/paymentreader.h"

#include "tests/core/store/webhookfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

using Kind = TrackedPayment::Kind;

WebhookRecord makeMoneyWebhook(const QString& id, Timestamp received, const QString& type, const QString& code, const QJsonObject& body)
{
    WebhookRecord record = makeWebhook(id, received);
    record.event.type = type;
    record.event.code = code;
    record.event.item = {};
    record.delivery.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return record;
}

WebhookRecord makeStatus(const QString& id, Timestamp received, const QString& payment, const QString& status, QJsonObject more = {})
{
    more.insert(u"payment_id"_s, payment);
    more.insert(u"new_payment_status"_s, QString(u"PAYMENT_STATUS_"_s + status));
    return makeMoneyWebhook(id, received, u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s, more);
}

QStringList statusesOf(const TrackedPayment& payment)
{
    QStringList statuses;
    for (const PaymentStep& step : payment.steps)
        statuses.append(step.status);
    return statuses;
}

} // namespace

class TestPaymentReader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPaymentIsWhatItsWebhooksTold();
    void stepsStandAsTheyHappened();
    void whatWentWrongIsTold();
    void olderBodiesAreUnderstood();
    void consentsAndTransfersStandBesideThem();
    void onlyGenuineFirstsCount();
    void theNewestAreRead();
    void manyTransfersDoNotHideAPayment();
    void beforeTheFirstDeliveryThereAreNone();

private:
    PaymentOverview overview(int most = PaymentReader::kMostWebhooks) const;

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<InboxFixture> m_inbox;
};

void TestPaymentReader::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
    m_inbox = std::make_unique<InboxFixture>(m_store->directory());
}

void TestPaymentReader::cleanup()
{
    m_inbox.reset();
    m_store.reset();
}

PaymentOverview TestPaymentReader::overview(int most) const
{
    const Result<std::unique_ptr<PaymentReader>> reader = PaymentReader::open(m_store->directory());
    const Result<PaymentOverview> read = reader ? (*reader)->payments({}, most) : Result<PaymentOverview>(unexpected(reader.error()));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

void TestPaymentReader::aPaymentIsWhatItsWebhooksTold()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeStatus(u"w1"_s, at(1), u"pay-1"_s, u"INITIATED"_s, {{u"original_reference"_s, u"Invoice 4471"_s}}),
        makeStatus(u"w2"_s, at(5), u"pay-1"_s, u"EXECUTED"_s, {{u"original_reference"_s, u"Invoice 4471"_s}, {u"adjusted_reference"_s, u"INVOICE4471"_s}}),
        makeStatus(u"w3"_s, at(3), u"pay-2"_s, u"INPUT_NEEDED"_s), makeWebhook(u"other"_s, at(9))})));
    const PaymentOverview found = overview();
    QVERIFY(!found.isCut);
    QCOMPARE(found.payments.size(), 2);
    const TrackedPayment& first = found.payments.first();
    QCOMPARE(first.kind, Kind::Payment);
    QCOMPARE(first.id, u"pay-1"_s);
    QCOMPARE(first.reference, u"INVOICE4471"_s);
    QCOMPARE(first.integrationName, u"Main"_s);
    QCOMPARE(statusesOf(first), (QStringList{u"PAYMENT_STATUS_INITIATED"_s, u"PAYMENT_STATUS_EXECUTED"_s}));
    QCOMPARE(first.last().webhook, WebhookId(u"w2"_s));
    QCOMPARE(first.last().at, at(5));
    QCOMPARE(found.payments.last().id, u"pay-2"_s);
}

void TestPaymentReader::stepsStandAsTheyHappened()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeStatus(u"late"_s, at(1), u"pay-1"_s, u"EXECUTED"_s, {{u"timestamp"_s, u"2026-06-17T14:31:50Z"_s}}),
        makeStatus(u"early"_s, at(2), u"pay-1"_s, u"INITIATED"_s, {{u"timestamp"_s, u"2026-06-17T14:31:48Z"_s}})})));
    const PaymentOverview found = overview();
    QCOMPARE(found.payments.size(), 1);
    QCOMPARE(statusesOf(found.payments.first()), (QStringList{u"PAYMENT_STATUS_INITIATED"_s, u"PAYMENT_STATUS_EXECUTED"_s}));
    QCOMPARE(found.payments.first().last().at, fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 50}, Qt::UTC)));
}

void TestPaymentReader::whatWentWrongIsTold()
{
    const QJsonObject error{{u"error_code"_s, u"PAYMENT_REJECTED"_s}, {u"error_message"_s, u"the payer's bank rejected the payment"_s}};
    QVERIFY(bool(m_inbox->webhooks.append({makeStatus(u"w"_s, at(1), u"pay-1"_s, u"REJECTED"_s, {{u"error"_s, error}})})));
    const PaymentStep step = overview().payments.first().last();
    QCOMPARE(step.errorCode, u"PAYMENT_REJECTED"_s);
    QCOMPARE(step.errorMessage, u"the payer's bank rejected the payment"_s);
}

void TestPaymentReader::olderBodiesAreUnderstood()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeMoneyWebhook(u"w"_s, at(1), u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s,
        {{u"payment_id"_s, u"pay-1"_s}, {u"status"_s, u"INITIATED"_s}})})));
    QCOMPARE(statusesOf(overview().payments.first()), QStringList{u"PAYMENT_STATUS_INITIATED"_s});
}

void TestPaymentReader::consentsAndTransfersStandBesideThem()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeMoneyWebhook(u"c"_s, at(1), u"PAYMENT_INITIATION"_s, u"CONSENT_STATUS_UPDATE"_s,
                                               {{u"consent_id"_s, u"con-1"_s}, {u"old_status"_s, u"UNAUTHORISED"_s}, {u"new_status"_s, u"AUTHORISED"_s}}),
        makeMoneyWebhook(u"t1"_s, at(2), u"TRANSFER"_s, u"TRANSFER_EVENTS_UPDATE"_s, {}),
        makeMoneyWebhook(u"t2"_s, at(3), u"TRANSFER"_s, u"TRANSFER_EVENTS_UPDATE"_s, {}),
        makeMoneyWebhook(u"nameless"_s, at(4), u"PAYMENT_INITIATION"_s, u"PAYMENT_STATUS_UPDATE"_s, {})})));
    const PaymentOverview found = overview();
    QCOMPARE(found.payments.size(), 2);
    QCOMPARE(found.payments[0].kind, Kind::Transfers);
    QCOMPARE(found.payments[0].steps.size(), 2);
    QCOMPARE(found.payments[1].kind, Kind::Consent);
    QCOMPARE(found.payments[1].id, u"con-1"_s);
    QCOMPARE(statusesOf(found.payments[1]), QStringList{u"AUTHORISED"_s});
}

void TestPaymentReader::onlyGenuineFirstsCount()
{
    WebhookRecord unjudged = makeStatus(u"unjudged"_s, at(1), u"pay-1"_s, u"INITIATED"_s);
    unjudged.verification = Verification::NotChecked;
    WebhookRecord refused = makeStatus(u"refused"_s, at(2), u"pay-1"_s, u"EXECUTED"_s);
    refused.verification = Verification::Failed;
    WebhookRecord first = makeStatus(u"first"_s, at(3), u"pay-2"_s, u"INITIATED"_s);
    WebhookRecord again = makeStatus(u"again"_s, at(4), u"pay-2"_s, u"INITIATED"_s);
    first.fold = again.fold = 77;
    QVERIFY(bool(m_inbox->webhooks.append({unjudged, refused, first, again})));
    const PaymentOverview found = overview();
    QCOMPARE(found.payments.size(), 1);
    QCOMPARE(found.payments.first().id, u"pay-2"_s);
    QCOMPARE(found.payments.first().steps.size(), 1);
}

void TestPaymentReader::theNewestAreRead()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeStatus(u"w1"_s, at(1), u"pay-1"_s, u"INITIATED"_s), makeStatus(u"w2"_s, at(2), u"pay-2"_s, u"INITIATED"_s)})));
    QVERIFY(!overview(2).isCut);
    const PaymentOverview found = overview(1);
    QVERIFY(found.isCut);
    QCOMPARE(found.payments.size(), 1);
    QCOMPARE(found.payments.first().id, u"pay-2"_s);
}

void TestPaymentReader::manyTransfersDoNotHideAPayment()
{
    const auto moved = [](const QString& id, Timestamp received) {
        return makeMoneyWebhook(id, received, u"TRANSFER"_s, u"TRANSFER_EVENTS_UPDATE"_s, {});
    };
    QVERIFY(bool(m_inbox->webhooks.append({makeStatus(u"w1"_s, at(1), u"pay-1"_s, u"INITIATED"_s), moved(u"w2"_s, at(2)), moved(u"w3"_s, at(3))})));
    const PaymentOverview found = overview(1);
    QVERIFY(found.isCut);
    QCOMPARE(found.payments.size(), 2);
    QCOMPARE(found.payments.last().id, u"pay-1"_s);
}

void TestPaymentReader::beforeTheFirstDeliveryThereAreNone()
{
    QVERIFY(overview().payments.isEmpty());
    const StoreFixture bare;
    const Result<std::unique_ptr<PaymentReader>> reader = PaymentReader::open(bare.directory());
    QVERIFY(reader);
    QVERIFY((*reader)->payments()->payments.isEmpty());
    const QTemporaryDir nothing;
    QCOMPARE(PaymentReader::open(nothing.path()).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestPaymentReader)
#include "tst_paymentreader.moc"
