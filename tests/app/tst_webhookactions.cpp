// SPDX-License-Identifier: Apache-2.0
#include "app/webhookactions.h"

#include "app/engine.h"
#include "core/receiver/webhookcopy.h"
#include "core/receiver/webhookinbox.h"
#include "core/store/accountrevocationstore.h"
#include "core/store/database.h"
#include "core/store/datadirectory.h"
#include "core/store/inboxreader.h"
#include "core/store/writer.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;

} // namespace

//! A real engine with the offline sandbox; webhooks come over real HTTP.
class TestWebhookActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void firingTwiceAndForgingGivesADuplicateAndARejection();
    void aPreviewSaysWhatWouldChangeAndWritesNothing();
    void replayingActsOnItAgain();
    void judgingAgainUsesTheKeptKey();
    void whatWasForgedIsNotReplayed();
    void sendingOnReportsTheAnswer();
    void puttingBackCountsWhatIsActedOn();
    void anUnknownWebhookIsAnError();
    void beforeTheEngineStartsEverythingIsRefused();
    void whatWouldDeleteWaitsForAgreement();
    void whatCannotBeReadMayDeleteAnything();

private:
    QList<WebhookSummary> webhooks(const QString& query) const;
    ItemId anyItem() const;
    //! An edited copy in the inbox, which says that \a account was taken back.
    WebhookId revocationOf(const ItemId& item, const AccountId& account);
    HeldAccount held(const ItemId& item, const AccountId& account);
    ReplayOutcome outcomeOf(const std::function<void()>& wish);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    WebhookActions* m_actions = nullptr;
};

void TestWebhookActions::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    Runtime::Options options;
    options.directory = m_directory->path();
    options.program = u"egret"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory->path(), {}};
    options.simulates = true;
    options.listen = HttpServer::Options{QHostAddress::LocalHost, 0, {}};
    m_engine = std::make_unique<Engine>(options);
    m_actions = new WebhookActions(*m_engine);
    QSignalSpy started(m_engine.get(), &Engine::started);
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kWaits);
    QSignalSpy ready(m_engine.get(), &Engine::sandboxReady);
    m_engine->startSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kWaits);
}

void TestWebhookActions::cleanupTestCase()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kWaits);
    m_engine.reset();
}

QList<WebhookSummary> TestWebhookActions::webhooks(const QString& text) const
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    const Result<WebhookQuery> query = parseWebhookQuery(text, SystemClock().now());
    const Result<QList<WebhookSummary>> found = (*reader)->webhooks(*query, -1);
    return found ? *found : QList<WebhookSummary>();
}

ItemId TestWebhookActions::anyItem() const
{
    const Result<std::unique_ptr<InboxReader>> reader = InboxReader::open(m_directory->path());
    const Result<QHash<ItemId, ItemName>> names = (*reader)->itemNames();
    QList<ItemId> items = names->keys();
    std::sort(items.begin(), items.end(), [](const ItemId& a, const ItemId& b) { return a.value() < b.value(); });
    return items.first();
}

ReplayOutcome TestWebhookActions::outcomeOf(const std::function<void()>& wish)
{
    ReplayOutcome outcome;
    bool came = false;
    const auto connection = connect(m_actions, &WebhookActions::replayed, this, [&](const ReplayOutcome& told) {
        outcome = told;
        came = true;
    });
    wish();
    if (!QTest::qWaitFor([&] { return came; }, kWaits))
        qWarning("nothing was told");
    disconnect(connection);
    return outcome;
}

WebhookId TestWebhookActions::revocationOf(const ItemId& item, const AccountId& account)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    const WebhookId genuine = webhooks(u"state:handled item:"_s + item.value()).first().id;
    const QJsonObject body{{u"webhook_type"_s, u"ITEM"_s}, {u"webhook_code"_s, u"USER_ACCOUNT_REVOKED"_s},
        {u"item_id"_s, item.value()}, {u"account_id"_s, account.value()}};
    const std::function<Result<WebhookRecord>(WebhookStore&)> find = [genuine](WebhookStore& store) { return store.find(genuine); };
    const Result<WebhookRecord> record = test::await(m_engine->runtime().webhooks().run(find));
    const WebhookRecord copy = editedCopy(*record, QJsonDocument(body).toJson(QJsonDocument::Compact), SystemClock().now());
    bool stored = false;
    m_engine->runtime().webhooks().append(copy, [&stored](const Result<>& done) { stored = bool(done); });
    return QTest::qWaitFor([&stored] { return stored; }, kWaits) ? copy.delivery.id : WebhookId();
}

HeldAccount TestWebhookActions::held(const ItemId& item, const AccountId& account)
{
    const std::function<Result<std::optional<HeldAccount>>(Stores&)> look
        = [&](Stores& stores) { return stores.accountRevocations.heldOf(item, account); };
    const Result<std::optional<HeldAccount>> held = test::await(m_engine->runtime().writer().run(look));
    return held && *held ? **held : HeldAccount();
}

void TestWebhookActions::firingTwiceAndForgingGivesADuplicateAndARejection()
{
    FireRequest request{anyItem(), {u"ITEM"_s, u"LOGIN_REPAIRED"_s}, 2, 0, true};
    FireOutcome outcome;
    bool came = false;
    connect(m_actions, &WebhookActions::fired, this, [&](const FireOutcome& told) {
        outcome = told;
        came = true;
    }, Qt::SingleShotConnection);
    m_actions->fire(request);
    QTRY_VERIFY_WITH_TIMEOUT(came, kWaits);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.fired, 2);
    QVERIFY(outcome.forgeryStatus >= 200);
    const QString base = u"code:LOGIN_REPAIRED "_s;
    QTRY_COMPARE_WITH_TIMEOUT(webhooks(base + u"state:handled duplicate:no"_s).size(), 1, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(webhooks(base + u"duplicate:yes"_s).size(), 1, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(webhooks(base + u"state:rejected"_s).size(), 1, kWaits);
}

void TestWebhookActions::aPreviewSaysWhatWouldChangeAndWritesNothing()
{
    const WebhookId webhook = webhooks(u"code:SYNC_UPDATES_AVAILABLE state:handled"_s).first().id;
    const ReplayOutcome outcome = outcomeOf([&] { m_actions->preview(webhook); });
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.webhook, webhook);
    QVERIFY(outcome.isPreview && outcome.syncs);
    QCOMPARE(outcome.added, 0); // everything is here
    QCOMPARE(outcome.removed, 0);
}

void TestWebhookActions::replayingActsOnItAgain()
{
    const WebhookId webhook = webhooks(u"code:SYNC_UPDATES_AVAILABLE state:handled"_s).first().id;
    const ReplayOutcome outcome = outcomeOf([&] { m_actions->replay(webhook, false); });
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    QVERIFY(!outcome.isPreview);
    QVERIFY(outcome.syncs);
    QCOMPARE(outcome.action, WebhookAction::SyncItem);
}

void TestWebhookActions::judgingAgainUsesTheKeptKey()
{
    const WebhookId webhook = webhooks(u"verification:verified"_s).first().id;
    QSignalSpy told(m_actions, &WebhookActions::rechecked);
    m_actions->recheck(webhook);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kWaits);
    const QJsonObject report = told.first().at(1).toJsonObject();
    QCOMPARE(report["verification"_L1].toString(), u"verified"_s);
    QCOMPARE(report["checks"_L1].toArray().size(), 7);
}

void TestWebhookActions::whatWasForgedIsNotReplayed()
{
    const WebhookId forged = webhooks(u"state:rejected"_s).first().id;
    const ReplayOutcome outcome = outcomeOf([&] { m_actions->replay(forged, false); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, u"verification"_s);
}

void TestWebhookActions::sendingOnReportsTheAnswer()
{
    const WebhookId webhook = webhooks(u"verification:verified"_s).first().id;
    QUrl nowhere = m_engine->runtime().listening();
    nowhere.setPath(u"/nothing/here"_s);
    const ReplayOutcome outcome = outcomeOf([&] { m_actions->sendTo(webhook, nowhere); });
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.target, nowhere);
    QCOMPARE(outcome.httpStatus, 404);
    const ReplayOutcome refused = outcomeOf([&] { m_actions->sendTo(webhook, QUrl(u"http://example.com/hook"_s)); });
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, u"to"_s);
}

void TestWebhookActions::puttingBackCountsWhatIsActedOn()
{
    const WebhookId handled = webhooks(u"state:handled"_s).first().id;
    const WebhookId forged = webhooks(u"state:rejected"_s).first().id;
    QSignalSpy told(m_actions, &WebhookActions::requeued);
    m_actions->requeue({handled, forged}, false);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kWaits);
    QCOMPARE(told.first().first().toLongLong(), 1);
}

void TestWebhookActions::whatWouldDeleteWaitsForAgreement()
{
    const ItemId item = anyItem();
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    const AccountId account = (*reader)->accounts(item)->first().id;
    const HeldAccount before = held(item, account);
    QVERIFY(before.transactions > 0);
    const WebhookId revocation = revocationOf(item, account);
    const WebhookLoss loss{item, before.name, before.transactions};
    const ReplayOutcome preview = outcomeOf([&] { m_actions->preview(revocation); });
    QVERIFY(preview.isPreview && preview.mayDelete && !preview.error);
    QCOMPARE(preview.loss, std::optional(loss));
    const ReplayOutcome question = outcomeOf([&] { m_actions->replay(revocation, false); });
    QVERIFY(question.isPreview && question.mayDelete);
    QCOMPARE(question.loss, std::optional(loss));
    QSignalSpy questions(m_actions, &WebhookActions::requeueQuestioned);
    QSignalSpy requeued(m_actions, &WebhookActions::requeued);
    m_actions->requeue({revocation}, false);
    QTRY_COMPARE_WITH_TIMEOUT(questions.count(), 1, kWaits);
    QCOMPARE(questions.first().first().value<RequeueQuestion>().losses, QList<WebhookLoss>{loss});
    QCOMPARE(requeued.count(), 0);
    QCOMPARE(held(item, account).transactions, before.transactions);
    m_actions->requeue({revocation}, true);
    QTRY_COMPARE_WITH_TIMEOUT(requeued.count(), 1, kWaits);
    const ReplayOutcome done = outcomeOf([&] { m_actions->replay(revocation, true); });
    QVERIFY(!done.isPreview && !done.error);
    QTRY_COMPARE_WITH_TIMEOUT(held(item, account).transactions, 0, kWaits);
    QVERIFY(!outcomeOf([&] { m_actions->preview(revocation); }).mayDelete); // nothing is left
}

void TestWebhookActions::whatCannotBeReadMayDeleteAnything()
{
    const ItemId item = anyItem();
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    const AccountId account = (*reader)->accounts(item)->last().id;
    const WebhookId revocation = revocationOf(item, account);
    const Result<std::unique_ptr<Database>> database
        = Database::open(DataDirectory(m_directory->path()).egretDatabase(), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY((*database)->execute(u"ALTER TABLE accounts RENAME TO accounts_aside"_s));
    const auto mend = qScopeGuard([&] { QVERIFY((*database)->execute(u"ALTER TABLE accounts_aside RENAME TO accounts"_s)); });
    for (const ReplayOutcome& outcome : {outcomeOf([&] { m_actions->preview(revocation); }), outcomeOf([&] { m_actions->replay(revocation, false); })}) {
        QVERIFY(outcome.isPreview && outcome.mayDelete && !outcome.loss);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Storage);
    }
    QSignalSpy questions(m_actions, &WebhookActions::requeueQuestioned);
    m_actions->requeue({revocation}, false);
    QTRY_COMPARE_WITH_TIMEOUT(questions.count(), 1, kWaits);
    QVERIFY(questions.first().first().value<RequeueQuestion>().unknown);
}

void TestWebhookActions::anUnknownWebhookIsAnError()
{
    const ReplayOutcome outcome = outcomeOf([&] { m_actions->preview(WebhookId(u"whk_none"_s)); });
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::NotFound);
    QSignalSpy failed(m_actions, &WebhookActions::failed);
    m_actions->recheck(WebhookId(u"whk_none"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kWaits);
}

void TestWebhookActions::beforeTheEngineStartsEverythingIsRefused()
{
    const QTemporaryDir directory;
    Runtime::Options options;
    options.directory = directory.path();
    Engine engine(options);
    WebhookActions actions(engine);
    QSignalSpy failed(&actions, &WebhookActions::failed);
    QSignalSpy replayed(&actions, &WebhookActions::replayed);
    QSignalSpy fired(&actions, &WebhookActions::fired);
    actions.recheck(WebhookId(u"whk_1"_s));
    actions.requeue({}, false);
    actions.preview(WebhookId(u"whk_1"_s));
    actions.replay(WebhookId(u"whk_1"_s), false);
    actions.sendTo(WebhookId(u"whk_1"_s), {});
    actions.fire({});
    QCOMPARE(failed.count(), 2);
    QCOMPARE(replayed.count(), 3);
    QCOMPARE(fired.count(), 1);
}

QTEST_GUILESS_MAIN(TestWebhookActions)
#include "tst_webhookactions.moc"
