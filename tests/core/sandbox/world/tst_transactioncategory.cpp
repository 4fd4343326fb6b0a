// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/transactioncategory.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionCategory : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfTheTaxonomyAskedFor_data();
    void namesAreThoseOfTheTaxonomyAskedFor();
};

void TestTransactionCategory::namesAreThoseOfTheTaxonomyAskedFor_data()
{
    QTest::addColumn<QLatin1String>("detailed");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("secondPrimary");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("firstPrimary");
    QTest::newRow("one that both have") << "FOOD_AND_DRINK_COFFEE"_L1 << u"FOOD_AND_DRINK_COFFEE"_s << u"FOOD_AND_DRINK"_s
                                        << u"FOOD_AND_DRINK_COFFEE"_s << u"FOOD_AND_DRINK"_s;
    QTest::newRow("wages") << "INCOME_SALARY"_L1 << u"INCOME_SALARY"_s << u"INCOME"_s << u"INCOME_WAGES"_s << u"INCOME"_s;
    QTest::newRow("a loan was money in before") << "LOAN_DISBURSEMENTS_CASH_ADVANCES"_L1 << u"LOAN_DISBURSEMENTS_CASH_ADVANCES"_s
                                                << u"LOAN_DISBURSEMENTS"_s << u"TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_s << u"TRANSFER_IN"_s;
    QTest::newRow("a wire") << "TRANSFER_OUT_WIRE"_L1 << u"TRANSFER_OUT_WIRE"_s << u"TRANSFER_OUT"_s
                            << u"TRANSFER_OUT_OTHER_TRANSFER_OUT"_s << u"TRANSFER_OUT"_s;
    QTest::newRow("nothing that Plaid knows") << "OTHER_OTHER"_L1 << u"OTHER_OTHER"_s << u"OTHER"_s
                                              << u"GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_s << u"GENERAL_SERVICES"_s;
}

void TestTransactionCategory::namesAreThoseOfTheTaxonomyAskedFor()
{
    QFETCH(QLatin1String, detailed);
    QTEST(categoryOf(detailed, false).detailed, "second");
    QTEST(categoryOf(detailed, false).primary, "secondPrimary");
    QTEST(categoryOf(detailed, true).detailed, "first");
    QTEST(categoryOf(detailed, true).primary, "firstPrimary");
}

QTEST_GUILESS_MAIN(TestTransactionCategory)
#include "tst_transactioncategory.moc"
