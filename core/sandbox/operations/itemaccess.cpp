// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemaccess.h"

#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

FieldShape accessTokenField()
{
    return textField(u"access_token"_s).needed();
}

FieldShape accountOptionsField()
{
    return objectField(u"options"_s, {textsField(u"account_ids"_s)});
}

Result<BankItem*> itemOf(const Bank& bank, const QJsonObject& request)
{
    return bank.itemOfAccessToken(request.value("access_token"_L1).toString());
}

Result<BankItem*> itemWith(const QString& product, const Bank& bank, const QJsonObject& request)
{
    const Result<BankItem*> item = bank.workingItem(request.value("access_token"_L1).toString());
    if (item && !(*item)->has(product))
        return plaidError(u"PRODUCTS_NOT_SUPPORTED"_s, u"the item was made without the product %1"_s.arg(product));
    return item;
}

} // namespace egret
