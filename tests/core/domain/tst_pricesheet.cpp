// SPDX-License-Identifier: Apache-2.0
#include "core/domain/pricesheet.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPriceSheet : public QObject {
    Q_OBJECT

private slots:
    void readsProductsAndCalls();
    void pricesKeepSixDecimals_data();
    void pricesKeepSixDecimals();
    void refusesWhatIsNoPriceSheet_data();
    void refusesWhatIsNoPriceSheet();
    void anEstimateAddsUpWhatHasAPrice();
    void whatIsTooMuchToCountStopsAtTheLargestNumber();
};

void TestPriceSheet::readsProductsAndCalls()
{
    const Result<PriceSheet> sheet
        = PriceSheet::parse("# our contract\r\n\r\ntransactions,0.30\r\n/accounts/balance/get , 0.1\r\n"_ba);
    QVERIFY(sheet);
    QCOMPARE(sheet->priceOf(u"transactions"_s), 300'000);
    QCOMPARE(sheet->priceOf(u"/accounts/balance/get"_s), 100'000);
    QCOMPARE(sheet->priceOf(u"auth"_s), std::nullopt);
    QVERIFY(PriceSheet::parse({}));
}

void TestPriceSheet::pricesKeepSixDecimals_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << "2"_ba << qint64(2'000'000) << u"2.00"_s;
    QTest::newRow("cents") << "0.3"_ba << qint64(300'000) << u"0.30"_s;
    QTest::newRow("less than a cent") << "0.0005"_ba << qint64(500) << u"0.0005"_s;
    QTest::newRow("six decimals") << "1.000001"_ba << qint64(1'000'001) << u"1.000001"_s;
    QTest::newRow("the largest") << "9999999.999999"_ba << qint64(9'999'999'999'999) << u"9999999.999999"_s;
    QTest::newRow("nothing") << "0"_ba << qint64(0) << u"0.00"_s;
}

void TestPriceSheet::pricesKeepSixDecimals()
{
    QFETCH(QByteArray, price);
    QFETCH(qint64, millionths);
    QFETCH(QString, text);
    const Result<PriceSheet> sheet = PriceSheet::parse("auth," + price);
    QVERIFY(sheet);
    QCOMPARE(sheet->priceOf(u"auth"_s), millionths);
    QCOMPARE(priceText(millionths), text);
}

void TestPriceSheet::refusesWhatIsNoPriceSheet_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("line");
    QTest::newRow("a word instead of a price") << "auth,1.50\nidentity,much"_ba << u"2"_s;
    QTest::newRow("a negative price") << "auth,-1"_ba << u"1"_s;
    QTest::newRow("seven decimals") << "auth,0.0000001"_ba << u"1"_s;
    QTest::newRow("a point without decimals") << "auth,1."_ba << u"1"_s;
    QTest::newRow("eight digits") << "auth,12345678"_ba << u"1"_s;
    QTest::newRow("a decimal comma") << "auth,0,30"_ba << u"1"_s;
    QTest::newRow("no name") << " ,0.30"_ba << u"1"_s;
    QTest::newRow("the same name twice") << "auth,1\n# again\nauth,2"_ba << u"3"_s;
    QTest::newRow("bytes of a picture") << "\x89PNG\r\n\x1a\n"_ba << u"1"_s;
    QTest::newRow("far too long") << QByteArray(2000, '\n') << u"1001"_s;
}

void TestPriceSheet::refusesWhatIsNoPriceSheet()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, line);
    const Result<PriceSheet> sheet = PriceSheet::parse(csv);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(sheet.error().code, line);
}

void TestPriceSheet::anEstimateAddsUpWhatHasAPrice()
{
    const Result<PriceSheet> sheet = PriceSheet::parse("transactions,0.30\n/transactions/refresh,0.12\nassets,5"_ba);
    const CostEstimate estimate = estimateCost(*sheet, {{u"transactions"_s, 12}, {u"auth"_s, 3}},
        {{u"/transactions/refresh"_s, 7}});
    QCOMPARE(estimate.lines.size(), 3); // nothing has the product assets
    QCOMPARE(estimate.lines[0].name, u"auth"_s);
    QCOMPARE(estimate.lines[0].cost, std::nullopt);
    QCOMPARE(estimate.lines[1].unit, CostLine::Unit::ItemMonth);
    QCOMPARE(estimate.lines[1].cost, 3'600'000);
    QCOMPARE(estimate.lines[2].unit, CostLine::Unit::Call);
    QCOMPARE(estimate.lines[2].cost, 840'000);
    QCOMPARE(priceText(estimate.total), u"4.44"_s);
    QCOMPARE(estimate.unpriced, 1);
}

void TestPriceSheet::whatIsTooMuchToCountStopsAtTheLargestNumber()
{
    const Result<PriceSheet> sheet = PriceSheet::parse("auth,9999999.999999\nidentity,1"_ba);
    const CostEstimate estimate
        = estimateCost(*sheet, {{u"auth"_s, std::numeric_limits<qint64>::max() / 2}, {u"identity"_s, 1}}, {});
    QCOMPARE(estimate.total, std::numeric_limits<qint64>::max());
}

QTEST_GUILESS_MAIN(TestPriceSheet)
#include "tst_pricesheet.moc"
