// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/reportbodies.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestReportBodies : public QObject {
    Q_OBJECT

private slots:
    void readyReportIsNamedWithItsType();
    void failedReportCarriesItsError();
    void verificationIsNamedWithoutStatus();
    void incomeNamesTheUserOnlyWhereThereIsOne();
    void incomeOfUsersHasNoItem();
};

void TestReportBodies::readyReportIsNamedWithItsType()
{
    QCOMPARE(assetsReadyBody(u"r-1"_s, u"FAST"_s),
        (QJsonObject{{u"webhook_type"_s, u"ASSETS"_s}, {u"webhook_code"_s, u"PRODUCT_READY"_s}, {u"asset_report_id"_s, u"r-1"_s},
            {u"report_type"_s, u"FAST"_s}, {u"environment"_s, u"sandbox"_s}}));
}

void TestReportBodies::failedReportCarriesItsError()
{
    const QJsonObject body = assetsErrorBody(u"r-1"_s, {{u"error_code"_s, u"DATA_UNAVAILABLE"_s}});
    QCOMPARE(body.value("webhook_code"_L1).toString(), u"ERROR"_s);
    QCOMPARE(body.value("error"_L1).toObject().value("error_code"_L1).toString(), u"DATA_UNAVAILABLE"_s);
}

void TestReportBodies::verificationIsNamedWithoutStatus()
{
    QCOMPARE(identityVerificationBody(u"RETRIED"_s, u"idv_1"_s),
        (QJsonObject{{u"webhook_type"_s, u"IDENTITY_VERIFICATION"_s}, {u"webhook_code"_s, u"RETRIED"_s},
            {u"identity_verification_id"_s, u"idv_1"_s}, {u"environment"_s, u"sandbox"_s}}));
}

void TestReportBodies::incomeNamesTheUserOnlyWhereThereIsOne()
{
    QCOMPARE(incomeVerificationBody(u"i"_s, u"S"_s, u"usr_1"_s).value("user_id"_L1).toString(), u"usr_1"_s);
    QVERIFY(!incomeVerificationBody(u"i"_s, u"S"_s).contains("user_id"_L1));
    QCOMPARE(incomeVerificationBody(u"i"_s, u"S"_s).value("verification_status"_L1).toString(), u"S"_s);
    QCOMPARE(incomeRiskSignalsBody(u"i"_s, u"S"_s).value("risk_signals_status"_L1).toString(), u"S"_s);
}

void TestReportBodies::incomeOfUsersHasNoItem()
{
    const QJsonObject complete = bankIncomeBody(u"BANK_INCOME_COMPLETE"_s, u"usr_1"_s, u"FAILURE"_s);
    QVERIFY(!complete.contains("item_id"_L1));
    QCOMPARE(complete.value("result"_L1).toString(), u"FAILURE"_s);
    QVERIFY(!bankIncomeBody(u"BANK_INCOME_REFRESH_UPDATE"_s, u"usr_1"_s).contains("result"_L1));
}

QTEST_GUILESS_MAIN(TestReportBodies)
#include "tst_reportbodies.moc"
