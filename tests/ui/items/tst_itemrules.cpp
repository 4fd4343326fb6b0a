// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemrules.h"

#include "ui/shared/errortext.h"

#include "tests/ui/items/itemlisting.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using Act = ItemWish::Act;

class TestItemRules : public QObject {
    Q_OBJECT

private slots:
    void whatNeedsPlaidIsOfNoUseWhileItIsLost();
    void aHealthyItemCanBeAskedForAnything();
    void aBrokenLoginIsRepairedBeforeAnythingIsSynced();
    void testsAreForSandboxOnly();
    void nothingIsAskedOfAnItemThatIsGone();
    void aRunningSyncIsNotAskedForAgain();
    void everyActSaysWhatItDid();
};

void TestItemRules::whatNeedsPlaidIsOfNoUseWhileItIsLost()
{
    ListedItem listed = listedItem(u"fine"_s, u"Tartan Bank"_s, u"Fine"_s);
    listed.environment = Environment::Sandbox;
    const ItemCondition condition = conditionOf(listed, true);
    const ItemCircumstances lost{.isRunning = true, .isPlaidLost = true};
    for (const Act act : {Act::AskBank, Act::Repair, Act::RotateToken, Act::Remove})
        QCOMPARE(objectionTo(act, listed, condition, lost), plaidLostText());
    QCOMPARE(objectionTo(Act::CancelSync, listed, condition, lost), QString());
    listed.environment = Environment::Offline; // the simulator is always there
    QCOMPARE(objectionTo(Act::AskBank, listed, condition, lost), QString());
}

void TestItemRules::aHealthyItemCanBeAskedForAnything()
{
    const ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    for (const Act act : {Act::Sync, Act::AskBank, Act::Repair, Act::RotateToken, Act::MoveWebhooks, Act::Remove, Act::FireWebhook})
        QCOMPARE(objectionTo(act, listed, conditionOf(listed, false), {}), QString());
}

void TestItemRules::aBrokenLoginIsRepairedBeforeAnythingIsSynced()
{
    const ListedItem listed = broken(listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s);
    const ItemCondition condition = conditionOf(listed, false);
    QCOMPARE(objectionTo(Act::Sync, listed, condition, {}), u"The end user has to sign in again first: repair the item."_s);
    QCOMPARE(objectionTo(Act::Repair, listed, condition, {}), QString());
}

void TestItemRules::testsAreForSandboxOnly()
{
    ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    listed.environment = Environment::Production;
    QCOMPARE(objectionTo(Act::FireWebhook, listed, conditionOf(listed, false), {}), u"In Sandbox only."_s);
    QCOMPARE(objectionTo(Act::BreakLogin, listed, conditionOf(listed, false), {}), u"In Sandbox only."_s);
    QCOMPARE(objectionTo(Act::Sync, listed, conditionOf(listed, false), {}), QString());
}

void TestItemRules::nothingIsAskedOfAnItemThatIsGone()
{
    ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    listed.item.status = ItemStatus::DeletedInPlaid;
    for (const Act act : {Act::Sync, Act::Repair, Act::Remove})
        QVERIFY(!objectionTo(act, listed, conditionOf(listed, false), {}).isEmpty());
}

void TestItemRules::aRunningSyncIsNotAskedForAgain()
{
    const ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    QCOMPARE(objectionTo(Act::Sync, listed, conditionOf(listed, true), {.isRunning = true}), u"A sync is running."_s);
    QCOMPARE(objectionTo(Act::CancelSync, listed, conditionOf(listed, true), {.isRunning = true}), QString());
    QCOMPARE(objectionTo(Act::CancelSync, listed, conditionOf(listed, false), {}), u"No sync is running."_s);
}

void TestItemRules::everyActSaysWhatItDid()
{
    QCOMPARE(doneText({Act::FireWebhook, {}, u"ITEM"_s, u"PENDING_DISCONNECT"_s, {}}), u"Plaid fires PENDING_DISCONNECT"_s);
    for (int act = 0; act <= int(Act::BreakLogin); ++act)
        QVERIFY(!doneText({Act(act), {}, {}, {}, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestItemRules)
#include "tst_itemrules.moc"
