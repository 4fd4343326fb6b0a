// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemrefresh.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

class TestItemRefresh : public QObject {
    Q_OBJECT

private slots:
    void aHealthyAnswerEndsAnError();
    void aHealthyItemStaysAsItIs();
    void anErrorIsKeptWithTheItem();
    void aBankThatIsDownChangesNothing();
    void aRemovedItemIsMarked();
};

void TestItemRefresh::aHealthyAnswerEndsAnError()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.plaid.reply(fixture.itemPath, SyncFixture::healthyItem());
    const Result<ItemHealth> health = test::await(fixture.refresh.run(SyncFixture::id()));
    QVERIFY(health);
    QCOMPARE(*health, ItemHealth::Recovered);
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
    QCOMPARE(fixture.item().errorCode, QString());
    QCOMPARE(fixture.item().institutionName, u"First Platypus Bank"_s);
}

void TestItemRefresh::aHealthyItemStaysAsItIs()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Active, QString());
    fixture.plaid.reply(fixture.itemPath, SyncFixture::healthyItem());
    const Result<ItemHealth> health = test::await(fixture.refresh.run(SyncFixture::id()));
    QVERIFY(health);
    QCOMPARE(*health, ItemHealth::Well);
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

void TestItemRefresh::anErrorIsKeptWithTheItem()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Active, QString());
    fixture.plaid.reply(fixture.itemPath, SyncFixture::brokenItem(u"ITEM_LOGIN_REQUIRED"_s));
    const Result<ItemHealth> health = test::await(fixture.refresh.run(SyncFixture::id()));
    QVERIFY(health);
    QCOMPARE(*health, ItemHealth::InError);
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
    QCOMPARE(fixture.item().errorCode, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(fixture.item().errorMessage, u"the login has changed"_s);
    QCOMPARE(nextAction(fixture.item()), u"repair"_s);
}

void TestItemRefresh::aBankThatIsDownChangesNothing()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Active, QString());
    fixture.plaid.reply(fixture.itemPath, SyncFixture::brokenItem(u"INSTITUTION_DOWN"_s));
    QVERIFY(test::await(fixture.refresh.run(SyncFixture::id())));
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

void TestItemRefresh::aRemovedItemIsMarked()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyError(fixture.itemPath, u"ITEM_ERROR"_s, u"ITEM_NOT_FOUND"_s);
    const Result<ItemHealth> health = test::await(fixture.refresh.run(SyncFixture::id()));
    QCOMPARE(health.error().code, u"ITEM_NOT_FOUND"_s);
    QCOMPARE(fixture.item().status, ItemStatus::DeletedInPlaid);
}

QTEST_GUILESS_MAIN(TestItemRefresh)
#include "tst_itemrefresh.moc"
