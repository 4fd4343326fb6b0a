// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /identity/get and /identity/match.
class IdentityOperations {
public:
    explicit IdentityOperations(const BankDesk& desk); //!< kept by reference

    QList<Operation> operations();

private:
    Result<QJsonObject> identity(const QJsonObject& request) const;
    Result<QJsonObject> match(const QJsonObject& request) const;

    const BankDesk& m_desk;
};

} // namespace egret
