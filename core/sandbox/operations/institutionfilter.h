// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/institutions.h"

#include <optional>

namespace egret {

//! What a list of institutions is narrowed down to. What is empty narrows nothing.
struct InstitutionFilter {
    QStringList countries; //!< any of them
    QStringList products; //!< all of them
    QStringList routingNumbers; //!< all of them
    std::optional<bool> oauth;
    //! Each of its words must begin a word of the name, or it is the whole id; case does not count.
    QString query;
    //! With "auth" among the products: micro-deposits and matching do not count as having it.
    bool instantAuthOnly = false;
};

//! In the order of allInstitutions().
QList<SimulatedInstitution> filteredInstitutions(const InstitutionFilter& filter);

//! Those of \a numbers that have nine digits and the right check digit. Errors: INVALID_FIELD where there are some and none
//! is valid.
Result<QStringList> validRoutingNumbers(const QStringList& numbers);

} // namespace egret
