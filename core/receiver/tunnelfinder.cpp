// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/tunnelfinder.h"

#include "core/plaid/plaidenvironment.h"
#include "core/plaid/replyguard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroNetworkReply>

#include <memory>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 2s;
constexpr qint64 kMostBytes = 256 * 1024;

//! Whether \a address ("http://localhost:8484", "8484", "127.0.0.1:8484") is \a port of this computer.
bool leadsTo(const QString& address, quint16 port)
{
    bool isNumber = false;
    if (const int number = address.toInt(&isNumber); isNumber)
        return number == port;
    const QUrl url(address.contains("://"_L1) ? address : QString(u"http://"_s + address));
    return url.port() == port && isLoopbackHost(url.host());
}

void append(QList<FoundTunnel>& tunnels, const QString& program, const QUrl& url)
{
    if (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty())
        tunnels.append({program, url});
}

} // namespace

QList<FoundTunnel> ngrokTunnels(const QByteArray& json, quint16 port)
{
    QList<FoundTunnel> found;
    const QJsonArray tunnels = QJsonDocument::fromJson(json).object()["tunnels"_L1].toArray();
    for (const QJsonValue& tunnel : tunnels) {
        if (leadsTo(tunnel["config"_L1]["addr"_L1].toString(), port))
            append(found, u"ngrok"_s, QUrl(tunnel["public_url"_L1].toString()));
    }
    return found;
}

QList<FoundTunnel> cloudflaredTunnels(const QByteArray& json)
{
    QList<FoundTunnel> found;
    const QString host = QJsonDocument::fromJson(json).object()["hostname"_L1].toString();
    append(found, u"cloudflared"_s, QUrl(u"https://"_s + host));
    return found;
}

QList<FoundTunnel> tailscaleTunnels(const QByteArray& json, quint16 port)
{
    QList<FoundTunnel> found;
    const QJsonObject status = QJsonDocument::fromJson(json).object();
    const QJsonObject web = status["Web"_L1].toObject();
    for (auto site = web.begin(); site != web.end(); ++site) {
        const bool isPublic = status["AllowFunnel"_L1][site.key()].toBool();
        if (isPublic && leadsTo(site.value()["Handlers"_L1]["/"_L1]["Proxy"_L1].toString(), port))
            append(found, u"tailscale"_s, QUrl(u"https://"_s + (site.key().endsWith(":443"_L1) ? site.key().chopped(4) : site.key())));
    }
    return found;
}

TunnelFinder::TunnelFinder(QNetworkAccessManager& network, TunnelPlaces places)
    : m_network(network)
    , m_places(std::move(places))
{
}

Task<QList<FoundTunnel>> TunnelFinder::find(quint16 port)
{
    QUrl ngrok = m_places.ngrok;
    ngrok.setPath(u"/api/tunnels"_s);
    const Result<QByteArray> ofNgrok = co_await ask(ngrok);
    QList<FoundTunnel> found = ngrokTunnels(*ofNgrok, port);
    for (QUrl cloudflared : std::as_const(m_places.cloudflared)) {
        cloudflared.setPath(u"/quicktunnel"_s);
        const Result<QByteArray> answer = co_await ask(cloudflared);
        found += cloudflaredTunnels(*answer);
    }
    const Result<QByteArray> ofTailscale = co_await run(m_places.tailscale, u"funnel status --json"_s.split(u' '));
    found += tailscaleTunnels(*ofTailscale, port);
    co_return found;
}

//! Empty where nothing answers.
Task<QByteArray> TunnelFinder::ask(QUrl url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.get(request));
    const auto* const guard = new ReplyGuard(*reply, kPatience, kMostBytes);
    co_await reply.get();
    const bool good = !guard->failure() && reply->error() == QNetworkReply::NoError;
    co_return good ? reply->readAll() : QByteArray();
}

//! What \a program prints; empty where there is no such program, or it fails.
Task<QByteArray> TunnelFinder::run(QString program, QStringList arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        co_return QByteArray();
    const auto process = std::make_unique<QProcess>();
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QObject::connect(process.get(), &QProcess::finished, process.get(), [promise](int code, QProcess::ExitStatus status) {
        promise->addResult(status == QProcess::NormalExit && code == 0);
        promise->finish();
    });
    QObject::connect(process.get(), &QProcess::errorOccurred, process.get(), [promise](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        promise->addResult(false);
        promise->finish();
    });
    QTimer::singleShot(kPatience, process.get(), &QProcess::kill);
    process->start(path, arguments, QIODevice::ReadOnly);
    const QFuture<bool> ended = promise->future();
    const bool good = co_await ended;
    co_return good ? process->read(kMostBytes) : QByteArray();
}

} // namespace egret
