// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpservice.h"

#include "core/http/httpserver.h"
#include "core/http/tlscontext.h"

#include <thread>

namespace egret {

struct HttpServer::Impl {
    std::shared_ptr<HttpService> service;
    quint16 port = 0;
    std::thread thread;
};

HttpServer::HttpServer() = default;

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const Options& options, Router router)
{
    stop();
    std::shared_ptr<boost::asio::ssl::context> tls;
    if (options.tls) {
        const auto made = makeTlsContext(options.tls->certificateFile, options.tls->keyFile);
        if (!made)
            return unexpected(made.error());
        tls = *made;
    }
    const auto service = std::make_shared<HttpService>(options.limits, std::move(router), tls);
    const Result<quint16> port = service->listen(options.address, options.port);
    if (!port)
        return port;
    service->accept();
    m_impl = std::make_unique<Impl>(Impl{service, *port, std::thread([service] { service->io.run(); })});
    return port;
}

void HttpServer::stop(std::chrono::milliseconds drain)
{
    if (!m_impl)
        return;
    m_impl->service->beginDrain().wait_for(drain);
    m_impl->service->io.stop();
    m_impl->thread.join();
    m_impl.reset();
}

quint16 HttpServer::port() const
{
    return m_impl ? m_impl->port : 0;
}

} // namespace egret
