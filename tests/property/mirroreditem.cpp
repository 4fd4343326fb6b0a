// SPDX-License-Identifier: Apache-2.0
#include "tests/property/mirroreditem.h"

#include "app/demo/comparison.h"
#include "core/api/apikeyservice.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/backoff.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "core/sync/syncscheduler.h"
#include "tests/support/await.h"
#include "tests/support/freshdatabase.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QTest>

namespace egret::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000;
constexpr int kFirstPoll = 2; // milliseconds; each nap is half as long again as the one before
constexpr int kLongestPoll = 50;
constexpr double kBackoffScale = 0.0001;

//! QTest::qWaitFor without its naps of 10 ms.
template <typename Condition>
bool waitFor(Condition condition)
{
    QDeadlineTimer deadline(kPatience);
    for (int nap = kFirstPoll; !condition(); nap = std::min(nap + nap / 2, kLongestPoll)) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(nap);
    }
    return true;
}

Runtime::Options runtimeOptions(const QString& directory, quint64 seed, Timestamp now)
{
    Runtime::Options options;
    options.directory = directory;
    options.program = u"property test"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, directory, {}};
    options.simulates = true;
    options.listen = HttpServer::Options{};
    options.offline.seed = seed;
    options.offline.now = now;
    options.offline.clockSpeed = 0;
    options.offline.delays = SandboxDelays::Realistic;
    options.offline.retryBase = 20ms;
    return options;
}

} // namespace

MirroredItem::~MirroredItem()
{
    if (m_runtime)
        [[maybe_unused]] const Result<> stopped = await(m_runtime->stop());
}

bool MirroredItem::start(const Options& options)
{
    if (options.mail == Mail::Kept)
        m_bag = std::make_unique<Forwarder>();
    const DataDirectory files(m_directory.path());
    putFreshDatabase(files.egretDatabase(), Database::Schema::Egret);
    putFreshDatabase(files.inboxDatabase(), Database::Schema::Inbox);
    putFreshDatabase(files.requestsDatabase(), Database::Schema::Requests);
    Runtime::Options wishes = runtimeOptions(m_directory.path(), options.seed, m_clock.now());
    wishes.clock = options.strategy == FetchStrategy::Kind::Get ? &m_clock : nullptr;
    m_runtime = std::make_unique<Runtime>(wishes);
    if (!await(m_runtime->start()))
        return false;
    m_runtime->backoff().setScale(kBackoffScale);
    return makeIntegration(options.strategy) && link(options);
}

bool MirroredItem::makeIntegration(FetchStrategy::Kind strategy)
{
    NewIntegration request;
    request.name = u"Lending"_s;
    request.environment = Environment::Offline;
    const Result<Integration> integration = await(m_runtime->integrations().add(request));
    if (!integration || !await(m_runtime->integrationsChanged()))
        return false;
    m_integration = *integration;
    const std::function<Result<>(Stores&)> choose = [id = m_integration.id, strategy](Stores& stores) {
        return stores.integrations.setStrategy(id, {strategy, FetchStrategy().days});
    };
    return m_runtime->sandbox() != nullptr && await(m_runtime->writer().run(choose));
}

//! What the company's own back end does once its customer has finished Link.
bool MirroredItem::link(const Options& options)
{
    const QUrl hook = m_bag ? m_bag->url() : webhookUrl(m_runtime->listening(), m_integration);
    const QJsonObject wishes{{u"webhook"_s, hook.toString()}, {u"override_username"_s, options.user},
        {u"transactions"_s, QJsonObject{{u"days_requested"_s, options.days}}}};
    const QJsonObject created = ask(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}}, {u"options"_s, wishes}});
    const QJsonObject exchanged = ask(u"/item/public_token/exchange"_s, {{u"public_token"_s, created["public_token"_L1]}});
    m_item = ItemId(exchanged["item_id"_L1].toString());
    const Result<NewApiKey> key = await(m_runtime->apiKeys().create(u"back end"_s));
    if (m_item.isEmpty() || !key)
        return false;
    const QJsonObject body{{u"item_id"_s, m_item.value()}, {u"access_token"_s, exchanged["access_token"_L1]}, {u"end_user_id"_s, u"shop"_s}};
    int status = 0;
    post(linkUrl(m_runtime->listening(), m_integration), QJsonDocument(body).toJson(), {{"x-api-key"_ba, key->key.reveal().toLatin1()}}, &status);
    letPass(3min); // INITIAL_UPDATE, HISTORICAL_UPDATE
    return status == 201;
}

QByteArray MirroredItem::post(const QUrl& url, const QByteArray& body, const HttpHeaderList& headers, int* status)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(kPatience);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

QJsonObject MirroredItem::ask(const QString& path, const QJsonObject& body)
{
    const Sandbox& sandbox = *m_runtime->sandbox();
    int status = 0;
    const QByteArray answer = post(QUrl(sandbox.baseUrl().toString() + path), QJsonDocument(body).toJson(QJsonDocument::Compact),
        {{"PLAID-CLIENT-ID"_ba, sandbox.clientId().toLatin1()}, {"PLAID-SECRET"_ba, sandbox.secret().reveal().toLatin1()}}, &status);
    if (status != 200)
        qWarning().noquote() << path << "was refused with" << status << answer;
    return QJsonDocument::fromJson(answer).object();
}

void MirroredItem::setFaults(const QString& rules)
{
    ask(u"/sandbox-control/faults"_s, {{u"faults"_s, rules}});
}

void MirroredItem::letPass(std::chrono::seconds time)
{
    ask(u"/sandbox-control/clock"_s, {{u"advance_seconds"_s, qint64(time.count())}});
    m_clock.advance(time);
}

void MirroredItem::moveBank()
{
    if (const Result<> moved = m_runtime->sandbox()->refresh(m_item); !moved)
        qWarning().noquote() << "the bank does not move:" << moved.error();
}

QList<HttpRequest> MirroredItem::collectMail()
{
    const auto allLeft = [this] {
        const QJsonArray sent = ask(u"/sandbox-control/webhooks"_s, {})["webhooks"_L1].toArray();
        return std::none_of(sent.begin(), sent.end(), [](const QJsonValue& webhook) { return webhook["state"_L1].toString() == "waiting"_L1; });
    };
    if (!waitFor(allLeft))
        qWarning() << "webhooks stay under way";
    QList<HttpRequest> mail;
    for (const qsizetype count = m_bag->count(); m_collected < count; ++m_collected)
        mail.append(m_bag->at(m_collected));
    return mail;
}

int MirroredItem::deliver(const HttpRequest& webhook)
{
    int status = 0;
    post(webhookUrl(m_runtime->listening(), m_integration), webhook.body, forwardedHeaders(webhook), &status);
    return status;
}

bool MirroredItem::isQuiet() const
{
    return m_runtime->webhooksWaiting() == 0 && m_runtime->scheduler().isIdle();
}

bool MirroredItem::settle()
{
    return waitFor([this] { return isQuiet(); });
}

void MirroredItem::lookUnasked()
{
    m_runtime->scheduler().requestSync(m_item);
}

bool MirroredItem::readAnew()
{
    return bool(await(m_runtime->scheduler().syncAnew(m_item)));
}

QStringList MirroredItem::differencesNow(QDate from)
{
    if (!isQuiet())
        return {u"work is under way"_s};
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory.path());
    if (!reader)
        return {reader.error().detail};
    const Result<RowIndex> index = (*reader)->transactionIndex({});
    Result<QList<TransactionRow>> rows
        = index ? (*reader)->transactionRows({(*index)->begin(), (*index)->end()}) : unexpected(index.error());
    if (!rows)
        return {rows.error().detail};
    QList<QJsonObject> truth = m_runtime->sandbox()->transactionsOf(m_item);
    if (from.isValid()) {
        rows->removeIf([from](const TransactionRow& row) { return row.transaction.date < from; });
        truth.removeIf([from](const QJsonObject& row) { return QDate::fromString(row["date"_L1].toString(), Qt::ISODate) < from; });
    }
    return differences(*rows, truth);
}

QStringList MirroredItem::differencesAtTheEnd(QDate from)
{
    QStringList found;
    waitFor([&] { return (found = differencesNow(from)).isEmpty(); });
    return found;
}

} // namespace egret::test
