// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/consumerpersonas.h"

#include "core/sandbox/world/personamerchants.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace merchants;
using enum Rhythm;
using enum Amount;
using enum Twist;

namespace {

using Rule = SettlementRule;

// Amounts are cents; money in is negative. Accounts by their place in the tables below.

constexpr int kChecking = 0;
constexpr int kSavings = 1;
constexpr int kCard = 2;
constexpr int kLoanAccount = 3;

constexpr PersonaAccount kSalariedAccounts[] = {
    {"Plaid Checking"_L1, "Plaid Gold Standard 0% Interest Checking"_L1, "0000"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 580'000},
    {"Plaid Saving"_L1, "Plaid Silver Standard 0.1% Interest Saving"_L1, "1111"_L1, "depository"_L1, "savings"_L1, "USD"_L1, 1'240'000},
    {"Plaid Credit Card"_L1, "Plaid Diamond 12.5% APR Interest Credit Card"_L1, "3333"_L1, "credit"_L1, "credit card"_L1, "USD"_L1, 0, 800'000},
    {"Plaid Student Loan"_L1, ""_L1, "7777"_L1, "loan"_L1, "student"_L1, "USD"_L1, 3'418'000, 0, AvailableBalance::Null},
};

constexpr Rule kSalariedRules[] = {
    {Rule::Kind::Statement, kCard, kChecking, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, kChecking, kSavings, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, kSavings, -1, &kToBrokerage, &kFromBrokerage},
    {Rule::Kind::Level, kLoanAccount, -1, &kInterestCharged, &kPrincipalReduced},
};

constexpr PersonaHabit kYuppieHabits[] = {
    {&kTallyWages, kChecking, Semimonthly, 15, -352'000, -328'000, Steady},
    {&kHomeRent, kChecking, Monthly, 1, 215'000, 215'000},
    {&kPower, kChecking, Monthly, 18, 6'200, 14'800},
    {&kInternet, kChecking, Monthly, 9, 6'999, 6'999},
    {&kStudentLoanPayment, kChecking, Monthly, 20, 31'840, 31'840, Steady, Mirrored, &kStudentLoanReceived, kLoanAccount},
    {&kToOwnSavings, kChecking, Monthly, 16, 40'000, 40'000, Steady, Mirrored, &kFromOwnChecking, kSavings},
    {&kVenmo, kChecking, Often, 90, 800, 6'400},
    {&kCash, kChecking, Often, 30, 4'000, 10'000},
    {&kInterest, kSavings, Monthly, 31, -1'480, -620},
    {&kTraderJoes, kCard, Often, 260, 1'840, 9'600},
    {&kTavola, kCard, Often, 160, 2'200, 9'800, Varies, Tipped},
    {&kStarbucks, kCard, Often, 420, 445, 980},
    {&kChipotle, kCard, Often, 180, 1'090, 2'640},
    {&kUber, kCard, Often, 190, 740, 3'890, Varies, Corrected},
    {&kShell, kCard, Often, 70, 3'200, 6'800, Varies, FuelHold},
    {&kAmazon, kCard, Often, 150, 990, 12'400, Varies, Refunded},
    {&kTerminal, kCard, Often, 60, 1'200, 7'900, Varies, Renamed, &kTarget},
    {&kNetflix, kCard, Monthly, 11, 1'549, 1'549},
    {&kSpotify, kCard, Monthly, 4, 1'099, 1'099},
    {&kGym, kCard, Monthly, 6, 7'850, 7'850},
    {&kUnited, kCard, Often, 9, 18'900, 48'000},
    {&kMarriott, kCard, Often, 9, 16'400, 38'000, Varies, HotelHold},
    {&kParisCafe, kCard, Yearly, 713, 2'400, 8'200, Varies, Abroad, &kForeignFee},
    {&kLondonHotel, kCard, Yearly, 716, 24'000, 52'000, Varies, Abroad, &kForeignFee},
};

constexpr PersonaHabit kClinicHabits[] = {
    {&kAlderClinicWages, kChecking, Biweekly, 5, -176'000, -158'000, Steady},
    {&kTutoring, kChecking, Often, 70, -12'000, -4'000},
    {&kHomeRent, kChecking, Monthly, 1, 138'000, 138'000},
    {&kPower, kChecking, Monthly, 18, 5'200, 11'800},
    {&kCarInsurance, kChecking, Monthly, 23, 9'800, 14'200, Steady},
    {&kStudentLoanPayment, kChecking, Monthly, 20, 21'460, 21'460, Steady, Mirrored, &kStudentLoanReceived, kLoanAccount},
    {&kCash, kChecking, Often, 60, 2'000, 8'000},
    {&kInterest, kSavings, Monthly, 31, -780, -240},
    {&kSafeway, kCard, Often, 290, 1'240, 8'900},
    {&kBistro, kCard, Often, 80, 1'900, 7'200, Varies, Tipped},
    {&kMcDonalds, kCard, Often, 190, 680, 1'840},
    {&kChevron, kCard, Often, 120, 2'800, 5'900, Varies, FuelHold},
    {&kAmazon, kCard, Often, 110, 890, 7'400, Varies, Refunded},
    {&kTerminal, kCard, Often, 40, 900, 5'600, Varies, Renamed, &kTarget},
    {&kSpotify, kCard, Monthly, 4, 1'099, 1'099},
    {&kMobilePlan, kCard, Monthly, 13, 3'000, 3'000},
};

constexpr PersonaHabit kBonusHabits[] = {
    {&kTallyWages, kChecking, Semimonthly, 15, -268'000, -244'000, Steady},
    {&kBonus, kChecking, Quarterly, 15, -310'000, -140'000},
    {&kHomeRent, kChecking, Monthly, 1, 184'000, 184'000},
    {&kPower, kChecking, Monthly, 18, 6'200, 14'800},
    {&kCarInsurance, kChecking, Monthly, 23, 9'800, 14'200, Steady},
    {&kStudentLoanPayment, kChecking, Monthly, 20, 28'120, 28'120, Steady, Mirrored, &kStudentLoanReceived, kLoanAccount},
    {&kInterest, kSavings, Monthly, 31, -980, -340},
    {&kTraderJoes, kCard, Often, 280, 1'440, 9'200},
    {&kTavola, kCard, Often, 110, 2'100, 8'800, Varies, Tipped},
    {&kShell, kCard, Often, 100, 2'900, 6'400, Varies, FuelHold},
    {&kUber, kCard, Often, 80, 740, 3'890, Varies, Corrected},
    {&kNetflix, kCard, Monthly, 11, 1'549, 1'549},
    {&kGym, kCard, Monthly, 6, 7'850, 7'850},
};

constexpr PersonaAccount kWageAccounts[] = {
    {"Plaid Checking"_L1, "Plaid Gold Standard 0% Interest Checking"_L1, "0000"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 186'000},
    {"Plaid Saving"_L1, "Plaid Silver Standard 0.1% Interest Saving"_L1, "1111"_L1, "depository"_L1, "savings"_L1, "USD"_L1, 24'000},
};

constexpr Rule kWageRules[] = {
    {Rule::Kind::Level, kChecking, kSavings, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, kSavings, -1, &kToBrokerage, &kFromBrokerage},
};

constexpr PersonaHabit kWageHabits[] = {
    {&kWarehouseWages, kChecking, Weekly, 5, -74'800, -58'400},
    {&kWageAdvance, kChecking, Often, 210, -10'000, -3'000, Varies, Advanced, &kWageRepayment},
    {&kHomeRent, kChecking, Monthly, 3, 92'000, 92'000},
    {&kPower, kChecking, Monthly, 18, 4'200, 9'800},
    {&kMobilePlan, kChecking, Monthly, 13, 3'000, 3'000},
    {&kCarInsurance, kChecking, Monthly, 23, 11'800, 16'400, Steady},
    {&kSafeway, kChecking, Often, 260, 980, 6'400},
    {&kMcDonalds, kChecking, Often, 300, 620, 1'640},
    {&kShell, kChecking, Often, 170, 1'800, 4'400, Varies, FuelHold},
    {&kBistro, kChecking, Often, 30, 1'800, 4'800, Varies, Tipped},
    {&kCash, kChecking, Often, 60, 2'000, 6'000},
    {&kInterest, kSavings, Monthly, 31, -12, -3},
};

} // namespace

constexpr Persona kYuppie{"yuppie"_L1, "MORGAN ELLERY"_L1, "Morgan Ellery"_L1, "418 Juniper Street"_L1, "Oakland"_L1, "CA"_L1, "94612"_L1, "US"_L1,
    "personal"_L1, Season::Even, true, kSalariedAccounts, kYuppieHabits, kSalariedRules};
constexpr Persona kClinic{"clinic"_L1, "ROBIN ASHDOWN"_L1, "Robin Ashdown"_L1, "77 Birch Avenue"_L1, "Spokane"_L1, "WA"_L1, "99201"_L1, "US"_L1,
    "personal"_L1, Season::Even, true, kSalariedAccounts, kClinicHabits, kSalariedRules};
constexpr Persona kBonusEarner{"bonus"_L1, "AVERY LINDQUIST"_L1, "Avery Lindquist"_L1, "9 Cedar Court"_L1, "Boulder"_L1, "CO"_L1, "80302"_L1, "US"_L1,
    "personal"_L1, Season::Even, true, kSalariedAccounts, kBonusHabits, kSalariedRules};
constexpr Persona kJoint{"joint"_L1, "QUINN AND SASHA HOLLIS"_L1, "Quinn Hollis|Sasha Hollis"_L1, "1206 Alder Lane"_L1, "Eugene"_L1, "OR"_L1,
    "97401"_L1, "US"_L1, "personal"_L1, Season::Even, true, kSalariedAccounts, kYuppieHabits, kSalariedRules};
constexpr Persona kWageEarner{"wages"_L1, "JORDAN PIKE"_L1, "Jordan Pike"_L1, "3305 Dock Street 4"_L1, "Tacoma"_L1, "WA"_L1, "98402"_L1, "US"_L1,
    "personal"_L1, Season::Even, true, kWageAccounts, kWageHabits, kWageRules};

} // namespace egret
