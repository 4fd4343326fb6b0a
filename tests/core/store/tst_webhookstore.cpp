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
    void unhandledComeOldestFirstUpToTheLimit();
    void unhandledAreReadInPages();
    void countsAndBytesOfWhatWaits();
    void failedOnesGoToTheRingAndAreNeverUnhandled();
    void ringHoldsTenThousandRows();
    void ringHoldsSixtyFourMebibytes();
    void inboxIsNotBounded();
    void appendIsAllOrNothing();
    void handledDeliveriesStopWaiting();
    void manyAreHandledInOneCommit();
    void failedAttemptsAreCounted();
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
    const Result<QList<WebhookRecord>> unhandled = m_inbox->webhooks.unhandled(10);
    QCOMPARE(unhandled->size(), 1);
    const WebhookRecord& read = unhandled->first();
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

void TestWebhookStore::unhandledComeOldestFirstUpToTheLimit()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s)})));
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"c"_s)})));
    const Result<QList<WebhookRecord>> unhandled = m_inbox->webhooks.unhandled(2);
    QCOMPARE(unhandled->size(), 2);
    QCOMPARE(unhandled->at(0).delivery.id, WebhookId(u"a"_s));
    QCOMPARE(unhandled->at(1).delivery.id, WebhookId(u"b"_s));
}

void TestWebhookStore::unhandledAreReadInPages()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeWebhook(u"c"_s)})));
    const auto idsAfter = [this](const QString& last) {
        QStringList ids;
        const Result<QList<WebhookRecord>> page = m_inbox->webhooks.unhandledAfter(WebhookId(last), 2);
        for (const WebhookRecord& record : *page)
            ids.append(record.delivery.id.value());
        return ids;
    };
    QCOMPARE(idsAfter({}), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(idsAfter(u"b"_s), QStringList{u"c"_s});
    QCOMPARE(idsAfter(u"c"_s), QStringList());
    QCOMPARE(idsAfter(u"nobody"_s), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(bool(m_inbox->webhooks.setHandled({WebhookId(u"a"_s)})));
    QCOMPARE(idsAfter(u"a"_s), (QStringList{u"b"_s, u"c"_s})); // what was handled still marks a place
}

void TestWebhookStore::countsAndBytesOfWhatWaits()
{
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 0);
    QCOMPARE(*m_inbox->webhooks.unhandledBytes(), 0);
    WebhookRecord record = makeWebhook(u"a"_s);
    record.delivery.headers.clear(); // "[]"
    record.delivery.body = QByteArray(1000, 'x');
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 1);
    QCOMPARE(*m_inbox->webhooks.unhandledBytes(), 1002);
}

void TestWebhookStore::failedOnesGoToTheRingAndAreNeverUnhandled()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"good"_s), makeRejection(u"bad"_s)})));
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 1);
    QCOMPARE(
        m_inbox->value(u"SELECT webhook_id || ' ' || state || ' ' || failed_check || ': ' || cause FROM rejections"_s),
        u"bad rejected signature: does not match"_s);
}

void TestWebhookStore::ringHoldsTenThousandRows()
{
    QList<WebhookRecord> records;
    for (int i = 0; i < WebhookStore::kMaxRejectedRows + 5; ++i)
        records.append(makeRejection(u"r%1"_s.arg(i)));
    QVERIFY(bool(m_inbox->webhooks.append(records)));
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM rejections"_s), u"10000"_s);
    QCOMPARE(m_inbox->value(u"SELECT webhook_id FROM rejections ORDER BY id LIMIT 1"_s), u"r5"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeRejection(u"one more"_s)})));
    QCOMPARE(m_inbox->value(u"SELECT count(*) FROM rejections"_s), u"10000"_s);
    QCOMPARE(m_inbox->value(u"SELECT webhook_id FROM rejections ORDER BY id LIMIT 1"_s), u"r6"_s);
}

void TestWebhookStore::ringHoldsSixtyFourMebibytes()
{
    for (int i = 0; i < 9; ++i) {
        WebhookRecord large = makeRejection(u"large-%1"_s.arg(i));
        large.delivery.body = QByteArray(8 * 1024 * 1024, 'x');
        QVERIFY(bool(m_inbox->webhooks.append({large})));
    }
    QVERIFY(m_inbox->value(u"SELECT sum(bytes) FROM rejections"_s).toLongLong() <= WebhookStore::kMaxRejectedBytes);
    QCOMPARE(m_inbox->value(u"SELECT count(*) || ' from ' || min(webhook_id) FROM rejections"_s), u"7 from large-2"_s);
}

void TestWebhookStore::inboxIsNotBounded()
{
    QList<WebhookRecord> records;
    for (int i = 0; i < WebhookStore::kMaxRejectedRows + 5; ++i)
        records.append(makeWebhook(u"w%1"_s.arg(i)));
    QVERIFY(bool(m_inbox->webhooks.append(records)));
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 10'005);
}

void TestWebhookStore::appendIsAllOrNothing()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s)})));
    const Result<> appended = m_inbox->webhooks.append({makeWebhook(u"b"_s), makeWebhook(u"a"_s)});
    QCOMPARE(appended.error().kind, Error::Kind::Storage);
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 1);
}

void TestWebhookStore::handledDeliveriesStopWaiting()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s)})));
    QVERIFY(bool(m_inbox->webhooks.setState(WebhookId(u"a"_s), WebhookState::Handled, QString())));
    QCOMPARE(m_inbox->webhooks.unhandled(10)->size(), 1);
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 1);
    QCOMPARE(m_inbox->value(u"SELECT state || attempts FROM deliveries WHERE webhook_id = 'a'"_s), u"handled1"_s);
}

void TestWebhookStore::manyAreHandledInOneCommit()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"a"_s), makeWebhook(u"b"_s), makeWebhook(u"c"_s)})));
    QSignalSpy committed(m_inbox->database.get(), &Database::committed);
    QVERIFY(bool(m_inbox->webhooks.setHandled({WebhookId(u"a"_s), WebhookId(u"c"_s), WebhookId(u"nobody"_s)})));
    QCOMPARE(committed.count(), 1);
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 1);
    QCOMPARE(
        m_inbox->value(u"SELECT state || ' ' || attempts FROM deliveries WHERE webhook_id = 'c'"_s), u"handled 1"_s);
}

void TestWebhookStore::failedAttemptsAreCounted()
{
    const WebhookId id(u"a"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(id.value())})));
    QVERIFY(bool(m_inbox->webhooks.setState(id, WebhookState::Failed, u"the Item is unknown"_s)));
    QVERIFY(bool(m_inbox->webhooks.setState(id, WebhookState::Received, QString())));
    QVERIFY(bool(m_inbox->webhooks.setState(id, WebhookState::Failed, u"still unknown"_s)));
    QCOMPARE(m_inbox->value(u"SELECT state || ' ' || attempts || ' ' || cause FROM deliveries"_s),
        u"failed 2 still unknown"_s);
}

void TestWebhookStore::laterVerdictRejects()
{
    WebhookRecord record = makeWebhook(u"a"_s);
    record.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    const QJsonArray checks = makeRejection(u"x"_s).checks;
    QVERIFY(bool(m_inbox->webhooks.setVerification(WebhookId(u"a"_s), Verification::Failed, u"signature"_s, checks)));
    QCOMPARE(*m_inbox->webhooks.unhandledCount(), 0);
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
    const Result<QList<WebhookRecord>> unhandled = m_inbox->webhooks.unhandled(10);
    QCOMPARE(unhandled->size(), 1);
    QCOMPARE(unhandled->at(0).verification, Verification::Verified);
}

void TestWebhookStore::statesOfUnknownDeliveriesAreNotFound()
{
    QVERIFY(bool(m_inbox->webhooks.append({makeRejection(u"bad"_s)})));
    for (const WebhookId& id : {WebhookId(u"never"_s), WebhookId(u"bad"_s)}) {
        QCOMPARE(m_inbox->webhooks.setState(id, WebhookState::Handled, QString()).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_inbox->webhooks.setVerification(id, Verification::Verified, QString(), {}).error().kind,
            Error::Kind::NotFound);
    }
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
