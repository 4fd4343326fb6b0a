// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymenttext.h"

#include "tests/ui/payments/paymentfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestPaymentText : public QObject {
    Q_OBJECT

private slots:
    void theLastWordDecides_data();
    void theLastWordDecides();
    void consentsHaveWordsOfTheirOwn();
    void transfersAreAnnouncedOnly();
    void newerWordsAreReadable();
    void keysTellIntegrationsApart();
};

void TestPaymentText::theLastWordDecides_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<PaymentGroup>("group");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<int>("progress");
    QTest::newRow("nobody has agreed") << QStringList{u"INPUT_NEEDED"_s} << PaymentGroup::UnderWay << u"Input needed"_s << Tone::Warning << 0;
    QTest::newRow("the bank has accepted it") << QStringList{u"AUTHORISING"_s, u"INITIATED"_s} << PaymentGroup::UnderWay << u"Initiated"_s << Tone::Info << 1;
    QTest::newRow("sent is not arrived") << QStringList{u"INITIATED"_s, u"EXECUTED"_s} << PaymentGroup::Done << u"Executed"_s << Tone::Ok << 2;
    QTest::newRow("arrived") << QStringList{u"EXECUTED"_s, u"SETTLED"_s} << PaymentGroup::Done << u"Settled"_s << Tone::Ok << 3;
    QTest::newRow("how far it came stays") << QStringList{u"INITIATED"_s, u"REJECTED"_s} << PaymentGroup::Stopped << u"Rejected"_s << Tone::Error << 1;
    QTest::newRow("cancelled is no error") << QStringList{u"CANCELLED"_s} << PaymentGroup::Stopped << u"Cancelled"_s << Tone::Neutral << 0;
}

void TestPaymentText::theLastWordDecides()
{
    QFETCH(QStringList, statuses);
    const PaymentCondition condition = paymentCondition(makePayment(u"p"_s, statuses));
    QTEST(condition.group, "group");
    QTEST(condition.chip.text, "chip");
    QTEST(condition.chip.tone, "tone");
    QTEST(condition.progress, "progress");
    QVERIFY(!condition.meaning.isEmpty());
}

void TestPaymentText::consentsHaveWordsOfTheirOwn()
{
    QCOMPARE(paymentCondition(makeConsent(u"c"_s, u"AUTHORISED"_s)).group, PaymentGroup::Done);
    QCOMPARE(paymentCondition(makeConsent(u"c"_s, u"UNAUTHORISED"_s)).group, PaymentGroup::UnderWay);
    const PaymentCondition revoked = paymentCondition(makeConsent(u"c"_s, u"REVOKED"_s));
    QCOMPARE(revoked.group, PaymentGroup::Stopped);
    QCOMPARE(revoked.chip.text, u"Revoked"_s);
}

void TestPaymentText::transfersAreAnnouncedOnly()
{
    const PaymentCondition condition = paymentCondition(makeTransfers(3));
    QCOMPARE(condition.group, PaymentGroup::UnderWay);
    QCOMPARE(condition.chip.text, u"Announced"_s);
    QVERIFY(condition.meaning.contains(u"/transfer/event/sync"_s));
    QVERIFY(paymentTitle(makeTransfers(3)).contains(u'3'));
}

void TestPaymentText::newerWordsAreReadable()
{
    const PaymentCondition condition = paymentCondition(makePayment(u"p"_s, {u"INITIATED"_s, u"ON_THE_MOON"_s}));
    QCOMPARE(condition.chip, (ChipText{u"On the moon"_s, "info"_L1, Tone::Neutral}));
    QCOMPARE(condition.group, PaymentGroup::UnderWay);
    QCOMPARE(condition.progress, 1);
    QCOMPARE(paymentCondition(makePayment(u"p"_s, {QString()})).chip.text, u"Unknown"_s);
}

void TestPaymentText::keysTellIntegrationsApart()
{
    TrackedPayment other = makeTransfers(1);
    other.integration = IntegrationId(u"itg_2"_s);
    QVERIFY(paymentKey(other) != paymentKey(makeTransfers(2)));
    QCOMPARE(paymentKey(makeTransfers(1)), paymentKey(makeTransfers(2)));
    QVERIFY(paymentKey(makePayment(u"x"_s, {u"SETTLED"_s})) != paymentKey(makeConsent(u"x"_s, u"REVOKED"_s)));
}

QTEST_GUILESS_MAIN(TestPaymentText)
#include "tst_paymenttext.moc"
