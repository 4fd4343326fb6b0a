// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/plaidcredentials.h"

#include "tests/core/integrations/integrationfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::IntegrationFixture;

class TestPlaidCredentials : public QObject {
    Q_OBJECT

private slots:
    void theSecretStoreIsAskedOnce();
    void aFailedReadIsNotRemembered();
    void aReadThatAChangeOvertookIsNotKept();
    void offlineIntegrationsUseTheRunningSimulator();
    void developmentIsRetired();
    void anUnknownIntegrationIsNotFound();

private:
    IntegrationId add(IntegrationFixture& fixture, NewIntegration entered)
    {
        entered.probe = false;
        const Result<Integration> added = test::await(fixture.service.add(entered));
        return added ? added->id : IntegrationId();
    }
};

void TestPlaidCredentials::theSecretStoreIsAskedOnce()
{
    IntegrationFixture fixture;
    const IntegrationId id = add(fixture, fixture.entered());
    const Result<PlaidAccess> first = test::await(fixture.credentials.accessFor(id));
    QVERIFY(first);
    QCOMPARE(first->baseUrl, fixture.plaid.baseUrl());
    QCOMPARE(first->environment, Environment::Sandbox);
    QCOMPARE(first->clientId, u"client-1"_s);
    QCOMPARE(first->secret.reveal(), u"s3cr3t"_s);
    QVERIFY(test::await(fixture.credentials.accessFor(id)));
    QCOMPARE(fixture.secrets.reads, 1);
    fixture.credentials.forget(id);
    QVERIFY(test::await(fixture.credentials.accessFor(id)));
    QCOMPARE(fixture.secrets.reads, 2);
}

void TestPlaidCredentials::aFailedReadIsNotRemembered()
{
    IntegrationFixture fixture;
    const IntegrationId id = add(fixture, fixture.entered());
    fixture.secrets.lock();
    const Result<PlaidAccess> locked = test::await(fixture.credentials.accessFor(id));
    QCOMPARE(locked.error().kind, Error::Kind::SecretsLocked);
    fixture.secrets.refusal.reset();
    QVERIFY(test::await(fixture.credentials.accessFor(id)));
}

void TestPlaidCredentials::aReadThatAChangeOvertookIsNotKept()
{
    IntegrationFixture fixture;
    const IntegrationId id = add(fixture, fixture.entered());
    Task<PlaidAccess> reading = fixture.credentials.accessFor(id);
    fixture.credentials.forget(id);
    QVERIFY(test::await(std::move(reading)));
    QVERIFY(test::await(fixture.credentials.accessFor(id)));
    QCOMPARE(fixture.secrets.reads, 2);
}

void TestPlaidCredentials::offlineIntegrationsUseTheRunningSimulator()
{
    IntegrationFixture fixture;
    const IntegrationId id = add(fixture, IntegrationFixture::keyless(Environment::Offline));
    const Result<PlaidAccess> stopped = test::await(fixture.credentials.accessFor(id));
    QCOMPARE(stopped.error().kind, Error::Kind::Network);
    QCOMPARE(stopped.error().code, u"simulator_stopped"_s);
    fixture.credentials.setOffline(fixture.access(Environment::Offline));
    const Result<PlaidAccess> running = test::await(fixture.credentials.accessFor(id));
    QVERIFY(running);
    QCOMPARE(running->baseUrl, fixture.plaid.baseUrl());
    fixture.credentials.setOffline(std::nullopt);
    QVERIFY(!test::await(fixture.credentials.accessFor(id)));
}

void TestPlaidCredentials::developmentIsRetired()
{
    IntegrationFixture fixture;
    const IntegrationId id = add(fixture, IntegrationFixture::keyless(Environment::Development));
    const Result<PlaidAccess> access = test::await(fixture.credentials.accessFor(id));
    QCOMPARE(access.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(access.error().code, u"environment"_s);
    QCOMPARE(fixture.secrets.reads, 0);
}

void TestPlaidCredentials::anUnknownIntegrationIsNotFound()
{
    IntegrationFixture fixture;
    const Result<PlaidAccess> access = test::await(fixture.credentials.accessFor(IntegrationId(u"itg_9"_s)));
    QCOMPARE(access.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestPlaidCredentials)
#include "tst_plaidcredentials.moc"
