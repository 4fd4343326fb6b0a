// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/business.h"

//! The counterparties of the simulated world: one line each, read by the tables of customers only. Local suppliers and customers
//! are invented; the chains are ones that every US bank statement knows.
namespace egret::merchants {

using namespace Qt::StringLiterals;
using enum PaymentChannel;

// money in
inline constexpr Merchant kSquare{"SQ *{own} DEP @"_L1, "Square"_L1, "squareup.com"_L1, "INCOME_OTHER"_L1, Other, "payment_terminal"_L1};
inline constexpr Merchant kStripe{"STRIPE TRANSFER {own} ST-########"_L1, "Stripe"_L1, "stripe.com"_L1, "INCOME_OTHER"_L1, Other, "payment_terminal"_L1};
inline constexpr Merchant kShopify{"SHOPIFY PAYOUT {own} @"_L1, "Shopify"_L1, "shopify.com"_L1, "INCOME_OTHER"_L1, Other, "payment_terminal"_L1};
inline constexpr Merchant kUberFreight{"UBER FREIGHT SETTLEMENT ######"_L1, "Uber Freight"_L1, "uberfreight.com"_L1, "INCOME_CONTRACTOR"_L1, Other, "income_source"_L1};
inline constexpr Merchant kInvoiceCredit{"ACH CREDIT INV ####"_L1, ""_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, ""_L1};
inline constexpr Merchant kWireIn{"WIRE IN REF #####"_L1, ""_L1, ""_L1, "TRANSFER_IN_WIRE"_L1, Other, ""_L1};
inline constexpr Merchant kBrightlineHotels{"BRIGHTLINE HOTELS AP PMT ######"_L1, "Brightline Hotels"_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, "income_source"_L1};
inline constexpr Merchant kCityOfAlder{"CITY OF ALDER VENDOR PMT ####"_L1, "City of Alder"_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, "income_source"_L1};
inline constexpr Merchant kDeltaInsurance{"DELTA SMILE INS CLAIM ######"_L1, "Delta Smile Insurance"_L1, ""_L1, "INCOME_OTHER"_L1, Other, "income_source"_L1};
inline constexpr Merchant kCheckDeposit{"MOBILE CHECK DEPOSIT"_L1, ""_L1, ""_L1, "TRANSFER_IN_DEPOSIT"_L1, Other, ""_L1};
inline constexpr Merchant kInterest{"INTRST PYMNT"_L1, ""_L1, ""_L1, "INCOME_INTEREST_EARNED"_L1, Other, ""_L1};

// wages, premises, taxes, money
inline constexpr Merchant kGusto{"GUSTO PAY ######"_L1, "Gusto"_L1, "gusto.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};
inline constexpr Merchant kAdp{"ADP WAGE PAY WAGE PAY ######"_L1, "ADP"_L1, "adp.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};
inline constexpr Merchant kRent{"RENT {city}"_L1, "Harborview Properties"_L1, ""_L1, "RENT_AND_UTILITIES_RENT"_L1, Other, ""_L1};
inline constexpr Merchant kRentByCheck{"CHECK 1###"_L1, ""_L1, ""_L1, "RENT_AND_UTILITIES_RENT"_L1, Other, ""_L1};
inline constexpr Merchant kPower{"PACPOWER BILL ####"_L1, "PacPower"_L1, "pacpower.example"_L1, "RENT_AND_UTILITIES_GAS_AND_ELECTRICITY"_L1, Online, ""_L1};
inline constexpr Merchant kWater{"ALDER WATER DIST ######"_L1, "Alder Water District"_L1, ""_L1, "RENT_AND_UTILITIES_WATER"_L1, Online, ""_L1};
inline constexpr Merchant kWaste{"RECOLOGY AUTOPAY ####"_L1, "Recology"_L1, "recology.com"_L1, "RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT"_L1, Online, ""_L1};
inline constexpr Merchant kInternet{"COMCAST BUSINESS ########"_L1, "Comcast Business"_L1, "comcast.com"_L1, "RENT_AND_UTILITIES_INTERNET_AND_CABLE"_L1, Online, ""_L1};
inline constexpr Merchant kTelephone{"VZWRLSS*APOCC VISB"_L1, "Verizon Wireless"_L1, "verizonwireless.com"_L1, "RENT_AND_UTILITIES_TELEPHONE"_L1, Online, ""_L1};
inline constexpr Merchant kInsurance{"GINGHAM INS PREM @"_L1, "Gingham Insurance"_L1, ""_L1, "GENERAL_SERVICES_INSURANCE"_L1, Other, ""_L1};
inline constexpr Merchant kEstimatedTax{"USATAXPYMT IRS 270######"_L1, "Internal Revenue Service"_L1, "irs.gov"_L1, "GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kCityLicence{"CITY BUSINESS LICENSE TAX"_L1, ""_L1, ""_L1, "GOVERNMENT_AND_NON_PROFIT_GOVERNMENT_DEPARTMENTS_AND_AGENCIES"_L1, Online, ""_L1};
inline constexpr Merchant kServiceFee{"MONTHLY SERVICE FEE"_L1, ""_L1, ""_L1, "BANK_FEES_OTHER_BANK_FEES"_L1, Other, ""_L1};
inline constexpr Merchant kLoan{"LOAN PMT 00###"_L1, "Houndstooth Business Lending"_L1, ""_L1, "LOAN_PAYMENTS_OTHER_PAYMENT"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kTruckLease{"LEASE TRK ####"_L1, "Pallas Truck Leasing"_L1, ""_L1, "LOAN_PAYMENTS_CAR_PAYMENT"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kAccountant{"BIRCH AND VALE CPA"_L1, "Birch & Vale CPA"_L1, ""_L1, "GENERAL_SERVICES_ACCOUNTING_AND_FINANCIAL_PLANNING"_L1, Other, ""_L1};

// software and services, by card
inline constexpr Merchant kGoogle{"GOOGLE *GSUITE_{own}"_L1, "Google Workspace"_L1, "workspace.google.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kQuickBooks{"INTUIT *QBooks Online"_L1, "QuickBooks"_L1, "quickbooks.intuit.com"_L1, "GENERAL_SERVICES_ACCOUNTING_AND_FINANCIAL_PLANNING"_L1, Online, ""_L1};
inline constexpr Merchant kSlack{"SLACK T0#######"_L1, "Slack"_L1, "slack.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kAdobe{"ADOBE *CREATIVE CLOUD"_L1, "Adobe"_L1, "adobe.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kAws{"Amazon web services AWS.AMAZON"_L1, "Amazon Web Services"_L1, "aws.amazon.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kMailchimp{"MAILCHIMP *MISC"_L1, "Mailchimp"_L1, "mailchimp.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kFacebookAds{"FACEBK *##########"_L1, "Meta"_L1, "facebook.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kUps{"UPS *BILLING 1Z######"_L1, "UPS"_L1, "ups.com"_L1, "GENERAL_SERVICES_POSTAGE_AND_SHIPPING"_L1, Online, ""_L1};
inline constexpr Merchant kUsps{"USPS PO 05########"_L1, "USPS"_L1, "usps.com"_L1, "GENERAL_SERVICES_POSTAGE_AND_SHIPPING"_L1, InStore, ""_L1};
inline constexpr Merchant kStorage{"CEDAR STORAGE UNIT ##"_L1, "Cedar Storage"_L1, ""_L1, "GENERAL_SERVICES_STORAGE"_L1, Online, ""_L1};
inline constexpr Merchant kSecurity{"SENTRY ALARM MONTHLY"_L1, "Sentry Alarm"_L1, ""_L1, "HOME_IMPROVEMENT_SECURITY"_L1, Online, ""_L1};

// out and about
inline constexpr Merchant kChevron{"CHEVRON 00##### {city}"_L1, "Chevron"_L1, "chevron.com"_L1, "TRANSPORTATION_GAS"_L1, InStore, ""_L1};
inline constexpr Merchant kFuelFleet{"HARBOR FUEL FLEET @"_L1, "Harbor Fuel"_L1, ""_L1, "TRANSPORTATION_GAS"_L1, InStore, ""_L1};
inline constexpr Merchant kPilot{"PILOT_00### TRAVEL CENTER"_L1, "Pilot Flying J"_L1, "pilotflyingj.com"_L1, "TRANSPORTATION_GAS"_L1, InStore, ""_L1};
inline constexpr Merchant kTolls{"FASTRAK AUTO REPLENISH"_L1, "FasTrak"_L1, "bayareafastrak.org"_L1, "TRANSPORTATION_TOLLS"_L1, Online, ""_L1};
inline constexpr Merchant kParking{"PARKMOBILE ######"_L1, "ParkMobile"_L1, "parkmobile.io"_L1, "TRANSPORTATION_PARKING"_L1, Online, ""_L1};
inline constexpr Merchant kUber{"UBER ###### SF**POOL**"_L1, "Uber"_L1, "uber.com"_L1, "TRANSPORTATION_TAXIS_AND_RIDE_SHARES"_L1, Online, ""_L1};
inline constexpr Merchant kUnited{"UNITED AIRLINES 016#########"_L1, "United Airlines"_L1, "united.com"_L1, "TRAVEL_FLIGHTS"_L1, Online, ""_L1};
inline constexpr Merchant kMarriott{"MARRIOTT {city}"_L1, "Marriott"_L1, "marriott.com"_L1, "TRAVEL_LODGING"_L1, InStore, ""_L1};
inline constexpr Merchant kStarbucks{"STARBUCKS STORE 0####"_L1, "Starbucks"_L1, "starbucks.com"_L1, "FOOD_AND_DRINK_COFFEE"_L1, InStore, ""_L1};
inline constexpr Merchant kMcDonalds{"MCDONALDS #3###"_L1, "McDonald's"_L1, "mcdonalds.com"_L1, "FOOD_AND_DRINK_FAST_FOOD"_L1, InStore, ""_L1};
inline constexpr Merchant kChipotle{"CHIPOTLE #### {city}"_L1, "Chipotle Mexican Grill"_L1, "chipotle.com"_L1, "FOOD_AND_DRINK_FAST_FOOD"_L1, InStore, ""_L1};
inline constexpr Merchant kBistro{"TST* OLIVE STREET BISTRO"_L1, "Olive Street Bistro"_L1, ""_L1, "FOOD_AND_DRINK_RESTAURANT"_L1, InStore, ""_L1};
inline constexpr Merchant kUberEats{"UBER EATS ORDER ####"_L1, "Uber Eats"_L1, "ubereats.com"_L1, "FOOD_AND_DRINK_RESTAURANT"_L1, Online, "marketplace"_L1};

// goods
inline constexpr Merchant kAmazon{"AMZN Mktp US*##########"_L1, "Amazon"_L1, "amazon.com"_L1, "GENERAL_MERCHANDISE_ONLINE_MARKETPLACES"_L1, Online, "marketplace"_L1};
inline constexpr Merchant kCostco{"COSTCO WHSE #0###"_L1, "Costco"_L1, "costco.com"_L1, "GENERAL_MERCHANDISE_SUPERSTORES"_L1, InStore, ""_L1};
inline constexpr Merchant kStaples{"STAPLES 0011####"_L1, "Staples"_L1, "staples.com"_L1, "GENERAL_MERCHANDISE_OFFICE_SUPPLIES"_L1, InStore, ""_L1};
inline constexpr Merchant kHomeDepot{"THE HOME DEPOT #0###"_L1, "The Home Depot"_L1, "homedepot.com"_L1, "HOME_IMPROVEMENT_HARDWARE"_L1, InStore, ""_L1};
inline constexpr Merchant kRestaurantDepot{"RESTAURANT DEPOT #0##"_L1, "Restaurant Depot"_L1, "restaurantdepot.com"_L1, "FOOD_AND_DRINK_GROCERIES"_L1, InStore, ""_L1};
inline constexpr Merchant kSafeway{"SAFEWAY STORE #0###"_L1, "Safeway"_L1, "safeway.com"_L1, "FOOD_AND_DRINK_GROCERIES"_L1, InStore, ""_L1};
inline constexpr Merchant kSparkFun{"SPARKFUN ELECTRONICS PO ##"_L1, "SparkFun"_L1, "sparkfun.com"_L1, "GENERAL_MERCHANDISE_ELECTRONICS"_L1, Online, ""_L1};
inline constexpr Merchant kDigiKey{"DIGI-KEY CORP ########"_L1, "DigiKey"_L1, "digikey.com"_L1, "GENERAL_MERCHANDISE_ELECTRONICS"_L1, Online, ""_L1};
inline constexpr Merchant kDairy{"CASCADE DAIRY INV #####"_L1, "Cascade Dairy"_L1, ""_L1, "FOOD_AND_DRINK_GROCERIES"_L1, Other, ""_L1};
inline constexpr Merchant kRoaster{"HIGHLAND ROASTERS INV ####"_L1, "Highland Roasters"_L1, ""_L1, "FOOD_AND_DRINK_OTHER_FOOD_AND_DRINK"_L1, Other, ""_L1};
inline constexpr Merchant kFlourMill{"CENTRAL MILLING INV ####"_L1, "Central Milling"_L1, ""_L1, "FOOD_AND_DRINK_GROCERIES"_L1, Other, ""_L1};
inline constexpr Merchant kProduce{"GREENLEAF PRODUCE ACH ####"_L1, "Greenleaf Produce"_L1, ""_L1, "FOOD_AND_DRINK_GROCERIES"_L1, Other, ""_L1};
inline constexpr Merchant kBookWholesaler{"INGRAM BOOK CO ######"_L1, "Ingram"_L1, "ingramcontent.com"_L1, "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS"_L1, Other, ""_L1};
inline constexpr Merchant kBicycleParts{"QBP PARTS ORDER ######"_L1, "Quality Bicycle Products"_L1, "qbp.com"_L1, "GENERAL_MERCHANDISE_SPORTING_GOODS"_L1, Other, ""_L1};
inline constexpr Merchant kLumber{"CEDAR MILL LUMBER ####"_L1, "Cedar Mill Lumber"_L1, ""_L1, "HOME_IMPROVEMENT_HARDWARE"_L1, InStore, ""_L1};
inline constexpr Merchant kFurniture{"OAKLINE FURN INV ##"_L1, "Oakline Furniture"_L1, ""_L1, "HOME_IMPROVEMENT_FURNITURE"_L1, Other, ""_L1};
inline constexpr Merchant kPrinter{"PINECONE PRINT ####"_L1, "Pinecone Print"_L1, ""_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};
inline constexpr Merchant kImporter{"WIRE OUT REF #####"_L1, ""_L1, ""_L1, "TRANSFER_OUT_WIRE"_L1, Other, ""_L1};
inline constexpr Merchant kMachineShop{"KELSO PRECISION INV ####"_L1, "Kelso Precision"_L1, ""_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};
inline constexpr Merchant kTruckRepair{"LAKESIDE TRUCK REPAIR"_L1, "Lakeside Truck Repair"_L1, ""_L1, "GENERAL_SERVICES_AUTOMOTIVE"_L1, InStore, ""_L1};
inline constexpr Merchant kMarineSupply{"WEST MARINE #0##"_L1, "West Marine"_L1, "westmarine.com"_L1, "GENERAL_MERCHANDISE_SPORTING_GOODS"_L1, InStore, ""_L1};
inline constexpr Merchant kBoatYard{"SOUND BOATYARD HAULOUT ####"_L1, "Sound Boatyard"_L1, ""_L1, "HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE"_L1, Other, ""_L1};
inline constexpr Merchant kDentalSupply{"HENRY SCHEIN INV ########"_L1, "Henry Schein"_L1, "henryschein.com"_L1, "MEDICAL_DENTAL_CARE"_L1, Other, ""_L1};
inline constexpr Merchant kSubcontractor{"BILL.COM SUBCONTRACT ####"_L1, "Bill.com"_L1, "bill.com"_L1, "GENERAL_SERVICES_CONSULTING_AND_LEGAL"_L1, Online, "payment_app"_L1};
inline constexpr Merchant kLawyer{"FENWICK HALE LLP"_L1, "Fenwick Hale LLP"_L1, ""_L1, "GENERAL_SERVICES_CONSULTING_AND_LEGAL"_L1, Other, ""_L1};

} // namespace egret::merchants
