// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/insightsreader.h"

namespace egret::test {

using namespace Qt::StringLiterals;

//! What a category came to in two months: in, out, in, out.
inline CategoryFlow makeCategory(const QString& category, qint64 in1, qint64 out1, qint64 in2, qint64 out2)
{
    return {category, {{in1, out1, in1 > 0, out1 > 0}, {in2, out2, in2 > 0, out2 > 0}},
        {in1 + in2, out1 + out2, (in1 > 0) + (in2 > 0), (out1 > 0) + (out2 > 0)}};
}

//! Two months, May and June 2026, of these categories.
inline CurrencyInsights makeCurrency(const QList<CategoryFlow>& categories, const CurrencyCode& currency = u"USD"_s)
{
    CurrencyInsights insights;
    for (int month = 0; month < 2; ++month) {
        MonthFlow flow{QDate(2026, 5 + month, 1), {0, currency}, {0, currency}};
        for (const CategoryFlow& category : categories) {
            flow.in.minorUnits += category.months[month].in;
            flow.out.minorUnits += category.months[month].out;
        }
        insights.months.append(flow);
    }
    insights.categories = categories;
    return insights;
}

} // namespace egret::test
