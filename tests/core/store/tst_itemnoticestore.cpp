// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemnoticestore.h"

#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestItemNoticeStore : public QObject {
    Q_OBJECT

private slots:
    void aLaterNoticeTakesTheEarlierOnesPlace();
    void anEarlierOneThatArrivesLateChangesNothing();
    void noticesAboutTwoAccountsStandSideBySide();
    void anItemNobodyHoldsIsPassedOver();
    void aRenewedConsentEndsItsAnnouncement();
    void aConnectionThatOutlivedItsEndWasRenewed();
    void aFreshTokenEndsWhatWasAnnounced();
    void everyChangeOfStatusIsKept();
    void aSyncThatChangesNothingLeavesNoStatus();
    void aReaderShowsThemWithTheItem();
};

namespace {

const ItemId kItem(u"item-1"_s);

ItemNotice expiration(Timestamp noted, Timestamp due)
{
    return {u"PENDING_EXPIRATION"_s, {}, {}, noted, due, WebhookId(u"whk_1"_s)};
}

QStringList codes(StoreFixture& store)
{
    QStringList codes;
    const Result<QList<ItemNotice>> notices = selectItemNotices(*store.database, kItem);
    for (const ItemNotice& notice : *notices)
        codes.append(notice.subject.isEmpty() ? notice.code : QString(notice.code + u' ' + notice.subject));
    return codes;
}

} // namespace

void TestItemNoticeStore::aLaterNoticeTakesTheEarlierOnesPlace()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(30), at(900))));
    QCOMPARE(*selectItemNotices(*store.database, kItem), QList<ItemNotice>{expiration(at(30), at(900))});
}

void TestItemNoticeStore::anEarlierOneThatArrivesLateChangesNothing()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(30), at(900))));
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    QCOMPARE(selectItemNotices(*store.database, kItem)->first().due, at(900));
}

void TestItemNoticeStore::noticesAboutTwoAccountsStandSideBySide()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, {u"USER_ACCOUNT_REVOKED"_s, u"acc-2"_s, {}, at(20), {}, {}}));
    QVERIFY(store.stores.itemNotices.keep(kItem, {u"USER_ACCOUNT_REVOKED"_s, u"acc-1"_s, {}, at(30), {}, {}}));
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(40), at(900))));
    QCOMPARE(codes(store),
        (QStringList{u"PENDING_EXPIRATION"_s, u"USER_ACCOUNT_REVOKED acc-2"_s, u"USER_ACCOUNT_REVOKED acc-1"_s}));
    QVERIFY(store.stores.itemNotices.clear(kItem, {u"USER_ACCOUNT_REVOKED"_s}));
    QCOMPARE(codes(store), QStringList{u"PENDING_EXPIRATION"_s});
}

void TestItemNoticeStore::anItemNobodyHoldsIsPassedOver()
{
    StoreFixture store;
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    QCOMPARE(store.value(u"SELECT count(*) FROM item_notices"_s), u"0"_s);
}

void TestItemNoticeStore::aRenewedConsentEndsItsAnnouncement()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    QVERIFY(store.stores.itemNotices.settle(kItem, std::nullopt, at(900)));
    QVERIFY(store.stores.itemNotices.settle(kItem, at(700), at(900)));
    QCOMPARE(codes(store), QStringList{u"PENDING_EXPIRATION"_s});
    QVERIFY(store.stores.itemNotices.settle(kItem, at(8'000'000), at(30)));
    QVERIFY(codes(store).isEmpty());
}

void TestItemNoticeStore::aConnectionThatOutlivedItsEndWasRenewed()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, {u"PENDING_DISCONNECT"_s, {}, u"INSTITUTION_MIGRATION"_s, at(20), at(700), {}}));
    QVERIFY(store.stores.itemNotices.settle(kItem, std::nullopt, at(699)));
    QCOMPARE(codes(store), QStringList{u"PENDING_DISCONNECT"_s});
    QVERIFY(store.stores.itemNotices.settle(kItem, std::nullopt, at(701)));
    QVERIFY(codes(store).isEmpty());
}

void TestItemNoticeStore::aFreshTokenEndsWhatWasAnnounced()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    QVERIFY(store.stores.itemNotices.keep(kItem, {u"NEW_ACCOUNTS_AVAILABLE"_s, {}, {}, at(20), {}, {}}));
    store.linkItem();
    QCOMPARE(codes(store), QStringList{u"NEW_ACCOUNTS_AVAILABLE"_s});
}

void TestItemNoticeStore::aSyncThatChangesNothingLeavesNoStatus()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(kItem, makeUpdate({}), at(20)));
    for (const qint64 second : {30, 40, 50}) {
        QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Syncing, {}, {}, at(second)));
        QVERIFY(store.stores.transactions.apply(kItem, makeUpdate({}), at(second + 1)));
    }
    QCOMPARE(selectItemStatuses(*store.database, kItem, 10)->size(), 2); // pending and active
}

void TestItemNoticeStore::everyChangeOfStatusIsKept()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, u"Log in."_s, at(20)));
    QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, u"Log in."_s, at(30)));
    QVERIFY(store.stores.transactions.apply(kItem, makeUpdate({}), at(40)));
    const Result<QList<ItemStatusChange>> changes = selectItemStatuses(*store.database, kItem, 10);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 3);
    QCOMPARE(changes->at(0).status, ItemStatus::Active);
    QCOMPARE(changes->at(0).at, at(40));
    QCOMPARE(changes->at(1).errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(changes->at(1).errorMessage, u"Log in."_s);
    QCOMPARE(changes->at(1).at, at(20));
    QCOMPARE(changes->at(2).status, ItemStatus::Pending);
    QCOMPARE(selectItemStatuses(*store.database, kItem, 1)->size(), 1);
}

void TestItemNoticeStore::aReaderShowsThemWithTheItem()
{
    StoreFixture store;
    store.linkItem();
    store.linkItem(u"item-2"_s);
    QVERIFY(store.stores.itemNotices.keep(kItem, expiration(at(20), at(700))));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(store.directory());
    QVERIFY(reader);
    const Result<QList<ItemSummary>> items = (*reader)->items();
    QCOMPARE(items->at(0).notices, QList<ItemNotice>{expiration(at(20), at(700))});
    QVERIFY(items->at(1).notices.isEmpty());
    QCOMPARE((*reader)->item(kItem)->notices.size(), 1);
    QCOMPARE((*reader)->itemStatuses(kItem, 5)->size(), 1);
}

QTEST_GUILESS_MAIN(TestItemNoticeStore)
#include "tst_itemnoticestore.moc"
