// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"
#include "core/plaid/webhookkeyapi.h"
#include "core/receiver/verificationkeys.h"
#include "testsigner.h"
#include "tests/support/plaidfixture.h"

#include <QTest>

#include <atomic>

namespace egret::test {

//! A clock that stands until it is moved.
class StandingClock final : public Clock {
public:
    Timestamp now() const override { return Timestamp(std::chrono::microseconds(m_time.load())); }
    void advance(std::chrono::seconds by) { m_time += std::chrono::microseconds(by).count(); }

private:
    std::atomic<qint64> m_time = toMicroseconds(atSecond(kSignedAt));
};

//! Gives every integration the same keys, or an error.
class OneAccess final : public PlaidAccessSource {
public:
    explicit OneAccess(PlaidAccess given)
        : access(std::move(given))
    {
    }

    Task<PlaidAccess> accessFor(IntegrationId) override
    {
        if (failure)
            co_return unexpected(*failure);
        const PlaidAccess given = access; // QCoro moves out of what is returned unless it is const
        co_return given;
    }

    PlaidAccess access;
    std::optional<Error> failure;
};

//! Webhook keys over a scripted Plaid.
struct KeyFixture {
    static constexpr auto kPath = "/webhook_verification_key/get";

    ~KeyFixture()
    {
        plaid.backoff.stop(); // gives up held calls, so that their flows end
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, 20'000))
            qWarning("A fetch is left.");
    }

    PlaidFixture plaid;
    StandingClock clock;
    OneAccess access{plaid.access()};
    WebhookKeyApi api{plaid.client};
    TaskTracker tasks;
    VerificationKeys keys{api, access, clock, tasks};

    Integration integration(
        const QString& id = QStringLiteral("itg_1"), Environment environment = Environment::Sandbox) const
    {
        Integration made;
        made.id = IntegrationId(id);
        made.environment = environment;
        made.baseUrl = plaid.plaid.baseUrl();
        made.pathToken = QStringLiteral("token-of-") + id;
        return made;
    }

    void serve(const TestSigner& signer)
    {
        plaid.plaid.reply(QLatin1String(kPath), {{QStringLiteral("key"), signer.jwk()}});
    }
    void serveAlways(const TestSigner& signer)
    {
        plaid.plaid.replyAlways(QLatin1String(kPath), {{QStringLiteral("key"), signer.jwk()}});
    }
    void refuse()
    {
        plaid.plaid.replyError(QLatin1String(kPath), QStringLiteral("INVALID_INPUT"),
            QStringLiteral("INVALID_WEBHOOK_VERIFICATION_KEY_ID"));
    }
    qsizetype calls() const { return plaid.plaid.requests(QLatin1String(kPath)).size(); }
};

} // namespace egret::test
