// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/companypersonas.h"

#include "core/sandbox/world/personamerchants.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace merchants;
using enum Rhythm;
using enum Amount;
using enum Twist;

namespace {

using Rule = SettlementRule;

// Amounts are minor units of the account's currency; money in is negative. Accounts by their place in the tables.

constexpr PersonaAccount kShopAccounts[] = {
    {"Business Checking"_L1, "Simple Business Checking"_L1, "0000"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 2'150'000},
    {"Business Savings"_L1, "Simple Business Savings"_L1, "1111"_L1, "depository"_L1, "savings"_L1, "USD"_L1, 1'400'000},
    {"Business Card"_L1, "Simple Business Visa"_L1, "3333"_L1, "credit"_L1, "credit card"_L1, "USD"_L1, 0, 1'000'000},
};
constexpr PersonaHabit kShopHabits[] = {
    {&kSquare, 0, Sales, 0, -86'000, -42'000},
    {&kRent, 0, Monthly, 1, 240'000, 240'000},
    {&kGusto, 0, Biweekly, 5, 410'000, 470'000},
    {&kGiftWholesaler, 0, Weekly, 2, 62'000, 148'000},
    {&kPower, 0, Monthly, 18, 14'200, 31'800},
    {&kServiceFee, 0, Monthly, 31, 1'500, 1'500},
    {&kLoan, 0, Monthly, 15, 84'220, 84'220},
    {&kEstimatedTax, 0, Quarterly, 15, 120'000, 260'000},
    {&kInterest, 1, Monthly, 31, -1'810, -420},
    {&kCostco, 2, Often, 140, 3'900, 28'000, Varies, Refunded},
    {&kBistro, 2, Often, 60, 2'400, 9'600, Varies, Tipped},
    {&kShell, 2, Often, 110, 3'200, 7'400, Varies, FuelHold},
    {&kUps, 2, Often, 220, 990, 9'800, Varies, Corrected},
    {&kQuickBooks, 2, Monthly, 5, 3'500, 3'500},
};
constexpr Rule kShopRules[] = {
    {Rule::Kind::Statement, 2, 0, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, 0, 1, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, 1, -1, &kToOwner, &kFromOwner},
};

constexpr PersonaAccount kStartUpAccounts[] = {
    {"Operating"_L1, "Start-up Checking"_L1, "0410"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 38'000'000},
    {"Treasury"_L1, "Start-up Treasury"_L1, "0411"_L1, "depository"_L1, "savings"_L1, "USD"_L1, 164'000'000},
    {"Card"_L1, "Start-up Card"_L1, "0412"_L1, "credit"_L1, "credit card"_L1, "USD"_L1, 0, 7'500'000},
    {"Euro"_L1, "Currency Account EUR"_L1, "0413"_L1, "depository"_L1, "checking"_L1, "EUR"_L1, 4'100'000},
    {"Pounds"_L1, "Currency Account GBP"_L1, "0414"_L1, "depository"_L1, "checking"_L1, "GBP"_L1, 2'600'000},
};
constexpr PersonaHabit kStartUpHabits[] = {
    {&kStripe, 0, Sales, 0, -940'000, -610'000},
    {&kSeedRound, 0, Yearly, 419, -120'000'000, -90'000'000},
    {&kGusto, 0, Semimonthly, 15, 8'600'000, 8'900'000, Steady},
    {&kRent, 0, Monthly, 1, 960'000, 960'000},
    {&kLawyer, 0, Monthly, 28, 180'000, 620'000},
    {&kInsurance, 0, Monthly, 26, 88'000, 140'000, Steady},
    {&kInterest, 1, Monthly, 31, -640'000, -420'000},
    {&kAws, 2, Monthly, 3, 1'840'000, 2'260'000},
    {&kGithub, 2, Monthly, 7, 84'000, 84'000},
    {&kSlack, 2, Monthly, 8, 52'500, 52'500},
    {&kGoogle, 2, Monthly, 2, 43'200, 43'200},
    {&kFacebookAds, 2, Weekly, 1, 90'000, 240'000, Varies, Corrected},
    {&kUberEats, 2, Often, 310, 3'200, 19'800, Varies, Tipped},
    {&kUnited, 2, Often, 40, 21'000, 88'000, Varies, Refunded},
    {&kMarriott, 2, Often, 30, 16'400, 71'000, Varies, HotelHold},
    {&kLondonHotel, 2, Quarterly, 15, 42'000, 96'000, Varies, Abroad, &kForeignFee},
    {&kSepaIn, 3, Often, 240, -480'000, -90'000},
    {&kHetzner, 3, Monthly, 5, 120'000, 180'000},
    {&kFasterPaymentIn, 4, Often, 160, -360'000, -80'000},
    {&kFreelancer, 4, Monthly, 27, 240'000, 420'000},
};
constexpr Rule kStartUpRules[] = {
    {Rule::Kind::Statement, 2, 0, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, 3, 0, &kSoldCurrency, &kBoughtCurrency, &kSoldCurrency, &kBoughtCurrency, 1085},
    {Rule::Kind::Level, 4, 0, &kSoldCurrency, &kBoughtCurrency, &kSoldCurrency, &kBoughtCurrency, 1268},
    {Rule::Kind::Level, 0, 1, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, 1, -1, &kToBrokerage, &kFromBrokerage},
};

constexpr PersonaAccount kContractorAccounts[] = {
    {"Contractor Checking"_L1, "Basic Business Checking"_L1, "0620"_L1, "depository"_L1, "checking"_L1, "USD"_L1, 310'000},
    {"Contractor Card"_L1, "Basic Business Visa"_L1, "0621"_L1, "credit"_L1, "credit card"_L1, "USD"_L1, 0, 900'000},
};
constexpr PersonaHabit kContractorHabits[] = {
    {&kBuilderDraw, 0, Weekly, 4, -640'000, -280'000},
    {&kCheckDeposit, 0, Often, 80, -180'000, -40'000},
    {&kCashAdvance, 0, Quarterly, 15, -1'250'000, -1'250'000},
    {&kRemittance, 0, EveryBankingDay, 0, 24'900, 24'900},
    {&kAdp, 0, Weekly, 5, 190'000, 265'000},
    {&kDayLabour, 0, Weekly, 2, 30'000, 84'000},
    {&kTruckLease, 0, Monthly, 4, 68'400, 68'400},
    {&kRent, 0, Monthly, 1, 145'000, 145'000},
    {&kInsurance, 0, Monthly, 26, 41'000, 41'000},
    {&kServiceFee, 0, Monthly, 31, 2'500, 2'500},
    {&kHomeDepot, 1, Often, 310, 2'400, 31'000, Varies, Refunded},
    {&kLumber, 1, Often, 120, 6'400, 48'000},
    {&kShell, 1, Often, 260, 4'200, 11'000, Varies, FuelHold},
    {&kChipotle, 1, Often, 180, 1'090, 3'240},
};
constexpr Rule kContractorRules[] = {
    {Rule::Kind::Statement, 1, 0, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, 0, -1, &kToOwner, &kFromOwner},
};

constexpr PersonaAccount kGiftShopAccounts[] = {
    {"Business Chequing"_L1, "Business Chequing CAD"_L1, "0710"_L1, "depository"_L1, "checking"_L1, "CAD"_L1, 3'400'000},
    {"Business Savings"_L1, "Business Savings CAD"_L1, "0711"_L1, "depository"_L1, "savings"_L1, "CAD"_L1, 5'200'000},
    {"Business Visa"_L1, "Business Visa CAD"_L1, "0712"_L1, "credit"_L1, "credit card"_L1, "CAD"_L1, 0, 1'500'000},
};
constexpr PersonaHabit kGiftShopHabits[] = {
    {&kMoneris, 0, Sales, 0, -128'000, -58'000},
    {&kShopify, 0, Weekly, 2, -186'000, -61'000},
    {&kGiftWholesaler, 0, Weekly, 3, 92'000, 264'000},
    {&kRentByCheck, 0, Monthly, 1, 345'000, 345'000},
    {&kSeasonalWages, 0, Biweekly, 5, 520'000, 610'000},
    {&kServiceFee, 0, Monthly, 31, 2'200, 2'200},
    {&kInterest, 1, Monthly, 31, -2'810, -1'120},
    {&kCanadaPost, 2, Often, 360, 890, 8'700},
    {&kStaples, 2, Often, 60, 1'290, 12'400, Varies, Refunded},
    {&kBistro, 2, Often, 50, 2'400, 9'800, Varies, Tipped},
    {&kFacebookAds, 2, Weekly, 1, 8'000, 42'000},
};

constexpr PersonaAccount kDesignAccounts[] = {
    {"Business Current"_L1, "Business Current Account"_L1, "0810"_L1, "depository"_L1, "checking"_L1, "GBP"_L1, 2'900'000},
    {"Business Saver"_L1, "Business Instant Saver"_L1, "0811"_L1, "depository"_L1, "savings"_L1, "GBP"_L1, 3'800'000},
    {"Business Credit Card"_L1, "Business Credit Card"_L1, "0812"_L1, "credit"_L1, "credit card"_L1, "GBP"_L1, 0, 1'200'000},
    {"Euro Account"_L1, "Currency Account EUR"_L1, "0813"_L1, "depository"_L1, "checking"_L1, "EUR"_L1, 1'600'000},
};
constexpr PersonaHabit kDesignHabits[] = {
    {&kFasterPaymentIn, 0, Often, 420, -420'000, -110'000},
    {&kCoworking, 0, Monthly, 1, 180'000, 180'000},
    {&kFreelancer, 0, Weekly, 5, 110'000, 340'000},
    {&kHmrc, 0, Quarterly, 15, 240'000, 560'000},
    {&kServiceFee, 0, Monthly, 31, 1'000, 1'000},
    {&kInterest, 1, Monthly, 31, -1'210, -520},
    {&kAdobe, 2, Monthly, 11, 28'494, 28'494},
    {&kUber, 2, Often, 260, 740, 3'890, Varies, Corrected},
    {&kBistro, 2, Often, 120, 2'400, 12'600, Varies, Tipped},
    {&kParisCafe, 2, Often, 12, 1'800, 7'400, Varies, Abroad, &kForeignFee},
    {&kSepaIn, 3, Often, 180, -310'000, -80'000},
    {&kHetzner, 3, Monthly, 5, 12'000, 18'000},
};
constexpr Rule kDesignRules[] = {
    {Rule::Kind::Statement, 2, 0, nullptr, &kCardThanks, &kCardAutopay},
    {Rule::Kind::Level, 3, 0, &kSoldCurrency, &kBoughtCurrency, &kSoldCurrency, &kBoughtCurrency, 856},
    {Rule::Kind::Level, 0, 1, &kToOwnSavings, &kFromOwnSavings, &kToOwnChecking, &kFromOwnChecking},
    {Rule::Kind::Level, 1, -1, &kToOwner, &kFromOwner},
};

} // namespace

constexpr Persona kSmallShop{"shop"_L1, "FERN AND FINCH"_L1, "Dana Whitcombe|Fern & Finch LLC"_L1, "52 Market Street"_L1, "Petaluma"_L1, "CA"_L1,
    "94952"_L1, "US"_L1, "business"_L1, Season::Holidays, true, kShopAccounts, kShopHabits, kShopRules};
constexpr Persona kStartUp{"startup"_L1, "QUILLSTACK"_L1, "Quillstack Inc"_L1, "600 Townsend Street"_L1, "San Francisco"_L1, "CA"_L1, "94103"_L1,
    "US"_L1, "business"_L1, Season::Even, false, kStartUpAccounts, kStartUpHabits, kStartUpRules};
constexpr Persona kContractor{"contractor"_L1, "ROWAN CONTRACTING"_L1, "Rowan Contracting LLC"_L1, "1800 Foundry Road"_L1, "Reno"_L1, "NV"_L1,
    "89502"_L1, "US"_L1, "business"_L1, Season::Summer, false, kContractorAccounts, kContractorHabits, kContractorRules,
    {0, 3'500, &kNsfFee, &kReturnedItem}};
constexpr Persona kGiftShop{"gifts"_L1, "MAPLE GIFTS"_L1, "Maple Gifts Inc"_L1, "88 Rue Saint-Paul"_L1, "Ottawa"_L1, "ON"_L1, "K1N 5T5"_L1, "CA"_L1,
    "business"_L1, Season::Holidays, true, kGiftShopAccounts, kGiftShopHabits, kShopRules};
constexpr Persona kDesignOffice{"design"_L1, "THAMES DESIGN"_L1, "Thames Design Ltd"_L1, "14 Brick Lane"_L1, "London"_L1, "LN"_L1, "E1 6RF"_L1,
    "GB"_L1, "business"_L1, Season::Office, false, kDesignAccounts, kDesignHabits, kDesignRules};

} // namespace egret
