// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/domain/environment.h"

#include <QMetaType>
#include <QString>

namespace egret {

//! What the user entered for a new integration; checked for form, not yet by Plaid.
struct NewIntegrationInput {
    QString name;
    Environment environment = Environment::Sandbox;
    QString clientId; //!< empty for Offline
    PlaidSecret secret; //!< empty for Offline
};

//! Plaid's answer to a test of keys that work.
struct KeysAccepted {
    qint64 milliseconds = 0;
    QString requestId;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::NewIntegrationInput)
