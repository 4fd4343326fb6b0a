// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/operation.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestOperation : public QObject {
    Q_OBJECT

private slots:
    void everyOperationIsThereOnce();
    void onlyWhatIsSafeIsRepeated_data();
    void onlyWhatIsSafeIsRepeated();
    void aKeyMakesSomeRepeatable_data();
    void aKeyMakesSomeRepeatable();
    void anUnknownOperationIsTakenForTheWorst();
    void whatIsBilled_data();
    void whatIsBilled();
    void limitsAreThoseOfTheEnvironment();
};

void TestOperation::everyOperationIsThereOnce()
{
    QSet<QString> paths;
    for (const PlaidOperation& operation : plaidOperations())
        paths.insert(operation.path);
    QCOMPARE(paths.size(), 54);
    QCOMPARE(plaidOperations().size(), size_t(54));
}

void TestOperation::onlyWhatIsSafeIsRepeated_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("repeated");
    for (const PlaidOperation& operation : plaidOperations()) {
        const QString path = operation.path;
        const bool reads = path.endsWith("/get"_L1) || path.endsWith("/list"_L1) || path.endsWith("/sync"_L1)
            || path.startsWith("/institutions/"_L1);
        const bool others = path == "/link/token/create"_L1 || path == "/payment_initiation/recipient/create"_L1
            || path == "/transfer/create"_L1;
        QTest::newRow(qPrintable(path)) << path << (reads || others);
    }
}

void TestOperation::onlyWhatIsSafeIsRepeated()
{
    QFETCH(QString, path);
    QTEST(mayRepeat(plaidOperation(path), {}), "repeated");
}

void TestOperation::aKeyMakesSomeRepeatable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("authorizations") << u"/transfer/authorization/create"_s << true;
    QTest::newRow("payments of a consent") << u"/payment_initiation/consent/payment/execute"_s << true;
    QTest::newRow("payments know no key") << u"/payment_initiation/payment/create"_s << false;
    QTest::newRow("exchanges know no key") << u"/item/public_token/exchange"_s << false;
}

void TestOperation::aKeyMakesSomeRepeatable()
{
    QFETCH(QString, path);
    QTEST(mayRepeat(plaidOperation(path), {{u"idempotency_key"_s, u"k"_s}}), "repeated");
    QVERIFY(!mayRepeat(plaidOperation(path), {{u"idempotency_key"_s, QString()}}));
}

void TestOperation::anUnknownOperationIsTakenForTheWorst()
{
    const PlaidOperation unknown = plaidOperation(u"/beacon/user/create"_s);
    QVERIFY(!mayRepeat(unknown, {{u"idempotency_key"_s, u"k"_s}}));
    QCOMPARE(limitsIn(unknown, Environment::Production).clientMinute, 0);
}

void TestOperation::whatIsBilled_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Billing>("billing");
    QTest::newRow("balances, each time") << u"/accounts/balance/get"_s << Billing::EachCall;
    QTest::newRow("refreshes, each time") << u"/transactions/refresh"_s << Billing::EachCall;
    QTest::newRow("reports, each") << u"/asset_report/create"_s << Billing::EachCall;
    QTest::newRow("account numbers, with the first call") << u"/auth/get"_s << Billing::FirstCall;
    QTest::newRow("cached balances are free") << u"/accounts/get"_s << Billing::Free;
}

void TestOperation::whatIsBilled()
{
    QFETCH(QString, path);
    QTEST(plaidOperation(path).billing, "billing");
}

void TestOperation::limitsAreThoseOfTheEnvironment()
{
    const PlaidOperation get = plaidOperation(u"/transactions/get"_s);
    QCOMPARE(limitsIn(get, Environment::Sandbox).itemMinute, 80);
    QCOMPARE(limitsIn(get, Environment::Production).itemMinute, 30);
    QCOMPARE(limitsIn(get, Environment::Production).clientMinute, 20'000);
    QCOMPARE(limitsIn(get, Environment::Offline).clientMinute, 0);
    QCOMPARE(limitsIn(plaidOperation(u"/institutions/get"_s), Environment::Sandbox).clientMinute, 10);
    QCOMPARE(limitsIn(plaidOperation(u"/transfer/authorization/create"_s), Environment::Production).itemHour, 100);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
