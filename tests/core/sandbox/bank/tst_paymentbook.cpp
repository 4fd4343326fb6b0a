// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/paymentbook.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = SimulatedPaymentStatus;

namespace {

const Timestamp kStart = fromMicroseconds(1'781'706'708'000'250);

PaymentOrder order(const QString& reference)
{
    PaymentOrder order;
    order.reference = reference;
    order.amount = {500, u"GBP"_s};
    return order;
}

} // namespace

class TestPaymentBook : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfPlaid_data();
    void namesAreThoseOfPlaid();
    void wordsAreNoStatus();
    void noTwoPaymentsAreOfOneMoment();
    void eachStatusIsLaterThanTheLast();
    void idsFindTheirPaymentAndNoOther();
};

void TestPaymentBook::namesAreThoseOfPlaid_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("final");
    QTest::newRow("waits for its user") << Status::InputNeeded << u"PAYMENT_STATUS_INPUT_NEEDED"_s << false;
    QTest::newRow("is being authorised") << Status::Authorising << u"PAYMENT_STATUS_AUTHORISING"_s << false;
    QTest::newRow("was accepted") << Status::Initiated << u"PAYMENT_STATUS_INITIATED"_s << false;
    QTest::newRow("has left") << Status::Executed << u"PAYMENT_STATUS_EXECUTED"_s << false;
    QTest::newRow("has arrived") << Status::Settled << u"PAYMENT_STATUS_SETTLED"_s << true;
    QTest::newRow("lacked funds") << Status::InsufficientFunds << u"PAYMENT_STATUS_INSUFFICIENT_FUNDS"_s << true;
    QTest::newRow("failed") << Status::Failed << u"PAYMENT_STATUS_FAILED"_s << true;
    QTest::newRow("was blocked") << Status::Blocked << u"PAYMENT_STATUS_BLOCKED"_s << true;
    QTest::newRow("was rejected") << Status::Rejected << u"PAYMENT_STATUS_REJECTED"_s << true;
    QTest::newRow("was cancelled") << Status::Cancelled << u"PAYMENT_STATUS_CANCELLED"_s << true;
    QTest::newRow("was established") << Status::Established << u"PAYMENT_STATUS_ESTABLISHED"_s << true;
}

void TestPaymentBook::namesAreThoseOfPlaid()
{
    QFETCH(Status, status);
    QFETCH(QString, name);
    QFETCH(bool, final);
    QCOMPARE(plaidName(status), name);
    QCOMPARE(paymentStatusOf(name), std::optional(status));
    QCOMPARE(isFinal(status), final);
}

void TestPaymentBook::wordsAreNoStatus()
{
    QVERIFY(!paymentStatusOf(u"INITIATED"_s));
}

void TestPaymentBook::noTwoPaymentsAreOfOneMoment()
{
    const TokenMint mint(1);
    PaymentBook book(mint);
    const Timestamp first = book.create(order(u"A"_s), kStart).created;
    QCOMPARE(toIso(first), u"2026-06-17T14:31:48.000Z"_s);
    QCOMPARE(book.create(order(u"B"_s), kStart).created, first + 1ms);
    QCOMPARE(book.create(order(u"C"_s), kStart).created, first + 2ms);
    QCOMPARE(book.create(order(u"D"_s), kStart + 5ms).created, first + 5ms);
}

void TestPaymentBook::eachStatusIsLaterThanTheLast()
{
    const TokenMint mint(1);
    PaymentBook book(mint);
    SimulatedPayment& payment = book.create(order(u"A"_s), kStart);
    const Timestamp made = payment.updated;
    book.move(payment, Status::Authorising, kStart);
    QCOMPARE(payment.updated, made + 1ms);
    book.move(payment, Status::Initiated, kStart + 1s);
    QCOMPARE(payment.updated, made + 1s);
}

void TestPaymentBook::idsFindTheirPaymentAndNoOther()
{
    const TokenMint mint(1);
    PaymentBook book(mint);
    const QString id = book.idOf(book.create(order(u"A"_s), kStart));
    const QString other = book.idOf(book.create(order(u"B"_s), kStart));
    QCOMPARE((*book.findPayment(id))->order.reference, u"A"_s);
    QCOMPARE((*book.findPayment(other))->order.reference, u"B"_s);
    QCOMPARE(book.findPayment(mint.token(u"payment-id"_s, 2)).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(book.findPayment(mint.token(u"recipient-id"_s, 0)).error().code, u"INVALID_FIELD"_s);
}

QTEST_GUILESS_MAIN(TestPaymentBook)
#include "tst_paymentbook.moc"
