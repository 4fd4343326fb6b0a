// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDebug>
#include <QString>

namespace egret {

//! Why an operation did not happen. A value; free to copy between threads.
//! Core makes it, the command line prints detail, ui turns kind and code into a translated sentence (ui/shared/errortext).
struct Error {
    enum class Kind {
        InvalidInput, //!< the caller's data is wrong; code names the field where one field is to blame
        NotFound, //!< the named thing does not exist
        Conflict, //!< it exists already, or is held by somebody else
        Storage, //!< SQLite or the file system refused; nothing was written
        SecretsLocked, //!< the keyring or the secret file is locked; nothing is known about the entry
        SecretsMissing, //!< the secret store answers and does not hold the entry
        SecretsUnavailable, //!< there is no secret store to ask
        Network, //!< no answer: refused, timed out, TLS failed
        Plaid, //!< Plaid answered with an error object; code is its error_code
        InUse, //!< another process holds the data directory or the port
        Cancelled, //!< stopped on request
    };

    Kind kind = Kind::InvalidInput;
    QString code; //!< Plaid's error_code, a field name, or a word of ours such as "locked"; never translated
    QString detail; //!< one English sentence: the cause and, where there is one, the next step. Holds no secret
    QString requestId; //!< Plaid's request_id, empty where the error is not Plaid's
    QString errorType; //!< Plaid's error_type, empty where the error is not Plaid's
    int retryAfterSeconds = 0; //!< from Retry-After; 0 where none was given

    friend bool operator==(const Error&, const Error&) = default;
};

QDebug operator<<(QDebug debug, const Error& error);

} // namespace egret
