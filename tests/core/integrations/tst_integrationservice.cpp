// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/integrationservice.h"

#include "tests/core/integrations/integrationfixture.h"

#include <QFile>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::IntegrationFixture;

class TestIntegrationService : public QObject {
    Q_OBJECT

private slots:
    void acceptedKeysAreStoredApart();
    void refusedKeysLeaveNothingBehind_data();
    void refusedKeysLeaveNothingBehind();
    void aComplaintAboutTheBankProvesTheKeys_data();
    void aComplaintAboutTheBankProvesTheKeys();
    void withoutAProbeNothingIsSent();
    void aRotatedPathLeavesTheOldOneForAWhile();
    void aGraceHasLimitsAndCanBeEnded();
    void aTakenNameRemovesTheSecretAgain();
    void aLockedKeyringAddsNothing();
    void developmentIsStoredAsRetired();
    void offlineNeedsNoSecretStore();
    void removingTakesTheSecretAlong();
    void removingNeedsAnOpenSecretStore();
    void aNewSecretReplacesTheOldOnceAccepted();
    void aRefusedNewSecretLeavesTheOld();
    void storedKeysCanBeTriedAgain();
    void aNewNameIsCheckedAndTrimmed();
    void integrationsWithoutKeysHaveNoSecretToChange();
    void probingTellsHowLongItTook();
};

void TestIntegrationService::acceptedKeysAreStoredApart()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered(u" Example "_s)));
    QVERIFY(added);
    QVERIFY(added->id.value().startsWith(u"itg_"_s));
    QCOMPARE(added->name, u"Example"_s);
    QCOMPARE(added->pathToken.size(), 43);
    QCOMPARE(fixture.stored().size(), 1);
    QCOMPARE(fixture.stored().first().id, added->id);
    QCOMPARE(fixture.storedSecret(added->id), u"s3cr3t"_s);
    QCOMPARE(fixture.plaid.requests().first().headers.value("plaid-secret"), "s3cr3t"_ba);
    fixture.writer.stop();
    QFile database(fixture.directory.filePath(u"egret.db"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("s3cr3t"));
}

void TestIntegrationService::refusedKeysLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("wrong keys") << u"INVALID_INPUT"_s << u"INVALID_API_KEYS"_s
                                << u"Plaid refused the keys: Scripted failure. Check that the secret is the one of the sandbox environment; each has its own."_s;
    QTest::newRow("keys of another environment") << u"INVALID_INPUT"_s << u"UNAUTHORIZED_ENVIRONMENT"_s
                                << u"Plaid refused the keys: Scripted failure. Check that the secret is the one of the sandbox environment; each has its own."_s;
    QTest::newRow("Plaid is being repaired") << u"API_ERROR"_s << u"PLANNED_MAINTENANCE"_s << u"Scripted failure."_s;
}

void TestIntegrationService::refusedKeysLeaveNothingBehind()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    IntegrationFixture fixture;
    fixture.plaid.replyError(fixture.bankPath, type, code);
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QCOMPARE(added.error().kind, Error::Kind::Plaid);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().requestId, u"req-scripted"_s);
    QTEST(added.error().detail, "detail");
    QVERIFY(fixture.stored().isEmpty());
}

void TestIntegrationService::aComplaintAboutTheBankProvesTheKeys_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::newRow("bank unknown") << u"INVALID_INPUT"_s << u"INVALID_INSTITUTION"_s;
    QTest::newRow("bank of another environment") << u"INSTITUTION_ERROR"_s << u"INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT"_s;
    QTest::newRow("country not enabled for the client") << u"INVALID_REQUEST"_s << u"INVALID_FIELD"_s;
}

void TestIntegrationService::aComplaintAboutTheBankProvesTheKeys()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    IntegrationFixture fixture;
    fixture.plaid.replyError(fixture.bankPath, type, code);
    QVERIFY(test::await(fixture.service.add(fixture.entered())));
    QCOMPARE(fixture.stored().size(), 1);
}

void TestIntegrationService::withoutAProbeNothingIsSent()
{
    IntegrationFixture fixture;
    NewIntegration entered = fixture.entered();
    entered.probe = false;
    QVERIFY(test::await(fixture.service.add(entered)));
    QVERIFY(fixture.plaid.requests().isEmpty());
    QCOMPARE(fixture.stored().size(), 1);
}

void TestIntegrationService::aRotatedPathLeavesTheOldOneForAWhile()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    const Result<RotatedPath> rotated = test::await(fixture.service.rotatePath(added->id, std::chrono::days(3)));
    QVERIFY2(rotated, rotated ? "" : qPrintable(rotated.error().detail));
    QCOMPARE(rotated->integration.pathToken, fixture.stored().first().pathToken);
    QCOMPARE(rotated->integration.pathToken.size(), 43);
    QVERIFY(rotated->integration.pathToken != added->pathToken);
    QCOMPARE(rotated->previous.token, added->pathToken);
    QVERIFY(rotated->previous.until - rotated->previous.retired == std::chrono::days(3));
    QCOMPARE(rotated->items, 0);
}

void TestIntegrationService::aGraceHasLimitsAndCanBeEnded()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    for (const int days : {-1, 366}) {
        const Result<RotatedPath> refused = test::await(fixture.service.rotatePath(added->id, std::chrono::days(days)));
        QCOMPARE(refused.error().code, u"grace"_s);
    }
    QCOMPARE(fixture.stored().first().pathToken, added->pathToken);
    QVERIFY(test::await(fixture.service.rotatePath(added->id, std::chrono::days(365))));
    QCOMPARE(*test::await(fixture.service.endGrace(added->id)), 1);
    QCOMPARE(*test::await(fixture.service.endGrace(added->id)), 0);
    QCOMPARE(test::await(fixture.service.endGrace(IntegrationId(u"itg_none"_s))).error().kind, Error::Kind::NotFound);
    QCOMPARE(test::await(fixture.service.rotatePath(IntegrationId(u"itg_none"_s), {})).error().kind, Error::Kind::NotFound);
}

void TestIntegrationService::aTakenNameRemovesTheSecretAgain()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    fixture.acceptKeys();
    const Result<Integration> first = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(first);
    const Result<Integration> second = test::await(fixture.service.add(fixture.entered()));
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(second.error().code, u"name"_s);
    QCOMPARE(fixture.secrets.count(), 1);
    QCOMPARE(fixture.storedSecret(first->id), u"s3cr3t"_s);
}

void TestIntegrationService::aLockedKeyringAddsNothing()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    fixture.secrets.lock();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QCOMPARE(added.error().kind, Error::Kind::SecretsLocked);
    QVERIFY(fixture.stored().isEmpty());
}

void TestIntegrationService::developmentIsStoredAsRetired()
{
    IntegrationFixture fixture;
    NewIntegration entered = fixture.entered();
    entered.environment = Environment::Development;
    const Result<Integration> added = test::await(fixture.service.add(entered));
    QVERIFY(added);
    QCOMPARE(added->environment, Environment::Development);
    QVERIFY(added->baseUrl.isEmpty());
    QCOMPARE(added->clientId, u"client-1"_s);
    QCOMPARE(fixture.secrets.count(), 0);
    QVERIFY(fixture.plaid.requests().isEmpty());
}

void TestIntegrationService::offlineNeedsNoSecretStore()
{
    IntegrationFixture fixture;
    fixture.secrets.lock();
    const Result<Integration> added
        = test::await(fixture.service.add(IntegrationFixture::keyless(Environment::Offline)));
    QVERIFY(added);
    QCOMPARE(added->clientId, u"local"_s);
    QVERIFY(added->baseUrl.isEmpty());
    QVERIFY(test::await(fixture.service.remove(added->id)));
    QVERIFY(fixture.stored().isEmpty());
}

void TestIntegrationService::removingTakesTheSecretAlong()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(added);
    QVERIFY(test::await(fixture.credentials.accessFor(added->id)));
    QVERIFY(test::await(fixture.service.remove(added->id)));
    QVERIFY(fixture.stored().isEmpty());
    QCOMPARE(fixture.secrets.count(), 0);
    const Result<PlaidAccess> access = test::await(fixture.credentials.accessFor(added->id));
    QCOMPARE(access.error().kind, Error::Kind::NotFound);
    const Result<> again = test::await(fixture.service.remove(added->id));
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void TestIntegrationService::removingNeedsAnOpenSecretStore()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(added);
    fixture.secrets.lock();
    const Result<> removed = test::await(fixture.service.remove(added->id));
    QCOMPARE(removed.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(fixture.stored().size(), 1);
}

void TestIntegrationService::aNewSecretReplacesTheOldOnceAccepted()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(added);
    QVERIFY(test::await(fixture.credentials.accessFor(added->id)));
    fixture.acceptKeys();
    QVERIFY(test::await(fixture.service.rotateSecret(added->id, PlaidSecret(u"n3w"_s))));
    QCOMPARE(fixture.plaid.requests().last().headers.value("plaid-secret"), "n3w"_ba);
    QCOMPARE(fixture.storedSecret(added->id), u"n3w"_s);
    const Result<PlaidAccess> access = test::await(fixture.credentials.accessFor(added->id));
    QVERIFY(access);
    QCOMPARE(access->secret.reveal(), u"n3w"_s);
}

void TestIntegrationService::aRefusedNewSecretLeavesTheOld()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(added);
    fixture.plaid.replyError(fixture.bankPath, u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s);
    const Result<> refused = test::await(fixture.service.rotateSecret(added->id, PlaidSecret(u"wrong"_s)));
    QCOMPARE(refused.error().code, u"INVALID_API_KEYS"_s);
    QCOMPARE(fixture.storedSecret(added->id), u"s3cr3t"_s);
    const Result<> empty = test::await(fixture.service.rotateSecret(added->id, PlaidSecret()));
    QCOMPARE(empty.error().code, u"secret"_s);
    const Result<> unknown = test::await(fixture.service.rotateSecret(IntegrationId(u"itg_9"_s), PlaidSecret(u"n3w"_s)));
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void TestIntegrationService::storedKeysCanBeTriedAgain()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<Integration> added = test::await(fixture.service.add(fixture.entered()));
    QVERIFY(added);
    fixture.acceptKeys();
    const Result<ProbeResult> works = test::await(fixture.service.probeStored(added->id));
    QVERIFY(works);
    QCOMPARE(works->requestId, u"r-1"_s);
    QCOMPARE(fixture.plaid.requests().last().headers.value("plaid-secret"), "s3cr3t"_ba);
    fixture.plaid.replyError(fixture.bankPath, u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s);
    QCOMPARE(test::await(fixture.service.probeStored(added->id)).error().code, u"INVALID_API_KEYS"_s);
    QCOMPARE(test::await(fixture.service.probeStored(IntegrationId(u"itg_9"_s))).error().kind, Error::Kind::NotFound);
}

void TestIntegrationService::aNewNameIsCheckedAndTrimmed()
{
    IntegrationFixture fixture;
    const Result<Integration> added = test::await(fixture.service.add(IntegrationFixture::keyless(Environment::Offline)));
    QVERIFY(added);
    QVERIFY(test::await(fixture.service.rename(added->id, u" Lending "_s)));
    QCOMPARE(fixture.stored().first().name, u"Lending"_s);
    QCOMPARE(test::await(fixture.service.rename(added->id, u"  "_s)).error().code, u"name"_s);
    QCOMPARE(fixture.stored().first().name, u"Lending"_s);
}

void TestIntegrationService::integrationsWithoutKeysHaveNoSecretToChange()
{
    IntegrationFixture fixture;
    const Result<Integration> added
        = test::await(fixture.service.add(IntegrationFixture::keyless(Environment::Offline)));
    QVERIFY(added);
    const Result<> refused = test::await(fixture.service.rotateSecret(added->id, PlaidSecret(u"n3w"_s)));
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(refused.error().code, u"environment"_s);
}

void TestIntegrationService::probingTellsHowLongItTook()
{
    IntegrationFixture fixture;
    fixture.acceptKeys();
    const Result<ProbeResult> probed = test::await(fixture.service.probe(fixture.access()));
    QVERIFY(probed);
    QVERIFY(probed->milliseconds >= 0);
    QCOMPARE(probed->requestId, u"r-1"_s);
}

QTEST_GUILESS_MAIN(TestIntegrationService)
#include "tst_integrationservice.moc"
