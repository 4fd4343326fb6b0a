// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerservice.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestReaderService : public QObject {
    Q_OBJECT

private slots:
    void answersCarryTheirGeneration();
    void supersededRequestsAreNotAnswered();
    void aMissingDatabaseIsFoundOnceItExists();
    void integrationsAndKeysAreRead();
    void aLongAnswerBeginsWithItsFirstRows();
    void aShortAnswerComesAtOnce();
};

void TestReaderService::answersCarryTheirGeneration()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(
        ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"a"_s, 1999), makeTransaction(u"b"_s, 1)}), at(100)));
    ReaderService service(store.directory());
    QSignalSpy indexed(&service, &ReaderService::transactionsIndexed);
    QSignalSpy fetched(&service, &ReaderService::transactionsFetched);
    QSignalSpy summed(&service, &ReaderService::transactionsSummed);
    service.indexTransactions(7, {});
    QCOMPARE(indexed.count(), 1);
    QCOMPARE(indexed.first().at(0).toULongLong(), 7U);
    const auto index = indexed.first().at(1).value<RowIndex>();
    QCOMPARE(index->size(), size_t(2));
    service.fetchTransactions(7, {index->at(1), index->at(0)});
    QCOMPARE(fetched.first().at(0).toULongLong(), 7U);
    const auto rows = fetched.first().at(1).value<QList<TransactionRow>>();
    QCOMPARE(rows.first().rowId, index->at(1));
    service.sumTransactions(7, {});
    const auto totals = summed.first().at(1).value<QList<CurrencyTotals>>();
    QCOMPARE(totals.first().out, (Money{2000, u"USD"_s}));
}

void TestReaderService::aLongAnswerBeginsWithItsFirstRows()
{
    StoreFixture store;
    store.linkItem();
    QList<Transaction> rows;
    for (int number = 0; number < 500; ++number)
        rows.append(makeTransaction(u"t-%1"_s.arg(number), 100));
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100)));
    ReaderService service(store.directory());
    QSignalSpy begun(&service, &ReaderService::transactionsBegun);
    QSignalSpy indexed(&service, &ReaderService::transactionsIndexed);
    service.indexTransactions(1, {});
    QCOMPARE(begun.count(), 1);
    QCOMPARE(begun.first().at(0).toULongLong(), 1U);
    const auto first = begun.first().at(1).value<QList<TransactionRow>>();
    const auto index = indexed.first().at(1).value<RowIndex>();
    QCOMPARE(index->size(), size_t(500));
    for (size_t place = 0; place < size_t(first.size()); ++place)
        QCOMPARE(first.at(qsizetype(place)).rowId, index->at(place));
    service.indexTransactions(2, {}); // the same again: what is shown stays until all of it is there
    service.indexTransactions(3, {.words = {u"bicycle"_s}}); // only a scan could tell
    QCOMPARE(indexed.count(), 3);
    QCOMPARE(begun.count(), 1);
}

void TestReaderService::aShortAnswerComesAtOnce()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"a"_s, 1)}), at(100)));
    ReaderService service(store.directory());
    QSignalSpy begun(&service, &ReaderService::transactionsBegun);
    QSignalSpy indexed(&service, &ReaderService::transactionsIndexed);
    service.indexTransactions(1, {});
    QCOMPARE(indexed.count(), 1);
    QCOMPARE(begun.count(), 0);
}

void TestReaderService::supersededRequestsAreNotAnswered()
{
    StoreFixture store;
    ReaderService service(store.directory());
    QSignalSpy indexed(&service, &ReaderService::transactionsIndexed);
    QSignalSpy failed(&service, &ReaderService::transactionsFailed);
    service.supersede(5);
    service.indexTransactions(4, {});
    service.fetchTransactions(4, {1});
    service.sumTransactions(4, {});
    QCOMPARE(indexed.count() + failed.count(), 0);
    service.indexTransactions(5, {});
    QCOMPARE(indexed.count(), 1);
}

void TestReaderService::aMissingDatabaseIsFoundOnceItExists()
{
    const QTemporaryDir directory;
    ReaderService service(directory.path());
    QSignalSpy indexed(&service, &ReaderService::transactionsIndexed);
    QSignalSpy failed(&service, &ReaderService::transactionsFailed);
    service.indexTransactions(1, {});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::NotFound);
    const auto database
        = Database::open(directory.filePath(u"egret.db"_s), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(database);
    service.indexTransactions(2, {});
    QCOMPARE(indexed.count(), 1);
}

void TestReaderService::integrationsAndKeysAreRead()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.apiKeys.create(u"Back end"_s, at(0)));
    ReaderService service(store.directory());
    QSignalSpy integrations(&service, &ReaderService::integrationsFetched);
    QSignalSpy keys(&service, &ReaderService::apiKeysFetched);
    service.fetchIntegrations();
    service.fetchApiKeys();
    QCOMPARE(integrations.first().first().value<QList<IntegrationSummary>>().first().items, 1);
    QCOMPARE(keys.first().first().value<QList<ApiKeyInfo>>().first().name, u"Back end"_s);
}

QTEST_GUILESS_MAIN(TestReaderService)
#include "tst_readerservice.moc"
