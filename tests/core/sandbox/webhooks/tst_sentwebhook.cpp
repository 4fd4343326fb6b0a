// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/sentwebhook.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSentWebhook : public QObject {
    Q_OBJECT

private slots:
    void showsADeliveryThatWaitsForItsNextAttempt();
    void saysNullWhereThereIsNothing_data();
    void saysNullWhereThereIsNothing();
};

void TestSentWebhook::showsADeliveryThatWaitsForItsNextAttempt()
{
    SentWebhook delivery;
    delivery.number = 7;
    delivery.url = QUrl(u"http://127.0.0.1:8484/hook"_s);
    delivery.type = u"ITEM"_s;
    delivery.code = u"ERROR"_s;
    delivery.attempts = 2;
    delivery.lastStatus = 503;
    delivery.nextAttempt = fromMicroseconds(1'781'706'708'000'000);
    QCOMPARE(delivery.toJson(),
        (QJsonObject{{u"number"_s, 7}, {u"url"_s, u"http://127.0.0.1:8484/hook"_s}, {u"webhook_type"_s, u"ITEM"_s},
            {u"webhook_code"_s, u"ERROR"_s}, {u"state"_s, u"waiting"_s}, {u"attempts"_s, 2}, {u"last_status"_s, 503},
            {u"next_attempt"_s, u"2026-06-17T14:31:48.000Z"_s}}));
}

void TestSentWebhook::saysNullWhereThereIsNothing_data()
{
    QTest::addColumn<SentWebhook::State>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("delivered") << SentWebhook::State::Delivered << u"delivered"_s;
    QTest::newRow("given up") << SentWebhook::State::GivenUp << u"given_up"_s;
}

void TestSentWebhook::saysNullWhereThereIsNothing()
{
    QFETCH(SentWebhook::State, state);
    SentWebhook delivery;
    delivery.state = state;
    const QJsonObject json = delivery.toJson();
    QTEST(json.value("state"_L1).toString(), "name");
    QVERIFY(json.value("last_status"_L1).isNull());
    QVERIFY(json.value("next_attempt"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestSentWebhook)
#include "tst_sentwebhook.moc"
