// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/paymentapi.h"

#include "core/plaid/sandboxapi.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPaymentApi : public QObject {
    Q_OBJECT

private slots:
    void alikeRecipientsAreOne();
    void aPaymentIsMadeAndFollowed();
    void aConsentWaitsForItsPayer();
    void aPaymentIsNeverAskedForTwice();
    void aKeyedPaymentIs();
};

namespace {

PaymentRecipient wallet()
{
    return {{}, u"Wonder Wallet"_s, u"GB29NWBK60161331926819"_s, u"26207729"_s, u"560029"_s};
}

} // namespace

void TestPaymentApi::alikeRecipientsAreOne()
{
    test::SimulatedPlaid plaid;
    PaymentApi api(plaid.client);
    const Result<QString> made = test::await(api.createRecipient(plaid.access(), wallet()));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(*test::await(api.createRecipient(plaid.access(), wallet())), *made);
    const Result<PaymentRecipient> told = test::await(api.recipient(plaid.access(), *made));
    QCOMPARE(told->name, u"Wonder Wallet"_s);
    QCOMPARE(told->iban, u"GB29NWBK60161331926819"_s);
    QCOMPARE(told->sortCode, u"560029"_s);
    const Result<PaymentRecipients> all = test::await(api.recipients(plaid.access()));
    QCOMPARE(all->recipients.size(), 1);
    QCOMPARE(all->recipients.first().id, *made);
    QVERIFY(all->nextCursor.isEmpty());
}

void TestPaymentApi::aPaymentIsMadeAndFollowed()
{
    test::SimulatedPlaid plaid;
    PaymentApi api(plaid.client);
    const Result<QString> recipient = test::await(api.createRecipient(plaid.access(), wallet()));
    QVERIFY(recipient);
    const Money pounds{525, u"GBP"_s};
    const Result<Payment> made = test::await(api.create(plaid.access(), *recipient, u"Invoice17"_s, pounds));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->status, u"PAYMENT_STATUS_INPUT_NEEDED"_s);
    QCOMPARE(made->amount, pounds);
    SandboxApi sandbox(plaid.client);
    const Result<PaymentTransition> simulated = test::await(sandbox.simulatePayment(
        plaid.access(), made->id, u"PAYMENT_STATUS_INITIATED"_s, QUrl(u"http://127.0.0.1:1/hook"_s)));
    QVERIFY2(simulated, simulated ? "" : qPrintable(simulated.error().detail));
    QCOMPARE(simulated->oldStatus, u"PAYMENT_STATUS_INPUT_NEEDED"_s);
    QCOMPARE(simulated->newStatus, u"PAYMENT_STATUS_INITIATED"_s);
    const Result<Payment> now = test::await(api.payment(plaid.access(), made->id));
    QCOMPARE(now->status, u"PAYMENT_STATUS_INITIATED"_s);
    QCOMPARE(now->amount, pounds);
    QCOMPARE(now->reference, u"Invoice17"_s);
    QCOMPARE(test::await(api.payments(plaid.access()))->payments.size(), 1);
}

void TestPaymentApi::aConsentWaitsForItsPayer()
{
    test::SimulatedPlaid plaid;
    PaymentApi api(plaid.client);
    ConsentOrder order;
    order.recipientId = *test::await(api.createRecipient(plaid.access(), wallet()));
    order.reference = u"Gym"_s;
    order.mostPerPayment = Money{5'000, u"GBP"_s};
    order.mostPerPeriod = Money{10'000, u"GBP"_s};
    const Result<PaymentConsent> made = test::await(api.createConsent(plaid.access(), order));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->status, u"UNAUTHORISED"_s);
    const Result<PaymentConsent> told = test::await(api.consent(plaid.access(), made->id));
    QCOMPARE(told->reference, u"Gym"_s);
    QVERIFY(told->created.isValid());
    const Result<Payment> early = test::await(api.execute(plaid.access(), made->id, Money{100, u"GBP"_s}, u"key-1"_s));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Plaid);
}

void TestPaymentApi::aPaymentIsNeverAskedForTwice()
{
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(u"/payment_initiation/payment/create"_s);
    fixture.plaid.replyAlways(u"/payment_initiation/payment/create"_s, {});
    PaymentApi api(fixture.client);
    QVERIFY(!test::await(api.create(fixture.access(), u"r"_s, u"Gym"_s, Money{100, u"GBP"_s})));
    QCOMPARE(fixture.plaid.requests().size(), 1);
}

void TestPaymentApi::aKeyedPaymentIs()
{
    test::PlaidFixture fixture;
    const QString path = u"/payment_initiation/consent/payment/execute"_s;
    fixture.plaid.dropConnection(path);
    fixture.plaid.replyAlways(path, {{u"payment_id"_s, u"p-1"_s}, {u"status"_s, u"PAYMENT_STATUS_INITIATED"_s}});
    PaymentApi api(fixture.client);
    const Result<Payment> paid = test::await(api.execute(fixture.access(), u"c"_s, Money{100, u"GBP"_s}, u"key-1"_s));
    QCOMPARE(paid->id, u"p-1"_s);
    QCOMPARE(paid->consentId, u"c"_s);
    QCOMPARE(fixture.plaid.requests().size(), 2);
    QVERIFY(test::await(api.revokeConsent(fixture.access(), u"c"_s)).error().code == "NOT_FOUND"_L1);
}

QTEST_GUILESS_MAIN(TestPaymentApi)
#include "tst_paymentapi.moc"
