// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace egret {

// A price or a sum of prices, in millionths of the sheet's currency: what Plaid charges for one call may be less than a
// cent. Exact.
using Millionths = qint64;

// "0.30": at least two decimals, up to six where there are more.
QString priceText(Millionths amount);

// What the user's contract with Plaid says: prices are everybody's own, so nothing here knows one.
class PriceSheet {
public:
    // Reads CSV: a line for each product of an Item, a month ("transactions,0.30"), and for each billed call
    // ("/accounts/balance/get,0.10"); blank lines and those that begin with "#" are left out. Prices have up to seven
    // digits before the point and six behind it. At most 1000 lines. Errors: InvalidInput with the line's number as code.
    static Result<PriceSheet> parse(const QByteArray& csv);

    std::optional<Millionths> priceOf(const QString& name) const;

private:
    QHash<QString, Millionths> m_prices;
};

// One line of an estimate.
struct CostLine {
    enum class Unit { ItemMonth, Call };

    // A product, or a path of Plaid's.
    QString name;
    Unit unit = Unit::Call;
    // Items that have the product, or billed calls in the last 30 days.
    qint64 count = 0;
    // Empty where the sheet names none.
    std::optional<Millionths> price;
    // A month; empty without a price.
    std::optional<Millionths> cost;
};

struct CostEstimate {
    // Products, then calls, each by name.
    QList<CostLine> lines;
    // Of the lines that have a price.
    Millionths total = 0;
    // What is charged but has no price in the sheet.
    qint64 unpriced = 0;
};

// What a month costs at the rate of the last one. Pure; any thread.
CostEstimate estimateCost(
    const PriceSheet& prices, const QHash<QString, qint64>& itemsByProduct, const QHash<QString, qint64>& callsByOperation);

} // namespace egret
