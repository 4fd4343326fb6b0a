// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreportobjects.h"

#include "core/base/money.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

//! A bank with one Item that has 90 days of history, reported on.
struct Fixture {
    Fixture()
    {
        ItemSpec spec;
        spec.username = u"user_good"_s;
        spec.institution = u"ins_109508"_s;
        spec.products = QStringList{u"assets"_s, u"transactions"_s};
        BankItem& item = bank.makeItem(spec, kNoon);
        bank.startPull(item, 90, kNoon);
        bank.finishInitialUpdate(item, kNoon);
        bank.finishHistoricalUpdate(item, kNoon);
        SimulatedAssetReport& report = reports.create({item.number}, 60, {});
        reports.make(report, false, kNoon);
        snapshot = *report.full;
    }
    QJsonObject account(int number, const AssetReportWording& wording) const
    {
        return assetReportItemObject(snapshot.items.first(), kNoon, wording).value("accounts"_L1).toArray().at(number).toObject();
    }

    Bank bank{1};
    AssetReports reports{bank};
    AssetReportSnapshot snapshot;
};

qint64 cents(const QJsonValue& value)
{
    return parseMoney(value, u"USD"_s)->money.minorUnits;
}

} // namespace

class TestAssetReportObjects : public QObject {
    Q_OBJECT

private slots:
    void itemHasAllItsFields();
    void transactionsAreOfTheDaysAskedForNewestFirst();
    void insightsAddWhatThePlainReportLacks();
    void balancesOfThePastFollowFromWhatWasPosted();
    void fastReportHasBalancesAndOwnersOnly();
    void missingOwnersAreWarnedOf();
    void missingInvestmentsAreWarnedOf();
    void userHasAllFields();
};

void TestAssetReportObjects::itemHasAllItsFields()
{
    const Fixture fixture;
    const QJsonObject item = assetReportItemObject(fixture.snapshot.items.first(), kNoon, {false, false, 60});
    QCOMPARE(item.keys().join(u' '), u"accounts date_last_updated institution_id institution_name item_id"_s);
    QCOMPARE(item.value("institution_name"_L1).toString(), u"First Platypus Bank"_s);
    const QJsonObject account = item.value("accounts"_L1).toArray().first().toObject();
    QCOMPARE(account.keys().join(u' '),
        u"account_id balances days_available historical_balances mask name official_name owners ownership_type subtype transactions type"_s);
    QVERIFY(account.value("balances"_L1).toObject().contains("margin_loan_amount"_L1));
    QVERIFY(!account.value("owners"_L1).toArray().first().toObject().value("names"_L1).toArray().isEmpty());
}

void TestAssetReportObjects::transactionsAreOfTheDaysAskedForNewestFirst()
{
    const Fixture fixture;
    const QJsonObject account = fixture.account(0, {false, false, 30});
    const QJsonArray transactions = account.value("transactions"_L1).toArray();
    QVERIFY(!transactions.isEmpty());
    QString before = u"9999"_s;
    for (const QJsonValue& transaction : transactions) {
        const QString date = transaction.toObject().value("date"_L1).toString();
        QVERIFY(date <= before && date >= "2026-05-18"_L1);
        before = date;
    }
    QCOMPARE(account.value("days_available"_L1).toInt(), int(QDate::fromString(before, Qt::ISODate).daysTo(QDate(2026, 6, 17))));
    QVERIFY(fixture.account(0, {false, false, 60}).value("transactions"_L1).toArray().size() > transactions.size());
}

void TestAssetReportObjects::insightsAddWhatThePlainReportLacks()
{
    const Fixture fixture;
    const QJsonObject plain = fixture.account(0, {false, false, 60}).value("transactions"_L1).toArray().first().toObject();
    QCOMPARE(plain.keys().join(u' '),
        u"account_id amount date iso_currency_code original_description pending transaction_id unofficial_currency_code"_s);
    QVERIFY(!plain.value("original_description"_L1).toString().isEmpty());
    const QJsonObject rich = fixture.account(0, {true, false, 60}).value("transactions"_L1).toArray().first().toObject();
    for (const auto field : {"merchant_name"_L1, "location"_L1, "payment_meta"_L1, "credit_category"_L1, "date_transacted"_L1, "transaction_type"_L1})
        QVERIFY2(rich.contains(field), field.data());
    QVERIFY(!rich.value("credit_category"_L1).toObject().value("primary"_L1).toString().isEmpty());
}

void TestAssetReportObjects::balancesOfThePastFollowFromWhatWasPosted()
{
    const Fixture fixture;
    const int accounts = int(fixture.snapshot.items.first().accounts.size());
    for (int number = 0; number < accounts; ++number) {
        const QJsonObject account = fixture.account(number, {false, false, 60});
        const bool owed = account.value("type"_L1).toString() == "credit"_L1;
        qint64 balance = cents(account.value("balances"_L1).toObject().value("current"_L1));
        QDate day(2026, 6, 17);
        for (const QJsonValue& value : account.value("historical_balances"_L1).toArray()) {
            for (const QJsonValue& entry : account.value("transactions"_L1).toArray()) {
                const QJsonObject transaction = entry.toObject();
                if (!transaction.value("pending"_L1).toBool() && transaction.value("date"_L1).toString() == day.toString(Qt::ISODate))
                    balance += owed ? -cents(transaction.value("amount"_L1)) : cents(transaction.value("amount"_L1));
            }
            day = day.addDays(-1);
            QCOMPARE(value.toObject().value("date"_L1).toString(), day.toString(Qt::ISODate));
            QCOMPARE(cents(value.toObject().value("current"_L1)), balance);
        }
    }
    QCOMPARE(fixture.account(0, {false, false, 60}).value("historical_balances"_L1).toArray().size(),
        fixture.account(0, {false, false, 60}).value("days_available"_L1).toInt());
}

void TestAssetReportObjects::fastReportHasBalancesAndOwnersOnly()
{
    const Fixture fixture;
    const QJsonObject account = fixture.account(0, {false, true, 60});
    QVERIFY(account.value("transactions"_L1).toArray().isEmpty());
    QVERIFY(account.value("historical_balances"_L1).toArray().isEmpty());
    QVERIFY(!account.value("owners"_L1).toArray().isEmpty());
    QCOMPARE(account.value("balances"_L1), fixture.account(0, {false, false, 60}).value("balances"_L1));
}

void TestAssetReportObjects::missingOwnersAreWarnedOf()
{
    Fixture fixture;
    QVERIFY(assetReportWarnings(fixture.snapshot, false).isEmpty());
    fixture.snapshot.items.first().hasOwners = false;
    fixture.snapshot.items.first().accounts.first().owners = {};
    const QJsonArray warnings = assetReportWarnings(fixture.snapshot, false);
    QCOMPARE(warnings.size(), 1);
    const QJsonObject warning = warnings.first().toObject();
    QCOMPARE(warning.value("warning_type"_L1).toString(), u"ASSET_REPORT_WARNING"_s);
    QCOMPARE(warning.value("warning_code"_L1).toString(), u"OWNERS_UNAVAILABLE"_s);
    QCOMPARE(warning.value("cause"_L1).toObject().value("item_id"_L1).toString(), fixture.snapshot.items.first().id.value());
    QVERIFY(fixture.account(0, {false, false, 60}).value("owners"_L1).toArray().isEmpty());
}

void TestAssetReportObjects::missingInvestmentsAreWarnedOf()
{
    const Fixture fixture;
    const QJsonArray warnings = assetReportWarnings(fixture.snapshot, true);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().toObject().value("warning_code"_L1).toString(), u"INVESTMENTS_UNAVAILABLE"_s);
}

void TestAssetReportObjects::userHasAllFields()
{
    const QJsonObject user = assetReportUserObject({{u"first_name"_s, u"Ada"_s}});
    QCOMPARE(user.keys().join(u' '), u"client_user_id email first_name last_name middle_name phone_number ssn"_s);
    QCOMPARE(user.value("first_name"_L1).toString(), u"Ada"_s);
    QVERIFY(user.value("email"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestAssetReportObjects)
#include "tst_assetreportobjects.moc"
