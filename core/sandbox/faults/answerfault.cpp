// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/faults/answerfault.h"

namespace egret {

HttpResponse AnswerFault::proxyAnswer(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return {status, {}, "text/html", "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n"};
}

HttpResponse AnswerFault::applied(HttpResponse response) const
{
    response.delivery = delivery;
    if (malformed && !response.body.isEmpty())
        response.body.back() = ','; // an object that never closes
    return response;
}

} // namespace egret
