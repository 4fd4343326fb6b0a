// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/goodpersona.h"

#include "core/sandbox/world/personamerchants.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace merchants;
using enum Rhythm;
using enum Amount;
using enum Twist;

namespace {

using Rule = SettlementRule;
using enum AvailableBalance;

constexpr int kChecking = 0;
constexpr int kSavings = 1;
constexpr int kCard = 3;
constexpr int kStudentLoan = 7;

// name, official name, mask, type, subtype, currency, cents at the start of a month, limit, available, transacts
constexpr PersonaAccount kAccounts[] = {
    {"Plaid Checking"_L1, "Plaid Gold Standard 0% Interest Checking"_L1, "0000"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 420'000},
    {"Plaid Saving"_L1, "Plaid Silver Standard 0.1% Interest Saving"_L1, "1111"_L1, "depository"_L1, "savings"_L1, "USD"_L1, 21'000},
    {"Plaid CD"_L1, "Plaid Bronze Standard 0.2% Interest CD"_L1, "2222"_L1, "depository"_L1, "cd"_L1, "USD"_L1, 100'000, 0, Null, false},
    {"Plaid Credit Card"_L1, "Plaid Diamond 12.5% APR Interest Credit Card"_L1, "3333"_L1, "credit"_L1, "credit card"_L1, "USD"_L1, 0, 200'000},
    {"Plaid Money Market"_L1, "Plaid Platinum Standard 1.85% Interest Money Market"_L1, "4444"_L1, "depository"_L1, "money market"_L1, "USD"_L1,
        4'320'000, 0, Follows, false},
    {"Plaid IRA"_L1, ""_L1, "5555"_L1, "investment"_L1, "ira"_L1, "USD"_L1, 32'076, 0, Null, false},
    {"Plaid 401k"_L1, ""_L1, "6666"_L1, "investment"_L1, "401k"_L1, "USD"_L1, 2'363'198, 0, Null, false},
    {"Plaid Student Loan"_L1, ""_L1, "7777"_L1, "loan"_L1, "student"_L1, "USD"_L1, 6'526'200, 0, Null},
    {"Plaid Mortgage"_L1, ""_L1, "8888"_L1, "loan"_L1, "mortgage"_L1, "USD"_L1, 5'630'206, 0, Null, false},
};

constexpr PersonaHabit kHabits[] = {
    {&kGustoWages, kChecking, Semimonthly, 15, -196'000, -196'000},
    {&kHomeRent, kChecking, Monthly, 2, 98'000, 98'000},
    {&kGym, kChecking, Monthly, 6, 7'850, 7'850},
    {&kStudentLoanPayment, kChecking, Monthly, 20, 27'193, 27'193, Steady, Mirrored, &kStudentLoanReceived, kStudentLoan},
    {&kUber, kChecking, Often, 40, 540, 633},
    {&kInterest, kSavings, Monthly, 31, -422, -422},
    {&kStarbucks, kCard, Often, 50, 433, 433},
    {&kMcDonalds, kCard, Often, 45, 1'200, 1'200},
    {&kSparkFun, kCard, Often, 16, 8'940, 8'940, Varies, Refunded},
    {&kTavola, kCard, Often, 40, 2'400, 6'800, Varies, Tipped},
    {&kShell, kCard, Often, 30, 2'800, 5'400, Varies, FuelHold},
    {&kTerminal, kCard, Often, 12, 1'840, 6'200, Varies, Renamed, &kBicycleShop},
    {&kUnited, kCard, Yearly, 314, 50'000, 50'000},
    {&kMarriott, kCard, Yearly, 1012, 21'800, 34'600, Varies, HotelHold},
    {&kParisCafe, kCard, Yearly, 713, 2'400, 8'200, Varies, Abroad, &kForeignFee},
};

constexpr Rule kRules[] = {
    {Rule::Kind::Statement, kCard, kChecking, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, kChecking, kSavings, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, kSavings, -1, &kToBrokerage, &kFromBrokerage},
    {Rule::Kind::Level, kStudentLoan, -1, &kInterestCharged, &kPrincipalReduced},
};

} // namespace

constexpr Persona kGood{"good"_L1, "ALEX MARLOWE"_L1, "Alex Marlowe"_L1, "260 Harbor Road"_L1, "Alameda"_L1, "CA"_L1, "94501"_L1, "US"_L1,
    "personal"_L1, Season::Even, true, kAccounts, kHabits, kRules};

} // namespace egret
