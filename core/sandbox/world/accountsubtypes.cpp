// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountsubtypes.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSubtypes{
    "401a"_L1, "401k"_L1, "403B"_L1, "457b"_L1, "529"_L1, "auto"_L1, "brokerage"_L1, "business"_L1, "cash isa"_L1,
    "cash management"_L1, "cd"_L1, "checking"_L1, "commercial"_L1, "construction"_L1, "consumer"_L1, "credit card"_L1,
    "crypto exchange"_L1, "ebt"_L1, "education savings account"_L1, "fhsa"_L1, "fixed annuity"_L1, "gic"_L1,
    "health reimbursement arrangement"_L1, "home equity"_L1, "hsa"_L1, "isa"_L1, "ira"_L1, "keogh"_L1, "lif"_L1,
    "life insurance"_L1, "limited purpose checking"_L1, "line of credit"_L1, "lira"_L1, "loan"_L1, "lrif"_L1, "lrsp"_L1,
    "money market"_L1, "mortgage"_L1, "mutual fund"_L1, "non-custodial wallet"_L1, "non-taxable brokerage account"_L1,
    "other"_L1, "other insurance"_L1, "other annuity"_L1, "overdraft"_L1, "paypal"_L1, "payroll"_L1, "pension"_L1,
    "prepaid"_L1, "prif"_L1, "profit sharing plan"_L1, "qshr"_L1, "rdsp"_L1, "resp"_L1, "retirement"_L1, "rlif"_L1, "roth"_L1,
    "roth 401k"_L1, "roth 403B"_L1, "roth 457b"_L1, "roth pension"_L1, "roth profit sharing plan"_L1,
    "roth thrift savings plan"_L1, "rrif"_L1, "rrsp"_L1, "sarsep"_L1, "savings"_L1, "sep ira"_L1, "simple ira"_L1, "sipp"_L1,
    "stock plan"_L1, "student"_L1, "thrift savings plan"_L1, "tfsa"_L1, "trust"_L1, "ugma"_L1, "utma"_L1,
    "variable annuity"_L1,
};

} // namespace

bool isAccountSubtype(const QString& text)
{
    return std::find(kSubtypes.begin(), kSubtypes.end(), text) != kSubtypes.end();
}

} // namespace egret
