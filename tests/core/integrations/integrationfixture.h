// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/integrations/integrationservice.h"
#include "core/integrations/plaidcredentials.h"
#include "core/plaid/institutionapi.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/writer.h"
#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QSet>
#include <QTemporaryDir>

#include <optional>

namespace egret::test {

//! A secret store in memory that counts reads and can be told to refuse.
class RefusingSecretStore final : public SecretStore {
public:
    Task<SecretBytes> read(QString key) override
    {
        ++reads;
        if (refusal)
            co_return unexpected(*refusal);
        const Result<SecretBytes> found = co_await m_memory.read(key);
        co_return found;
    }

    Task<> write(QString key, SecretBytes value) override
    {
        if (refusal)
            co_return unexpected(*refusal);
        m_keys.insert(key);
        const Result<> written = co_await m_memory.write(key, value);
        co_return written;
    }

    Task<> remove(QString key) override
    {
        if (refusal)
            co_return unexpected(*refusal);
        m_keys.remove(key);
        const Result<> removed = co_await m_memory.remove(key);
        co_return removed;
    }

    QString kind() const override { return m_memory.kind(); }

    qsizetype count() const { return m_keys.size(); }

    void lock()
    {
        refusal = Error{Error::Kind::SecretsLocked, QStringLiteral("locked"), QStringLiteral("The keyring is locked."), {}, {}, 0};
    }

    std::optional<Error> refusal;
    int reads = 0;

private:
    MemorySecretStore m_memory;
    QSet<QString> m_keys;
};

//! Integrations on a real database, a scripted Plaid and secrets in memory.
struct IntegrationFixture : PlaidFixture {
    IntegrationFixture()
    {
        if (!writer.open(directory.filePath(QStringLiteral("egret.db"))))
            qFatal("the database cannot be opened");
    }
    ~IntegrationFixture() { writer.stop(); }

    NewIntegration entered(const QString& name = QStringLiteral("Example")) const
    {
        NewIntegration entered;
        entered.name = name;
        entered.baseUrl = plaid.baseUrl();
        entered.clientId = QStringLiteral("client-1");
        entered.secret = PlaidSecret(QStringLiteral("s3cr3t"));
        return entered;
    }

    static NewIntegration keyless(Environment environment)
    {
        NewIntegration entered;
        entered.name = QStringLiteral("Keyless");
        entered.environment = environment;
        return entered;
    }

    void acceptKeys()
    {
        plaid.reply(bankPath, {{QStringLiteral("institution"), QJsonObject()}, {QStringLiteral("request_id"), QStringLiteral("r-1")}});
    }

    QList<Integration> stored()
    {
        const std::function<Result<QList<Integration>>(Stores&)> all
            = [](Stores& stores) { return stores.integrations.all(); };
        const Result<QList<Integration>> found = await(writer.run(all));
        return found ? *found : QList<Integration>();
    }

    QString storedSecret(const IntegrationId& integration)
    {
        const Result<SecretBytes> secret = await(secrets.read(integrationSecretName(integration)));
        return secret ? QString::fromUtf8(secret->reveal()) : QString();
    }

    const QString bankPath = QStringLiteral("/institutions/get_by_id");

    QTemporaryDir directory;
    Writer writer;
    SystemClock clock;
    RefusingSecretStore secrets;
    InstitutionApi institutions{client};
    PlaidCredentials credentials{writer, secrets};
    IntegrationService service{{writer, secrets, institutions, credentials, clock}};
};

} // namespace egret::test
