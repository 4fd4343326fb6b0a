// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/world/institutions.h"

#include <QJsonObject>

namespace egret {

//! Which of an Institution's optional parts a request asks for.
struct InstitutionParts {
    bool metadata = false; //!< url, primary_color, logo
    bool status = false;
    bool auth = false; //!< auth_metadata
    bool paymentInitiation = false; //!< payment_initiation_metadata, null where it makes no payments
};

//! Plaid's Institution. \a now dates the status.
QJsonObject institutionObject(const SimulatedInstitution& institution, const InstitutionParts& parts, Timestamp now);

} // namespace egret
