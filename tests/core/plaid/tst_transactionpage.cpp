// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionpage.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionPage : public QObject {
    Q_OBJECT

private slots:
    void readsATransaction();
    void keepsTheWholeObject();
    void missingFieldsReadAsEmpty();
    void aMissingDateDoesNotLoseTheRow();
    void amountsAreExact_data();
    void amountsAreExact();
    void readsAPage();
    void anEmptyAnswerIsAnEmptyPage();
    void escapesAreResolved();
    void rowsShareTheirWords();
    void aSkimLeavesTheRowsOut();
    void readsAPageOfTheOlderWay();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
};

namespace {

//! The one row of a page that has only this.
Transaction readRow(const QByteArray& row)
{
    const Result<TransactionUpdate> page = readTransactionPage("{\"added\": [" + row + "]}", ItemId(u"item-1"_s));
    return page && page->added.size() == 1 ? page->added.first() : Transaction();
}

TransactionUpdate readPage(const QByteArray& page)
{
    const Result<TransactionUpdate> update = readTransactionPage(page, ItemId(u"item-1"_s));
    return update ? *update : TransactionUpdate();
}

} // namespace

void TestTransactionPage::readsATransaction()
{
    const Transaction transaction = readRow((R"({"transaction_id": "t-2", "pending_transaction_id": "t-1",
        "account_id": "acc-1", "amount": 12.34, "iso_currency_code": "USD", "unofficial_currency_code": null,
        "date": "2026-06-17", "authorized_date": "2026-06-15", "name": "UBER 072515 SF**POOL**",
        "merchant_name": "Uber", "payment_channel": "online", "pending": false,
        "personal_finance_category": {"primary": "TRANSPORTATION", "detailed": "TRANSPORTATION_TAXIS_AND_RIDE_SHARES",
                                      "confidence_level": "VERY_HIGH", "version": "v2"}})"_ba));
    QCOMPARE(transaction.id, TransactionId(u"t-2"_s));
    QCOMPARE(transaction.pendingId, TransactionId(u"t-1"_s));
    QCOMPARE(transaction.account, AccountId(u"acc-1"_s));
    QCOMPARE(transaction.amount, (Money{1234, u"USD"_s}));
    QVERIFY(!transaction.amountRounded);
    QCOMPARE(transaction.date, QDate(2026, 6, 17));
    QCOMPARE(transaction.authorizedDate, QDate(2026, 6, 15));
    QCOMPARE(transaction.name, u"UBER 072515 SF**POOL**"_s);
    QCOMPARE(transaction.merchantName, u"Uber"_s);
    QCOMPARE(transaction.categoryPrimary, u"TRANSPORTATION"_s);
    QCOMPARE(transaction.categoryDetailed, u"TRANSPORTATION_TAXIS_AND_RIDE_SHARES"_s);
    QCOMPARE(transaction.categoryConfidence, u"VERY_HIGH"_s);
    QCOMPARE(transaction.paymentChannel, u"online"_s);
    QVERIFY(!transaction.pending);
}

void TestTransactionPage::keepsTheWholeObject()
{
    const QByteArray text = R"({"amount":1.5,"counterparties":[{"name":"Ähre & Co","type":"merchant"}],)"
                            R"("field_of_next_year":{"deep":[null,true]},"transaction_id":"t"})"_ba;
    QCOMPARE(readRow((text)).raw, text);
}

void TestTransactionPage::missingFieldsReadAsEmpty()
{
    const Transaction transaction = readRow((R"({"transaction_id": "t", "amount": 1, "merchant_name": null,
        "authorized_date": null, "personal_finance_category": null})"_ba));
    QVERIFY(transaction.pendingId.isEmpty());
    QVERIFY(transaction.merchantName.isEmpty());
    QVERIFY(!transaction.authorizedDate.isValid());
    QVERIFY(transaction.categoryPrimary.isEmpty());
    QVERIFY(!transaction.pending);
}

void TestTransactionPage::aMissingDateDoesNotLoseTheRow()
{
    const Transaction authorized = readRow((R"({"transaction_id": "t", "amount": 1, "date": null, "authorized_date": "2026-06-15"})"_ba));
    QCOMPARE(authorized.date, QDate(2026, 6, 15));
    const Transaction undated = readRow((R"({"transaction_id": "t", "amount": 1, "date": "soon"})"_ba));
    QCOMPARE(undated.date, QDate(1970, 1, 1));
}

void TestTransactionPage::amountsAreExact_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("cents survive binary floats") << R"("amount": 19.99, "iso_currency_code": "USD")"_ba << qint64(1999) << false;
    QTest::newRow("money in is negative") << R"("amount": -4.22, "iso_currency_code": "USD")"_ba << qint64(-422) << false;
    QTest::newRow("yen has no minor unit") << R"("amount": 500, "iso_currency_code": "JPY")"_ba << qint64(500) << false;
    QTest::newRow("more digits are rounded and marked") << R"("amount": 0.125, "iso_currency_code": "USD")"_ba << qint64(12) << true;
    QTest::newRow("an amount too large to count is kept as 0 and marked")
        << R"("amount": 1e30, "iso_currency_code": "USD")"_ba << qint64(0) << true;
    QTest::newRow("a missing amount is kept as 0 and marked") << R"("iso_currency_code": "USD")"_ba << qint64(0) << true;
}

void TestTransactionPage::amountsAreExact()
{
    QFETCH(QByteArray, fields);
    const Transaction transaction = readRow((R"({"transaction_id": "t", )" + fields + "}"));
    QTEST(transaction.amount.minorUnits, "minorUnits");
    QTEST(transaction.amountRounded, "rounded");
}

void TestTransactionPage::readsAPage()
{
    const TransactionUpdate update = readPage(R"({
        "accounts": [{"account_id": "acc-1", "balances": {}}],
        "added": [{"transaction_id": "t-1", "amount": 1}, {"amount": 2}],
        "modified": [{"transaction_id": "t-2", "amount": 1}],
        "removed": [{"transaction_id": "t-3", "account_id": "acc-1"}, {"account_id": "acc-1"}],
        "next_cursor": "c-1", "has_more": true, "transactions_update_status": "INITIAL_UPDATE_COMPLETE",
        "request_id": "r"})"_ba);
    QCOMPARE(update.added.size(), 1);
    QCOMPARE(update.modified.size(), 1);
    QCOMPARE(update.removed, QList<TransactionId>{TransactionId(u"t-3"_s)});
    QCOMPARE(update.accounts.size(), 1);
    QCOMPARE(update.accounts.first().item, ItemId(u"item-1"_s));
    QCOMPARE(update.nextCursor, SyncCursor(u"c-1"_s));
    QCOMPARE(update.history, HistoryStatus::InitialComplete);
    QVERIFY(update.hasMore);
}

void TestTransactionPage::anEmptyAnswerIsAnEmptyPage()
{
    const TransactionUpdate update = readPage("{}"_ba);
    QVERIFY(update.added.isEmpty() && update.modified.isEmpty() && update.removed.isEmpty());
    QVERIFY(update.nextCursor.isEmpty());
    QVERIFY(!update.hasMore);
    QCOMPARE(update.history, HistoryStatus::Unknown);
}

void TestTransactionPage::escapesAreResolved()
{
    const Transaction row = readRow(
        R"({"transaction_id": "t", "amount": 1, "name": "A\"B\\\/\u00c4\ud83c\udfe6\n", "merchant_name": "\u0041"})"_ba);
    QCOMPARE(row.name, u"A\"B\\/Ä🏦\n"_s);
    QCOMPARE(row.merchantName, u"A"_s);
}

void TestTransactionPage::rowsShareTheirWords()
{
    const TransactionUpdate update = readPage(R"({"added": [
        {"transaction_id": "t-1", "account_id": "acc-1", "amount": 1, "iso_currency_code": "USD"},
        {"transaction_id": "t-2", "account_id": "acc-1", "amount": 1, "iso_currency_code": "USD"}]})"_ba);
    QCOMPARE(update.added.size(), 2);
    QCOMPARE(update.added[1].account, AccountId(u"acc-1"_s));
    QVERIFY(update.added[0].account.value().constData() == update.added[1].account.value().constData());
}

void TestTransactionPage::aSkimLeavesTheRowsOut()
{
    const Result<TransactionPageHead> head = skimTransactionPage(R"({"added": [{"transaction_id": "t-1"}, {}],
        "modified": [{"transaction_id": "t-2"}], "removed": [{"transaction_id": "t-3"}], "next_cursor": "c-1",
        "has_more": true, "accounts": [{"account_id": "acc-1"}]})"_ba, ItemId(u"item-1"_s));
    QVERIFY(head);
    QCOMPARE(head->rows, 3);
    QVERIFY(head->frame.added.isEmpty());
    QCOMPARE(head->frame.removed.size(), 1);
    QCOMPARE(head->frame.accounts.size(), 1);
    QCOMPARE(head->frame.nextCursor, SyncCursor(u"c-1"_s));
    QVERIFY(head->frame.hasMore);
}

void TestTransactionPage::readsAPageOfTheOlderWay()
{
    const Result<TransactionListPage> page = readTransactionListPage(R"({"transactions": [{"transaction_id": "t-1", "amount": 1}],
        "accounts": [{"account_id": "acc-1"}], "total_transactions": 7, "item": {}})"_ba, ItemId(u"item-1"_s));
    QVERIFY(page);
    QCOMPARE(page->transactions.size(), 1);
    QCOMPARE(page->accounts.size(), 1);
    QCOMPARE(page->total, 7);
}

void TestTransactionPage::whatIsNoPageIsRefused_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("cut off") << R"({"added": [{"transaction_id": "t)"_ba;
    QTest::newRow("something behind it") << "{} {}"_ba;
    QTest::newRow("a page of HTML") << "<html></html>"_ba;
    QTest::newRow("a value that is none") << R"({"added": nothing})"_ba;
    QTest::newRow("too deep") << QByteArray("{\"added\": " + QByteArray(100'000, '[') + "}");
}

void TestTransactionPage::whatIsNoPageIsRefused()
{
    QFETCH(QByteArray, page);
    const Result<TransactionUpdate> update = readTransactionPage(page, ItemId(u"item-1"_s));
    QCOMPARE(update.error().kind, Error::Kind::Network);
    QCOMPARE(update.error().code, u"malformed"_s);
    QVERIFY(!skimTransactionPage(page, ItemId(u"item-1"_s)));
}

QTEST_GUILESS_MAIN(TestTransactionPage)
#include "tst_transactionpage.moc"
