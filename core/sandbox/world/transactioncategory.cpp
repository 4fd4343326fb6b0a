// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/transactioncategory.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPrimaries{"BANK_FEES"_L1, "ENTERTAINMENT"_L1, "FOOD_AND_DRINK"_L1, "GENERAL_MERCHANDISE"_L1,
    "GENERAL_SERVICES"_L1, "GOVERNMENT_AND_NON_PROFIT"_L1, "HOME_IMPROVEMENT"_L1, "INCOME"_L1, "LOAN_DISBURSEMENTS"_L1,
    "LOAN_PAYMENTS"_L1, "MEDICAL"_L1, "OTHER"_L1, "PERSONAL_CARE"_L1, "RENT_AND_UTILITIES"_L1, "TRANSFER_IN"_L1,
    "TRANSFER_OUT"_L1, "TRANSPORTATION"_L1, "TRAVEL"_L1};

struct Renamed {
    QLatin1String second; //!< the name in version 2
    QLatin1String first; //!< what version 1 says instead
};
constexpr std::array kRenamed{
    Renamed{"BANK_FEES_CASH_ADVANCE"_L1, "BANK_FEES_OTHER_BANK_FEES"_L1},
    Renamed{"BANK_FEES_LATE_FEES"_L1, "BANK_FEES_OTHER_BANK_FEES"_L1},
    Renamed{"INCOME_CHILD_SUPPORT"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_CONTRACTOR"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_GIG_ECONOMY"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_LONG_TERM_DISABILITY"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_MILITARY"_L1, "INCOME_WAGES"_L1},
    Renamed{"INCOME_OTHER"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_RENTAL"_L1, "INCOME_OTHER_INCOME"_L1},
    Renamed{"INCOME_SALARY"_L1, "INCOME_WAGES"_L1},
    Renamed{"LOAN_DISBURSEMENTS_AUTO"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_CASH_ADVANCES"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_EWA"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_MORTGAGE"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_OTHER_DISBURSEMENT"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_PERSONAL"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_DISBURSEMENTS_STUDENT"_L1, "TRANSFER_IN_CASH_ADVANCES_AND_LOANS"_L1},
    Renamed{"LOAN_PAYMENTS_BNPL"_L1, "LOAN_PAYMENTS_OTHER_PAYMENT"_L1},
    Renamed{"LOAN_PAYMENTS_CASH_ADVANCES"_L1, "LOAN_PAYMENTS_OTHER_PAYMENT"_L1},
    Renamed{"LOAN_PAYMENTS_EWA"_L1, "LOAN_PAYMENTS_OTHER_PAYMENT"_L1},
    Renamed{"OTHER_OTHER"_L1, "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"_L1},
    Renamed{"TRANSFER_IN_TRANSFER_IN_FROM_APPS"_L1, "TRANSFER_IN_OTHER_TRANSFER_IN"_L1},
    Renamed{"TRANSFER_IN_WIRE"_L1, "TRANSFER_IN_OTHER_TRANSFER_IN"_L1},
    Renamed{"TRANSFER_OUT_CRYPTO"_L1, "TRANSFER_OUT_OTHER_TRANSFER_OUT"_L1},
    Renamed{"TRANSFER_OUT_TRANSFER_OUT_FROM_APPS"_L1, "TRANSFER_OUT_OTHER_TRANSFER_OUT"_L1},
    Renamed{"TRANSFER_OUT_WIRE"_L1, "TRANSFER_OUT_OTHER_TRANSFER_OUT"_L1},
};

QLatin1String inFirstTaxonomy(QLatin1String detailed)
{
    const auto found = std::find_if(kRenamed.begin(), kRenamed.end(), [&](const Renamed& one) { return one.second == detailed; });
    return found == kRenamed.end() ? detailed : found->first;
}

} // namespace

TransactionCategory categoryOf(QLatin1String detailed, bool firstTaxonomy)
{
    const QLatin1String name = firstTaxonomy ? inFirstTaxonomy(detailed) : detailed;
    const auto primary = std::find_if(kPrimaries.begin(), kPrimaries.end(), [&](QLatin1String candidate) {
        return name.startsWith(candidate) && name.size() > candidate.size() && name[candidate.size()] == u'_';
    });
    return {primary == kPrimaries.end() ? u"OTHER"_s : QString(*primary), QString(name)};
}

} // namespace egret
