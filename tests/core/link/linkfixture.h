// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link/linklog.h"
#include "core/plaid/plaidaccess.h"
#include "core/secrets/tokenvault.h"
#include "core/store/writer.h"
#include "tests/support/await.h"

#include <QTemporaryDir>

#include <memory>

namespace egret::test {

//! 17 June 2026, 14:31:48 UTC, until it is moved.
struct MovedClock final : Clock {
    Timestamp now() const override { return time; }
    Timestamp time = fromMicroseconds(1'781'706'708'000'000);
};

//! One integration on a real database, and a vault that is open.
struct LinkFixture {
    LinkFixture()
    {
        if (!writer.open(directory.filePath(QStringLiteral("egret.db"))))
            qFatal("the database cannot be opened");
        Integration lending;
        lending.id = integration;
        lending.name = QStringLiteral("Lending");
        lending.environment = Environment::Sandbox;
        lending.clientId = QStringLiteral("client-1");
        lending.pathToken = QStringLiteral("path");
        lending.created = clock.now();
        const std::function<Result<>(Stores&)> insert
            = [lending](Stores& stores) { return stores.integrations.insert(lending); };
        if (!await(writer.run(insert)))
            qFatal("the integration cannot be stored");
    }
    ~LinkFixture() { writer.stop(); }

    QList<Item> items()
    {
        const std::function<Result<QList<Item>>(Stores&)> all = [](Stores& stores) { return stores.items.all(); };
        const Result<QList<Item>> found = await(writer.run(all));
        return found ? *found : QList<Item>();
    }
    AccessToken tokenOf(const Item& item) const
    {
        const Result<AccessToken> token = vault->open(item.sealedToken, item.id);
        return token ? *token : AccessToken();
    }
    LinkVisit visit(const QString& id) const
    {
        LinkVisit made;
        made.id = id;
        made.integration = integration;
        made.endUser = EndUserId(QStringLiteral("acme"));
        made.sealed = QByteArrayLiteral("sealed");
        made.created = clock.now();
        made.expires = clock.now() + std::chrono::minutes(30);
        return made;
    }

    QTemporaryDir directory;
    MovedClock clock;
    IntegrationId integration{QStringLiteral("itg_1")};
    Writer writer;
    std::shared_ptr<const TokenVault> vault = std::make_shared<TokenVault>(TokenVault::makeKey());
};

} // namespace egret::test
