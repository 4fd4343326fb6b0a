// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "core/domain/environment.h"
#include "core/domain/pricesheet.h"
#include "core/plaid/operation.h"
#include "core/store/requestreader.h"

#include <QJsonArray>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostSheetBytes = 1024 * 1024;
constexpr std::chrono::days kMonth{30};

QJsonValue amountValue(const std::optional<Millionths>& amount)
{
    return amount ? QJsonValue(priceText(*amount)) : QJsonValue(QJsonValue::Null);
}

QJsonObject costRow(const CostLine& line)
{
    const bool isProduct = line.unit == CostLine::Unit::ItemMonth;
    return {{u"name"_s, line.name}, {u"charged"_s, isProduct ? u"each Item, a month"_s : u"each call"_s}, {u"count"_s, line.count},
        {u"price"_s, amountValue(line.price)}, {u"month"_s, amountValue(line.cost)}};
}

//! An empty sheet where none is named.
Result<PriceSheet> sheetOf(const Invocation& invocation)
{
    if (!invocation.has(u"prices"_s))
        return PriceSheet();
    const Result<QByteArray> csv = invocation.inputs->file(invocation.value(u"prices"_s), kMostSheetBytes);
    if (!csv)
        return unexpected(csv.error());
    return PriceSheet::parse(*csv);
}

//! Calls whose first one for an Item adds a product are counted by that product.
Result<QHash<QString, qint64>> chargedCalls(const Invocation& invocation, Environment environment)
{
    const Result<std::unique_ptr<RequestReader>> reader = RequestReader::open(invocation.dataDirectory());
    if (!reader)
        return unexpected(reader.error());
    Result<QHash<QString, qint64>> calls
        = (*reader)->billedCalls(environmentName(environment), SystemClock().now() - kMonth);
    if (calls)
        calls->removeIf([](const auto& call) { return plaidOperation(call.key()).billing != Billing::EachCall; });
    return calls;
}

Result<CostEstimate> estimated(const Invocation& invocation, const PriceSheet& sheet, Environment environment)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        return unexpected(reader.error());
    const Result<QHash<QString, qint64>> items = (*reader)->itemsByProduct(environment);
    if (!items)
        return unexpected(items.error());
    const Result<QHash<QString, qint64>> calls = chargedCalls(invocation, environment);
    if (!calls)
        return unexpected(calls.error());
    return estimateCost(sheet, *items, *calls);
}

} // namespace

QCoro::Task<int> showRequestCost(Invocation invocation, Output* output)
{
    const QString name = invocation.has(u"environment"_s) ? invocation.value(u"environment"_s) : u"production"_s;
    const std::optional<Environment> environment = environmentFromName(name);
    if (!environment)
        co_return output->usage(u"'%1' is no environment; there are production, sandbox and offline."_s.arg(name));
    const Result<PriceSheet> sheet = sheetOf(invocation);
    if (!sheet)
        co_return output->fail(sheet.error());
    const Result<CostEstimate> estimate = estimated(invocation, *sheet, *environment);
    if (!estimate)
        co_return output->fail(estimate.error());
    QJsonArray rows;
    for (const CostLine& line : estimate->lines)
        rows.append(costRow(line));
    rows.append(QJsonObject{{u"name"_s, u"total"_s}, {u"month"_s, priceText(estimate->total)}});
    output->rows({u"name"_s, u"charged"_s, u"count"_s, u"price"_s, u"month"_s}, rows);
    output->note(u"An estimate for %1: Items as they are now, calls of the last 30 days as far as the log goes back."_s.arg(name));
    if (estimate->unpriced > 0)
        output->note(u"%1 without a price: add 'NAME,PRICE' lines to the sheet, --prices FILE."_s.arg(estimate->unpriced));
    co_return Ok;
}

} // namespace egret::cli
