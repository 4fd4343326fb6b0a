// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transactionscan.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionScan : public QObject {
    Q_OBJECT

private slots:
    void rowsWithoutAnIdAreLeftOut();
    void amountsCountAsParseMoneyCountsThem_data();
    void amountsCountAsParseMoneyCountsThem();
    void datesAreTakenAsWritten_data();
    void datesAreTakenAsWritten();
    void theRawObjectEndsWhereItEnds();
};

namespace {

QList<Transaction> scan(const QByteArray& rows)
{
    JsonScanner json(rows);
    return TransactionScan(json).scan();
}

} // namespace

void TestTransactionScan::rowsWithoutAnIdAreLeftOut()
{
    const QList<Transaction> rows = scan(R"([{"amount": 1}, null, 7, {"transaction_id": "t"}])"_ba);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, TransactionId(u"t"_s));
}

void TestTransactionScan::amountsCountAsParseMoneyCountsThem_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("currency");
    for (const char* amount : {"0", "-0", "7", "-7", "12.5", "12.34", "-0.01", "100000000000000", "12.345", "1e2", "9.99e-1",
             "123456789012345678", "99999999999999999999", "0.123456789"}) {
        for (const char* currency : {"USD", "JPY", "KWD", "BTC", ""})
            QTest::addRow("%s %s", amount, currency) << QByteArray(amount) << QString::fromLatin1(currency);
    }
}

void TestTransactionScan::amountsCountAsParseMoneyCountsThem()
{
    QFETCH(QByteArray, amount);
    QFETCH(QString, currency);
    const QList<Transaction> rows
        = scan(QByteArray(R"([{"transaction_id":"t","amount":)" + amount + R"(,"iso_currency_code":")" + currency.toLatin1() + "\"}]"));
    const Result<ParsedMoney> parsed = parseMoney(QString::fromLatin1(amount), currency);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().amount.minorUnits, parsed ? parsed->money.minorUnits : 0);
    QCOMPARE(rows.first().amountRounded, !parsed || parsed->rounded);
    QCOMPARE(rows.first().amount.currency, currency);
}

void TestTransactionScan::datesAreTakenAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("a day") << R"("2026-06-17")"_ba << QDate(2026, 6, 17);
    QTest::newRow("the last of February in a leap year") << R"("2024-02-29")"_ba << QDate(2024, 2, 29);
    QTest::newRow("no such day") << R"("2026-02-29")"_ba << QDate();
    QTest::newRow("a time") << R"("2026-06-17T00:00:00Z")"_ba << QDate(2026, 6, 17);
    QTest::newRow("words") << R"("not-a-date")"_ba << QDate();
    QTest::newRow("nothing") << "null"_ba << QDate();
}

void TestTransactionScan::datesAreTakenAsWritten()
{
    QFETCH(QByteArray, text);
    const QList<Transaction> rows
        = scan(QByteArray(R"([{"transaction_id":"t","amount":1,"date":"2026-01-01","authorized_date":)" + text + "}]"));
    QCOMPARE(rows.size(), 1);
    QTEST(rows.first().authorizedDate, "date");
}

void TestTransactionScan::theRawObjectEndsWhereItEnds()
{
    const QList<Transaction> rows = scan("[ { \"transaction_id\" : \"t\" , \"x\" : [ { } ] } , {\"transaction_id\":\"u\"}\n]"_ba);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].raw, "{ \"transaction_id\" : \"t\" , \"x\" : [ { } ] }"_ba);
    QCOMPARE(rows[1].raw, "{\"transaction_id\":\"u\"}"_ba);
}

QTEST_GUILESS_MAIN(TestTransactionScan)
#include "tst_transactionscan.moc"
