// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookclockstore.h"

#include "core/store/itemnoticestore.h"
#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookClockStore : public QObject {
    Q_OBJECT

private slots:
    void whatIsHeardIsKept();
    void anItemWhoseWebhooksGoElsewhereMissesNone();
    void anItemThatNeverHeardAnyIsNotedOnce();
    void aWebhookThatComesAfterAllEndsTheNotice();
    void anAcknowledgementThatDoesNotComeIsMissed();
    void itemsNobodyHoldsArePassedOver();

private:
    //! item-1, which sends its webhooks to this receiver.
    static void link(StoreFixture& store)
    {
        store.linkItem();
        ItemFacts facts;
        facts.webhook = u"https://hooks.example/webhooks/plaid/path-itg_1"_s;
        facts.checked = at(12);
        StoreFixture::require(bool(store.stores.itemFacts.keep(ItemId(u"item-1"_s), facts)));
    }
    static QString reason(StoreFixture& store)
    {
        const Result<QList<ItemNotice>> notices = selectItemNotices(*store.database, ItemId(u"item-1"_s));
        return notices->isEmpty() ? QString() : QString(notices->first().code + u": " + notices->first().reason);
    }
};

namespace {

const ItemId kItem(u"item-1"_s);

} // namespace

void TestWebhookClockStore::whatIsHeardIsKept()
{
    StoreFixture store;
    link(store);
    QVERIFY(store.stores.webhookClocks.hear({{kItem, at(20)}}));
    QVERIFY(store.stores.webhookClocks.hear({{kItem, at(20 + 7200)}}));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(store.directory());
    const Result<WebhookWatch> watch = (*reader)->webhookWatch(kItem);
    QVERIFY(watch);
    QCOMPARE(watch->rhythm.last, at(7220));
    QCOMPARE(watch->rhythm.usual, std::chrono::microseconds(std::chrono::hours(2)));
    QVERIFY(watch->comesHere);
    QVERIFY(!watch->movedHere);
    QCOMPARE((*reader)->webhookWatch(ItemId(u"nobody"_s)).error().kind, Error::Kind::NotFound);
}

void TestWebhookClockStore::anItemWhoseWebhooksGoElsewhereMissesNone()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.webhookClocks.findOverdue(at(900'000))->isEmpty());
    QCOMPARE(reason(store), QString());
}

void TestWebhookClockStore::anItemThatNeverHeardAnyIsNotedOnce()
{
    StoreFixture store;
    link(store);
    QVERIFY(store.stores.webhookClocks.findOverdue(at(600))->isEmpty());
    QCOMPARE(*store.stores.webhookClocks.findOverdue(at(3600)), QList<ItemId>{kItem});
    QVERIFY(store.stores.webhookClocks.findOverdue(at(3700))->isEmpty());
    QVERIFY2(reason(store).startsWith(u"WEBHOOK_OVERDUE: INITIAL_UPDATE was expected until 2023-11-14T22:28:30"_s), qPrintable(reason(store)));
    QVERIFY(reason(store).endsWith(u"none has ever come."_s));
}

void TestWebhookClockStore::aWebhookThatComesAfterAllEndsTheNotice()
{
    StoreFixture store;
    link(store);
    QCOMPARE(store.stores.webhookClocks.findOverdue(at(3600))->size(), 1);
    QVERIFY(store.stores.webhookClocks.hear({{kItem, at(3700)}}));
    QCOMPARE(reason(store), QString());
    QVERIFY(store.stores.webhookClocks.findOverdue(at(3800))->isEmpty());
    QCOMPARE(store.stores.webhookClocks.findOverdue(at(900'000))->size(), 1);
    QVERIFY(reason(store).contains(u"SYNC_UPDATES_AVAILABLE"_s));
}

void TestWebhookClockStore::anAcknowledgementThatDoesNotComeIsMissed()
{
    StoreFixture store;
    store.linkItem();
    const QString here = u"https://hooks.example/webhooks/plaid/path-itg_1"_s;
    QVERIFY(store.stores.webhookMoves.begin(kItem, {u"https://old.example"_s, here, WebhookMoveState::Begun, at(20), {}}));
    QVERIFY(store.stores.webhookMoves.finish(kItem, at(21)));
    QCOMPARE(*store.stores.webhookClocks.findOverdue(at(700)), QList<ItemId>{kItem});
    QVERIFY(reason(store).contains(u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s));
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, here, at(710)));
    QVERIFY(store.stores.webhookClocks.findOverdue(at(720))->isEmpty());
    QCOMPARE(reason(store), QString());
}

void TestWebhookClockStore::itemsNobodyHoldsArePassedOver()
{
    StoreFixture store;
    link(store);
    QVERIFY(store.stores.webhookClocks.hear({{ItemId(u"ghost"_s), at(20)}, {kItem, at(30)}}));
    QCOMPARE(store.value(u"SELECT count(*) FROM webhook_clocks"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestWebhookClockStore)
#include "tst_webhookclockstore.moc"
