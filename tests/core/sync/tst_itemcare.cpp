// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemcare.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

struct CareFixture : SyncFixture {
    CareFixture() { link(); }
};

} // namespace

class TestItemCare : public QObject {
    Q_OBJECT

private slots:
    void theBankIsAskedOnce();
    void aRemovedItemKeepsItsHistory();
    void anItemThatIsGoneAtPlaidCountsAsRemoved();
    void aRefusedRemovalChangesNothing();
    void aFreshTokenTakesTheOldOnesPlace();
};

void TestItemCare::theBankIsAskedOnce()
{
    CareFixture fixture;
    fixture.plaid.replyError(u"/transactions/refresh"_s, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    QCOMPARE(test::await(fixture.care.askBank(SyncFixture::id())).error().code, u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(fixture.plaid.requests(u"/transactions/refresh"_s).size(), 1);
}

void TestItemCare::aRemovedItemKeepsItsHistory()
{
    CareFixture fixture;
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.plaid.reply(u"/item/remove"_s, QJsonObject{{u"request_id"_s, u"r"_s}});
    QVERIFY(test::await(fixture.care.remove(SyncFixture::id())));
    QCOMPARE(fixture.item().status, ItemStatus::DeletedInPlaid);
    QCOMPARE(fixture.item().errorCode, u"ITEM_REMOVED"_s);
    QCOMPARE(nextAction(fixture.item()), u"relink"_s);
    QCOMPARE(fixture.rows(), QStringList{u"t-1 posted"_s});
}

void TestItemCare::anItemThatIsGoneAtPlaidCountsAsRemoved()
{
    CareFixture fixture;
    fixture.plaid.replyError(u"/item/remove"_s, u"ITEM_ERROR"_s, u"ITEM_NOT_FOUND"_s);
    QVERIFY(test::await(fixture.care.remove(SyncFixture::id())));
    QCOMPARE(fixture.item().status, ItemStatus::DeletedInPlaid);
}

void TestItemCare::aRefusedRemovalChangesNothing()
{
    CareFixture fixture;
    fixture.plaid.replyError(u"/item/remove"_s, u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s);
    QCOMPARE(test::await(fixture.care.remove(SyncFixture::id())).error().code, u"INVALID_API_KEYS"_s);
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
}

void TestItemCare::aFreshTokenTakesTheOldOnesPlace()
{
    CareFixture fixture;
    const QString fresh = u"access-sandbox-11111111-2222-3333-4444-555555555555"_s;
    fixture.plaid.reply(u"/item/access_token/invalidate"_s, QJsonObject{{u"new_access_token"_s, fresh}});
    QVERIFY(test::await(fixture.care.rotateToken(SyncFixture::id())));
    const Result<AccessToken> held = fixture.vault.open(fixture.item().sealedToken, SyncFixture::id());
    QVERIFY(held);
    QCOMPARE(held->reveal(), fresh);
}

QTEST_GUILESS_MAIN(TestItemCare)
#include "tst_itemcare.moc"
