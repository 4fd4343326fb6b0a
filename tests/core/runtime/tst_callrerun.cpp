// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/callrerun.h"

#include "core/integrations/integrationservice.h"
#include "core/requests/requestlog.h"
#include "core/runtime/runtime.h"
#include "core/store/requestreader.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

//! Calls to the simulator, made again.
class TestCallRerun : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatTheLogLeftOutCannotBeSent_data();
    void whatTheLogLeftOutCannotBeSent();
    void whatSpeaksAgainstItIsNamed();
    void itIsMadeWithTheKeysOfToday();
    void anItemThatIsGoneIsNotFound();

private:
    RequestRecord call(const QString& operation) const;

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
    IntegrationId m_integration;
};

void TestCallRerun::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.path();
    options.program = u"tst_callrerun"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory.path(), {}};
    options.simulates = true;
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    NewIntegration request;
    request.name = u"Again"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(m_runtime->integrations().add(request));
    QVERIFY(integration);
    m_integration = integration->id;
    QVERIFY(await(m_runtime->integrationsChanged()));
}

void TestCallRerun::cleanupTestCase()
{
    QVERIFY(await(m_runtime->stop()));
}

RequestRecord TestCallRerun::call(const QString& operation) const
{
    RequestRecord record;
    record.operation = operation;
    record.integration = m_integration;
    record.environment = environmentName(Environment::Offline);
    return record;
}

void TestCallRerun::whatTheLogLeftOutCannotBeSent_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("ofItem");
    QTest::addColumn<bool>("possible");
    QTest::newRow("nothing") << QJsonObject{{u"count"_s, 500}} << false << true;
    QTest::newRow("a secret") << QJsonObject{{u"options"_s, QJsonObject{{u"secret"_s, u"[redacted]"_s}}}} << true << false;
    QTest::newRow("the end of a list") << QJsonObject{{u"account_ids"_s, QJsonArray{u"a"_s, u"b"_s, u"7 more"_s}}} << true << false;
    QTest::newRow("the end of a text") << QJsonObject{{u"client_name"_s, u"Acme…"_s}} << false << false;
    const QJsonObject token{{u"access_token"_s, u"access-sandbox-[redacted]"_s}};
    QTest::newRow("the token of its Item") << token << true << true;
    QTest::newRow("a token of nobody") << token << false << false;
}

void TestCallRerun::whatTheLogLeftOutCannotBeSent()
{
    QFETCH(QJsonObject, body);
    QFETCH(bool, ofItem);
    RequestRecord record = call(u"/item/get"_s);
    record.item = ItemId(ofItem ? u"item-1"_s : QString());
    const Result<> checked = checkRepeatable(record, body);
    QTEST(bool(checked), "possible");
    if (!checked)
        QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
}

void TestCallRerun::whatSpeaksAgainstItIsNamed()
{
    QCOMPARE(rerunConcerns(call(u"/item/get"_s), {}), QList<RerunConcern>());
    RequestRecord refresh = call(u"/transactions/refresh"_s);
    QVERIFY(rerunConcerns(refresh, {}).contains(RerunConcern::Charged));
    QVERIFY(!rerunConcerns(refresh, {}).contains(RerunConcern::Production));
    refresh.environment = environmentName(Environment::Production);
    QVERIFY(rerunConcerns(refresh, {}).contains(RerunConcern::Production));
    QCOMPARE(rerunConcerns(call(u"/item/remove"_s), {}), QList<RerunConcern>{RerunConcern::Changes});
}

void TestCallRerun::itIsMadeWithTheKeysOfToday()
{
    const QJsonObject body{{u"institution_id"_s, u"ins_109508"_s}, {u"country_codes"_s, QJsonArray{u"US"_s}}};
    const Result<QJsonObject> answer = await(rerunCall(m_runtime.get(), call(u"/institutions/get_by_id"_s), body));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE((*answer)["institution"_L1]["institution_id"_L1].toString(), u"ins_109508"_s);
    const QFuture<void> written = m_runtime->requestLog().written();
    QTRY_VERIFY(written.isFinished());
    const Result<std::unique_ptr<RequestReader>> log = RequestReader::open(m_directory.path());
    const Result<QList<RequestRecord>> found = (*log)->list({(*answer)["request_id"_L1].toString()}, 2);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
}

void TestCallRerun::anItemThatIsGoneIsNotFound()
{
    RequestRecord gone = call(u"/item/get"_s);
    gone.item = ItemId(u"nobody"_s);
    const Result<QJsonObject> answer = await(rerunCall(m_runtime.get(), gone, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestCallRerun)
#include "tst_callrerun.moc"
