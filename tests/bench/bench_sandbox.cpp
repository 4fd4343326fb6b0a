// SPDX-License-Identifier: Apache-2.0
// How fast the simulator is, and how much memory it takes:
//   pages     /transactions/sync in pages of 500, by the engine alone and over HTTP, beside a copy of the same bytes and a
//             server that only sends the same bytes
//   items     10,000 Items: memory, and the start from a journal that holds them
//   million   one Item of 1,000,000 transactions: memory
// usage: bench_sandbox [runs]
#include "core/http/httpserver.h"
#include "core/sandbox/sandbox.h"
#include "core/sandbox/sandboxengine.h"
#include "measure.h"
#include "pageclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstring>

namespace egret::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kItems = 10'000;
constexpr double kMegabyte = 1024.0 * 1024.0;
const QString kManyTransactions = u"user_volume_200000"_s;
const QString kMillion = u"user_volume_1000000"_s;

//! The engine without a server in front of it.
class BareEngine {
public:
    explicit BareEngine(const Sandbox::Options& options = {})
        : m_mint(options.seed)
        , m_engine(options, std::make_unique<Journal>(), {})
    {
    }

    QByteArray post(const QString& path, const QJsonObject& body)
    {
        HttpRequest request;
        request.method = "POST"_ba;
        request.path = path;
        request.headers = {{"Content-Type"_ba, "application/json"_ba}, {"PLAID-CLIENT-ID"_ba, m_mint.clientId().toUtf8()},
            {"PLAID-SECRET"_ba, m_mint.secret().reveal().toUtf8()}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QByteArray answer;
        m_engine.handle(request, [&answer](const HttpResponse& response) { answer = response.body; });
        return answer;
    }

private:
    TokenMint m_mint;
    SandboxEngine m_engine;
};

QJsonObject creation(const QString& username)
{
    return {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
        {u"options"_s,
            QJsonObject{{u"override_username"_s, username}, {u"override_password"_s, u"pass_good"_s},
                {u"transactions"_s, QJsonObject{{u"days_requested"_s, 730}}}}}};
}

//! The access token of a new Item, through \a post; empty where there is no such user.
template <typename Post>
QString link(const Post& post, const QString& username)
{
    const auto text = [](const QByteArray& json, QLatin1String field) { return QJsonDocument::fromJson(json).object().value(field).toString(); };
    const QString publicToken = text(post(u"/sandbox/public_token/create"_s, creation(username)), "public_token"_L1);
    return text(post(u"/item/public_token/exchange"_s, {{u"public_token"_s, publicToken}}), "access_token"_L1);
}

template <typename Post>
bool awaitHistory(const Post& post, const QString& token)
{
    for (int patience = 0; patience < 600; ++patience) {
        if (post(u"/transactions/sync"_s, {{u"access_token"_s, token}, {u"count"_s, 1}}).contains("HISTORICAL_UPDATE_COMPLETE"))
            return true;
        QCoreApplication::processEvents();
        QThread::msleep(50);
    }
    return false;
}

//! Pages without HTTP, and the same bytes copied.
void measureEngine(int runs)
{
    BareEngine engine;
    const auto post = [&engine](const QString& path, const QJsonObject& body) { return engine.post(path, body); };
    QString token = link(post, kManyTransactions);
    if (token.isEmpty())
        token = link(post, {});
    if (!awaitHistory(post, token))
        return;
    QList<double> rates, shares;
    for (int run = 0; run < runs; ++run) {
        QList<QByteArray> pages;
        qint64 transactions = 0;
        QString cursor;
        const Stopwatch watch;
        for (bool more = true; more;) {
            pages.append(post(u"/transactions/sync"_s, {{u"access_token"_s, token}, {u"count"_s, 500}, {u"cursor"_s, cursor}}));
            const QByteArray& page = pages.last();
            more = page.contains("\"has_more\":true");
            const qsizetype at = page.lastIndexOf("\"next_cursor\":\"") + 15;
            cursor = QString::fromLatin1(page.mid(at, page.indexOf('"', at) - at));
            if (pages.size() > 50)
                pages.removeFirst();
            transactions += page.count("\"pending_transaction_id\":");
        }
        const double cpu = watch.cpuSeconds();
        rates.append(double(transactions) / cpu);
        const QByteArray& page = pages.first();
        QByteArray copy(page.size(), Qt::Uninitialized);
        const Stopwatch copying;
        constexpr int kCopies = 2'000;
        for (int i = 0; i < kCopies; ++i)
            std::memcpy(copy.data(), page.constData(), size_t(page.size()));
        const double perPage = copying.cpuSeconds() / kCopies;
        shares.append(cpu / (double(transactions) / 500.0) / perPage);
    }
    report("engine alone, transactions per CPU second", rates, "tx/s");
    report("  its CPU time, in copies of the same bytes", shares, "x");
}

PageCount runClient(const QStringList& arguments)
{
    QProcess client;
    client.start(QCoreApplication::applicationFilePath(), arguments);
    client.waitForFinished(-1);
    const QList<QByteArray> words = client.readAllStandardOutput().split(' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong(), words.value(2).toLongLong()};
}

Router echoing(const QByteArray& body)
{
    Router router;
    Route route;
    route.method = "POST"_ba;
    route.pattern = u"/echo"_s;
    route.handler = [body](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.body = body;
        respond(response);
    };
    router.add(route);
    return router;
}

//! Pages over HTTP, all of this process's CPU time; the client is another process. Beside it a server that only sends.
void measureHttp(int runs)
{
    Sandbox sandbox;
    if (!sandbox.start({}))
        return;
    PageClient own(quint16(sandbox.baseUrl().port()), "PLAID-CLIENT-ID: " + sandbox.clientId().toUtf8() + "\r\nPLAID-SECRET: "
            + sandbox.secret().reveal().toUtf8() + "\r\n");
    const auto post = [&own](const QString& path, const QJsonObject& body) {
        return own.post(path.toLatin1(), QJsonDocument(body).toJson(QJsonDocument::Compact));
    };
    QString token = link(post, kManyTransactions);
    if (token.isEmpty())
        token = link(post, {});
    if (!awaitHistory(post, token))
        return;
    const QByteArray page = post(u"/transactions/sync"_s, {{u"access_token"_s, token}, {u"count"_s, 500}});
    HttpServer server;
    const Result<quint16> echoPort = server.start({}, echoing(page));
    QList<double> rates, walls, ratios;
    for (int run = 0; run < runs && echoPort; ++run) {
        const Stopwatch watch;
        const PageCount count = runClient({u"--sync"_s, QString::number(sandbox.baseUrl().port()), sandbox.clientId(),
            sandbox.secret().reveal(), token});
        const double cpu = watch.cpuSeconds();
        rates.append(double(count.transactions) / cpu);
        walls.append(double(count.transactions) / watch.wallSeconds());
        const Stopwatch echo;
        const PageCount sent = runClient({u"--echo"_s, QString::number(*echoPort), QString::number(count.pages)});
        ratios.append((cpu / double(count.pages)) / (echo.cpuSeconds() / double(sent.pages)));
    }
    report("over HTTP, transactions per CPU second", rates, "tx/s");
    report("over HTTP, transactions per second of the wall", walls, "tx/s");
    report("  its CPU time, in servings of the same bytes", ratios, "x");
}

//! Ten thousand Items: made, kept, and started with.
void measureItems(int runs)
{
    const QTemporaryDir folder;
    Sandbox::Options options;
    options.journal = folder.filePath(u"journal"_s);
    const qint64 before = residentBytes();
    {
        Sandbox sandbox;
        if (!sandbox.start(options))
            return;
        PageClient client(quint16(sandbox.baseUrl().port()), "PLAID-CLIENT-ID: " + sandbox.clientId().toUtf8() + "\r\nPLAID-SECRET: "
                + sandbox.secret().reveal().toUtf8() + "\r\n");
        const auto post = [&client](const QString& path, const QJsonObject& body) {
            return client.post(path.toLatin1(), QJsonDocument(body).toJson(QJsonDocument::Compact));
        };
        const Stopwatch making;
        QString token;
        for (int i = 0; i < kItems; ++i)
            token = link(post, {});
        report("making 10,000 Items", {making.wallSeconds()}, "s");
        awaitHistory(post, token);
        report("memory for 10,000 Items", {double(residentBytes() - before) / kMegabyte}, "MB");
        report("memory in all", {double(residentBytes()) / kMegabyte}, "MB");
    }
    QList<double> starts;
    for (int run = 0; run < runs; ++run) {
        Sandbox sandbox;
        const Stopwatch watch;
        if (sandbox.start(options))
            starts.append(watch.wallSeconds());
    }
    report("start with a journal of 10,000 Items", starts, "s");
}

void measureMillion()
{
    const qint64 before = residentBytes();
    BareEngine engine;
    const auto post = [&engine](const QString& path, const QJsonObject& body) { return engine.post(path, body); };
    const QString token = link(post, kMillion);
    if (token.isEmpty()) {
        std::printf("no user has a million transactions: not measured\n");
        return;
    }
    const Stopwatch watch;
    if (!awaitHistory(post, token))
        return;
    report("a million transactions: ready", {watch.wallSeconds()}, "s");
    report("a million transactions: memory", {double(residentBytes() - before) / kMegabyte}, "MB");
}

int runAsClient(const QStringList& arguments)
{
    PageCount count;
    const auto port = quint16(arguments.value(2).toUInt());
    if (arguments.value(1) == "--echo"_L1)
        count = PageClient(port, {}).repeat("/echo"_ba, arguments.value(3).toLongLong());
    else
        count = PageClient(port, "PLAID-CLIENT-ID: " + arguments.value(3).toUtf8() + "\r\nPLAID-SECRET: " + arguments.value(4).toUtf8() + "\r\n")
                    .syncAll(arguments.value(5).toUtf8());
    std::printf("%lld %lld %lld", static_cast<long long>(count.pages), static_cast<long long>(count.transactions),
        static_cast<long long>(count.bytes));
    return 0;
}

} // namespace

} // namespace egret::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(u"--"))
        return egret::bench::runAsClient(arguments);
    const int runs = std::max(1, arguments.value(1, QStringLiteral("5")).toInt());
    egret::bench::measureMillion();
    egret::bench::measureItems(runs);
    egret::bench::measureEngine(runs);
    egret::bench::measureHttp(runs);
    return 0;
}
