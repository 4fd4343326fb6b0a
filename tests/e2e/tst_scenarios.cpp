// SPDX-License-Identifier: Apache-2.0
#include "app/demo/comparison.h"
#include "core/api/apikeyservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/backoff.h"
#include "core/runtime/runtime.h"
#include "core/store/reader.h"
#include "core/sync/syncscheduler.h"
#include "tests/support/await.h"
#include "tests/support/http.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;
constexpr double kPace = 0.1; // of the waits that people need
constexpr double kBackoffScale = 0.01;

//! How an Item stands when its story has ended.
struct Ending {
    ItemStatus status = ItemStatus::Active;
    QString errorCode;
    QString nextAction = u"none"_s;
};

//! Stories that end well are not listed.
Ending endingOf(const QString& scenario)
{
    if (scenario == "consent-revoked"_L1)
        return {ItemStatus::Erroring, u"USER_PERMISSION_REVOKED"_s, u"repair"_s};
    if (scenario == "item-removed-at-bank"_L1)
        return {ItemStatus::DeletedInPlaid, u"ITEM_NOT_FOUND"_s, u"relink"_s};
    return {};
}

} // namespace

//! Every scenario, played to Egret's own engine: receiver, sync, store and simulator with real HTTP between them.
class TestScenarios : public QObject {
    Q_OBJECT

private slots:
    void theMirrorEqualsTheBankAfter_data();
    void theMirrorEqualsTheBankAfter();
    void cleanup();

private:
    void start(const Scenario& scenario);
    QJsonObject askPlaid(const QString& path, const QJsonObject& body);
    QString link(const Scenario& scenario, const QString& user);
    void rememberTruth();
    QStringList complaints(const Ending& ending);
    QStringList webhookComplaints(Reader& reader);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Runtime> m_runtime;
    Integration m_integration;
    std::optional<ApiKey> m_key;
    QHash<ItemId, QList<QJsonObject>> m_truth; //!< what the bank said last, before an Item was removed
};

void TestScenarios::theMirrorEqualsTheBankAfter_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : builtInScenarios())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenarios::theMirrorEqualsTheBankAfter()
{
    QFETCH(QString, name);
    const Result<Scenario> scenario = findScenario(name);
    QVERIFY(scenario);
    QTest::failOnWarning(QRegularExpression(u"was refused"_s)); // a step that the simulator does not take
    start(*scenario);
    QVERIFY(m_runtime && m_runtime->sandbox() && m_key);
    for (const QString& user : scenario->users)
        QVERIFY(!link(*scenario, user).isEmpty());
    const auto ended = [this] {
        rememberTruth();
        return m_runtime->sandbox()->scenarioEnded();
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), kPatience);
    const Ending ending = endingOf(name);
    QStringList found;
    const auto isRight = [&] { return (found = complaints(ending)).isEmpty(); };
    const bool settled = QTest::qWaitFor(isRight, kPatience);
    QVERIFY2(settled, qPrintable(found.join(u'\n')));
    QVERIFY(!m_truth.isEmpty());
}

void TestScenarios::cleanup()
{
    if (m_runtime)
        QVERIFY(await(m_runtime->stop()));
    m_runtime.reset();
    m_directory.reset();
    m_truth.clear();
}

void TestScenarios::start(const Scenario& scenario)
{
    m_directory = std::make_unique<QTemporaryDir>();
    Runtime::Options options;
    options.directory = m_directory->path();
    options.program = u"tst_scenarios"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, options.directory, {}};
    options.simulates = true;
    options.listen = HttpServer::Options{};
    options.offline.seed = 5;
    options.offline.now = fromMicroseconds(1'781'706'708'000'000); // 2026-06-17T14:31:48Z
    options.offline.clockSpeed = 0;
    options.offline.scenario = scenario;
    options.offline.scenarioPace = kPace;
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    m_runtime->backoff().setScale(kBackoffScale);
    NewIntegration request;
    request.name = scenario.title;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(m_runtime->integrations().add(request));
    QVERIFY(integration);
    m_integration = *integration;
    QVERIFY(await(m_runtime->integrationsChanged()));
    const Result<NewApiKey> key = await(m_runtime->apiKeys().create(u"test"_s));
    QVERIFY(key);
    m_key = key->key;
}

QJsonObject TestScenarios::askPlaid(const QString& path, const QJsonObject& body)
{
    const Sandbox& sandbox = *m_runtime->sandbox();
    return post(QUrl(sandbox.baseUrl().toString() + path), body,
        {{"PLAID-CLIENT-ID"_ba, sandbox.clientId().toLatin1()}, {"PLAID-SECRET"_ba, sandbox.secret().reveal().toLatin1()}}).json();
}

//! What the company's own back end does once its customer has finished Link. Empty where somebody refused.
QString TestScenarios::link(const Scenario& scenario, const QString& user)
{
    const QJsonObject options{{u"webhook"_s, webhookUrl(m_runtime->listening(), m_integration).toString()},
        {u"override_username"_s, user}, {u"transactions"_s, QJsonObject{{u"days_requested"_s, scenario.days}}}};
    const QJsonObject created = askPlaid(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}, {u"options"_s, options}});
    const QJsonObject exchanged = askPlaid(u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}});
    const HttpAnswer linked = post(linkUrl(m_runtime->listening(), m_integration),
        QJsonObject{{u"item_id"_s, exchanged["item_id"_L1]}, {u"access_token"_s, exchanged["access_token"_L1]}, {u"end_user_id"_s, user}},
        {{"x-api-key"_ba, m_key->reveal().toLatin1()}});
    return linked.status == 201 ? exchanged["item_id"_L1].toString() : QString();
}

//! The bank tells nothing of an Item that was removed; what was stored of it must stay.
void TestScenarios::rememberTruth()
{
    for (const ItemId& item : m_runtime->sandbox()->items()) {
        const QList<QJsonObject> truth = m_runtime->sandbox()->transactionsOf(item);
        if (!truth.isEmpty())
            m_truth.insert(item, truth);
    }
}

//! Everything that is not as it should be once all is quiet; empty: nothing.
QStringList TestScenarios::complaints(const Ending& ending)
{
    if (m_runtime->webhooksWaiting() > 0 || !m_runtime->scheduler().isIdle())
        return {u"work is under way"_s};
    rememberTruth();
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    if (!reader)
        return {reader.error().detail};
    QStringList found = webhookComplaints(**reader);
    QHash<ItemId, QList<TransactionRow>> stored;
    const Result<RowIndex> index = (*reader)->transactionIndex({});
    const Result<QList<TransactionRow>> rows = index ? (*reader)->transactionRows({(*index)->begin(), (*index)->end()}) : unexpected(index.error());
    if (!rows)
        return found << rows.error().detail;
    for (const TransactionRow& row : *rows)
        stored[row.item].append(row);
    for (auto it = m_truth.begin(); it != m_truth.end(); ++it) {
        found += differences(stored.take(it.key()), it.value());
        const Result<ItemSummary> item = (*reader)->item(it.key());
        if (!item)
            return found << item.error().detail;
        if (item->item.status != ending.status || item->item.errorCode != ending.errorCode || nextAction(item->item) != ending.nextAction)
            found << itemStatusName(item->item.status) + u' ' + item->item.errorCode + u' ' + nextAction(item->item);
    }
    return found;
}

//! The simulator signs all that it sends here: nothing may have been turned away.
QStringList TestScenarios::webhookComplaints(Reader& reader)
{
    QStringList found;
    const Result<QList<WebhookSummary>> webhooks = reader.webhooks({}, -1);
    if (!webhooks || webhooks->isEmpty())
        return {u"no webhook was stored"_s};
    for (const WebhookSummary& webhook : *webhooks) {
        if (webhook.verification != Verification::Verified)
            found << webhook.code + u' ' + verificationName(webhook.verification) + u' ' + webhook.failedCheck;
    }
    return found;
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
