// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! What one of Plaid's codes about an Item means, and what to do about it.
struct ItemCodeText {
    QString headline;
    QString advice;
};

//! Translated for the codes that Items run into; others get the English sentence of core's advice and what its action
//! asks for.
ItemCodeText itemCodeText(const QString& code);

//! The verb of an action of PlaidAdvice ("repair" → "Repair"); empty for "none".
QString actionText(const QString& action, const QString& code);

} // namespace egret
