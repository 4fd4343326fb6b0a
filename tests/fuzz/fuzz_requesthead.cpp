// SPDX-License-Identifier: Apache-2.0
// The first line is a target, the following ones are headers: what the server decides from them.
#include "core/http/requesthead.h"
#include "core/http/router.h"
#include "tests/fuzz/finding.h"

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

HttpHeaders headersIn(const QList<QByteArray>& lines)
{
    HttpHeaders headers;
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    return headers;
}

const Router& routes()
{
    static const Router router = [] {
        Router made;
        made.add({"POST"_ba, u"/webhooks/plaid/{token}"_s, Exposure::Public, 1024, {}});
        made.add({"GET"_ba, u"/api/end_users/{id}/transactions/{other}"_s, Exposure::Local, 1024, {}});
        return made;
    }();
    return router;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QList<QByteArray> lines = fuzz::bytesOf(data, size).split('\n');
    const std::optional<RequestTarget> target = parseTarget(lines.takeFirst());
    const HttpHeaders headers = headersIn(lines);
    const std::optional<Refusal> refused = checkFraming(11, headers);
    fuzz::demand(!refused || (refused->status >= 400 && refused->status < 600), "a refusal has a status of an error");
    if (!target)
        return 0;
    fuzz::demand(target->encodedPath.startsWith(u'/'), "a path begins with a slash");
    const bool local = mayReachLocalRoutes(target->authority, headers);
    const Router::Match match = routes().match("GET"_ba, target->encodedPath, local);
    fuzz::demand(!match.route || match.route->exposure == Exposure::Public || local, "a local route stays local");
    return 0;
}
