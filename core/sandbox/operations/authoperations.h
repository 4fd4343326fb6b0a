// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /auth/get and /sandbox/item/set_verification_status.
class AuthOperations {
public:
    explicit AuthOperations(BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> auth(const QJsonObject& request) const;
    Result<QJsonObject> setVerificationStatus(const QJsonObject& request);

    BankDesk& m_desk;
};

} // namespace egret
