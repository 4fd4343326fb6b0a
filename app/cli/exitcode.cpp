// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

namespace egret::cli {

ExitCode exitCodeFor(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::NotFound: return NotFound;
    case Error::Kind::SecretsLocked:
    case Error::Kind::SecretsMissing:
    case Error::Kind::SecretsUnavailable: return SecretsUnavailable;
    case Error::Kind::Network:
    case Error::Kind::Plaid: return Refused;
    case Error::Kind::InUse: return InUse;
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled: return Failed;
    }
    return Failed;
}

} // namespace egret::cli
