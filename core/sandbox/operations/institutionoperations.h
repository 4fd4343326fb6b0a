// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! /institutions/get, /institutions/get_by_id and /institutions/search.
class InstitutionOperations {
public:
    explicit InstitutionOperations(const BankDesk& desk); //!< kept by reference, for the time

    QList<Operation> operations();

private:
    Result<QJsonObject> page(const QJsonObject& request) const;
    Result<QJsonObject> byId(const QJsonObject& request) const;
    Result<QJsonObject> search(const QJsonObject& request) const;

    const BankDesk& m_desk;
};

} // namespace egret
