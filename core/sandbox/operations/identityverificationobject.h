// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QUrl>

namespace egret {

struct SimulatedVerification;

//! Plaid's IdentityVerification with every field its schema requires. What a step found out is there once the step is
//! decided, null before; with a failed step, what was compared did not match. There are no pictures and no devices, so the
//! lists of them are empty. \a base is where shareable_url begins.
QJsonObject identityVerificationObject(const SimulatedVerification& verification, const QUrl& base);

} // namespace egret
