// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/assetapi.h"

#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAssetApi : public QObject {
    Q_OBJECT

private slots:
    void aReportIsOrderedReadAndRemoved();
    void anOrderIsBilledAndNotRepeated();
};

void TestAssetApi::aReportIsOrderedReadAndRemoved()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"assets"_s}, u"user_good"_s);
    AssetApi api(plaid.client);
    const Result<OrderedAssetReport> ordered = test::await(api.create(plaid.access(), {token}, 60));
    QVERIFY2(ordered, ordered ? "" : qPrintable(ordered.error().detail));
    QVERIFY(!ordered->id.isEmpty());
    const auto ready = [&] { return bool(test::await(api.get(plaid.access(), ordered->token))); };
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 20'000);
    const Result<AssetReport> report = test::await(api.get(plaid.access(), ordered->token));
    QCOMPARE(report->id, ordered->id);
    QCOMPARE(report->daysRequested, 60);
    QCOMPARE(report->items, (QList<ItemId>{plaid.item}));
    QVERIFY(report->generated.isValid());
    QVERIFY(report->raw.contains(u"items"_s));
    QVERIFY(test::await(api.remove(plaid.access(), ordered->token)));
    QVERIFY(!test::await(api.get(plaid.access(), ordered->token)));
}

void TestAssetApi::anOrderIsBilledAndNotRepeated()
{
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(u"/asset_report/create"_s);
    fixture.plaid.replyAlways(u"/asset_report/create"_s, {});
    AssetApi api(fixture.client);
    QCOMPARE(test::await(api.create(fixture.access(), {test::sandboxToken()}, 60)).error().code, u"closed"_s);
    QCOMPARE(fixture.plaid.requests().size(), 1);
    QCOMPARE(test::await(api.create(fixture.access(), {test::sandboxToken()}, 60)).error().code, u"incomplete"_s);
}

QTEST_GUILESS_MAIN(TestAssetApi)
#include "tst_assetapi.moc"
