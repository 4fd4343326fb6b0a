// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/webhookreplay.h"

#include "core/api/apikeyservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/receiver/webhookcopy.h"
#include "core/receiver/webhookinbox.h"
#include "core/runtime/runtime.h"
#include "core/store/reader.h"
#include "core/store/webhookquery.h"
#include "tests/support/await.h"
#include "tests/support/forwarder.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 20'000;

} // namespace

//! One Item at the simulator, synced, with the webhooks that said so.
class TestWebhookReplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aPreviewOfASyncChangesNothing();
    void whatWasNeverVerifiedIsNotActedOn();
    void anEditedCopyMayBeReplayed();
    void aRevokedAccountNamesWhatItWouldDelete();
    void whatWaitsForItsVerdictIsLookedAtAsWell();
    void anAccountThatIsNotHeldDeletesNothing();
    void aReplayOfANoticeSyncsNothing();
    void aReplaySyncs();
    void elsewhereGetsTheBytesAndTheHeaders();
    void aDeliveryNobodyKnowsIsNotFound();

private:
    QList<WebhookSummary> find(const QString& query);
    WebhookRecord record(const QString& query);
    //! A copy of a genuine delivery with another body, in the inbox.
    WebhookRecord copyWith(const QString& code, const QJsonObject& more = {});
    qint64 rows();

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Reader> m_reader;
    QString m_item;
};

void TestWebhookReplay::initTestCase()
{
    Runtime::Options options;
    options.directory = m_directory.path();
    options.program = u"tst_webhookreplay"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory.path(), {}};
    options.listen = HttpServer::Options{};
    options.offline.seed = 5;
    options.offline.now = fromMicroseconds(1'781'706'708'000'000); // 2026-06-17T14:31:48Z
    options.offline.clockSpeed = 0;
    options.simulates = true;
    m_runtime = std::make_unique<Runtime>(options);
    QVERIFY(await(m_runtime->start()));
    NewIntegration request;
    request.name = u"Replays"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(m_runtime->integrations().add(request));
    QVERIFY(integration);
    QVERIFY(await(m_runtime->integrationsChanged()));
    const Result<NewApiKey> key = await(m_runtime->apiKeys().create(u"test"_s));
    QVERIFY(key);
    Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory.path());
    QVERIFY(reader);
    m_reader = std::move(*reader);

    const auto ask = [this](const QString& path, const QJsonObject& body) {
        return post(QUrl(m_runtime->sandbox()->baseUrl().toString() + path), body,
            {{"PLAID-CLIENT-ID"_ba, m_runtime->sandbox()->clientId().toLatin1()},
                {"PLAID-SECRET"_ba, m_runtime->sandbox()->secret().reveal().toLatin1()}}).json();
    };
    const QUrl hook = webhookUrl(m_runtime->listening(), *integration);
    const QJsonObject created = ask(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s, QJsonObject{{u"webhook"_s, hook.toString()}}}});
    const QJsonObject exchanged = ask(u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}});
    m_item = exchanged["item_id"_L1].toString();
    const HttpAnswer linked = post(linkUrl(m_runtime->listening(), *integration),
        QJsonObject{{u"item_id"_s, m_item}, {u"access_token"_s, exchanged["access_token"_L1]}, {u"end_user_id"_s, u"shop"_s}},
        {{"x-api-key"_ba, key->key.reveal().toLatin1()}});
    QCOMPARE(linked.status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(find(u"code:HISTORICAL_UPDATE is:handled"_s).size(), 1, kArrivesWithin);
    const qint64 atBank = m_runtime->sandbox()->transactionsOf(ItemId(m_item)).size();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), atBank, kArrivesWithin);
}

void TestWebhookReplay::cleanupTestCase()
{
    m_reader.reset();
    QVERIFY(await(m_runtime->stop()));
}

QList<WebhookSummary> TestWebhookReplay::find(const QString& query)
{
    const Result<WebhookQuery> parsed = parseWebhookQuery(query, SystemClock().now());
    if (!parsed)
        return {};
    const Result<QList<WebhookSummary>> found = m_reader->webhooks(*parsed, -1);
    return found ? *found : QList<WebhookSummary>();
}

WebhookRecord TestWebhookReplay::record(const QString& query)
{
    const QList<WebhookSummary> found = find(query);
    if (found.isEmpty())
        return {};
    const Result<WebhookRecord> record = await(findDelivery(m_runtime.get(), found.first().id));
    return record ? *record : WebhookRecord();
}

WebhookRecord TestWebhookReplay::copyWith(const QString& code, const QJsonObject& more)
{
    QJsonObject body = more;
    body.insert(u"webhook_type"_s, u"ITEM"_s);
    body.insert(u"webhook_code"_s, code);
    body.insert(u"item_id"_s, m_item);
    const QByteArray bytes = QJsonDocument(body).toJson();
    const WebhookRecord copy = editedCopy(record(u"code:HISTORICAL_UPDATE"_s), bytes, SystemClock().now());
    const std::function<Result<>(WebhookStore&)> keep = [copy](WebhookStore& store) { return store.append({copy}); };
    return await(m_runtime->webhooks().run(keep)) ? copy : WebhookRecord();
}

qint64 TestWebhookReplay::rows()
{
    const Result<qint64> count = m_reader->transactionCount({});
    return count ? *count : -1;
}

void TestWebhookReplay::aPreviewOfASyncChangesNothing()
{
    const WebhookRecord delivery = record(u"code:HISTORICAL_UPDATE"_s);
    const Result<WebhookReplay> replay = await(previewReplay(m_runtime.get(), delivery));
    QVERIFY(replay);
    QVERIFY(!replay->done);
    QVERIFY(replay->syncs);
    QVERIFY(!replay->deletes);
    QCOMPARE(replay->changes.summary.changes(), 0);
    QCOMPARE(find(u"id:"_s + delivery.delivery.id.value()).first().attempts, delivery.attempts);
}

void TestWebhookReplay::whatWasNeverVerifiedIsNotActedOn()
{
    WebhookRecord forged = record(u"code:HISTORICAL_UPDATE"_s);
    forged.verification = Verification::Failed;
    for (const Result<WebhookReplay>& replay : {await(previewReplay(m_runtime.get(), forged)), await(replayHere(m_runtime.get(), forged))}) {
        QVERIFY(!replay);
        QCOMPARE(replay.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(replay.error().code, u"verification"_s);
    }
    QVERIFY(!await(deletionOf(m_runtime.get(), forged)));
}

void TestWebhookReplay::anEditedCopyMayBeReplayed()
{
    const Result<WebhookReplay> replay = await(replayHere(m_runtime.get(), copyWith(u"LOGIN_REPAIRED"_s)));
    QVERIFY(replay);
    QVERIFY(replay->done);
    QCOMPARE(replay->event.action, WebhookAction::RefreshItem);
}

void TestWebhookReplay::aRevokedAccountNamesWhatItWouldDelete()
{
    const Result<QList<Account>> accounts = m_reader->accounts(ItemId(m_item));
    QVERIFY(accounts && !accounts->isEmpty());
    const Account& account = accounts->first();
    const WebhookRecord revocation = copyWith(u"USER_ACCOUNT_REVOKED"_s, {{u"account_id"_s, account.id.value()}});
    const qint64 before = rows();
    const Result<WebhookReplay> replay = await(previewReplay(m_runtime.get(), revocation));
    QVERIFY(replay);
    QVERIFY(replay->deletes);
    QCOMPARE(replay->deletes->account, account.id);
    QCOMPARE(replay->deletes->held.name, account.name);
    QVERIFY(replay->deletes->held.transactions > 0);
    QVERIFY(replay->deletes->held.transactions < before);
    QCOMPARE(rows(), before);
}

void TestWebhookReplay::whatWaitsForItsVerdictIsLookedAtAsWell()
{
    const Result<QList<Account>> accounts = m_reader->accounts(ItemId(m_item));
    QVERIFY(accounts && !accounts->isEmpty());
    WebhookRecord unjudged = copyWith(u"USER_ACCOUNT_REVOKED"_s, {{u"account_id"_s, accounts->first().id.value()}});
    unjudged.editedFrom = {};
    unjudged.verification = Verification::NotChecked;
    QVERIFY(!await(deletionOf(m_runtime.get(), unjudged))); // it cannot be replayed
    const Result<std::optional<ReplayDeletion>> deletion = await(deletionOnceHandled(m_runtime.get(), unjudged));
    QVERIFY(deletion && *deletion);
    QCOMPARE((*deletion)->account, accounts->first().id);
}

void TestWebhookReplay::anAccountThatIsNotHeldDeletesNothing()
{
    const WebhookRecord revocation = copyWith(u"USER_ACCOUNT_REVOKED"_s, {{u"account_id"_s, u"nobody"_s}});
    const Result<std::optional<ReplayDeletion>> deletion = await(deletionOf(m_runtime.get(), revocation));
    QVERIFY(deletion);
    QVERIFY(!*deletion);
}

void TestWebhookReplay::aReplayOfANoticeSyncsNothing()
{
    const Result<WebhookReplay> replay = await(replayHere(m_runtime.get(), copyWith(u"NEW_ACCOUNTS_AVAILABLE"_s)));
    QVERIFY(replay);
    QVERIFY(replay->done);
    QVERIFY(!replay->syncs);
}

void TestWebhookReplay::aReplaySyncs()
{
    const WebhookRecord delivery = record(u"code:HISTORICAL_UPDATE"_s);
    const Result<WebhookReplay> replay = await(replayHere(m_runtime.get(), delivery));
    QVERIFY(replay);
    QVERIFY(replay->done);
    QVERIFY(replay->syncs);
    const auto attempts = [&] { return find(u"id:"_s + delivery.delivery.id.value()).first().attempts; };
    QTRY_COMPARE_WITH_TIMEOUT(attempts(), delivery.attempts + 1, kArrivesWithin);
}

void TestWebhookReplay::elsewhereGetsTheBytesAndTheHeaders()
{
    Forwarder forwarder;
    const WebhookRecord delivery = record(u"code:HISTORICAL_UPDATE"_s);
    const Result<WebhookPoster::Outcome> outcome = await(replayElsewhere(m_runtime.get(), delivery, forwarder.url()));
    QVERIFY(outcome);
    QCOMPARE(forwarder.count(), 1);
    QCOMPARE(forwarder.at(0).body, delivery.delivery.body);
    QVERIFY(!forwarder.at(0).header("Plaid-Verification").isEmpty());
}

void TestWebhookReplay::aDeliveryNobodyKnowsIsNotFound()
{
    const Result<WebhookRecord> found = await(findDelivery(m_runtime.get(), WebhookId(u"whk_nobody"_s)));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestWebhookReplay)
#include "tst_webhookreplay.moc"
