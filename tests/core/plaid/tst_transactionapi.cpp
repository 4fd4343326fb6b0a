// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionApi : public QObject {
    Q_OBJECT

private slots:
    void theFirstPageIsAskedForWithoutACursor();
    void laterPagesNameTheirCursor();
    void refreshIsNeverRepeated();
};

void TestTransactionApi::theFirstPageIsAskedForWithoutACursor()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/transactions/sync"_s,
        QJsonObject{{u"added"_s, QJsonArray{QJsonObject{{u"transaction_id"_s, u"t"_s}, {u"amount"_s, 2.5}}}},
            {u"next_cursor"_s, u"c-1"_s}, {u"has_more"_s, true}});
    TransactionApi api(fixture.client);
    const Result<TransactionUpdate> page =
        test::await(api.sync(fixture.access(), test::sandboxToken(), ItemId(u"item-1"_s), SyncCursor()));
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
    const Result<TransactionUpdate> page =
        test::await(api.sync(fixture.access(), test::sandboxToken(), ItemId(u"item-1"_s), SyncCursor(u"c-1"_s)));
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

QTEST_GUILESS_MAIN(TestTransactionApi)
#include "tst_transactionapi.moc"
