// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "core/store/updatewriter.h"

namespace egret::cli {

//! The rows that an update changes or would change: `transaction_id`, `change` ("added", "modified", …) and `fields`, a
//! field's name to [before, after].
QJsonArray changeRows(const QList<RowChange>& changes);

//! The first changes of \a preview as a table for a person, one line each, then how many more there are.
void showChanges(const UpdatePreview& preview, const Output& output);

//! What became of one field: "amount: 12.5 → 13", "name: (nothing) → Shop". Long values are cut.
QString fieldText(const QString& name, const QJsonValue& before, const QJsonValue& after);

} // namespace egret::cli
