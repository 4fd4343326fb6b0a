// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

namespace egret {

//! An Error in the words of the person who has to deal with it.
struct ErrorText {
    QString title; //!< what happened, without full stop
    QString advice; //!< why, and what to do next; whole sentences
};

//! Why something that needs Plaid is of no use now, as a tooltip says it.
QString plaidLostText();

//! Translated text for \a error. Plaid's codes and request ids are never translated; the page shows them beside it.
ErrorText errorText(const Error& error);

} // namespace egret
