// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactionrequest.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

QList<FieldShape> wordingFields()
{
    return {flagField(u"include_original_description"_s).orNull(), flagField(u"include_personal_finance_category"_s),
        flagField(u"include_logo_and_counterparty_beta"_s), choiceField(u"personal_finance_category_version"_s, {u"v1"_s, u"v2"_s}),
        integerField(u"days_requested"_s, 1, kMostHistoryDays)};
}

TransactionWording wordingOf(const QJsonObject& options)
{
    return {options.value("include_original_description"_L1).toBool(),
        options.value("personal_finance_category_version"_L1).toString() == "v1"_L1};
}

Result<std::vector<int>> accountsOf(const BankItem& item, const QJsonArray& ids)
{
    std::vector<int> accounts;
    const std::vector<SimulatedAccount>& all = item.history.ledger().accounts();
    qsizetype named = 0;
    for (int account = 0; account < int(all.size()); ++account) {
        const bool wanted = ids.contains(item.history.accountId(account));
        named += wanted ? 1 : 0;
        if (wanted || (ids.isEmpty() && tellsTransactions(all[size_t(account)])))
            accounts.push_back(account);
    }
    if (named < ids.size())
        return plaidError(u"INVALID_ACCOUNT_ID"_s, u"one or more of the account_ids are not of this item"_s);
    return accounts;
}

Result<BankItem*> itemWithTransactions(const Bank& bank, const QString& accessToken, UpdateStage stage)
{
    const Result<BankItem*> found = bank.workingItem(accessToken);
    if (!found)
        return found;
    if (!(*found)->has(u"transactions"_s))
        return plaidError(u"PRODUCTS_NOT_SUPPORTED"_s, u"the item was not made with transactions"_s);
    if ((*found)->stage < stage)
        return transactionsNotReady();
    return found;
}

Unexpected transactionsNotReady()
{
    return plaidError(u"PRODUCT_NOT_READY"_s, u"the requested product is not yet ready. please provide a webhook or try the request again later"_s);
}

} // namespace egret
