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
