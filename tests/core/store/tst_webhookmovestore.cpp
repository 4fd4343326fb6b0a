// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookmovestore.h"

#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookMoveStore : public QObject {
    Q_OBJECT

private slots:
    void aMoveIsKnownBeforeItIsDone();
    void aFinishedMoveSaysSoOnce();
    void onlyTheTargetsWordCounts();
    void aNewMoveWaitsForItsOwnAcknowledgement();
    void anItemNobodyHoldsIsNotFound();
    void namesAreThoseOfTheContract();
};

namespace {

const ItemId kItem(u"item-1"_s);

WebhookMove there(WebhookMoveState state = WebhookMoveState::Begun)
{
    return {u"https://old.example/hook"_s, u"https://new.example/hook"_s, state, at(20), {}};
}

} // namespace

void TestWebhookMoveStore::aMoveIsKnownBeforeItIsDone()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(!*store.stores.webhookMoves.find(kItem));
    QVERIFY(store.stores.webhookMoves.begin(kItem, there()));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(store.directory());
    const std::optional<WebhookMove> move = *(*reader)->webhookMove(kItem);
    QVERIFY(move);
    QCOMPARE(move->previous, u"https://old.example/hook"_s);
    QCOMPARE(move->target, u"https://new.example/hook"_s);
    QCOMPARE(move->state, WebhookMoveState::Begun);
    QCOMPARE(move->changed, at(20));
    QVERIFY(!move->acknowledged);
}

void TestWebhookMoveStore::aFinishedMoveSaysSoOnce()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.webhookMoves.finish(kItem, at(25)));
    QVERIFY(store.stores.webhookMoves.begin(kItem, there()));
    QVERIFY(store.stores.webhookMoves.finish(kItem, at(30)));
    QVERIFY(store.stores.webhookMoves.finish(kItem, at(40)));
    const std::optional<WebhookMove> move = *store.stores.webhookMoves.find(kItem);
    QCOMPARE(move->state, WebhookMoveState::Moved);
    QCOMPARE(move->changed, at(30));
    QVERIFY(store.stores.webhookMoves.begin(kItem, there(WebhookMoveState::Returning)));
    QVERIFY(store.stores.webhookMoves.finish(kItem, at(50)));
    QCOMPARE((*store.stores.webhookMoves.find(kItem))->state, WebhookMoveState::Returned);
}

void TestWebhookMoveStore::onlyTheTargetsWordCounts()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.webhookMoves.begin(kItem, there()));
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, u"https://old.example/hook"_s, at(30)));
    QCOMPARE(*store.stores.webhookMoves.unacknowledged({kItem}), QList<ItemId>{kItem});
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, u"https://new.example/hook"_s, at(31)));
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, u"https://new.example/hook"_s, at(99)));
    QCOMPARE((*store.stores.webhookMoves.find(kItem))->acknowledged, at(31));
    QVERIFY(store.stores.webhookMoves.unacknowledged({kItem})->isEmpty());
}

void TestWebhookMoveStore::aNewMoveWaitsForItsOwnAcknowledgement()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.webhookMoves.begin(kItem, there()));
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, u"https://new.example/hook"_s, at(30)));
    QVERIFY(store.stores.webhookMoves.begin(kItem, {u"https://new.example/hook"_s, u"https://third.example"_s, WebhookMoveState::Begun, at(40), {}}));
    QCOMPARE(*store.stores.webhookMoves.unacknowledged({kItem, ItemId(u"other"_s)}), QList<ItemId>{kItem});
}

void TestWebhookMoveStore::anItemNobodyHoldsIsNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.webhookMoves.begin(kItem, there()).error().kind, Error::Kind::NotFound);
    QVERIFY(store.stores.webhookMoves.acknowledge(kItem, u"https://new.example/hook"_s, at(30)));
}

void TestWebhookMoveStore::namesAreThoseOfTheContract()
{
    QCOMPARE(webhookMoveStateName(WebhookMoveState::Begun), u"begun"_s);
    QCOMPARE(webhookMoveStateName(WebhookMoveState::Moved), u"moved"_s);
    QCOMPARE(webhookMoveStateName(WebhookMoveState::Returning), u"returning"_s);
    QCOMPARE(webhookMoveStateName(WebhookMoveState::Returned), u"returned"_s);
}

QTEST_GUILESS_MAIN(TestWebhookMoveStore)
#include "tst_webhookmovestore.moc"
