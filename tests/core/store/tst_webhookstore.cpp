// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookstore.h"

#include "tests/core/store/webhookfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void acceptedDeliveryReadsBackByteForByte();
    void verifiedOnesComeOldestFirstUpToTheLimit();
    void verifiedOnesAreReadInPages();
    void countsAndBytesOfWhatWaits();
    void failedOnesGoToTheRingAndWaitForNobody();
    void ringHoldsTenThousandRows();
    void ringHoldsSixtyFourMebibytes();
    void inboxIsNotBounded();
    void appendIsAllOrNothing();
    void handledDeliveriesStopWaiting();
    void manyAreHandledInOneCommit();
    void attemptsAreCounted();
    void whatCannotBeJudgedComesBackWhenItsTimeHasCome();
    void repetitionsNameTheFirst();
    void editedCopiesWaitForNobody();
    void oldHandledOnesArePrunedInSteps();
    void theRingForgetsAfterAWeekAndCounts();
    void aSmallRingDropsTheOldestAndCounts();
    void laterVerdictRejects();
    void laterVerdictLetsADeliveryThrough();
    void statesOfUnknownDeliveriesAreNotFound();
    void tellsOnceForEachAppend();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<InboxFixture> m_inbox;
};

void TestWebhookStore::init()
{
    m_inbox.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_inbox = std::make_unique<InboxFixture>(m_directory->path());
}

void TestWebhookStore::acceptedDeliveryReadsBackByteForByte()
{
    WebhookRecord record = makeWebhook(u"whk_1"_s, at(5));
    record.verification = Verification::NotChecked;
    record.delivery.body = QByteArray("{\"a\":\"\xff\0\"}", 10);
    record.sealedBody = QByteArray("\x01\x00\xfe", 3);
    record.event.aliases = {u"ITEM/DEFAULT_UPDATE as TRANSACTIONS/DEFAULT_UPDATE"_s};
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    const Result<WebhookRecord> found = m_inbox->webhooks.find(record.delivery.id);
    QVERIFY(bool(found));
    const WebhookRecord& read = *found;
    QCOMPARE(read.delivery.id, record.delivery.id);
    QCOMPARE(read.delivery.integration, record.delivery.integration);
    QCOMPARE(read.delivery.received, at(5));
    QCOMPARE(read.delivery.headers, record.delivery.headers);
    QCOMPARE(read.delivery.body, record.delivery.body);
    QCOMPARE(read.sealedBody, record.sealedBody);
    QCOMPARE(read.verification, Verification::NotChecked);
    QCOMPARE(read.checks, record.checks);
    QCOMPARE(read.event.type, u"TRANSACTIONS"_s);
    QCOMPARE(read.event.code, u"SYNC_UPDATES_AVAILABLE"_s);
    QCOMPARE(read.event.item, ItemId(u"item-1"_s));
    QCOMPARE(read.event.environment, u"sandbox"_s);
    QCOMPARE(read.event.aliases, record.event.aliases);
    QCOMPARE(read.event.action, WebhookEvent::Action::SyncItem);
}

void TestWebhookStore::verifiedOnesComeOldestFirstUpToTheLimit()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s)})));
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"c"_s)})));
    const Result<QList<WebhookRecord>> verified = m_inbox->webhooks.verifiedAfter({}, 2);
    QCOMPARE(verified->size(), 2);
    QCOMPARE(verified->at(0).delivery.id, WebhookId(u"a"_s));
    QCOMPARE(verified->at(1).delivery.id, WebhookId(u"b"_s));
}

void TestWebhookStore::verifiedOnesAreReadInPages()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeWebhook(u"c"_s)})));
    const auto idsAfter = [this](const QString& last) {
        QStringList ids;
        const Result<QList<WebhookRecord>> page = m_inbox->webhooks.verifiedAfter(WebhookId(last), 2);
        for (const WebhookRecord& record : *page)
            ids.append(record.delivery.id.value());
        return ids;
    };
    QCOMPARE(idsAfter({}), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(idsAfter(u"b"_s), QStringList{u"c"_s});
    QCOMPARE(idsAfter(u"c"_s), QStringList());
    QCOMPARE(idsAfter(u"nobody"_s), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(bool(m_inbox->webhooks.settle({{WebhookId(u"a"_s), WebhookState::Handled, {}}})));
    QCOMPARE(idsAfter(u"a"_s), (QStringList{u"b"_s, u"c"_s})); // what was handled still marks a place
}

void TestWebhookStore::countsAndBytesOfWhatWaits()
{
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 0);
    QCOMPARE(m_inbox->webhooks.waiting()->bytes, 0);
    WebhookRecord record = makeWebhook(u"a"_s);
    record.delivery.headers.clear(); // "[]"
    record.delivery.body = QByteArray(1000, 'x');
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
    QCOMPARE(m_inbox->webhooks.waiting()->bytes, 1002);
}

void TestWebhookStore::failedOnesGoToTheRingAndWaitForNobody()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"good"_s), makeRejection(u"bad"_s)})));
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
    QCOMPARE(
        m_inbox->value(u"SELECT webhook_id || ' ' || state || ' ' || failed_check || ': ' || cause FROM rejections"_s),
        u"bad rejected signature: does not match"_s);
}

void TestWebhookStore::ringHoldsTenThousandRows()
{
    QList<WebhookRecord> records;
    for (int i = 0; i < RejectionRing::kMaxRows + 5; ++i)
        records.append(makeRejection(u"r%1"_s.arg(i)));
    QVERIFY(bool(m_inbox->webhooks.append(records)));
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM rejections"_s), u"10000"_s);
    QCOMPARE(m_inbox->value(u"SELECT webhook_id FROM rejections ORDER BY id LIMIT 1"_s), u"r5"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeRejection(u"one more"_s)})));
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM rejections"_s), u"10000"_s);
    QCOMPARE(m_inbox->value(u"SELECT webhook_id FROM rejections ORDER BY id LIMIT 1"_s), u"r6"_s);
    QCOMPARE(m_inbox->value(u"SELECT value FROM counters WHERE name = 'rejections_dropped'"_s), u"6"_s);
}

void TestWebhookStore::ringHoldsSixtyFourMebibytes()
{
    for (int i = 0; i < 9; ++i) {
        WebhookRecord large = makeRejection(u"large-%1"_s.arg(i));
        large.delivery.body = QByteArray(8 * 1024 * 1024, 'x');
        QVERIFY(bool(m_inbox->webhooks.append({large})));
    }
    QVERIFY(m_inbox->value(u"SELECT sum(bytes) FROM rejections"_s).toLongLong() <= RejectionRing().bytes);
    QCOMPARE(m_inbox->value(u"SELECT count(*) || ' from ' || min(webhook_id) FROM rejections"_s), u"7 from large-2"_s);
}

void TestWebhookStore::inboxIsNotBounded()
{
    QList<WebhookRecord> records;
    for (int i = 0; i < RejectionRing::kMaxRows + 5; ++i)
        records.append(makeWebhook(u"w%1"_s.arg(i)));
    QVERIFY(bool(m_inbox->webhooks.append(records)));
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 10'005);
}

void TestWebhookStore::appendIsAllOrNothing()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s)})));
    const Result<> appended = m_inbox->webhooks.append({makeWebhook(u"b"_s), makeWebhook(u"a"_s)});
    QCOMPARE(appended.error().kind, Error::Kind::Storage);
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
}

void TestWebhookStore::handledDeliveriesStopWaiting()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s)})));
    QVERIFY(bool(m_inbox->webhooks.settle({{WebhookId(u"a"_s), WebhookState::Handled, {}}})));
    QCOMPARE(m_inbox->webhooks.verifiedAfter({}, 10)->size(), 1);
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
    QCOMPARE(m_inbox->value(u"SELECT state || attempts FROM deliveries WHERE webhook_id = 'a'"_s), u"handled1"_s);
}

void TestWebhookStore::manyAreHandledInOneCommit()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeWebhook(u"c"_s)})));
    QSignalSpy committed(m_inbox->database.get(), &Database::committed);
    QVERIFY(bool(m_inbox->webhooks.settle({{WebhookId(u"a"_s), WebhookState::Handled, {}},
        {WebhookId(u"c"_s), WebhookState::Ignored, u"unknown"_s}, {WebhookId(u"nobody"_s), WebhookState::Handled, {}}})));
    QCOMPARE(committed.count(), 1);
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
    QCOMPARE(
        m_inbox->value(u"SELECT state || ' ' || attempts FROM deliveries WHERE webhook_id = 'c'"_s), u"ignored 1"_s);
}

void TestWebhookStore::attemptsAreCounted()
{
    const WebhookId id(u"a"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(id.value())})));
    QVERIFY(bool(m_inbox->webhooks.settle({{id, WebhookState::DeadLetter, u"cannot be opened"_s}})));
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 0);
    QCOMPARE(*m_inbox->webhooks.putBack({id}), 1);
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 1);
    QVERIFY(bool(m_inbox->webhooks.settle({{id, WebhookState::DeadLetter, u"still not"_s}})));
    QCOMPARE(m_inbox->value(u"SELECT state || ' ' || attempts || ' ' || cause FROM deliveries"_s),
        u"dead_letter 2 still not"_s);
}

void TestWebhookStore::whatCannotBeJudgedComesBackWhenItsTimeHasCome()
{
    WebhookRecord early = makeWebhook(u"early"_s);
    WebhookRecord late = makeWebhook(u"late"_s);
    early.verification = late.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({early, late, makeWebhook(u"verified"_s)})));
    const auto due = [this](int second) {
        QStringList ids;
        const Result<QList<WebhookRecord>> records = m_inbox->webhooks.dueForJudging(at(second), 10);
        for (const WebhookRecord& record : *records)
            ids.append(record.delivery.id.value());
        return ids;
    };
    QCOMPARE(due(0), (QStringList{u"early"_s, u"late"_s}));
    QVERIFY(bool(m_inbox->webhooks.postpone(
        {{WebhookId(u"early"_s), at(10), u"no network"_s}, {WebhookId(u"late"_s), at(20), u"no network"_s}})));
    QCOMPARE(due(9), QStringList());
    QCOMPARE(due(10), QStringList{u"early"_s});
    QCOMPARE(due(20), (QStringList{u"early"_s, u"late"_s}));
    QCOMPARE(*m_inbox->webhooks.nextJudging(), std::optional(at(10)));
    QCOMPARE(m_inbox->value(u"SELECT attempts || cause FROM deliveries WHERE webhook_id = 'late'"_s), u"1no network"_s);
    QCOMPARE(m_inbox->webhooks.unchecked()->value(IntegrationId(u"itg_1"_s)).deliveries, 2);
}

void TestWebhookStore::repetitionsNameTheFirst()
{
    const auto record = [](const QString& id, qint64 fold, qint64 digest, Timestamp received) {
        WebhookRecord made = makeWebhook(id, received);
        made.fold = fold;
        made.digest = digest;
        return made;
    };
    const Timestamp nextDay = at(1) + WebhookStore::kFoldingTime;
    QVERIFY(bool(m_inbox->webhooks.append({record(u"first"_s, 7, 1, at(1)), record(u"same bytes"_s, 7, 1, at(2)),
        record(u"says the same"_s, 7, 2, at(3)), record(u"other"_s, 8, 1, at(4)),
        record(u"last of the day"_s, 7, 1, nextDay), record(u"next day"_s, 7, 1, nextDay + std::chrono::seconds(1)),
        record(u"unfolded"_s, 0, 1, at(5)), record(u"unfolded, too"_s, 0, 1, at(6))})));
    const auto duplicateOf = [this](const QString& id) {
        return m_inbox->value(u"SELECT duplicate_of || duplicate_exact FROM deliveries WHERE webhook_id = '%1'"_s.arg(id));
    };
    QCOMPARE(duplicateOf(u"first"_s), u"0"_s);
    QCOMPARE(duplicateOf(u"same bytes"_s), u"first1"_s);
    QCOMPARE(duplicateOf(u"says the same"_s), u"first0"_s);
    QCOMPARE(duplicateOf(u"other"_s), u"0"_s);
    QCOMPARE(duplicateOf(u"last of the day"_s), u"first1"_s);
    QCOMPARE(duplicateOf(u"next day"_s), u"0"_s);
    QCOMPARE(duplicateOf(u"unfolded, too"_s), u"0"_s);
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 8); // kept and acted on all the same
}

void TestWebhookStore::editedCopiesWaitForNobody()
{
    WebhookRecord copy = makeWebhook(u"copy"_s);
    copy.verification = Verification::NotChecked;
    copy.editedFrom = WebhookId(u"original"_s);
    QVERIFY(bool(m_inbox->webhooks.append({copy})));
    QCOMPARE(m_inbox->value(u"SELECT state || ' ' || verification FROM deliveries"_s), u"ignored not_checked"_s);
    QCOMPARE(*m_inbox->webhooks.putBack({copy.delivery.id}), 0);
    QCOMPARE(m_inbox->webhooks.dueForJudging(at(9), 10)->size(), 0);
    QCOMPARE(m_inbox->webhooks.find(copy.delivery.id)->editedFrom, WebhookId(u"original"_s));
}

void TestWebhookStore::oldHandledOnesArePrunedInSteps()
{
    for (int i = 1; i <= 5; ++i)
        QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"w%1"_s.arg(i), at(i))})));
    for (int i : {1, 2, 4, 5})
        QVERIFY(bool(m_inbox->webhooks.settle({{WebhookId(u"w%1"_s.arg(i)), WebhookState::Handled, {}}})));
    QCOMPARE(*m_inbox->webhooks.prune(at(5), false, 1), 1);
    QCOMPARE(*m_inbox->webhooks.prune(at(5), false, 10), 2); // w5 is not old enough, w3 waits
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM deliveries"_s), u"w3,w5"_s);
    QCOMPARE(*m_inbox->webhooks.prune(at(5), true, 10), 1);
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM deliveries"_s), u"w3"_s);
}

void TestWebhookStore::theRingForgetsAfterAWeekAndCounts()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeRejection(u"old"_s, at(1)), makeRejection(u"new"_s, at(3))})));
    QVERIFY(bool(m_inbox->webhooks.pruneRejections(at(2) + RejectionRing().age)));
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM rejections"_s), u"new"_s);
    QCOMPARE(m_inbox->value(u"SELECT value FROM counters WHERE name = 'rejections_dropped'"_s), u"1"_s);
}

void TestWebhookStore::aSmallRingDropsTheOldestAndCounts()
{
    for (const QString& id : {u"first"_s, u"second"_s, u"third"_s}) {
        WebhookRecord large = makeRejection(id, at(3));
        large.delivery.body = QByteArray(400 * 1024, 'x');
        QVERIFY(bool(m_inbox->webhooks.append({large})));
    }
    WebhookStore small(*m_inbox->database, {1024 * 1024, std::chrono::days(1)});
    QVERIFY(bool(small.pruneRejections(at(3)))); // as at the start after the setting was changed
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM (SELECT webhook_id FROM rejections ORDER BY id)"_s), u"second,third"_s);
    WebhookRecord next = makeRejection(u"fourth"_s, at(4));
    next.delivery.body = QByteArray(400 * 1024, 'x');
    QVERIFY(bool(small.append({next})));
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM (SELECT webhook_id FROM rejections ORDER BY id)"_s), u"third,fourth"_s);
    QVERIFY(bool(small.pruneRejections(at(3) + std::chrono::days(1) + std::chrono::milliseconds(1))));
    QCOMPARE(m_inbox->value(u"SELECT group_concat(webhook_id) FROM rejections"_s), u"fourth"_s);
    QCOMPARE(m_inbox->value(u"SELECT value FROM counters WHERE name = 'rejections_dropped'"_s), u"3"_s);
}

void TestWebhookStore::laterVerdictRejects()
{
    WebhookRecord record = makeWebhook(u"a"_s);
    record.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    const QByteArray checks = makeRejection(u"x"_s).checks;
    QVERIFY(bool(m_inbox->webhooks.setVerification(WebhookId(u"a"_s), Verification::Failed, u"signature"_s, checks)));
    QCOMPARE(m_inbox->webhooks.waiting()->deliveries, 0);
    QCOMPARE(m_inbox->value(
                 u"SELECT verification || ' ' || state || ' ' || failed_check || ': ' || cause FROM rejections"_s),
        u"failed rejected signature: does not match"_s); // in the bounded ring, like those that failed at once
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM deliveries"_s), u"0"_s);
}

void TestWebhookStore::laterVerdictLetsADeliveryThrough()
{
    WebhookRecord record = makeWebhook(u"a"_s);
    record.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    QVERIFY(
        bool(m_inbox->webhooks.setVerification(WebhookId(u"a"_s), Verification::Verified, QString(), record.checks)));
    const Result<QList<WebhookRecord>> verified = m_inbox->webhooks.verifiedAfter({}, 10);
    QCOMPARE(verified->size(), 1);
    QCOMPARE(verified->at(0).verification, Verification::Verified);
}

void TestWebhookStore::statesOfUnknownDeliveriesAreNotFound()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeRejection(u"bad"_s)})));
    for (const WebhookId& id : {WebhookId(u"never"_s), WebhookId(u"bad"_s)}) {
        QCOMPARE(m_inbox->webhooks.setVerification(id, Verification::Verified, QString(), {}).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(*m_inbox->webhooks.putBack({id}), 0);
    }
    QCOMPARE(m_inbox->webhooks.find(WebhookId(u"never"_s)).error().kind, Error::Kind::NotFound);
}

void TestWebhookStore::tellsOnceForEachAppend()
{
    QSignalSpy spy(m_inbox->database.get(), &Database::committed);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeRejection(u"c"_s)})));
    QVERIFY(bool(m_inbox->webhooks.append({})));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<StoreChanges>(), StoreChanges(StoreChange::Webhooks));
}

QTEST_GUILESS_MAIN(TestWebhookStore)
#include "tst_webhookstore.moc"
