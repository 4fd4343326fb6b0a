// SPDX-License-Identifier: Apache-2.0
#include "tests/support/forwarder.h"

namespace egret::test {

using namespace Qt::StringLiterals;

Forwarder::Forwarder()
{
    const HttpHandler keep = [this](HttpRequest request, Responder respond) {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(std::move(request));
        respond(HttpResponse::json(200, {}));
    };
    Router router;
    router.add({"POST"_ba, u"/hook"_s, Exposure::Public, 1024 * 1024, keep});
    const Result<quint16> port = m_server.start({}, std::move(router));
    m_url = QUrl(u"http://127.0.0.1:%1/hook"_s.arg(port ? *port : 0));
}

qsizetype Forwarder::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests.size();
}

HttpRequest Forwarder::at(qsizetype index) const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests[index];
}

HttpHeaderList forwardedHeaders(const HttpRequest& request)
{
    return {{"Plaid-Verification"_ba, request.header("Plaid-Verification")}, {"X-Forwarded-For"_ba, "52.21.26.131"_ba},
        {"X-Forwarded-Proto"_ba, "https"_ba}, {"Forwarded"_ba, "for=52.21.26.131"_ba}};
}

} // namespace egret::test
