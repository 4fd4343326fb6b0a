// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookselect.h"

#include "core/store/statement.h"
#include "tests/core/store/webhookfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const IntegrationNames kNames{{IntegrationId(u"itg_1"_s), u"Main street"_s}, {IntegrationId(u"itg_2"_s), u"Second"_s}};

} // namespace

class TestWebhookSelect : public QObject {
    Q_OBJECT

private slots:
    void init();
    void listsAcceptedAndRejectedNewestFirst();
    void limitKeepsTheNewest();
    void longListsAreMergedAlongTheirIndexes();
    void termsFindWhatTheyName_data();
    void termsFindWhatTheyName();
    void kindsAreCountedByWhatBecameOfThem();
    void figuresTellOfTheRing();
    void detailHoldsHeadersBodyAndChecks();
    void detailShowsTheRedactedBodyOnly();
    void unknownWebhookIsNotFound();
    void lastWebhookIsTheLastVerifiedOne();

private:
    QString idsOf(const QString& text, int limit);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<InboxFixture> m_inbox;
};

void TestWebhookSelect::init()
{
    m_inbox.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_inbox = std::make_unique<InboxFixture>(m_directory->path());
    WebhookRecord other = makeWebhook(u"other"_s, at(3));
    other.delivery.integration = IntegrationId(u"itg_2"_s);
    other.event.type = u"ITEM"_s;
    other.event.code = u"ERROR"_s;
    other.event.item = ItemId(u"item-2"_s);
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"first"_s, at(1)), other, makeRejection(u"bad"_s, at(2))})));
}

QString TestWebhookSelect::idsOf(const QString& text, int limit)
{
    const Result<QList<WebhookSummary>> webhooks = selectWebhooks(*m_inbox->database, kNames, *parseWebhookQuery(text, at(100)), limit);
    if (!webhooks)
        return webhooks.error().detail;
    QStringList ids;
    for (const WebhookSummary& webhook : *webhooks)
        ids.append(webhook.id.value());
    return ids.join(u' ');
}

void TestWebhookSelect::listsAcceptedAndRejectedNewestFirst()
{
    const Result<QList<WebhookSummary>> webhooks = selectWebhooks(*m_inbox->database, kNames, WebhookQuery(), -1);
    QCOMPARE(webhooks->size(), 3);
    const WebhookSummary& bad = webhooks->at(1);
    QCOMPARE(bad.id, WebhookId(u"bad"_s));
    QCOMPARE(bad.integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(bad.integrationName, u"Main street"_s);
    QCOMPARE(bad.received, at(2));
    QCOMPARE(bad.type, u"TRANSACTIONS"_s);
    QCOMPARE(bad.code, u"SYNC_UPDATES_AVAILABLE"_s);
    QCOMPARE(bad.item, ItemId(u"item-1"_s));
    QCOMPARE(bad.environment, u"sandbox"_s);
    QCOMPARE(bad.verification, Verification::Failed);
    QCOMPARE(bad.failedCheck, u"signature"_s);
    QCOMPARE(bad.state, WebhookState::Rejected);
    QCOMPARE(bad.attempts, 0);
    QCOMPARE(bad.cause, u"does not match"_s);
    QCOMPARE(webhooks->at(0).id, WebhookId(u"other"_s));
    QCOMPARE(webhooks->at(2).state, WebhookState::Verified);
}

void TestWebhookSelect::limitKeepsTheNewest()
{
    QCOMPARE(idsOf({}, 2), u"other bad"_s);
}

void TestWebhookSelect::longListsAreMergedAlongTheirIndexes()
{
    const Result<QList<QString>> plan
        = m_inbox->database
              ->prepare(u"EXPLAIN QUERY PLAN SELECT webhook_id, received, id FROM webhooks WHERE true"
                        " ORDER BY received DESC, id DESC LIMIT 10"_s)
              .all([](const Statement& row) { return row.text(3); });
    QVERIFY(plan->contains(u"SCAN deliveries USING INDEX deliveries_by_receipt"_s));
    QVERIFY(plan->contains(u"SCAN rejections USING INDEX rejections_by_receipt"_s));
}

void TestWebhookSelect::termsFindWhatTheyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("words of the type and the code") << u"item error"_s << u"other"_s;
    QTest::newRow("a word of the code") << u"sync_updates"_s << u"bad first"_s;
    QTest::newRow("a word of the Item") << u"item-2"_s << u"other"_s;
    QTest::newRow("an integration by id") << u"integration:itg_2"_s << u"other"_s;
    QTest::newRow("an integration by a part of its name") << u"integration:main"_s << u"bad first"_s;
    QTest::newRow("a word of its name") << u"\"main street\""_s << u"bad first"_s;
    QTest::newRow("text of the body") << u"body:webhook_type"_s << u"other bad first"_s;
    QTest::newRow("a type, whatever its case") << u"type:item"_s << u"other"_s;
    QTest::newRow("one of several codes") << u"code:ERROR,LOGIN_REPAIRED"_s << u"other"_s;
    QTest::newRow("a verdict") << u"verification:failed"_s << u"bad"_s;
    QTest::newRow("a check that failed") << u"failed-check:signature"_s << u"bad"_s;
    QTest::newRow("a state that is excluded") << u"-state:rejected"_s << u"other first"_s;
    QTest::newRow("a state, excluded by word") << u"NOT is:rejected type:TRANSACTIONS"_s << u"first"_s;
    QTest::newRow("an id") << u"id:bad"_s << u"bad"_s;
    QTest::newRow("no repetitions") << u"duplicate:no"_s << u"other bad first"_s;
    QTest::newRow("one or the other") << u"id:bad OR type:ITEM"_s << u"other bad"_s;
    QTest::newRow("a choice beside a term") << u"(id:bad OR type:ITEM) -state:rejected"_s << u"other"_s;
    QTest::newRow("none of several") << u"-(id:bad OR type:ITEM)"_s << u"first"_s;
    QTest::newRow("choices within choices") << u"id:first OR (type:TRANSACTIONS (id:bad OR received:2020))"_s << u"bad first"_s;
    QTest::newRow("nothing") << u"nowhere"_s << u""_s;
}

void TestWebhookSelect::termsFindWhatTheyName()
{
    QFETCH(QString, text);
    QTEST(idsOf(text, -1), "ids");
    const Result<qint64> count = countWebhooks(*m_inbox->database, kNames, *parseWebhookQuery(text, at(100)));
    QCOMPARE(*count, idsOf(text, -1).split(u' ', Qt::SkipEmptyParts).size());
}

void TestWebhookSelect::kindsAreCountedByWhatBecameOfThem()
{
    QVERIFY(bool(m_inbox->webhooks.settle({{WebhookId(u"first"_s), WebhookState::Handled, {}}})));
    const Result<QList<WebhookCount>> kinds = countWebhooksByKind(*m_inbox->database);
    QCOMPARE(kinds->size(), 2);
    QCOMPARE(kinds->at(0).code, u"ERROR"_s);
    QCOMPARE(kinds->at(0).handled, 0);
    QCOMPARE(kinds->at(1).code, u"SYNC_UPDATES_AVAILABLE"_s);
    QCOMPARE(kinds->at(1).seen, 1); // the rejected one does not count
    QCOMPARE(kinds->at(1).handled, 1);
    QCOMPARE(kinds->at(1).lastSeen, at(1));
}

void TestWebhookSelect::figuresTellOfTheRing()
{
    const Result<InboxFigures> figures = selectInboxFigures(*m_inbox->database);
    QCOMPARE(figures->rejections, 1);
    QCOMPARE(figures->rejectionsDropped, 0);
    QCOMPARE(figures->deadLetters, 0);
}

void TestWebhookSelect::detailHoldsHeadersBodyAndChecks()
{
    const WebhookRecord record = makeRejection(u"bad"_s, at(2));
    const Result<WebhookDetail> detail = selectWebhook(*m_inbox->database, kNames, WebhookId(u"bad"_s));
    QVERIFY(bool(detail));
    QCOMPARE(detail->summary.id, WebhookId(u"bad"_s));
    QCOMPARE(detail->summary.integrationName, u"Main street"_s);
    QCOMPARE(detail->headers, record.delivery.headers);
    QCOMPARE(detail->body, record.delivery.body);
    QCOMPARE(detail->checks, QJsonDocument::fromJson(record.checks).array());
}

void TestWebhookSelect::detailShowsTheRedactedBodyOnly()
{
    WebhookRecord record = makeWebhook(u"sealed"_s);
    record.delivery.body = R"({"public_token":"[redacted]"})"_ba;
    record.sealedBody = "sealed bytes"_ba;
    QVERIFY(bool(m_inbox->webhooks.append({record})));
    QCOMPARE(
        selectWebhook(*m_inbox->database, kNames, WebhookId(u"sealed"_s))->body, R"({"public_token":"[redacted]"})"_ba);
}

void TestWebhookSelect::unknownWebhookIsNotFound()
{
    QCOMPARE(selectWebhook(*m_inbox->database, kNames, WebhookId(u"never"_s)).error().kind, Error::Kind::NotFound);
}

void TestWebhookSelect::lastWebhookIsTheLastVerifiedOne()
{
    const IntegrationId main(u"itg_1"_s);
    QCOMPARE(*selectLastWebhook(*m_inbox->database, main), at(1)); // the rejected one came later
    WebhookRecord unchecked = makeWebhook(u"unchecked"_s, at(9));
    unchecked.verification = Verification::NotChecked;
    QVERIFY(bool(m_inbox->webhooks.append({makeWebhook(u"later"_s, at(7)), unchecked})));
    QCOMPARE(*selectLastWebhook(*m_inbox->database, main), at(7));
    QCOMPARE(*selectLastWebhook(*m_inbox->database, IntegrationId(u"itg_9"_s)), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWebhookSelect)
#include "tst_webhookselect.moc"
