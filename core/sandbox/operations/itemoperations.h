// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /item/get, /item/remove, /item/webhook/update, and the Item's tokens: /item/access_token/invalidate,
//! /item/public_token/create and /item/public_token/exchange. An Item in error answers all of them.
class ItemOperations {
public:
    explicit ItemOperations(BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> item(const QJsonObject& request) const;
    Result<QJsonObject> remove(const QJsonObject& request);
    Result<QJsonObject> updateWebhook(const QJsonObject& request);
    Result<QJsonObject> invalidate(const QJsonObject& request);
    Result<QJsonObject> createPublicToken(const QJsonObject& request);
    Result<QJsonObject> exchange(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret
