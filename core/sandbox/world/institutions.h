// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace egret {

//! Plaid's product names as requests use them.
const QStringList& productNames();
//! Plaid's country codes as requests use them.
const QStringList& countryNames();

//! One test institution of Plaid's Sandbox.
struct SimulatedInstitution {
    QString id;
    QString name;
    QStringList countries;
    QStringList products;
    bool oauth = false;
    QStringList routingNumbers;
};

//! All of them, in the order of their importance.
const QList<SimulatedInstitution>& allInstitutions();

//! Errors: INVALID_INSTITUTION.
Result<SimulatedInstitution> findInstitution(const QString& id);

//! Plaid's SimulatedInstitution object. \a withMetadata adds the optional url, primary_color and logo.
QJsonObject institutionObject(const SimulatedInstitution& institution, bool withMetadata);

} // namespace egret
