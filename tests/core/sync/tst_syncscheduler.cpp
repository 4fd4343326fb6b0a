// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncscheduler.h"

#include "core/plaid/callbudget.h"
#include "tests/core/sync/schedulerfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::kPatience;
using test::SchedulerFixture;
using test::SyncFixture;

namespace {

ItemId itemOf(const QVariantList& emitted)
{
    return emitted.first().value<ItemId>();
}

} // namespace

class TestSyncScheduler : public QObject {
    Q_OBJECT

private slots:
    void aRequestBecomesOneSync();
    void whatFellDueDuringASleepIsSyncedAtOnce();
    void aSleepBeforeTheStartIsPassedOver();
    void anItemIsSyncedByOneRunAtATime();
    void severalItemsRunSideBySideUpToTheBound();
    void aHugeItemTakesOnePlaceOnly();
    void itemsThatWaitForTheirTurnDelayNobody();
    void itemsThatPlaidPutOffDelayNobody();
    void itemsThatStartOverDelayNobody();
    void onlySoManyItemsWaitOutsideTheirPlaces();
    void anItemThatKeepsAskingGoesBehindTheOthers();
    void peopleAndWebhooksComeBeforeARoundOfTheTimer();
    void aPassingFailureIsTriedAgain();
    void aLastingFailureIsNot();
    void whatDidNotReachPlaidIsRetriedOnceItCan();
    void whatPlaidRefusedIsNotRetriedWithIt();
    void anItemThatIsNotReadyIsAskedAgain();
    void aNewerSyncReplacesAPlannedOne();
    void startSyncsWhatWasNotSyncedForAnInterval();
    void theTimerSyncsEveryItem();
    void aRepairedItemIsSyncedByItself();
    void theBankOfARepairedItemIsAskedWhereThatIsWanted_data();
    void theBankOfARepairedItemIsAskedWhereThatIsWanted();
    void updateModeBringsASyncThoughThereWasNoError();
    void updateModeThatDidNotHelpBringsNothing();
    void updateModeIsRememberedUntilPlaidSaysHowTheItemIs();
    void syncNowAnswersForItsOwnSync();
    void syncNowDuringASyncWaitsForTheNext();
    void syncNowHandsOutTheFailure();
    void aSyncTellsItsProgressAndCanBeCancelled();
    void anItemThatIsLetGoIsWorkedOnNoMore();
    void stopEndsEverything();
};

void TestSyncScheduler::whatFellDueDuringASleepIsSyncedAtOnce()
{
    SchedulerFixture fixture({4h, 8, false});
    fixture.link();
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.start();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.size(), 1, kPatience);
    fixture.clock.time += 3h;
    fixture.scheduler.catchUp();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.scheduler.isIdle(), kPatience);
    fixture.clock.time += 2h;
    fixture.scheduler.catchUp();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.size(), 2, kPatience); // five hours after the first, none at three
}

void TestSyncScheduler::aSleepBeforeTheStartIsPassedOver()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.scheduler.catchUp();
    QCoreApplication::processEvents();
    QVERIFY(fixture.started.isEmpty());
}

void TestSyncScheduler::aRequestBecomesOneSync()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    QVERIFY(fixture.scheduler.isIdle());
    fixture.scheduler.requestSync(SyncFixture::id());
    QVERIFY(!fixture.scheduler.isIdle());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QVERIFY(fixture.scheduler.isIdle());
    QCOMPARE(fixture.started.count(), 1);
    QCOMPARE(fixture.finished.count(), 1);
    QCOMPARE(fixture.finished.first().at(0).value<ItemId>(), SyncFixture::id());
    QCOMPARE(fixture.finished.first().at(1).value<SyncSummary>().added, 1);
    QCOMPARE(fixture.rows(), QStringList{u"t-1 posted"_s});
}

void TestSyncScheduler::anItemIsSyncedByOneRunAtATime()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    for (int i = 0; i < 5; ++i)
        fixture.scheduler.requestSync(SyncFixture::id());
    QTest::qWait(50);
    QCOMPARE(fixture.plaid.requests(fixture.syncPath).size(), 1);
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QCOMPARE(fixture.started.count(), 2);
    QCOMPARE(fixture.finished.count(), 2);
}

void TestSyncScheduler::severalItemsRunSideBySideUpToTheBound()
{
    SchedulerFixture fixture({1h, 2});
    for (int number = 1; number <= 3; ++number) {
        fixture.link(number);
        fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
        fixture.scheduler.requestSync(SyncFixture::id(number));
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 2, kPatience);
    QCOMPARE(fixture.started.count(), 2);
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 3, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
}

void TestSyncScheduler::aHugeItemTakesOnePlaceOnly()
{
    SchedulerFixture fixture({1h, 2});
    for (int number = 1; number <= 6; ++number)
        fixture.link(number);
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s, true)); // more follows
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-2"_s));
    fixture.scheduler.requestSync(SyncFixture::id(1));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    for (int number = 2; number <= 6; ++number)
        fixture.scheduler.requestSync(SyncFixture::id(number));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 5, kPatience);
    QCOMPARE(fixture.plaid.held(fixture.syncPath), 1);
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 6, kPatience);
    QCOMPARE(fixture.finished.last().first().value<ItemId>(), SyncFixture::id(1));
}

//! Two places, two Items of more pages than Plaid takes calls for at once, and a clock on which no turn ever comes.
void TestSyncScheduler::itemsThatWaitForTheirTurnDelayNobody()
{
    SchedulerFixture fixture({1h, 2});
    CallBudget budget([] { return CallBudget::Moment(1h); });
    budget.setLimitsLoopback(true);
    fixture.client.setBudget(&budget);
    fixture.backoff.setScale(1000);
    for (int number = 1; number <= 3; ++number)
        fixture.link(number, AccessToken(u"access-sandbox-0b1c2d3e-0000-4000-8000-00000000000%1"_s.arg(number)));
    const int atOnce = 10; // for each Item
    for (int pageNumber = 1; pageNumber <= 2 * atOnce; ++pageNumber) {
        fixture.plaid.reply(fixture.syncPath,
            SyncFixture::page({SyncFixture::transaction(u"t-%1"_s.arg(pageNumber))}, u"c-%1"_s.arg(pageNumber), true));
    }
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-end"_s));
    fixture.scheduler.requestSync(SyncFixture::id(1));
    fixture.scheduler.requestSync(SyncFixture::id(2));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.progressed.count(), 2 * atOnce, kPatience);
    fixture.scheduler.requestSync(SyncFixture::id(3));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(itemOf(fixture.finished.first()), SyncFixture::id(3));
    QVERIFY(!fixture.scheduler.isIdle());
}

//! The simulator refuses the fifty-first call of a minute for one Item.
void TestSyncScheduler::itemsThatPlaidPutOffDelayNobody()
{
    Sandbox::Options limited;
    limited.rateLimits = true;
    test::SimulatedPlaid simulated(limited);
    SchedulerFixture fixture({1h, 2});
    fixture.backoff.setScale(1000);
    fixture.accesses.access = simulated.access();
    TransactionApi api(simulated.client);
    for (int number = 1; number <= 3; ++number) {
        SandboxItemRequest request;
        request.institution = InstitutionId(u"ins_109508"_s);
        const Result<PublicToken> publicToken = test::await(SandboxApi(simulated.client).createPublicToken(simulated.access(), request));
        QVERIFY(publicToken);
        const Result<ExchangedToken> exchanged = test::await(ItemApi(simulated.client).exchange(simulated.access(), *publicToken));
        QVERIFY(exchanged);
        fixture.link(number, exchanged->token);
        Result<QByteArray> answered = QByteArray();
        for (int calls = 0; number < 3 && answered && calls <= 50; ++calls)
            answered = test::await(api.sync(simulated.access(), exchanged->token, SyncCursor()));
        QCOMPARE(answered ? QString() : answered.error().code, number < 3 ? u"TRANSACTIONS_SYNC_LIMIT"_s : QString());
    }
    const QSignalSpy delayed(&fixture.client, &PlaidClient::delayed);
    fixture.scheduler.requestSync(SyncFixture::id(1));
    fixture.scheduler.requestSync(SyncFixture::id(2));
    QTRY_COMPARE_WITH_TIMEOUT(delayed.count(), 2, kPatience);
    fixture.scheduler.requestSync(SyncFixture::id(3));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(itemOf(fixture.finished.first()), SyncFixture::id(3));
    QVERIFY(!fixture.scheduler.isIdle());
}

void TestSyncScheduler::itemsThatStartOverDelayNobody()
{
    SchedulerFixture fixture({1h, 1});
    fixture.backoff.setScale(1000);
    for (int number = 1; number <= 2; ++number)
        fixture.link(number);
    const QString changed = u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s;
    fixture.plaid.replyError(fixture.syncPath, u"TRANSACTIONS_ERROR"_s, changed);
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id(1));
    fixture.scheduler.requestSync(SyncFixture::id(2));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(itemOf(fixture.finished.first()), SyncFixture::id(2));
}

void TestSyncScheduler::onlySoManyItemsWaitOutsideTheirPlaces()
{
    SchedulerFixture fixture({1h, 1, false, 1});
    fixture.backoff.setScale(1000);
    for (int number = 1; number <= 3; ++number)
        fixture.link(number);
    const QString changed = u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s;
    fixture.plaid.replyError(fixture.syncPath, u"TRANSACTIONS_ERROR"_s, changed);
    fixture.plaid.replyError(fixture.syncPath, u"TRANSACTIONS_ERROR"_s, changed);
    const QSignalSpy delayed(&fixture.sync, &TransactionsSync::delayed);
    for (int number = 1; number <= 3; ++number)
        fixture.scheduler.requestSync(SyncFixture::id(number));
    QTRY_COMPARE_WITH_TIMEOUT(delayed.count(), 2, kPatience);
    QCOMPARE(fixture.started.count(), 2);
    fixture.scheduler.giveUpPlace(SyncFixture::id(3)); // it has none
    QCOMPARE(fixture.started.count(), 2);
}

void TestSyncScheduler::anItemThatKeepsAskingGoesBehindTheOthers()
{
    SchedulerFixture fixture({1h, 1});
    for (int number = 1; number <= 3; ++number)
        fixture.link(number);
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id(1));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    for (const int number : {1, 1, 2, 1, 3, 1})
        fixture.scheduler.requestSync(SyncFixture::id(number));
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QList<ItemId> order;
    for (const QVariantList& started : std::as_const(fixture.started))
        order.append(started.first().value<ItemId>());
    QCOMPARE(order, (QList<ItemId>{SyncFixture::id(1), SyncFixture::id(2), SyncFixture::id(3), SyncFixture::id(1)}));
}

void TestSyncScheduler::peopleAndWebhooksComeBeforeARoundOfTheTimer()
{
    SchedulerFixture fixture({1h, 1});
    for (int number = 1; number <= 5; ++number)
        fixture.link(number);
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id(1));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    for (const int number : {2, 3, 4, 5})
        fixture.scheduler.requestSync(SyncFixture::id(number));
    fixture.scheduler.requestSyncFor(SyncFixture::id(4), {SyncCause::Kind::Webhook, u"whk_1"_s});
    const Task<SyncSummary> asked = fixture.scheduler.syncNow(SyncFixture::id(5));
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QList<ItemId> order;
    for (const QVariantList& started : std::as_const(fixture.started))
        order.append(itemOf(started));
    const QList<int> expected{1, 5, 4, 2, 3};
    QCOMPARE(order.size(), expected.size());
    for (qsizetype turn = 0; turn < order.size(); ++turn)
        QCOMPARE(order.at(turn), SyncFixture::id(expected.at(turn)));
}

void TestSyncScheduler::aPassingFailureIsTriedAgain()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.backoff.setScale(0.0001);
    fixture.plaid.replyError(fixture.syncPath, u"API_ERROR"_s, u"PLANNED_MAINTENANCE"_s, 503);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(fixture.failed.count(), 1);
    QCOMPARE(fixture.failed.first().at(1).value<Error>().code, u"PLANNED_MAINTENANCE"_s);
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

void TestSyncScheduler::aLastingFailureIsNot()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.backoff.setScale(0.0001);
    fixture.plaid.replyError(fixture.syncPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.failed.count(), 1, kPatience);
    QTest::qWait(100);
    QCOMPARE(fixture.started.count(), 1);
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
}

void TestSyncScheduler::whatDidNotReachPlaidIsRetriedOnceItCan()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.backoff.setScale(0.01);
    for (int tries = 0; tries < 3; ++tries)
        fixture.plaid.dropConnection(fixture.syncPath);
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.failed.count(), 1, kPatience);
    QTRY_COMPARE(fixture.scheduler.backlog(), (SyncBacklog{0, 1}));
    fixture.scheduler.retryUnreached();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(fixture.scheduler.backlog(), SyncBacklog());
    fixture.scheduler.retryUnreached(); // it has been reached
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dropped.count(), 1, kPatience); // the one that was planned for later
    QCOMPARE(fixture.started.count(), 2);
}

void TestSyncScheduler::whatPlaidRefusedIsNotRetriedWithIt()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.replyError(fixture.syncPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.failed.count(), 1, kPatience);
    fixture.scheduler.retryUnreached();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.scheduler.isIdle(), kPatience);
    QCOMPARE(fixture.started.count(), 1);
}

void TestSyncScheduler::anItemThatIsNotReadyIsAskedAgain()
{
    SchedulerFixture fixture;
    fixture.link();
    const QJsonObject notReady = SyncFixture::page({}, QString(), false, {}, u"NOT_READY"_s);
    fixture.plaid.reply(fixture.syncPath, notReady);
    fixture.plaid.reply(fixture.syncPath, notReady);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 3, kPatience);
    QCOMPARE(fixture.item().cursor, SyncCursor(u"c-1"_s));
}

void TestSyncScheduler::aNewerSyncReplacesAPlannedOne()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.backoff.setScale(0.4); // the repetition is due 0.6 to 1 s later
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, QString(), false, {}, u"NOT_READY"_s));
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dropped.count(), 1, kPatience);
    QCOMPARE(fixture.started.count(), 2);
}

void TestSyncScheduler::startSyncsWhatWasNotSyncedForAnInterval()
{
    SchedulerFixture fixture({1h, 8});
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    for (int number = 1; number <= 4; ++number)
        fixture.link(number);
    QVERIFY(test::await(fixture.scheduler.syncNow(SyncFixture::id(1))));
    fixture.clock.time += 2h;
    QVERIFY(test::await(fixture.scheduler.syncNow(SyncFixture::id(2))));
    fixture.setStatus(ItemStatus::SyncDisabled, QString(), 3);
    fixture.setStatus(ItemStatus::DeletedInPlaid, u"ITEM_NOT_FOUND"_s, 4);
    fixture.started.clear();
    fixture.idle.clear();
    fixture.scheduler.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle.count() > 0, kPatience);
    QCOMPARE(fixture.started.count(), 1);
    QCOMPARE(fixture.started.first().at(0).value<ItemId>(), SyncFixture::id(1));
}

void TestSyncScheduler::theTimerSyncsEveryItem()
{
    SchedulerFixture fixture({20ms, 8});
    fixture.link();
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.finished.count() >= 1, kPatience);
    fixture.clock.time += 1s;
    QTRY_VERIFY_WITH_TIMEOUT(fixture.finished.count() >= 2, kPatience);
}

void TestSyncScheduler::aRepairedItemIsSyncedByItself()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.plaid.reply(fixture.itemPath, SyncFixture::brokenItem(u"ITEM_LOGIN_REQUIRED"_s));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    QSignalSpy refreshed(&fixture.scheduler, &SyncScheduler::refreshFinished);
    fixture.scheduler.start();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QCOMPARE(fixture.started.count(), 0);
    fixture.scheduler.refreshItem(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(fixture.item().status, ItemStatus::Active);
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestSyncScheduler::theBankOfARepairedItemIsAskedWhereThatIsWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("billed calls were allowed") << true;
    QTest::newRow("they were not") << false;
}

void TestSyncScheduler::theBankOfARepairedItemIsAskedWhereThatIsWanted()
{
    QFETCH(bool, wanted);
    SchedulerFixture fixture({1h, 8, wanted});
    fixture.link();
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.plaid.replyError(u"/transactions/refresh"_s, u"INVALID_REQUEST"_s, u"PRODUCTS_NOT_SUPPORTED"_s); // a sync follows all the same
    fixture.scheduler.refreshItem(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(fixture.plaid.requests(u"/transactions/refresh"_s).size(), wanted ? 1 : 0);
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

void TestSyncScheduler::updateModeBringsASyncThoughThereWasNoError()
{
    SchedulerFixture fixture({1h, 8, false});
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    fixture.scheduler.refreshRepaired(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
    QCOMPARE(fixture.rows(), QStringList{u"t-1 posted"_s});
}

void TestSyncScheduler::updateModeThatDidNotHelpBringsNothing()
{
    SchedulerFixture fixture({1h, 8, true});
    fixture.link();
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.plaid.reply(fixture.itemPath, SyncFixture::brokenItem(u"ITEM_LOGIN_REQUIRED"_s));
    QSignalSpy refreshed(&fixture.scheduler, &SyncScheduler::refreshFinished);
    fixture.scheduler.refreshRepaired(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.count(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QCOMPARE(fixture.started.count(), 0);
    QCOMPARE(fixture.plaid.requests(u"/transactions/refresh"_s).size(), 0);
    QCOMPARE(fixture.item().errorCode, u"ITEM_LOGIN_REQUIRED"_s);
}

void TestSyncScheduler::updateModeIsRememberedUntilPlaidSaysHowTheItemIs()
{
    SchedulerFixture fixture({1h, 8, false});
    fixture.link();
    fixture.plaid.replyError(fixture.itemPath, u"API_ERROR"_s, u"PLANNED_MAINTENANCE"_s, 503);
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    QSignalSpy unanswered(&fixture.scheduler, &SyncScheduler::refreshFailed);
    fixture.scheduler.refreshRepaired(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(unanswered.count(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.idle.count(), 1, kPatience);
    QCOMPARE(fixture.started.count(), 0);
    fixture.scheduler.refreshItem(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.count(), 1, kPatience);
}

void TestSyncScheduler::syncNowAnswersForItsOwnSync()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    const Result<SyncSummary> summary = test::await(fixture.scheduler.syncNow(SyncFixture::id()));
    QVERIFY(summary);
    QCOMPARE(summary->added, 1);
}

void TestSyncScheduler::syncNowDuringASyncWaitsForTheNext()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-2"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    QTimer::singleShot(0, &fixture.plaid, [&fixture] { fixture.plaid.release(fixture.syncPath); });
    const Result<SyncSummary> summary = test::await(fixture.scheduler.syncNow(SyncFixture::id()));
    QVERIFY(summary);
    QCOMPARE(summary->added, 1);
}

void TestSyncScheduler::syncNowHandsOutTheFailure()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.replyError(fixture.syncPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    const Result<SyncSummary> summary = test::await(fixture.scheduler.syncNow(SyncFixture::id()));
    QCOMPARE(summary.error().code, u"ITEM_LOGIN_REQUIRED"_s);
    const Result<SyncSummary> unknown = test::await(fixture.scheduler.syncNow(SyncFixture::id(9)));
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void TestSyncScheduler::aSyncTellsItsProgressAndCanBeCancelled()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath,
        SyncFixture::page({SyncFixture::transaction(u"t-1"_s), SyncFixture::transaction(u"t-2"_s)}, u"c-1"_s, true));
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-3"_s)}, u"c-2"_s, true));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    QCOMPARE(fixture.progressed.count(), 1);
    const auto progress = fixture.progressed.first().at(0).value<SyncProgress>();
    QCOMPARE(progress.item, SyncFixture::id());
    QCOMPARE(progress.rows, 2);
    QVERIFY(progress.hasMore);
    QCOMPARE(progress.stage, SyncProgress::Stage::Fetching);
    fixture.scheduler.cancelSync(SyncFixture::id());
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.failed.count(), 1, kPatience);
    QCOMPARE(fixture.failed.first().at(1).value<Error>().kind, Error::Kind::Cancelled);
    QCOMPARE(fixture.rows(), QStringList());
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestSyncScheduler::anItemThatIsLetGoIsWorkedOnNoMore()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    fixture.scheduler.requestSync(SyncFixture::id()); // one more would follow
    QTimer::singleShot(50, &fixture.scheduler, [&fixture] { fixture.plaid.release(fixture.syncPath); });
    QVERIFY(test::await(fixture.scheduler.letGo(SyncFixture::id())));
    QVERIFY(fixture.scheduler.isIdle());
    QCOMPARE(fixture.plaid.requests(fixture.syncPath).size(), 1);
    QVERIFY(test::await(fixture.scheduler.letGo(SyncFixture::id()))); // nothing to wait for
}

void TestSyncScheduler::stopEndsEverything()
{
    SchedulerFixture fixture;
    fixture.link();
    fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    fixture.scheduler.requestSync(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.plaid.held(fixture.syncPath), 1, kPatience);
    QTimer::singleShot(0, &fixture.scheduler, &SyncScheduler::stop);
    const Result<SyncSummary> waiting = test::await(fixture.scheduler.syncNow(SyncFixture::id()));
    QCOMPARE(waiting.error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.stopped.count(), 1, kPatience);
    QCOMPARE(fixture.failed.first().at(1).value<Error>().kind, Error::Kind::Cancelled);
    fixture.scheduler.requestSync(SyncFixture::id());
    QVERIFY(fixture.scheduler.isIdle());
    const Result<SyncSummary> late = test::await(fixture.scheduler.syncNow(SyncFixture::id()));
    QCOMPARE(late.error().kind, Error::Kind::Cancelled);
    QCOMPARE(fixture.item().cursor, SyncCursor());
}

QTEST_GUILESS_MAIN(TestSyncScheduler)
#include "tst_syncscheduler.moc"
