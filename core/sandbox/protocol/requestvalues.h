// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace egret {

//! The moment that \a field of \a request names as RFC 3339 does, "2019-12-06T22:35:49Z"; none where it is absent or
//! null. Errors: INVALID_FIELD.
Result<std::optional<Timestamp>> momentOf(const QJsonObject& request, const QString& field);

//! The cents of an amount as Transfer writes it: "10.00", above zero. Errors: INVALID_FIELD, naming \a field.
Result<qint64> centsOf(const QJsonValue& value, const QString& field);
//! The other way round.
QString centsText(qint64 cents);

//! Refuses what is no object of at most 50 texts with keys of 1–40 and values of at most 500 ASCII characters; absent
//! and null are fine. Errors: INVALID_FIELD, naming \a field.
Result<> checkTextMap(const QJsonValue& value, const QString& field);

//! \a field of \a object, or null where it is absent.
QJsonValue valueOrNull(const QJsonObject& object, const QString& field);

} // namespace egret
