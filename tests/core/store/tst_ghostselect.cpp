// SPDX-License-Identifier: Apache-2.0
#include "core/store/ghostselect.h"

#include "core/store/reader.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

WebhookRecord about(const QString& id, const QString& item, qint64 seconds)
{
    WebhookRecord record = makeWebhook(id, at(seconds));
    record.event.item = ItemId(item);
    return record;
}

} // namespace

class TestGhostSelect : public QObject {
    Q_OBJECT

private slots:
    void itemsNobodyHoldsAreListedWithTheirTimes();
    void refusedWebhooksMakeNoGhost();
    void aReaderKnowsWhichItemsAreHeld();
};

void TestGhostSelect::itemsNobodyHoldsAreListedWithTheirTimes()
{
    StoreFixture store;
    InboxFixture inbox(store.directory());
    QVERIFY(inbox.webhooks.append({about(u"whk_1"_s, u"held"_s, 1), about(u"whk_2"_s, u"ghost"_s, 2),
        about(u"whk_3"_s, u"ghost"_s, 9), about(u"whk_4"_s, u"other"_s, 5), about(u"whk_5"_s, QString(), 6)}));
    const Result<QList<GhostItem>> ghosts = selectGhosts(*inbox.database, {ItemId(u"held"_s)});
    QVERIFY(ghosts);
    QCOMPARE(ghosts->size(), 2);
    QCOMPARE(ghosts->at(0).item, ItemId(u"ghost"_s));
    QCOMPARE(ghosts->at(0).integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(ghosts->at(0).firstSeen, at(2));
    QCOMPARE(ghosts->at(0).lastSeen, at(9));
    QCOMPARE(ghosts->at(0).webhooks, 2);
    QCOMPARE(ghosts->at(1).item, ItemId(u"other"_s));
}

void TestGhostSelect::refusedWebhooksMakeNoGhost()
{
    StoreFixture store;
    InboxFixture inbox(store.directory());
    WebhookRecord refused = makeRejection(u"whk_1"_s);
    refused.event.item = ItemId(u"invented"_s);
    QVERIFY(inbox.webhooks.append({refused}));
    QVERIFY(selectGhosts(*inbox.database, {})->isEmpty());
}

void TestGhostSelect::aReaderKnowsWhichItemsAreHeld()
{
    StoreFixture store;
    store.linkItem();
    InboxFixture inbox(store.directory());
    QVERIFY(inbox.webhooks.append({about(u"whk_1"_s, u"item-1"_s, 1), about(u"whk_2"_s, u"ghost"_s, 2)}));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(store.directory());
    QVERIFY(reader);
    const Result<QList<GhostItem>> ghosts = (*reader)->ghostItems();
    QCOMPARE(ghosts->size(), 1);
    QCOMPARE(ghosts->first().item, ItemId(u"ghost"_s));
}

QTEST_GUILESS_MAIN(TestGhostSelect)
#include "tst_ghostselect.moc"
