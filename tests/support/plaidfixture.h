// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/backoff.h"
#include "core/plaid/plaidclient.h"
#include "tests/support/fakeplaid.h"

#include <QNetworkAccessManager>

namespace egret::test {

//! A real client that talks to a scripted Plaid and waits a thousandth of what it would wait.
struct PlaidFixture {
    PlaidFixture() { backoff.setScale(0.001); }

    PlaidAccess access(Environment environment = Environment::Sandbox) const
    {
        return {plaid.baseUrl(), environment, QStringLiteral("client-1"), PlaidSecret(QStringLiteral("s3cr3t-of-client-1"))};
    }

    FakePlaid plaid;
    QNetworkAccessManager network;
    Backoff backoff;
    PlaidClient client{network, backoff};
};

inline AccessToken sandboxToken()
{
    return AccessToken(QStringLiteral("access-sandbox-0b1c2d3e-0000-4000-8000-000000000001"));
}

} // namespace egret::test
