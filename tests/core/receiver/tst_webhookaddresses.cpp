// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookaddresses.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookAddresses : public QObject {
    Q_OBJECT

private slots:
    void findsAnIntegrationByTokenAndById();
    void aTokenIsComparedByteForByte();
    void anIntegrationWithoutATokenHasNoAddress();
    void settingReplacesWhatWasKnown();
    void aRetiredTokenIsFoundUntilItsGraceEnds();
    void whatArrivesByARetiredTokenIsCounted();
    void aRetiredTokenOfNobodyIsNotFound();
    void mayBeReadWhileItChanges();
};

namespace {

Integration integrationWith(const QString& id, const QString& token)
{
    Integration integration;
    integration.id = IntegrationId(id);
    integration.name = u"Name of "_s + id;
    integration.pathToken = token;
    return integration;
}

//! Stands where it is put.
class StoppedClock final : public Clock {
public:
    Timestamp now() const override { return time; }
    Timestamp time = fromMicroseconds(1'781'700'000'000'000);
};

} // namespace

void TestWebhookAddresses::findsAnIntegrationByTokenAndById()
{
    WebhookAddresses addresses;
    addresses.set({integrationWith(u"itg_1"_s, u"token-1"_s), integrationWith(u"itg_2"_s, u"token-2"_s)});
    QCOMPARE(addresses.find(u"token-2"_s)->id, IntegrationId(u"itg_2"_s));
    QCOMPARE(addresses.find(IntegrationId(u"itg_1"_s))->name, u"Name of itg_1"_s);
    QVERIFY(!addresses.find(u"token-3"_s));
    QVERIFY(!addresses.find(IntegrationId(u"itg_3"_s)));
}

void TestWebhookAddresses::aTokenIsComparedByteForByte()
{
    WebhookAddresses addresses;
    addresses.set({integrationWith(u"itg_1"_s, u"Token"_s)});
    QVERIFY(!addresses.find(u"token"_s));
    QVERIFY(!addresses.find(u"Token "_s));
}

void TestWebhookAddresses::anIntegrationWithoutATokenHasNoAddress()
{
    WebhookAddresses addresses;
    addresses.set({integrationWith(u"itg_1"_s, {})});
    QVERIFY(!addresses.find(QString()));
    QVERIFY(addresses.find(IntegrationId(u"itg_1"_s)));
}

void TestWebhookAddresses::settingReplacesWhatWasKnown()
{
    WebhookAddresses addresses;
    addresses.set({integrationWith(u"itg_1"_s, u"token-1"_s)});
    addresses.set({integrationWith(u"itg_2"_s, u"token-2"_s)});
    QVERIFY(!addresses.find(u"token-1"_s));
    QVERIFY(addresses.find(u"token-2"_s));
}

void TestWebhookAddresses::aRetiredTokenIsFoundUntilItsGraceEnds()
{
    StoppedClock clock;
    WebhookAddresses addresses(clock);
    const Timestamp until = clock.time + std::chrono::hours(1);
    addresses.set({integrationWith(u"itg_1"_s, u"new"_s)}, {{u"old"_s, IntegrationId(u"itg_1"_s), clock.time, until, 0, {}, 0}});
    clock.time = until - std::chrono::microseconds(1);
    QCOMPARE(addresses.find(u"old"_s)->pathToken, u"new"_s);
    QVERIFY(addresses.arrive(u"old"_s));
    clock.time = until;
    QVERIFY(!addresses.find(u"old"_s));
    QVERIFY(!addresses.arrive(u"old"_s));
    QVERIFY(addresses.find(u"new"_s));
}

void TestWebhookAddresses::whatArrivesByARetiredTokenIsCounted()
{
    StoppedClock clock;
    WebhookAddresses addresses(clock);
    int noticed = 0;
    addresses.setHitObserver([&noticed] { ++noticed; });
    addresses.set({integrationWith(u"itg_1"_s, u"new"_s)},
        {{u"old"_s, IntegrationId(u"itg_1"_s), clock.time, clock.time + std::chrono::hours(1), 0, {}, 0}});
    QVERIFY(addresses.find(u"old"_s)); // looking counts nothing
    QVERIFY(addresses.arrive(u"new"_s));
    QVERIFY(addresses.takeHits().isEmpty());
    QVERIFY(addresses.arrive(u"old"_s));
    QVERIFY(addresses.arrive(u"old"_s));
    QCOMPARE(noticed, 1);
    QCOMPARE(addresses.takeHits(), (QList<PathHits>{{u"old"_s, 2, clock.time}}));
    QVERIFY(addresses.takeHits().isEmpty());
    QVERIFY(addresses.arrive(u"old"_s));
    QCOMPARE(noticed, 2);
}

void TestWebhookAddresses::aRetiredTokenOfNobodyIsNotFound()
{
    StoppedClock clock;
    WebhookAddresses addresses(clock);
    const Timestamp until = clock.time + std::chrono::hours(1);
    addresses.set({}, {{u"old"_s, IntegrationId(u"itg_1"_s), clock.time, until, 0, {}, 0}, {{}, IntegrationId(u"itg_1"_s), clock.time, until, 0, {}, 0}});
    QVERIFY(!addresses.arrive(u"old"_s));
    QVERIFY(!addresses.arrive(QString()));
    QVERIFY(addresses.takeHits().isEmpty());
}

void TestWebhookAddresses::mayBeReadWhileItChanges()
{
    WebhookAddresses addresses;
    const QList<Integration> integrations{integrationWith(u"itg_1"_s, u"token-1"_s)};
    addresses.set(integrations);
    std::atomic<bool> stop = false;
    std::atomic<int> misses = 0;
    std::thread reader([&] {
        while (!stop)
            misses += addresses.find(u"token-1"_s) ? 0 : 1;
    });
    for (int round = 0; round < 2'000; ++round)
        addresses.set(integrations);
    stop = true;
    reader.join();
    QCOMPARE(misses.load(), 0);
}

QTEST_GUILESS_MAIN(TestWebhookAddresses)
#include "tst_webhookaddresses.moc"
