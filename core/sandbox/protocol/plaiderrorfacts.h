// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

namespace egret {

//! What Plaid's error codes stand for: which error_type a code belongs to, the HTTP status it is sent with, and what it
//! says to an end user. Static data.
struct PlaidErrorFacts {
    QLatin1String code;
    QLatin1String type;
    int status = 400; //!< HTTP
    //! For end users; empty (null in the error object) where there is nothing they could do.
    QLatin1String display;
};

//! What \a code stands for; null where Plaid has no such code. Some codes belong to several types: \a type picks one, empty
//! takes the commonest.
const PlaidErrorFacts* findPlaidError(const QString& code, const QString& type = {});

} // namespace egret
