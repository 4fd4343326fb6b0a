// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionJson : public QObject {
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
};

namespace {

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestTransactionJson::readsATransaction()
{
    const Transaction transaction = parseTransaction(json(R"({"transaction_id": "t-2", "pending_transaction_id": "t-1",
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

void TestTransactionJson::keepsTheWholeObject()
{
    const QByteArray text = R"({"amount":1.5,"counterparties":[{"name":"Ähre & Co","type":"merchant"}],)"
                            R"("field_of_next_year":{"deep":[null,true]},"transaction_id":"t"})"_ba;
    QCOMPARE(parseTransaction(json(text)).raw, text);
}

void TestTransactionJson::missingFieldsReadAsEmpty()
{
    const Transaction transaction = parseTransaction(json(R"({"transaction_id": "t", "amount": 1, "merchant_name": null,
        "authorized_date": null, "personal_finance_category": null})"_ba));
    QVERIFY(transaction.pendingId.isEmpty());
    QVERIFY(transaction.merchantName.isEmpty());
    QVERIFY(!transaction.authorizedDate.isValid());
    QVERIFY(transaction.categoryPrimary.isEmpty());
    QVERIFY(!transaction.pending);
}

void TestTransactionJson::aMissingDateDoesNotLoseTheRow()
{
    const Transaction authorized = parseTransaction(
        json(R"({"transaction_id": "t", "amount": 1, "date": null, "authorized_date": "2026-06-15"})"_ba));
    QCOMPARE(authorized.date, QDate(2026, 6, 15));
    const Transaction undated = parseTransaction(json(R"({"transaction_id": "t", "amount": 1, "date": "soon"})"_ba));
    QCOMPARE(undated.date, QDate(1970, 1, 1));
}

void TestTransactionJson::amountsAreExact_data()
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

void TestTransactionJson::amountsAreExact()
{
    QFETCH(QByteArray, fields);
    const Transaction transaction = parseTransaction(json(R"({"transaction_id": "t", )" + fields + "}"));
    QTEST(transaction.amount.minorUnits, "minorUnits");
    QTEST(transaction.amountRounded, "rounded");
}

void TestTransactionJson::readsAPage()
{
    const TransactionUpdate update = parseTransactionUpdate(json(R"({
        "accounts": [{"account_id": "acc-1", "balances": {}}],
        "added": [{"transaction_id": "t-1", "amount": 1}, {"amount": 2}],
        "modified": [{"transaction_id": "t-2", "amount": 1}],
        "removed": [{"transaction_id": "t-3", "account_id": "acc-1"}, {"account_id": "acc-1"}],
        "next_cursor": "c-1", "has_more": true, "transactions_update_status": "INITIAL_UPDATE_COMPLETE",
        "request_id": "r"})"_ba), ItemId(u"item-1"_s));
    QCOMPARE(update.added.size(), 1);
    QCOMPARE(update.modified.size(), 1);
    QCOMPARE(update.removed, QList<TransactionId>{TransactionId(u"t-3"_s)});
    QCOMPARE(update.accounts.size(), 1);
    QCOMPARE(update.accounts.first().item, ItemId(u"item-1"_s));
    QCOMPARE(update.nextCursor, SyncCursor(u"c-1"_s));
    QCOMPARE(update.history, HistoryStatus::InitialComplete);
    QVERIFY(update.hasMore);
}

void TestTransactionJson::anEmptyAnswerIsAnEmptyPage()
{
    const TransactionUpdate update = parseTransactionUpdate(QJsonObject(), ItemId(u"item-1"_s));
    QVERIFY(update.added.isEmpty() && update.modified.isEmpty() && update.removed.isEmpty());
    QVERIFY(update.nextCursor.isEmpty());
    QVERIFY(!update.hasMore);
    QCOMPARE(update.history, HistoryStatus::Unknown);
}

QTEST_GUILESS_MAIN(TestTransactionJson)
#include "tst_transactionjson.moc"
