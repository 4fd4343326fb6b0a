// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionselect.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using SortKey = TransactionQuery::SortKey;

namespace {

const ItemId kItem(u"item-1"_s);

Transaction row(const QString& id, qint64 amount, const QString& currency, int day, const QString& merchant)
{
    Transaction transaction = makeTransaction(id, amount, QDate(2026, 3, day));
    transaction.amount.currency = currency;
    transaction.merchantName = merchant;
    return transaction;
}

} // namespace

class TestTransactionSelect : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sortsByEveryKey_data();
    void sortsByEveryKey();
    void wordsNarrowIndexCountAndTotals_data();
    void wordsNarrowIndexCountAndTotals();
    void removedRowsAreLeftOut();
    void rowsComeInTheOrderAskedFor();
    void rowsCarryTheirNamesAndState();
    void rowsOfUnnamedEndUsersShowTheId();
    void totalsNeverMixCurrencies();
    void endUserPagesFollowTheChanges();
    void endUserPagesStartAtAChange();
    void unknownEndUserIsNotFound();

private:
    QStringList idsOf(const std::vector<qint64>& rowIds);

    std::unique_ptr<StoreFixture> m_store;
};

void TestTransactionSelect::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->linkItem();
    Transaction coffee = row(u"coffee"_s, 450, u"USD"_s, 10, u"Blue Bottle"_s);
    coffee.categoryPrimary = u"FOOD_AND_DRINK"_s;
    coffee.categoryDetailed = u"FOOD_AND_DRINK_COFFEE"_s;
    Transaction salary = row(u"salary"_s, -250'000, u"USD"_s, 1, u""_s);
    salary.categoryPrimary = u"INCOME"_s;
    Transaction sushi = row(u"sushi"_s, 3'000, u"JPY"_s, 20, u"aoi"_s);
    sushi.categoryPrimary = u"FOOD_AND_DRINK"_s;
    sushi.account = AccountId(u"acc_2"_s);
    sushi.pending = true;
    TransactionUpdate update = makeUpdate({coffee, salary, sushi});
    update.accounts.append(makeAccount(u"acc_2"_s, u"Backup"_s));
    QVERIFY(bool(m_store->stores.transactions.apply(kItem, update, at(20))));

    QVERIFY(bool(m_store->stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, u"zoe"_s), u"Abel"_s)));
    const TransactionUpdate other = makeUpdate({row(u"books"_s, 1'999, u"USD"_s, 15, u"Powell's"_s)});
    QVERIFY(bool(m_store->stores.transactions.apply(ItemId(u"item-2"_s), other, at(30))));
}

QStringList TestTransactionSelect::idsOf(const std::vector<qint64>& rowIds)
{
    QStringList ids;
    const Result<QList<TransactionRow>> rows
        = selectRows(*m_store->database, QList<qint64>(rowIds.begin(), rowIds.end()));
    for (const TransactionRow& row : *rows)
        ids.append(row.transaction.id.value());
    return ids;
}

void TestTransactionSelect::sortsByEveryKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("date") << int(SortKey::Date) << u"salary coffee books sushi"_s << u"sushi books coffee salary"_s;
    QTest::newRow("merchant, unknown ones last")
        << int(SortKey::Merchant) << u"sushi coffee books salary"_s << u"books coffee sushi salary"_s;
    QTest::newRow("description") << int(SortKey::Description) << u"books coffee salary sushi"_s
                                 << u"sushi salary coffee books"_s;
    QTest::newRow("category, unknown ones last")
        << int(SortKey::Category) << u"sushi coffee salary books"_s << u"salary coffee sushi books"_s;
    QTest::newRow("account, newest first within one")
        << int(SortKey::Account) << u"sushi books coffee salary"_s << u"books coffee salary sushi"_s;
    QTest::newRow("end user by name") << int(SortKey::EndUser) << u"books sushi coffee salary"_s
                                      << u"sushi coffee salary books"_s;
    QTest::newRow("amount as money in, by major units")
        << int(SortKey::Amount) << u"sushi books coffee salary"_s << u"salary coffee books sushi"_s;
    QTest::newRow("status, pending first")
        << int(SortKey::Status) << u"sushi books coffee salary"_s << u"books coffee salary sushi"_s;
}

void TestTransactionSelect::sortsByEveryKey()
{
    QFETCH(int, key);
    for (const bool ascending : {true, false}) {
        TransactionQuery query;
        query.sortKey = SortKey(key);
        query.ascending = ascending;
        const Result<RowIndex> index = selectIndex(*m_store->database, query);
        QVERIFY2(index, qPrintable(index ? QString() : index.error().detail));
        QTEST(idsOf(**index).join(u' '), ascending ? "ascending" : "descending");
    }
}

void TestTransactionSelect::wordsNarrowIndexCountAndTotals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("merchant") << u"bottle"_s << u"coffee"_s;
    QTest::newRow("description and id") << u"PURCHASE oo"_s << u"books"_s;
    QTest::newRow("several rows, newest first") << u"purchase"_s << u"sushi books coffee salary"_s;
    QTest::newRow("nothing") << u"purchase nowhere"_s << u""_s;
    QTest::newRow("wildcards are ordinary") << u"%"_s << u""_s;
    QTest::newRow("note") << u"\"client lunch\""_s << u"sushi"_s;
    QTest::newRow("one end user, by its id") << u"end-user:zoe"_s << u"books"_s;
    QTest::newRow("an end user and a word") << u"\"end-user:customer-1\" bottle"_s << u"coffee"_s;
    QTest::newRow("an end user nobody knows") << u"end-user:nobody"_s << u""_s;
}

void TestTransactionSelect::wordsNarrowIndexCountAndTotals()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QVERIFY(bool(
        m_store->database->execute(u"UPDATE transactions SET note = 'Client Lunch' WHERE transaction_id = 'sushi'"_s)));
    if (text == "PURCHASE oo"_L1)
        QVERIFY(bool(
            m_store->database->execute(u"UPDATE transactions SET name = 'PURCHASE' WHERE transaction_id = 'books'"_s)));
    const TransactionQuery query = TransactionQuery::fromText(text);
    const Result<RowIndex> index = selectIndex(*m_store->database, query);
    QVERIFY(bool(index));
    QCOMPARE(idsOf(**index).join(u' '), ids);
    QCOMPARE(*selectCount(*m_store->database, query), qint64((*index)->size()));
    QCOMPARE(selectTotals(*m_store->database, query)->isEmpty(), ids.isEmpty());
}

void TestTransactionSelect::removedRowsAreLeftOut()
{
    TransactionUpdate removal;
    removal.removed = {TransactionId(u"coffee"_s), TransactionId(u"sushi"_s)};
    QVERIFY(bool(m_store->stores.transactions.apply(kItem, removal, at(40))));
    for (const SortKey key : {SortKey::Date, SortKey::Amount}) {
        TransactionQuery query;
        query.sortKey = key;
        QCOMPARE((*selectIndex(*m_store->database, query))->size(), size_t(2));
    }
    QCOMPARE(*selectCount(*m_store->database, {}), 2);
    QCOMPARE(selectTotals(*m_store->database, {})->size(), 1);
}

void TestTransactionSelect::rowsComeInTheOrderAskedFor()
{
    const Result<QList<TransactionRow>> rows = selectRows(*m_store->database, {3, 999, 1, 2});
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).rowId, 3);
    QCOMPARE(rows->at(1).rowId, 1);
    QCOMPARE(rows->at(2).rowId, 2);
    QVERIFY(selectRows(*m_store->database, {})->isEmpty());
}

void TestTransactionSelect::rowsCarryTheirNamesAndState()
{
    TransactionUpdate removal;
    removal.removed = {TransactionId(u"coffee"_s)};
    QVERIFY(bool(m_store->stores.transactions.apply(kItem, removal, at(40))));
    QVERIFY(bool(m_store->database->execute(
        u"UPDATE transactions SET tags = '[\"travel\",\"vat\"]', note = 'n' WHERE id = 1"_s)));
    const Result<QList<TransactionRow>> rows = selectRows(*m_store->database, {1, 2, 3});
    const TransactionRow& coffee = rows->at(0);
    QCOMPARE(coffee.transaction.id, TransactionId(u"coffee"_s));
    QCOMPARE(coffee.transaction.amount, (Money{450, u"USD"_s}));
    QCOMPARE(coffee.transaction.date, QDate(2026, 3, 10));
    QVERIFY(!coffee.transaction.authorizedDate.isValid());
    QCOMPARE(coffee.transaction.categoryDetailed, u"FOOD_AND_DRINK_COFFEE"_s);
    QCOMPARE(coffee.transaction.raw, R"({"transaction_id":"coffee"})"_ba);
    QCOMPARE(coffee.item, kItem);
    QCOMPARE(coffee.endUser, EndUserId(u"customer-1"_s));
    QCOMPARE(coffee.endUserName, u"Acme"_s);
    QCOMPARE(coffee.accountName, u"Checking"_s);
    QCOMPARE(coffee.accountMask, u"0001"_s);
    QCOMPARE(coffee.status, TransactionRow::Status::Removed);
    QCOMPARE(coffee.removedCause, u"removed"_s);
    QCOMPARE(coffee.tags, QStringList({u"travel"_s, u"vat"_s}));
    QCOMPARE(coffee.note, u"n"_s);
    QCOMPARE(coffee.lastUpdated, at(40));
    QCOMPARE(rows->at(1).status, TransactionRow::Status::Posted);
    QCOMPARE(rows->at(1).removedCause, QString());
    QCOMPARE(rows->at(2).status, TransactionRow::Status::Pending);
}

void TestTransactionSelect::rowsOfUnnamedEndUsersShowTheId()
{
    QVERIFY(bool(m_store->database->execute(u"UPDATE end_users SET name = ''"_s)));
    QCOMPARE(selectRows(*m_store->database, {1})->at(0).endUserName, u"customer-1"_s);
}

void TestTransactionSelect::totalsNeverMixCurrencies()
{
    const Result<QList<CurrencyTotals>> totals = selectTotals(*m_store->database, {});
    QCOMPARE(totals->size(), 2);
    QCOMPARE(totals->at(0).in, (Money{0, u"JPY"_s}));
    QCOMPARE(totals->at(0).out, (Money{3'000, u"JPY"_s}));
    QCOMPARE(totals->at(0).net, (Money{-3'000, u"JPY"_s}));
    QCOMPARE(totals->at(1).in, (Money{250'000, u"USD"_s}));
    QCOMPARE(totals->at(1).out, (Money{2'449, u"USD"_s}));
    QCOMPARE(totals->at(1).net, (Money{247'551, u"USD"_s}));
}

void TestTransactionSelect::endUserPagesFollowTheChanges()
{
    TransactionUpdate update;
    update.modified = {row(u"coffee"_s, 475, u"USD"_s, 10, u"Blue Bottle"_s)};
    QVERIFY(bool(m_store->stores.transactions.apply(kItem, update, at(40))));
    const EndUserId customer(u"customer-1"_s);
    const Result<EndUserTransactions> first
        = selectEndUserTransactions(*m_store->database, customer, {{}, {}, 1, 2});
    QCOMPARE(first->total, 3);
    QCOMPARE(first->rows.size(), 2);
    QCOMPARE(first->rows[0].transaction.id, TransactionId(u"salary"_s));
    QCOMPARE(first->rows[1].transaction.id, TransactionId(u"sushi"_s));
    const Result<EndUserTransactions> second
        = selectEndUserTransactions(*m_store->database, customer, {{}, {}, 2, 2});
    QCOMPARE(second->total, 3);
    QCOMPARE(second->rows.size(), 1);
    QCOMPARE(second->rows[0].transaction.id, TransactionId(u"coffee"_s));
    QVERIFY(selectEndUserTransactions(*m_store->database, customer, {{}, {}, 3, 2})->rows.isEmpty());
}

void TestTransactionSelect::endUserPagesStartAtAChange()
{
    const EndUserId customer(u"customer-1"_s);
    const Timestamp second = at(20) + std::chrono::microseconds(1);
    const Result<EndUserTransactions> page = selectEndUserTransactions(*m_store->database, customer, {second, {}, 1, 100});
    QCOMPARE(page->total, 2);
    QCOMPARE(page->rows[0].lastUpdated, second);
    QCOMPARE(selectEndUserTransactions(*m_store->database, customer, {at(21), {}, 1, 100})->total, 0);
}

void TestTransactionSelect::unknownEndUserIsNotFound()
{
    const Result<EndUserTransactions> page
        = selectEndUserTransactions(*m_store->database, EndUserId(u"nobody"_s), {{}, {}, 1, 100});
    QCOMPARE(page.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestTransactionSelect)
#include "tst_transactionselect.moc"
