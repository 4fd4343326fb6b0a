// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpsession.h"

#include <boost/asio/post.hpp>

#include "core/http/httpservice.h"
#include "core/http/httpticket.h"

namespace egret {

using namespace Qt::StringLiterals;

HttpTicket::~HttpTicket()
{
    if (!m_answered)
        answer(HttpResponse::error(500, u"Egret did not answer this request."_s));
}

void HttpTicket::answer(HttpResponse response)
{
    if (m_answered.exchange(true))
        return;
    const std::shared_ptr<HttpService> service = m_service.lock();
    if (!service)
        return;
    boost::asio::post(service->io, [session = m_session, response = std::move(response)] {
        if (const std::shared_ptr<HttpSession> alive = session.lock())
            alive->answer(response);
    });
}

} // namespace egret
