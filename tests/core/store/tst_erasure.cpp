// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasure.h"
#include "core/store/enduserreader.h"
#include "tests/core/store/requestfixture.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

#include <tuple>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestErasure : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsHeld();
    void nothingOfAnErasedEndUserIsLeftInTheFile();
    void othersKeepTheirs();
    void anUnknownEndUserIsNotFound();
    void visitsToLinkGo();
    void tracesNameAllThatBodiesMayKnowThemBy();
    void deliveriesOfItsItemsGoWithTheirJobs();
    void deliveriesAboutItsVisitsGo();
    void callsThatTellOfThemGo();
    void whatRowsHeldBeforeAChangeIsNotInTheFileEither();

private:
    static void fill(StoreFixture& fixture);
    static LinkVisit visit(const QString& id, const QString& endUser, const QString& updateOf)
    {
        LinkVisit visit;
        visit.id = id;
        visit.integration = IntegrationId(u"itg_1"_s);
        visit.endUser = EndUserId(endUser);
        visit.updateOf = ItemId(updateOf);
        visit.sealed = "sealed"_ba;
        visit.created = at(2);
        return visit;
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestErasure::fill(StoreFixture& fixture)
{
    fixture.linkItem(u"item-1"_s);
    const Result<LinkOutcome> other = fixture.stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, u"customer-2"_s), u"Other"_s);
    StoreFixture::require(bool(other));
    for (const QString& item : {u"item-1"_s, u"item-2"_s}) {
        Transaction named = makeTransaction(u"t-"_s + item, 100);
        named.name = u"Zanzibarhotel "_s + item;
        named.raw = QByteArray("{\"transaction_id\":\"t-" + item.toUtf8() + "\",\"name\":\"Zanzibarhotel " + item.toUtf8() + "\"}");
        StoreFixture::require(bool(fixture.stores.transactions.apply(ItemId(item), makeUpdate({named}), at(60))));
    }
}

void TestErasure::tellsWhatIsHeld()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<EndUserReader>> reader = EndUserReader::open(fixture.directory());
    QVERIFY(reader);
    const Result<EndUserHoldings> holdings = (*reader)->holdings(EndUserId(u"customer-1"_s));
    QVERIFY(holdings);
    QCOMPARE(holdings->items, QList<ItemId>{ItemId(u"item-1"_s)});
    QCOMPARE(holdings->accounts, 1);
    QCOMPARE(holdings->transactions, 1);
    QCOMPARE(holdings->user.name, u"Acme"_s);
    QCOMPARE((*reader)->all()->size(), 2);
    QCOMPARE(*(*reader)->deliveries(EndUserId(u"customer-1"_s)), 0);
    QCOMPARE(*(*reader)->calls(EndUserId(u"customer-1"_s)), 0);
    QCOMPARE((*reader)->calls(EndUserId(u"nobody"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE((*reader)->transactionIds(EndUserId(u"customer-1"_s))->size(), 1);
}

void TestErasure::nothingOfAnErasedEndUserIsLeftInTheFile()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(fixture.database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(contents(fixture.path()).contains("customer-1"));
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const QByteArray bytes = contents(fixture.path() + suffix);
        QVERIFY(!bytes.contains("customer-1"));
        QVERIFY(!bytes.contains("item-1"));
        QVERIFY(!bytes.contains("Zanzibarhotel item-1"));
    }
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'zanzibarhotel'"_s), u"1"_s);
}

void TestErasure::othersKeepTheirs()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    QCOMPARE(selectHoldings(*fixture.database, EndUserId(u"customer-2"_s))->transactions, 1);
    QCOMPARE(fixture.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(fixture.value(u"PRAGMA foreign_key_check"_s), u"no row"_s);
}

void TestErasure::anUnknownEndUserIsNotFound()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<> erased = eraseEndUser(*fixture.database, EndUserId(u"nobody"_s));
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, Error::Kind::NotFound);
    QCOMPARE(selectEveryHolding(*fixture.database)->size(), 2);
}

void TestErasure::visitsToLinkGo()
{
    StoreFixture fixture;
    fill(fixture);
    for (const auto& [id, user, item] : {std::tuple(u"lnk_1"_s, u"customer-1"_s, QString()), std::tuple(u"lnk_2"_s, u"renamed"_s, u"item-1"_s),
             std::tuple(u"lnk_3"_s, u"customer-2"_s, QString())})
        QVERIFY(fixture.stores.linkVisits.add(visit(id, user, item)));
    QVERIFY(fixture.stores.linkVisits.addSteps(u"lnk_1"_s, {{u"started s-1"_s, at(3), u"started"_s, u"s-1"_s}}));
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    const Result<QList<LinkVisit>> left = fixture.stores.linkVisits.all();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().id, u"lnk_3"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM link_steps"_s), u"0"_s);
}

void TestErasure::tracesNameAllThatBodiesMayKnowThemBy()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(fixture.stores.linkVisits.add(visit(u"lnk_1"_s, u"customer-1"_s, {})));
    QVERIFY(fixture.stores.linkVisits.addSteps(u"lnk_1"_s,
        {{u"started s-1"_s, at(3), u"started"_s, u"s-1"_s}, {u"ended s-1"_s, at(4), u"completed"_s, QString()}}));
    const Result<EndUserTraces> traces = selectTraces(*fixture.database, EndUserId(u"customer-1"_s));
    QVERIFY(traces);
    QCOMPARE(traces->endUser, EndUserId(u"customer-1"_s));
    QCOMPARE(traces->items, QList<ItemId>{ItemId(u"item-1"_s)});
    QCOMPARE(traces->accounts, QStringList{u"acc_1"_s});
    QCOMPARE(traces->linkSessions, QStringList{u"s-1"_s});
    QCOMPARE(selectTraces(*fixture.database, EndUserId(u"nobody"_s)).error().kind, Error::Kind::NotFound);
}

void TestErasure::deliveriesOfItsItemsGoWithTheirJobs()
{
    const QTemporaryDir directory;
    InboxFixture inbox(directory.path());
    for (const QString& url : {u"https://one.example"_s, u"https://two.example"_s})
        QVERIFY(inbox.webhooks.forwards().add({u"fwd_"_s + url.mid(8, 3), IntegrationId(u"itg_1"_s), QUrl(url), at(0), 0, 0, 0, {}}));
    WebhookRecord other = makeWebhook(u"whk_2"_s);
    other.event.item = ItemId(u"item-2"_s);
    QVERIFY(inbox.webhooks.append({makeWebhook(u"whk_1"_s), makeRejection(u"whk_3"_s), other}));
    const EndUserTraces traces{EndUserId(u"ada"_s), {ItemId(u"item-1"_s)}, {}, {}};
    QCOMPARE(*countDeliveries(*inbox.database, traces), 2);
    const Result<ErasedDeliveries> erased = inbox.webhooks.eraseOf(traces);
    QVERIFY(erased);
    QCOMPARE(erased->webhooks, 2);
    QCOMPARE(erased->forwards, 2);
    QCOMPARE(*countDeliveries(*inbox.database, traces), 0);
    QCOMPARE(inbox.value(u"SELECT group_concat(DISTINCT webhook_id) FROM forward_jobs"_s), u"whk_2"_s);
    QCOMPARE(inbox.value(u"SELECT group_concat(webhook_id) FROM webhooks"_s), u"whk_2"_s);
}

void TestErasure::deliveriesAboutItsVisitsGo()
{
    const QTemporaryDir directory;
    InboxFixture inbox(directory.path());
    QList<WebhookRecord> records;
    for (const QByteArray& body : {R"({"webhook_type":"LINK","link_session_id":"s-1"})"_ba, R"({"link_session_id":"s-2"})"_ba, "no JSON"_ba}) {
        WebhookRecord record = makeWebhook(u"whk_%1"_s.arg(records.size()));
        record.event.item = {};
        record.event.type = u"LINK"_s;
        record.delivery.body = body;
        records.append(record);
    }
    QVERIFY(inbox.webhooks.append(records));
    QCOMPARE(eraseDeliveries(*inbox.database, {EndUserId(u"ada"_s), {}, {}, {u"s-1"_s}})->webhooks, 1);
    QCOMPARE(inbox.value(u"SELECT group_concat(webhook_id) FROM webhooks"_s), u"whk_1,whk_2"_s);
}

void TestErasure::callsThatTellOfThemGo()
{
    RequestFixture log;
    RequestRecord byItem = makeRequest(u"/item/get"_s, 1);
    RequestRecord byUser = makeRequest(u"/link/token/create"_s, 2);
    byUser.item = {};
    byUser.request = R"({"user":{"client_user_id":"customer-1"}})"_ba;
    RequestRecord byAccount = makeRequest(u"/link/token/get"_s, 3);
    byAccount.item = {};
    byAccount.answer = R"({"accounts":[{"id":"acc_1","mask":"zq83"}]})"_ba;
    RequestRecord other = makeRequest(u"/item/get"_s, 4);
    other.item = ItemId(u"item-2"_s);
    QVERIFY(log.store.append({byItem, byUser, byAccount, other}));
    QVERIFY((*log.database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QString path = log.directory.filePath(u"requests.db"_s);
    QVERIFY(contents(path).contains("zq83"));
    const EndUserTraces traces{EndUserId(u"customer-1"_s), {ItemId(u"item-1"_s)}, {u"acc_1"_s}, {}};
    QCOMPARE(*countCalls(**log.database, traces), 3);
    QCOMPARE(*log.store.eraseOf(traces), 3);
    QCOMPARE(log.numbers(), QList<qint64>{4});
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const QByteArray bytes = contents(path + suffix);
        for (const QByteArray& trace : {"zq83"_ba, "customer-1"_ba, "item-1"_ba, "acc_1"_ba})
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }
    QCOMPARE(*log.store.eraseOf(traces), 0);
}

void TestErasure::whatRowsHeldBeforeAChangeIsNotInTheFileEither()
{
    StoreFixture fixture;
    fill(fixture);
    for (const QString& name : {u"Quondam Bakery and Sons"_s, u"New"_s}) {
        Transaction changed = makeTransaction(u"t-item-1"_s, 100);
        changed.name = name;
        TransactionUpdate update = makeUpdate({});
        update.modified = {changed};
        QVERIFY(fixture.stores.transactions.apply(ItemId(u"item-1"_s), update, at(70)));
    }
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    QVERIFY(!contents(fixture.path()).contains("Quondam"));
    QVERIFY(!contents(fixture.path() + u"-wal").contains("Quondam"));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
