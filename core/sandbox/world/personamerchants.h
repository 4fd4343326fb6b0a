// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/merchants.h"

//! Counterparties that only the personas have, beside those of merchants.h: people's shops and bills, foreign places, fees,
//! advances and own transfers. One line each; local ones are invented.
namespace egret::merchants {

// wages and what is paid ahead of them
inline constexpr Merchant kGustoWages{"ACH Electronic CreditGUSTO PAY 123456"_L1, "Gusto"_L1, "gusto.com"_L1, "INCOME_SALARY"_L1, Other, "income_source"_L1};
inline constexpr Merchant kAlderClinicWages{"ALDER CLINIC PAYROLL PPD ID ##########"_L1, "Alder Clinic"_L1, ""_L1, "INCOME_SALARY"_L1, Other, "income_source"_L1};
inline constexpr Merchant kTallyWages{"TALLY SOFTWARE DIRECT DEP @"_L1, "Tally Software"_L1, ""_L1, "INCOME_SALARY"_L1, Other, "income_source"_L1};
inline constexpr Merchant kWarehouseWages{"HARBOR FULFILLMENT WAGES ######"_L1, "Harbor Fulfillment"_L1, ""_L1, "INCOME_SALARY"_L1, Other, "income_source"_L1};
inline constexpr Merchant kBonus{"TALLY SOFTWARE BONUS @"_L1, "Tally Software"_L1, ""_L1, "INCOME_SALARY"_L1, Other, "income_source"_L1};
inline constexpr Merchant kTutoring{"ZELLE FROM TUTORING ####"_L1, "Zelle"_L1, "zellepay.com"_L1, "TRANSFER_IN_ACCOUNT_TRANSFER"_L1, Other, "payment_app"_L1};
inline constexpr Merchant kWageAdvance{"EARNIN ACTIVEHOURS ADV ####"_L1, "EarnIn"_L1, "earnin.com"_L1, "LOAN_DISBURSEMENTS_EWA"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kWageRepayment{"EARNIN ACTIVEHOURS REPAY ####"_L1, "EarnIn"_L1, "earnin.com"_L1, "LOAN_PAYMENTS_EWA"_L1, Other, "financial_institution"_L1};

// homes
inline constexpr Merchant kHomeRent{"WEB PMT MAPLE COURT APTS"_L1, "Maple Court Apartments"_L1, ""_L1, "RENT_AND_UTILITIES_RENT"_L1, Online, ""_L1};
inline constexpr Merchant kGym{"Touchstone Climbing"_L1, "Touchstone Climbing"_L1, "touchstoneclimbing.com"_L1, "PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS"_L1, Online, ""_L1};
inline constexpr Merchant kNetflix{"NETFLIX.COM"_L1, "Netflix"_L1, "netflix.com"_L1, "ENTERTAINMENT_TV_AND_MOVIES"_L1, Online, ""_L1};
inline constexpr Merchant kSpotify{"SPOTIFY USA P0########"_L1, "Spotify"_L1, "spotify.com"_L1, "ENTERTAINMENT_MUSIC_AND_AUDIO"_L1, Online, ""_L1};
inline constexpr Merchant kCarInsurance{"GINGHAM AUTO INS ######"_L1, "Gingham Insurance"_L1, ""_L1, "GENERAL_SERVICES_INSURANCE"_L1, Other, ""_L1};
inline constexpr Merchant kMobilePlan{"MINT MOBILE ######"_L1, "Mint Mobile"_L1, "mintmobile.com"_L1, "RENT_AND_UTILITIES_TELEPHONE"_L1, Online, ""_L1};
inline constexpr Merchant kStudentLoanPayment{"DEPT EDUCATION STUDENT LN"_L1, "Department of Education"_L1, "ed.gov"_L1, "LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kStudentLoanReceived{"PAYMENT RECEIVED"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kInterestCharged{"INTEREST CHARGED"_L1, ""_L1, ""_L1, "BANK_FEES_INTEREST_CHARGE"_L1, Other, ""_L1};
inline constexpr Merchant kPrincipalReduced{"PRINCIPAL ADJUSTMENT"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_OTHER_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kCash{"ATM WITHDRAWAL ######"_L1, ""_L1, ""_L1, "TRANSFER_OUT_WITHDRAWAL"_L1, InStore, ""_L1};
inline constexpr Merchant kVenmo{"VENMO PAYMENT ##########"_L1, "Venmo"_L1, "venmo.com"_L1, "TRANSFER_OUT_ACCOUNT_TRANSFER"_L1, Online, "payment_app"_L1};

// out and about
inline constexpr Merchant kTraderJoes{"TRADER JOE S #### {city}"_L1, "Trader Joe's"_L1, "traderjoes.com"_L1, "FOOD_AND_DRINK_GROCERIES"_L1, InStore, ""_L1};
inline constexpr Merchant kTavola{"TST* TAVOLA {city}"_L1, "Tavola"_L1, ""_L1, "FOOD_AND_DRINK_RESTAURANT"_L1, InStore, ""_L1};
inline constexpr Merchant kKfc{"KFC #F###### {city}"_L1, "KFC"_L1, "kfc.com"_L1, "FOOD_AND_DRINK_FAST_FOOD"_L1, InStore, ""_L1};
inline constexpr Merchant kBicycleShop{"MADISON BICYCLE SHOP"_L1, "Madison Bicycle Shop"_L1, ""_L1, "GENERAL_MERCHANDISE_SPORTING_GOODS"_L1, InStore, ""_L1};
inline constexpr Merchant kTerminal{"POS PURCHASE TERMINAL ########"_L1, ""_L1, ""_L1, "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"_L1, InStore, ""_L1};
inline constexpr Merchant kTarget{"TARGET T-#### {city}"_L1, "Target"_L1, "target.com"_L1, "GENERAL_MERCHANDISE_SUPERSTORES"_L1, InStore, ""_L1};
inline constexpr Merchant kShell{"SHELL OIL ########## {city}"_L1, "Shell"_L1, "shell.us"_L1, "TRANSPORTATION_GAS"_L1, InStore, ""_L1};
inline constexpr Merchant kParisCafe{"CAFE DES TILLEULS PARIS FR EUR"_L1, "Café des Tilleuls"_L1, ""_L1, "FOOD_AND_DRINK_RESTAURANT"_L1, InStore, ""_L1, "Paris"_L1, "FR"_L1};
inline constexpr Merchant kLondonHotel{"THE ORCHARD HOTEL LONDON GB GBP"_L1, "The Orchard Hotel"_L1, ""_L1, "TRAVEL_LODGING"_L1, InStore, ""_L1, "London"_L1, "GB"_L1};
inline constexpr Merchant kForeignFee{"FOREIGN TRANSACTION FEE"_L1, ""_L1, ""_L1, "BANK_FEES_FOREIGN_TRANSACTION_FEES"_L1, Other, ""_L1};

// companies
inline constexpr Merchant kSeedRound{"WIRE IN ALDER VENTURES REF #####"_L1, "Alder Ventures"_L1, ""_L1, "TRANSFER_IN_WIRE"_L1, Other, ""_L1};
inline constexpr Merchant kSepaIn{"SEPA CREDIT {own} RF########"_L1, ""_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, ""_L1};
inline constexpr Merchant kFasterPaymentIn{"FASTER PAYMENT RECEIVED ######"_L1, ""_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, ""_L1};
inline constexpr Merchant kHetzner{"SEPA DD HETZNER ONLINE R########"_L1, "Hetzner"_L1, "hetzner.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kGithub{"GITHUB INC"_L1, "GitHub"_L1, "github.com"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Online, ""_L1};
inline constexpr Merchant kCoworking{"DD BRICK LANE COWORKING ####"_L1, "Brick Lane Coworking"_L1, ""_L1, "RENT_AND_UTILITIES_RENT"_L1, Other, ""_L1};
inline constexpr Merchant kHmrc{"HMRC VAT ############"_L1, "HM Revenue & Customs"_L1, "gov.uk"_L1, "GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kFreelancer{"FASTER PAYMENT FREELANCER ####"_L1, ""_L1, ""_L1, "GENERAL_SERVICES_CONSULTING_AND_LEGAL"_L1, Other, ""_L1};
inline constexpr Merchant kMoneris{"MONERIS DEP {own} @"_L1, "Moneris"_L1, "moneris.com"_L1, "INCOME_OTHER"_L1, Other, "payment_terminal"_L1};
inline constexpr Merchant kCanadaPost{"POSTES CANADA POST ####"_L1, "Canada Post"_L1, "canadapost-postescanada.ca"_L1, "GENERAL_SERVICES_POSTAGE_AND_SHIPPING"_L1, InStore, ""_L1};
inline constexpr Merchant kGiftWholesaler{"EFT LAURENTIAN GIFTWARE ####"_L1, "Laurentian Giftware"_L1, ""_L1, "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"_L1, Other, ""_L1};
inline constexpr Merchant kSeasonalWages{"PAYWORKS PAYROLL ######"_L1, "Payworks"_L1, "payworks.ca"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};
inline constexpr Merchant kBuilderDraw{"ACH CREDIT HOMEOWNER DRAW ####"_L1, ""_L1, ""_L1, "INCOME_CONTRACTOR"_L1, Other, ""_L1};
inline constexpr Merchant kCashAdvance{"RAPID RIVER CAPITAL MCA FUNDING"_L1, "Rapid River Capital"_L1, ""_L1, "LOAN_DISBURSEMENTS_CASH_ADVANCES"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kRemittance{"RAPID RIVER CAPITAL DAILY ACH ####"_L1, "Rapid River Capital"_L1, ""_L1, "LOAN_PAYMENTS_CASH_ADVANCES"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kNsfFee{"NSF RETURNED ITEM FEE"_L1, ""_L1, ""_L1, "BANK_FEES_INSUFFICIENT_FUNDS"_L1, Other, ""_L1};
inline constexpr Merchant kReturnedItem{"RETURNED ITEM NSF ####"_L1, ""_L1, ""_L1, "TRANSFER_IN_OTHER_TRANSFER_IN"_L1, Other, ""_L1};
inline constexpr Merchant kDayLabour{"LABOR READY CREW ####"_L1, "Labor Ready"_L1, ""_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1, Other, ""_L1};

// between accounts
inline constexpr Merchant kCardAutopay{"CREDIT CARD AUTOPAY ####"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kCardThanks{"AUTOMATIC PAYMENT - THANK"_L1, ""_L1, ""_L1, "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"_L1, Other, ""_L1};
inline constexpr Merchant kToOwnSavings{"ONLINE TRANSFER TO SAVINGS REF #####"_L1, ""_L1, ""_L1, "TRANSFER_OUT_SAVINGS"_L1, Other, ""_L1};
inline constexpr Merchant kFromOwnSavings{"ONLINE TRANSFER FROM SAVINGS REF #####"_L1, ""_L1, ""_L1, "TRANSFER_IN_SAVINGS"_L1, Other, ""_L1};
inline constexpr Merchant kToOwnChecking{"ONLINE TRANSFER TO CHECKING REF #####"_L1, ""_L1, ""_L1, "TRANSFER_OUT_SAVINGS"_L1, Other, ""_L1};
inline constexpr Merchant kFromOwnChecking{"ONLINE TRANSFER FROM CHECKING REF #####"_L1, ""_L1, ""_L1, "TRANSFER_IN_SAVINGS"_L1, Other, ""_L1};
inline constexpr Merchant kToBrokerage{"FIDELITY INV MONEYLINE"_L1, "Fidelity"_L1, "fidelity.com"_L1, "TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kFromBrokerage{"FIDELITY INV EFT WITHDRAWAL"_L1, "Fidelity"_L1, "fidelity.com"_L1, "TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS"_L1, Other, "financial_institution"_L1};
inline constexpr Merchant kToOwner{"OWNER DRAW ACH ####"_L1, ""_L1, ""_L1, "TRANSFER_OUT_ACCOUNT_TRANSFER"_L1, Other, ""_L1};
inline constexpr Merchant kFromOwner{"OWNER CONTRIBUTION ####"_L1, ""_L1, ""_L1, "TRANSFER_IN_ACCOUNT_TRANSFER"_L1, Other, ""_L1};
inline constexpr Merchant kSoldCurrency{"FX TRADE SELL REF ######"_L1, ""_L1, ""_L1, "TRANSFER_OUT_ACCOUNT_TRANSFER"_L1, Other, ""_L1};
inline constexpr Merchant kBoughtCurrency{"FX TRADE BUY REF ######"_L1, ""_L1, ""_L1, "TRANSFER_IN_ACCOUNT_TRANSFER"_L1, Other, ""_L1};

} // namespace egret::merchants
