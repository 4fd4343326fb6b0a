// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemhistory.h"

#include "tests/ui/items/itemlisting.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

SyncRun run(Timestamp ended, SyncCause::Kind cause, const QString& error = {})
{
    SyncRun made;
    made.cause = {cause, {}};
    made.started = ended - 402ms;
    made.ended = ended;
    made.added = error.isEmpty() ? 12 : 0;
    made.modified = error.isEmpty() ? 1 : 0;
    made.errorCode = error;
    return made;
}

} // namespace

class TestItemHistory : public QObject {
    Q_OBJECT

private slots:
    void aSyncSaysWhyItRanWhatItChangedAndHowLongItTook();
    void aFailedSyncNamesItsCode();
    void onlyAsManySyncsAsAskedForAreShown();
    void allSourcesAreMergedNewestFirst();
};

void TestItemHistory::aSyncSaysWhyItRanWhatItChangedAndHowLongItTook()
{
    const QList<Moment> moments = syncMoments({run(StillClock().now(), SyncCause::Kind::Webhook)}, 4);
    QCOMPARE(moments.first().kind, u"webhook"_s);
    QCOMPARE(moments.first().text, u"+12 ~1 −0"_s);
    QCOMPARE(moments.first().end, u"402 ms"_s);
    QVERIFY(moments.first().tooltip.contains(u"12 added, 1 modified, 0 removed"_s));
}

void TestItemHistory::aFailedSyncNamesItsCode()
{
    const QList<Moment> moments = syncMoments({run(StillClock().now(), SyncCause::Kind::Timer, u"ITEM_LOGIN_REQUIRED"_s)}, 4);
    QCOMPARE(moments.first().text, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(moments.first().textToken, Token::ErrorText);
}

void TestItemHistory::onlyAsManySyncsAsAskedForAreShown()
{
    const SyncRun one = run(StillClock().now(), SyncCause::Kind::User);
    QCOMPARE(syncMoments({one, one, one}, 2).size(), 2);
    QCOMPARE(syncMoments({one}, 2).size(), 1);
}

void TestItemHistory::allSourcesAreMergedNewestFirst()
{
    const Timestamp now = StillClock().now();
    ItemPortrait portrait;
    portrait.runs = {run(now - 3h, SyncCause::Kind::Link)};
    portrait.statuses = {{now - 1h, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, {}}};
    WebhookSummary webhook;
    webhook.id = WebhookId(u"whk_1"_s);
    webhook.code = u"SYNC_UPDATES_AVAILABLE"_s;
    webhook.received = now - 2h;
    webhook.state = WebhookState::Handled;
    portrait.webhooks = {webhook};
    portrait.listed.notices = {{u"WEBHOOK_OVERDUE"_s, {}, {}, now, {}, {}},
        {u"PENDING_DISCONNECT"_s, {}, {}, now, {}, WebhookId(u"whk_2"_s)}};
    QStringList texts;
    for (const Moment& moment : itemMoments(portrait))
        texts.append(moment.text);
    QCOMPARE(texts, (QStringList{u"An expected webhook did not come"_s, u"Login required, ITEM_LOGIN_REQUIRED"_s,
                        u"SYNC_UPDATES_AVAILABLE"_s, u"+12 ~1 −0"_s}));
    QCOMPARE(itemMoments(portrait)[2].link, u"whk_1"_s);
}

QTEST_GUILESS_MAIN(TestItemHistory)
#include "tst_itemhistory.moc"
