// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"

#include <atomic>
#include <memory>

namespace egret {

class HttpService;
class HttpSession;

//! The right to answer one request, shared by the copies of its Responder.
class HttpTicket {
public:
    HttpTicket(std::weak_ptr<HttpService> service, std::weak_ptr<HttpSession> session)
        : m_service(std::move(service))
        , m_session(std::move(session))
    {
    }
    Q_DISABLE_COPY_MOVE(HttpTicket)
    ~HttpTicket(); //!< answers 500 where nobody did

    void answer(HttpResponse response);

private:
    const std::weak_ptr<HttpService> m_service;
    const std::weak_ptr<HttpSession> m_session; //!< locked on the server's thread only
    std::atomic<bool> m_answered = false;
};

} // namespace egret
