// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/itemcondition.h"

#include "tests/ui/items/itemlisting.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestItemCondition : public QObject {
    Q_OBJECT

private slots:
    void anErrorDecidesGroupChipAndNextStep_data();
    void anErrorDecidesGroupChipAndNextStep();
    void aNoticeWithADateAsksForSomethingBeforeIt();
    void aHealthyItemAsksForNothing();
    void aSyncOfAHealthyItemIsShown();
    void anItemThatWasRemovedOnPurposeNeedsNobody();
    void whileTheEndUserSignsInTheStepSaysSo();
};

void TestItemCondition::anErrorDecidesGroupChipAndNextStep_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ItemGroup>("group");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("needsAttention");
    QTest::newRow("the login changed") << u"ITEM_LOGIN_REQUIRED"_s << ItemGroup::NeedsLogin << u"Login required"_s << u"Repair"_s << true;
    QTest::newRow("no account is shared") << u"NO_ACCOUNTS"_s << ItemGroup::NeedsLogin << u"Login required"_s << u"Choose accounts"_s << true;
    QTest::newRow("the bank is down") << u"INSTITUTION_DOWN"_s << ItemGroup::Error << u"Error"_s << u"Tries again"_s << false;
    QTest::newRow("the permission is gone") << u"USER_PERMISSION_REVOKED"_s << ItemGroup::Revoked << u"Revoked"_s << u"Repair"_s << true;
    QTest::newRow("the keys are wrong") << u"INVALID_API_KEYS"_s << ItemGroup::Error << u"Error"_s << u"Check the keys"_s << true;
    QTest::newRow("a code of tomorrow") << u"BRAND_NEW_CODE"_s << ItemGroup::Error << u"Error"_s << u"Tries again"_s << false;
}

void TestItemCondition::anErrorDecidesGroupChipAndNextStep()
{
    QFETCH(QString, code);
    const ItemCondition condition = conditionOf(broken(listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s), code), false);
    QTEST(condition.group, "group");
    QTEST(condition.chip.text, "chip");
    QTEST(condition.step, "step");
    QTEST(condition.needsAttention, "needsAttention");
    QCOMPARE(condition.code, code);
    QVERIFY(!condition.headline.isEmpty());
}

void TestItemCondition::aNoticeWithADateAsksForSomethingBeforeIt()
{
    ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    const Timestamp due = fromDateTime(QDateTime({2026, 6, 23}, {12, 0}, Qt::UTC));
    listed.notices = {{u"PENDING_EXPIRATION"_s, {}, {}, StillClock().now(), due, {}}};
    const ItemCondition condition = conditionOf(listed, false);
    QCOMPARE(condition.chip.text, u"Ends soon"_s);
    QCOMPARE(condition.step, u"Renew"_s);
    QCOMPARE(condition.due, due);
    QVERIFY(condition.canBeRepaired());
    QCOMPARE(noticeText(listed.notices.first()), u"The consent ends soon: act by 2026-06-23"_s);
}

void TestItemCondition::aHealthyItemAsksForNothing()
{
    const ItemCondition condition = conditionOf(listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s), false);
    QCOMPARE(condition.group, ItemGroup::Healthy);
    QVERIFY(condition.step.isEmpty() && condition.code.isEmpty() && !condition.needsAttention);
}

void TestItemCondition::aSyncOfAHealthyItemIsShown()
{
    const ListedItem healthy = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    QCOMPARE(conditionOf(healthy, true).chip.text, u"Syncing"_s);
    QCOMPARE(conditionOf(broken(healthy, u"ITEM_LOGIN_REQUIRED"_s), true).chip.text, u"Login required"_s);
}

void TestItemCondition::anItemThatWasRemovedOnPurposeNeedsNobody()
{
    ListedItem listed = listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s);
    listed.item.status = ItemStatus::DeletedInPlaid;
    listed.item.errorCode = u"ITEM_REMOVED"_s;
    const ItemCondition condition = conditionOf(listed, false);
    QCOMPARE(condition.chip.text, u"Removed"_s);
    QVERIFY(!condition.needsAttention);
    QVERIFY(condition.step.isEmpty());
}

void TestItemCondition::whileTheEndUserSignsInTheStepSaysSo()
{
    ListedItem listed = broken(listedItem(u"item-1"_s, u"Tartan Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s);
    listed.awaitsSignIn = true;
    QCOMPARE(conditionOf(listed, false).step, u"Waiting for sign-in"_s);
}

QTEST_GUILESS_MAIN(TestItemCondition)
#include "tst_itemcondition.moc"
