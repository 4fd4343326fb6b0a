// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace egret {

//! Plaid's product names as requests use them.
const QStringList& productNames();
//! Plaid's country codes as requests use them.
const QStringList& countryNames();

enum class InstitutionHealth { Healthy, Degraded, Down };

//! By which ways an institution's account numbers can be had: Plaid's AuthSupportedMethods.
struct AuthMethods {
    bool instantAuth = true;
    bool instantMatch = false;
    //! Two small deposits that Plaid sees by itself; until then the account is pending_automatic_verification.
    bool automatedMicroDeposits = false;
    //! One deposit within seconds, whose code the user enters in Link.
    bool instantMicroDeposits = false;
};

//! One test institution of Plaid's Sandbox.
struct SimulatedInstitution {
    QString id;
    QString name;
    QStringList countries;
    QStringList products;
    bool oauth = false;
    //! Nine digits each; American ones only.
    QStringList routingNumbers;
    InstitutionHealth health = InstitutionHealth::Healthy;
    //! False: it is known and no Item can be made there any more.
    bool supported = true;
    AuthMethods auth = {};

    bool isIn(const QStringList& anyOfCountries) const;
    bool offers(const QStringList& allProducts) const;
    //! Open banking: the user's consent ends after a time and must be renewed.
    bool asksForConsent() const { return countries.contains(QStringLiteral("GB")); }
};

//! All of them, in the order in which /institutions/get lists them.
const QList<SimulatedInstitution>& allInstitutions();

//! Errors: INVALID_INSTITUTION.
Result<SimulatedInstitution> findInstitution(const QString& id);

//! What asking the bank itself comes to, rather than what Plaid keeps of it. Errors: INSTITUTION_DOWN,
//! INSTITUTION_NOT_RESPONDING (degraded), INVALID_INSTITUTION.
Result<> askInstitutionLive(const QString& id);

//! Errors: INVALID_INSTITUTION, INSTITUTION_NO_LONGER_SUPPORTED, INVALID_PRODUCT where \a institution lacks one of
//! \a products or one is no product of an Item.
Result<> checkProducts(const QStringList& products, const QString& institution);

} // namespace egret
