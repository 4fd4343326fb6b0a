// SPDX-License-Identifier: Apache-2.0
#include "core/store/healthselect.h"
#include "core/store/reader.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestHealthSelect : public QObject {
    Q_OBJECT

private slots:
    void countsItemsByStatus();
    void theOldestSyncIsThatOfAnActiveItem();
    void anInboxThatDoesNotExistWaitsForNothing();
    void theOldestWaitingDeliveryIsFound();
};

void TestHealthSelect::countsItemsByStatus()
{
    StoreFixture fixture;
    for (const QString& id : {u"item-1"_s, u"item-2"_s, u"item-3"_s})
        fixture.linkItem(id);
    QVERIFY(fixture.database->execute(u"UPDATE items SET status = 'erroring' WHERE item_id = 'item-3'"_s));
    const Result<ItemsHealth> health = selectItemsHealth(*fixture.database);
    QVERIFY(health);
    QCOMPARE(health->items.value(u"pending"_s), 2);
    QCOMPARE(health->items.value(u"erroring"_s), 1);
    QVERIFY(!health->oldestSync);
}

void TestHealthSelect::theOldestSyncIsThatOfAnActiveItem()
{
    StoreFixture fixture;
    for (const QString& id : {u"item-1"_s, u"item-2"_s, u"item-3"_s})
        fixture.linkItem(id);
    QVERIFY(fixture.database->execute(u"UPDATE items SET status = 'active', last_sync = 3000 WHERE item_id = 'item-1'"_s));
    QVERIFY(fixture.database->execute(u"UPDATE items SET status = 'active', last_sync = 2000 WHERE item_id = 'item-2'"_s));
    QVERIFY(fixture.database->execute(u"UPDATE items SET status = 'erroring', last_sync = 1000 WHERE item_id = 'item-3'"_s));
    const Result<ItemsHealth> health = selectItemsHealth(*fixture.database);
    QVERIFY(health && health->oldestSync);
    QCOMPARE(toMicroseconds(*health->oldestSync), 2000);
}

void TestHealthSelect::anInboxThatDoesNotExistWaitsForNothing()
{
    StoreFixture fixture;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(fixture.directory());
    QVERIFY(reader);
    const Result<InboxHealth> health = (*reader)->inboxHealth();
    QVERIFY(health);
    QCOMPARE(health->waiting, 0);
    QVERIFY(!health->oldestWaiting);
}

void TestHealthSelect::theOldestWaitingDeliveryIsFound()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<Database>> inbox
        = Database::open(directory.filePath(u"inbox.db"_s), Database::Schema::Inbox, Database::Access::ReadWrite);
    QVERIFY(inbox);
    const QString insert
        = u"INSERT INTO deliveries (webhook_id, integration_id, received, bytes, type, code, item_id, environment, aliases, action,"
          " verification, failed_check, checks, state, cause, headers, body, sealed_body) VALUES ('%1', 'itg_1', %2, 2, '', '', '', '',"
          " '[]', '', 'verified', '', '[]', '%3', '', '[]', x'7b7d', x'')"_s;
    QVERIFY((*inbox)->execute(insert.arg(u"whk_1"_s, u"100"_s, u"handled"_s)));
    QVERIFY((*inbox)->execute(insert.arg(u"whk_2"_s, u"300"_s, u"received"_s)));
    QVERIFY((*inbox)->execute(insert.arg(u"whk_3"_s, u"200"_s, u"received"_s)));
    const Result<InboxHealth> health = selectInboxHealth(**inbox);
    QVERIFY(health && health->oldestWaiting);
    QCOMPARE(health->waiting, 2);
    QCOMPARE(toMicroseconds(*health->oldestWaiting), 200);
}

QTEST_GUILESS_MAIN(TestHealthSelect)
#include "tst_healthselect.moc"
