// SPDX-License-Identifier: Apache-2.0
#include "core/domain/item.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItem : public QObject {
    Q_OBJECT

private slots:
    void statusNamesReadBack();
    void historyWordsOfTomorrowAreUnknown();
    void nextActionFollowsTheErrorCode_data();
    void nextActionFollowsTheErrorCode();
};

void TestItem::statusNamesReadBack()
{
    for (const ItemStatus status : {ItemStatus::Pending, ItemStatus::Syncing, ItemStatus::Active, ItemStatus::Erroring,
             ItemStatus::SyncDisabled, ItemStatus::DeletedInPlaid})
        QCOMPARE(itemStatusFromName(itemStatusName(status)), status);
}

void TestItem::historyWordsOfTomorrowAreUnknown()
{
    QCOMPARE(historyStatusFromName(u"HISTORICAL_UPDATE_COMPLETE"_s), HistoryStatus::HistoricalComplete);
    QCOMPARE(historyStatusFromName(u"SOMETHING_NEW"_s), HistoryStatus::Unknown);
    QCOMPARE(historyStatusName(HistoryStatus::NotReady), u"NOT_READY"_s);
}

void TestItem::nextActionFollowsTheErrorCode_data()
{
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::newRow("healthy") << ItemStatus::Active << QString() << u"none"_s;
    QTest::newRow("new") << ItemStatus::Pending << QString() << u"wait"_s;
    QTest::newRow("login required") << ItemStatus::Erroring << u"ITEM_LOGIN_REQUIRED"_s << u"repair"_s;
    QTest::newRow("keys refused") << ItemStatus::Erroring << u"INVALID_API_KEYS"_s << u"check_keys"_s;
    QTest::newRow("the integration's secret is gone") << ItemStatus::Erroring << u"KEYS_MISSING"_s << u"check_keys"_s;
    QTest::newRow("gone at Plaid") << ItemStatus::DeletedInPlaid << u"ITEM_NOT_FOUND"_s << u"relink"_s;
    QTest::newRow("token lost") << ItemStatus::Erroring << u"TOKEN_LOST"_s << u"restore_data_key"_s;
    QTest::newRow("bank is down") << ItemStatus::Erroring << u"INSTITUTION_DOWN"_s << u"wait"_s;
}

void TestItem::nextActionFollowsTheErrorCode()
{
    QFETCH(ItemStatus, status);
    QFETCH(QString, code);
    Item item;
    item.status = status;
    item.errorCode = code;
    QTEST(nextAction(item), "action");
}

QTEST_GUILESS_MAIN(TestItem)
#include "tst_item.moc"
