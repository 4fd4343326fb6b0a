// SPDX-License-Identifier: Apache-2.0
#include "core/api/endusertransactionsresource.h"

#include "core/api/enrichedtransaction.h"
#include "core/http/httpserver.h"
#include "core/store/writer.h"
#include "tests/support/httpclient.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace egret;
using namespace Qt::StringLiterals;
using test::exchange;
using test::HttpReply;

namespace {

constexpr auto kKey = "key_0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr qint64 kStart = 1'781'706'708'000'000; // 2026-06-17T14:31:48Z

Transaction transaction(int number)
{
    Transaction made;
    made.id = TransactionId(u"tx-%1"_s.arg(number));
    made.account = AccountId(u"acc-1"_s);
    made.amount = {100 * number, u"USD"_s};
    made.date = QDate(2026, 6, number);
    made.name = u"Bakery %1"_s.arg(number);
    made.raw = "{}"_ba;
    return made;
}

//! One sync with the transactions \a first to \a last and the removal of \a removed, \a seconds after the start.
Result<> sync(Stores& stores, const ItemId& item, int first, int last, int seconds, const QString& removed = {})
{
    TransactionUpdate update;
    update.nextCursor = SyncCursor(u"cursor-%1"_s.arg(seconds));
    Account account;
    account.id = AccountId(u"acc-1"_s);
    account.item = item;
    account.name = u"Checking"_s;
    account.type = u"depository"_s;
    account.currency = u"USD"_s;
    update.accounts = {account};
    for (int number = first; number <= last; ++number)
        update.added.append(transaction(number));
    if (!removed.isEmpty())
        update.removed = {TransactionId(removed)};
    const Result<SyncSummary> applied
        = stores.transactions.apply(item, update, fromMicroseconds(kStart + seconds * 1'000'000LL));
    return applied ? Result<>() : Result<>(unexpected(applied.error()));
}

Result<> fill(Stores& stores)
{
    Integration integration;
    integration.id = IntegrationId(u"itg_1"_s);
    integration.name = u"Sandbox"_s;
    integration.pathToken = makePathToken();
    integration.created = fromMicroseconds(kStart);
    if (const Result<> inserted = stores.integrations.insert(integration); !inserted)
        return inserted;
    Item item;
    item.id = ItemId(u"item-7"_s);
    item.integration = integration.id;
    item.endUser = EndUserId(u"shop/19 é"_s);
    item.heronId = u"dso_1"_s;
    item.sealedToken = "sealed"_ba;
    item.created = integration.created;
    item.lastUpdated = integration.created;
    if (const Result<LinkOutcome> linked = stores.items.link(item, {}); !linked)
        return unexpected(linked.error());
    if (const Result<> first = sync(stores, item.id, 1, 5, 10); !first)
        return first;
    return sync(stores, item.id, 6, 8, 20, u"tx-2"_s);
}

//! The resource on a thread of its own, behind a real server, over a real data directory with seven transactions of
//! "shop/19 é": tx-1, tx-3, tx-4, tx-5, and ten seconds later tx-6, tx-7, tx-8 and the removal of tx-2.
class Api {
public:
    Api()
    {
        keys.set({QCryptographicHash::hash(kKey, QCryptographicHash::Sha256)});
        resource = new EndUserTransactionsResource(directory.path(), keys);
        resource->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, resource, &QObject::deleteLater);
        thread.start();
        Router router;
        resource->addTo(router);
        const Result<quint16> started = server.start({}, std::move(router));
        port = started ? *started : quint16(0);
    }

    ~Api()
    {
        server.stop();
        thread.quit();
        thread.wait();
    }

    bool makeDatabase()
    {
        return bool(writer.open(directory.filePath(u"egret.db"_s))) && bool(writer.post<void>(fill).result());
    }

    HttpReply get(const QByteArray& query, const QByteArray& endUser = "shop%2F19%20%C3%A9"_ba)
    {
        return exchange(
            port, "GET"_ba, "/api/end_users/"_ba + endUser + "/transactions"_ba + query, {{"x-api-key"_ba, kKey}});
    }

    QTemporaryDir directory;
    Writer writer;
    ApiKeyRing keys;
    QThread thread;
    EndUserTransactionsResource* resource = nullptr;
    HttpServer server;
    quint16 port = 0;
};

QStringList idsOf(const HttpReply& reply)
{
    QStringList ids;
    for (const QJsonValue& row : reply.json().value("transactions_enriched"_L1).toArray())
        ids.append(row.toObject().value("reference_id"_L1).toString());
    return ids;
}

QJsonValue meta(const HttpReply& reply, QLatin1String name)
{
    return reply.json().value("_meta"_L1).toObject().value(name);
}

} // namespace

class TestEndUserTransactionsResource : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersWithHeronsEnvelope();
    void pagesCoverEverythingOnce();
    void theUrlsOfNeighbouringPagesWork();
    void changesBetweenTwoPagesSkipNothing();
    void aPageBehindTheLastIsEmptyAndLeadsBack();
    void readsOnFromARememberedChange();
    void whatChangesLaterIsSeenAtOnce();
    void wrongParametersAre422();
    void anUnknownEndUserIsNotFound();
    void withoutAKeyNothingIsRevealed_data();
    void withoutAKeyNothingIsRevealed();
    void isForThisMachineOnly();
    void beforeThereIsADatabaseTheCallerComesAgain();

private:
    std::unique_ptr<Api> m_api;
};

void TestEndUserTransactionsResource::init()
{
    m_api = std::make_unique<Api>();
    QVERIFY(m_api->port != 0);
    if (qstrcmp(QTest::currentTestFunction(), "beforeThereIsADatabaseTheCallerComesAgain") != 0)
        QVERIFY(m_api->makeDatabase());
}

void TestEndUserTransactionsResource::cleanup()
{
    m_api.reset();
}

void TestEndUserTransactionsResource::answersWithHeronsEnvelope()
{
    const HttpReply reply = m_api->get({});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"_ba), "application/json"_ba);
    QCOMPARE(reply.header("Cache-Control"_ba), "no-store"_ba);
    QCOMPARE(reply.json().keys(), QStringList({u"_meta"_s, u"transactions_enriched"_s}));
    QCOMPARE(reply.json().value("_meta"_L1).toObject(),
        (QJsonObject{{u"page"_s, 1}, {u"per_page"_s, 100}, {u"num_results"_s, 7}, {u"next_url"_s, QJsonValue()},
            {u"prev_url"_s, QJsonValue()}}));
    const QJsonObject first = reply.json().value("transactions_enriched"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("reference_id"_L1).toString(), u"tx-1"_s);
    QCOMPARE(first.value("end_user_id"_L1).toString(), u"shop/19 é"_s);
    QCOMPARE(first.value("amount"_L1).toDouble(), -1.0);
    QCOMPARE(first.value("timestamp"_L1).toString(), u"2026-06-01T00:00:00Z"_s);
    QCOMPARE(first.value("heron_id"_L1).toString(), transactionHeronId(TransactionId(u"tx-1"_s)));
}

void TestEndUserTransactionsResource::pagesCoverEverythingOnce()
{
    QStringList all;
    for (int page = 1; page <= 3; ++page) {
        const HttpReply reply = m_api->get("?per_page=3&page=" + QByteArray::number(page));
        QCOMPARE(reply.status, 200);
        QCOMPARE(meta(reply, "num_results"_L1).toInt(), 7);
        all += idsOf(reply);
    }
    QCOMPARE(all, QStringList({u"tx-1"_s, u"tx-3"_s, u"tx-4"_s, u"tx-5"_s, u"tx-6"_s, u"tx-7"_s, u"tx-8"_s}));
}

void TestEndUserTransactionsResource::theUrlsOfNeighbouringPagesWork()
{
    const HttpReply second = m_api->get("?colour=red%26blue&page=2&per_page=3");
    const QString base = u"http://127.0.0.1:%1"_s.arg(m_api->port);
    const QString path = u"/api/end_users/shop%2F19%20%C3%A9/transactions?colour=red%26blue&per_page=3&page="_s;
    const QString next = meta(second, "next_url"_L1).toString();
    QVERIFY2(next.startsWith(QString(base + path + u"3&after=2026-06-17T14:32:0"_s)), qPrintable(next));
    QCOMPARE(meta(second, "prev_url"_L1).toString(), QString(base + path + u"1"_s));
    const HttpReply third
        = exchange(m_api->port, "GET"_ba, next.mid(base.size()).toLatin1(), {{"x-api-key"_ba, kKey}});
    QCOMPARE(idsOf(third), QStringList{u"tx-8"_s});
    QVERIFY(meta(third, "next_url"_L1).isNull());
}

void TestEndUserTransactionsResource::changesBetweenTwoPagesSkipNothing()
{
    const HttpReply first = m_api->get("?per_page=3");
    QCOMPARE(idsOf(first), QStringList({u"tx-1"_s, u"tx-3"_s, u"tx-4"_s}));
    const auto remove = [](Stores& stores) { return sync(stores, ItemId(u"item-7"_s), 9, 9, 30, u"tx-3"_s); };
    QVERIFY(m_api->writer.post<void>(remove).result());
    const QUrl next(meta(first, "next_url"_L1).toString());
    const QByteArray target = next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const HttpReply second = exchange(m_api->port, "GET"_ba, target, {{"x-api-key"_ba, kKey}});
    QCOMPARE(idsOf(second), QStringList({u"tx-5"_s, u"tx-6"_s, u"tx-7"_s})); // by number it would begin with tx-6
}

void TestEndUserTransactionsResource::aPageBehindTheLastIsEmptyAndLeadsBack()
{
    const HttpReply reply = m_api->get("?per_page=3&page=2147483647");
    QCOMPARE(reply.status, 200);
    QVERIFY(idsOf(reply).isEmpty());
    QVERIFY(meta(reply, "next_url"_L1).isNull());
    QVERIFY(meta(reply, "prev_url"_L1).toString().endsWith("?per_page=3&page=3"_L1));
}

void TestEndUserTransactionsResource::readsOnFromARememberedChange()
{
    const QStringList later{u"tx-6"_s, u"tx-7"_s, u"tx-8"_s};
    QCOMPARE(idsOf(m_api->get("?last_updated_min=2026-06-17T14:32:05Z")), later);
    QCOMPARE(idsOf(m_api->get("?last_updated_min=2026-06-17T16:32:05%2B02:00")), later);
    QCOMPARE(idsOf(m_api->get("?last_updated_min=2026-06-17T16:32:05+02:00")), later);
    QVERIFY(idsOf(m_api->get("?last_updated_min=2026-06-18")).isEmpty());
    const QJsonArray all = m_api->get({}).json().value("transactions_enriched"_L1).toArray();
    const QString remembered = all.at(5).toObject().value("last_updated"_L1).toString();
    QCOMPARE(idsOf(m_api->get("?last_updated_min=" + remembered.toLatin1())), QStringList({u"tx-7"_s, u"tx-8"_s}));
}

void TestEndUserTransactionsResource::whatChangesLaterIsSeenAtOnce()
{
    QCOMPARE(idsOf(m_api->get({})).size(), 7);
    const Result<> changed
        = m_api->writer
              .post<void>([](Stores& stores) { return sync(stores, ItemId(u"item-7"_s), 9, 9, 30, u"tx-1"_s); })
              .result();
    QVERIFY(changed);
    const QStringList ids = idsOf(m_api->get({}));
    QVERIFY(ids.contains(u"tx-9"_s));
    QVERIFY(!ids.contains(u"tx-1"_s));
}

void TestEndUserTransactionsResource::wrongParametersAre422()
{
    const HttpReply reply = m_api->get("?per_page=50001&page=0");
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.body,
        R"({"code":422,"description":{"query":{"page":["Must be from 1 to 2147483647."],"per_page":["Must be from 1 to 50000."]}},"name":"Unprocessable Entity"})"_ba);
}

void TestEndUserTransactionsResource::anUnknownEndUserIsNotFound()
{
    const HttpReply reply = m_api->get({}, "shop"_ba);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body, R"({"code":404,"description":"There is no such end user.","name":"Not Found"})"_ba);
}

void TestEndUserTransactionsResource::withoutAKeyNothingIsRevealed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("known end user") << "/api/end_users/shop%2F19%20%C3%A9/transactions"_ba;
    QTest::newRow("unknown end user") << "/api/end_users/nobody/transactions"_ba;
    QTest::newRow("wrong parameters") << "/api/end_users/nobody/transactions?page=x"_ba;
}

void TestEndUserTransactionsResource::withoutAKeyNothingIsRevealed()
{
    QFETCH(QByteArray, target);
    QCOMPARE(exchange(m_api->port, "GET"_ba, target).status, 401);
    QCOMPARE(exchange(m_api->port, "GET"_ba, target, {{"x-api-key"_ba, "key_wrong"_ba}}).status, 401);
}

void TestEndUserTransactionsResource::isForThisMachineOnly()
{
    const HttpReply reply = exchange(m_api->port, "GET"_ba, "/api/end_users/shop/transactions"_ba,
        {{"x-api-key"_ba, kKey}, {"X-Forwarded-For"_ba, "192.0.2.7"_ba}});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.json().value("description"_L1).toString(), u"There is nothing at this address."_s);
}

void TestEndUserTransactionsResource::beforeThereIsADatabaseTheCallerComesAgain()
{
    const HttpReply reply = m_api->get({});
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.header("Retry-After"_ba).isEmpty());
    QVERIFY(m_api->makeDatabase());
    QCOMPARE(m_api->get({}).status, 200);
}

QTEST_GUILESS_MAIN(TestEndUserTransactionsResource)
#include "tst_endusertransactionsresource.moc"
