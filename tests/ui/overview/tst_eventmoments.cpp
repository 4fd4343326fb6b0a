// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/eventmoments.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestEventMoments : public QObject {
    Q_OBJECT

private slots:
    void eachKindSaysWhatHappenedAndToWhom_data();
    void eachKindSaysWhatHappenedAndToWhom();
    void aLineLinksToItsItem();
};

void TestEventMoments::eachKindSaysWhatHappenedAndToWhom_data()
{
    QTest::addColumn<ItemEvent>("event");
    QTest::addColumn<QString>("text");
    ItemEvent event;
    event.endUserName = u"Acme"_s;
    event.kind = ItemEvent::Kind::Sync;
    event.added = 46;
    event.removed = 1;
    QTest::newRow("a sync") << event << u"Synced 46 added, 0 modified, 1 removed, Acme"_s;
    event.code = u"ITEM_LOGIN_REQUIRED"_s;
    QTest::newRow("a sync that failed") << event << u"Sync failed: ITEM_LOGIN_REQUIRED, Acme"_s;
    event.kind = ItemEvent::Kind::Status;
    event.status = ItemStatus::Erroring;
    QTest::newRow("a state") << event << u"ITEM_LOGIN_REQUIRED, Acme"_s;
    event.kind = ItemEvent::Kind::Linked;
    QTest::newRow("a link") << event << u"Item linked: Acme"_s;
    event.kind = ItemEvent::Kind::Webhook;
    event.code = u"SYNC_UPDATES_AVAILABLE"_s;
    QTest::newRow("a webhook") << event << u"SYNC_UPDATES_AVAILABLE, Acme"_s;
    event.refused = true;
    event.code.clear();
    QTest::newRow("a forged webhook") << event << u"Webhook rejected: no code"_s;
}

void TestEventMoments::eachKindSaysWhatHappenedAndToWhom()
{
    QFETCH(ItemEvent, event);
    QTEST(eventMoments({event}).first().text, "text");
    QVERIFY(!eventMoments({event}).first().icon.isEmpty());
}

void TestEventMoments::aLineLinksToItsItem()
{
    ItemEvent event;
    event.item = ItemId(u"item-1"_s);
    event.institutionName = u"Tartan Bank"_s;
    QCOMPARE(eventMoments({event}).first().link, u"item-1"_s);
    QCOMPARE(eventMoments({event}).first().end, u"Tartan Bank"_s);
}

QTEST_GUILESS_MAIN(TestEventMoments)
#include "tst_eventmoments.moc"
