// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace egret {

struct BankItem;

//! Plaid's Item, as answers about accounts carry it.
QJsonObject itemObject(const BankItem& item);

//! The same with what /item/get adds: when it was made, and which data the user agreed to share.
QJsonObject itemWithConsentObject(const BankItem& item);

//! Plaid's ItemStatus: when its bank was last asked and what its webhook was last told.
QJsonObject itemStatusObject(const BankItem& item);

} // namespace egret
