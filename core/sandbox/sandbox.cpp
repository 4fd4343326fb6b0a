// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandbox.h"

#include "core/http/httpserver.h"
#include "core/sandbox/sandboxengine.h"

#include <QThread>

#include <openssl/crypto.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestPath = 6; // segments; the endpoints need three

//! The engine answers every path itself, as Plaid answers unknown ones with an error object of its own.
Router routerTo(SandboxEngine* engine)
{
    Router router;
    QString pattern = u"/"_s;
    for (int depth = 0; depth <= kDeepestPath; ++depth) {
        if (depth > 0)
            pattern += (depth > 1 ? u"/{p%1}"_s : u"{p%1}"_s).arg(depth);
        for (const auto& method : {"GET"_ba, "POST"_ba}) {
            Route route;
            route.method = method;
            route.pattern = pattern;
            route.exposure = Exposure::Public;
            route.handler = [engine](const HttpRequest& request, const Responder& respond) { engine->handle(request, respond); };
            router.add(std::move(route), engine);
        }
    }
    return router;
}

//! Who listens on every address is reached on loopback.
QUrl urlOf(const QHostAddress& address, quint16 port)
{
    const bool anywhere = address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(anywhere ? u"127.0.0.1"_s : address.toString());
    url.setPort(port);
    return url;
}

} // namespace

class Sandbox::Impl {
public:
    explicit Impl(quint64 seed) : mint(seed) { thread.setObjectName("sandbox"_L1); }

    //! Runs \a function on the engine's thread and waits for its value.
    template <typename Function>
    auto onEngine(Function function)
    {
        decltype(function(*engine)) value{};
        QMetaObject::invokeMethod(engine, [&] { value = function(*engine); }, Qt::BlockingQueuedConnection);
        return value;
    }

    TokenMint mint;
    QThread thread;
    SandboxEngine* engine = nullptr; //!< lives on thread, which deletes it when it ends
    HttpServer server;
    QUrl baseUrl;
};

Sandbox::Sandbox() = default;

Sandbox::~Sandbox()
{
    stop();
}

Result<> Sandbox::start(const Options& options)
{
    stop();
    auto journal = std::make_unique<Journal>();
    QList<JournaledCall> calls;
    if (!options.journal.isEmpty()) {
        const Result<QList<JournaledCall>> read = journal->open(options.journal, options.seed);
        if (!read)
            return unexpected(read.error());
        calls = *read;
    }
    m_impl = std::make_unique<Impl>(options.seed);
    m_impl->engine = new SandboxEngine(options, std::move(journal), calls);
    m_impl->engine->moveToThread(&m_impl->thread);
    QObject::connect(&m_impl->thread, &QThread::finished, m_impl->engine, &QObject::deleteLater);
    QObject::connect(m_impl->engine, &QObject::destroyed, OPENSSL_thread_stop); // or what it keeps for the thread stays for a while
    m_impl->thread.start();
    const Result<quint16> port = m_impl->server.start({options.address, options.port, {}}, routerTo(m_impl->engine));
    if (!port) {
        const Error error = port.error();
        stop();
        return unexpected(error);
    }
    m_impl->baseUrl = urlOf(options.address, *port);
    m_impl->onEngine([url = m_impl->baseUrl](SandboxEngine& engine) { engine.setBaseUrl(url); return true; });
    return {};
}

void Sandbox::stop()
{
    if (!m_impl)
        return;
    m_impl->server.stop();
    m_impl->thread.quit();
    m_impl->thread.wait();
    m_impl.reset();
}

QUrl Sandbox::baseUrl() const
{
    return m_impl ? m_impl->baseUrl : QUrl();
}

QString Sandbox::clientId() const
{
    return m_impl ? m_impl->mint.clientId() : QString();
}

PlaidSecret Sandbox::secret() const
{
    return m_impl ? m_impl->mint.secret() : PlaidSecret();
}

QList<QJsonObject> Sandbox::transactionsOf(const ItemId& item) const
{
    if (!m_impl)
        return {};
    return m_impl->onEngine([&](SandboxEngine& engine) { return engine.transactionsOf(item); });
}

QList<ItemId> Sandbox::items() const
{
    if (!m_impl)
        return {};
    return m_impl->onEngine([](SandboxEngine& engine) { return engine.items(); });
}

Result<> Sandbox::refresh(const ItemId& item)
{
    if (!m_impl)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"The simulator is not running."_s);
    return m_impl->onEngine([&](SandboxEngine& engine) { return engine.refresh(item); });
}

void Sandbox::rotateKey()
{
    if (m_impl)
        m_impl->onEngine([](SandboxEngine& engine) { engine.rotateKey(); return true; });
}

bool Sandbox::scenarioEnded() const
{
    return !m_impl || m_impl->onEngine([](SandboxEngine& engine) { return engine.scenarioEnded(); });
}

} // namespace egret
