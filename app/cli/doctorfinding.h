// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace egret::cli {

// One row of what doctor found: {"check","ok","detail","next_step"}. next_step is null where there is nothing to do.
QJsonObject finding(const QString& check, bool ok, const QString& detail, const QString& nextStep = {});

} // namespace egret::cli
