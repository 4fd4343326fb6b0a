// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/verificationreport.h"
#include "core/store/webhookselect.h"

#include <functional>

namespace egret {

// Keys that judged deliveries here, by their id; the one seen last comes first.
using StoredKeyLookup = std::function<QList<StoredKey>(const QString& kid)>;

// Judges \a record once more as of its receipt, by its exact \a body and the keys that were kept: nobody is asked. Nothing
// is stored; without a kept key the verdict is NotChecked. Pure where \a keys is; any thread.
VerificationReport judgeAgain(const WebhookRecord& record, const QByteArray& body, const StoredKeyLookup& keys);

} // namespace egret
