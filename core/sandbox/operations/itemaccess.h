// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/requestshape.h"

namespace egret {

//! What requests about an Item have in common.

//! access_token, required.
FieldShape accessTokenField();
//! options with account_ids in it.
FieldShape accountOptionsField();

//! The Item of \a request's access_token, whatever its state. Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND.
Result<BankItem*> itemOf(const Bank& bank, const QJsonObject& request);

//! The same for what needs \a product's data. Errors: also the Item's own, and PRODUCTS_NOT_SUPPORTED where it was made
//! without \a product.
Result<BankItem*> itemWith(const QString& product, const Bank& bank, const QJsonObject& request);

} // namespace egret
