// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democontents.h"

#include "core/sandbox/sandbox.h"
#include "core/sandbox/world/business.h"
#include "tests/support/http.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestDemoContents : public QObject {
    Q_OBJECT

private slots:
    void promisesExactlyWhatTheSimulatorHolds();
};

void TestDemoContents::promisesExactlyWhatTheSimulatorHolds()
{
    Sandbox sandbox;
    Sandbox::Options options;
    options.seed = 11;
    options.now = fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(9, 0), Qt::UTC));
    QVERIFY(sandbox.start(options));
    const auto all = businesses();
    for (const Business& business : all) {
        const test::HttpAnswer made = test::post(QUrl(sandbox.baseUrl().toString() + u"/sandbox/public_token/create"_s),
            QJsonObject{{u"client_id"_s, sandbox.clientId()}, {u"secret"_s, sandbox.secret().reveal()},
                {u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
                {u"options"_s, QJsonObject{{u"override_username"_s, QString(business.username)},
                                   {u"transactions"_s, QJsonObject{{u"days_requested"_s, 730}}}}}});
        QCOMPARE(made.status, 200);
    }
    const DemoContents contents = demoContents(11, QDate(2026, 6, 17));
    QCOMPARE(contents.endUsers, qint64(all.size()));
    QCOMPARE(contents.items, qint64(all.size()));
    const auto held = [&sandbox] {
        qint64 count = 0;
        for (const ItemId& item : sandbox.items())
            count += sandbox.transactionsOf(item).size();
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(held(), contents.transactions, 20'000);
}

QTEST_GUILESS_MAIN(TestDemoContents)
#include "tst_democontents.moc"
