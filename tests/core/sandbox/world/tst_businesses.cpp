// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/business.h"

#include <QSet>
#include <QString>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBusinesses : public QObject {
    Q_OBJECT

private slots:
    void areAtLeastTwelveWithNamesOfTheirOwn();
    void differInWhatTheyDo();
    void haveAmountsThatCanBeDrawn();
    void useCategoriesOfPlaidsSecondTaxonomy();
};

namespace {

QList<Habit> allHabits()
{
    QList<Habit> habits(sharedHabits().begin(), sharedHabits().end());
    for (const Business& business : businesses())
        habits.append(QList<Habit>(business.habits.begin(), business.habits.end()));
    return habits;
}

const QSet<QString>& knownCategories()
{
    static const QSet<QString> categories{u"BANK_FEES_OTHER_BANK_FEES"_s, u"FOOD_AND_DRINK_COFFEE"_s, u"FOOD_AND_DRINK_FAST_FOOD"_s,
        u"FOOD_AND_DRINK_GROCERIES"_s, u"FOOD_AND_DRINK_OTHER_FOOD_AND_DRINK"_s, u"FOOD_AND_DRINK_RESTAURANT"_s,
        u"GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS"_s, u"GENERAL_MERCHANDISE_ELECTRONICS"_s,
        u"GENERAL_MERCHANDISE_OFFICE_SUPPLIES"_s, u"GENERAL_MERCHANDISE_ONLINE_MARKETPLACES"_s,
        u"GENERAL_MERCHANDISE_SPORTING_GOODS"_s, u"GENERAL_MERCHANDISE_SUPERSTORES"_s,
        u"GENERAL_SERVICES_ACCOUNTING_AND_FINANCIAL_PLANNING"_s, u"GENERAL_SERVICES_AUTOMOTIVE"_s,
        u"GENERAL_SERVICES_CONSULTING_AND_LEGAL"_s, u"GENERAL_SERVICES_INSURANCE"_s,
        u"GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_s, u"GENERAL_SERVICES_POSTAGE_AND_SHIPPING"_s,
        u"GENERAL_SERVICES_STORAGE"_s, u"GOVERNMENT_AND_NON_PROFIT_GOVERNMENT_DEPARTMENTS_AND_AGENCIES"_s,
        u"GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT"_s, u"HOME_IMPROVEMENT_FURNITURE"_s,
        u"HOME_IMPROVEMENT_HARDWARE"_s, u"HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE"_s,
        u"HOME_IMPROVEMENT_SECURITY"_s, u"INCOME_CONTRACTOR"_s, u"INCOME_INTEREST_EARNED"_s, u"INCOME_OTHER"_s,
        u"LOAN_PAYMENTS_CAR_PAYMENT"_s, u"LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"_s,
        u"LOAN_PAYMENTS_OTHER_PAYMENT"_s, u"MEDICAL_DENTAL_CARE"_s, u"RENT_AND_UTILITIES_GAS_AND_ELECTRICITY"_s,
        u"RENT_AND_UTILITIES_INTERNET_AND_CABLE"_s, u"RENT_AND_UTILITIES_RENT"_s,
        u"RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT"_s, u"RENT_AND_UTILITIES_TELEPHONE"_s,
        u"RENT_AND_UTILITIES_WATER"_s, u"TRANSFER_IN_DEPOSIT"_s, u"TRANSFER_IN_SAVINGS"_s,
        u"TRANSFER_IN_WIRE"_s, u"TRANSFER_OUT_ACCOUNT_TRANSFER"_s, u"TRANSFER_OUT_SAVINGS"_s,
        u"TRANSFER_OUT_WIRE"_s, u"TRANSPORTATION_GAS"_s, u"TRANSPORTATION_PARKING"_s,
        u"TRANSPORTATION_TAXIS_AND_RIDE_SHARES"_s, u"TRANSPORTATION_TOLLS"_s, u"TRAVEL_FLIGHTS"_s,
        u"TRAVEL_LODGING"_s};
    return categories;
}

} // namespace

void TestBusinesses::areAtLeastTwelveWithNamesOfTheirOwn()
{
    QSet<QString> names;
    QSet<QString> usernames;
    for (const Business& business : businesses()) {
        names.insert(business.name);
        usernames.insert(business.username);
        QVERIFY(QString(business.username).startsWith("user_"_L1));
        QVERIFY(business.openingChecking > 0 && business.openingSavings > 0 && business.cardLimit > 0);
    }
    QVERIFY(businesses().size() >= 12);
    QCOMPARE(names.size(), qsizetype(businesses().size()));
    QCOMPARE(usernames.size(), qsizetype(businesses().size()));
    QCOMPARE(businesses().front().name, "Acme Coffee LLC"_L1);
}

void TestBusinesses::differInWhatTheyDo()
{
    QSet<QString> shapes;
    for (const Business& business : businesses()) {
        QString shape;
        for (const Habit& habit : business.habits)
            shape += habit.merchant->text;
        shapes.insert(shape);
    }
    QCOMPARE(shapes.size(), qsizetype(businesses().size()));
}

void TestBusinesses::haveAmountsThatCanBeDrawn()
{
    for (const Habit& habit : allHabits()) {
        QVERIFY2(habit.low <= habit.high, habit.merchant->text.data());
        QVERIFY2((habit.low < 0) == (habit.high < 0), habit.merchant->text.data());
        QVERIFY2(habit.low != 0, habit.merchant->text.data());
    }
}

void TestBusinesses::useCategoriesOfPlaidsSecondTaxonomy()
{
    for (const Habit& habit : allHabits())
        QVERIFY2(knownCategories().contains(habit.merchant->category), habit.merchant->category.data());
    for (const Merchant* merchant : {&cardPaymentFromChecking(), &cardPaymentReceived(), &transferToSavings(), &transferFromChecking(),
             &transferFromSavings(), &transferToChecking(), &ownerDraw()})
        QVERIFY2(knownCategories().contains(merchant->category), merchant->category.data());
}

QTEST_GUILESS_MAIN(TestBusinesses)
#include "tst_businesses.moc"
