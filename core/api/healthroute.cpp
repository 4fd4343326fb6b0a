// SPDX-License-Identifier: Apache-2.0
#include "core/api/healthroute.h"

namespace egret {

using namespace Qt::StringLiterals;

Route healthRoute(std::function<Health()> look)
{
    const HttpHandler handler = [look = std::move(look)](const HttpRequest&, const Responder& respond) {
        const Health health = look();
        QJsonObject body = health.parts;
        body.insert("status"_L1, health.serving ? u"ok"_s : u"failing"_s);
        body.insert("version"_L1, QStringLiteral(EGRET_VERSION));
        HttpResponse response = HttpResponse::json(health.serving ? 200 : 503, body);
        response.headers.append({"Cache-Control"_ba, "no-store"_ba});
        respond(response);
    };
    return {"GET"_ba, u"/healthz"_s, Exposure::Local, 0, handler};
}

} // namespace egret
