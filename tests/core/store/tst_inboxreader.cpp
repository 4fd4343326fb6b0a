// SPDX-License-Identifier: Apache-2.0
#include "core/store/inboxreader.h"

#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestInboxReader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void idsComeNewestFirstAcceptedAndRejectedOnesMerged();
    void rowsComeInTheOrderAskedFor();
    void rowsThatAreGoneAreSkipped();
    void queriesNarrowTheIndex_data();
    void queriesNarrowTheIndex();
    void deliveriesComeInTheOrderWanted_data();
    void deliveriesComeInTheOrderWanted();
    void aTallyCountsEachKind();
    void repetitionsComeOldestFirst();
    void beforeTheFirstDeliveryEverythingIsEmpty();
    void withoutADatabaseItDoesNotOpen();

private:
    QString idsOf(const QString& text, WebhookQuery::SortKey key = WebhookQuery::SortKey::Received, bool ascending = false);

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<InboxReader> m_reader;
};

void TestInboxReader::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
    m_inbox = std::make_unique<InboxFixture>(m_store->directory());
    WebhookRecord waiting = makeWebhook(u"waiting"_s, at(4));
    waiting.verification = Verification::NotChecked;
    waiting.event.code = u"DEFAULT_UPDATE"_s;
    WebhookRecord twin = makeWebhook(u"twin"_s, at(5));
    WebhookRecord first = makeWebhook(u"first"_s, at(1));
    first.fold = twin.fold = 77;
    const QList<WebhookRecord> records{first, makeRejection(u"bad"_s, at(2)), waiting, twin};
    QVERIFY(bool(m_inbox->webhooks.append(records)));
    Result<std::unique_ptr<InboxReader>> reader = InboxReader::open(m_store->directory());
    QVERIFY(bool(reader));
    m_reader = std::move(*reader);
}

void TestInboxReader::cleanup()
{
    m_reader.reset();
    m_inbox.reset();
    m_store.reset();
}

QString TestInboxReader::idsOf(const QString& text, WebhookQuery::SortKey key, bool ascending)
{
    Result<WebhookQuery> query = parseWebhookQuery(text, at(100));
    if (query) {
        query->sortKey = key;
        query->ascending = ascending;
    }
    const Result<RowIndex> index = query ? m_reader->index(*query) : Result<RowIndex>(unexpected(query.error()));
    if (!index)
        return index.error().detail;
    const Result<QList<WebhookRow>> rows = m_reader->rows(QList<qint64>((*index)->cbegin(), (*index)->cend()));
    QStringList ids;
    for (const WebhookRow& row : rows ? *rows : QList<WebhookRow>())
        ids.append(row.summary.id.value());
    return ids.join(u' ');
}

void TestInboxReader::idsComeNewestFirstAcceptedAndRejectedOnesMerged()
{
    QCOMPARE(idsOf({}), u"twin waiting bad first"_s);
    const Result<RowIndex> index = m_reader->index({});
    QVERIFY(bool(index));
    QCOMPARE(**index, (std::vector<qint64>{3, 2, -1, 1}));
}

void TestInboxReader::rowsComeInTheOrderAskedFor()
{
    const Result<QList<WebhookRow>> rows = m_reader->rows({-1, 1});
    QVERIFY(bool(rows));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).rowId, -1);
    QCOMPARE(rows->at(0).summary.state, WebhookState::Rejected);
    QCOMPARE(rows->at(0).summary.integrationName, u"Main"_s);
    QCOMPARE(rows->at(1).summary.id, WebhookId(u"first"_s));
}

void TestInboxReader::rowsThatAreGoneAreSkipped()
{
    const Result<QList<WebhookRow>> rows = m_reader->rows({500, -500, 1});
    QVERIFY(bool(rows));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().rowId, 1);
}

void TestInboxReader::queriesNarrowTheIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("state") << u"state:rejected"_s << u"bad"_s;
    QTest::newRow("duplicate") << u"duplicate:yes"_s << u"twin"_s;
    QTest::newRow("integration's name") << u"integration:main code:DEFAULT_UPDATE"_s << u"waiting"_s;
    QTest::newRow("words and either") << u"plaid OR transactions"_s << u"twin waiting bad first"_s;
    QTest::newRow("nothing") << u"code:NO_SUCH_CODE"_s << QString();
}

void TestInboxReader::queriesNarrowTheIndex()
{
    QFETCH(const QString, text);
    QTEST(idsOf(text), "ids");
}

void TestInboxReader::deliveriesComeInTheOrderWanted_data()
{
    using SortKey = WebhookQuery::SortKey;
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QString>("ids");
    QTest::newRow("oldest first") << int(SortKey::Received) << true << u"first bad waiting twin"_s;
    QTest::newRow("code, equal ones newest first") << int(SortKey::Kind) << true << u"waiting twin bad first"_s;
    QTest::newRow("signature") << int(SortKey::Verification) << true << u"bad waiting twin first"_s;
    QTest::newRow("state, the other way round") << int(SortKey::State) << false << u"twin first bad waiting"_s;
    QTest::newRow("integration") << int(SortKey::Integration) << true << u"twin waiting bad first"_s;
    QTest::newRow("end user") << int(SortKey::EndUser) << false << u"twin waiting bad first"_s;
}

void TestInboxReader::deliveriesComeInTheOrderWanted()
{
    QFETCH(const int, key);
    QFETCH(const bool, ascending);
    QTEST(idsOf({}, WebhookQuery::SortKey(key), ascending), "ids");
}

void TestInboxReader::aTallyCountsEachKind()
{
    const Result<WebhookTally> tally = m_reader->tally({});
    QVERIFY(bool(tally));
    QCOMPARE(*tally, (WebhookTally{4, 2, 1, 1, 3, 0}));
    const Result<WebhookTally> none = m_reader->tally(*parseWebhookQuery(u"type:AUTH"_s, at(100)));
    QVERIFY(bool(none));
    QCOMPARE(*none, WebhookTally());
}

void TestInboxReader::repetitionsComeOldestFirst()
{
    const Result<QList<WebhookSummary>> found = m_reader->repetitions(WebhookId(u"first"_s), 10);
    QVERIFY(bool(found));
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).id, WebhookId(u"first"_s));
    QCOMPARE(found->at(1).id, WebhookId(u"twin"_s));
    QCOMPARE(found->at(1).duplicateOf, WebhookId(u"first"_s));
    const Result<QList<WebhookSummary>> ofRejected = m_reader->repetitions(WebhookId(u"bad"_s), 10);
    QVERIFY(ofRejected && ofRejected->isEmpty());
}

void TestInboxReader::beforeTheFirstDeliveryEverythingIsEmpty()
{
    StoreFixture fresh;
    const Result<std::unique_ptr<InboxReader>> reader = InboxReader::open(fresh.directory());
    QVERIFY(bool(reader));
    QVERIFY((*(*reader)->index({}))->empty());
    QVERIFY((*reader)->rows({1})->isEmpty());
    QCOMPARE(*(*reader)->tally({}), WebhookTally());
    QVERIFY((*reader)->repetitions(WebhookId(u"first"_s), 10)->isEmpty());
    QVERIFY((*reader)->itemNames()->isEmpty());
}

void TestInboxReader::withoutADatabaseItDoesNotOpen()
{
    const QTemporaryDir nothing;
    const Result<std::unique_ptr<InboxReader>> reader = InboxReader::open(nothing.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestInboxReader)
#include "tst_inboxreader.moc"
