// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/assetreports.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 17 June 2026, 14:31:48

struct Fixture {
    BankItem& item(const QString& institution = u"ins_109508"_s)
    {
        ItemSpec spec;
        spec.username = u"user_good"_s;
        spec.institution = institution;
        spec.products = QStringList{u"assets"_s};
        return bank.makeItem(spec, kNoon);
    }

    Bank bank{1};
    AssetReports reports{bank};
};

} // namespace

class TestAssetReports : public QObject {
    Q_OBJECT

private slots:
    void isFoundByItsTokenUntilRemoved();
    void looksAtItsItems();
    void staysAsItWasWhileTheItemMovesOn();
    void reachesAsFarBackAsAskedWhereNothingWasPulled();
    void oneBrokenItemFailsAll();
    void brokenItemIsLeftOutWhereThatIsAllowed();
    void nothingIsLeftOfBrokenItemsAlone();
    void secondTryForgetsTheFirstsFailure();
    void accountsTakenBackAreNotReported();
    void fastIsAskedForInTwoWays();
    void idLeadsToTheFirstItem();
};

void TestAssetReports::isFoundByItsTokenUntilRemoved()
{
    Fixture fixture;
    const BankItem& item = fixture.item();
    fixture.reports.create({item.number}, 10, {});
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 20, {});
    const QString token = fixture.reports.tokenOf(report);
    QVERIFY(token.startsWith("assets-sandbox-"_L1));
    QCOMPARE((*fixture.reports.find(token))->days, 20);
    report.removed = true;
    QCOMPARE(fixture.reports.find(token).error().code, u"INVALID_ASSET_REPORT_TOKEN"_s);
    QCOMPARE(fixture.reports.find(u"assets-production-1"_s).error().code, u"INVALID_ASSET_REPORT_TOKEN"_s);
}

void TestAssetReports::looksAtItsItems()
{
    Fixture fixture;
    const BankItem& item = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 60, {});
    QVERIFY(!report.full);
    fixture.reports.make(report, false, kNoon + 1s);
    QVERIFY(report.full);
    QVERIFY(!report.fast);
    QVERIFY(!report.failure);
    QCOMPARE(report.full->made, kNoon + 1s);
    QCOMPARE(report.full->items.size(), 1);
    QCOMPARE(report.full->items.first().id, item.id);
    QVERIFY(report.full->items.first().hasOwners);
    for (const ReportedAccount& account : report.full->items.first().accounts)
        QVERIFY(!account.owners.isEmpty());
}

void TestAssetReports::staysAsItWasWhileTheItemMovesOn()
{
    Fixture fixture;
    BankItem& item = fixture.item();
    fixture.bank.startPull(item, 90, kNoon);
    fixture.bank.finishInitialUpdate(item, kNoon);
    fixture.bank.finishHistoricalUpdate(item, kNoon);
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 60, {});
    fixture.reports.make(report, false, kNoon);
    const ReportedItem& reported = report.full->items.first();
    const size_t count = reported.history().transactions().size();
    QCOMPARE(count, item.history.transactions().size());
    QCOMPARE(reported.accounts.first().current, item.history.balance(0).current);
    fixture.bank.refresh(item, kNoon + 1h);
    fixture.bank.advance(kNoon + 240h);
    item.removed = true;
    QVERIFY(item.history.transactions().size() > count);
    QCOMPARE(reported.history().transactions().size(), count);
    QCOMPARE(reported.history().today(), QDate(2026, 6, 17));
}

void TestAssetReports::reachesAsFarBackAsAskedWhereNothingWasPulled()
{
    Fixture fixture;
    const BankItem& item = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 400, {});
    fixture.reports.make(report, false, kNoon);
    QVERIFY(item.history.transactions().empty());
    const ItemHistory whole = report.full->items.first().history();
    QDate earliest(2026, 6, 17);
    for (const ItemTransaction& transaction : whole.transactions())
        earliest = std::min(earliest, transaction.shownDay());
    QVERIFY2(earliest >= QDate(2025, 5, 13) && earliest < QDate(2025, 5, 27), qPrintable(earliest.toString(Qt::ISODate)));
}

void TestAssetReports::oneBrokenItemFailsAll()
{
    Fixture fixture;
    const BankItem& good = fixture.item();
    BankItem& broken = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({good.number, broken.number}, 60, {});
    broken.error = loginRequiredError();
    fixture.reports.make(report, false, kNoon);
    QVERIFY(!report.full);
    QCOMPARE(report.failure->code, u"DATA_UNAVAILABLE"_s);
    QCOMPARE(report.failure->errorType, u"ASSET_REPORT_ERROR"_s);
    QCOMPARE(report.causes.size(), 1);
    QCOMPARE(report.causes.first().toObject().value("item_id"_L1).toString(), broken.id.value());
    QCOMPARE(report.causes.first().toObject().value("error_code"_L1).toString(), u"ITEM_LOGIN_REQUIRED"_s);
}

void TestAssetReports::brokenItemIsLeftOutWhereThatIsAllowed()
{
    Fixture fixture;
    const BankItem& good = fixture.item();
    BankItem& gone = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({gone.number, good.number}, 60, {{u"require_all_items"_s, false}});
    gone.removed = true;
    fixture.reports.make(report, false, kNoon);
    QVERIFY(!report.failure);
    QCOMPARE(report.full->items.size(), 1);
    QCOMPARE(report.full->items.first().id, good.id);
}

void TestAssetReports::nothingIsLeftOfBrokenItemsAlone()
{
    Fixture fixture;
    BankItem& gone = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({gone.number}, 60, {{u"require_all_items"_s, false}});
    gone.removed = true;
    fixture.reports.make(report, false, kNoon);
    QVERIFY(report.failure);
    QCOMPARE(report.causes.first().toObject().value("error_code"_L1).toString(), u"ITEM_NOT_FOUND"_s);
}

void TestAssetReports::secondTryForgetsTheFirstsFailure()
{
    Fixture fixture;
    BankItem& item = fixture.item();
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 60, {});
    item.error = loginRequiredError();
    fixture.reports.make(report, true, kNoon);
    QVERIFY(report.failure);
    item.error.reset();
    fixture.reports.make(report, false, kNoon);
    QVERIFY(!report.failure && report.full && report.causes.isEmpty());
}

void TestAssetReports::accountsTakenBackAreNotReported()
{
    Fixture fixture;
    BankItem& item = fixture.item();
    item.life.withheldAccounts.append(item.history.accountId(0));
    SimulatedAssetReport& report = fixture.reports.create({item.number}, 60, {});
    fixture.reports.make(report, false, kNoon);
    QCOMPARE(report.full->items.first().accounts.first().index, 1);
}

void TestAssetReports::fastIsAskedForInTwoWays()
{
    SimulatedAssetReport report;
    QVERIFY(!report.wantsFast());
    report.options = {{u"include_fast_report"_s, true}};
    QVERIFY(report.wantsFast());
    report.options = {{u"add_ons"_s, QJsonArray{u"fast_assets"_s}}};
    QVERIFY(report.wantsFast());
    QVERIFY(report.wantsAllItems());
}

void TestAssetReports::idLeadsToTheFirstItem()
{
    Fixture fixture;
    fixture.item();
    const BankItem& item = fixture.item();
    const SimulatedAssetReport& report = fixture.reports.create({item.number}, 60, {});
    QCOMPARE(fixture.reports.itemOf(fixture.reports.idOf(report)), std::optional(item.id));
    QVERIFY(!fixture.reports.itemOf(u"00000000-0000-4000-8000-000000000000"_s));
}

QTEST_GUILESS_MAIN(TestAssetReports)
#include "tst_assetreports.moc"
