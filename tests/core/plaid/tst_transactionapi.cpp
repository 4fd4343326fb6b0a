// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionApi : public QObject {
    Q_OBJECT

private slots:
    void theFirstPageIsAskedForWithoutACursor();
    void laterPagesNameTheirCursor();
    void refreshIsNeverRepeated();
    void theOlderWayNamesDaysAndOffset();
    void theOlderWayPagesThroughTheSimulatorsRows();
    void theSimulatorsHabitsAreRead();
};

void TestTransactionApi::theFirstPageIsAskedForWithoutACursor()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/transactions/sync"_s,
        QJsonObject{{u"added"_s, QJsonArray{QJsonObject{{u"transaction_id"_s, u"t"_s}, {u"amount"_s, 2.5}}}},
            {u"next_cursor"_s, u"c-1"_s}, {u"has_more"_s, true}});
    TransactionApi api(fixture.client);
    const Result<QByteArray> bytes = test::await(api.sync(fixture.access(), test::sandboxToken(), SyncCursor()));
    QVERIFY(bytes);
    const Result<TransactionUpdate> page = readTransactionPage(*bytes, ItemId(u"item-1"_s));
    QVERIFY(page);
    QCOMPARE(page->added.size(), 1);
    QCOMPARE(page->nextCursor, SyncCursor(u"c-1"_s));
    QVERIFY(page->hasMore);
    QCOMPARE(fixture.plaid.requests().first().body,
        (QJsonObject{{u"access_token"_s, test::sandboxToken().reveal()}, {u"count"_s, 500}}));
}

void TestTransactionApi::laterPagesNameTheirCursor()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/transactions/sync"_s, QJsonObject{{u"next_cursor"_s, u"c-2"_s}});
    TransactionApi api(fixture.client);
    const Result<QByteArray> bytes = test::await(api.sync(fixture.access(), test::sandboxToken(), SyncCursor(u"c-1"_s)));
    QVERIFY(bytes);
    const Result<TransactionUpdate> page = readTransactionPage(*bytes, ItemId(u"item-1"_s));
    QVERIFY(page);
    QCOMPARE(fixture.plaid.requests().first().body.value(u"cursor"_s).toString(), u"c-1"_s);
}

void TestTransactionApi::refreshIsNeverRepeated()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(u"/transactions/refresh"_s, u"API_ERROR"_s, u"INTERNAL_SERVER_ERROR"_s, 500);
    fixture.plaid.replyAlways(u"/transactions/refresh"_s, QJsonObject{{u"request_id"_s, u"r"_s}});
    TransactionApi api(fixture.client);
    const Result<> lost = test::await(api.refresh(fixture.access(), test::sandboxToken()));
    QCOMPARE(lost.error().code, u"INTERNAL_SERVER_ERROR"_s);
    QCOMPARE(fixture.plaid.requests().size(), 1);
    QVERIFY(test::await(api.refresh(fixture.access(), test::sandboxToken())));
}

void TestTransactionApi::theOlderWayNamesDaysAndOffset()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/transactions/get"_s,
        QJsonObject{{u"total_transactions"_s, 1201},
            {u"transactions"_s, QJsonArray{QJsonObject{{u"transaction_id"_s, u"t"_s}, {u"amount"_s, 2.5}}, QJsonObject()}}});
    TransactionApi api(fixture.client);
    const Result<TransactionListPage> page = test::await(api.get(fixture.access(), test::sandboxToken(), ItemId(u"item-1"_s),
        QDate(2026, 6, 1), QDate(2026, 6, 14), 1000));
    QVERIFY(page);
    QCOMPARE(page->transactions.size(), 1);
    QCOMPARE(page->total, 1201);
    QCOMPARE(fixture.plaid.requests().first().body,
        (QJsonObject{{u"access_token"_s, test::sandboxToken().reveal()}, {u"start_date"_s, u"2026-06-01"_s},
            {u"end_date"_s, u"2026-06-14"_s}, {u"options"_s, QJsonObject{{u"count"_s, 500}, {u"offset"_s, 1000}}}}));
}

void TestTransactionApi::theOlderWayPagesThroughTheSimulatorsRows()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"transactions"_s});
    TransactionApi api(plaid.client);
    QSet<TransactionId> seen;
    int total = 1;
    for (int offset = 0; offset < total; offset += TransactionApi::kPageSize) {
        const Result<TransactionListPage> page = test::await(
            api.get(plaid.access(), token, ItemId(u"item"_s), QDate(2024, 1, 1), QDate(2026, 6, 17), offset));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        total = page->total;
        QVERIFY(!page->accounts.isEmpty());
        for (const Transaction& transaction : page->transactions)
            seen.insert(transaction.id);
    }
    QVERIFY(total > TransactionApi::kPageSize);
    QCOMPARE(seen.size(), total);
}

void TestTransactionApi::theSimulatorsHabitsAreRead()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"transactions"_s});
    TransactionApi api(plaid.client);
    const Result<PaymentStreams> streams = test::await(api.recurring(plaid.access(), token));
    QVERIFY2(streams, streams ? "" : qPrintable(streams.error().detail));
    QVERIFY(!streams->outflows.isEmpty());
    for (const PaymentStream& stream : streams->outflows) {
        QVERIFY(!stream.id.isEmpty());
        QVERIFY(!stream.frequency.isEmpty());
        QVERIFY(stream.lastDate.isValid());
        QVERIFY(!stream.transactions.isEmpty());
        QVERIFY(stream.averageAmount.minorUnits > 0);
    }
}

QTEST_GUILESS_MAIN(TestTransactionApi)
#include "tst_transactionapi.moc"
