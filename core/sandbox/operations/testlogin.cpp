// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/testlogin.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/customcustomer.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! The error code that the log-in asks for; empty: none.
QString errorOf(const QString& username, const QString& password)
{
    constexpr auto kPrefix = "error_"_L1;
    if (username == "user_custom"_L1) {
        const Result<CustomCustomer> customer = parseCustomCustomer(password);
        return customer ? customer->forcedError : QString();
    }
    const bool good = username.isEmpty() || username == "user_good"_L1;
    return good && password.startsWith(kPrefix) ? password.mid(kPrefix.size()) : QString();
}

} // namespace

Result<> tryTestLogin(const QString& username, const QString& password)
{
    const QString code = errorOf(username, password);
    if (code.isEmpty())
        return {};
    if (!isPlaidErrorCode(code))
        return plaidError(u"INVALID_CREDENTIALS"_s, u"the provided credentials were not correct"_s);
    return unexpected(plaidErrorOnDemand(code));
}

} // namespace egret
