// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/deliverylog.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

SentWebhook deliveryOf(const QString& code)
{
    SentWebhook delivery;
    delivery.code = code;
    return delivery;
}

} // namespace

class TestDeliveryLog : public QObject {
    Q_OBJECT

private slots:
    void numbersDeliveriesInTheirOrder();
    void remembersHowADeliveryStands();
    void forgetsTheOldestBeyondAThousand();
    void knowsNoOtherNumbers();
};

void TestDeliveryLog::numbersDeliveriesInTheirOrder()
{
    DeliveryLog log;
    QCOMPARE(log.add(deliveryOf(u"INITIAL_UPDATE"_s)).number, 1U);
    QCOMPARE(log.add(deliveryOf(u"HISTORICAL_UPDATE"_s)).number, 2U);
    QCOMPARE(log.deliveries().size(), 2);
    QCOMPARE(log.deliveries().first().code, u"INITIAL_UPDATE"_s);
    QCOMPARE(log.deliveries().last().code, u"HISTORICAL_UPDATE"_s);
}

void TestDeliveryLog::remembersHowADeliveryStands()
{
    DeliveryLog log;
    SentWebhook delivery = log.add(deliveryOf(u"ERROR"_s));
    delivery.state = SentWebhook::State::Delivered;
    delivery.attempts = 3;
    log.update(delivery);
    const std::optional<SentWebhook> found = log.find(delivery.number);
    QVERIFY(found);
    QCOMPARE(found->state, SentWebhook::State::Delivered);
    QCOMPARE(found->attempts, 3);
    QCOMPARE(log.deliveries().size(), 1);
}

void TestDeliveryLog::forgetsTheOldestBeyondAThousand()
{
    DeliveryLog log;
    const SentWebhook first = log.add(deliveryOf(u"ERROR"_s));
    for (int i = 0; i < 1'000; ++i)
        log.add(deliveryOf(QString::number(i)));
    QCOMPARE(log.deliveries().size(), 1'000);
    QVERIFY(!log.find(1));
    QCOMPARE(log.find(2)->code, u"0"_s);
    QCOMPARE(log.find(1'001)->code, u"999"_s);
    log.update(first);
    QCOMPARE(log.deliveries().size(), 1'000);
    QCOMPARE(log.deliveries().first().code, u"0"_s);
}

void TestDeliveryLog::knowsNoOtherNumbers()
{
    DeliveryLog log;
    QVERIFY(!log.find(0));
    QVERIFY(!log.find(1));
    log.add(deliveryOf(u"ERROR"_s));
    QVERIFY(log.find(1));
    QVERIFY(!log.find(0));
    QVERIFY(!log.find(2));
}

QTEST_GUILESS_MAIN(TestDeliveryLog)
#include "tst_deliverylog.moc"
