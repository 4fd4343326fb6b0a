// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/transferapi.h"

#include <QJsonObject>

namespace egret {

class JsonReader;

//! What /transfer/authorization/create asks for.
QJsonObject authorizationRequest(const AccessToken& token, const TransferOrder& order);
TransferAuthorization parseAuthorization(const JsonReader& json);
//! Amounts are texts with two decimals; what is no number becomes 0.
Transfer parseTransfer(const JsonReader& json);
TransferEvents parseTransferEvents(const JsonReader& answer);

} // namespace egret
