// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactioncontrol.h"

#include "core/base/money.h"
#include "core/sandbox/operations/controloperations.h"
#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestPending = 14; // days

//! Minor units of \a currency; 0 where \a request has no \a field. Errors: INVALID_FIELD.
Result<qint64> amountIn(const QJsonObject& request, const QString& field, const CurrencyCode& currency)
{
    const QJsonValue value = request.value(field);
    if (value.isUndefined())
        return 0;
    const Result<ParsedMoney> amount = parseMoney(value, currency);
    if (!value.isDouble() || !amount || amount->rounded || amount->money.minorUnits == 0)
        return plaidError(u"INVALID_FIELD"_s, u"%1 must be an amount of %2 other than zero"_s.arg(field, currency));
    return amount->money.minorUnits;
}

Result<QJsonObject> create(BankDesk& desk, const QJsonObject& request)
{
    const Result<BankItem*> found = namedItem(desk.bank(), request);
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    if (item.stage == UpdateStage::NotReady)
        return plaidError(u"PRODUCT_NOT_READY"_s, u"the item has no transactions yet"_s);
    const Ledger& ledger = item.history.ledger();
    const CurrencyCode currency = ledger.accounts()[size_t(ledger.mainAccount())].currency;
    const Result<qint64> amount = amountIn(request, u"amount"_s, currency);
    const Result<qint64> pendingAmount = amountIn(request, u"pending_amount"_s, currency);
    if (!amount || !pendingAmount)
        return unexpected(amount ? pendingAmount.error() : amount.error());
    const QDate today = item.history.today();
    const QDate posts = today.addDays(request.value("posts_in_days"_L1).toInt());
    desk.bank().createTransactions(item, {{today, posts, *amount, request.value("description"_L1).toString(), *pendingAmount}}, desk.now());
    return QJsonObject();
}

} // namespace

QList<Operation> transactionControl(BankDesk& desk)
{
    const RequestShape shape{textField(u"item_id"_s).needed(), textField(u"description"_s).needed(), anyField(u"amount"_s).needed(),
        anyField(u"pending_amount"_s), integerField(u"posts_in_days"_s, 0, kLongestPending)};
    return {{u"/sandbox-control/transactions/create"_s, shape, [&desk](const QJsonObject& request) { return create(desk, request); },
        Operation::Effect::Changes, Operation::Caller::Control}};
}

} // namespace egret
