// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/backoff.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/plaidclient.h"
#include "core/plaid/sandboxapi.h"
#include "core/plaid/transactionapi.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace egret::test {

//! A real client that talks to the simulator over loopback HTTP. The simulated clock stands still at 14:31:48 UTC of
//! Wednesday, 17 June 2026.
struct SimulatedPlaid {
    explicit SimulatedPlaid(Sandbox::Options options = {})
    {
        options.now = fromMicroseconds(1'781'706'708'000'000);
        options.clockSpeed = 0;
        if (const Result<> started = sandbox.start(options); !started)
            qFatal("the simulator does not start");
        backoff.setScale(0.001);
    }

    PlaidAccess access() const
    {
        return {sandbox.baseUrl(), Environment::Sandbox, sandbox.clientId(), sandbox.secret()};
    }

    //! Makes an Item with two years of history and waits until all of it is there. Empty where that fails.
    AccessToken link(const QStringList& products, const QString& username = QStringLiteral("user_acme_coffee"),
        const QString& institution = QStringLiteral("ins_109508"))
    {
        SandboxItemRequest request;
        request.institution = InstitutionId(institution);
        request.products = products;
        request.daysRequested = 730;
        request.username = username;
        const Result<PublicToken> publicToken = await(SandboxApi(client).createPublicToken(access(), request));
        if (!publicToken)
            return {};
        const Result<ExchangedToken> exchanged = await(ItemApi(client).exchange(access(), *publicToken));
        if (!exchanged)
            return {};
        item = exchanged->item;
        return !products.contains(QStringLiteral("transactions")) || awaitHistory(exchanged->token) ? exchanged->token
                                                                                                    : AccessToken();
    }

    bool awaitHistory(const AccessToken& token)
    {
        TransactionApi api(client);
        return QTest::qWaitFor([&] {
            const Result<QByteArray> bytes = await(api.sync(access(), token, SyncCursor()));
            const Result<TransactionUpdate> page = bytes ? readTransactionPage(*bytes, ItemId()) : unexpected(bytes.error());
            return page && page->history == HistoryStatus::HistoricalComplete;
        }, 20'000);
    }

    Sandbox sandbox;
    QNetworkAccessManager network;
    Backoff backoff;
    PlaidClient client{network, backoff};
    //! The Item linked last.
    ItemId item;
};

} // namespace egret::test
