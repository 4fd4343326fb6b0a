// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/business.h"
#include "core/sandbox/world/merchants.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace merchants;
using enum AccountSlot;
using enum Rhythm;
using enum Amount;

namespace {

// Amounts are cents; money in is negative.

constexpr Habit kShared[] = {
    {&kInterest, Savings, Monthly, 31, -4'810, -1'120},
    {&kServiceFee, Checking, Monthly, 31, 1'500, 2'500, Steady},
    {&kPower, Checking, Monthly, 18, 14'200, 61'800},
    {&kInternet, Checking, Monthly, 9, 11'995, 24'995, Steady},
    {&kInsurance, Checking, Monthly, 26, 31'000, 88'000, Steady},
    {&kEstimatedTax, Checking, Quarterly, 15, 180'000, 420'000},
    {&kCityLicence, Checking, Yearly, 215, 9'100, 48'000, Steady},
    {&kTelephone, Card, Monthly, 21, 8'400, 26'900, Steady},
    {&kGoogle, Card, Monthly, 2, 3'600, 18'000, Steady},
    {&kQuickBooks, Card, Monthly, 5, 3'500, 9'900, Steady},
    {&kStaples, Card, Often, 45, 1'290, 14'400},
    {&kAmazon, Card, Often, 150, 890, 18'900},
    {&kAccountant, Checking, Monthly, 20, 25'000, 60'000, Steady},
};

constexpr Habit kAcmeCoffee[] = {
    {&kSquare, Checking, Sales, 0, -168'000, -104'000},
    {&kRent, Checking, Monthly, 1, 420'000, 420'000},
    {&kGusto, Checking, Biweekly, 5, 780'000, 860'000},
    {&kDairy, Checking, Weekly, 2, 38'200, 61'900},
    {&kRoaster, Checking, Weekly, 4, 92'000, 146'000},
    {&kLoan, Checking, Monthly, 15, 118'240, 118'240},
    {&kWaste, Checking, Monthly, 7, 13'700, 21'300, Steady},
    {&kRestaurantDepot, Card, Often, 180, 4'200, 31'700},
    {&kSafeway, Card, Often, 130, 890, 7'400},
    {&kMailchimp, Card, Monthly, 12, 4'500, 7'500, Steady},
    {&kChevron, Card, Often, 90, 3'890, 7'910},
};

constexpr Habit kKestrelFreight[] = {
    {&kUberFreight, Checking, Weekly, 3, -1'480'000, -860'000},
    {&kInvoiceCredit, Checking, Often, 260, -610'000, -220'000},
    {&kWireIn, Checking, Monthly, 11, -1'350'000, -700'000},
    {&kTruckLease, Checking, Monthly, 4, 184'900, 184'900},
    {&kRent, Checking, Monthly, 1, 265'000, 265'000},
    {&kAdp, Checking, Biweekly, 4, 2'140'000, 2'380'000},
    {&kFuelFleet, Card, Often, 850, 18'900, 74'400},
    {&kPilot, Card, Often, 520, 8'900, 48'600},
    {&kTolls, Card, Weekly, 1, 7'500, 15'000},
    {&kTruckRepair, Card, Often, 32, 28'000, 240'000},
    {&kMcDonalds, Card, Often, 240, 780, 2'460},
};

constexpr Habit kNorthwind[] = {
    {&kShopify, Checking, Sales, 0, -244'000, -114'000},
    {&kInvoiceCredit, Checking, Often, 330, -410'000, -84'000},
    {&kImporter, Checking, Monthly, 10, 1'620'000, 2'450'000},
    {&kImporter, Checking, Monthly, 24, 480'000, 980'000},
    {&kRent, Checking, Monthly, 1, 610'000, 610'000},
    {&kGusto, Checking, Biweekly, 5, 1'180'000, 1'290'000},
    {&kUps, Card, Often, 620, 1'490, 21'800},
    {&kFacebookAds, Card, Weekly, 1, 18'000, 62'000},
    {&kStorage, Card, Monthly, 3, 41'000, 41'000},
    {&kSlack, Card, Monthly, 8, 8'750, 8'750},
    {&kCostco, Card, Often, 80, 6'400, 38'000},
};

constexpr Habit kLanternBooks[] = {
    {&kSquare, Checking, Sales, 0, -134'000, -56'000},
    {&kShopify, Checking, Weekly, 2, -86'000, -21'000},
    {&kBookWholesaler, Checking, Weekly, 3, 118'000, 312'000},
    {&kRentByCheck, Checking, Monthly, 1, 315'000, 315'000},
    {&kGusto, Checking, Biweekly, 5, 412'000, 466'000},
    {&kUsps, Card, Often, 310, 890, 6'700},
    {&kPrinter, Checking, Monthly, 17, 12'400, 48'000},
    {&kStarbucks, Card, Often, 290, 490, 1'840},
    {&kMailchimp, Card, Monthly, 14, 2'600, 2'600},
    {&kSecurity, Card, Monthly, 6, 5'999, 5'999},
};

constexpr Habit kCobaltCycles[] = {
    {&kSquare, Checking, Sales, 0, -178'000, -72'000},
    {&kCheckDeposit, Checking, Often, 60, -148'000, -22'000},
    {&kBicycleParts, Checking, Weekly, 2, 148'000, 372'000},
    {&kRent, Checking, Monthly, 1, 380'000, 380'000},
    {&kAdp, Checking, Biweekly, 4, 620'000, 705'000},
    {&kLoan, Checking, Monthly, 15, 86'410, 86'410},
    {&kHomeDepot, Card, Often, 110, 1'840, 21'200},
    {&kUps, Card, Often, 210, 1'290, 9'400},
    {&kChipotle, Card, Often, 260, 1'090, 4'320},
    {&kFacebookAds, Card, Weekly, 4, 7'500, 22'000},
};

constexpr Habit kBluebirdBakery[] = {
    {&kSquare, Checking, Sales, 0, -142'000, -88'000},
    {&kBrightlineHotels, Checking, Weekly, 5, -186'000, -94'000},
    {&kFlourMill, Checking, Weekly, 1, 62'000, 118'000},
    {&kDairy, Checking, Weekly, 4, 41'000, 78'000},
    {&kRentByCheck, Checking, Monthly, 3, 348'000, 348'000},
    {&kGusto, Checking, Biweekly, 5, 690'000, 760'000},
    {&kWater, Checking, Monthly, 12, 9'800, 16'900},
    {&kSafeway, Card, Often, 320, 740, 9'200},
    {&kRestaurantDepot, Card, Often, 210, 5'600, 36'000},
    {&kChevron, Card, Often, 190, 4'100, 8'600},
};

constexpr Habit kSaltmarshStudio[] = {
    {&kInvoiceCredit, Checking, Often, 330, -790'000, -170'000},
    {&kStripe, Checking, Often, 300, -94'000, -12'000},
    {&kRent, Checking, Monthly, 1, 240'000, 240'000},
    {&kGusto, Checking, Biweekly, 5, 980'000, 1'040'000},
    {&kAdobe, Card, Monthly, 11, 35'994, 35'994},
    {&kSlack, Card, Monthly, 8, 5'250, 5'250},
    {&kSubcontractor, Checking, Often, 90, 60'000, 340'000},
    {&kUber, Card, Often, 380, 740, 4'890},
    {&kBistro, Card, Often, 210, 2'400, 18'600},
    {&kStarbucks, Card, Often, 420, 480, 1'560},
    {&kUnited, Card, Often, 18, 18'900, 62'400},
    {&kParking, Card, Often, 160, 350, 1'850},
};

constexpr Habit kRedwoodRobotics[] = {
    {&kWireIn, Checking, Monthly, 6, -12'600'000, -8'600'000},
    {&kInvoiceCredit, Checking, Often, 140, -2'150'000, -480'000},
    {&kAdp, Checking, Biweekly, 4, 4'260'000, 4'480'000},
    {&kRent, Checking, Monthly, 1, 1'240'000, 1'240'000},
    {&kMachineShop, Checking, Weekly, 3, 180'000, 640'000},
    {&kLawyer, Checking, Monthly, 28, 140'000, 390'000},
    {&kAws, Card, Monthly, 3, 284'000, 412'000},
    {&kSlack, Card, Monthly, 8, 31'500, 31'500},
    {&kSparkFun, Card, Often, 280, 2'400, 48'000},
    {&kDigiKey, Card, Often, 410, 1'900, 84'000},
    {&kUberEats, Card, Often, 350, 3'200, 19'800},
    {&kUnited, Card, Often, 60, 21'000, 88'000},
    {&kMarriott, Card, Often, 40, 16'400, 71'000},
    {&kStarbucks, Card, Often, 340, 560, 3'100},
};

constexpr Habit kCopperKettle[] = {
    {&kStripe, Checking, Often, 590, -310'000, -48'000},
    {&kBrightlineHotels, Checking, Monthly, 8, -1'080'000, -580'000},
    {&kCheckDeposit, Checking, Often, 90, -240'000, -60'000},
    {&kProduce, Checking, Weekly, 2, 64'000, 182'000},
    {&kRent, Checking, Monthly, 1, 295'000, 295'000},
    {&kGusto, Checking, Biweekly, 5, 640'000, 920'000},
    {&kTruckLease, Checking, Monthly, 19, 68'400, 68'400},
    {&kRestaurantDepot, Card, Often, 380, 8'200, 61'000},
    {&kCostco, Card, Often, 190, 6'900, 42'000},
    {&kChevron, Card, Often, 230, 4'200, 9'100},
    {&kPrinter, Card, Often, 30, 4'800, 22'000},
};

constexpr Habit kTidewaterMarine[] = {
    {&kInvoiceCredit, Checking, Often, 320, -640'000, -120'000},
    {&kSquare, Checking, Sales, 0, -96'000, -24'000},
    {&kMarineSupply, Card, Often, 410, 2'900, 58'000},
    {&kBoatYard, Checking, Weekly, 4, 62'000, 284'000},
    {&kRent, Checking, Monthly, 1, 460'000, 460'000},
    {&kAdp, Checking, Biweekly, 4, 930'000, 1'010'000},
    {&kFuelFleet, Card, Often, 340, 7'600, 42'000},
    {&kLumber, Card, Often, 90, 6'400, 48'000},
    {&kLoan, Checking, Monthly, 15, 212'680, 212'680},
    {&kCityOfAlder, Checking, Monthly, 22, -310'000, -140'000},
};

constexpr Habit kHarborLane[] = {
    {&kInvoiceCredit, Checking, Often, 575, -980'000, -140'000},
    {&kUberFreight, Checking, Weekly, 5, -620'000, -280'000},
    {&kAdp, Checking, Biweekly, 4, 2'860'000, 3'080'000},
    {&kRent, Checking, Monthly, 1, 890'000, 890'000},
    {&kTruckLease, Checking, Monthly, 4, 412'000, 412'000},
    {&kFuelFleet, Card, Often, 780, 14'200, 68'000},
    {&kTolls, Card, Weekly, 1, 12'000, 21'000},
    {&kTruckRepair, Card, Often, 50, 22'000, 186'000},
    {&kHomeDepot, Card, Often, 90, 2'400, 31'000},
    {&kChipotle, Card, Often, 180, 1'090, 6'240},
};

constexpr Habit kJuniperDental[] = {
    {&kDeltaInsurance, Checking, Often, 780, -218'000, -38'000},
    {&kStripe, Checking, Sales, 0, -162'000, -58'000},
    {&kDentalSupply, Checking, Weekly, 2, 88'000, 264'000},
    {&kRent, Checking, Monthly, 1, 540'000, 540'000},
    {&kAdp, Checking, Biweekly, 4, 1'240'000, 1'310'000},
    {&kFurniture, Checking, Yearly, 918, 184'000, 520'000},
    {&kLoan, Checking, Monthly, 15, 248'920, 248'920},
    {&kUps, Card, Often, 110, 990, 6'400},
    {&kBistro, Card, Often, 90, 3'800, 24'000},
    {&kStarbucks, Card, Often, 380, 520, 4'200},
};

constexpr Business kBusinesses[] = {
    {"Acme Coffee LLC"_L1, "user_acme_coffee"_L1, "ACME COFFEE"_L1, "Portland"_L1, "OR"_L1, "97209"_L1, Season::Even, true, 6'400'000, 2'900'000, 1'500'000, kAcmeCoffee},
    {"Kestrel Freight Co"_L1, "user_kestrel_freight"_L1, "KESTREL FREIGHT"_L1, "Tacoma"_L1, "WA"_L1, "98402"_L1, Season::Even, false, 13'600'000, 7'200'000, 4'000'000, kKestrelFreight},
    {"Northwind Traders"_L1, "user_northwind_traders"_L1, "NORTHWIND TRADERS"_L1, "Seattle"_L1, "WA"_L1, "98101"_L1, Season::Holidays, true, 14'800'000, 8'400'000, 3'500'000, kNorthwind},
    {"Lantern Books"_L1, "user_lantern_books"_L1, "LANTERN BOOKS"_L1, "Berkeley"_L1, "CA"_L1, "94704"_L1, Season::Holidays, true, 4'900'000, 3'600'000, 1'000'000, kLanternBooks},
    {"Cobalt Cycles Inc"_L1, "user_cobalt_cycles"_L1, "COBALT CYCLES"_L1, "Boulder"_L1, "CO"_L1, "80302"_L1, Season::Summer, true, 6'700'000, 5'800'000, 1'500'000, kCobaltCycles},
    {"Bluebird Bakery"_L1, "user_bluebird_bakery"_L1, "BLUEBIRD"_L1, "Eugene"_L1, "OR"_L1, "97401"_L1, Season::Even, true, 5'800'000, 2'400'000, 1'200'000, kBluebirdBakery},
    {"Saltmarsh Studio"_L1, "user_saltmarsh_studio"_L1, "SALTMARSH STUDIO"_L1, "Oakland"_L1, "CA"_L1, "94612"_L1, Season::Office, false, 7'100'000, 5'100'000, 1'800'000, kSaltmarshStudio},
    {"Redwood Robotics"_L1, "user_redwood_robotics"_L1, "REDWOOD ROBOTICS"_L1, "San Jose"_L1, "CA"_L1, "95113"_L1, Season::Office, false, 38'000'000, 24'000'000, 6'000'000, kRedwoodRobotics},
    {"Copper Kettle Catering"_L1, "user_copper_kettle"_L1, "COPPER KETTLE"_L1, "Sacramento"_L1, "CA"_L1, "95814"_L1, Season::Summer, true, 6'900'000, 4'600'000, 2'000'000, kCopperKettle},
    {"Tidewater Marine"_L1, "user_tidewater_marine"_L1, "TIDEWATER MARINE"_L1, "Anacortes"_L1, "WA"_L1, "98221"_L1, Season::Summer, true, 9'300'000, 6'800'000, 2'500'000, kTidewaterMarine},
    {"Harbor Lane Logistics"_L1, "user_harbor_lane"_L1, "HARBOR LANE"_L1, "Long Beach"_L1, "CA"_L1, "90802"_L1, Season::Holidays, false, 17'500'000, 9'900'000, 4'500'000, kHarborLane},
    {"Juniper Street Dental"_L1, "user_juniper_dental"_L1, "JUNIPER DENTAL"_L1, "Spokane"_L1, "WA"_L1, "99201"_L1, Season::Office, false, 9'600'000, 7'700'000, 1'800'000, kJuniperDental},
};

constexpr Merchant kCardPaymentOut{"PLAID CREDIT CARD AUTOPAY ####"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kCardPaymentIn{"AUTOMATIC PAYMENT - THANK YOU"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kToSavings{"ONLINE TRANSFER TO SAV XXXXX1111"_L1, ""_L1, ""_L1, "TRANSFER_OUT_SAVINGS"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kFromChecking{"ONLINE TRANSFER FROM CHK XXXXX0000"_L1, ""_L1, ""_L1, "TRANSFER_IN_SAVINGS"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kFromSavings{"ONLINE TRANSFER FROM SAV XXXXX1111"_L1, ""_L1, ""_L1, "TRANSFER_IN_SAVINGS"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kToChecking{"ONLINE TRANSFER TO CHK XXXXX0000"_L1, ""_L1, ""_L1, "TRANSFER_OUT_SAVINGS"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kOwnerDraw{"OWNER DRAW ACH ####"_L1, ""_L1, ""_L1, "TRANSFER_OUT_ACCOUNT_TRANSFER"_L1, PaymentChannel::Other, ""_L1};

} // namespace

std::span<const Business> businesses()
{
    return kBusinesses;
}

std::span<const Habit> sharedHabits()
{
    return kShared;
}

const Merchant& cardPaymentFromChecking()
{
    return kCardPaymentOut;
}

const Merchant& cardPaymentReceived()
{
    return kCardPaymentIn;
}

const Merchant& transferToSavings()
{
    return kToSavings;
}

const Merchant& transferFromChecking()
{
    return kFromChecking;
}

const Merchant& transferFromSavings()
{
    return kFromSavings;
}

const Merchant& transferToChecking()
{
    return kToChecking;
}

const Merchant& ownerDraw()
{
    return kOwnerDraw;
}

} // namespace egret
