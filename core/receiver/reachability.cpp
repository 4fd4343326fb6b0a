// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/reachability.h"

#include "core/plaid/backoff.h"
#include "core/plaid/plaidenvironment.h"
#include "core/plaid/replyguard.h"
#include "core/receiver/reachprobe.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroNetworkReply>

#include <array>
#include <memory>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 10s; // as long as Plaid waits for an answer
constexpr quint16 kHttpsPort = 443;

using Kind = ReachHop::Kind;
using Outcome = ReachHop::Outcome;

ReachHop failed(Kind kind, const QString& code, const QString& detail = {})
{
    return {kind, Outcome::Failed, 0, code, detail};
}

ReachHop passed(Kind kind, const QElapsedTimer& timer)
{
    return {kind, Outcome::Passed, timer.elapsed(), {}, {}};
}

//! Ends with true once \a signal came, with false once the socket failed or patience is over.
template <typename Signal>
QFuture<bool> until(QAbstractSocket& socket, Signal signal, const Backoff& backoff)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto end = [promise](bool good) {
        if (promise->future().isFinished())
            return;
        promise->addResult(good);
        promise->finish();
    };
    using Socket = typename QtPrivate::FunctionPointer<Signal>::Object;
    QObject::connect(static_cast<Socket*>(&socket), signal, &socket, [end] { end(true); });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &socket, [end] { end(false); });
    QObject::connect(&backoff, &Backoff::stopped, &socket, [end] { end(false); });
    QTimer::singleShot(kPatience, &socket, [end] { end(false); });
    return promise->future();
}

bool isName(const QUrl& url)
{
    return QHostAddress(url.host()).isNull() && !isLoopbackHost(url.host());
}

//! What is wrong with the server's certificate; else why there was no TLS.
ReachHop certificateFailure(const QSslSocket& socket)
{
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    if (!errors.isEmpty())
        return failed(Kind::Certificate, u"certificate"_s, errors.first().errorString());
    const bool answered = socket.error() != QAbstractSocket::UnknownSocketError;
    return failed(Kind::Certificate, answered ? u"unreachable"_s : u"timeout"_s, answered ? socket.errorString() : QString());
}

QNetworkRequest probeRequest(const QUrl& webhook, const QByteArray& value)
{
    QNetworkRequest request(webhook);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader(ReachProbe::kHeader, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

//! Of an exchange in which nothing came here.
ReachHop lost(const QNetworkReply& reply, const ReplyGuard& guard)
{
    if (guard.failure())
        return failed(Kind::RoundTrip, guard.failure()->code);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failed(Kind::RoundTrip, u"unreachable"_s, reply.errorString());
    if (status >= 300 && status < 400)
        return failed(Kind::RoundTrip, u"redirected"_s, QString::fromUtf8(reply.rawHeader("Location"_ba)).left(200));
    return failed(Kind::RoundTrip, status < 300 ? u"elsewhere"_s : u"status"_s, QString::number(status));
}

} // namespace

QString reachHopName(ReachHop::Kind kind)
{
    switch (kind) {
    case Kind::Port: return u"port"_s;
    case Kind::Name: return u"name"_s;
    case Kind::Certificate: return u"certificate"_s;
    case Kind::RoundTrip: return u"round_trip"_s;
    }
    Q_UNREACHABLE();
}

QString reachOutcomeName(ReachHop::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed: return u"passed"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::PassedOver: return u"passed_over"_s;
    case Outcome::NotReached: return u"not_reached"_s;
    }
    Q_UNREACHABLE();
}

QString reachAdvice(const ReachHop& hop)
{
    struct Advice {
        QLatin1String code;
        const char16_t* text; //!< %1: the detail
    };
    static constexpr std::array kAdvice{
        Advice{"stopped"_L1, u"The receiver does not run. Start egret, or egret-cli serve."},
        Advice{"refused"_L1, u"Nothing answers on the receiver's port: %1"},
        Advice{"unknown_host"_L1, u"The public URL's host has no address. Check its spelling and DNS: %1"},
        Advice{"certificate"_L1, u"The certificate does not fit: %1 Plaid refuses it, too."},
        Advice{"timeout"_L1, u"No answer within 10 seconds. Does the tunnel or proxy run?"},
        Advice{"unreachable"_L1, u"It cannot be reached: %1"},
        Advice{"redirected"_L1, u"It redirects to %1, where Plaid does not follow. Set that as the public URL."},
        Advice{"status"_L1, u"It answers %1, and nothing came here. Does the tunnel or proxy lead to the receiver's port?"},
        Advice{"elsewhere"_L1, u"Something answers %1 there, but it is not this Egret."},
    };
    for (const Advice& each : kAdvice) {
        if (hop.code == each.code)
            return QString::fromUtf16(each.text).replace(u"%1"_s, hop.detail).trimmed();
    }
    return hop.detail;
}

Reachability::Reachability(QNetworkAccessManager& network, ReachProbe& probe, Backoff& backoff)
    : m_network(network)
    , m_probe(probe)
    , m_backoff(backoff)
{
}

bool Reachability::goesThroughProxy(const QUrl& url) const
{
    QNetworkProxyFactory* factory = m_network.proxyFactory();
    const QList<QNetworkProxy> proxies = factory ? factory->queryProxy(QNetworkProxyQuery(url)) : QList<QNetworkProxy>();
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

Task<QList<ReachHop>> Reachability::test(QUrl local, QUrl webhook)
{
    QList<ReachHop> hops{{Kind::Port, {}, 0, {}, {}}, {Kind::Name, {}, 0, {}, {}}, {Kind::Certificate, {}, 0, {}, {}}, {Kind::RoundTrip, {}, 0, {}, {}}};
    for (ReachHop& hop : hops)
        hop.outcome = Outcome::NotReached;
    for (ReachHop& hop : hops) {
        Task<ReachHop> trying = hop.kind == Kind::Port ? tryPort(local)
            : hop.kind == Kind::Name                   ? tryName(webhook)
            : hop.kind == Kind::Certificate            ? tryCertificate(webhook)
                                                       : tryRoundTrip(webhook);
        const Result<ReachHop> tried = co_await trying;
        if (!tried)
            co_return unexpected(tried.error());
        if (m_backoff.isStopped())
            co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
        hop = *tried;
        if (hop.outcome == Outcome::Failed)
            break;
    }
    co_return hops;
}

Task<ReachHop> Reachability::tryPort(QUrl local)
{
    if (local.isEmpty())
        co_return failed(Kind::Port, u"stopped"_s);
    QElapsedTimer timer;
    timer.start();
    const auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    const QFuture<bool> connected = until(*socket, &QTcpSocket::connected, m_backoff);
    socket->connectToHost(local.host(), quint16(local.port()));
    const bool good = co_await connected;
    if (!good)
        co_return failed(Kind::Port, u"refused"_s, socket->errorString());
    co_return passed(Kind::Port, timer);
}

Task<ReachHop> Reachability::tryName(QUrl webhook)
{
    if (!isName(webhook) || goesThroughProxy(webhook))
        co_return ReachHop{Kind::Name, Outcome::PassedOver, 0, {}, {}};
    QElapsedTimer timer;
    timer.start();
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    const auto end = [promise](const QHostInfo& info) {
        if (promise->future().isFinished())
            return;
        promise->addResult(info);
        promise->finish();
    };
    const auto context = std::make_unique<QObject>();
    QHostInfo::lookupHost(webhook.host(), context.get(), end);
    QTimer::singleShot(kPatience, context.get(), [end] { end(QHostInfo()); });
    QObject::connect(&m_backoff, &Backoff::stopped, context.get(), [end] { end(QHostInfo()); });
    const QFuture<QHostInfo> future = promise->future();
    const QHostInfo info = co_await future;
    if (info.addresses().isEmpty())
        co_return failed(Kind::Name, u"unknown_host"_s, info.errorString());
    co_return passed(Kind::Name, timer);
}

Task<ReachHop> Reachability::tryCertificate(QUrl webhook)
{
    if (webhook.scheme() != "https"_L1 || goesThroughProxy(webhook))
        co_return ReachHop{Kind::Certificate, Outcome::PassedOver, 0, {}, {}};
    QElapsedTimer timer;
    timer.start();
    const auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    const QFuture<bool> encrypted = until(*socket, &QSslSocket::encrypted, m_backoff);
    socket->connectToHostEncrypted(webhook.host(), quint16(webhook.port(kHttpsPort)));
    const bool good = co_await encrypted;
    if (!good)
        co_return certificateFailure(*socket);
    co_return passed(Kind::Certificate, timer);
}

Task<ReachHop> Reachability::tryRoundTrip(QUrl webhook)
{
    constexpr qint64 kMostAnswerBytes = 64 * 1024;
    QElapsedTimer timer;
    timer.start();
    const QByteArray value = m_probe.issue();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network.post(probeRequest(webhook, value), "{}"_ba));
    auto* const guard = new ReplyGuard(*reply, kPatience, kMostAnswerBytes);
    QObject::connect(&m_backoff, &Backoff::stopped, guard, &ReplyGuard::cancel);
    co_await reply.get();
    if (m_probe.collect(value))
        co_return passed(Kind::RoundTrip, timer);
    co_return lost(*reply, *guard);
}

} // namespace egret
