// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace egret {

//! The four score objects of Plaid's AccountIdentityMatchScore: how well \a user (of a request of /identity/match) fits
//! \a owners (of an account of /identity/get). Of several owners, and of several names, numbers and addresses of one, the
//! best counts, for each of the four by itself. An object is null where the user or every owner lacks what it compares.
QJsonObject identityScores(const QJsonObject& user, const QJsonArray& owners);

} // namespace egret
