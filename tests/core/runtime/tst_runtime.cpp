// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/runtime.h"

#include "core/api/apikeyservice.h"
#include "core/integrations/enduserservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/link/linkservice.h"
#include "core/receiver/webhookinbox.h"
#include "core/secrets/tokenvault.h"
#include "core/store/reader.h"
#include "core/sync/syncscheduler.h"
#include "tests/support/await.h"
#include "tests/support/forwarder.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArrivesWithin = 20'000;

//! The wall clock, moved by what a test says.
class ShiftedClock final : public Clock {
public:
    Timestamp now() const override { return SystemClock().now() + std::chrono::seconds(shift.load()); }
    std::atomic<int> shift = 0;
};

} // namespace

class TestRuntime : public QObject {
    Q_OBJECT

private slots:
    void aLateWebhookIsRefusedAndTheTimedSyncStillBringsItsRows();
    void aSecondRuntimeIsToldWhoHoldsTheDirectory();
    void offlineItemsSurviveARestart();
    void aMissingDataKeyLeavesHistoryReadableAndIsNotReplaced();
    void anErasedEndUserIsInNoFileAnyMore();
    void aRotatedWebhookUrlWorksAcrossARestartUntilItsGraceEnds();
    void stoppingTwiceIsHarmless();
    void anEndDuringTheStartIsObeyed();

private:
    Runtime::Options options(const QString& directory) const;
    //! Makes an Item at the runtime's simulator and posts it to the link URL.
    QString link(Runtime& runtime, const Integration& integration, const QUrl& webhook, const ApiKey& key,
        const QString& endUser = u"shop"_s, QString* token = nullptr);
    //! Names of the files anywhere in \a directory that hold one of \a texts; a log beside a database counts as it.
    static QStringList filesWith(const QString& directory, const QByteArrayList& texts);
    HttpAnswer askSimulator(Runtime& runtime, const QString& path, const QJsonObject& body);
    qint64 storedCount(const QString& directory);
};

Runtime::Options TestRuntime::options(const QString& directory) const
{
    Runtime::Options options;
    options.directory = directory;
    options.program = u"tst_runtime"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, directory, {}};
    options.simulates = true;
    options.listen = HttpServer::Options{};
    options.offline.seed = 5;
    options.offline.now = fromMicroseconds(1'781'706'708'000'000); // 2026-06-17T14:31:48Z, a Wednesday: banks post something
    options.offline.clockSpeed = 0;
    return options;
}

HttpAnswer TestRuntime::askSimulator(Runtime& runtime, const QString& path, const QJsonObject& body)
{
    return post(QUrl(runtime.sandbox()->baseUrl().toString() + path), body,
        {{"PLAID-CLIENT-ID"_ba, runtime.sandbox()->clientId().toLatin1()},
            {"PLAID-SECRET"_ba, runtime.sandbox()->secret().reveal().toLatin1()}});
}

QString TestRuntime::link(
    Runtime& runtime, const Integration& integration, const QUrl& webhook, const ApiKey& key, const QString& endUser, QString* token)
{
    const QJsonObject created = askSimulator(runtime, u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s, QJsonObject{{u"webhook"_s, webhook.toString()}, {u"override_username"_s, u"user_acme_coffee"_s}}}}).json();
    const QJsonObject exchanged
        = askSimulator(runtime, u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}}).json();
    if (token)
        *token = exchanged["access_token"_L1].toString();
    const HttpAnswer linked = post(linkUrl(runtime.listening(), integration),
        QJsonObject{{u"item_id"_s, exchanged["item_id"_L1]}, {u"access_token"_s, exchanged["access_token"_L1]},
            {u"end_user_id"_s, endUser}},
        {{"x-api-key"_ba, key.reveal().toLatin1()}});
    return linked.status == 201 ? exchanged["item_id"_L1].toString() : QString();
}

QStringList TestRuntime::filesWith(const QString& directory, const QByteArrayList& texts)
{
    QStringList names;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto isIn = [&bytes](const QByteArray& text) { return bytes.contains(text); };
        if (std::any_of(texts.begin(), texts.end(), isIn))
            names += files.fileName().remove(u"-wal"_s);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

qint64 TestRuntime::storedCount(const QString& directory)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return -1;
    const Result<qint64> count = (*reader)->transactionCount({});
    return count ? *count : -1;
}

void TestRuntime::aLateWebhookIsRefusedAndTheTimedSyncStillBringsItsRows()
{
    const QTemporaryDir directory;
    ShiftedClock clock;
    Runtime::Options chosen = options(directory.path());
    chosen.clock = &clock;
    chosen.syncInterval = std::chrono::seconds(2);
    Runtime runtime(chosen);
    QVERIFY(await(runtime.start()));
    NewIntegration request;
    request.name = u"Late"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(runtime.integrations().add(request));
    QVERIFY(integration);
    QVERIFY(await(runtime.integrationsChanged()));
    QVERIFY(runtime.sandbox());
    const Result<NewApiKey> key = await(runtime.apiKeys().create(u"test"_s));
    QVERIFY(key);

    Forwarder forwarder; // Plaid's webhooks come here and nowhere else
    const QString item = link(runtime, *integration, forwarder.url(), key->key);
    QVERIFY(!item.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(forwarder.count() >= 2, kArrivesWithin);
    const QUrl hook = webhookUrl(runtime.listening(), *integration);
    QCOMPARE(post(hook, forwarder.at(0).body, forwardedHeaders(forwarder.at(0))).status, 200);

    const qsizetype before = forwarder.count();
    QVERIFY(runtime.sandbox()->refresh(ItemId(item)));
    QTRY_VERIFY_WITH_TIMEOUT(forwarder.count() > before, kArrivesWithin);
    clock.shift = 6 * 60;
    const HttpAnswer late = post(hook, forwarder.at(before).body, forwardedHeaders(forwarder.at(before)));
    QCOMPARE(late.status, 401);
    QVERIFY2(late.body.contains("iat"), late.body.constData());

    const qint64 atBank = runtime.sandbox()->transactionsOf(ItemId(item)).size();
    QTRY_COMPARE_WITH_TIMEOUT(storedCount(directory.path()), atBank, kArrivesWithin);
    QVERIFY(await(runtime.stop()));
}

void TestRuntime::aSecondRuntimeIsToldWhoHoldsTheDirectory()
{
    const QTemporaryDir directory;
    Runtime first(options(directory.path()));
    QVERIFY(await(first.start()));
    Runtime second(options(directory.path()));
    const Result<> refused = await(second.start());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InUse);
    QVERIFY(refused.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(await(second.stop()));
    QVERIFY(await(first.stop()));
    Runtime third(options(directory.path()));
    QVERIFY(await(third.start()));
    QVERIFY(await(third.stop()));
}

void TestRuntime::offlineItemsSurviveARestart()
{
    const QTemporaryDir directory;
    const QTemporaryDir secrets;
    QFile passphrase(secrets.filePath(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("a passphrase\n");
    passphrase.close();
    Runtime::Options chosen = options(directory.path());
    chosen.secrets = SecretStoreRequest{SecretStoreKind::File, directory.path(), passphrase.fileName()};
    QString item;
    qint64 rows = 0;
    {
        Runtime runtime(chosen);
        QVERIFY(await(runtime.start()));
        NewIntegration request;
        request.name = u"Offline"_s;
        request.environment = Environment::Offline;
        const Result<Integration> integration = await(runtime.integrations().add(request));
        QVERIFY(integration);
        QVERIFY(await(runtime.integrationsChanged()));
        const Result<NewApiKey> key = await(runtime.apiKeys().create(u"test"_s));
        QVERIFY(key);
        QVERIFY(runtime.sandbox());
        item = link(runtime, *integration, webhookUrl(runtime.listening(), *integration), key->key);
        QVERIFY(!item.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(storedCount(directory.path()) > 100, kArrivesWithin);
        rows = runtime.sandbox()->transactionsOf(ItemId(item)).size();
        QTRY_COMPARE_WITH_TIMEOUT(storedCount(directory.path()), rows, kArrivesWithin);
        chosen.listen->port = quint16(runtime.listening().port()); // where the Items' webhooks go
        QVERIFY(await(runtime.stop()));
    }
    Runtime again(chosen);
    QVERIFY(await(again.start()));
    QVERIFY(again.sandbox());
    QCOMPARE(again.sandbox()->items(), QList<ItemId>{ItemId(item)});
    QCOMPARE(qint64(again.sandbox()->transactionsOf(ItemId(item)).size()), rows);
    QVERIFY(again.sandbox()->refresh(ItemId(item)));
    const auto mirrored = [&] { return storedCount(directory.path()) == again.sandbox()->transactionsOf(ItemId(item)).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(mirrored(), kArrivesWithin);
    QVERIFY(await(again.stop()));
}

void TestRuntime::aMissingDataKeyLeavesHistoryReadableAndIsNotReplaced()
{
    const QTemporaryDir directory;
    {
        Runtime runtime(options(directory.path()));
        QVERIFY(await(runtime.start()));
        QVERIFY(runtime.vault().isOpen());
        QVERIFY(await(runtime.stop()));
    }
    for (int attempt = 0; attempt < 2; ++attempt) { // memory forgets: the key is gone for good
        Runtime runtime(options(directory.path()));
        QVERIFY(await(runtime.start()));
        QVERIFY(!runtime.vault().isOpen());
        QCOMPARE(runtime.vault().reason().code, u"data_key_missing"_s);
        QCOMPARE(storedCount(directory.path()), 0);
        QVERIFY(await(runtime.stop()));
    }
}

void TestRuntime::anErasedEndUserIsInNoFileAnyMore()
{
    const QTemporaryDir directory;
    Runtime runtime(options(directory.path()));
    QVERIFY(await(runtime.start()));
    NewIntegration request;
    request.name = u"Offline"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(runtime.integrations().add(request));
    QVERIFY(integration);
    QVERIFY(await(runtime.integrationsChanged()));
    const Result<NewApiKey> key = await(runtime.apiKeys().create(u"test"_s));
    QVERIFY(key);
    LinkOrder order;
    order.integration = integration->id;
    order.endUser = EndUserId(u"somebody-7391"_s);
    order.options.clientName = u"Shop"_s;
    QVERIFY(await(runtime.links().start(order))); // a visit that nobody ends
    QString token;
    const QUrl hook = webhookUrl(runtime.listening(), *integration);
    const QString item = link(runtime, *integration, hook, key->key, u"somebody-7391"_s, &token);
    const QString other = link(runtime, *integration, hook, key->key, u"shop"_s);
    QVERIFY(!item.isEmpty() && !other.isEmpty());
    const auto delivered = [&](const QString& about) -> qint64 {
        const Result<std::unique_ptr<Reader>> reader = Reader::open(directory.path());
        const Result<qint64> count = (*reader)->webhookCount(*parseWebhookQuery(u"item:"_s + about, {}));
        return count ? *count : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(delivered(item) + delivered(other), 8, kArrivesWithin); // all that a first sync brings
    const qint64 atBank = runtime.sandbox()->transactionsOf(ItemId(item)).size();
    const qint64 ofOther = runtime.sandbox()->transactionsOf(ItemId(other)).size();
    QTRY_COMPARE_WITH_TIMEOUT(storedCount(directory.path()), atBank + ofOther, kArrivesWithin);
    QTRY_VERIFY_WITH_TIMEOUT(runtime.scheduler().isIdle() && runtime.webhooksWaiting() == 0, kArrivesWithin);
    const QByteArrayList traces{"somebody-7391"_ba, item.toLatin1(), token.toLatin1()};
    const QString found = filesWith(directory.path(), traces.mid(0, 2)).join(u' ');
    QCOMPARE(found, u"egret.db inbox.db requests.db sandbox.journal"_s);

    const Result<ErasureReceipt> receipt = await(runtime.endUsers().erase(EndUserId(u"somebody-7391"_s), false));
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->itemsRemovedAtPlaid, 1);
    QCOMPARE(receipt->transactions, atBank);
    QCOMPARE(receipt->webhooks, 4);
    QVERIFY(receipt->requests >= 4);
    QCOMPARE(filesWith(directory.path(), traces), QStringList());
    QCOMPARE(storedCount(directory.path()), ofOther);
    QVERIFY(await(runtime.stop()));
    QCOMPARE(filesWith(directory.path(), traces), QStringList());
}

void TestRuntime::aRotatedWebhookUrlWorksAcrossARestartUntilItsGraceEnds()
{
    const QTemporaryDir directory;
    ShiftedClock clock;
    Runtime::Options chosen = options(directory.path());
    chosen.clock = &clock;
    chosen.simulates = false;
    QString oldPath;
    QString newPath;
    const auto path = [](const QString& token) -> QString { return u"/webhooks/plaid/"_s + token; };
    const auto statusAt = [](const Runtime& runtime, const QString& where) {
        return post(QUrl(runtime.listening().toString() + where), QJsonObject{{u"webhook_type"_s, u"ITEM"_s}}).status;
    };
    {
        Runtime runtime(chosen);
        QVERIFY(await(runtime.start()));
        NewIntegration request;
        request.name = u"Rotated"_s;
        request.environment = Environment::Offline;
        const Result<Integration> added = await(runtime.integrations().add(request));
        QVERIFY(added);
        QVERIFY(await(runtime.integrationsChanged()));
        oldPath = path(added->pathToken);
        const Result<RotatedPath> rotated = await(runtime.integrations().rotatePath(added->id, std::chrono::days(7)));
        QVERIFY(rotated);
        QVERIFY(await(runtime.integrationsChanged()));
        newPath = path(rotated->integration.pathToken);
        QCOMPARE(statusAt(runtime, oldPath), 401); // an address that is known, and a delivery without a signature
        QCOMPARE(statusAt(runtime, newPath), 401);
        QVERIFY(await(runtime.stop())); // which writes down what was counted
    }
    Runtime again(chosen);
    QVERIFY(await(again.start()));
    QCOMPARE(statusAt(again, oldPath), 401);
    const auto hits = [&directory] {
        const Result<std::unique_ptr<Reader>> reader = Reader::open(directory.path());
        return (*reader)->retiredPaths({})->first().hits;
    };
    QTRY_COMPARE_WITH_TIMEOUT(hits(), 2, kArrivesWithin);
    clock.shift = 7 * 24 * 3600;
    QCOMPARE(statusAt(again, oldPath), 404);
    QCOMPARE(statusAt(again, newPath), 401);
    QVERIFY(await(again.stop()));
    QCOMPARE(hits(), 2);
}

void TestRuntime::stoppingTwiceIsHarmless()
{
    const QTemporaryDir directory;
    Runtime runtime(options(directory.path()));
    QVERIFY(await(runtime.start()));
    QVERIFY(await(runtime.stop()));
    QVERIFY(await(runtime.stop()));
}

void TestRuntime::anEndDuringTheStartIsObeyed()
{
    const QTemporaryDir directory;
    Runtime runtime(options(directory.path()));
    Task<> starting = runtime.start(); // waits for the writer by now
    runtime.beginStop();
    const Result<> started = await(std::move(starting));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Cancelled);
    QVERIFY(runtime.listening().isEmpty());
    QVERIFY(await(runtime.stop()));
}

QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
