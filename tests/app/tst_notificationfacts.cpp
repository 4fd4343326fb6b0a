// SPDX-License-Identifier: Apache-2.0
#include "app/notificationfacts.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNow = fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC));

ListedItem item(const QString& id, ItemStatus status, const QString& code = {})
{
    ListedItem listed;
    listed.item.id = ItemId(id);
    listed.item.institutionName = u"Tartan Bank"_s;
    listed.item.status = status;
    listed.item.errorCode = code;
    listed.endUserName = u"Acme Coffee LLC"_s;
    return listed;
}

ItemEvent sync(const QString& id, qint64 added, const QString& code = {})
{
    ItemEvent event;
    event.kind = ItemEvent::Kind::Sync;
    event.at = kNow;
    event.item = ItemId(id);
    event.endUserName = u"Acme Coffee LLC"_s;
    event.institutionName = u"Tartan Bank"_s;
    event.added = added;
    event.code = code;
    return event;
}

} // namespace

class TestNotificationFacts : public QObject {
    Q_OBJECT

private slots:
    void onlyItemsThatNeedSomebodyAreTold();
    void theWorstComesFirst();
    void anAnnouncedEndIsToldSinceItsNotice();
    void webhooksThatNobodyActedOnAreCounted();
    void aRejectionOfAnotherHourIsAnotherMatter();
    void syncsThatBroughtNothingAreNoNews();
    void lostCallsAreOneMatterUntilPlaidAnswers();
    void aReceiverThatDoesNotListenLeadsToItsSettings();
};

void TestNotificationFacts::onlyItemsThatNeedSomebodyAreTold()
{
    const QList<NotificationFact> facts
        = itemFacts({item(u"fine"_s, ItemStatus::Active), item(u"broken"_s, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s),
            item(u"passes"_s, ItemStatus::Erroring, u"INSTITUTION_DOWN"_s)});
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts[0].item, ItemId(u"broken"_s));
    QCOMPARE(facts[0].notification.text, u"Acme Coffee LLC, Tartan Bank"_s);
    QCOMPARE(facts[0].notification.kind, Notification::Kind::Attention);
    QVERIFY(!facts[0].notification.title.isEmpty());
}

void TestNotificationFacts::theWorstComesFirst()
{
    ListedItem ends = item(u"ends"_s, ItemStatus::Active);
    ends.notices = {{u"PENDING_DISCONNECT"_s, {}, {}, kNow - 3h, kNow + 48h, {}}};
    const QList<NotificationFact> facts = itemFacts({ends, item(u"broken"_s, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s)});
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts[0].item, ItemId(u"broken"_s));
    QCOMPARE(facts[1].item, ItemId(u"ends"_s));
}

void TestNotificationFacts::anAnnouncedEndIsToldSinceItsNotice()
{
    ListedItem ends = item(u"ends"_s, ItemStatus::Active);
    ends.notices = {{u"PENDING_DISCONNECT"_s, {}, {}, kNow - 3h, kNow + 48h, {}}};
    QCOMPARE(itemFacts({ends})[0].notification.at, std::optional(kNow - 3h));
}

void TestNotificationFacts::webhooksThatNobodyActedOnAreCounted()
{
    QCOMPARE(webhookFacts({}).size(), 0);
    const QList<NotificationFact> facts = webhookFacts({5, 2, kNow, kNow - 1h});
    QCOMPARE(facts.size(), 2);
    QVERIFY(facts[0].notification.title.startsWith(u'5'));
    QVERIFY(facts[1].notification.title.startsWith(u'2'));
    QVERIFY(facts[0].item.isEmpty());
}

void TestNotificationFacts::aRejectionOfAnotherHourIsAnotherMatter()
{
    const auto key = [](Timestamp last) { return webhookFacts({5, 0, last, {}})[0].notification.key; };
    QCOMPARE(key(kNow), key(kNow - 20min));
    QVERIFY(key(kNow) != key(kNow - 60min));
}

void TestNotificationFacts::syncsThatBroughtNothingAreNoNews()
{
    ItemEvent linked = sync(u"new"_s, 0);
    linked.kind = ItemEvent::Kind::Linked;
    const QList<ItemEvent> events{sync(u"one"_s, 46), sync(u"nothing"_s, 0), sync(u"failed"_s, 3, u"INTERNAL_SERVER_ERROR"_s), linked,
        sync(u"two"_s, 1)};
    const QList<NotificationFact> facts = successFacts(events, 10);
    QCOMPARE(facts.size(), 3);
    QVERIFY(facts[0].notification.title.startsWith(u"46"_s));
    QCOMPARE(facts[1].notification.title, u"Bank connected"_s);
    QCOMPARE(facts[2].item, ItemId(u"two"_s));
    QCOMPARE(successFacts(events, 1).size(), 1);
}

void TestNotificationFacts::lostCallsAreOneMatterUntilPlaidAnswers()
{
    const NotificationFact fact = reachFact(kNow);
    QCOMPARE(fact.notification.at, kNow);
    QCOMPARE(fact.notification.kind, Notification::Kind::Attention);
    QCOMPARE(fact.page, Page::Requests);
    QCOMPARE(reachFact(kNow).notification.key, fact.notification.key);
    QVERIFY(reachFact(kNow + 1h).notification.key != fact.notification.key);
}

void TestNotificationFacts::aReceiverThatDoesNotListenLeadsToItsSettings()
{
    const NotificationFact fact = receiverFact({Error::Kind::Conflict, u"listen"_s, u"Port 8484 is taken."_s, {}, {}, 0});
    QCOMPARE(fact.page, Page::Settings);
    QVERIFY(fact.item.isEmpty());
    QVERIFY(!fact.notification.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestNotificationFacts)
#include "tst_notificationfacts.moc"
